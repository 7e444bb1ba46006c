/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-store-error.h"

#include <sqlite3.h>

G_BEGIN_DECLS

void trellis_store_error_from_sqlite (GError **error, sqlite3 *db, int code);

G_END_DECLS
