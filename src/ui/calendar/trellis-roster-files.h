/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-roster-view.h"

G_BEGIN_DECLS

void trellis_roster_files_add (TrellisRosterView *view, GActionMap *map);

G_END_DECLS
