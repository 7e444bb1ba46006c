/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A programme on paper: every word that is on it, in order, on as many pages as it needs, in a PDF that can be read aloud. */
#include "config.h"

#include "exchange/trellis-week-paper.h"

#include "base/trellis-time.h"
#include "exchange/trellis-paper-private.h"
#include "model/trellis-organisation.h"

#include <string.h>

#define ZONE "Europe/London"

typedef struct {
  gint64 monday;
  TrellisLearningWeek *week;
  GPtrArray *events;
  GPtrArray *organisations;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->monday = trellis_date_new (2026, 6, 22);
  self->week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->organisations = g_ptr_array_new_with_free_func (g_object_unref);
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_TITLE, "Summer Learning Week");
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_THEME, "Kindness");
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_START, self->monday);
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_END, self->monday + 4);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->week);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->organisations);
}

static TrellisEvent *
add_event (Fixture *self, const char *title, int day, int minute, int length)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  gint64 start = trellis_instant_from_local (self->monday + day, minute, ZONE);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_WORKSHOP);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start + length * TRELLIS_MINUTE);
  g_ptr_array_add (self->events, event);
  return event;
}

static void
add_days (Fixture *self, const char *title, int first, int n)
{
  TrellisEvent *event = add_event (self, title, 0, 0, 0);

  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START,
                             trellis_date_to_instant (self->monday + first));
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             trellis_date_to_instant (self->monday + first + n));
}

static TrellisPaper *
lay_out (Fixture *self, const char *note, gboolean large)
{
  g_autoptr (TrellisProgramme)
      programme = trellis_programme_new (self->week, self->events, self->organisations, ZONE);

  return trellis_week_paper_new (programme, note, large, TRELLIS_PAPER_A4, "en-GB");
}

/* All that is on the paper: “#” before a heading, a line for each paragraph, cells between bars. */
static char *
read_out (TrellisPaper *paper)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < paper->parts->len; i++) {
    const Part *part = &g_array_index (paper->parts, Part, i);

    if (part->kind == PART_HEADING)
      for (int level = 0; level < part->level; level++)
        g_string_append_c (words, '#');
    if (*part->text)
      g_string_append_printf (words, "%s\n", part->text);
    if (part->kind == PART_TABLE)
      g_string_append_printf (words, "[%s]\n", part->heads[0]);
    for (guint row = 0; part->kind == PART_TABLE && row < part->rows->len; row++) {
      g_autofree char *cells = g_strjoinv ("|", part->rows->pdata[row]);

      g_string_append_printf (words, "%s\n", g_strdelimit (cells, "\n", '/'));
    }
  }
  return g_string_free (words, FALSE);
}

static void
test_words (Fixture *self, gconstpointer data)
{
  const char *const speakers[] = { "Ana Li", "Bo Ek", NULL };
  TrellisOrganisation *runs = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  g_autoptr (TrellisPaper) paper = NULL;
  g_autofree char *words = NULL;
  TrellisEvent *event;

  trellis_entity_set_text (runs, TRELLIS_ORGANISATION_TITLE, "North Office");
  g_ptr_array_add (self->organisations, runs);
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_ORGANISATION,
                           trellis_entity_get_uid (runs));
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_URL, "https://week.example/");
  event = add_event (self, "Later", 2, 14 * 60, 45);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_IN_PERSON);
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Room 4");
  event = add_event (self, "Earlier", 2, 9 * 60, 60);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  add_event (self, "First", 0, 10 * 60, 30);
  add_days (self, "Photo trail", 1, 3);
  add_days (self, "Open house", 4, 1);
  event = add_event (self, "Called off", 1, 9 * 60, 60);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  event = add_event (self, "No time yet", 0, 0, 0);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, 0);
  paper = lay_out (self, "Only talks.", FALSE);
  words = read_out (paper);
  g_assert_cmpstr (words, ==,
                   "#Summer Learning Week\n"
                   "22 to 26 June 2026\n"
                   "Theme: Kindness\n"
                   "By: North Office\n"
                   "In it: 5 events on 3 days\n"
                   "Only talks.\n"
                   "All times are London time (Europe/London).\n"
                   "More, and how to sign up: https://week.example/\n"
                   "##Monday 22 June 2026\n[Monday]\n"
                   "10:00 to 10:30|First/Workshop|Online\n"
                   "##Wednesday 24 June 2026\n[Wednesday]\n"
                   "09:00 to 10:00|Earlier/Workshop, with Ana Li and Bo Ek|Online\n"
                   "14:00 to 14:45|Later (to be confirmed)/Workshop|Room 4\n"
                   "##Friday 26 June 2026\n[Friday]\n"
                   "All day|Open house/Workshop|Online\n"
                   "##Over several days\n[When]\n"
                   "Any time, 23 to 25 June 2026|Photo trail/Workshop|Online\n");
}

