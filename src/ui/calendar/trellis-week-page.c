/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a learning week: what it is for, its events by day and, for organisers, all that is done with it. */
#include "config.h"

#include "ui/calendar/trellis-week-page.h"

#include "base/trellis-time.h"
#include "library/trellis-releases.h"
#include "model/trellis-clash.h"
#include "model/trellis-event.h"
#include "model/trellis-programme-diff.h"
#include "model/trellis-week-mix.h"
#include "ui/calendar/trellis-activities-page.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-week-facts.h"
#include "ui/calendar/trellis-week-file.h"
#include "ui/calendar/trellis-week-form.h"
#include "ui/calendar/trellis-week-programme.h"
#include "ui/calendar/trellis-week-tools.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MORNING (10 * 60) /* when an event starts that is added to the week */

/* Building ------------------------------------------------------------------------------------ */

static GMenuModel *
more_actions (TrellisLearningWeek *week)
{
  GMenu *menu = g_menu_new ();
  int status = trellis_entity_get_choice (week, TRELLIS_LEARNING_WEEK_STATUS);

  g_menu_append (menu, _ ("_Edit"), "week.edit");
  if (status == TRELLIS_WEEK_STATUS_PUBLISHED)
    g_menu_append (menu, _ ("_Close the Week"), "week.close");
  if (status == TRELLIS_WEEK_STATUS_CLOSED)
    g_menu_append (menu, _ ("_Open It Again"), "week.reopen");
  if (status != TRELLIS_WEEK_STATUS_DRAFT)
    g_menu_append (menu, _ ("Take _Back to a Draft"), "week.unpublish");
  g_menu_append (menu, _ ("_Save Programme…"), "week.save-programme");
  g_menu_append (menu, _ ("_Delete"), "week.delete");
  return G_MENU_MODEL (menu);
}

static GtkWidget *
add_main_button (TrellisPage *page, const TrellisReleaseDraft *state)
{
  g_autofree char *publish = NULL;
  GtkWidget *button;

  if (trellis_entity_get_flag (state->week, TRELLIS_LEARNING_WEEK_TEMPLATE))
    return trellis_event_view_add_button (page, _ ("New _week from this pattern"), "week.copy",
                                          TRUE);
  if (trellis_entity_get_choice (state->week, TRELLIS_LEARNING_WEEK_STATUS) ==
      TRELLIS_WEEK_STATUS_CLOSED)
    return trellis_event_view_add_button (page, _ ("C_opy this week"), "week.copy", TRUE);
  publish = g_strdup_printf (_ ("Pu_blish release %u"), state->number);
  button = trellis_event_view_add_button (page, publish, "week.publish", state->placed > 0);
  trellis_event_view_add_button (page, _ ("_Add an event"), "week.add-event", state->placed == 0);
  return button;
}

static void
add_buttons (TrellisPage *page, const TrellisReleaseDraft *state)
{
  g_autoptr (GMenuModel) menu = more_actions (state->week);

  trellis_event_view_add_menu (page, add_main_button (page, state), menu);
}

