/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/plan/trellis-plan-sidebar.h"

#include "base/trellis-text.h"
#include "model/trellis-assessment.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-opportunity.h"
#include "ui/common/trellis-a11y.h"
#include "ui/plan/trellis-plan-data.h"
#include "ui/plan/trellis-plan-today.h"

#include <glib/gi18n.h>

/**
 * TrellisPlanSidebar:
 *
 * The sections of the place, each with what is in it as words.
 */
struct _TrellisPlanSidebar {
  AdwBin parent_instance;
  TrellisLibrary *library;
  GtkWidget *list;
  GtkWidget *rows[TRELLIS_PLAN_N_SECTIONS];
  GtkWidget *texts[TRELLIS_PLAN_N_SECTIONS];
  guint count_id;
};

G_DEFINE_FINAL_TYPE (TrellisPlanSidebar, trellis_plan_sidebar, ADW_TYPE_BIN)

static const struct {
  const char *name, *title;
} sections[TRELLIS_PLAN_N_SECTIONS] = {
  { "today", N_ ("Today") },        { "goals", N_ ("Goals") },
  { "cpd", N_ ("CPD log") },        { "evidence", N_ ("Evidence") },
  { "one-to-ones", N_ ("1-2-1s") }, { "opportunities", N_ ("Opportunities") },
};

/**
 * trellis_plan_section_title:
 * @section: a section
 *
 * What it is called.
 *
 * Returns: (transfer none): its title
 */
const char *
trellis_plan_section_title (TrellisPlanSection section)
{
  return _ (sections[section].title);
}

/**
 * trellis_plan_section_find:
 * @name: name of a section, as its action has it
 *
 * Finds a section.
 *
 * Returns: a #TrellisPlanSection, -1 when there is none of that name
 */
int
trellis_plan_section_find (const char *name)
{
  for (int i = 0; i < TRELLIS_PLAN_N_SECTIONS; i++)
    if (g_str_equal (sections[i].name, name))
      return i;
  return -1;
}

/* Counts in words ----------------------------------------------------------------------------- */

static char *
today_text (TrellisPlanData *data)
{
  TrellisProgress progress = trellis_progress_of (data->actions, data->today, TRELLIS_SOON_DAYS);
  g_autofree char *due = g_strdup_printf (_ ("%u due"), progress.due_soon);

  if (progress.overdue == 0)
    return progress.due_soon > 0 ? g_steal_pointer (&due) : g_strdup (_ ("nothing due"));
  return g_strdup_printf (_ ("%u overdue, %s"), progress.overdue, due);
}

static char *
goals_text (TrellisPlanData *data)
{
  guint open = 0;

  for (guint i = 0; i < data->goals->len; i++) {
    int status = trellis_entity_get_choice (data->goals->pdata[i], TRELLIS_GOAL_STATUS);

    open += status == TRELLIS_GOAL_STATUS_PLANNED || status == TRELLIS_GOAL_STATUS_ACTIVE ? 1 : 0;
  }
  return g_strdup_printf (ngettext ("%u open goal", "%u open goals", open), open);
}

static char *
evidence_text (TrellisLibrary *library)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVIDENCE);
  gulong n;

  trellis_query_where_text (query, TRELLIS_EVIDENCE_PERSON, TRELLIS_MATCH_IS,
                            trellis_library_get_me (library));
  n = *trellis_library_get_me (library) ? (gulong) trellis_library_count (library, query) : 0;
  return g_strdup_printf (ngettext ("%lu story", "%lu stories", n), n);
}

static char *
meetings_text (TrellisPlanData *data)
{
  g_autoptr (GPtrArray) meetings = trellis_plan_my_records (
      data->library, TRELLIS_TYPE_ONE_TO_ONE, TRELLIS_ONE_TO_ONE_PERSON, TRELLIS_ONE_TO_ONE_DATE);
  gpointer meeting;
  gint64 next = trellis_plan_next_meeting (meetings, data->today, &meeting);
  g_autofree char *off = trellis_text_relative (next, data->today);

  /* Translators: when the next 1-2-1 is; %s is such as tomorrow, or in 3 days */
  return next ? g_strdup_printf (_ ("next %s"), off) : g_strdup (_ ("no date yet"));
}

