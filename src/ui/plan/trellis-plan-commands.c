/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in the place: its actions, by name. Each is one user action that undo takes back. */
#include "config.h"

#include "ui/plan/trellis-plan-commands.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "model/trellis-one-to-one.h"
#include "ui/common/trellis-doing.h"
#include "ui/plan/trellis-plan-cpd.h"
#include "ui/plan/trellis-plan-forms.h"
#include "ui/plan/trellis-plan-make.h"
#include "ui/plan/trellis-plan-opportunity.h"
#include "ui/plan/trellis-plan-view.h"

#include <glib/gi18n.h>

static TrellisLibrary *
library_of (GtkWidget *place)
{
  return trellis_place_get_library (TRELLIS_PLACE (place));
}

static const char *
me_of (GtkWidget *place)
{
  return trellis_library_get_me (library_of (place));
}

/* What is mine needs to know who I am; without that, the window asks. */
static gboolean
is_known (GtkWidget *place)
{
  if (*me_of (place))
    return TRUE;
  trellis_tell (place, _ ("Say who you are first, so that this can be yours."), FALSE);
  gtk_widget_activate_action (place, "win.who-am-i", NULL);
  return FALSE;
}

static gpointer
get (GtkWidget *place, GType type, GVariant *target)
{
  return trellis_library_get (library_of (place), type, g_variant_get_string (target, NULL));
}

static GtkWidget *
visible_page (GtkWidget *widget)
{
  if (!gtk_widget_get_child_visible (widget))
    return NULL;
  if (TRELLIS_IS_PAGE (widget))
    return widget;
  if (GTK_IS_STACK (widget)) { /* while one page slides over another, both are visible */
    GtkWidget *child = gtk_stack_get_visible_child (GTK_STACK (widget));

    return child ? visible_page (child) : NULL;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = visible_page (child);

    if (found)
      return found;
  }
  return NULL;
}

/**
 * trellis_plan_page_in_view:
 * @place: the place
 *
 * The page of a record that is seen now.
 *
 * Returns: (transfer none) (nullable): the page, %NULL while a section or a form is seen
 */
GtkWidget *
trellis_plan_page_in_view (TrellisPlace *place)
{
  GtkWidget *page = visible_page (GTK_WIDGET (place));
  TrellisPlanView *view = page ? trellis_plan_page_get_view (page) : NULL;

  return view && *view->kind ? page : NULL;
}

/* Adding -------------------------------------------------------------------------------------- */

static void
edit_new (GtkWidget *place, gpointer record)
{
  g_autoptr (GObject) owned = record;

  trellis_plan_edit (TRELLIS_PLACE (place), owned, TRUE);
}

static void
add_plan_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (library_of (place));

  if (is_known (place))
    edit_new (place, trellis_plan_make_plan (data));
}

static void
add_goal_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (library_of (place));
  gpointer goal;

  if (!is_known (place))
    return;
  goal = trellis_plan_make_goal (data, g_variant_get_string (target, NULL));
  edit_new (place, goal ? goal : trellis_plan_make_plan (data));
}

static void
add_cpd_cb (GtkWidget *place, const char *name, GVariant *target)
{
  if (is_known (place))
    edit_new (place, trellis_plan_make_entry (me_of (place)));
}

static void
add_evidence_cb (GtkWidget *place, const char *name, GVariant *target)
{
  if (is_known (place))
    edit_new (place, trellis_plan_make_evidence (me_of (place), NULL));
}

static void
add_meeting_cb (GtkWidget *place, const char *name, GVariant *target)
{
  if (is_known (place))
    edit_new (place, trellis_plan_make_meeting (library_of (place), NULL));
}

static void
add_opportunity_cb (GtkWidget *place, const char *name, GVariant *target)
{
  if (trellis_plan_organises (place))
    edit_new (place, trellis_entity_new (TRELLIS_TYPE_OPPORTUNITY));
  else
    trellis_tell (place, _ ("The catalogue is kept by those who organise learning."), FALSE);
}

/* From one link of the chain to the next ------------------------------------------------------- */

static void
log_event_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisEvent) event = get (place, TRELLIS_TYPE_EVENT, target);

  if (event && is_known (place))
    edit_new (place, trellis_plan_make_entry_from_event (me_of (place), event));
}

