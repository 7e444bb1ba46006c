/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A programme on paper: what it is and when, then one heading a day with its events in order. */
#include "config.h"

#include "exchange/trellis-week-paper.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-plain-marks.h"

#include <glib/gi18n.h>

#define PLAIN_PT 12
#define LARGE_PT 18
#define MARGIN_MM 15

/* Head ---------------------------------------------------------------------------------------- */

/**
 * trellis_week_paper_summary:
 * @programme: a programme
 *
 * Counts what stands on its paper.
 *
 * Returns: (transfer full): such as “49 events on 5 days”
 */
char *
trellis_week_paper_summary (TrellisProgramme *programme)
{
  g_autoptr (GArray) days = trellis_programme_days (programme);
  guint n = programme->events->len;
  g_autofree char *events = NULL;

  if (n == 0)
    return g_strdup (_ ("No event has a time yet"));
  events = g_strdup_printf (ngettext ("%u event", "%u events", n), n);
  if (days->len == 0)
    return g_steal_pointer (&events);
  /* TRANSLATORS: such as “49 events”, and on how many days they begin */
  return g_strdup_printf (ngettext ("%s on %u day", "%s on %u days", days->len), events, days->len);
}

static void
add_line (TrellisPaper *paper, const char *label, const char *text)
{
  g_autofree char *line = g_strdup_printf (_ ("%s: %s"), label, text);

  if (*text)
    trellis_paper_text (paper, line);
}

/* Nobody presses a link on paper: its address is read there. */
static void
add_url (TrellisPaper *paper, const char *url)
{
  g_autofree char *words = NULL;

  if (!trellis_plain_marks_leads (url))
    return;
  words = g_strdup_printf (_ ("More, and how to sign up: %s"), url);
  trellis_paper_link (paper, words, url);
}

static void
add_head (TrellisPaper *paper, TrellisProgramme *programme, const char *note)
{
  g_autofree char *dates = trellis_programme_dates (programme);
  g_autofree char *partners = trellis_programme_partners (programme);
  g_autofree char *summary = trellis_week_paper_summary (programme);
  g_autofree char *zone = trellis_programme_zone_sentence (programme);

  trellis_paper_heading (paper, 1, trellis_entity_get_title (programme->week));
  trellis_paper_text (paper, dates);
  add_line (paper, _ ("Theme"),
            trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_THEME));
  add_line (paper, _ ("By"), partners);
  add_line (paper, _ ("In it"), summary);
  if (note && *note)
    trellis_paper_text (paper, note);
  if (programme->events->len)
    trellis_paper_text (paper, zone);
  add_url (paper, trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_URL));
}

/* Days ---------------------------------------------------------------------------------------- */

/* “Any time” alone does not tell on which days. */
static char *
times_of (TrellisProgramme *programme, TrellisEvent *event)
{
  g_autofree char *times = trellis_programme_times (programme, event);
  gint64 first = trellis_programme_date_of (programme, event);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  g_autofree char *dates = NULL;

  if (!trellis_programme_is_any_time (event))
    return g_steal_pointer (&times);
  dates = trellis_text_dates (first, trellis_date_from_instant (end - 1));
  return g_strdup_printf (_ ("%s, %s"), times, dates);
}

static char *
what_of (TrellisEvent *event)
{
  const char *title = trellis_entity_get_title (event);
  const char *kind = _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND));
  const char *const *names = trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS);
  g_autofree char *speakers = trellis_text_list (names);
  gboolean tentative = trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) ==
                       TRELLIS_EVENT_STATUS_TENTATIVE;
  g_autoptr (GString) words = g_string_new (title);

  if (tentative)
    g_string_append (words, _ (" (to be confirmed)"));
  g_string_append_c (words, '\n');
  if (*speakers)
    /* TRANSLATORS: kind of an event and who leads it, such as “Workshop, with Ana Li and Bo Ek” */
    g_string_append_printf (words, _ ("%s, with %s"), kind, speakers);
  else
    g_string_append (words, kind);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* The heads are said again on the next page, where the heading of the day is not: so the first of them names the day. */
static void
add_table (TrellisPaper *paper,
           TrellisProgramme *programme,
           const char *heading,
           const char *when,
           GPtrArray *events)
{
  const TrellisPaperColumn columns[] = { { when, 1.7 }, { _ ("What"), 4 }, { _ ("Where"), 2.2 } };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (events->len == 0)
    return;
  for (guint i = 0; i < events->len; i++) {
    char **row = g_new0 (char *, G_N_ELEMENTS (columns) + 1);

    row[0] = times_of (programme, events->pdata[i]);
    row[1] = what_of (events->pdata[i]);
    row[2] = trellis_programme_where (events->pdata[i]);
    g_ptr_array_add (rows, row);
  }
  trellis_paper_heading (paper, 2, heading);
  trellis_paper_table (paper, columns, G_N_ELEMENTS (columns), rows);
}

/**
 * trellis_week_paper_new:
 * @programme: a programme
 * @note: (nullable): a sentence of its own in the head, such as what the list leaves out
 * @large: whether it is in large print, 18 points
 * @size: the sheet
 * @language: language tag
 *
 * Lays a programme out on paper: its name, dates and theme, then a heading for each day with the events in order, each
 * with its times, title, kind, who leads it, and where it is. What goes on over several days comes last.
 *
 * Returns: (transfer full): the document
 */
TrellisPaper *
trellis_week_paper_new (TrellisProgramme *programme,
                        const char *note,
                        gboolean large,
                        TrellisPaperSize size,
                        const char *language)
{
  g_autoptr (GArray) days = trellis_programme_days (programme);
  g_autoptr (GPtrArray) any_time = trellis_programme_any_time (programme);
  g_autofree char *dates = trellis_programme_dates (programme);
  g_autofree char *foot = g_strdup_printf (
      /* TRANSLATORS: at the foot of each page: a name, then dates */
      _ ("%s – %s"), trellis_entity_get_title (programme->week), dates);
  TrellisPaper *paper = trellis_paper_new (size, FALSE, MARGIN_MM, large ? LARGE_PT : PLAIN_PT,
                                           foot, language);

  add_head (paper, programme, note);
  for (guint i = 0; i < days->len; i++) {
    gint64 date = g_array_index (days, gint64, i);
    g_autoptr (GPtrArray) events = trellis_programme_on (programme, date);
    g_autofree char *heading = trellis_text_date (date);
    g_autofree char *weekday = trellis_text_weekday (trellis_date_weekday (date));

    add_table (paper, programme, heading, weekday, events);
  }
  add_table (paper, programme, _ ("Over several days"), _ ("When"), any_time);
  return paper;
}
