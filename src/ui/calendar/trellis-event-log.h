/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-view.h"

G_BEGIN_DECLS

void trellis_event_log_add_actions (TrellisEventView *view, GActionMap *map);

G_END_DECLS
