/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What people said in a conversation. An organiser goes through it with the arrows and puts each under a theme by its
 * number; 0 takes it out again. */
#include "config.h"

#include "ui/networks/trellis-contribution-list.h"

#include "library/trellis-record-list.h"
#include "model/trellis-conversation.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/common/trellis-picker.h"
#include "ui/common/trellis-wrap-box.h"
#include "ui/networks/trellis-networks-section.h"
#include "ui/networks/trellis-networks-view.h"

#include <glib/gi18n.h>

#define CONTRIBUTIONS "trellis-contributions"
#define ALL "all"
#define UNSORTED "unsorted"
#define MOST_KEYS 9

typedef struct {
  TrellisNetworksView *view; /* of the section, which frees it; its uid is that of the topic */
  TrellisNetworksSection *section;
  TrellisRecordList *records;
  GPtrArray *themes;
  TrellisList *list;
  GtkWidget *picker;
  guint focus_id;
} Contributions;

static void
free_contributions (gpointer data)
{
  Contributions *self = data;

  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_object_unref (self->records);
  g_ptr_array_unref (self->themes);
  g_free (self);
}

static const char *
theme_title (Contributions *self, const char *uid)
{
  for (guint i = 0; i < self->themes->len; i++)
    if (g_str_equal (trellis_entity_get_uid (self->themes->pdata[i]), uid))
      return trellis_entity_get_title (self->themes->pdata[i]);
  return "";
}

/* Which theme a contribution was put under is for those who sort: in a small theme it would be counted. */
static void
describe (gpointer item, TrellisRowText *text, gpointer data)
{
  Contributions *self = data;
  gint64 votes = trellis_entity_get_number (item, TRELLIS_CONTRIBUTION_VOTES);
  const char *theme = theme_title (self,
                                   trellis_entity_get_text (item, TRELLIS_CONTRIBUTION_THEME));

  g_string_assign (text->title, trellis_entity_get_text (item, TRELLIS_CONTRIBUTION_TEXT));
  if (trellis_networks_view_is_organising (self->view))
    g_string_assign (text->subtitle, *theme ? theme : _ ("not under a theme"));
  if (votes > 0)
    g_string_printf (text->trailing, ngettext ("%d agrees", "%d agree", (gulong) votes),
                     (int) votes);
}

static gint64
count_unsorted (Contributions *self)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_CONTRIBUTION);

  trellis_query_where_text (query, TRELLIS_CONTRIBUTION_TOPIC, TRELLIS_MATCH_IS, self->view->uid);
  trellis_query_where_text (query, TRELLIS_CONTRIBUTION_THEME, TRELLIS_MATCH_UNSET, NULL);
  return trellis_library_count (self->view->library, query);
}

static void
show_sentence (Contributions *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->records));
  int left = (int) count_unsorted (self);
  g_autofree char *title = trellis_library_get_title (self->view->library, TRELLIS_TYPE_TOPIC,
                                                      self->view->uid);
  g_autofree char *sentence = NULL;

  if (trellis_networks_view_is_organising (self->view))
    sentence = g_strdup_printf (
        _ ("%s: %u shown, %d not under a theme. A number key puts one under its theme, 0 takes it "
           "out."),
        title, n, left);
  else
    sentence = g_strdup_printf (ngettext ("%s: %u contribution, stored without a name.",
                                          "%s: %u contributions, stored without names.", n),
                                title, n);
  trellis_networks_section_set_sentence (self->section, sentence);
}

static TrellisQuery *
make_query (Contributions *self)
{
  TrellisQuery *query = trellis_query_new (TRELLIS_TYPE_CONTRIBUTION);
  const char *chosen = self->picker ? trellis_picker_get_chosen (TRELLIS_PICKER (self->picker))
                                    : ALL;

  trellis_query_where_text (query, TRELLIS_CONTRIBUTION_TOPIC, TRELLIS_MATCH_IS, self->view->uid);
  if (g_strcmp0 (chosen, UNSORTED) == 0)
    trellis_query_where_text (query, TRELLIS_CONTRIBUTION_THEME, TRELLIS_MATCH_UNSET, NULL);
  else if (chosen && g_strcmp0 (chosen, ALL) != 0)
    trellis_query_where_text (query, TRELLIS_CONTRIBUTION_THEME, TRELLIS_MATCH_IS, chosen);
  trellis_query_order (query, TRELLIS_CONTRIBUTION_VOTES, TRUE);
  return query;
}

