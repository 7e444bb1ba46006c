/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-roster-view.h"

G_BEGIN_DECLS

void trellis_roster_marks_add (TrellisRosterView *view, GActionMap *map);
void trellis_roster_marks_add_keys (TrellisRosterView *view);

G_END_DECLS