static char *
opportunities_text (TrellisLibrary *library)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_OPPORTUNITY);
  gulong n = (gulong) trellis_library_count (library, query);

  return g_strdup_printf (ngettext ("%lu in the catalogue", "%lu in the catalogue", n), n);
}

static void
take_text (TrellisPlanSidebar *self, TrellisPlanSection section, char *text)
{
  g_autofree char *owned = text;
  g_autofree char *name = g_strdup_printf ("%s, %s", trellis_plan_section_title (section), owned);

  gtk_label_set_text (GTK_LABEL (self->texts[section]), owned);
  trellis_a11y_name (self->rows[section], name);
}

static void
count (TrellisPlanSidebar *self)
{
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (self->library);

  take_text (self, TRELLIS_PLAN_SECTION_TODAY, today_text (data));
  take_text (self, TRELLIS_PLAN_SECTION_GOALS, goals_text (data));
  take_text (self, TRELLIS_PLAN_SECTION_CPD, trellis_plan_hours_text (self->library));
  take_text (self, TRELLIS_PLAN_SECTION_EVIDENCE, evidence_text (self->library));
  take_text (self, TRELLIS_PLAN_SECTION_MEETINGS, meetings_text (data));
  take_text (self, TRELLIS_PLAN_SECTION_OPPORTUNITIES, opportunities_text (self->library));
}

static gboolean
count_cb (gpointer data)
{
  TrellisPlanSidebar *self = data;

  self->count_id = 0;
  count (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (TrellisPlanSidebar *self)
{
  if (!self->count_id)
    self->count_id = g_idle_add (count_cb, self);
}

/* Rows ---------------------------------------------------------------------------------------- */

static void
row_cb (GtkListBox *list, GtkListBoxRow *row, TrellisPlanSidebar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "plan.section", "s",
                              sections[gtk_list_box_row_get_index (row)].name);
}

static GtkWidget *
new_row (TrellisPlanSidebar *self, TrellisPlanSection section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = trellis_quiet_label (trellis_plan_section_title (section));

  self->texts[section] = trellis_quiet_label ("");
  gtk_label_set_wrap (GTK_LABEL (self->texts[section]), TRUE);
  gtk_widget_add_css_class (self->texts[section], "caption");
  gtk_widget_add_css_class (self->texts[section], "dim-label");
  gtk_widget_add_css_class (box, "trellis-plan-section");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), self->texts[section]);
  self->rows[section] = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self->rows[section]), box);
  return self->rows[section];
}

static void
trellis_plan_sidebar_dispose (GObject *object)
{
  TrellisPlanSidebar *self = TRELLIS_PLAN_SIDEBAR (object);

  g_clear_handle_id (&self->count_id, g_source_remove);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (trellis_plan_sidebar_parent_class)->dispose (object);
}

static void
trellis_plan_sidebar_class_init (TrellisPlanSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_plan_sidebar_dispose;
}

static void
trellis_plan_sidebar_init (TrellisPlanSidebar *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = gtk_list_box_new ();
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  trellis_a11y_name (self->list, _ ("Sections of your plan"));
  for (int i = 0; i < TRELLIS_PLAN_N_SECTIONS; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), new_row (self, (TrellisPlanSection) i));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_cb), self, 0);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->list, NULL);
  adw_bin_set_child (ADW_BIN (self), scroller);
}

/**
 * trellis_plan_sidebar_new:
 * @library: a library
 *
 * Makes the sidebar.
 *
 * Returns: (transfer floating): the sidebar
 */
GtkWidget *
trellis_plan_sidebar_new (TrellisLibrary *library)
{
  TrellisPlanSidebar *self = g_object_new (TRELLIS_TYPE_PLAN_SIDEBAR, NULL);

  self->library = g_object_ref (library);
  count (self);
  g_signal_connect_object (library, "history", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * trellis_plan_sidebar_select:
 * @self: the sidebar
 * @section: a section
 *
 * Shows which section is in view.
 */
void
trellis_plan_sidebar_select (TrellisPlanSidebar *self, TrellisPlanSection section)
{
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (self->rows[section]));
}
