/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list of things to answer. Return on a row opens an entry right below it; Return there gives the answer, Escape
 * goes back to the row. So a whole puzzle is solved without leaving the list. */
#include "config.h"

#include "ui/calendar/trellis-answer-list.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define NUMBER "trellis-number"
#define ICON "trellis-icon"

/**
 * TrellisAnswerList:
 *
 * Rows that are answered in place.
 */
struct _TrellisAnswerList {
  AdwBin parent_instance;
  GtkWidget *list;
  GHashTable *rows; /* number → row */
  TrellisAnswerHooks hooks;
  gpointer data;
  GtkWidget *input; /* the row with the entry, %NULL while none is open */
  GtkWidget *entry;
  guint open;
};

G_DEFINE_FINAL_TYPE (TrellisAnswerList, trellis_answer_list, ADW_TYPE_BIN)

static void
close_input (TrellisAnswerList *self)
{
  GtkWidget *input = g_steal_pointer (&self->input);

  self->entry = NULL;
  if (input)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), input);
}

static void
activate_cb (GtkEntry *entry, TrellisAnswerList *self)
{
  g_autofree char *answer = g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry)));
  guint row = self->open;
  g_autofree char *wrong = self->hooks.take (row, answer, self->data);

  if (!wrong)
    return;
  trellis_input_row_set_error (TRELLIS_INPUT_ROW (self->input), self->entry, wrong);
  gtk_editable_select_region (GTK_EDITABLE (entry), 0, -1);
  trellis_announce (self, wrong);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisAnswerList *self)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  trellis_answer_list_focus (self, self->open);
  return GDK_EVENT_STOP;
}

static void
activated_cb (AdwActionRow *row, TrellisAnswerList *self)
{
  trellis_answer_list_open (self, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), NUMBER)));
}

static void
enter_cb (GtkEventController *controller, TrellisAnswerList *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  if (self->hooks.reached)
    self->hooks.reached (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), NUMBER)), self->data);
}

/* The arrows go on behind the last row, such as from the clues across to those down. */
static gboolean
keynav_failed_cb (GtkWidget *list, GtkDirectionType direction, gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (list);

  if (!root || (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN))
    return FALSE;
  return gtk_widget_child_focus (
      GTK_WIDGET (root), direction == GTK_DIR_DOWN ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static void
trellis_answer_list_dispose (GObject *object)
{
  TrellisAnswerList *self = TRELLIS_ANSWER_LIST (object);

  self->input = self->entry = NULL;
  g_clear_pointer (&self->rows, g_hash_table_unref);
  G_OBJECT_CLASS (trellis_answer_list_parent_class)->dispose (object);
}

static void
trellis_answer_list_class_init (TrellisAnswerListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_answer_list_dispose;
}

static void
trellis_answer_list_init (TrellisAnswerList *self)
{
  self->rows = g_hash_table_new (NULL, NULL);
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  g_signal_connect (self->list, "keynav-failed", G_CALLBACK (keynav_failed_cb), NULL);
  gtk_widget_set_valign (self->list, GTK_ALIGN_START);
  adw_bin_set_child (ADW_BIN (self), self->list);
}

/**
 * trellis_answer_list_new:
 * @name: what the list is called
 * @hooks: what it asks; static
 * @data: data for @hooks, which outlives it
 *
 * Makes an empty list.
 *
 * Returns: (transfer floating): a #TrellisAnswerList
 */
GtkWidget *
trellis_answer_list_new (const char *name, const TrellisAnswerHooks *hooks, gpointer data)
{
  TrellisAnswerList *self = g_object_new (TRELLIS_TYPE_ANSWER_LIST, NULL);

  self->hooks = *hooks;
  self->data = data;
  trellis_a11y_name (self->list, name);
  return GTK_WIDGET (self);
}

/**
 * trellis_answer_list_add:
 * @self: a list
 * @row: number of the row for its owner
 *
 * Adds a row, to be set at once.
 */
void
trellis_answer_list_add (TrellisAnswerList *self, guint row)
{
  GtkWidget *widget = trellis_button_row ("", "", NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, "visible", FALSE, NULL);

  g_object_set_data (G_OBJECT (widget), NUMBER, GUINT_TO_POINTER (row));
  g_object_set_data (G_OBJECT (widget), ICON, icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), icon);
  g_signal_connect_object (widget, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (focus, "enter", G_CALLBACK (enter_cb), self, 0);
  gtk_widget_add_controller (widget, focus);
  gtk_list_box_append (GTK_LIST_BOX (self->list), widget);
  g_hash_table_insert (self->rows, GUINT_TO_POINTER (row), widget);
}

/**
 * trellis_answer_list_set:
 * @self: a list
 * @row: a row
 * @title: its first line
 * @subtitle: its second line
 * @spoken: what is said for both
 * @icon_name: (nullable): an icon at its end, that only repeats what is said
 *
 * Sets what a row shows and says.
 */
void
trellis_answer_list_set (TrellisAnswerList *self,
                         guint row,
                         const char *title,
                         const char *subtitle,
                         const char *spoken,
                         const char *icon_name)
{
  GtkWidget *widget = g_hash_table_lookup (self->rows, GUINT_TO_POINTER (row));
  GtkWidget *icon;

  g_return_if_fail (widget);
  icon = g_object_get_data (G_OBJECT (widget), ICON);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (widget), subtitle);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  trellis_a11y_name (widget, spoken);
  gtk_widget_set_visible (icon, icon_name != NULL);
  if (icon_name)
    gtk_image_set_from_icon_name (GTK_IMAGE (icon), icon_name);
}

/**
 * trellis_answer_list_open:
 * @self: a list
 * @row: a row
 *
 * Opens the entry of a row and gives it the focus.
 */
void
trellis_answer_list_open (TrellisAnswerList *self, guint row)
{
  GtkWidget *widget = g_hash_table_lookup (self->rows, GUINT_TO_POINTER (row));
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autofree char *prompt = NULL;

  g_return_if_fail (widget);
  if (self->input)
    close_input (self);
  self->open = row;
  prompt = self->hooks.prompt (row, self->data);
  self->entry = gtk_entry_new ();
  self->input = trellis_input_row_new (_ ("Your answer"), self->entry, TRUE);
  trellis_input_row_set_hint (TRELLIS_INPUT_ROW (self->input), prompt);
  trellis_a11y_describe (self->entry, NULL); /* the name says it already */
  trellis_a11y_name (self->entry, prompt);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, 0);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (self->entry, keys);
  gtk_list_box_insert (GTK_LIST_BOX (self->list), self->input,
                       gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (widget)) + 1);
  gtk_widget_grab_focus (self->entry);
}

/**
 * trellis_answer_list_focus:
 * @self: a list
 * @row: a row
 *
 * Moves the focus to a row; an entry that is open is closed.
 *
 * Returns: %FALSE when there is no such row
 */
gboolean
trellis_answer_list_focus (TrellisAnswerList *self, guint row)
{
  GtkWidget *widget = g_hash_table_lookup (self->rows, GUINT_TO_POINTER (row));

  if (!widget)
    return FALSE;
  gtk_widget_grab_focus (widget); /* before its entry goes, so that the focus never is nowhere */
  close_input (self);
  return TRUE;
}

/**
 * trellis_answer_list_close:
 * @self: a list
 *
 * Closes the entry that is open, if one is.
 */
void
trellis_answer_list_close (TrellisAnswerList *self)
{
  close_input (self);
}
