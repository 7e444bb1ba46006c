/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries: each match and order, against the same done by hand. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "base/trellis-time.h"
#include "records/trellis-records-sql.h"
#include "records/trellis-records.h"

#include <math.h>
#include <string.h>

#define N 60

/* Sparse values, so that each match finds some records and not others. */
static void
fill_sparsely (gpointer record, int i)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);
  const char *const words[] = { "", "apple", "Banana", "apple pie", "ångström" };

  for (guint f = 0; f < kind->n_fields; f++) {
    int value = (i * 7 + (int) f * 3) % 5;

    switch (kind->fields[f].type) {
    case TRELLIS_TYPED_TEXT:
    case TRELLIS_TYPED_LINK:
      trellis_entity_set_text (record, f, words[value]);
      break;
    case TRELLIS_TYPED_LIST:
    case TRELLIS_TYPED_LINKS: {
      const char *const list[] = { value ? words[value] : NULL, NULL };

      trellis_entity_set_list (record, f, list);
      break;
    }
    case TRELLIS_TYPED_DATE:
      trellis_entity_set_number (record, f, value ? trellis_date_new (2026, 1, 30) + value : 0);
      break;
    case TRELLIS_TYPED_REAL:
      trellis_entity_set_real (record, f, value ? value - 1 : NAN);
      break;
    case TRELLIS_TYPED_FLAG:
    case TRELLIS_TYPED_CHOICE:
      trellis_entity_set_number (record, f, value % 2);
      break;
    case TRELLIS_TYPED_NUMBER:
    case TRELLIS_TYPED_INSTANT:
    default:
      trellis_entity_set_number (record, f, value);
      break;
    }
  }
}

static gboolean
is_text (const TrellisField *field)
{
  return field->type == TRELLIS_TYPED_TEXT || field->type == TRELLIS_TYPED_LINK;
}

static gboolean
is_listed (const TrellisField *field)
{
  return field->type == TRELLIS_TYPED_LIST || field->type == TRELLIS_TYPED_LINKS;
}

static gboolean
matches (gpointer record, guint f, TrellisMatch match, const char *text, gint64 number)
{
  const TrellisField *field = &trellis_entity_get_kind (record)->fields[f];
  gboolean set = trellis_entity_is_set (record, f);
  gint64 value;

  if (match == TRELLIS_MATCH_SET || match == TRELLIS_MATCH_UNSET)
    return set == (match == TRELLIS_MATCH_SET);
  if (is_text (field))
    return g_str_equal (trellis_entity_get_text (record, f), text) == (match == TRELLIS_MATCH_IS);
  value = trellis_entity_get_number (record, f);
  if (!set && (field->type == TRELLIS_TYPED_DATE || field->type == TRELLIS_TYPED_INSTANT))
    return match == TRELLIS_MATCH_IS_NOT;
  return match == TRELLIS_MATCH_IS       ? value == number
         : match == TRELLIS_MATCH_IS_NOT ? value != number
         : match == TRELLIS_MATCH_FROM   ? value >= number
                                         : value < number;
}

static void
check_query (RecordsFixture *self,
             GPtrArray *all,
             guint f,
             TrellisMatch match,
             const char *text,
             gint64 number)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (G_OBJECT_TYPE (all->pdata[0]));
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;
  guint at = 0;

  if (text)
    trellis_query_where_text (query, f, match, text);
  else
    trellis_query_where_number (query, f, match, number);
  found = trellis_records_list (records_reader (self), query, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < all->len; i++) {
    if (!matches (all->pdata[i], f, match, text, number))
      continue;
    g_assert_cmpuint (at, <, found->len);
    g_assert_true (trellis_entity_equal (found->pdata[at++], all->pdata[i]));
  }
  g_assert_cmpuint (found->len, ==, at);
  g_assert_cmpint (trellis_records_count (records_reader (self), query), ==, at);
}

static void
check_field (RecordsFixture *self, GPtrArray *all, guint f, const TrellisField *field)
{
  gint64 number = field->type == TRELLIS_TYPED_DATE ? trellis_date_new (2026, 2, 1)
                  : field->type == TRELLIS_TYPED_CHOICE || field->type == TRELLIS_TYPED_FLAG ? 1
                                                                                             : 2;

  g_test_message ("%s", field->name);
  if (is_text (field)) {
    check_query (self, all, f, TRELLIS_MATCH_UNSET, "", 0);
    check_query (self, all, f, TRELLIS_MATCH_SET, "", 0);
    check_query (self, all, f, TRELLIS_MATCH_IS, "apple", 0);
    check_query (self, all, f, TRELLIS_MATCH_IS, "", 0);
    check_query (self, all, f, TRELLIS_MATCH_IS, "none' OR 1 --", 0);
    check_query (self, all, f, TRELLIS_MATCH_IS_NOT, "apple", 0);
    return;
  }
  check_query (self, all, f, TRELLIS_MATCH_UNSET, NULL, 0);
  check_query (self, all, f, TRELLIS_MATCH_SET, NULL, 0);
  if (is_listed (field) || field->type == TRELLIS_TYPED_REAL)
    return;
  check_query (self, all, f, TRELLIS_MATCH_IS, NULL, number);
  check_query (self, all, f, TRELLIS_MATCH_IS_NOT, NULL, number);
  if (field->type == TRELLIS_TYPED_CHOICE)
    return;
  check_query (self, all, f, TRELLIS_MATCH_FROM, NULL, number);
  check_query (self, all, f, TRELLIS_MATCH_BEFORE, NULL, number);
}

