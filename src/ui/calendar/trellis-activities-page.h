/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-activity.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

GtkWidget *trellis_activities_page_new (TrellisLibrary *library,
                                        const char *week_uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_activity_page_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void
trellis_activities_add_to_event (TrellisPage *page, TrellisLibrary *library, const char *event);
void trellis_activities_add_to_week (TrellisPage *page, TrellisLibrary *library, const char *week);

G_END_DECLS
