/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the views of the place read: mine alone, for a library can hold plans that others have shared with me. */
#include "config.h"

#include "ui/plan/trellis-plan-data.h"

#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-sign-up.h"

#define SCHEMA "io.github.trellislearning.Trellis"
#define USUAL_TARGET_HOURS 30
#define LOG_WITHIN_DAYS 92 /* older events are history, not a task */

static gboolean
holds (GPtrArray *records, const char *uid)
{
  for (guint i = 0; *uid && i < records->len; i++)
    if (g_str_equal (trellis_entity_get_uid (records->pdata[i]), uid))
      return TRUE;
  return FALSE;
}

/* Those of @records whose link leads to one of @to; an unset link counts when @or_unset. */
static GPtrArray *
linked_to (GPtrArray *records, guint link, GPtrArray *to, gboolean or_unset)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++) {
    const char *uid = trellis_entity_get_text (records->pdata[i], link);

    if (*uid ? holds (to, uid) : or_unset)
      g_ptr_array_add (found, g_object_ref (records->pdata[i]));
  }
  return found;
}

static gboolean
is_in_force (TrellisPlan *plan, gint64 today)
{
  gint64 start = trellis_entity_get_number (plan, TRELLIS_PLAN_START);
  gint64 end = trellis_entity_get_number (plan, TRELLIS_PLAN_END);
  int status = trellis_entity_get_choice (plan, TRELLIS_PLAN_STATUS);

  return (status == TRELLIS_PLAN_STATUS_ACTIVE || status == TRELLIS_PLAN_STATUS_REVIEW) &&
         (!start || start <= today) && (!end || end >= today);
}

/* An action without a goal is mine when it was agreed in a conversation of mine, or in none. */
static GPtrArray *
my_actions (TrellisPlanData *self)
{
  g_autoptr (GPtrArray)
      all = trellis_library_list_all (self->library, TRELLIS_TYPE_ACTION, TRELLIS_ACTION_POSITION);
  g_autoptr (GPtrArray) with_goal = linked_to (all, TRELLIS_ACTION_GOAL, self->goals, TRUE);
  g_autoptr (GPtrArray) meetings = trellis_plan_my_records (
      self->library, TRELLIS_TYPE_ONE_TO_ONE, TRELLIS_ONE_TO_ONE_PERSON, TRELLIS_ONE_TO_ONE_DATE);
  GPtrArray *mine = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < with_goal->len; i++) {
    gpointer action = with_goal->pdata[i];
    const char *meeting = trellis_entity_get_text (action, TRELLIS_ACTION_ONE_TO_ONE);

    if (trellis_entity_is_set (action, TRELLIS_ACTION_GOAL) || !*meeting ||
        holds (meetings, meeting))
      g_ptr_array_add (mine, g_object_ref (action));
  }
  g_ptr_array_sort (mine, trellis_progress_compare_due);
  return mine;
}

/**
 * trellis_plan_data_new:
 * @library: a library
 *
 * Reads my plans with their goals and actions.
 *
 * Returns: (transfer full): what was read
 */
TrellisPlanData *
trellis_plan_data_new (TrellisLibrary *library)
{
  TrellisPlanData *self = g_new0 (TrellisPlanData, 1);
  g_autoptr (GPtrArray)
      goals = trellis_library_list_all (library, TRELLIS_TYPE_GOAL, TRELLIS_GOAL_POSITION);

  self->library = g_object_ref (library);
  self->me = g_strdup (trellis_library_get_me (library));
  self->today = trellis_today ();
  self->plans = trellis_plan_my_records (library, TRELLIS_TYPE_PLAN, TRELLIS_PLAN_PERSON,
                                         TRELLIS_PLAN_START);
  self->goals = linked_to (goals, TRELLIS_GOAL_PLAN, self->plans, FALSE);
  self->actions = my_actions (self);
  for (guint i = 0; i < self->plans->len && !self->current; i++)
    if (is_in_force (self->plans->pdata[i], self->today))
      self->current = self->plans->pdata[i];
  return self;
}

/**
 * trellis_plan_data_free:
 * @self: what was read
 *
 * Frees it.
 */
void
trellis_plan_data_free (TrellisPlanData *self)
{
  g_object_unref (self->library);
  g_free (self->me);
  g_ptr_array_unref (self->plans);
  g_ptr_array_unref (self->goals);
  g_ptr_array_unref (self->actions);
  g_free (self);
}

