/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-opportunity.h"
#include "ui/plan/trellis-plan-view.h"

G_BEGIN_DECLS

char *trellis_plan_opportunity_note (gpointer opportunity, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_plan_opportunity_is_open (gpointer opportunity, gint64 today);
TrellisRequest *trellis_plan_my_request (TrellisLibrary *library,
                                         const char *opportunity) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_plan_opportunity_page_new (TrellisLibrary *library,
                                              const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_plan_into_plan_new (TrellisLibrary *library,
                                       const char *opportunity) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
