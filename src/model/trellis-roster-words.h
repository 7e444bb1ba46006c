/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

char *trellis_roster_summary (TrellisEvent *event, GPtrArray *roster) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
