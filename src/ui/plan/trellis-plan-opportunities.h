/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/plan/trellis-plan-view.h"

G_BEGIN_DECLS

#define TRELLIS_TYPE_PLAN_OPPORTUNITIES (trellis_plan_opportunities_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisPlanOpportunities, trellis_plan_opportunities, TRELLIS, PLAN_OPPORTUNITIES, AdwBin)

GtkWidget *trellis_plan_opportunities_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_plan_opportunities_clear (TrellisPlanOpportunities *self);

G_END_DECLS
