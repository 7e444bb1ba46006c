/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-input-row.h"

#include "ui/common/trellis-a11y.h"

/**
 * TrellisInputRow:
 *
 * A row of a form: a title, a control, and below them a hint or what is wrong. What is typed gets
 * the whole width below its title, so that it can be read on a phone and in large text; what is
 * only switched or stepped stands beside it.
 */
struct _TrellisInputRow {
  AdwPreferencesRow parent_instance;

  GtkWidget *title;
  GtkWidget *note;
  GtkWidget *control;
  GtkWidget *wrong; /* what the present error describes */
  char *hint;
  char *error;
};

G_DEFINE_FINAL_TYPE (TrellisInputRow, trellis_input_row, ADW_TYPE_PREFERENCES_ROW)

static GtkWidget *
quiet_label (void)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
}

static void
show_note (TrellisInputRow *self)
{
  const char *note = self->error ? self->error : self->hint;

  gtk_label_set_text (GTK_LABEL (self->note), note ? note : "");
  gtk_widget_set_visible (self->note, note && *note);
  if (self->error) {
    gtk_widget_add_css_class (self->note, "error");
    gtk_widget_remove_css_class (self->note, "dim-label");
  } else {
    gtk_widget_remove_css_class (self->note, "error");
    gtk_widget_add_css_class (self->note, "dim-label");
  }
}

static void
trellis_input_row_dispose (GObject *object)
{
  g_clear_weak_pointer (&TRELLIS_INPUT_ROW (object)->wrong);
  G_OBJECT_CLASS (trellis_input_row_parent_class)->dispose (object);
}

static void
trellis_input_row_finalize (GObject *object)
{
  g_free (TRELLIS_INPUT_ROW (object)->hint);
  g_free (TRELLIS_INPUT_ROW (object)->error);
  G_OBJECT_CLASS (trellis_input_row_parent_class)->finalize (object);
}

/* A row of a list takes the focus itself on the way back out of its child; this one is no stop. */
static gboolean
trellis_input_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static gboolean
trellis_input_row_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (TRELLIS_INPUT_ROW (widget)->control);
}

static void
trellis_input_row_class_init (TrellisInputRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_input_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = trellis_input_row_finalize;
  GTK_WIDGET_CLASS (klass)->focus = trellis_input_row_focus;
  GTK_WIDGET_CLASS (klass)->grab_focus = trellis_input_row_grab_focus;
}

static void
trellis_input_row_init (TrellisInputRow *self)
{
  self->title = quiet_label ();
  self->note = quiet_label ();
  gtk_widget_add_css_class (self->note, "caption");
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE); /* one stop, the control */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  show_note (self);
}

static void
set_margins (GtkWidget *widget, int sides, int ends)
{
  gtk_widget_set_margin_start (widget, sides);
  gtk_widget_set_margin_end (widget, sides);
  gtk_widget_set_margin_top (widget, ends);
  gtk_widget_set_margin_bottom (widget, ends);
}

/**
 * trellis_input_row_new:
 * @title: what the control is for
 * @control: the control, which names itself
 * @wide: whether the control needs the whole width
 *
 * Makes a row.
 *
 * Returns: (transfer floating): a #TrellisInputRow
 */
GtkWidget *
trellis_input_row_new (const char *title, GtkWidget *control, gboolean wide)
{
  TrellisInputRow *self = g_object_new (TRELLIS_TYPE_INPUT_ROW, NULL);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *box = gtk_box_new (wide ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL,
                                wide ? 6 : 12);

  self->control = control;
  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_box_append (GTK_BOX (texts), self->title);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), control);
  if (wide) {
    gtk_widget_add_css_class (self->title, "caption");
    gtk_box_append (GTK_BOX (box), self->note);
  } else {
    gtk_widget_set_hexpand (texts, TRUE);
    gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
    gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
    gtk_widget_set_size_request (box, -1, 34);
    gtk_box_append (GTK_BOX (texts), self->note);
  }
  set_margins (box, 12, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  return GTK_WIDGET (self);
}

/**
 * trellis_input_row_set_hint:
 * @self: a row
 * @hint: (nullable): a sentence below the control
 *
 * Helps with what to fill in. It is heard after the name of the control.
 */
void
trellis_input_row_set_hint (TrellisInputRow *self, const char *hint)
{
  g_free (self->hint);
  self->hint = g_strdup (hint);
  show_note (self);
}

/**
 * trellis_input_row_set_error:
 * @self: a row
 * @at: (nullable): the widget that has the focus where it is put right
 * @error: (nullable): what is wrong and what to do, %NULL when nothing is
 *
 * Shows what is wrong, in red, and describes @at with it.
 */
void
trellis_input_row_set_error (TrellisInputRow *self, GtkWidget *at, const char *error)
{
  g_free (self->error);
  self->error = g_strdup (error);
  if (self->wrong) {
    gtk_widget_remove_css_class (self->wrong, "error");
    trellis_a11y_describe (self->wrong, self->hint);
  }
  g_set_weak_pointer (&self->wrong, error ? at : NULL);
  if (self->wrong) {
    gtk_widget_add_css_class (self->wrong, "error");
    trellis_a11y_describe (self->wrong, error);
  }
  show_note (self);
}

/**
 * trellis_input_row_get_error:
 * @self: a row
 *
 * What is wrong.
 *
 * Returns: (transfer none) (nullable): the sentence
 */
const char *
trellis_input_row_get_error (TrellisInputRow *self)
{
  return self->error;
}
