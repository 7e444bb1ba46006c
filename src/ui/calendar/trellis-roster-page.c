/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The roster of an event, for organisers: one sentence, and everybody in a list that is as fast with thousands. */
#include "config.h"

#include "ui/calendar/trellis-roster-page.h"

#include "model/trellis-roster-words.h"
#include "ui/calendar/trellis-roster-add.h"
#include "ui/calendar/trellis-roster-files.h"
#include "ui/calendar/trellis-roster-import.h"
#include "ui/calendar/trellis-roster-marks.h"
#include "ui/calendar/trellis-roster-person.h"
#include "ui/calendar/trellis-roster-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-quiet.h"
#include "ui/common/trellis-rows.h"
#include "ui/common/trellis-wrap-box.h"

#include <glib/gi18n.h>

#define READABLE_WIDTH 720
#define SUMMARY "trellis-roster-summary"
#define READING "trellis-roster-reading"
#define SAY_AFTER_MS 300
#define LONGEST_MS 1000 /* until what is marked is shown, while keys keep coming */

static void
show_summary (TrellisRosterView *self)
{
  GtkWidget *row = g_object_get_data (G_OBJECT (self->page), SUMMARY);
  g_autofree char *summary = trellis_roster_summary (self->event, self->roster);
  g_autofree char *sentence = g_strdup_printf (_ ("%s."), summary);
  g_autofree char *name = g_strdup_printf (_ ("Roster of %s: %s"),
                                           trellis_entity_get_title (self->event), sentence);
  g_autofree char *title = g_markup_escape_text (trellis_entity_get_title (self->event), -1);
  g_autofree char *subtitle = g_markup_escape_text (sentence, -1);

  g_object_set (row, "title", title, "subtitle", subtitle, NULL);
  trellis_a11y_name (row, name);
}

static gboolean
has_focus (TrellisRosterView *self)
{
  GtkRoot *root = gtk_widget_get_root (self->list);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, self->list);
}

/* A row that is drawn again is another widget: the focus goes back to where it was. */
static gboolean
read_cb (gpointer page)
{
  TrellisRosterView *self = g_object_get_data (page, "trellis-roster-view");
  TrellisRosterEntry *entry = trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
  g_autofree char *person = entry ? g_strdup (trellis_roster_entry_get_uid (entry)) : NULL;
  gboolean focused = has_focus (self);
  guint position;

  g_object_set_data (page, READING, NULL);
  self->marking = FALSE;
  if (!trellis_roster_view_read (self)) {
    trellis_place_leave (page);
    return G_SOURCE_REMOVE;
  }
  show_summary (self);
  position = person ? trellis_roster_view_find (self, person) : GTK_INVALID_LIST_POSITION;
  if (focused && position != GTK_INVALID_LIST_POSITION &&
      (!has_focus (self) || trellis_list_get_selected (TRELLIS_LIST_PANE (self->list)) != entry))
    trellis_list_focus_row (TRELLIS_LIST_PANE (self->list), position);
  return G_SOURCE_REMOVE;
}

/* Two thousand lines of one action are one reading. After a mark the focus has just gone to the next row, and the one it
 * comes from is made again only when a screen reader has told of that. */
static void
changed_cb (TrellisLibrary *library, const char *kind, GtkWidget *page)
{
  TrellisRosterView *self = g_object_get_data (G_OBJECT (page), "trellis-roster-view");

  if (!g_str_equal (kind, "sign_up") && !g_str_equal (kind, "event") &&
      !g_str_equal (kind, "person"))
    return;
  if (g_object_get_data (G_OBJECT (page), READING))
    return;
  g_object_set_data (G_OBJECT (page), READING, page);
  if (self->marking)
    trellis_quiet_add (0, LONGEST_MS, read_cb, g_object_ref (page), g_object_unref);
  else
    g_idle_add_full (G_PRIORITY_HIGH_IDLE, read_cb, g_object_ref (page), g_object_unref);
}

