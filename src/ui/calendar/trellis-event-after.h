/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-standing.h"
#include "ui/calendar/trellis-event-view.h"

G_BEGIN_DECLS

void trellis_event_after_add (TrellisPage *page,
                              TrellisEventView *view,
                              const TrellisEventStanding *standing,
                              gboolean organise);
void trellis_event_after_add_actions (TrellisEventView *view, GActionMap *map);

G_END_DECLS
