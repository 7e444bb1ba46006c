/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with an activity besides playing it: printed, saved, edited, deleted, read aloud. */
#include "config.h"

#include "ui/calendar/trellis-activity-actions.h"

#include "exchange/trellis-activity-paper.h"
#include "model/trellis-activity.h"
#include "ui/calendar/trellis-activity-form.h"
#include "ui/calendar/trellis-activity-print.h"
#include "ui/calendar/trellis-quiz-aloud.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-empty.h"

#include <glib/gi18n.h>

static TrellisActivity *
read_activity (TrellisEventView *self)
{
  return trellis_library_get (self->library, TRELLIS_TYPE_ACTIVITY, self->uid);
}

static void
print_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisActivity) activity = read_activity (self);
  gboolean large = g_str_has_suffix (g_action_get_name (G_ACTION (action)), "large");

  if (activity)
    trellis_activity_print (self->page, activity,
                            large ? TRELLIS_PRINT_LARGE : TRELLIS_PRINT_NORMAL);
}

static void
pdf_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisActivity) activity = read_activity (self);
  gboolean large = g_str_has_suffix (g_action_get_name (G_ACTION (action)), "large");

  if (activity)
    trellis_activity_save_pdf (self->page, activity,
                               large ? TRELLIS_PRINT_LARGE : TRELLIS_PRINT_NORMAL);
}

static void
edit_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisActivity) activity = read_activity (self);
  g_autofree char *title = NULL;

  if (!activity)
    return;
  title = g_strdup_printf (_ ("Edit %s"), trellis_entity_get_title (activity));
  trellis_event_view_push (self, title, trellis_activity_form_new (self->library, activity));
}

static void
delete_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisActivity) activity = read_activity (self);

  if (activity)
    trellis_delete (self->page, self->library, activity);
}

static void
aloud_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisActivity) activity = read_activity (self);

  if (activity &&
      trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND) == TRELLIS_ACTIVITY_KIND_QUIZ)
    trellis_event_view_push (self, trellis_entity_get_title (activity),
                             trellis_quiz_aloud_new (self->library, self->uid));
}

/**
 * trellis_activity_actions_add: (skip)
 * @view: what the page of an activity knows
 *
 * Adds the actions of an activity to its page, in the group `activity`, with their keys.
 */
void
trellis_activity_actions_add (TrellisEventView *view)
{
  static const GActionEntry entries[] = {
    { .name = "print", .activate = print_cb },      { .name = "print-large", .activate = print_cb },
    { .name = "pdf", .activate = pdf_cb },          { .name = "pdf-large", .activate = pdf_cb },
    { .name = "edit", .activate = edit_cb },        { .name = "delete", .activate = delete_cb },
    { .name = "read-aloud", .activate = aloud_cb },
  };
  static const TrellisEventKey keys[] = {
    { "<Control>p", "activity.print-large", TRUE },
    { "<Control>e", "activity.edit", TRUE },
  };

  trellis_page_install_actions (view->page, "activity", entries, G_N_ELEMENTS (entries), view);
  trellis_event_view_add_keys (view, keys, G_N_ELEMENTS (keys));
}

/**
 * trellis_activity_actions_add_menu: (skip)
 * @page: the page of an activity
 * @view: what it knows
 * @beside: (nullable): a button to stand beside
 *
 * Adds the menu of an activity.
 */
void
trellis_activity_actions_add_menu (TrellisPage *page, TrellisEventView *view, GtkWidget *beside)
{
  g_autoptr (TrellisActivity) activity = read_activity (view);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) paper = g_menu_new ();
  g_autoptr (GMenu) organise = g_menu_new ();

  if (activity &&
      trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND) == TRELLIS_ACTIVITY_KIND_QUIZ)
    g_menu_append (menu, _ ("Read Out to a _Group"), "activity.read-aloud");
  g_menu_append (paper, _ ("Print in _Large Print…"), "activity.print-large");
  g_menu_append (paper, _ ("_Print…"), "activity.print");
  g_menu_append (paper, _ ("Save as Large-Print P_DF…"), "activity.pdf-large");
  g_menu_append (paper, _ ("_Save as PDF…"), "activity.pdf");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (paper));
  if (trellis_event_view_organises (GTK_WIDGET (page))) {
    g_menu_append (organise, _ ("_Edit"), "activity.edit");
    g_menu_append (organise, _ ("Dele_te"), "activity.delete");
    g_menu_append_section (menu, NULL, G_MENU_MODEL (organise));
  }
  trellis_event_view_add_menu (page, beside, G_MENU_MODEL (menu));
}

/**
 * trellis_activity_actions_add_broken: (skip)
 * @page: the page of an activity
 * @view: what it knows
 * @title: that it cannot be played
 * @error: why
 *
 * Tells, in place of an activity that cannot be read, what is wrong with it; the menu is there to mend it.
 */
void
trellis_activity_actions_add_broken (TrellisPage *page,
                                     TrellisEventView *view,
                                     const char *title,
                                     const GError *error)
{
  trellis_page_add (page, trellis_empty_new ("dialog-warning-symbolic", title, error->message, NULL,
                                             NULL));
  trellis_activity_actions_add_menu (page, view, NULL);
}
