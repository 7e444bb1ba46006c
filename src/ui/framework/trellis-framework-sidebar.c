/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/framework/trellis-framework-sidebar.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-chooser.h"
#include "ui/framework/trellis-framework-words.h"
#include "ui/framework/trellis-level-dots.h"

#include <glib/gi18n.h>

#define ENTRY "trellis-entry"

/* What one row leads to. */
typedef struct {
  const char *kind; /* static */
  char *uid;
  GtkWidget *title;
  GtkWidget *words;
  GtkWidget *dots;
} Entry;

struct _TrellisFrameworkSidebar {
  AdwBin parent_instance;
  TrellisStanding *standing;
  GtkWidget *chooser; /* a bin: empty while there is one framework */
  GtkWidget *list;
  char *shown_kind;
  char *shown_uid;
  guint refresh_id;
};

G_DEFINE_FINAL_TYPE (TrellisFrameworkSidebar, trellis_framework_sidebar, ADW_TYPE_BIN)

enum {
  SIGNAL_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->uid);
  g_free (entry);
}

static Entry *
entry_of (gpointer row)
{
  return g_object_get_data (row, ENTRY);
}

/* Rows ---------------------------------------------------------------------------------------- */

static GtkWidget *
new_label (const char *css_class)
{
  GtkWidget *label = trellis_quiet_label ("");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
new_row (const char *kind, const char *uid, gboolean indented)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *below = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *row = gtk_list_box_row_new ();
  Entry *entry = g_new0 (Entry, 1);

  entry->kind = kind;
  entry->uid = g_strdup (uid);
  entry->title = new_label (indented || !g_str_equal (kind, "framework_group") ? NULL : "heading");
  entry->words = new_label ("caption");
  gtk_widget_add_css_class (entry->words, "dim-label");
  entry->dots = trellis_level_dots_new (0, 0, 0);
  gtk_widget_set_valign (entry->dots, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (below), entry->dots);
  gtk_box_append (GTK_BOX (below), entry->words);
  gtk_box_append (GTK_BOX (box), entry->title);
  gtk_box_append (GTK_BOX (box), below);
  gtk_widget_add_css_class (row, indented ? "trellis-competency" : "trellis-section");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), ENTRY, entry, free_entry);
  return row;
}

static void
set_texts (GtkWidget *row, const char *title, const char *words, const char *spoken)
{
  Entry *entry = entry_of (row);

  gtk_label_set_text (GTK_LABEL (entry->title), title);
  gtk_label_set_text (GTK_LABEL (entry->words), words);
  gtk_widget_set_visible (gtk_widget_get_parent (entry->words), *words != '\0');
  trellis_a11y_name (row, spoken);
}

static void
show_competency (TrellisFrameworkSidebar *self, GtkWidget *row, TrellisCompetency *competency)
{
  const char *uid = trellis_entity_get_uid (competency);
  const char *title = trellis_entity_get_title (competency);
  GPtrArray *levels = trellis_standing_get_held (self->standing, TRELLIS_HELD_LEVELS);
  TrellisRoleRequirement *requirement = trellis_standing_get_requirement (self->standing, uid);
  g_autoptr (GPtrArray) scale = trellis_standing_list_scale (
      self->standing, trellis_standing_get_framework (self->standing));
  g_autofree char *words = *trellis_standing_get_me (self->standing)
                               ? trellis_words_standing (self->standing, uid)
                               : g_strdup ("");
  g_autofree char *spoken = *words ? g_strdup_printf ("%s. %s", title, words) : g_strdup (title);
  int asked = requirement
                  ? trellis_gap_rank (levels, trellis_entity_get_text (
                                                  requirement, TRELLIS_ROLE_REQUIREMENT_LEVEL))
                  : 0;

  set_texts (row, title, words, spoken);
  trellis_level_dots_set (TRELLIS_LEVEL_DOTS (entry_of (row)->dots),
                          trellis_gap_current_rank (
                              trellis_standing_get_held (self->standing, TRELLIS_HELD_ASSESSMENTS),
                              levels, uid),
                          asked, (int) scale->len);
}

/* The rows there should be ---------------------------------------------------------------------- */

/* Walks over the rows there should be and changes, adds and removes as little as possible, so that the focus and what
 * a screen reader knows stay. */
typedef struct {
  TrellisFrameworkSidebar *self;
  int at;
} Walk;

