/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

void trellis_revise_events (TrellisConnection *connection, GPtrArray *records);

G_END_DECLS
