/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-carry.h"

G_BEGIN_DECLS

gboolean trellis_carry_follow (TrellisCarry *self, const TrellisCarry *leader);
gint64 trellis_carry_queue (TrellisEvent *event, gint64 *next);

G_END_DECLS
