/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/plan/trellis-plan-view.h"

G_BEGIN_DECLS

GtkWidget *trellis_plan_today_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_plan_hours_text (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
