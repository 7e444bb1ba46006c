/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-host.h"

G_BEGIN_DECLS

gboolean trellis_calendar_open (TrellisCalendarHost *host, const char *kind, const char *uid);

G_END_DECLS
