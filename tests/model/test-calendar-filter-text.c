/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-calendar-filter-text.h"
#include "model/trellis-sign-up.h"

/* Text that reads as itself, and text that reads as something else. */
static void
test_texts (void)
{
  static const struct {
    const char *text, *again;
  } cases[] = {
    { "", "" },
    { "kind=talk&kind=quiz", NULL },
    { "kind=quiz&kind=talk", "kind=talk&kind=quiz" },
    { "mode=online&status=booked&status=waiting&minutes=30&mine&free", NULL },
    { "competency=c-1&audience=New%20starters&host=o-2&text=a%26b%3Dc", NULL },
    { "text=Si\303\242n%20%2B%201", NULL },
    { "kind=seance&kind=talk&planet=mars", "kind=talk" },
    { "minutes=0", "" },
    { "minutes=-5&minutes=99999&minutes=many", "" },
    { "text=%20%20picnic%20", "text=picnic" },
    { "text=%C3%28", "" },
    { "text=%00", "" },
    { "text=%zz", "" },
    { "&&=&=x&mine=&free=1&kind", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_from_text (cases[i].text);
    g_autofree char *again = trellis_calendar_filter_to_text (filter);

    g_assert_cmpstr (again, ==, cases[i].again ? cases[i].again : cases[i].text);
  }
}

/* Every value of every member, so that one that is forgotten shows. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < 4096; i++) {
    g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new (), again = NULL;
    g_autofree char *text = NULL;

    filter->kinds = (i * 7) & 0x3ff;
    filter->modes = i & 7;
    filter->statuses = (i * 13) & 0x3ff;
    filter->minutes = i % 5 * 15;
    filter->mine = i & 1;
    filter->free = (i & 2) != 0;
    trellis_calendar_filter_set_text (&filter->text, i & 4 ? "tea & cake = 100% \"fun\"" : "");
    trellis_calendar_filter_set_text (&filter->host, i & 8 ? "o-1" : "");
    trellis_calendar_filter_set_text (&filter->audience, i & 16 ? "Rheolwyr â chŵn" : "");
    trellis_calendar_filter_set_text (&filter->competency, i & 32 ? "c-1" : "");
    text = trellis_calendar_filter_to_text (filter);
    again = trellis_calendar_filter_from_text (text);
    g_assert_true (trellis_calendar_filter_equal (filter, again));
  }
}

static void
test_huge (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (TrellisCalendarFilter) filter = NULL;

  for (guint i = 0; i < 4000; i++)
    g_string_append (text, "kind=talk&&text=%41%&");
  filter = trellis_calendar_filter_from_text (text->str);
  g_assert_cmpuint (filter->kinds, ==, 1 << TRELLIS_EVENT_KIND_TALK);
}

static void
test_length_and_host (void)
{
  static const struct {
    int length, minutes;
    gboolean all_day;
    const char *host;
    gboolean passes;
  } cases[] = {
    { 30, 30, FALSE, "", TRUE },    { 31, 30, FALSE, "", FALSE },   { 31, 0, FALSE, "", TRUE },
    { 15, 60, TRUE, "", FALSE },    { 15, 60, FALSE, "o-1", TRUE }, { 15, 60, FALSE, "o-2", FALSE },
    { 15, 15, FALSE, "o-1", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();

    trellis_entity_set_number (event, TRELLIS_EVENT_START, 1000000);
    trellis_entity_set_number (event, TRELLIS_EVENT_END,
                               1000000 + cases[i].length * 60 * G_USEC_PER_SEC);
    trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, cases[i].all_day);
    trellis_entity_set_text (event, TRELLIS_EVENT_HOST, "o-1");
    filter->minutes = cases[i].minutes;
    trellis_calendar_filter_set_text (&filter->host, cases[i].host);
    g_test_message ("case %u", i);
    g_assert_cmpint (trellis_calendar_filter_passes (filter, event, FALSE), ==, cases[i].passes);
  }
}

static void
test_status (void)
{
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();

  g_assert_true (trellis_calendar_filter_passes_status (filter, -1));
  filter->statuses = 1 << TRELLIS_SIGN_UP_STATUS_BOOKED | 1 << TRELLIS_SIGN_UP_STATUS_WAITING;
  g_assert_false (trellis_calendar_filter_passes_status (filter, -1));
  g_assert_true (trellis_calendar_filter_passes_status (filter, TRELLIS_SIGN_UP_STATUS_BOOKED));
  g_assert_false (trellis_calendar_filter_passes_status (filter, TRELLIS_SIGN_UP_STATUS_ATTENDED));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/calendar-filter-text/texts", test_texts);
  g_test_add_func ("/model/calendar-filter-text/round-trip", test_round_trip);
  g_test_add_func ("/model/calendar-filter-text/huge", test_huge);
  g_test_add_func ("/model/calendar-filter-text/length-and-host", test_length_and_host);
  g_test_add_func ("/model/calendar-filter-text/status", test_status);
  return g_test_run ();
}
