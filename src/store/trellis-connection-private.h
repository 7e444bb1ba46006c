/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* Inside the store alone: the raw handle, for sessions. */
sqlite3 *trellis_connection_get_handle (TrellisConnection *self);

G_END_DECLS
