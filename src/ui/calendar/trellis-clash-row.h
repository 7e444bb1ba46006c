/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisClashRow:
 *
 * A button of the sidebar that says how many clashes the shown period has, and opens them. It is seen while the tools of
 * organisers are on.
 */
#define TRELLIS_TYPE_CLASH_ROW (trellis_clash_row_get_type ())
G_DECLARE_FINAL_TYPE (TrellisClashRow, trellis_clash_row, TRELLIS, CLASH_ROW, AdwBin)

GtkWidget *trellis_clash_row_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_clash_row_set_period (TrellisClashRow *self, gint64 from, gint64 to);
void trellis_clash_row_period (gboolean week, gint64 date, gint64 *from, gint64 *to);

G_END_DECLS