static GPtrArray *
with_link (GPtrArray *records, guint link, const char *uid)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    if (g_str_equal (trellis_entity_get_text (records->pdata[i], link), uid))
      g_ptr_array_add (found, g_object_ref (records->pdata[i]));
  return found;
}

/**
 * trellis_plan_data_goals_of:
 * @self: my plans
 * @plan: uid of a plan
 *
 * The goals of a plan.
 *
 * Returns: (transfer full) (element-type TrellisGoal): the goals, by position
 */
GPtrArray *
trellis_plan_data_goals_of (TrellisPlanData *self, const char *plan)
{
  return with_link (self->goals, TRELLIS_GOAL_PLAN, plan);
}

/**
 * trellis_plan_data_actions_of:
 * @self: my plans
 * @goal: uid of a goal
 *
 * The actions of a goal.
 *
 * Returns: (transfer full) (element-type TrellisAction): the actions, open ones first
 */
GPtrArray *
trellis_plan_data_actions_of (TrellisPlanData *self, const char *goal)
{
  return with_link (self->actions, TRELLIS_ACTION_GOAL, goal);
}

/**
 * trellis_plan_data_actions_of_plan:
 * @self: my plans
 * @plan: uid of a plan
 *
 * The actions of every goal of a plan.
 *
 * Returns: (transfer full) (element-type TrellisAction): the actions
 */
GPtrArray *
trellis_plan_data_actions_of_plan (TrellisPlanData *self, const char *plan)
{
  g_autoptr (GPtrArray) goals = trellis_plan_data_goals_of (self, plan);

  return linked_to (self->actions, TRELLIS_ACTION_GOAL, goals, FALSE);
}

/**
 * trellis_plan_data_progress:
 * @self: my plans
 * @plan: uid of a plan
 *
 * How far a plan has come.
 *
 * Returns: 0 to 100
 */
int
trellis_plan_data_progress (TrellisPlanData *self, const char *plan)
{
  g_autoptr (GPtrArray) goals = trellis_plan_data_goals_of (self, plan);
  g_autofree int *each = g_new0 (int, goals->len + 1);

  for (guint i = 0; i < goals->len; i++) {
    g_autoptr (GPtrArray)
        actions = trellis_plan_data_actions_of (self, trellis_entity_get_uid (goals->pdata[i]));
    TrellisProgress progress = trellis_progress_of (actions, self->today, TRELLIS_SOON_DAYS);

    each[i] = trellis_progress_of_goal (goals->pdata[i], &progress);
  }
  return trellis_progress_of_plan (each, goals->len);
}

/**
 * trellis_plan_data_year:
 * @self: my plans
 *
 * The year in which hours are counted now.
 *
 * Returns: the year
 */
TrellisPeriod
trellis_plan_data_year (TrellisPlanData *self)
{
  if (!self->current)
    return trellis_cpd_year (self->today, 0, 0);
  return trellis_cpd_year (self->today,
                           trellis_entity_get_number (self->current, TRELLIS_PLAN_START),
                           trellis_entity_get_number (self->current, TRELLIS_PLAN_END));
}

/**
 * trellis_plan_my_records:
 * @library: a library
 * @type: the type of a kind's records
 * @person: index of the field that says whose they are
 * @date: index of the field to order by
 *
 * Gets the records of a kind that are mine.
 *
 * Returns: (transfer full) (element-type TrellisEntity): the records, newest first; none while it is not known who I am
 */
GPtrArray *
trellis_plan_my_records (TrellisLibrary *library, GType type, guint person, guint date)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);
  const char *me = trellis_library_get_me (library);

  if (!*me)
    return g_ptr_array_new_with_free_func (g_object_unref);
  trellis_query_where_text (query, person, TRELLIS_MATCH_IS, me);
  trellis_query_order (query, date, TRUE);
  return trellis_library_list (library, query);
}

/**
 * trellis_plan_target_hours:
 *
 * How many hours of learning I aim for in a year, from the settings.
 *
 * Returns: hours, 0 for no target
 */
int
trellis_plan_target_hours (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettings) settings = NULL;

  /* A program that is not installed has no schema, and GSettings would end it. */
  if (source)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);
  if (!schema || !g_settings_schema_has_key (schema, "learning-target-hours"))
    return USUAL_TARGET_HOURS;
  settings = g_settings_new (SCHEMA);
  return g_settings_get_int (settings, "learning-target-hours");
}

