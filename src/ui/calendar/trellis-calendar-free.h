/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-free-time.h"

G_BEGIN_DECLS

TrellisFreeTime *
trellis_calendar_free_time (TrellisLibrary *library, GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