static GPtrArray *
save_many (RecordsFixture *self, GType type)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < N; i++) {
    gpointer record = trellis_entity_new (type);

    fill_sparsely (record, i);
    g_ptr_array_add (all, record);
  }
  records_save_all (self, all, NULL);
  return all;
}

static void
test_matches (RecordsFixture *self, gconstpointer data)
{
  GType types[] = { TRELLIS_TYPE_EVENT, TRELLIS_TYPE_PERSON, TRELLIS_TYPE_MEASURE,
                    TRELLIS_TYPE_SIGN_UP };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++) {
    g_autoptr (GPtrArray) all = save_many (self, types[t]);
    const TrellisKind *kind = trellis_entity_get_kind (all->pdata[0]);

    for (guint f = 0; f < kind->n_fields; f++)
      check_field (self, all, f, &kind->fields[f]);
  }
}

static void
test_several (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) all = save_many (self, TRELLIS_TYPE_EVENT), found = NULL;
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  guint expected = 0;

  trellis_query_where_text (query, TRELLIS_EVENT_WEEK, TRELLIS_MATCH_SET, NULL);
  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_FROM, 2);
  trellis_query_where_number (query, TRELLIS_EVENT_SEATS, TRELLIS_MATCH_BEFORE, 4);
  found = trellis_records_list (records_reader (self), query, NULL);
  for (guint i = 0; i < all->len; i++)
    expected += trellis_entity_is_set (all->pdata[i], TRELLIS_EVENT_WEEK) &&
                trellis_entity_get_number (all->pdata[i], TRELLIS_EVENT_START) >= 2 &&
                trellis_entity_get_number (all->pdata[i], TRELLIS_EVENT_SEATS) < 4;
  g_assert_cmpuint (expected, >, 0);
  g_assert_cmpuint (found->len, ==, expected);
  trellis_query_limit (query, 2);
  g_clear_pointer (&found, g_ptr_array_unref);
  found = trellis_records_list (records_reader (self), query, NULL);
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpint (trellis_records_count (records_reader (self), query), ==, expected);
}

static void
check_order (RecordsFixture *self, guint field, gboolean descending, const char *expected)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GString) order = g_string_new (NULL);

  trellis_query_order (query, field, descending);
  found = trellis_records_list (records_reader (self), query, NULL);
  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (order, "%s ", trellis_entity_get_title (found->pdata[i]));
  g_assert_cmpstr (order->str, ==, expected);
}

static void
test_order (RecordsFixture *self, gconstpointer data)
{
  const struct {
    const char *title;
    gint64 start, seats;
  } rows[] = { { "b", 3, 1 }, { "A", 0, 2 }, { "C", 1, 1 }, { "a", 3, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GObject) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, rows[i].title);
    trellis_entity_set_number (event, TRELLIS_EVENT_START, rows[i].start);
    trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, rows[i].seats);
    records_save (self, event);
  }
  check_order (self, TRELLIS_EVENT_TITLE, FALSE, "A a b C ");
  check_order (self, TRELLIS_EVENT_TITLE, TRUE, "C b A a ");
  check_order (self, TRELLIS_EVENT_START, FALSE, "A C b a ");
  check_order (self, TRELLIS_EVENT_START, TRUE, "b a C A ");
  check_order (self, TRELLIS_EVENT_SEATS, FALSE, "a b C A ");
}

/* Records that link to another are found by an index, optional as the link may be. */
static void
test_links_use_index (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  g_autofree char *sql = NULL, *explain = NULL, *plan = NULL;

  trellis_query_where_text (query, TRELLIS_EVENT_WEEK, TRELLIS_MATCH_IS, "w");
  sql = trellis_query_sql (query, "id");
  explain = g_strconcat ("EXPLAIN QUERY PLAN ", sql, NULL);
  plan = test_raw_text (self->path, explain);
  g_assert_nonnull (strstr (plan, "event_by_week"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/records-sql/matches", test_matches);
  RECORDS_TEST ("/records/records-sql/several", test_several);
  RECORDS_TEST ("/records/records-sql/order", test_order);
  RECORDS_TEST ("/records/records-sql/links-use-index", test_links_use_index);
  return g_test_run ();
}
