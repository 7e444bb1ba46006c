/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-statement-private.h"

#include "store/trellis-store-error-private.h"

/**
 * trellis_statement_release:
 * @self: (transfer full): a statement
 *
 * Gives a statement back, rewound and without values.
 */
void
trellis_statement_release (TrellisStatement *self)
{
  sqlite3_reset (self->stmt);
  sqlite3_clear_bindings (self->stmt);
  self->in_use = FALSE;
  self->give_back (self);
}

/**
 * trellis_statement_bind_text:
 * @self: a statement
 * @index: position from 1
 * @text: (nullable): text, copied; %NULL binds an empty one
 *
 * Binds a text.
 */
void
trellis_statement_bind_text (TrellisStatement *self, int index, const char *text)
{
  sqlite3_bind_text (self->stmt, index, text ? text : "", -1, SQLITE_TRANSIENT);
}

/**
 * trellis_statement_bind_static:
 * @self: a statement
 * @index: position from 1
 * @text: (nullable): text that lives until the statement is released; %NULL binds an empty one
 *
 * Binds a text without copying it.
 */
void
trellis_statement_bind_static (TrellisStatement *self, int index, const char *text)
{
  sqlite3_bind_text (self->stmt, index, text ? text : "", -1, SQLITE_STATIC);
}

/**
 * trellis_statement_bind_number:
 * @self: a statement
 * @index: position from 1
 * @number: a number
 *
 * Binds a whole number.
 */
void
trellis_statement_bind_number (TrellisStatement *self, int index, gint64 number)
{
  sqlite3_bind_int64 (self->stmt, index, number);
}

/**
 * trellis_statement_bind_real:
 * @self: a statement
 * @index: position from 1
 * @real: a number; NaN binds NULL
 *
 * Binds a number.
 */
void
trellis_statement_bind_real (TrellisStatement *self, int index, double real)
{
  sqlite3_bind_double (self->stmt, index, real);
}

/**
 * trellis_statement_bind_null:
 * @self: a statement
 * @index: position from 1
 *
 * Binds NULL.
 */
void
trellis_statement_bind_null (TrellisStatement *self, int index)
{
  sqlite3_bind_null (self->stmt, index);
}

/**
 * trellis_statement_next:
 * @self: a statement
 * @error: return location for an error
 *
 * Goes to the first or next row.
 *
 * Returns: %TRUE if there is one; %FALSE with @error unset at the end
 */
gboolean
trellis_statement_next (TrellisStatement *self, GError **error)
{
  int code = sqlite3_step (self->stmt);

  if (code == SQLITE_ROW)
    return TRUE;
  if (code != SQLITE_DONE)
    trellis_store_error_from_sqlite (error, sqlite3_db_handle (self->stmt), code);
  return FALSE;
}

/**
 * trellis_statement_run:
 * @self: a statement
 * @error: return location for an error
 *
 * Runs a statement to its end and rewinds it, so that it can be bound and run again.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_statement_run (TrellisStatement *self, GError **error)
{
  int code;

  do
    code = sqlite3_step (self->stmt);
  while (code == SQLITE_ROW);
  if (code != SQLITE_DONE)
    trellis_store_error_from_sqlite (error, sqlite3_db_handle (self->stmt), code);
  sqlite3_reset (self->stmt);
  return code == SQLITE_DONE;
}

/**
 * trellis_statement_rewind:
 * @self: a statement
 *
 * Goes back before the first row; bound values stay.
 */
void
trellis_statement_rewind (TrellisStatement *self)
{
  sqlite3_reset (self->stmt);
}

/**
 * trellis_statement_is_null:
 * @self: a statement on a row
 * @column: column from 0
 *
 * Whether a column holds NULL.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_statement_is_null (TrellisStatement *self, int column)
{
  return sqlite3_column_type (self->stmt, column) == SQLITE_NULL;
}

/**
 * trellis_statement_get_text:
 * @self: a statement on a row
 * @column: column from 0
 *
 * Reads a text, valid until the next row.
 *
 * Returns: (transfer none): the text, empty for NULL
 */
const char *
trellis_statement_get_text (TrellisStatement *self, int column)
{
  const char *text = (const char *) sqlite3_column_text (self->stmt, column);

  return text ? text : "";
}

/**
 * trellis_statement_get_number:
 * @self: a statement on a row
 * @column: column from 0
 *
 * Reads a whole number.
 *
 * Returns: the number, 0 for NULL
 */
gint64
trellis_statement_get_number (TrellisStatement *self, int column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

/**
 * trellis_statement_get_real:
 * @self: a statement on a row
 * @column: column from 0
 *
 * Reads a number.
 *
 * Returns: the number, 0 for NULL
 */
double
trellis_statement_get_real (TrellisStatement *self, int column)
{
  return sqlite3_column_double (self->stmt, column);
}