static void
chosen_cb (Contributions *self)
{
  g_autoptr (TrellisQuery) query = make_query (self);

  trellis_record_list_set_query (self->records, query);
  show_sentence (self);
}

/* Sorting ------------------------------------------------------------------------------------- */

/* The row that had the focus may be gone from what is shown; then the next one gets it. */
static gboolean
focus_cb (gpointer data)
{
  Contributions *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->section));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  self->focus_id = 0;
  if (!focus || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->section)))
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

static void
go_on (Contributions *self, gpointer selected)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)))
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_DOWN);
  else
    trellis_list_select (
        self->list,
        trellis_record_list_find (self->records, trellis_entity_get_uid (selected)) + 1);
}

/**
 * trellis_contribution_list_sort: (skip)
 * @section: the list of contributions
 * @number: the number of a theme, from 1; 0 for none
 *
 * Puts the selected contribution under a theme and goes on to the next.
 */
void
trellis_contribution_list_sort (GtkWidget *section, guint number)
{
  Contributions *self = g_object_get_data (G_OBJECT (section), CONTRIBUTIONS);
  g_autoptr (GObject) selected = self ? trellis_networks_view_selected (self->view) : NULL;
  g_autoptr (TrellisContribution) record = NULL;
  g_autofree char *said = NULL;
  const char *theme = "";

  if (!self || !trellis_networks_view_is_organising (self->view))
    return;
  if (!selected || number > self->themes->len) {
    trellis_tell (section,
                  selected ? _ ("There is no theme of that number")
                           : _ ("Choose a contribution first, with the arrows"),
                  FALSE);
    return;
  }
  record = trellis_entity_dup (selected);
  if (number > 0)
    theme = trellis_entity_get_uid (self->themes->pdata[number - 1]);
  trellis_entity_set_text (record, TRELLIS_CONTRIBUTION_THEME, theme);
  said = number > 0 ? g_strdup_printf (_ ("Put under %s"), theme_title (self, theme))
                    : g_strdup (_ ("Taken out of its theme"));
  go_on (self, selected);
  trellis_save (section, self->view->library, record, _ ("Put under a theme"), said);
}

static gboolean
number_key_cb (GtkWidget *section, GVariant *number, gpointer data)
{
  trellis_contribution_list_sort (section, g_variant_get_uint32 (number));
  return GDK_EVENT_STOP;
}

static void
add_number_keys (GtkWidget *section)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  for (guint i = 0; i <= MOST_KEYS; i++) {
    GtkShortcut *shortcut = gtk_shortcut_new (
        gtk_alternative_trigger_new (gtk_keyval_trigger_new (GDK_KEY_0 + i, 0),
                                     gtk_keyval_trigger_new (GDK_KEY_KP_0 + i, 0)),
        gtk_callback_action_new (number_key_cb, NULL, NULL));

    gtk_shortcut_set_arguments (shortcut, g_variant_new_uint32 (i));
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
  }
  gtk_widget_add_controller (section, keys);
}

static void
theme_clicked_cb (GtkButton *button, Contributions *self)
{
  trellis_contribution_list_sort (GTK_WIDGET (self->section), GPOINTER_TO_UINT (g_object_get_data (
                                                                  G_OBJECT (button), "number")));
}

static GtkWidget *
new_theme_buttons (Contributions *self)
{
  GtkWidget *box = trellis_wrap_box_new ();
  GtkWidget *add;

  for (guint i = 0; i < MIN (self->themes->len, MOST_KEYS); i++) {
    g_autofree char *label = g_strdup_printf ("%u %s", i + 1,
                                              trellis_entity_get_title (self->themes->pdata[i]));
    GtkWidget *button = gtk_button_new_with_label (label);

    gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                             PANGO_ELLIPSIZE_END);
    gtk_widget_set_tooltip_text (button, label);
    gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    g_object_set_data (G_OBJECT (button), "number", GUINT_TO_POINTER (i + 1));
    g_signal_connect (button, "clicked", G_CALLBACK (theme_clicked_cb), self);
    trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), button);
  }
  add = gtk_button_new_with_mnemonic (_ ("Add _theme"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "networks.add-theme");
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), add);
  gtk_widget_add_css_class (box, "trellis-networks-themes");
  return box;
}

/* What it is made of -------------------------------------------------------------------------- */

