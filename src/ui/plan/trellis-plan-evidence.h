/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/plan/trellis-plan-view.h"

G_BEGIN_DECLS

GtkWidget *trellis_plan_evidence_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_plan_evidence_page_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