static gboolean
say_found_cb (gpointer page)
{
  TrellisRosterView *self = g_object_get_data (page, "trellis-roster-view");
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown));
  g_autofree char *said = g_strdup_printf (ngettext ("%u person shown", "%u people shown", n), n);

  trellis_announce (page, said);
  return G_SOURCE_REMOVE;
}

static void
say_found (TrellisRosterView *self)
{
  g_timeout_add_full (G_PRIORITY_DEFAULT, SAY_AFTER_MS, say_found_cb, g_object_ref (self->page),
                      g_object_unref);
}

static void
search_cb (GtkEditable *search, TrellisRosterView *self)
{
  g_free (self->words);
  self->words = g_strdup (gtk_editable_get_text (search));
  trellis_roster_view_filter (self);
  say_found (self);
}

static void
section_cb (GtkDropDown *drop_down, GParamSpec *pspec, TrellisRosterView *self)
{
  self->section = (int) gtk_drop_down_get_selected (drop_down) - 1;
  trellis_roster_view_filter (self);
  say_found (self);
}

static void
open_entry (TrellisRosterView *self, TrellisRosterEntry *entry)
{
  TrellisPlace *place = trellis_place_of (self->page);

  g_free (self->opened);
  self->opened = g_strdup (trellis_roster_entry_get_uid (entry));
  if (place)
    trellis_place_push (place, trellis_roster_entry_get_name (entry),
                        trellis_roster_person_new (self->library, self->uid,
                                                   trellis_roster_entry_get_uid (entry)));
}

/* Back from the page of a person: to her row, wherever it is by now. */
static gboolean
return_cb (gpointer page)
{
  TrellisRosterView *self = g_object_get_data (page, "trellis-roster-view");
  guint position = self->opened ? trellis_roster_view_find (self, self->opened)
                                : GTK_INVALID_LIST_POSITION;

  if (position != GTK_INVALID_LIST_POSITION && gtk_widget_get_mapped (page))
    trellis_list_focus_row (TRELLIS_LIST_PANE (self->list), position);
  g_clear_pointer (&self->opened, g_free);
  return G_SOURCE_REMOVE;
}

static void
map_cb (GtkWidget *page, TrellisRosterView *self)
{
  if (self->opened)
    g_idle_add_full (G_PRIORITY_HIGH, return_cb, g_object_ref (page), g_object_unref);
}

static void
activated_cb (TrellisList *list, gpointer entry, TrellisRosterView *self)
{
  open_entry (self, entry);
}

static void
open_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;
  gpointer entry = trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));

  if (entry)
    open_entry (self, entry);
}

static void
push (TrellisRosterView *self, const char *title, GtkWidget *page)
{
  TrellisPlace *place = trellis_place_of (self->page);

  if (place)
    trellis_place_push (place, title, page);
  else
    g_object_unref (g_object_ref_sink (page));
}

static void
add_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;

  push (self, _ ("Add a person"), trellis_roster_add_new (self->library, self->uid));
}

static void
import_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;

  trellis_roster_import_ask (self->page, self->library, self->uid);
}

static GMenuModel *
make_menu (void)
{
  static const struct {
    const char *label;
    const char *action;
  } items[] = {
    { N_ ("Everybody with a Seat _Attended"), "roster.mark-all" },
    { N_ ("_Import People (CSV)…"), "roster.import" },
    { N_ ("_Export as CSV…"), "roster.export-csv" },
    { N_ ("_Print Sign-in Sheet…"), "roster.print" },
    { N_ ("_Save Sign-in Sheet as PDF…"), "roster.save-pdf" },
    { N_ ("_Large Print (18 Points)"), "roster.large-print" },
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    g_menu_append (menu, _ (items[i].label), items[i].action);
  return G_MENU_MODEL (menu);
}

static GtkWidget *
make_buttons (void)
{
  GtkWidget *box = trellis_wrap_box_new (), *add, *more = gtk_menu_button_new ();
  g_autoptr (GMenuModel) menu = make_menu ();

  add = gtk_button_new_with_mnemonic (_ ("A_dd a person"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "roster.add");
  trellis_a11y_name (add, _ ("Add a person"));
  g_object_set (more, "label", _ ("_More actions"), "use-underline", TRUE, "menu-model", menu,
                "always-show-arrow", TRUE, NULL);
  trellis_a11y_name (more, _ ("More actions"));
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), add);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), more);
  return box;
}

