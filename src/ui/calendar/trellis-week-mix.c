/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The mix of a learning week at a glance: each count as a chart, as a sentence and as rows. */
#include "config.h"

#include "ui/calendar/trellis-week-mix.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-week-mix.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-bar-chart.h"
#include "ui/common/trellis-mix-chart.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_BARS 12

static GtkWidget *
add_chart (TrellisPage *page, const char *title, const char *sentence, GtkWidget *chart)
{
  GtkWidget *group = trellis_page_add_group (page, title, sentence);
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", chart, "focusable", FALSE,
                                 "activatable", FALSE, "title", title, NULL);

  g_object_set (chart, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12,
                NULL);
  trellis_group_add (group, row);
  return group;
}

static char *
count_words (const TrellisWeekCount *count)
{
  g_autofree char *events = g_strdup_printf (ngettext ("%u event", "%u events", count->events),
                                             count->events);
  g_autofree char *time = count->minutes ? trellis_text_duration (count->minutes) : NULL;

  if (count->events == 0)
    return g_strdup (_ ("nothing"));
  /* TRANSLATORS: a number of events, then how long they take together */
  return time ? g_strdup_printf (_ ("%s, %s"), events, time) : g_steal_pointer (&events);
}

static void
add_strands (TrellisPage *page, const TrellisWeekMix *mix)
{
  GtkWidget *chart, *group;
  gint64 unset = mix->strands.amounts[TRELLIS_LEARNING_MIX_UNSET];
  g_autofree char *sentence = NULL;
  int percent[TRELLIS_LEARNING_MIX_EDUCATION + 1];

  if (mix->strands.total == 0) {
    group = trellis_page_add_group (page, _ ("Ways to learn (70:20:10)"), NULL);
    trellis_group_add (group, trellis_fact_row (_ ("Not known yet"),
                                                _ ("Say of each event how people learn in it.")));
    return;
  }
  trellis_mix_shares (&mix->strands, percent);
  sentence = g_strdup_printf (
      _ ("Of the time planned, %d percent is learning by doing, %d percent is learning from other "
         "people and %d percent is being taught. 70:20:10 is a rule of thumb for a whole year."),
      percent[TRELLIS_LEARNING_MIX_EXPERIENCE], percent[TRELLIS_LEARNING_MIX_EXPOSURE],
      percent[TRELLIS_LEARNING_MIX_EDUCATION]);
  chart = trellis_mix_chart_new ();
  trellis_mix_chart_set (TRELLIS_MIX_CHART (chart),
                         mix->strands.amounts + TRELLIS_LEARNING_MIX_EXPERIENCE,
                         mix->done.amounts + TRELLIS_LEARNING_MIX_EXPERIENCE);
  group = add_chart (page, _ ("Ways to learn (70:20:10)"), sentence, chart);
  for (int i = TRELLIS_LEARNING_MIX_EXPERIENCE; i <= TRELLIS_LEARNING_MIX_EDUCATION; i++) {
    g_autofree char *time = trellis_text_duration (mix->strands.amounts[i]);
    /* TRANSLATORS: a length of time, then its share */
    g_autofree char *words = g_strdup_printf (
        _ ("%s, %d percent"), mix->strands.amounts[i] ? time : _ ("nothing"), percent[i]);

    trellis_group_add (group, trellis_fact_row (_ (trellis_learning_mix_choices[i].label), words));
  }
  if (unset) {
    g_autofree char *time = trellis_text_duration (unset);

    trellis_group_add (group, trellis_fact_row (_ ("Not said"), time));
  }
}

static const TrellisWeekCount *
largest (GPtrArray *counts, gboolean by_minutes)
{
  const TrellisWeekCount *most = NULL;

  for (guint i = 0; i < counts->len; i++) {
    const TrellisWeekCount *count = counts->pdata[i];

    if (!most || (by_minutes ? count->minutes > most->minutes : count->events > most->events))
      most = count;
  }
  return most;
}

