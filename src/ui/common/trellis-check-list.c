/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-check-list.h"

#include "base/trellis-text.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define SEARCH_FROM 13
#define MOST_NAMES 4
#define SAY_AFTER_MS 300

/**
 * TrellisCheckList:
 *
 * Several of many, as a row that unfolds into check buttons. What is chosen is in its name, so that
 * it is heard without unfolding. The buttons are made when it is first unfolded.
 */
struct _TrellisCheckList {
  AdwPreferencesRow parent_instance;

  GtkWidget *expander;
  GtkWidget *summary;
  GtkWidget *note;
  GtkWidget *checks; /* NULL until unfolded */
  char *title;
  char **ids;
  char **labels;
  GPtrArray *chosen; /* ids, ended by NULL, in the order in which they were chosen */
  guint saying;
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (TrellisCheckList, trellis_check_list, ADW_TYPE_PREFERENCES_ROW)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
n_chosen (TrellisCheckList *self)
{
  return self->chosen->len - 1;
}

static gboolean
is_chosen (TrellisCheckList *self, const char *id)
{
  return g_strv_contains ((const char *const *) self->chosen->pdata, id);
}

/* The first few by name, the rest by number. */
static char *
summarise (TrellisCheckList *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *rest = NULL;
  guint n = n_chosen (self), named = 0;

  for (guint i = 0; self->ids && self->ids[i] && named < MOST_NAMES; i++)
    if (is_chosen (self, self->ids[i])) {
      g_ptr_array_add (names, self->labels[i]);
      named++;
    }
  if (!n)
    return g_strdup (_ ("None chosen"));
  if (n > named) {
    rest = g_strdup_printf (ngettext ("%u more", "%u more", n - named), n - named);
    g_ptr_array_add (names, rest);
  }
  g_ptr_array_add (names, NULL);
  return trellis_text_list ((const char *const *) names->pdata);
}

static void
update (TrellisCheckList *self)
{
  g_autofree char *summary = summarise (self);
  g_autofree char *name = g_strdup_printf ("%s: %s", self->title, summary);

  gtk_label_set_text (GTK_LABEL (self->summary), summary);
  trellis_a11y_name (self->expander, name);
}

static void
toggled_cb (GtkCheckButton *check, TrellisCheckList *self)
{
  const char *id = g_object_get_data (G_OBJECT (check), "id");
  guint index;

  if (self->loading)
    return;
  if (gtk_check_button_get_active (check) && !is_chosen (self, id))
    g_ptr_array_insert (self->chosen, (int) n_chosen (self), g_strdup (id));
  else if (!gtk_check_button_get_active (check))
    for (index = n_chosen (self); index-- > 0;)
      if (g_str_equal (self->chosen->pdata[index], id))
        g_ptr_array_remove_index (self->chosen, index);
  update (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_checks (TrellisCheckList *self)
{
  GtkWidget *child;

  self->loading = TRUE;
  while ((child = gtk_widget_get_first_child (self->checks)))
    gtk_box_remove (GTK_BOX (self->checks), child);
  for (guint i = 0; self->ids && self->ids[i]; i++) {
    GtkWidget *check = gtk_check_button_new_with_label (self->labels[i]);

    g_object_set_data_full (G_OBJECT (check), "id", g_strdup (self->ids[i]), g_free);
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen (self, self->ids[i]));
    g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);
    gtk_box_append (GTK_BOX (self->checks), check);
  }
  self->loading = FALSE;
}

static gboolean
say_found_cb (gpointer data)
{
  TrellisCheckList *self = data;
  guint found = 0;
  g_autofree char *said = NULL;

  self->saying = 0;
  for (GtkWidget *check = gtk_widget_get_first_child (self->checks); check;
       check = gtk_widget_get_next_sibling (check))
    found += gtk_widget_get_visible (check);
  said = g_strdup_printf (ngettext ("%u found", "%u found", found), found);
  trellis_announce (self, said);
  return G_SOURCE_REMOVE;
}

static void
search_cb (GtkSearchEntry *entry, TrellisCheckList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  for (GtkWidget *check = gtk_widget_get_first_child (self->checks); check;
       check = gtk_widget_get_next_sibling (check))
    gtk_widget_set_visible (
        check, !*text || g_str_match_string (
                             text, gtk_check_button_get_label (GTK_CHECK_BUTTON (check)), TRUE));
  g_clear_handle_id (&self->saying, g_source_remove);
  self->saying = g_timeout_add (SAY_AFTER_MS, say_found_cb, self);
}

static void
unfold (TrellisCheckList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->checks = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 3,
                               "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  trellis_a11y_name (self->checks, self->title);
  add_checks (self);
  if (self->ids && g_strv_length (self->ids) >= SEARCH_FROM) {
    GtkWidget *search = gtk_search_entry_new ();
    g_autofree char *name = g_strdup_printf (_ ("Search %s"), self->title);

    trellis_a11y_name (search, name);
    g_signal_connect (search, "search-changed", G_CALLBACK (search_cb), self);
    gtk_box_append (GTK_BOX (box), search);
  }
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "max-content-height", 300, "child", self->checks, NULL);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_widget_set_margin_top (box, 9);
  gtk_expander_set_child (GTK_EXPANDER (self->expander), box);
}

