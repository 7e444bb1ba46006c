/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisStatement:
 *
 * A prepared SQL statement. Values are bound by position from 1, columns are read from 0. Releasing
 * it gives it back to its connection, which keeps it for the next time.
 */
typedef struct _TrellisStatement TrellisStatement;

void trellis_statement_release (TrellisStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisStatement, trellis_statement_release)

void trellis_statement_bind_text (TrellisStatement *self, int index, const char *text);
void trellis_statement_bind_static (TrellisStatement *self, int index, const char *text);
void trellis_statement_bind_number (TrellisStatement *self, int index, gint64 number);
void trellis_statement_bind_real (TrellisStatement *self, int index, double real);
void trellis_statement_bind_null (TrellisStatement *self, int index);

gboolean trellis_statement_next (TrellisStatement *self, GError **error);
gboolean trellis_statement_run (TrellisStatement *self, GError **error);
void trellis_statement_rewind (TrellisStatement *self);

gboolean trellis_statement_is_null (TrellisStatement *self, int column);
const char *trellis_statement_get_text (TrellisStatement *self, int column);
gint64 trellis_statement_get_number (TrellisStatement *self, int column);
double trellis_statement_get_real (TrellisStatement *self, int column);

G_END_DECLS