/**
 * trellis_plan_next_meeting:
 * @meetings: (element-type TrellisOneToOne): my conversations
 * @today: the present day
 * @meeting: (out) (nullable): the one it is told in
 *
 * When the next 1-2-1 is: the first that is planned, or what the last one said of the next.
 *
 * Returns: the date, 0 when none is known
 */
gint64
trellis_plan_next_meeting (GPtrArray *meetings, gint64 today, gpointer *meeting)
{
  static const guint fields[] = { TRELLIS_ONE_TO_ONE_DATE, TRELLIS_ONE_TO_ONE_NEXT };
  gint64 best = 0;

  *meeting = NULL;
  for (guint i = 0; i < meetings->len; i++)
    for (guint f = 0; f < G_N_ELEMENTS (fields); f++) {
      gint64 date = trellis_entity_get_number (meetings->pdata[i], fields[f]);

      if (date >= today && (!best || date < best)) {
        best = date;
        *meeting = meetings->pdata[i];
      }
    }
  return best;
}

static gboolean
was_attended (TrellisSignUp *sign_up)
{
  int status = trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS);

  return status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
         status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED || status == TRELLIS_SIGN_UP_STATUS_BOOKED;
}

static gboolean
is_logged (TrellisLibrary *library, const char *event, const char *me)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_CPD_ENTRY);

  trellis_query_where_text (query, TRELLIS_CPD_ENTRY_EVENT, TRELLIS_MATCH_IS, event);
  trellis_query_where_text (query, TRELLIS_CPD_ENTRY_PERSON, TRELLIS_MATCH_IS, me);
  return trellis_library_count (library, query) > 0;
}

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  gint64 one = trellis_entity_get_number (*(gpointer const *) a, TRELLIS_EVENT_START);
  gint64 two = trellis_entity_get_number (*(gpointer const *) b, TRELLIS_EVENT_START);

  return one < two ? -1 : one > two;
}

/**
 * trellis_plan_attended_without_entry:
 * @library: a library
 * @me: whose
 * @now: the present, an instant
 *
 * Events of the last three months that I took part in, as far as is known, and have not logged.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, oldest first
 */
GPtrArray *
trellis_plan_attended_without_entry (TrellisLibrary *library, const char *me, gint64 now)
{
  g_autoptr (GPtrArray) sign_ups = trellis_library_sign_ups_of (library, me);
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sign_ups->len; i++) {
    const char *uid = trellis_entity_get_text (sign_ups->pdata[i], TRELLIS_SIGN_UP_EVENT);
    g_autoptr (TrellisEvent) event = NULL;
    gint64 end;

    if (!was_attended (sign_ups->pdata[i]))
      continue;
    event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);
    end = event ? trellis_entity_get_number (event, TRELLIS_EVENT_END) : 0;
    if (end && end <= now && end > now - LOG_WITHIN_DAYS * TRELLIS_DAY &&
        trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED &&
        !is_logged (library, uid, me))
      g_ptr_array_add (events, g_steal_pointer (&event));
  }
  g_ptr_array_sort (events, compare_starts);
  return events;
}

/**
 * trellis_plan_booked_events:
 * @library: a library
 * @me: whose
 * @now: the present, an instant
 * @most: the most events to give
 *
 * The next events in which I have a seat.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_plan_booked_events (TrellisLibrary *library, const char *me, gint64 now, guint most)
{
  g_autoptr (GPtrArray) sign_ups = trellis_library_sign_ups_of (library, me);
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sign_ups->len; i++) {
    g_autoptr (TrellisEvent) event = NULL;

    if (trellis_entity_get_choice (sign_ups->pdata[i], TRELLIS_SIGN_UP_STATUS) !=
        TRELLIS_SIGN_UP_STATUS_BOOKED)
      continue;
    event = trellis_library_get (library, TRELLIS_TYPE_EVENT,
                                 trellis_entity_get_text (sign_ups->pdata[i],
                                                          TRELLIS_SIGN_UP_EVENT));
    if (event && trellis_entity_get_number (event, TRELLIS_EVENT_END) > now)
      g_ptr_array_add (events, g_steal_pointer (&event));
  }
  g_ptr_array_sort (events, compare_starts);
  if (events->len > most)
    g_ptr_array_set_size (events, (int) most);
  return events;
}
