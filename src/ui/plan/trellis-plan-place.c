/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/plan/trellis-plan-place.h"

#include "model/trellis-kinds.h"
#include "ui/plan/trellis-plan-actions.h"
#include "ui/plan/trellis-plan-commands.h"
#include "ui/plan/trellis-plan-cpd.h"
#include "ui/plan/trellis-plan-evidence.h"
#include "ui/plan/trellis-plan-goal-page.h"
#include "ui/plan/trellis-plan-goals.h"
#include "ui/plan/trellis-plan-meetings.h"
#include "ui/plan/trellis-plan-opportunities.h"
#include "ui/plan/trellis-plan-opportunity.h"
#include "ui/plan/trellis-plan-sidebar.h"
#include "ui/plan/trellis-plan-today.h"

/**
 * TrellisPlanPlace:
 *
 * The place of one's own learning: what is due, goals, the CPD log, evidence, 1-2-1s, and the catalogue of opportunities.
 */
struct _TrellisPlanPlace {
  TrellisPlace parent_instance;
  GtkWidget *sidebar;
  GtkWidget *sections[TRELLIS_PLAN_N_SECTIONS]; /* owned, so that each stays as it was left */
  TrellisPlanSection section;
  char *me; /* for whom they were built */
};

G_DEFINE_FINAL_TYPE (TrellisPlanPlace, trellis_plan_place, TRELLIS_TYPE_PLACE)

typedef GtkWidget *(*NewSection) (TrellisLibrary *library);
typedef GtkWidget *(*NewPage) (TrellisLibrary *library, const char *uid);

static const NewSection new_section[TRELLIS_PLAN_N_SECTIONS] = {
  trellis_plan_today_new,    trellis_plan_goals_new,    trellis_plan_cpd_new,
  trellis_plan_evidence_new, trellis_plan_meetings_new, trellis_plan_opportunities_new,
};

/* Which page shows a kind, and in which section it is at home. */
static const struct {
  const char *kind;
  NewPage page;
  TrellisPlanSection section;
} pages[] = {
  { "plan", trellis_plan_plan_page_new, TRELLIS_PLAN_SECTION_GOALS },
  { "goal", trellis_plan_goal_page_new, TRELLIS_PLAN_SECTION_GOALS },
  { "action", trellis_plan_action_page_new, TRELLIS_PLAN_SECTION_GOALS },
  { "cpd_entry", trellis_plan_cpd_page_new, TRELLIS_PLAN_SECTION_CPD },
  { "evidence", trellis_plan_evidence_page_new, TRELLIS_PLAN_SECTION_EVIDENCE },
  { "one_to_one", trellis_plan_meeting_page_new, TRELLIS_PLAN_SECTION_MEETINGS },
  { "opportunity", trellis_plan_opportunity_page_new, TRELLIS_PLAN_SECTION_OPPORTUNITIES },
};

static void
show_section (TrellisPlanPlace *self, TrellisPlanSection section)
{
  TrellisPlace *place = TRELLIS_PLACE (self);

  if (!self->sections[section])
    self->sections[section] = g_object_ref_sink (
        new_section[section](trellis_place_get_library (place)));
  if (gtk_widget_get_parent (self->sections[section]))
    trellis_place_home (place);
  else
    trellis_place_set_content (place, trellis_plan_section_title (section),
                               self->sections[section]);
  self->section = section;
  trellis_plan_sidebar_select (TRELLIS_PLAN_SIDEBAR (self->sidebar), section);
}

/* Everything that is mine is built again when I become somebody else. */
static void
check_me (TrellisPlanPlace *self)
{
  const char *me = trellis_library_get_me (trellis_place_get_library (TRELLIS_PLACE (self)));

  if (!self->me || g_str_equal (self->me, me))
    return;
  g_free (self->me);
  self->me = g_strdup (me);
  for (int i = 0; i < TRELLIS_PLAN_N_SECTIONS; i++)
    if (TRELLIS_IS_PAGE (self->sections[i]))
      trellis_page_refill (TRELLIS_PAGE (self->sections[i]));
}

static void
trellis_plan_place_build (TrellisPlace *place)
{
  TrellisPlanPlace *self = TRELLIS_PLAN_PLACE (place);
  TrellisLibrary *library = trellis_place_get_library (place);

  self->me = g_strdup (trellis_library_get_me (library));
  self->sidebar = trellis_plan_sidebar_new (library);
  trellis_place_set_sidebar (place, trellis_plan_section_title (TRELLIS_PLAN_SECTION_TODAY),
                             self->sidebar);
  show_section (self, TRELLIS_PLAN_SECTION_TODAY);
  g_signal_connect_object (library, "history", G_CALLBACK (check_me), self, G_CONNECT_SWAPPED);
}

