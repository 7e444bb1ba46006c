/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-view.h"

G_BEGIN_DECLS

void trellis_activity_actions_add (TrellisEventView *view);
void
trellis_activity_actions_add_menu (TrellisPage *page, TrellisEventView *view, GtkWidget *beside);
void trellis_activity_actions_add_broken (TrellisPage *page,
                                          TrellisEventView *view,
                                          const char *title,
                                          const GError *error);

G_END_DECLS
