/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of an event: facts, one big action, then the links of the chain that goes on from here. */
#include "config.h"

#include "ui/calendar/trellis-event-page.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-activities-page.h"
#include "ui/calendar/trellis-event-actions.h"
#include "ui/calendar/trellis-event-clashes.h"
#include "ui/calendar/trellis-event-after.h"
#include "ui/calendar/trellis-event-facts.h"
#include "ui/calendar/trellis-event-invite.h"
#include "ui/calendar/trellis-event-learning.h"
#include "ui/calendar/trellis-event-log.h"
#include "ui/calendar/trellis-event-organise.h"
#include "ui/calendar/trellis-event-overlaps.h"
#include "ui/calendar/trellis-event-part.h"
#include "ui/calendar/trellis-event-people.h"
#include "ui/calendar/trellis-event-questions.h"
#include "ui/calendar/trellis-event-standing.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static void
needs_cb (GtkEditable *entry, TrellisEventView *view)
{
  g_free (view->access_needs);
  view->access_needs = g_strdup (gtk_editable_get_text (entry));
}

static void
consent_cb (GtkSwitch *control, GParamSpec *pspec, TrellisEventView *view)
{
  view->consent = gtk_switch_get_active (control);
}

static void
show_wishes_cb (AdwActionRow *row, TrellisEventView *view)
{
  GtkWidget *page = view->page;

  view->wishes_shown = TRUE;
  trellis_page_refill (TRELLIS_PAGE (page));
}

/* Most people need nothing, so that it is one row until somebody does. */
static void
add_wishes (GtkWidget *group, TrellisEventView *view)
{
  GtkWidget *entry, *control, *row;

  if (!view->wishes_shown) {
    row = trellis_button_row (_ ("Before you sign up"),
                              _ ("Say what you need to take part, or let others see your name"),
                              "list-add-symbolic");
    g_signal_connect (row, "activated", G_CALLBACK (show_wishes_cb), view);
    trellis_group_add (group, row);
    return;
  }
  entry = gtk_entry_new ();
  row = trellis_input_row_new (_ ("What you need to take part"), entry, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), view->access_needs);
  trellis_a11y_name (entry, _ ("What you need to take part"));
  trellis_input_row_set_hint (TRELLIS_INPUT_ROW (row), _ ("Only the organisers read this."));
  trellis_a11y_describe (entry, _ ("Only the organisers read this."));
  g_signal_connect (entry, "changed", G_CALLBACK (needs_cb), view);
  trellis_group_add (group, row);
  control = gtk_switch_new ();
  gtk_switch_set_active (GTK_SWITCH (control), view->consent);
  g_signal_connect (control, "notify::active", G_CALLBACK (consent_cb), view);
  trellis_group_add (group, trellis_form_row (_ ("Show your name to others who come"), control));
}

static const char *
withdraw_label (const TrellisEventStanding *standing)
{
  switch (trellis_event_standing_get_status (standing)) {
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return _ ("_Leave the waiting list");
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return _ ("_Take back my request");
  case TRELLIS_SIGN_UP_STATUS_INTERESTED:
    return _ ("_Take back my interest");
  default:
    return _ ("_Withdraw…");
  }
}

/* A reason is asked for where a seat is given back; whoever only waits leaves at once. */
static const char *
withdraw_action (const TrellisEventStanding *standing)
{
  return trellis_event_standing_get_status (standing) == TRELLIS_SIGN_UP_STATUS_BOOKED
             ? "event.withdraw-why"
             : "event.withdraw";
}

/* Who goes to the button at once hears what is in its way all the same. */
static GtkWidget *
add_sign_up (TrellisPage *page,
             TrellisLibrary *library,
             const TrellisEventStanding *standing,
             const char *label)
{
  GtkWidget *button = trellis_event_view_add_button (page, label, "event.sign-up", TRUE);
  g_autoptr (GPtrArray) overlaps = trellis_event_overlaps (library, standing->event, standing->me);
  g_autofree char *sentence = trellis_event_overlaps_sentence (overlaps);

  if (*sentence)
    trellis_a11y_describe (button, sentence);
  return button;
}

static GtkWidget *
add_entry_button (TrellisPage *page, const char *entry)
{
  GtkWidget *button = trellis_page_add_action (page, _ ("_Open my CPD entry"), TRUE);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", "cpd_entry", entry);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  return button;
}

/* The one big action. */
static GtkWidget *
add_step (TrellisPage *page, TrellisLibrary *library, const TrellisEventStanding *standing)
{
  switch (trellis_event_standing_get_step (standing)) {
  case TRELLIS_EVENT_STEP_WHO:
    return trellis_event_view_add_button (page, _ ("Say _who you are to sign up"), "win.who-am-i",
                                          TRUE);
  case TRELLIS_EVENT_STEP_SIGN_UP:
    return add_sign_up (page, library, standing, _ ("_Sign up"));
  case TRELLIS_EVENT_STEP_WAIT:
    return add_sign_up (page, library, standing, _ ("_Join the waiting list"));
  case TRELLIS_EVENT_STEP_ASK:
    return add_sign_up (page, library, standing, _ ("_Ask for a seat"));
  case TRELLIS_EVENT_STEP_WITHDRAW:
    return trellis_event_view_add_button (page, withdraw_label (standing),
                                          withdraw_action (standing), FALSE);
  case TRELLIS_EVENT_STEP_JOIN:
    return trellis_event_view_add_button (page, _ ("_Join now"), "event.join", TRUE);
  case TRELLIS_EVENT_STEP_ATTEND:
    return trellis_event_view_add_button (page, _ ("I was _there"), "event.attend", TRUE);
  case TRELLIS_EVENT_STEP_LOG:
    return trellis_event_view_add_button (page, _ ("_Log as CPD"), "event.log-cpd", TRUE);
  case TRELLIS_EVENT_STEP_LOGGED:
    return add_entry_button (page, standing->entry);
  case TRELLIS_EVENT_STEP_NONE:
  default:
    return NULL;
  }
}

