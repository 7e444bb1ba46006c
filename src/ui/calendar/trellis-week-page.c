/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a learning week: what it is for, what clashes, its mix, and its events by day. */
#include "config.h"

#include "ui/calendar/trellis-week-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-clashes.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-mix.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-activities-page.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-week-form.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MORNING (10 * 60) /* when an event starts that is added to the week */

typedef struct {
  TrellisLearningWeek *week;
  GPtrArray *events;
  GPtrArray *clashes;
} Shown;

static void
clear_shown (Shown *self)
{
  g_clear_object (&self->week);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_pointer (&self->clashes, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shown, clear_shown)

static gint64
number (const Shown *shown, guint field)
{
  return trellis_entity_get_number (shown->week, field);
}

static guint
count_hosts (GPtrArray *events)
{
  g_autoptr (GHashTable) hosts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < events->len; i++) {
    const char *host = trellis_entity_get_text (events->pdata[i], TRELLIS_EVENT_HOST);

    if (*host)
      g_hash_table_add (hosts, (gpointer) host);
  }
  return g_hash_table_size (hosts);
}

static guint
count_days (GPtrArray *events)
{
  g_autoptr (GHashTable) days = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < events->len; i++)
    if (trellis_entity_get_number (events->pdata[i], TRELLIS_EVENT_START))
      g_hash_table_add (days, GINT_TO_POINTER (trellis_calendar_text_date (events->pdata[i])));
  return g_hash_table_size (days);
}

/* Such as “49 events over 5 days by 7 organisations; 2 clashes.” */
static char *
summary (const Shown *shown)
{
  guint hosts = count_hosts (shown->events), days = count_days (shown->events);
  guint clashes = shown->clashes->len;
  g_autoptr (GString) words = g_string_new (NULL);

  if (shown->events->len == 0)
    return g_strdup (_ ("No events yet."));
  g_string_append_printf (words, ngettext ("%u event", "%u events", shown->events->len),
                          shown->events->len);
  if (days)
    g_string_append_printf (words, ngettext (" on %u day", " over %u days", days), days);
  if (hosts)
    g_string_append_printf (words, ngettext (" by %u organisation", " by %u organisations", hosts),
                            hosts);
  g_string_append (words, "; ");
  if (clashes)
    g_string_append_printf (words, ngettext ("%u clash", "%u clashes", clashes), clashes);
  else
    g_string_append (words, _ ("no clashes"));
  return g_strdup_printf (_ ("%s."), words->str);
}

static const char *
status_words (const Shown *shown)
{
  switch (trellis_entity_get_choice (shown->week, TRELLIS_LEARNING_WEEK_STATUS)) {
  case TRELLIS_WEEK_STATUS_PUBLISHED:
    return _ ("Published; everybody sees it");
  case TRELLIS_WEEK_STATUS_CLOSED:
    return _ ("Closed; it is over and rounded up");
  default:
    return _ ("Draft; only organisers work on it");
  }
}

static void
add_fact (GtkWidget *group, const char *title, const char *value)
{
  if (value && *value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

static void
add_facts (TrellisPage *page, TrellisLibrary *library, const Shown *shown, const char *sentence)
{
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);
  gint64 opens = number (shown, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS);
  g_autofree char *dates = trellis_text_dates (number (shown, TRELLIS_LEARNING_WEEK_START),
                                               number (shown, TRELLIS_LEARNING_WEEK_END));
  g_autofree char *opens_on = trellis_text_date (opens);
  g_autofree char *runs = trellis_library_get_title (
      library, TRELLIS_TYPE_ORGANISATION,
      trellis_entity_get_text (shown->week, TRELLIS_LEARNING_WEEK_ORGANISATION));
  const char *url = trellis_entity_get_text (shown->week, TRELLIS_LEARNING_WEEK_URL);

  add_fact (group, _ ("In short"), sentence);
  add_fact (group, _ ("When"), dates);
  add_fact (group, _ ("Theme"), trellis_entity_get_text (shown->week, TRELLIS_LEARNING_WEEK_THEME));
  add_fact (group, _ ("Status"), status_words (shown));
  if (trellis_entity_get_flag (shown->week, TRELLIS_LEARNING_WEEK_TEMPLATE))
    add_fact (group, _ ("Template"), _ ("A pattern to copy, not a real week"));
  add_fact (group, _ ("Sponsor"),
            trellis_entity_get_text (shown->week, TRELLIS_LEARNING_WEEK_SPONSOR));
  add_fact (group, _ ("Run by"), runs);
  add_fact (group, _ ("Sign-up opens"), opens ? opens_on : NULL);
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Web page"), url));
}

static void
add_buttons (TrellisPage *page)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *add = trellis_event_view_add_button (page, _ ("_Add an event"), "week.add-event",
                                                  TRUE);

  g_menu_append (menu, _ ("_Edit"), "week.edit");
  g_menu_append (menu, _ ("_Delete"), "week.delete");
  trellis_event_view_add_menu (page, add, G_MENU_MODEL (menu));
}

