/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-kinds.h"
#include "model/trellis-query.h"

static TrellisQuery *
make_query (void)
{
  TrellisQuery *query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_text (query, TRELLIS_EVENT_WEEK, TRELLIS_MATCH_IS, "w1");
  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_FROM, 42);
  trellis_query_where_text (query, TRELLIS_EVENT_HOST, TRELLIS_MATCH_IS_NOT, NULL);
  trellis_query_order (query, TRELLIS_EVENT_START, TRUE);
  trellis_query_order (query, TRELLIS_EVENT_TITLE, FALSE);
  trellis_query_limit (query, 7);
  return query;
}

static void
check_query (TrellisQuery *query)
{
  const TrellisCondition *conditions;
  const TrellisOrder *order;
  guint n;

  g_assert_true (trellis_query_get_record_type (query) == TRELLIS_TYPE_EVENT);
  g_assert_true (trellis_query_get_kind (query) == trellis_kinds_find ("event"));
  conditions = trellis_query_get_conditions (query, &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpuint (conditions[0].field, ==, TRELLIS_EVENT_WEEK);
  g_assert_cmpint (conditions[0].match, ==, TRELLIS_MATCH_IS);
  g_assert_cmpstr (conditions[0].text, ==, "w1");
  g_assert_cmpuint (conditions[1].field, ==, TRELLIS_EVENT_START);
  g_assert_cmpint (conditions[1].match, ==, TRELLIS_MATCH_FROM);
  g_assert_null (conditions[1].text);
  g_assert_cmpint (conditions[1].number, ==, 42);
  g_assert_cmpstr (conditions[2].text, ==, "");
  order = trellis_query_get_order (query, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (order[0].field, ==, TRELLIS_EVENT_START);
  g_assert_true (order[0].descending);
  g_assert_cmpuint (order[1].field, ==, TRELLIS_EVENT_TITLE);
  g_assert_false (order[1].descending);
  g_assert_cmpuint (trellis_query_get_limit (query), ==, 7);
}

static void
test_default (void)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_GOAL);
  guint n = 9;

  trellis_query_get_conditions (query, &n);
  g_assert_cmpuint (n, ==, 0);
  n = 9;
  trellis_query_get_order (query, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (trellis_query_get_limit (query), ==, 0);
  g_assert_cmpstr (trellis_query_get_kind (query)->name, ==, "goal");
}

static void
test_build (void)
{
  g_autoptr (TrellisQuery) query = make_query ();

  check_query (query);
}

static void
test_copy (void)
{
  TrellisQuery *query = make_query ();
  g_autoptr (TrellisQuery) copy = trellis_query_copy (query);
  g_autoptr (TrellisQuery) bare = trellis_query_new (TRELLIS_TYPE_EVENT);
  g_autoptr (TrellisQuery) bare_copy = trellis_query_copy (bare);
  guint n;

  /* The copy shares nothing with what it was made from. */
  trellis_query_where_text (query, TRELLIS_EVENT_TITLE, TRELLIS_MATCH_SET, NULL);
  trellis_query_free (query);
  check_query (copy);
  trellis_query_get_conditions (bare_copy, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_no_such_field (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_LEVEL);

    trellis_query_order (query, TRELLIS_LEVEL_N_FIELDS, FALSE);
    return;
  }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/query/default", test_default);
  g_test_add_func ("/model/query/build", test_build);
  g_test_add_func ("/model/query/copy", test_copy);
  g_test_add_func ("/model/query/no-such-field", test_no_such_field);
  return g_test_run ();
}
