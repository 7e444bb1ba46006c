/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-id.h"
#include "model/trellis-kinds.h"

#include <locale.h>
#include <math.h>

/* Gives a field a value that differs from what it holds when it is unset; @turn chooses which. */
static void
fill_field (gpointer record, guint field, int turn)
{
  const TrellisField *f = &trellis_entity_get_kind (record)->fields[field];
  g_autofree char *text = g_strdup_printf ("%s %d", f->name, turn);
  const char *const list[] = { text, "ŵ", NULL };

  switch (f->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_entity_set_text (record, field, text);
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    trellis_entity_set_list (record, field, list);
    break;
  case TRELLIS_TYPED_REAL:
    trellis_entity_set_real (record, field, turn + 0.5);
    break;
  case TRELLIS_TYPED_FLAG:
    trellis_entity_set_number (record, field, turn % 2);
    break;
  case TRELLIS_TYPED_CHOICE:
    trellis_entity_set_number (record, field, 1);
    break;
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
  default:
    trellis_entity_set_number (record, field, 1000 + turn);
    break;
  }
}

static void
count_notify (GObject *object, GParamSpec *pspec, gpointer count)
{
  ++*(guint *) count;
}

static void
test_new (void)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const TrellisKind *kind = trellis_entity_get_kind (event);

  g_assert_cmpstr (kind->name, ==, "event");
  g_assert_true (trellis_id_is_valid (trellis_entity_get_uid (event)));
  g_assert_cmpint (trellis_entity_get_modified (event), ==, 0);
  g_assert_cmpint (trellis_entity_get_origin (event), ==, 0);
  for (guint i = 0; i < kind->n_fields; i++)
    g_assert_false (trellis_entity_is_set (event, i));
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT), ==, "");
  g_assert_null (trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS)[0]);
  g_assert_cmpint (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS), ==, 0);
  g_assert_finalize_object (event);
}

static void
test_names (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (event, "x");
  trellis_entity_set_uid (event, trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_uid (event), ==, "x");
  trellis_entity_set_modified (event, 5);
  trellis_entity_set_origin (event, 4);
  g_assert_cmpint (trellis_entity_get_modified (event), ==, 5);
  g_assert_cmpint (trellis_entity_get_origin (event), ==, 4);
}

/* Every field of every kind: set, told once, equal only when equal, copied, unset. */
static void
check_field (GType type, guint field)
{
  gpointer record = trellis_entity_new (type), other = trellis_entity_new (type), copy;
  const TrellisKind *kind = trellis_entity_get_kind (record);
  guint count = 0;

  g_test_message ("%s.%s", kind->name, kind->fields[field].name);
  g_signal_connect (record, "notify", G_CALLBACK (count_notify), &count);
  fill_field (record, field, 1);
  g_assert_cmpuint (count, ==, 1);
  fill_field (record, field, 1);
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (trellis_entity_is_set (record, field));
  for (guint i = 0; i < kind->n_fields; i++)
    g_assert_cmpint (trellis_entity_field_equal (record, other, i), ==, i != field);
  g_assert_false (trellis_entity_equal (record, other));
  fill_field (other, field, 3);
  if (kind->fields[field].type != TRELLIS_TYPED_FLAG &&
      kind->fields[field].type != TRELLIS_TYPED_CHOICE)
    g_assert_false (trellis_entity_equal (record, other));
  fill_field (other, field, 1);
  g_assert_true (trellis_entity_equal (record, other));

  trellis_entity_set_modified (record, 7);
  trellis_entity_set_origin (record, 6);
  copy = trellis_entity_dup (record);
  g_assert_true (trellis_entity_equal (record, copy));
  g_assert_cmpstr (trellis_entity_get_uid (copy), ==, trellis_entity_get_uid (record));
  g_assert_cmpint (trellis_entity_get_modified (copy), ==, 7);
  g_assert_cmpint (trellis_entity_get_origin (copy), ==, 6);
  g_assert_finalize_object (record);
  g_assert_true (trellis_entity_equal (other, copy));
  g_assert_finalize_object (other);
  g_assert_finalize_object (copy);
}

static void
test_fields (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++)
    for (guint f = 0; f < kinds[i]->n_fields; f++)
      check_field (trellis_kinds_type (kinds[i]), f);
}