static void
add_counts (TrellisPage *page, const char *title, GPtrArray *counts, const TrellisWeekMix *mix)
{
  const TrellisWeekCount *most = largest (counts, FALSE);
  GtkWidget *chart = trellis_bar_chart_new (title), *group;
  g_autofree char *sentence = NULL;

  if (!most) {
    g_object_unref (g_object_ref_sink (chart));
    return;
  }
  /* TRANSLATORS: such as “Workshop” is the most frequent: 20 of 48 events. */
  sentence = g_strdup_printf (ngettext ("“%s” comes most often: %u of %u event.",
                                        "“%s” comes most often: %u of %u events.", mix->all.events),
                              most->label, most->events, mix->all.events);
  for (guint i = 0; i < counts->len && i < MOST_BARS; i++) {
    const TrellisWeekCount *count = counts->pdata[i];
    g_autofree char *number = g_strdup_printf ("%u", count->events);

    trellis_bar_chart_add (TRELLIS_BAR_CHART (chart), count->label, count->events, number);
  }
  group = add_chart (page, title, sentence, chart);
  for (guint i = 0; i < counts->len; i++) {
    const TrellisWeekCount *count = counts->pdata[i];
    g_autofree char *words = count_words (count);

    trellis_group_add (group, trellis_fact_row (count->label, words));
  }
}

static char *
load_sentence (const TrellisWeekMix *mix)
{
  const TrellisWeekCount *most = largest (mix->days, TRUE);
  g_autofree char *day = most ? trellis_text_date (most->date) : NULL;
  g_autofree char *words = most ? count_words (most) : NULL;

  if (!most || most->events == 0)
    return g_strdup (_ ("No event has a time yet."));
  return g_strdup_printf (_ ("The fullest day is %s: %s."), day, words);
}

static void
add_load (TrellisPage *page, const TrellisWeekMix *mix)
{
  g_autofree char *sentence = load_sentence (mix);
  GtkWidget *chart = trellis_bar_chart_new (_ ("Time by day")), *group;

  for (guint i = 0; i < mix->days->len; i++) {
    const TrellisWeekCount *day = mix->days->pdata[i];
    g_autofree char *label = trellis_text_date_short (day->date);
    g_autofree char *time = day->minutes ? trellis_text_duration_short (day->minutes)
                                         : g_strdup ("–");

    trellis_bar_chart_add (TRELLIS_BAR_CHART (chart), label, (double) day->minutes, time);
  }
  group = add_chart (page, _ ("Load by day"), sentence, chart);
  for (guint i = 0; i < mix->days->len; i++) {
    const TrellisWeekCount *day = mix->days->pdata[i];
    g_autofree char *label = trellis_text_date (day->date);
    g_autofree char *words = count_words (day);

    trellis_group_add (group, trellis_fact_row (label, words));
  }
  if (mix->unplaced.events) {
    g_autofree char *words = count_words (&mix->unplaced);

    trellis_group_add (group, trellis_fact_row (_ ("No date yet"), words));
  }
}

static char *
summary (const TrellisWeekMix *mix)
{
  g_autofree char *all = count_words (&mix->all);

  if (mix->all.events == 0)
    return g_strdup (_ ("No events yet."));
  if (mix->cancelled == 0)
    return g_strdup_printf (_ ("%s in all."), all);
  return g_strdup_printf (ngettext ("%s in all, without %u that is cancelled.",
                                    "%s in all, without %u that are cancelled.", mix->cancelled),
                          all, mix->cancelled);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (view->library, TRELLIS_TYPE_LEARNING_WEEK, view->uid);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (TrellisWeekMix) mix = NULL;
  g_autofree char *words = NULL;
  GtkWidget *group;

  if (!week)
    return FALSE;
  events = trellis_library_list_linked (view->library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK,
                                        view->uid, TRELLIS_EVENT_START);
  mix = trellis_week_mix_new (events, trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START),
                              trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END),
                              trellis_library_get_zone (view->library), trellis_now ());
  words = summary (mix);
  trellis_page_set_title (page, _ ("The mix at a glance"), trellis_entity_get_title (week));
  group = trellis_page_add_group (page, NULL, NULL);
  trellis_group_add (group, trellis_fact_row (_ ("In short"), words));
  if (mix->all.events == 0)
    return TRUE;
  add_strands (page, mix);
  add_load (page, mix);
  add_counts (page, _ ("Kinds"), mix->kinds, mix);
  add_counts (page, _ ("Audiences"), mix->audiences, mix);
  add_counts (page, _ ("In person and online"), mix->modes, mix);
  return TRUE;
}

/**
 * trellis_week_mix_page_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the page that shows how a learning week is made up.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_week_mix_page_new (TrellisLibrary *library, const char *week)
{
  TrellisEventView *view = trellis_event_view_new (library, week);
  GtkWidget *page = trellis_page_new_live (library, "learning_week event", fill, view,
                                           trellis_event_view_free);

  trellis_event_view_attach (view, page);
  return page;
}
