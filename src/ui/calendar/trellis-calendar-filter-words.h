/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-calendar-filter.h"

G_BEGIN_DECLS

char *trellis_calendar_filter_words (TrellisLibrary *library,
                                     const TrellisCalendarFilter *filter) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
