/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisCsv:
 *
 * A table read from a file of comma-separated values (RFC 4180). It may be read by any thread, one at a time.
 */
typedef struct _TrellisCsv TrellisCsv;

TrellisCsv *
trellis_csv_read (const char *bytes, gsize length, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_csv_free (TrellisCsv *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisCsv, trellis_csv_free)

guint trellis_csv_get_n_rows (TrellisCsv *self);
const char *const *trellis_csv_get_row (TrellisCsv *self, guint row, guint *n_cells);
guint trellis_csv_get_line (TrellisCsv *self, guint row);

void trellis_csv_write_start (GString *out, gboolean bom);
void trellis_csv_write_row (GString *out, const char *const *cells, guint n_cells);
char *trellis_csv_guard (const char *cell) G_GNUC_WARN_UNUSED_RESULT;
const char *trellis_csv_unguard (const char *cell);

G_END_DECLS