/* A group of its own, whose title is seen above the text. */
static void
add_text (TrellisPage *page, const char *title, const Shown *shown, guint field)
{
  const char *text = trellis_entity_get_text (shown->week, field);

  if (*text)
    trellis_group_add (trellis_page_add_group (page, title, NULL), trellis_text_row (title, text));
}

static void
add_clashes (TrellisPage *page, const Shown *shown)
{
  GtkWidget *group;

  if (shown->clashes->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Clashes"), NULL);
  for (guint i = 0; i < shown->clashes->len; i++) {
    const TrellisClash *clash = shown->clashes->pdata[i];
    g_autofree char *sentence = trellis_clash_sentence (clash, NULL);

    trellis_group_add (group, trellis_open_row (sentence, NULL, "trellis-clash-symbolic", "event",
                                                trellis_entity_get_uid (clash->first)));
  }
}

static void
add_mix (TrellisPage *page, const Shown *shown)
{
  TrellisMix mix = { 0 };
  int percent[TRELLIS_LEARNING_MIX_EDUCATION + 1];
  g_autofree char *words = NULL;
  GtkWidget *group;

  for (guint i = 0; i < shown->events->len; i++)
    trellis_mix_add (&mix,
                     (TrellisLearningMix) trellis_entity_get_choice (shown->events->pdata[i],
                                                                     TRELLIS_EVENT_MIX),
                     trellis_event_text_minutes (shown->events->pdata[i]));
  if (mix.total == 0)
    return;
  trellis_mix_shares (&mix, percent);
  words = g_strdup_printf (
      _ ("%d percent learning by doing, %d percent from other people, %d percent being taught"),
      percent[TRELLIS_LEARNING_MIX_EXPERIENCE], percent[TRELLIS_LEARNING_MIX_EXPOSURE],
      percent[TRELLIS_LEARNING_MIX_EDUCATION]);
  group = trellis_page_add_group (page, _ ("How people learn in it"), NULL);
  trellis_group_add (group, trellis_fact_row (_ ("Of the time planned"), words));
}

static char *
event_words (TrellisEvent *event)
{
  g_autofree char *times = trellis_text_times (
      trellis_entity_get_number (event, TRELLIS_EVENT_START),
      trellis_entity_get_number (event, TRELLIS_EVENT_END), NULL);
  g_autofree char *where = trellis_event_text_where (event);
  const char *kind = _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND));
  const char *when = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) ? _ ("whole day")
                                                                            : times;

  if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
    return g_strdup_printf (_ ("Cancelled, %s, %s"), when, kind);
  if (!*when)
    return g_strdup_printf (_ ("%s, %s"), kind, where);
  /* TRANSLATORS: times, kind and place of an event */
  return g_strdup_printf (_ ("%s, %s, %s"), when, kind, where);
}

