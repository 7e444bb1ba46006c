/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-form-page.h"

#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define WIDEST 640

/**
 * TrellisFormPage:
 *
 * A page with a form and two ways out of it: Save, which Ctrl+S and Ctrl+Return do too, and Cancel,
 * which Escape does too. Both ways stay in sight while the form scrolls. Ctrl+Page Down and Ctrl+Page Up
 * go from group to group.
 */
struct _TrellisFormPage {
  GtkBox parent_instance;

  TrellisForm *form;
  gboolean saved; /* as it is now */
};

G_DEFINE_FINAL_TYPE (TrellisFormPage, trellis_form_page, GTK_TYPE_BOX)

enum {
  SAVE,
  CANCEL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
save (TrellisFormPage *self)
{
  if (!trellis_form_validate (self->form))
    return;
  self->saved = TRUE;
  g_signal_emit (self, signals[SAVE], 0);
}

static void
changed_cb (TrellisForm *form, TrellisFormPage *self)
{
  self->saved = FALSE;
}

static void
save_cb (GtkButton *button, TrellisFormPage *self)
{
  save (self);
}

static void
cancel_cb (GtkButton *button, TrellisFormPage *self)
{
  g_signal_emit (self, signals[CANCEL], 0);
}

static gboolean
save_key_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  save (TRELLIS_FORM_PAGE (widget));
  return GDK_EVENT_STOP;
}

static gboolean
cancel_key_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  g_signal_emit (widget, signals[CANCEL], 0);
  return GDK_EVENT_STOP;
}

/* A long form is gone through by its groups. */
static gboolean
group_key_cb (GtkWidget *page, GVariant *arguments, gpointer forward)
{
  GtkWidget *form = GTK_WIDGET (TRELLIS_FORM_PAGE (page)->form);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (page)), *group = focus;

  if (!focus || !gtk_widget_is_ancestor (focus, form)) /* from the buttons below, back into it */
    group = forward ? NULL : gtk_widget_get_last_child (form);
  else {
    while (gtk_widget_get_parent (group) != form)
      group = gtk_widget_get_parent (group);
    group = forward ? gtk_widget_get_next_sibling (group) : gtk_widget_get_prev_sibling (group);
  }
  while (group && !gtk_widget_child_focus (group, GTK_DIR_TAB_FORWARD))
    group = forward ? gtk_widget_get_next_sibling (group) : gtk_widget_get_prev_sibling (group);
  if (!group)
    trellis_announce (page, forward ? _ ("Last group") : _ ("First group"));
  return GDK_EVENT_STOP;
}

static gboolean
trellis_form_page_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  trellis_form_focus_first (TRELLIS_FORM_PAGE (widget)->form);
  return TRUE;
}

static void
trellis_form_page_class_init (TrellisFormPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = trellis_form_page_grab_focus;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, save_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, cancel_key_cb, NULL);
  /**
   * TrellisFormPage::save:
   * @self: the page
   *
   * The form is to be saved; nothing in it is wrong.
   */
  signals[SAVE] = g_signal_new ("save", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  /**
   * TrellisFormPage::cancel:
   * @self: the page
   *
   * The form is to be left.
   */
  signals[CANCEL] = g_signal_new ("cancel", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
trellis_form_page_init (TrellisFormPage *self)
{
  GtkEventController *early = gtk_shortcut_controller_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  /* Before a text of several lines takes Return for itself, or a number Page Down. */
  gtk_event_controller_set_propagation_phase (early, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (early),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                        gtk_callback_action_new (save_key_cb, NULL, NULL)));
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (early),
      gtk_shortcut_new (
          gtk_shortcut_trigger_parse_string ("<Control>Page_Down|<Control>KP_Page_Down"),
          gtk_callback_action_new (group_key_cb, GINT_TO_POINTER (TRUE), NULL)));
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (early),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Page_Up|<Control>KP_Page_Up"),
                        gtk_callback_action_new (group_key_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), early);
}

static GtkWidget *
make_content (TrellisFormPage *self, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_widget_add_css_class (heading, "title-2");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->form));
  g_object_set (box, "margin-top", 18, "margin-bottom", 18, "margin-start", 12, "margin-end", 12,
                NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDEST);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child", clamp,
                NULL);
  return scroller;
}

static GtkWidget *
make_buttons (TrellisFormPage *self, const char *save_label)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));
  GtkWidget *button = gtk_button_new_with_mnemonic (save_label ? save_label : _ ("_Save"));

  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_hexpand (cancel, TRUE);
  gtk_widget_set_halign (cancel, GTK_ALIGN_START);
  g_signal_connect (cancel, "clicked", G_CALLBACK (cancel_cb), self);
  g_signal_connect (button, "clicked", G_CALLBACK (save_cb), self);
  gtk_box_append (GTK_BOX (row), cancel);
  gtk_box_append (GTK_BOX (row), button);
  g_object_set (row, "margin-top", 9, "margin-bottom", 9, "margin-start", 12, "margin-end", 12,
                NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDEST);
  adw_clamp_set_child (ADW_CLAMP (clamp), row);
  return clamp;
}

/**
 * trellis_form_page_new:
 * @title: what is edited, such as New goal
 * @form: the form
 * @save_label: (nullable): what saving is called here, with a mnemonic, such as _Add
 *
 * Makes a page.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_form_page_new (const char *title, TrellisForm *form, const char *save_label)
{
  TrellisFormPage *self = g_object_new (TRELLIS_TYPE_FORM_PAGE, NULL);

  self->form = form;
  g_signal_connect_object (form, "changed", G_CALLBACK (changed_cb), self, 0);
  gtk_box_append (GTK_BOX (self), make_content (self, title));
  gtk_box_append (GTK_BOX (self), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (self), make_buttons (self, save_label));
  return GTK_WIDGET (self);
}

/**
 * trellis_form_page_get_form:
 * @self: a page
 *
 * Its form.
 *
 * Returns: (transfer none): the form
 */
TrellisForm *
trellis_form_page_get_form (TrellisFormPage *self)
{
  return self->form;
}

/**
 * trellis_form_page_is_changed:
 * @self: a page
 *
 * Whether something differs from the record as it was given.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_form_page_is_changed (TrellisFormPage *self)
{
  return trellis_form_is_changed (self->form);
}

/**
 * trellis_form_page_would_lose:
 * @self: a page
 *
 * Whether leaving would lose something: it is changed, and not being saved.
 *
 * Returns: %TRUE if it would
 */
gboolean
trellis_form_page_would_lose (TrellisFormPage *self)
{
  return !self->saved && trellis_form_is_changed (self->form);
}
