/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Actions: rows with a box to tick, a line to add the next one, and the page of one. */
#include "config.h"

#include "ui/plan/trellis-plan-actions.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-opportunity.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-date-entry.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

/* Where an action stands, such as “overdue since 13 Nov 2026” or “due tomorrow”; empty when it has no day. */
static char *
when_of (gpointer action, gint64 today)
{
  gint64 due = trellis_entity_get_number (action, TRELLIS_ACTION_DUE);
  gint64 done = trellis_entity_get_number (action, TRELLIS_ACTION_DONE);
  g_autofree char *day = trellis_text_date_short (done ? done : due);
  g_autofree char *off = trellis_text_relative (due, today);

  switch (trellis_action_state (action, today, TRELLIS_SOON_DAYS)) {
  case TRELLIS_ACTION_STATE_DONE:
    return g_strdup_printf (_ ("done on %s"), day);
  case TRELLIS_ACTION_STATE_OVERDUE:
    return g_strdup_printf (_ ("overdue since %s"), day);
  case TRELLIS_ACTION_STATE_DUE_SOON:
    /* Translators: %s is such as tomorrow, or in 3 days */
    return g_strdup_printf (_ ("due %s"), off);
  case TRELLIS_ACTION_STATE_LATER:
    return g_strdup_printf (_ ("due on %s"), day);
  case TRELLIS_ACTION_STATE_OPEN:
  default:
    return g_strdup ("");
  }
}

static void
ticked_cb (GtkCheckButton *check, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (check), "plan.tick", "s",
                              (const char *) g_object_get_data (G_OBJECT (check), "uid"));
}

static GtkWidget *
new_check (gpointer action, const char *when)
{
  GtkWidget *check = gtk_check_button_new ();
  const char *title = trellis_entity_get_title (action);
  g_autofree char *name = *when ? g_strdup_printf ("%s, %s", title, when) : g_strdup (title);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               trellis_entity_is_set (action, TRELLIS_ACTION_DONE));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  trellis_a11y_name (check, name);
  g_object_set_data_full (G_OBJECT (check), "uid", g_strdup (trellis_entity_get_uid (action)),
                          g_free);
  g_signal_connect (check, "toggled", G_CALLBACK (ticked_cb), NULL);
  return check;
}

/**
 * trellis_plan_action_row:
 * @action: (type TrellisAction): an action
 * @context: (nullable): what it serves, such as the title of its goal
 * @today: the present day
 *
 * Makes a row with a box that ticks an action off; the row itself opens it.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_plan_action_row (gpointer action, const char *context, gint64 today)
{
  g_autofree char *when = when_of (action, today);
  g_autofree char *text = *when && context && *context ? g_strdup_printf ("%s · %s", when, context)
                                                       : g_strdup (*when ? when : context);
  GtkWidget *row = trellis_plan_row (trellis_entity_get_title (action), text, action);

  if (trellis_action_state (action, today, TRELLIS_SOON_DAYS) == TRELLIS_ACTION_STATE_OVERDUE)
    gtk_widget_add_css_class (row, "trellis-plan-overdue");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), new_check (action, when));
  return row;
}

/**
 * trellis_plan_add_actions:
 * @page: a page
 * @title: title of the group
 * @empty: (nullable): what to say when there is none; without it the group is left out
 * @actions: (element-type TrellisAction): actions
 * @today: the present day
 *
 * Adds a group of actions.
 */
void
trellis_plan_add_actions (
    TrellisPage *page, const char *title, const char *empty, GPtrArray *actions, gint64 today)
{
  GtkWidget *group;

  if (actions->len == 0 && !empty)
    return;
  group = trellis_page_add_group (page, title, actions->len == 0 ? empty : NULL);
  for (guint i = 0; i < actions->len; i++)
    trellis_group_add (group, trellis_plan_action_row (actions->pdata[i], NULL, today));
}

/* The line that adds ------------------------------------------------------------------------- */

typedef struct {
  TrellisPlanView *view; /* borrowed: the page that shows the line holds it */
  guint link;
  GtkWidget *entry;
  GtkWidget *due;
} Adder;

static gint64
next_position (Adder *self)
{
  g_autoptr (GPtrArray)
      others = trellis_library_list_linked (self->view->library, TRELLIS_TYPE_ACTION, self->link,
                                            self->view->uid, TRELLIS_ACTION_POSITION);

  return others->len > 0
             ? trellis_entity_get_number (others->pdata[others->len - 1], TRELLIS_ACTION_POSITION) +
                   1
             : 1;
}

static void
draft_cb (GtkWidget *widget, Adder *self)
{
  g_free (self->view->draft);
  self->view->draft = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  self->view->draft_due = trellis_date_entry_get_date (TRELLIS_DATE_ENTRY (self->due));
}