static void
test_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisPaper) paper = lay_out (self, NULL, FALSE);
  g_autofree char *words = read_out (paper);

  g_assert_cmpstr (words, ==,
                   "#Summer Learning Week\n22 to 26 June 2026\nTheme: Kindness\n"
                   "In it: No event has a time yet\n");
  g_assert_cmpint (trellis_paper_n_pages (paper), ==, 1);
}

static gboolean
holds (GBytes *bytes, const char *key)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  for (gsize i = 0; i + strlen (key) <= length; i++)
    if (memcmp (data + i, key, strlen (key)) == 0)
      return TRUE;
  return FALSE;
}

/* Ten events a day: some pages; in large print more, with larger letters, and nothing lost. */
static void
test_pages (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisPaper) plain = NULL, large = NULL;
  g_autofree char *plain_words = NULL, *large_words = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;
  int n, more;

  for (int i = 0; i < 50; i++) {
    g_autofree char *title = g_strdup_printf ("A workshop with quite a long title, number %d", i);

    add_event (self, title, i / 10, (8 + i % 10) * 60, 45);
  }
  plain = lay_out (self, NULL, FALSE);
  large = lay_out (self, NULL, TRUE);
  n = trellis_paper_n_pages (plain);
  more = trellis_paper_n_pages (large);
  g_test_message ("%d pages, in large print %d", n, more);
  g_assert_cmpint (n, >=, 3);
  g_assert_cmpint (n, <=, 5);
  g_assert_cmpint (more, >, n);
  g_assert_cmpfloat (plain->base, ==, 12);
  g_assert_cmpfloat (large->base, ==, 18);
  plain_words = read_out (plain);
  large_words = read_out (large);
  g_assert_cmpstr (plain_words, ==, large_words);
  pdf = trellis_paper_to_pdf (plain, &error);
  g_assert_no_error (error);
  g_assert_true (holds (pdf, "/Lang (en-GB)"));
  g_assert_true (holds (pdf, "/S /H1"));
  g_assert_true (holds (pdf, "/S /H2"));
  g_assert_true (holds (pdf, "/S /TH"));
  g_assert_true (holds (pdf, "/S /TD"));
}

/* However much stands above it, the heading of a day is on the page of its first event. */
static void
test_headings (Fixture *self, gconstpointer data)
{
  for (int i = 0; i < 60; i++) {
    g_autoptr (TrellisPaper) paper = NULL;

    add_event (self, "A talk", i % 5, 8 * 60 + i, 45);
    paper = lay_out (self, NULL, i % 2);
    for (int p = 0; p < trellis_paper_n_pages (paper); p++) {
      const GArray *page = g_ptr_array_index (paper->pages, p);
      const Piece *last = &g_array_index (page, Piece, page->len - 1);
      const Part *part = &g_array_index (paper->parts, Part, last->part);

      g_assert_cmpint (part->kind, !=, PART_HEADING);
      g_assert_cmpint (last->row, >=, 0);
    }
  }
}

/* Whatever is typed is only words. */
static void
test_hostile (Fixture *self, gconstpointer data)
{
  g_autofree char *title = g_strnfill (20000, 'x');
  TrellisEvent *event = add_event (self, title, 0, 600, 30);
  g_autoptr (TrellisPaper) paper = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;

  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "\x01</b>\xff'uri='x");
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_HYBRID);
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_URL, "javascript:alert('x')");
  event = add_event (self, "Far", 0, 600, 30);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, G_MAXINT64);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, G_MININT64);
  event = add_event (self, "Long ago", 0, 600, 30);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, -1000000000000);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, G_MAXINT64 / 2);
  paper = lay_out (self, "\xff", TRUE);
  pdf = trellis_paper_to_pdf (paper, &error);
  g_assert_no_error (error);
  g_assert_false (holds (pdf, "javascript"));
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*run) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "/week-paper/words", test_words },     { "/week-paper/nothing", test_nothing },
    { "/week-paper/pages", test_pages },     { "/week-paper/headings", test_headings },
    { "/week-paper/hostile", test_hostile },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
