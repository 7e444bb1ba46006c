/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-clash-context.h"

G_BEGIN_DECLS

gboolean trellis_clash_rules_holds_time (TrellisEvent *event);
void
trellis_clash_rules_alone (TrellisClashContext *context, TrellisEvent *event, GPtrArray *clashes);

G_END_DECLS