static void
add_cb (GtkWidget *widget, Adder *self)
{
  g_autofree char *title = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *said = g_strdup_printf (_ ("Action “%s” added"), title);
  g_autoptr (TrellisAction) action = NULL;

  if (!*title) {
    gtk_widget_grab_focus (self->entry);
    trellis_announce (gtk_widget_get_root (self->entry), _ ("Write what to do first."));
    return;
  }
  action = trellis_entity_new (TRELLIS_TYPE_ACTION);
  trellis_entity_set_text (action, TRELLIS_ACTION_TITLE, title);
  trellis_entity_set_text (action, self->link, self->view->uid);
  trellis_entity_set_number (action, TRELLIS_ACTION_DUE,
                             trellis_date_entry_get_date (TRELLIS_DATE_ENTRY (self->due)));
  trellis_entity_set_number (action, TRELLIS_ACTION_POSITION, next_position (self));
  trellis_date_entry_set_date (TRELLIS_DATE_ENTRY (self->due), 0);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_widget_grab_focus (self->entry); /* for the next one */
  trellis_save (self->entry, self->view->library, action, _ ("Add action"), said);
}

static GtkWidget *
new_line (Adder *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Add"));

  trellis_a11y_name (self->entry, _ ("What to do"));
  trellis_a11y_name (button, _ ("Add action"));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _ ("What to do"));
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 6); /* so that large text fits */
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (line, "trellis-plan-adder");
  g_signal_connect (button, "clicked", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (line), self->entry);
  gtk_box_append (GTK_BOX (line), button);
  return g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", line, "focusable", FALSE, "activatable",
                       FALSE, NULL);
}

/**
 * trellis_plan_add_adder:
 * @page: a page
 * @view: what it shows
 * @link: the field of an action that links to the record of the page
 *
 * Adds the line in which the next action is typed. What is typed stays when the page is built again.
 */
void
trellis_plan_add_adder (TrellisPage *page, TrellisPlanView *view, guint link)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Add an action"), NULL);
  Adder *self = g_new0 (Adder, 1);

  self->view = view;
  self->link = link;
  self->entry = gtk_entry_new ();
  self->due = trellis_date_entry_new (_ ("Due"));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), view->draft ? view->draft : "");
  trellis_date_entry_set_date (TRELLIS_DATE_ENTRY (self->due), view->draft_due);
  trellis_group_add (group, new_line (self));
  trellis_group_add (group, trellis_input_row_new (_ ("Due"), self->due, TRUE));
  g_signal_connect (self->entry, "activate", G_CALLBACK (add_cb), self);
  g_signal_connect (self->entry, "changed", G_CALLBACK (draft_cb), self);
  g_signal_connect (trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (self->due)), "changed",
                    G_CALLBACK (draft_cb), self);
  g_object_set_data_full (G_OBJECT (group), "adder", self, g_free);
  view->adder = group;
}

/* The page of an action ----------------------------------------------------------------------- */

static void
add_link (TrellisPage *page,
          GtkWidget **group,
          TrellisLibrary *library,
          GType type,
          gpointer action,
          guint field)
{
  g_autoptr (GObject)
      record = trellis_library_get (library, type, trellis_entity_get_text (action, field));

  if (!record)
    return;
  if (!*group)
    *group = trellis_page_add_group (page, _ ("Belongs to"), NULL);
  trellis_group_add (*group, trellis_open_row (trellis_entity_get_title (record),
                                               _ (trellis_entity_get_kind (record)->label), NULL,
                                               trellis_entity_get_kind (record)->name,
                                               trellis_entity_get_uid (record)));
}

static gboolean
fill_action (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (TrellisAction) action = trellis_plan_view_get (view, TRELLIS_TYPE_ACTION);
  g_autofree char *when = NULL;
  GtkWidget *group, *links = NULL;
  gboolean done;

  if (!action)
    return FALSE;
  done = trellis_entity_is_set (action, TRELLIS_ACTION_DONE);
  when = when_of (action, trellis_today ());
  trellis_page_set_title (page, trellis_entity_get_title (action), when);
  group = trellis_page_add_group (page, _ ("About it"), NULL);
  trellis_plan_add_fact (group, _ ("State"), *when ? when : _ ("open, no date"));
  trellis_plan_add_date (group, _ ("Due"), trellis_entity_get_number (action, TRELLIS_ACTION_DUE));
  if (trellis_entity_get_choice (action, TRELLIS_ACTION_MIX))
    trellis_plan_add_field (group, action, TRELLIS_ACTION_MIX);
  trellis_plan_add_field (group, action, TRELLIS_ACTION_NOTE);
  trellis_plan_button (page, done ? _ ("_Open again") : _ ("_Mark as done"), "plan.tick", view->uid,
                       !done);
  trellis_plan_button (page, _ ("Add to my CPD _log"), "plan.log-action", view->uid, done);
  trellis_plan_add_edit_buttons (page, action);
  add_link (page, &links, view->library, TRELLIS_TYPE_GOAL, action, TRELLIS_ACTION_GOAL);
  add_link (page, &links, view->library, TRELLIS_TYPE_EVENT, action, TRELLIS_ACTION_EVENT);
  add_link (page, &links, view->library, TRELLIS_TYPE_OPPORTUNITY, action,
            TRELLIS_ACTION_OPPORTUNITY);
  add_link (page, &links, view->library, TRELLIS_TYPE_ONE_TO_ONE, action,
            TRELLIS_ACTION_ONE_TO_ONE);
  return TRUE;
}

/**
 * trellis_plan_action_page_new:
 * @library: a library
 * @uid: uid of an action
 *
 * Makes the page of an action.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_action_page_new (TrellisLibrary *library, const char *uid)
{
  return trellis_plan_page_new (library, "action", uid, "action goal event opportunity one_to_one",
                                fill_action);
}
