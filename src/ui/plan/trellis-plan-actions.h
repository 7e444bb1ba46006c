/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/plan/trellis-plan-data.h"
#include "ui/plan/trellis-plan-view.h"

G_BEGIN_DECLS

GtkWidget *trellis_plan_action_row (gpointer action,
                                    const char *context,
                                    gint64 today) G_GNUC_WARN_UNUSED_RESULT;
void trellis_plan_add_actions (
    TrellisPage *page, const char *title, const char *empty, GPtrArray *actions, gint64 today);
void trellis_plan_add_adder (TrellisPage *page, TrellisPlanView *view, guint link);
GtkWidget *
trellis_plan_action_page_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
