/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-calendar-filter.h"

G_BEGIN_DECLS

char *trellis_calendar_filter_to_text (const TrellisCalendarFilter *self) G_GNUC_WARN_UNUSED_RESULT;
TrellisCalendarFilter *
trellis_calendar_filter_from_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
