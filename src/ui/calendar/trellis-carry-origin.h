/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-carry.h"

G_BEGIN_DECLS

void trellis_carry_origin_set_working_day (TrellisLibrary *library, TrellisCarry *carry);
gint64
trellis_carry_origin_start (TrellisLibrary *library, TrellisEvent *event, gint64 date, int minute);

G_END_DECLS