static GtkWidget *
make_filter (TrellisRosterView *self)
{
  const char *words[] = {
    _ ("Everybody"), _ ("Asking"), _ ("With a seat"), _ ("Waiting"), _ ("Interested"),
    _ ("Gone"),      NULL
  };
  GtkWidget *box = trellis_wrap_box_new (), *search = gtk_search_entry_new ();
  GtkWidget *section = trellis_drop_down_new (_ ("Show"),
                                              G_LIST_MODEL (gtk_string_list_new (words)));

  g_object_set (search, "placeholder-text", _ ("Find people"), "width-chars", 10, NULL);
  trellis_a11y_name (search, _ ("Find people"));
  g_signal_connect (search, "search-changed", G_CALLBACK (search_cb), self);
  g_signal_connect (section, "notify::selected", G_CALLBACK (section_cb), self);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), search);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), section);
  return box;
}

static GtkWidget *
make_list (TrellisRosterView *self)
{
  GtkWidget *list = trellis_list_new (_ ("Roster"), G_LIST_MODEL (self->shown),
                                      trellis_roster_view_describe, self);

  trellis_list_set_empty (
      TRELLIS_LIST_PANE (list),
      trellis_empty_new (
          "system-users-symbolic", _ ("Nobody here"),
          _ ("Nobody has signed up, or nobody is called so. Add people one by one, or "
             "import them from a file."),
          _ ("_Add a person"), "roster.add"));
  gtk_widget_set_vexpand (list, TRUE);
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), self);
  self->list = list;
  trellis_roster_marks_add_keys (self);
  return list;
}

static void
build (TrellisRosterView *self)
{
  GtkWidget *clamp = adw_clamp_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *group = trellis_group_new (NULL, NULL), *row = trellis_fact_row ("", "");
  GtkWidget *hint = trellis_quiet_label (
      _ ("In the list: 1 attended, 2 in part, 3 did not attend, 0 clear, Return for the history."));

  g_object_set_data (G_OBJECT (self->page), SUMMARY, row);
  trellis_group_add (group, row);
  gtk_label_set_wrap (GTK_LABEL (hint), TRUE);
  gtk_widget_add_css_class (hint, "dim-label");
  gtk_widget_add_css_class (hint, "caption");
  gtk_widget_add_css_class (box, "trellis-roster");
  gtk_box_append (GTK_BOX (box), group);
  gtk_box_append (GTK_BOX (box), make_buttons ());
  gtk_box_append (GTK_BOX (box), make_filter (self));
  gtk_box_append (GTK_BOX (box), make_list (self));
  gtk_box_append (GTK_BOX (box), hint);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), READABLE_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  adw_bin_set_child (ADW_BIN (self->page), clamp);
}

/**
 * trellis_roster_page_new:
 * @library: a library
 * @event: uid of an event
 *
 * Makes the page of a roster, with its actions in the group `roster`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_roster_page_new (TrellisLibrary *library, const char *event)
{
  static const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },
    { .name = "add", .activate = add_cb },
    { .name = "import", .activate = import_cb },
  };
  TrellisRosterView *self = trellis_roster_view_new (library, event);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  self->page = adw_bin_new ();
  g_object_set_data_full (G_OBJECT (self->page), "trellis-roster-view", self,
                          trellis_roster_view_free);
  gtk_widget_set_hexpand (self->page, TRUE);
  gtk_widget_set_vexpand (self->page, TRUE);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  trellis_roster_marks_add (self, G_ACTION_MAP (actions));
  trellis_roster_files_add (self, G_ACTION_MAP (actions));
  gtk_widget_insert_action_group (self->page, "roster", G_ACTION_GROUP (actions));
  build (self);
  if (trellis_roster_view_read (self))
    show_summary (self);
  g_signal_connect (self->page, "map", G_CALLBACK (map_cb), self);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self->page,
                           G_CONNECT_AFTER);
  return self->page;
}