/* Events come by start; those without one come first and are the backlog. */
static void
add_events (TrellisPage *page, const Shown *shown)
{
  gint64 date = -1;
  GtkWidget *group = NULL;

  for (guint i = 0; i < shown->events->len; i++) {
    TrellisEvent *event = shown->events->pdata[i];
    gboolean placed = trellis_entity_get_number (event, TRELLIS_EVENT_START) != 0;
    gint64 day = placed ? trellis_calendar_text_date (event) : 0;
    g_autofree char *words = event_words (event);

    if (day != date) {
      g_autofree char *title = placed ? trellis_text_date (day) : g_strdup (_ ("No date yet"));

      group = trellis_page_add_group (page, title, NULL);
      date = day;
    }
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (event), words,
                                                trellis_calendar_kind_icon (event), "event",
                                                trellis_entity_get_uid (event)));
  }
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_auto (Shown) shown = { 0 };
  g_autofree char *sentence = NULL;

  shown.week = trellis_library_get (view->library, TRELLIS_TYPE_LEARNING_WEEK, view->uid);
  if (!shown.week)
    return FALSE;
  shown.events = trellis_library_list_linked (view->library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK,
                                              view->uid, TRELLIS_EVENT_START);
  shown.clashes = trellis_clashes_find (shown.events);
  sentence = summary (&shown);
  trellis_page_set_title (page, trellis_entity_get_title (shown.week), sentence);
  add_facts (page, view->library, &shown, sentence);
  add_buttons (page);
  trellis_activities_add_to_week (page, view->library, view->uid);
  add_text (page, _ ("About"), &shown, TRELLIS_LEARNING_WEEK_ABOUT);
  add_text (page, _ ("Objectives"), &shown, TRELLIS_LEARNING_WEEK_OBJECTIVES);
  add_clashes (page, &shown);
  add_mix (page, &shown);
  add_events (page, &shown);
  return TRUE;
}

static TrellisLearningWeek *
read_week (TrellisEventView *self)
{
  return trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK, self->uid);
}

static void
edit_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisLearningWeek) week = read_week (self);
  g_autofree char *title = NULL;

  if (!week)
    return;
  title = g_strdup_printf (_ ("Edit %s"), trellis_entity_get_title (week));
  trellis_event_view_push (self, title, trellis_week_form_new (self->library, week));
}

static void
delete_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisLearningWeek) week = read_week (self);

  if (week)
    trellis_delete (self->page, self->library, week);
}

/* On its first day, or today while the week goes on. */
static gint64
day_to_add (TrellisLearningWeek *week)
{
  gint64 first = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  gint64 today = trellis_today ();

  return today > first && today <= trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END)
             ? today
             : first;
}

static void
add_event_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisLearningWeek) week = read_week (self);
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *zone = trellis_library_get_zone (self->library);
  gint64 start;

  if (!week)
    return;
  start = trellis_instant_from_local (day_to_add (week), MORNING, zone);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start + 60 * TRELLIS_MINUTE);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, zone);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, self->uid);
  trellis_event_view_push (self, _ ("New event"), trellis_event_form_new (self->library, event, 0));
}

/**
 * trellis_week_page_new:
 * @library: a library
 * @uid: uid of a learning week
 *
 * Makes the page of a learning week, with its actions in the group `week`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_week_page_new (TrellisLibrary *library, const char *uid)
{
  static const GActionEntry entries[] = {
    { .name = "edit", .activate = edit_cb },
    { .name = "delete", .activate = delete_cb },
    { .name = "add-event", .activate = add_event_cb },
  };
  static const TrellisEventKey keys[] = {
    { "<Control>e", "week.edit", TRUE },
    { "Delete|KP_Delete", "week.delete", FALSE },
  };
  TrellisEventView *view = trellis_event_view_new (library, uid);
  GtkWidget *page = trellis_page_new_live (library, "learning_week event organisation activity", fill, view,
                                           trellis_event_view_free);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  trellis_event_view_attach (view, page);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), view);
  gtk_widget_insert_action_group (page, "week", G_ACTION_GROUP (actions));
  trellis_event_view_add_keys (view, keys, G_N_ELEMENTS (keys));
  return page;
}