static GtkWidget *
next_row (Walk *walk, const char *kind, const char *uid, gboolean indented)
{
  GtkListBox *list = GTK_LIST_BOX (walk->self->list);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, walk->at);
  GtkWidget *made;

  while (row) {
    Entry *entry = entry_of (row);
    GtkListBoxRow *after = gtk_list_box_get_row_at_index (list, walk->at + 1);

    if (g_str_equal (entry->kind, kind) && g_str_equal (entry->uid, uid)) {
      walk->at++;
      return GTK_WIDGET (row);
    }
    if (!after || !g_str_equal (entry_of (after)->kind, kind) ||
        !g_str_equal (entry_of (after)->uid, uid))
      break;
    gtk_list_box_remove (list, GTK_WIDGET (row));
    row = after;
  }
  made = new_row (kind, uid, indented);
  gtk_list_box_insert (list, made, walk->at++);
  return made;
}

static void
walk_section (Walk *walk, const char *kind, const char *title)
{
  set_texts (next_row (walk, kind, "", FALSE), title, "", title);
}

static void
walk_group (Walk *walk, TrellisFrameworkGroup *group)
{
  GPtrArray *competencies = trellis_standing_get_held (walk->self->standing,
                                                       TRELLIS_HELD_COMPETENCIES);
  const char *uid = trellis_entity_get_uid (group);
  GtkWidget *head = next_row (walk, "framework_group", uid, FALSE);
  g_autofree char *spoken = NULL;
  guint n = 0;

  for (guint i = 0; i < competencies->len; i++) {
    if (!g_str_equal (trellis_entity_get_text (competencies->pdata[i], TRELLIS_COMPETENCY_GROUP),
                      uid))
      continue;
    n++;
    show_competency (walk->self,
                     next_row (walk, "competency", trellis_entity_get_uid (competencies->pdata[i]),
                               TRUE),
                     competencies->pdata[i]);
  }
  /* Translators: a group and how many competencies are in it */
  spoken = g_strdup_printf (ngettext ("Group: %s, %u competency", "Group: %s, %u competencies", n),
                            trellis_entity_get_title (group), n);
  set_texts (head, trellis_entity_get_title (group), "", spoken);
}

static void
select_shown (TrellisFrameworkSidebar *self)
{
  GtkListBoxRow *row, *found = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)); i++)
    if (g_strcmp0 (entry_of (row)->kind, self->shown_kind) == 0 &&
        g_strcmp0 (entry_of (row)->uid, self->shown_uid) == 0)
      found = row;
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), found);
}

static void
framework_chosen_cb (const char *uid, gpointer data)
{
  trellis_standing_set_framework (data, uid);
}

static void
refresh_chooser (TrellisFrameworkSidebar *self)
{
  GPtrArray *all = trellis_standing_get_held (self->standing, TRELLIS_HELD_FRAMEWORKS);
  GtkWidget *group;

  if (all->len < 2) {
    adw_bin_set_child (ADW_BIN (self->chooser), NULL);
    return;
  }
  group = trellis_group_new (NULL, NULL);
  trellis_group_add (group, trellis_chooser_new (_ ("Framework"), TRUE, all,
                                                 trellis_standing_get_framework (self->standing),
                                                 framework_chosen_cb, self->standing));
  gtk_widget_add_css_class (group, "trellis-chooser");
  adw_bin_set_child (ADW_BIN (self->chooser), group);
}

static void
refresh (TrellisFrameworkSidebar *self)
{
  GPtrArray *groups = trellis_standing_get_held (self->standing, TRELLIS_HELD_GROUPS);
  const char *framework = trellis_standing_get_framework (self->standing);
  Walk walk = { self, 0 };
  GtkListBoxRow *row;

  walk_section (&walk, "overview", _ ("Where you stand"));
  for (guint i = 0; i < groups->len; i++)
    walk_group (&walk, groups->pdata[i]);
  walk_section (&walk, "values", _ ("Values"));
  walk_section (&walk, "roles", _ ("Role profiles"));
  walk_section (&walk, "pathways", _ ("Career pathways"));
  if (*framework)
    set_texts (next_row (&walk, "framework", framework, FALSE), _ ("About the framework"), "",
               _ ("About the framework"));
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), walk.at)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  select_shown (self);
}

