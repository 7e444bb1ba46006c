/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every learning week: those that go on, those to come, those that are over and, for organisers, the patterns. */
#include "config.h"

#include "ui/calendar/trellis-week-list.h"

#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-seats.h"
#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-week-words.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

typedef enum {
  PART_NOW,
  PART_COMING,
  PART_OVER,
  PART_PATTERNS,
  N_PARTS
} Part;

typedef struct {
  TrellisLibrary *library;
  GPtrArray *weeks;
  GHashTable *mine; /* uid of a week → how many of its events are mine */
  gboolean organise;
  gint64 today;
} Weeks;

static Part
part_of (TrellisLearningWeek *week, gint64 today)
{
  if (trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE))
    return PART_PATTERNS;
  if (trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END) < today)
    return PART_OVER;
  return trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START) <= today ? PART_NOW
                                                                                : PART_COMING;
}

/* Drafts and patterns are the organisers'. */
static gboolean
is_seen (const Weeks *self, TrellisLearningWeek *week)
{
  return self->organise || (!trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE) &&
                            trellis_entity_get_choice (week, TRELLIS_LEARNING_WEEK_STATUS) !=
                                TRELLIS_WEEK_STATUS_DRAFT);
}

/* By week, the events in which I have, had or wait for a seat. */
static GHashTable *
count_mine (TrellisLibrary *library)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *me = trellis_library_get_me (library);
  g_autoptr (GPtrArray) sign_ups = *me ? trellis_library_sign_ups_of (library, me) : NULL;

  for (guint i = 0; sign_ups && i < sign_ups->len; i++) {
    int status = trellis_entity_get_choice (sign_ups->pdata[i], TRELLIS_SIGN_UP_STATUS);
    g_autoptr (TrellisEvent) event = NULL;
    const char *week;

    if (!trellis_seats_status_takes_one ((TrellisSignUpStatus) status) &&
        status != TRELLIS_SIGN_UP_STATUS_WAITING && status != TRELLIS_SIGN_UP_STATUS_REQUESTED)
      continue;
    event = trellis_library_get (library, TRELLIS_TYPE_EVENT,
                                 trellis_entity_get_text (sign_ups->pdata[i],
                                                          TRELLIS_SIGN_UP_EVENT));
    week = event ? trellis_entity_get_text (event, TRELLIS_EVENT_WEEK) : "";
    if (*week)
      g_hash_table_insert (
          counts, g_strdup (week),
          GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, week)) + 1));
  }
  return counts;
}

static guint
count_events (TrellisLibrary *library, const char *week)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_text (query, TRELLIS_EVENT_WEEK, TRELLIS_MATCH_IS, week);
  return (guint) trellis_library_count (library, query);
}

static GtkWidget *
new_row (const Weeks *self, TrellisLearningWeek *week)
{
  const char *uid = trellis_entity_get_uid (week);
  guint n_mine = GPOINTER_TO_UINT (g_hash_table_lookup (self->mine, uid));
  g_autofree char *dates = trellis_week_words_dates (week);
  g_autofree char *events = trellis_week_words_events (count_events (self->library, uid));
  g_autofree char *mine = n_mine ? g_strdup_printf (
                                       ngettext ("your %u event", "your %u events", n_mine), n_mine)
                                 : g_strdup ("");
  gboolean pattern = trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE);
  const char *status = _ (trellis_entity_get_choice_label (week, TRELLIS_LEARNING_WEEK_STATUS));
  const char *const parts[] = { pattern ? "" : dates,
                                trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_THEME),
                                pattern ? "" : status,
                                events,
                                mine,
                                NULL };
  g_autofree char *line = trellis_week_words_join (parts);

  return trellis_open_row (trellis_entity_get_title (week), line, NULL, "learning_week", uid);
}

/* What is over is told from the latest on. */
static guint
add_part (TrellisPage *page, const Weeks *self, Part part, const char *title)
{
  GtkWidget *group = NULL;
  guint n = 0;

  for (guint i = 0; i < self->weeks->len; i++) {
    guint at = part == PART_OVER ? self->weeks->len - 1 - i : i;
    TrellisLearningWeek *week = self->weeks->pdata[at];

    if (part_of (week, self->today) != part || !is_seen (self, week))
      continue;
    if (!group)
      group = trellis_page_add_group (page, title, NULL);
    trellis_group_add (group, new_row (self, week));
    n++;
  }
  return n;
}

static void
add_empty (TrellisPage *page, gboolean organise)
{
  trellis_page_add (
      page,
      trellis_empty_new ("trellis-calendar-symbolic", _ ("No learning week yet"),
                         organise ? _ ("A learning week has a theme, dates and events. Begin with "
                                       "an empty one, or copy a pattern.")
                                  : _ ("When a week of learning is published, it appears here."),
                         organise ? _ ("New learning _week") : NULL, "calendar.add-week"));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  Weeks self = { view->library, NULL, NULL, trellis_event_view_organises (GTK_WIDGET (page)),
                 trellis_today () };
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (view->library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);
  g_autoptr (GHashTable) mine = count_mine (view->library);
  guint n;

  self.weeks = weeks;
  self.mine = mine;
  trellis_page_set_title (page, _ ("Learning weeks"),
                          _ ("Weeks in which everybody makes time to learn."));
  if (self.organise)
    trellis_event_view_add_button (page, _ ("New learning _week"), "calendar.add-week", FALSE);
  n = add_part (page, &self, PART_NOW, _ ("Now"));
  n += add_part (page, &self, PART_COMING, _ ("Coming"));
  n += add_part (page, &self, PART_OVER, _ ("Over"));
  if (n == 0)
    add_empty (page, self.organise);
  add_part (page, &self, PART_PATTERNS, _ ("Patterns to copy"));
  return TRUE;
}

/**
 * trellis_week_list_new:
 * @library: a library
 *
 * Makes the page with every learning week.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_week_list_new (TrellisLibrary *library)
{
  TrellisEventView *view = trellis_event_view_new (library, "");
  GtkWidget *page = trellis_page_new_live (library, "learning_week event sign_up", fill, view,
                                           trellis_event_view_free);

  trellis_event_view_attach (view, page);
  return page;
}