static void
log_action_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisAction) action = get (place, TRELLIS_TYPE_ACTION, target);

  if (action && is_known (place))
    edit_new (place, trellis_plan_make_entry_from_action (library_of (place), action));
}

static void
make_evidence_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisCpdEntry) entry = get (place, TRELLIS_TYPE_CPD_ENTRY, target);

  if (entry && is_known (place))
    edit_new (place, trellis_plan_make_evidence (me_of (place), entry));
}

static void
prepare_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisOneToOne) meeting = get (place, TRELLIS_TYPE_ONE_TO_ONE, target);

  if (meeting && is_known (place))
    edit_new (place, trellis_plan_make_meeting (library_of (place), meeting));
}

static void
ask_cb (GtkWidget *place, const char *name, GVariant *target)
{
  if (is_known (place))
    edit_new (place, trellis_plan_make_request (me_of (place), g_variant_get_string (target, NULL),
                                                TRELLIS_REQUEST_STATUS_ASKED));
}

static void
withdraw_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisRequest) request = NULL;

  if (!is_known (place))
    return;
  request = trellis_plan_make_request (me_of (place), g_variant_get_string (target, NULL),
                                       TRELLIS_REQUEST_STATUS_WITHDRAWN);
  trellis_save (place, library_of (place), request, _ ("Withdraw request"),
                _ ("Request withdrawn"));
}

static void
into_plan_cb (GtkWidget *place, const char *name, GVariant *target)
{
  if (is_known (place))
    trellis_place_push (TRELLIS_PLACE (place), _ ("Which goal does it serve?"),
                        trellis_plan_into_plan_new (library_of (place),
                                                    g_variant_get_string (target, NULL)));
}

static void
into_goal_cb (GtkWidget *place, const char *name, GVariant *target)
{
  const char *uid, *goal;
  g_autoptr (TrellisOpportunity) opportunity = NULL;
  g_autoptr (TrellisAction) action = NULL;
  g_autofree char *said = NULL;

  g_variant_get (target, "(&s&s)", &uid, &goal);
  opportunity = trellis_library_get (library_of (place), TRELLIS_TYPE_OPPORTUNITY, uid);
  if (!opportunity)
    return;
  action = trellis_plan_make_action (opportunity, goal);
  said = g_strdup_printf (_ ("“%s” is in your plan"), trellis_entity_get_title (action));
  trellis_save (place, library_of (place), action, _ ("Put into plan"), said);
  trellis_place_back (TRELLIS_PLACE (place));
}

static void
all_cpd_cb (GtkWidget *place, const char *name, GVariant *target)
{
  trellis_place_push (TRELLIS_PLACE (place), _ ("Entries of my CPD log"),
                      trellis_plan_cpd_list_new (library_of (place)));
}

/* Doing --------------------------------------------------------------------------------------- */

static void
tick_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisAction) action = get (place, TRELLIS_TYPE_ACTION, target);
  g_autofree char *said = NULL;
  gboolean done;

  if (!action)
    return;
  done = trellis_entity_is_set (action, TRELLIS_ACTION_DONE);
  trellis_entity_set_number (action, TRELLIS_ACTION_DONE, done ? 0 : trellis_today ());
  said = g_strdup_printf (done ? _ ("“%s” is open again") : _ ("“%s” is done"),
                          trellis_entity_get_title (action));
  trellis_save (place, library_of (place), action,
                done ? _ ("Open action again") : _ ("Tick action"), said);
}

static void
reach_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (TrellisGoal) goal = get (place, TRELLIS_TYPE_GOAL, target);
  gboolean done;

  if (!goal)
    return;
  done = trellis_entity_get_choice (goal, TRELLIS_GOAL_STATUS) == TRELLIS_GOAL_STATUS_DONE;
  trellis_entity_set_number (goal, TRELLIS_GOAL_STATUS,
                             done ? TRELLIS_GOAL_STATUS_ACTIVE : TRELLIS_GOAL_STATUS_DONE);
  trellis_save (place, library_of (place), goal, done ? _ ("Open goal again") : _ ("Reach goal"),
                done ? _ ("The goal is open again") : _ ("Goal reached. Well done"));
}