static void
trellis_plan_place_shown (TrellisPlace *place)
{
  check_me (TRELLIS_PLAN_PLACE (place));
}

static gboolean
shows (GtkWidget *page, const char *kind, const char *uid)
{
  TrellisPlanView *view = page ? trellis_plan_page_get_view (page) : NULL;

  return view && g_str_equal (view->kind, kind) && g_str_equal (view->uid, uid);
}

static gboolean
open_record (TrellisPlanPlace *self, guint i, const char *uid)
{
  TrellisPlace *place = TRELLIS_PLACE (self);
  TrellisLibrary *library = trellis_place_get_library (place);
  GType type = trellis_kinds_type (trellis_kinds_find (pages[i].kind));
  g_autoptr (GObject) record = trellis_library_get (library, type, uid);

  if (!record)
    return FALSE;
  trellis_place_prepare (place);
  /* From elsewhere, the section comes along, so that Back leads to its list. */
  if (!trellis_plan_page_in_view (place) && self->section != pages[i].section)
    show_section (self, pages[i].section);
  if (!shows (trellis_plan_page_in_view (place), pages[i].kind, uid))
    trellis_place_push (place, trellis_entity_get_title (record), pages[i].page (library, uid));
  return TRUE;
}

static gboolean
trellis_plan_place_open (TrellisPlace *place, const char *kind, const char *uid)
{
  TrellisPlanPlace *self = TRELLIS_PLAN_PLACE (place);

  if (g_str_equal (kind, "request")) {
    g_autoptr (TrellisRequest) request = trellis_library_get (trellis_place_get_library (place),
                                                              TRELLIS_TYPE_REQUEST, uid);

    return request &&
           trellis_plan_place_open (place, "opportunity",
                                    trellis_entity_get_text (request, TRELLIS_REQUEST_OPPORTUNITY));
  }
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].kind, kind))
      return open_record (self, i, uid);
  return FALSE;
}

static void
trellis_plan_place_add (TrellisPlace *place)
{
  static const char *const actions[TRELLIS_PLAN_N_SECTIONS] = {
    "plan.add-cpd",      "plan.add-goal",       "plan.add-cpd",
    "plan.add-evidence", "plan.add-one-to-one", "plan.add-opportunity",
  };
  TrellisPlanPlace *self = TRELLIS_PLAN_PLACE (place);
  GtkWidget *page = trellis_plan_page_in_view (place);
  TrellisPlanView *view = page ? trellis_plan_page_get_view (page) : NULL;

  if (view && view->adder)
    gtk_widget_child_focus (view->adder, GTK_DIR_TAB_FORWARD);
  else if (g_str_equal (actions[self->section], "plan.add-goal"))
    gtk_widget_activate_action (GTK_WIDGET (self), "plan.add-goal", "s",
                                shows (page, "plan", view ? view->uid : "") ? view->uid : "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), actions[self->section], NULL);
}

static void
section_cb (GtkWidget *widget, const char *name, GVariant *target)
{
  int section = trellis_plan_section_find (g_variant_get_string (target, NULL));

  if (section < 0)
    return;
  trellis_place_prepare (TRELLIS_PLACE (widget));
  show_section (TRELLIS_PLAN_PLACE (widget), (TrellisPlanSection) section);
  trellis_place_show_sidebar (TRELLIS_PLACE (widget), FALSE);
}

static void
clear_filter_cb (GtkWidget *widget, const char *name, GVariant *target)
{
  GtkWidget *section = TRELLIS_PLAN_PLACE (widget)->sections[TRELLIS_PLAN_SECTION_OPPORTUNITIES];

  if (section)
    trellis_plan_opportunities_clear (TRELLIS_PLAN_OPPORTUNITIES (section));
}

static void
trellis_plan_place_dispose (GObject *object)
{
  TrellisPlanPlace *self = TRELLIS_PLAN_PLACE (object);

  g_clear_pointer (&self->me, g_free);
  for (int i = 0; i < TRELLIS_PLAN_N_SECTIONS; i++)
    g_clear_object (&self->sections[i]);
  G_OBJECT_CLASS (trellis_plan_place_parent_class)->dispose (object);
}

static void
trellis_plan_place_class_init (TrellisPlanPlaceClass *klass)
{
  TrellisPlaceClass *place_class = TRELLIS_PLACE_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_plan_place_dispose;
  place_class->build = trellis_plan_place_build;
  place_class->shown = trellis_plan_place_shown;
  place_class->open = trellis_plan_place_open;
  place_class->add = trellis_plan_place_add;
  gtk_widget_class_install_action (widget_class, "plan.section", "s", section_cb);
  gtk_widget_class_install_action (widget_class, "plan.clear-filter", NULL, clear_filter_cb);
  trellis_plan_commands_install (widget_class);
}

static void
trellis_plan_place_init (TrellisPlanPlace *self)
{
}