static GtkWidget *
new_picker (Contributions *self)
{
  GtkWidget *picker = trellis_picker_new (_ ("Show"), TRUE);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  g_ptr_array_add (ids, (gpointer) ALL);
  g_ptr_array_add (labels, _ ("All contributions"));
  g_ptr_array_add (ids, (gpointer) UNSORTED);
  g_ptr_array_add (labels, _ ("Not under a theme"));
  for (guint i = 0; i < self->themes->len; i++) {
    g_ptr_array_add (ids, (gpointer) trellis_entity_get_uid (self->themes->pdata[i]));
    g_ptr_array_add (labels, (gpointer) trellis_entity_get_title (self->themes->pdata[i]));
  }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (labels, NULL);
  trellis_picker_set_items (TRELLIS_PICKER (picker), (const char *const *) ids->pdata,
                            (const char *const *) labels->pdata);
  trellis_picker_set_chosen (TRELLIS_PICKER (picker), ALL, NULL);
  g_signal_connect_swapped (picker, "notify::chosen", G_CALLBACK (chosen_cb), self);
  return picker;
}

static void
read_themes (Contributions *self)
{
  g_clear_pointer (&self->themes, g_ptr_array_unref);
  self->themes = trellis_library_list_linked (self->view->library, TRELLIS_TYPE_THEME,
                                              TRELLIS_THEME_TOPIC, self->view->uid,
                                              TRELLIS_THEME_POSITION);
}

static void
show_tools (Contributions *self)
{
  gboolean organising = trellis_networks_view_is_organising (self->view);

  trellis_networks_section_set_below (self->section, organising ? new_theme_buttons (self) : NULL);
  if (self->picker)
    gtk_widget_set_visible (self->picker, organising);
  trellis_list_refresh (self->list);
  show_sentence (self);
}

static void
changed_cb (TrellisLibrary *library, const char *kind, GtkWidget *section)
{
  Contributions *self = g_object_get_data (G_OBJECT (section), CONTRIBUTIONS);

  if (g_str_equal (kind, "theme")) {
    read_themes (self);
    show_tools (self);
  } else if (g_str_equal (kind, "contribution")) {
    show_sentence (self);
    if (!self->focus_id && gtk_widget_get_mapped (section))
      self->focus_id = g_idle_add (focus_cb, self);
  }
}

static void
organising_cb (GObject *place, GParamSpec *pspec, GtkWidget *section)
{
  show_tools (g_object_get_data (G_OBJECT (section), CONTRIBUTIONS));
}

static void
activated_cb (TrellisList *list, gpointer record, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "win.open", "(ss)", "contribution",
                              trellis_entity_get_uid (record));
}

static void
add_list (Contributions *self)
{
  GtkWidget *list = trellis_list_new (_ ("Contributions"), G_LIST_MODEL (self->records), describe,
                                      self);

  self->list = TRELLIS_LIST_PANE (list);
  trellis_list_set_empty (
      self->list, trellis_empty_new ("trellis-kind-conversation-symbolic", _ ("Nothing here"),
                                     _ ("No contribution is to be shown. What people say "
                                        "appears here, without names."),
                                     NULL, NULL));
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), NULL);
  g_set_weak_pointer (&self->view->list, list);
  trellis_networks_section_set_list (self->section, list);
}

/**
 * trellis_contribution_list_new: (skip)
 * @place: the place
 * @topic: uid of a conversation
 *
 * Makes the list of what was said in a conversation.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
trellis_contribution_list_new (TrellisPlace *place, const char *topic)
{
  Contributions *self = g_new0 (Contributions, 1);
  GtkWidget *section = trellis_networks_section_new (_ ("What people said"));
  g_autoptr (TrellisQuery) query = NULL;

  self->section = TRELLIS_NETWORKS_SECTION (section);
  self->view = trellis_networks_view_new (place, TRELLIS_TYPE_CONTRIBUTION, topic);
  trellis_networks_view_attach (self->view, section);
  g_object_set_data_full (G_OBJECT (section), CONTRIBUTIONS, self, free_contributions);
  read_themes (self);
  query = make_query (self);
  self->records = trellis_record_list_new (self->view->library, query);
  self->picker = new_picker (self);
  trellis_networks_section_add_control (self->section, self->picker);
  add_list (self);
  add_number_keys (section);
  show_tools (self);
  g_signal_connect_object (self->view->library, "changed", G_CALLBACK (changed_cb), section,
                           G_CONNECT_AFTER);
  g_signal_connect_object (place, "notify::organising", G_CALLBACK (organising_cb), section, 0);
  return section;
}
