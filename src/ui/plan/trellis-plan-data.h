/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-cpd.h"
#include "model/trellis-plan.h"
#include "model/trellis-progress.h"

G_BEGIN_DECLS

/**
 * TrellisPlanData:
 * @library: where it was read
 * @me: whose it is, empty while that is not known
 * @today: the present day
 * @plans: (element-type TrellisPlan): my plans, newest first
 * @current: (nullable): the plan in force today, one of @plans
 * @goals: (element-type TrellisGoal): the goals of my plans, by position
 * @actions: (element-type TrellisAction): my actions, those due first at the top
 *
 * My plans as they are now: what several views of the place need to tell where I stand.
 */
typedef struct {
  TrellisLibrary *library;
  char *me;
  gint64 today;
  GPtrArray *plans;
  TrellisPlan *current;
  GPtrArray *goals;
  GPtrArray *actions;
} TrellisPlanData;

TrellisPlanData *trellis_plan_data_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_plan_data_free (TrellisPlanData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisPlanData, trellis_plan_data_free)

GPtrArray *
trellis_plan_data_goals_of (TrellisPlanData *self, const char *plan) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_plan_data_actions_of (TrellisPlanData *self, const char *goal) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_plan_data_actions_of_plan (TrellisPlanData *self,
                                              const char *plan) G_GNUC_WARN_UNUSED_RESULT;
int trellis_plan_data_progress (TrellisPlanData *self, const char *plan);
TrellisPeriod trellis_plan_data_year (TrellisPlanData *self);

GPtrArray *trellis_plan_my_records (TrellisLibrary *library, GType type, guint person, guint date)
    G_GNUC_WARN_UNUSED_RESULT;
int trellis_plan_target_hours (void);
gint64 trellis_plan_next_meeting (GPtrArray *meetings, gint64 today, gpointer *meeting);
GPtrArray *trellis_plan_attended_without_entry (TrellisLibrary *library,
                                                const char *me,
                                                gint64 now) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_plan_booked_events (TrellisLibrary *library,
                                       const char *me,
                                       gint64 now,
                                       guint most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
