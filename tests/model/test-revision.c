/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-revision.h"

/* What of an event is changed, and whether its guests must know. */
static void
test_fields (void)
{
  static const struct {
    TrellisEventField field;
    gboolean matters;
  } cases[] = {
    { TRELLIS_EVENT_START, TRUE },    { TRELLIS_EVENT_END, TRUE },
    { TRELLIS_EVENT_ALL_DAY, TRUE },  { TRELLIS_EVENT_STATUS, TRUE },
    { TRELLIS_EVENT_MODE, TRUE },     { TRELLIS_EVENT_PLACE, TRUE },
    { TRELLIS_EVENT_JOIN_URL, TRUE }, { TRELLIS_EVENT_ROOM, TRUE },
    { TRELLIS_EVENT_TITLE, FALSE },   { TRELLIS_EVENT_ABOUT, FALSE },
    { TRELLIS_EVENT_SEATS, FALSE },   { TRELLIS_EVENT_CAPTIONS, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) before = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (TrellisEvent) after = NULL;
    const TrellisField *field = &trellis_entity_get_kind (before)->fields[cases[i].field];

    trellis_entity_set_number (before, TRELLIS_EVENT_START, 1000);
    trellis_entity_set_number (before, TRELLIS_EVENT_SEQUENCE, 7);
    after = trellis_entity_dup (before);
    g_assert_false (trellis_revision_matters (before, after));
    if (field->type == TRELLIS_TYPED_TEXT || field->type == TRELLIS_TYPED_LINK)
      trellis_entity_set_text (after, cases[i].field, "other");
    else
      trellis_entity_set_number (after, cases[i].field, 1);
    g_test_message ("%s", field->name);
    g_assert_cmpint (trellis_revision_matters (before, after), ==, cases[i].matters);
    trellis_revision_raise (before, after);
    g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_SEQUENCE), ==,
                     cases[i].matters ? 8 : 7);
    /* once is enough */
    trellis_revision_raise (before, after);
    g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_SEQUENCE), ==,
                     cases[i].matters ? 8 : 7);
  }
}

/* What comes out of the backlog was in nobody's calendar; a revision that somebody raised stays. */
static void
test_not_raised (void)
{
  g_autoptr (TrellisEvent) before = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (TrellisEvent) after = trellis_entity_dup (before);

  trellis_entity_set_number (after, TRELLIS_EVENT_START, 1000);
  trellis_revision_raise (before, after);
  g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_SEQUENCE), ==, 0);
  trellis_entity_set_number (before, TRELLIS_EVENT_START, 500);
  trellis_entity_set_number (after, TRELLIS_EVENT_SEQUENCE, 5);
  trellis_revision_raise (before, after);
  g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_SEQUENCE), ==, 5);
}

/* A pack may hold any number; a calendar may not. */
static void
test_greatest (void)
{
  const gint64 greatest[] = { G_MAXINT32, G_MAXINT64 };

  for (guint i = 0; i < G_N_ELEMENTS (greatest); i++) {
    g_autoptr (TrellisEvent) before = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (TrellisEvent) after = NULL;

    trellis_entity_set_number (before, TRELLIS_EVENT_START, 500);
    trellis_entity_set_number (before, TRELLIS_EVENT_SEQUENCE, greatest[i]);
    after = trellis_entity_dup (before);
    trellis_entity_set_number (after, TRELLIS_EVENT_START, 1000);
    trellis_revision_raise (before, after);
    g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_SEQUENCE), ==, greatest[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/revision/fields", test_fields);
  g_test_add_func ("/model/revision/not-raised", test_not_raised);
  g_test_add_func ("/model/revision/greatest", test_greatest);
  return g_test_run ();
}