static gboolean
refresh_cb (gpointer data)
{
  TrellisFrameworkSidebar *self = data;

  self->refresh_id = 0;
  refresh (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (TrellisLibrary *library, const char *kind, TrellisFrameworkSidebar *self)
{
  static const char *const kinds[] = {
    "framework",        "framework_group", "competency", "level", "role_profile",
    "role_requirement", "self_assessment", "plan",       NULL
  };

  if (!g_strv_contains (kinds, kind))
    return;
  if (g_str_equal (kind, "framework"))
    refresh_chooser (self);
  if (!self->refresh_id)
    self->refresh_id = g_idle_add (refresh_cb, self);
}

static void
chosen_cb (TrellisStanding *standing, TrellisFrameworkSidebar *self)
{
  if (gtk_widget_get_root (GTK_WIDGET (self))) /* else on its way out */
    refresh (self);
}

/* Focus ---------------------------------------------------------------------------------------- */

static gboolean
trellis_framework_sidebar_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TrellisFrameworkSidebar *self = TRELLIS_FRAMEWORK_SIDEBAR (widget);
  gboolean in_list = gtk_widget_get_focus_child (self->list) != NULL;

  if (!in_list || (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD))
    return GTK_WIDGET_CLASS (trellis_framework_sidebar_parent_class)->focus (widget, direction);
  if (direction == GTK_DIR_TAB_BACKWARD && adw_bin_get_child (ADW_BIN (self->chooser)))
    return gtk_widget_child_focus (self->chooser, direction);
  return FALSE;
}

/* The arrow keys select what they pass; when the focus leaves, what is open is selected again. */
static void
left_cb (GtkEventControllerFocus *controller, TrellisFrameworkSidebar *self)
{
  select_shown (self);
}

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row, TrellisFrameworkSidebar *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, entry_of (row)->kind, entry_of (row)->uid);
}

/* Object --------------------------------------------------------------------------------------- */

static void
trellis_framework_sidebar_dispose (GObject *object)
{
  TrellisFrameworkSidebar *self = TRELLIS_FRAMEWORK_SIDEBAR (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_object (&self->standing);
  g_clear_pointer (&self->shown_kind, g_free);
  g_clear_pointer (&self->shown_uid, g_free);
  G_OBJECT_CLASS (trellis_framework_sidebar_parent_class)->dispose (object);
}

static void
trellis_framework_sidebar_class_init (TrellisFrameworkSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_framework_sidebar_dispose;
  GTK_WIDGET_CLASS (klass)->focus = trellis_framework_sidebar_focus;

  /**
   * TrellisFrameworkSidebar::activated:
   * @self: the sidebar
   * @kind: what was opened: overview, values, roles, pathways, or singular name of a kind
   * @uid: uid of a record, empty where there is none
   *
   * A row was opened, by Return or a click.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                            G_TYPE_STRING, G_TYPE_STRING);
}

static void
trellis_framework_sidebar_init (TrellisFrameworkSidebar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->chooser = adw_bin_new ();
  self->list = gtk_list_box_new ();
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  gtk_widget_add_css_class (self->list, "trellis-framework-sidebar");
  trellis_a11y_name (self->list, _ ("Framework"));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, 0);
  gtk_widget_add_controller (self->list, focus);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child",
                self->list, NULL);
  gtk_box_append (GTK_BOX (box), self->chooser);
  gtk_box_append (GTK_BOX (box), scroller);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * trellis_framework_sidebar_new:
 * @standing: where I stand
 *
 * Makes the sidebar.
 *
 * Returns: (transfer floating): the sidebar
 */
GtkWidget *
trellis_framework_sidebar_new (TrellisStanding *standing)
{
  TrellisFrameworkSidebar *self = g_object_new (TRELLIS_TYPE_FRAMEWORK_SIDEBAR, NULL);

  self->standing = g_object_ref (standing);
  g_signal_connect_object (trellis_standing_get_library (standing), "changed",
                           G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (standing, "chosen", G_CALLBACK (chosen_cb), self, 0);
  refresh_chooser (self);
  refresh (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_framework_sidebar_set_shown:
 * @self: the sidebar
 * @kind: what the content shows, as in [signal@FrameworkSidebar::activated]
 * @uid: uid of a record, empty where there is none
 *
 * Marks what is open.
 */
void
trellis_framework_sidebar_set_shown (TrellisFrameworkSidebar *self,
                                     const char *kind,
                                     const char *uid)
{
  g_free (self->shown_kind);
  g_free (self->shown_uid);
  self->shown_kind = g_strdup (kind);
  self->shown_uid = g_strdup (uid);
  if (!gtk_widget_get_focus_child (self->list))
    select_shown (self);
}
