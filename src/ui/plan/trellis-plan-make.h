/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/plan/trellis-plan-data.h"
#include "model/trellis-event.h"
#include "model/trellis-opportunity.h"

G_BEGIN_DECLS

gpointer trellis_plan_make_plan (TrellisPlanData *data) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_plan_make_goal (TrellisPlanData *data, const char *plan) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_plan_make_entry (const char *me) G_GNUC_WARN_UNUSED_RESULT;
gpointer
trellis_plan_make_entry_from_event (const char *me, gpointer event) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_plan_make_entry_from_action (TrellisLibrary *library,
                                              gpointer action) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_plan_make_evidence (const char *me, gpointer entry) G_GNUC_WARN_UNUSED_RESULT;
gpointer
trellis_plan_make_meeting (TrellisLibrary *library, gpointer after) G_GNUC_WARN_UNUSED_RESULT;
gpointer
trellis_plan_make_action (gpointer opportunity, const char *goal) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_plan_make_request (const char *me,
                                    const char *opportunity,
                                    TrellisRequestStatus status) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