static void
open_cb (GtkWidget *place, const char *name, GVariant *target)
{
  const char *kind, *uid;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  trellis_place_open (TRELLIS_PLACE (place), kind, uid);
}

/* Kinds that are edited here; a link to any other leads to another place. */
static gpointer
get_own (GtkWidget *place, const char *kind, const char *uid)
{
  static const char *const mine[] = { "plan",     "goal",       "action", "cpd_entry",
                                      "evidence", "one_to_one", NULL };

  if (!g_strv_contains (mine, kind) &&
      !(g_str_equal (kind, "opportunity") && trellis_plan_organises (place)))
    return NULL;
  return trellis_library_get (library_of (place), trellis_kinds_type (trellis_kinds_find (kind)),
                              uid);
}

static void
edit_cb (GtkWidget *place, const char *name, GVariant *target)
{
  const char *kind, *uid;
  g_autoptr (GObject) record = NULL;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  record = get_own (place, kind, uid);
  if (record)
    trellis_plan_edit (TRELLIS_PLACE (place), record, FALSE);
}

static void
delete_cb (GtkWidget *place, const char *name, GVariant *target)
{
  const char *kind, *uid;
  g_autoptr (GObject) record = NULL;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  record = get_own (place, kind, uid);
  if (record)
    trellis_delete (place, library_of (place), record);
}

/* What a key is meant for: the row that has the focus, else the page in view. */
static GVariant *
record_in_view (GtkWidget *place)
{
  GtkRoot *root = gtk_widget_get_root (place);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL, *page;
  TrellisPlanView *view;

  if (focus && !GTK_IS_ACTIONABLE (focus)) /* the box to tick in a row */
    focus = gtk_widget_get_ancestor (focus, ADW_TYPE_ACTION_ROW);
  if (focus && GTK_IS_ACTIONABLE (focus) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), "plan.open") == 0)
    return g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focus)));
  page = trellis_plan_page_in_view (TRELLIS_PLACE (place));
  view = page ? trellis_plan_page_get_view (page) : NULL;
  return view ? g_variant_ref_sink (g_variant_new ("(ss)", view->kind, view->uid)) : NULL;
}

static void
edit_this_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (GVariant) record = record_in_view (place);

  if (record)
    edit_cb (place, name, record);
}

static void
delete_this_cb (GtkWidget *place, const char *name, GVariant *target)
{
  g_autoptr (GVariant) record = record_in_view (place);

  if (record)
    delete_cb (place, name, record);
}

/**
 * trellis_plan_commands_install:
 * @klass: the class of the place
 *
 * Gives the place its actions and their keys.
 */
void
trellis_plan_commands_install (GtkWidgetClass *klass)
{
  static const struct {
    const char *name, *type;
    GtkWidgetActionActivateFunc callback;
  } actions[] = {
    { "plan.open", "(ss)", open_cb },
    { "plan.edit", "(ss)", edit_cb },
    { "plan.delete", "(ss)", delete_cb },
    { "plan.edit-this", NULL, edit_this_cb },
    { "plan.delete-this", NULL, delete_this_cb },
    { "plan.add-plan", NULL, add_plan_cb },
    { "plan.add-goal", "s", add_goal_cb },
    { "plan.add-cpd", NULL, add_cpd_cb },
    { "plan.add-evidence", NULL, add_evidence_cb },
    { "plan.add-one-to-one", NULL, add_meeting_cb },
    { "plan.add-opportunity", NULL, add_opportunity_cb },
    { "plan.all-cpd", NULL, all_cpd_cb },
    { "plan.tick", "s", tick_cb },
    { "plan.reach", "s", reach_cb },
    { "plan.log-event", "s", log_event_cb },
    { "plan.log-action", "s", log_action_cb },
    { "plan.make-evidence", "s", make_evidence_cb },
    { "plan.prepare", "s", prepare_cb },
    { "plan.ask", "s", ask_cb },
    { "plan.withdraw", "s", withdraw_cb },
    { "plan.into-plan", "s", into_plan_cb },
    { "plan.into-goal", "(ss)", into_goal_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].type, actions[i].callback);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_e, GDK_CONTROL_MASK, "plan.edit-this", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "plan.delete-this", NULL);
}
