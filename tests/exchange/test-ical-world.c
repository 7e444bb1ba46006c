/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calendars as other programs write them, each beside what must come out of it. */
#include "config.h"

#include "ical-outcome.h"

static void
test_file (gconstpointer data)
{
  const char *folder = g_getenv ("TRELLIS_TEST_CALENDARS");
  g_autofree char *ics = g_strdup_printf ("%s/world/%s.ics", folder, (const char *) data);
  g_autofree char *txt = g_strdup_printf ("%s/world/%s.txt", folder, (const char *) data);
  g_autofree char *bytes = NULL, *expected = NULL, *found = NULL;
  g_auto (IcalOutcome) outcome = { 0 };
  gsize length;

  g_assert_true (g_file_get_contents (ics, &bytes, &length, NULL));
  ical_read_bytes (&outcome, bytes, length);
  found = ical_describe (&outcome);
  if (g_getenv ("TRELLIS_TEST_ACCEPT"))
    g_file_set_contents (txt, found, -1, NULL);
  g_assert_true (g_file_get_contents (txt, &expected, NULL, NULL));
  g_assert_cmpstr (found, ==, expected);
}

/* What was read is written and read again without loss. */
static void
test_round (gconstpointer data)
{
  const char *folder = g_getenv ("TRELLIS_TEST_CALENDARS");
  g_autofree char *ics = g_strdup_printf ("%s/world/%s.ics", folder, (const char *) data);
  g_autofree char *bytes = NULL;
  g_auto (IcalOutcome) outcome = { 0 };
  g_auto (IcalOutcome) again = { 0 };
  g_autoptr (GBytes) written = NULL, rewritten = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (ics, &bytes, &length, NULL));
  ical_read_bytes (&outcome, bytes, length);
  written = ical_write (outcome.records, TRUE);
  ical_read_bytes (&again, g_bytes_get_data (written, NULL), g_bytes_get_size (written));
  g_assert_cmpuint (trellis_report_count_refused (again.report), ==, 0);
  ical_assert_equal (outcome.records, again.records);
  rewritten = ical_write (again.records, TRUE);
  g_assert_true (g_bytes_equal (written, rewritten));
}

int
main (int argc, char *argv[])
{
  static const char *const names[] = {
    "apple",          "bare",          "duplicates", "empty",   "exchange-zones", "exdates",
    "folded-letters", "google",        "indico",     "latin1",  "meetup",         "nextcloud",
    "odd-ends",       "outlook-teams", "periods",    "pretalx", "rules",          "this-and-future",
    "two-calendars",  "zone-prefixes", NULL
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; names[i]; i++) {
    g_autofree char *path = g_strconcat ("/exchange/ical-world/", names[i], NULL);
    g_autofree char *round = g_strconcat ("/exchange/ical-world/round/", names[i], NULL);

    g_test_add_data_func (path, names[i], test_file);
    g_test_add_data_func (round, names[i], test_round);
  }
  return g_test_run ();
}