static GMenuModel *
more_actions (const TrellisEventStanding *standing, gboolean organise)
{
  GMenu *menu = g_menu_new ();
  gboolean cancelled = trellis_entity_get_choice (standing->event, TRELLIS_EVENT_STATUS) ==
                       TRELLIS_EVENT_STATUS_CANCELLED;

  g_menu_append (menu, _ ("Save to My _Calendar…"), "event.export-ics");
  g_menu_append (menu, _ ("_Edit"), "event.edit");
  if (organise) {
    g_menu_append (menu, _ ("_Roster"), "event.roster");
    g_menu_append (menu, _ ("D_uplicate"), "event.duplicate");
    if (!trellis_entity_is_set (standing->event, TRELLIS_EVENT_SERIES) &&
        trellis_entity_is_set (standing->event, TRELLIS_EVENT_START))
      g_menu_append (menu, _ ("_Repeat…"), "event.repeat");
    if (trellis_entity_is_set (standing->event, TRELLIS_EVENT_START))
      g_menu_append (menu, _ ("_Take Off the Timetable"), "event.unplace");
    if (cancelled)
      g_menu_append (menu, _ ("Con_firm Again"), "event.confirm");
    else
      g_menu_append (menu, _ ("Ca_ncel Event"), "event.cancel");
    trellis_event_invite_add_to_menu (menu, cancelled);
  }
  g_menu_append (menu, _ ("_Delete"), "event.delete");
  return G_MENU_MODEL (menu);
}

static void
add_buttons (TrellisPage *page,
             TrellisLibrary *library,
             const TrellisEventStanding *standing,
             gboolean organise)
{
  g_autoptr (GMenuModel) menu = more_actions (standing, organise);
  GtkWidget *first = add_step (page, library, standing);
  TrellisEventStep step = trellis_event_standing_get_step (standing);

  if (step == TRELLIS_EVENT_STEP_JOIN && trellis_event_standing_has_begun (standing))
    trellis_event_view_add_button (page, _ ("I was _there"), "event.attend", FALSE);
  if (step == TRELLIS_EVENT_STEP_ATTEND)
    trellis_event_view_add_button (page, _ ("_Log as CPD"), "event.log-cpd", FALSE);
  if (trellis_event_standing_can_be_interested (standing))
    trellis_event_view_add_button (page, _ ("Only say that I am _interested"), "event.interest",
                                   FALSE);
  if (step != TRELLIS_EVENT_STEP_WITHDRAW && trellis_event_standing_can_withdraw (standing))
    trellis_event_view_add_button (page, withdraw_label (standing), withdraw_action (standing),
                                   FALSE);
  trellis_event_view_add_menu (page, first, menu);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  gboolean organise = trellis_event_view_organises (GTK_WIDGET (page));
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (view->library, view->uid, trellis_now ());
  GtkWidget *group;

  if (!standing)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (standing->event), NULL);
  group = trellis_event_facts_add (page, view->library, standing);
  if (*standing->me && trellis_event_standing_signs_up (standing))
    add_wishes (group, view);
  add_buttons (page, view->library, standing, organise);
  trellis_activities_add_to_event (page, view->library, view->uid);
  if (organise)
    trellis_event_clashes_add (page, view->library, standing->event);
  trellis_event_facts_add_more (page, view->library, standing);
  trellis_event_after_add (page, view, standing, organise);
  trellis_event_learning_add (page, view->library, standing);
  trellis_event_questions_add (page, view, standing, organise);
  if (organise)
    trellis_event_people_add_roster (page, view->library, standing);
  else
    trellis_event_people_add (page, view->library, standing);
  trellis_event_part_add (page, view, standing);
  return TRUE;
}

static void
repeat_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *view = data;

  gtk_widget_activate_action (view->page, "calendar.repeat-event", "s", view->uid);
}

/**
 * trellis_event_page_new:
 * @library: a library
 * @uid: uid of an event
 *
 * Makes the page of an event, with its actions in the group `event`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_event_page_new (TrellisLibrary *library, const char *uid)
{
  static const GActionEntry entries[] = { { .name = "repeat", .activate = repeat_cb } };
  static const TrellisEventKey keys[] = {
    { "<Control>e", "event.edit", TRUE },
    { "<Control>r", "event.roster", TRUE },
    { "Delete|KP_Delete", "event.delete", FALSE },
  };
  TrellisEventView *view = trellis_event_view_new (library, uid);
  GtkWidget *page = trellis_page_new_live (
      library,
      "event sign_up learning_week series competency person organisation cpd_entry "
      "self_assessment plan question feedback activity room",
      fill, view, trellis_event_view_free);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  trellis_event_view_attach (view, page);
  trellis_event_actions_add (view, G_ACTION_MAP (actions));
  trellis_event_part_add_actions (view, G_ACTION_MAP (actions));
  trellis_event_log_add_actions (view, G_ACTION_MAP (actions));
  trellis_event_questions_add_actions (view, G_ACTION_MAP (actions));
  trellis_event_after_add_actions (view, G_ACTION_MAP (actions));
  trellis_event_organise_add (view, G_ACTION_MAP (actions));
  trellis_event_invite_add (view, G_ACTION_MAP (actions));
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), view);
  gtk_widget_insert_action_group (page, "event", G_ACTION_GROUP (actions));
  trellis_event_view_add_keys (view, keys, G_N_ELEMENTS (keys));
  return page;
}
