/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-calendar-filter.h"

static TrellisEvent *
new_event (void)
{
  const char *const speakers[] = { "Siân Bevan", NULL };
  const char *const audience[] = { "Managers", "Volunteers", NULL };
  const char *const builds[] = { "c-1", NULL };
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Confident speaking");
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Orchard room");
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_WORKSHOP);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_HYBRID);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_list (event, TRELLIS_EVENT_AUDIENCE, audience);
  trellis_entity_set_list (event, TRELLIS_EVENT_COMPETENCIES, builds);
  return event;
}

static void
test_passes (void)
{
  const struct {
    guint kinds, modes;
    gboolean mine;
    const char *competency, *audience, *text;
    gboolean is_mine, passes;
  } cases[] = {
    { 0, 0, FALSE, "", "", "", FALSE, TRUE },
    { 1 << TRELLIS_EVENT_KIND_WORKSHOP, 0, FALSE, "", "", "", FALSE, TRUE },
    { 1 << TRELLIS_EVENT_KIND_BRIEFING, 0, FALSE, "", "", "", FALSE, FALSE },
    { 1 << TRELLIS_EVENT_KIND_BRIEFING | 1 << TRELLIS_EVENT_KIND_WORKSHOP, 0, FALSE, "", "", "",
      FALSE, TRUE },
    { 0, 1 << TRELLIS_EVENT_MODE_HYBRID, FALSE, "", "", "", FALSE, TRUE },
    { 0, 1 << TRELLIS_EVENT_MODE_ONLINE, FALSE, "", "", "", FALSE, FALSE },
    { 0, 0, TRUE, "", "", "", FALSE, FALSE },
    { 0, 0, TRUE, "", "", "", TRUE, TRUE },
    { 0, 0, FALSE, "c-1", "", "", FALSE, TRUE },
    { 0, 0, FALSE, "c-2", "", "", FALSE, FALSE },
    { 0, 0, FALSE, "", "managers", "", FALSE, TRUE },
    { 0, 0, FALSE, "", "new starters", "", FALSE, FALSE },
    { 0, 0, FALSE, "", "", "speak", FALSE, TRUE },
    { 0, 0, FALSE, "", "", "sian ORCHARD", FALSE, TRUE },
    { 0, 0, FALSE, "", "", "sian hall", FALSE, FALSE },
    { 1 << TRELLIS_EVENT_KIND_WORKSHOP, 1 << TRELLIS_EVENT_MODE_HYBRID, TRUE, "c-1", "volunteers",
      "confident", TRUE, TRUE },
  };
  g_autoptr (TrellisEvent) event = new_event ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisCalendarFilter filter = {
      cases[i].kinds,
      cases[i].modes,
      cases[i].mine,
      (char *) cases[i].competency,
      (char *) cases[i].audience,
      (char *) cases[i].text,
      (char *) "",
      0,
      0,
      FALSE,
    };

    if (trellis_calendar_filter_passes (&filter, event, cases[i].is_mine) != cases[i].passes)
      g_error ("Case %u is wrong", i);
  }
}

static void
test_everybody (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();

  trellis_calendar_filter_set_text (&filter->audience, "Managers");
  g_assert_true (trellis_calendar_filter_passes (filter, event, FALSE));
}

static void
test_value (void)
{
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();
  g_autoptr (TrellisCalendarFilter) copy = NULL;

  g_assert_true (trellis_calendar_filter_is_open (filter));
  trellis_calendar_filter_set_text (&filter->text, "  ");
  g_assert_true (trellis_calendar_filter_is_open (filter));
  trellis_calendar_filter_set_text (&filter->text, " picnic ");
  g_assert_cmpstr (filter->text, ==, "picnic");
  g_assert_false (trellis_calendar_filter_is_open (filter));
  copy = trellis_calendar_filter_copy (filter);
  g_assert_true (trellis_calendar_filter_equal (copy, filter));
  trellis_calendar_filter_set_text (&copy->text, NULL);
  g_assert_false (trellis_calendar_filter_equal (copy, filter));
  g_assert_cmpstr (filter->text, ==, "picnic");
}

static void
test_narrow (void)
{
  const struct {
    guint kinds, modes;
    gboolean mine;
    guint conditions;
    gboolean whole;
  } cases[] = {
    { 0, 0, FALSE, 0, TRUE },
    { 1 << TRELLIS_EVENT_KIND_QUIZ, 0, FALSE, 1, TRUE },
    { 1 << TRELLIS_EVENT_KIND_QUIZ, 1 << TRELLIS_EVENT_MODE_ONLINE, FALSE, 2, TRUE },
    { 3, 0, FALSE, 0, FALSE }, /* a query has no or */
    { 1, 0, TRUE, 1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();
    g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
    guint n;

    filter->kinds = cases[i].kinds;
    filter->modes = cases[i].modes;
    filter->mine = cases[i].mine;
    g_assert_cmpint (trellis_calendar_filter_narrow (filter, query), ==, cases[i].whole);
    trellis_query_get_conditions (query, &n);
    g_assert_cmpuint (n, ==, cases[i].conditions);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/calendar-filter/passes", test_passes);
  g_test_add_func ("/model/calendar-filter/everybody", test_everybody);
  g_test_add_func ("/model/calendar-filter/value", test_value);
  g_test_add_func ("/model/calendar-filter/narrow", test_narrow);
  return g_test_run ();
}