static void
add_clashes (TrellisPage *page, const TrellisReleaseDraft *state)
{
  GtkWidget *group;

  if (state->clashes->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Clashes"), NULL);
  for (guint i = 0; i < state->clashes->len; i++) {
    const TrellisClash *clash = state->clashes->pdata[i];
    g_autofree char *sentence = trellis_clash_sentence (clash, NULL);

    trellis_group_add (group, trellis_open_row (sentence, NULL, "trellis-clash-symbolic", "event",
                                                trellis_entity_get_uid (clash->first)));
  }
}

static void
add_mix (TrellisPage *page, GPtrArray *events)
{
  g_autoptr (TrellisWeekMix) mix = trellis_week_mix_new (events, 0, -1, NULL, 0);
  int percent[TRELLIS_LEARNING_MIX_EDUCATION + 1];
  g_autofree char *words = NULL;
  GtkWidget *group;

  if (mix->strands.total == 0)
    return;
  trellis_mix_shares (&mix->strands, percent);
  words = g_strdup_printf (
      _ ("%d percent learning by doing, %d percent from other people, %d percent being taught"),
      percent[TRELLIS_LEARNING_MIX_EXPERIENCE], percent[TRELLIS_LEARNING_MIX_EXPOSURE],
      percent[TRELLIS_LEARNING_MIX_EDUCATION]);
  group = trellis_page_add_group (page, _ ("How people learn in it"), NULL);
  trellis_group_add (group, trellis_fact_row (_ ("Of the time planned"), words));
}

/* What has no time yet is the backlog of the organisers. */
static GPtrArray *
events_for (GPtrArray *events, gboolean organise)
{
  GPtrArray *seen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < events->len; i++)
    if (organise || trellis_programme_holds (events->pdata[i]))
      g_ptr_array_add (seen, g_object_ref (events->pdata[i]));
  return seen;
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  gboolean organise = trellis_event_view_organises (GTK_WIDGET (page));
  g_autoptr (TrellisReleaseDraft) state = trellis_release_draft (view->library, view->uid);
  g_autoptr (GPtrArray) events = NULL;
  g_autofree char *summary = NULL;

  if (!state)
    return FALSE;
  events = events_for (state->events, organise);
  summary = trellis_week_programme_summary (events);
  trellis_page_set_title (page, trellis_entity_get_title (state->week), summary);
  trellis_week_facts_add (page, view->library, state, summary);
  if (!organise)
    trellis_week_facts_add_paper (page, view->uid);
  if (organise) {
    add_buttons (page, state);
    trellis_week_tools_add (page, view->uid);
    add_clashes (page, state);
  }
  trellis_activities_add_to_week (page, view->library, view->uid);
  trellis_week_facts_add_texts (page, view->library, state->week);
  add_mix (page, events);
  trellis_week_programme_add (page, view->library, events);
  return TRUE;
}

/* Actions ------------------------------------------------------------------------------------- */

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

static void
status_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const struct {
    const char *action;
    TrellisWeekStatus status;
    const char *said;
  } ways[] = {
    { "close", TRELLIS_WEEK_STATUS_CLOSED, N_ ("The week is closed") },
    { "reopen", TRELLIS_WEEK_STATUS_PUBLISHED, N_ ("The week is open again") },
    { "unpublish", TRELLIS_WEEK_STATUS_DRAFT,
      N_ ("The week is a draft again, which only organisers see") },
  };
  TrellisEventView *self = data;
  g_autoptr (TrellisLearningWeek) week = read_week (self);

  for (guint i = 0; week && i < G_N_ELEMENTS (ways); i++)
    if (g_str_equal (g_action_get_name (G_ACTION (action)), ways[i].action))
      trellis_do (self->page, self->library, trellis_release_set_status (week, ways[i].status),
                  _ (ways[i].said));
}

/* The pages of a week are the place's to open, so that they can be reached from elsewhere too. */
static void
page_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autofree char *name = g_strdup_printf ("calendar.week-%s",
                                           g_action_get_name (G_ACTION (action)));

  gtk_widget_activate_action (self->page, name, "s", self->uid);
}

static void
save_programme_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;

  trellis_week_file_ask (self->page, self->library, self->uid);
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
    { .name = "save-programme", .activate = save_programme_cb },
    { .name = "add-event", .activate = add_event_cb },
    { .name = "close", .activate = status_cb },
    { .name = "reopen", .activate = status_cb },
    { .name = "unpublish", .activate = status_cb },
    { .name = "publish", .activate = page_cb },
    { .name = "copy", .activate = page_cb },
    { .name = "timetable", .activate = page_cb },
  };
  static const TrellisEventKey keys[] = {
    { "<Control>e", "week.edit", TRUE },
    { "<Control>p", "week.timetable", TRUE },
    { "Delete|KP_Delete", "week.delete", FALSE },
  };
  TrellisEventView *view = trellis_event_view_new (library, uid);
  GtkWidget *page = trellis_page_new_live (library,
                                           "learning_week event organisation release activity",
                                           fill, view, trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "week", entries, G_N_ELEMENTS (entries), view);
  trellis_event_view_add_keys (view, keys, G_N_ELEMENTS (keys));
  return page;
}