/* Each field is a property too: what one way sets, the other reads. */
static void
check_property (gpointer record, guint field)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);
  g_autofree char *name = g_strdelimit (g_strdup (kind->fields[field].name), "_", '-');
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);
  g_autoptr (GObject) other = trellis_entity_new (G_OBJECT_TYPE (record));
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_nonnull (pspec);
  fill_field (record, field, 1);
  g_value_init (&value, pspec->value_type);
  g_object_get_property (record, name, &value);
  g_assert_false (g_param_value_defaults (pspec, &value));
  g_object_set_property (other, name, &value);
  g_assert_true (trellis_entity_field_equal (record, other, field));
}

static void
test_properties (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GObject) record = trellis_entity_new (trellis_kinds_type (kinds[i]));

    for (guint f = 0; f < kinds[i]->n_fields; f++) {
      g_test_message ("%s.%s", kinds[i]->name, kinds[i]->fields[f].name);
      check_property (record, f);
    }
  }
}

static void
test_unset (void)
{
  const char *const none[] = { NULL };
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (TrellisEvent) empty = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (TrellisMeasure) measure = trellis_entity_new (TRELLIS_TYPE_MEASURE);
  guint count = 0;

  fill_field (event, TRELLIS_EVENT_TITLE, 1);
  fill_field (event, TRELLIS_EVENT_SPEAKERS, 1);
  fill_field (event, TRELLIS_EVENT_SEATS, 1);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "");
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, none);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 0);
  g_assert_true (trellis_entity_equal (event, empty));
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_TITLE), ==, "");

  g_signal_connect (event, "notify", G_CALLBACK (count_notify), &count);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, NULL);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, NULL);
  g_assert_cmpuint (count, ==, 0);

  /* A number that is zero is something else than no number. */
  g_assert_true (isnan (trellis_entity_get_real (measure, TRELLIS_MEASURE_BASELINE)));
  trellis_entity_set_real (measure, TRELLIS_MEASURE_BASELINE, 0);
  g_assert_true (trellis_entity_is_set (measure, TRELLIS_MEASURE_BASELINE));
  trellis_entity_set_real (measure, TRELLIS_MEASURE_BASELINE, NAN);
  g_assert_false (trellis_entity_is_set (measure, TRELLIS_MEASURE_BASELINE));
}

static void
test_self_assignment (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  fill_field (event, TRELLIS_EVENT_TITLE, 1);
  fill_field (event, TRELLIS_EVENT_SPEAKERS, 1);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE,
                           trellis_entity_get_text (event, TRELLIS_EVENT_TITLE));
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS,
                           trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS));
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_TITLE), ==, "title 1");
  g_assert_cmpstr (trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS)[1], ==, "ŵ");
}

static void
test_title (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (TrellisMembership) member = trellis_entity_new (TRELLIS_TYPE_MEMBERSHIP);

  g_assert_cmpstr (trellis_entity_get_title (event), ==, "");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Plain English");
  g_assert_cmpstr (trellis_entity_get_title (event), ==, "Plain English");
  trellis_entity_set_number (member, TRELLIS_MEMBERSHIP_ROLE, TRELLIS_MEMBER_ROLE_ALLY);
  g_assert_cmpstr (trellis_entity_get_title (member), ==, "Ally");
}

static void
test_missing (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GObject) record = trellis_entity_new (trellis_kinds_type (kinds[i]));

    for (guint f = 0; f < kinds[i]->n_fields; f++) {
      int first = trellis_entity_first_missing (record);

      if (first >= 0) {
        g_assert_cmpint (first, >=, (int) f);
        g_assert_true (kinds[i]->fields[first].flags & TRELLIS_FIELD_REQUIRED);
      }
      fill_field (record, f, 1);
    }
    g_assert_cmpint (trellis_entity_first_missing (record), ==, -1);
  }
}

static gpointer
set_title (gpointer event)
{
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "from elsewhere");
  return NULL;
}

static void
test_other_thread (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    g_thread_join (g_thread_new ("other", set_title, event));
    return;
  }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
}

static void
test_wrong_type (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_text (event, TRELLIS_EVENT_SEATS, "twelve");
    return;
  }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/entity/new", test_new);
  g_test_add_func ("/model/entity/names", test_names);
  g_test_add_func ("/model/entity/fields", test_fields);
  g_test_add_func ("/model/entity/properties", test_properties);
  g_test_add_func ("/model/entity/unset", test_unset);
  g_test_add_func ("/model/entity/self-assignment", test_self_assignment);
  g_test_add_func ("/model/entity/title", test_title);
  g_test_add_func ("/model/entity/missing", test_missing);
  g_test_add_func ("/model/entity/other-thread", test_other_thread);
  g_test_add_func ("/model/entity/wrong-type", test_wrong_type);
  return g_test_run ();
}
