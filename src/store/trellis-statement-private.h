/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-statement.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* Inside the store alone. A released statement goes back to whoever made it. */
struct _TrellisStatement {
  sqlite3_stmt *stmt;
  void (*give_back) (TrellisStatement *self);
  gboolean in_use;
  gboolean cached;
};

G_END_DECLS