static void
expanded_cb (GtkExpander *expander, GParamSpec *pspec, TrellisCheckList *self)
{
  if (gtk_expander_get_expanded (expander) && !self->checks)
    unfold (self);
}

/* A row of a list takes the focus itself on the way back out of its child; this one is no stop. */
static gboolean
trellis_check_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static gboolean
trellis_check_list_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (TRELLIS_CHECK_LIST (widget)->expander);
}

static void
trellis_check_list_finalize (GObject *object)
{
  TrellisCheckList *self = TRELLIS_CHECK_LIST (object);

  g_clear_handle_id (&self->saying, g_source_remove);
  g_free (self->title);
  g_strfreev (self->ids);
  g_strfreev (self->labels);
  g_ptr_array_unref (self->chosen);
  G_OBJECT_CLASS (trellis_check_list_parent_class)->finalize (object);
}

static void
trellis_check_list_class_init (TrellisCheckListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_check_list_finalize;
  GTK_WIDGET_CLASS (klass)->focus = trellis_check_list_focus;
  GTK_WIDGET_CLASS (klass)->grab_focus = trellis_check_list_grab_focus;
  /**
   * TrellisCheckList::changed:
   * @self: the list
   *
   * Somebody chose another set.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
quiet_label (const char *css_class)
{
  GtkWidget *label = trellis_quiet_label (NULL);

  g_object_set (label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
trellis_check_list_init (TrellisCheckList *self)
{
  self->chosen = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->chosen, NULL);
  self->expander = gtk_expander_new (NULL);
  self->summary = quiet_label ("trellis-summary");
  self->note = quiet_label ("caption");
  g_object_set (self, "focusable", FALSE, "activatable", FALSE, NULL);
  g_signal_connect (self->expander, "notify::expanded", G_CALLBACK (expanded_cb), self);
}

/**
 * trellis_check_list_new:
 * @title: what is chosen
 *
 * Makes a list without choices.
 *
 * Returns: (transfer floating): a #TrellisCheckList
 */
GtkWidget *
trellis_check_list_new (const char *title)
{
  TrellisCheckList *self = g_object_new (TRELLIS_TYPE_CHECK_LIST, NULL);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = quiet_label ("caption");

  self->title = g_strdup (title);
  gtk_label_set_text (GTK_LABEL (heading), title);
  gtk_box_append (GTK_BOX (texts), heading);
  gtk_box_append (GTK_BOX (texts), self->summary);
  gtk_widget_set_margin_start (texts, 6);
  gtk_expander_set_label_widget (GTK_EXPANDER (self->expander), texts);
  gtk_box_append (GTK_BOX (box), self->expander);
  gtk_box_append (GTK_BOX (box), self->note);
  gtk_widget_set_visible (self->note, FALSE);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_check_list_set_items:
 * @self: a list
 * @ids: (array zero-terminated=1): what each choice is for machines
 * @labels: (array zero-terminated=1): what each is called
 *
 * Sets what there is to choose.
 */
void
trellis_check_list_set_items (TrellisCheckList *self,
                              const char *const *ids,
                              const char *const *labels)
{
  g_strfreev (self->ids);
  g_strfreev (self->labels);
  self->ids = g_strdupv ((char **) ids);
  self->labels = g_strdupv ((char **) labels);
  if (self->checks)
    add_checks (self);
  update (self);
}

/**
 * trellis_check_list_set_chosen:
 * @self: a list
 * @ids: (array zero-terminated=1): ids; one that is no choice is kept all the same
 *
 * Sets what is chosen, without a signal.
 */
void
trellis_check_list_set_chosen (TrellisCheckList *self, const char *const *ids)
{
  g_ptr_array_set_size (self->chosen, 0);
  for (guint i = 0; ids[i]; i++)
    g_ptr_array_add (self->chosen, g_strdup (ids[i]));
  g_ptr_array_add (self->chosen, NULL);
  if (self->checks)
    add_checks (self);
  update (self);
}

/**
 * trellis_check_list_get_chosen:
 * @self: a list
 *
 * What is chosen.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids, in the order in which they were chosen
 */
const char *const *
trellis_check_list_get_chosen (TrellisCheckList *self)
{
  return (const char *const *) self->chosen->pdata;
}

/**
 * trellis_check_list_set_note:
 * @self: a list
 * @note: (nullable): a sentence below it
 * @is_error: whether the sentence says what is wrong
 *
 * Shows a hint or what is wrong.
 */
void
trellis_check_list_set_note (TrellisCheckList *self, const char *note, gboolean is_error)
{
  gtk_label_set_text (GTK_LABEL (self->note), note ? note : "");
  gtk_widget_set_visible (self->note, note && *note);
  gtk_widget_remove_css_class (self->note, is_error ? "dim-label" : "error");
  gtk_widget_add_css_class (self->note, is_error ? "error" : "dim-label");
  trellis_a11y_describe (self->expander, note);
}
