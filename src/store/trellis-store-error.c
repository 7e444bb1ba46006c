/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-store-error-private.h"

#include <glib/gi18n.h>

G_DEFINE_QUARK (trellis_store_error_quark, trellis_store_error)

static TrellisStoreError
code_from_sqlite (int code)
{
  switch (code & 0xff) {
  case SQLITE_NOTADB:
    return TRELLIS_STORE_ERROR_FOREIGN;
  case SQLITE_CORRUPT:
    return TRELLIS_STORE_ERROR_DAMAGED;
  case SQLITE_READONLY:
  case SQLITE_PERM:
    return TRELLIS_STORE_ERROR_READ_ONLY;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return TRELLIS_STORE_ERROR_IN_USE;
  case SQLITE_FULL:
    return TRELLIS_STORE_ERROR_FULL;
  default:
    return TRELLIS_STORE_ERROR_FAILED;
  }
}

/* What to tell people; %NULL where SQLite's own words are the best there are. */
static const char *
words_for (TrellisStoreError code)
{
  switch (code) {
  case TRELLIS_STORE_ERROR_FOREIGN:
    return _ ("This file is not a Trellis library.");
  case TRELLIS_STORE_ERROR_DAMAGED:
    return _ ("The library is damaged. Restore a backup of it.");
  case TRELLIS_STORE_ERROR_READ_ONLY:
    return _ ("The library can be read but not changed: its file or folder is write-protected.");
  case TRELLIS_STORE_ERROR_IN_USE:
    return _ ("Another program is writing to the library. Try again when it has finished.");
  case TRELLIS_STORE_ERROR_FULL:
    return _ ("The disk is full. Nothing was changed; free some space and try again.");
  case TRELLIS_STORE_ERROR_FAILED:
  case TRELLIS_STORE_ERROR_NEWER:
  case TRELLIS_STORE_ERROR_LOST:
  case TRELLIS_STORE_ERROR_CONFLICT:
  default:
    return NULL;
  }
}

/**
 * trellis_store_error_from_sqlite: (skip)
 * @error: return location for an error
 * @db: (nullable): the handle that failed
 * @code: what it said
 *
 * Turns what SQLite says into one of our errors.
 */
void
trellis_store_error_from_sqlite (GError **error, sqlite3 *db, int code)
{
  TrellisStoreError kind = code_from_sqlite (code);
  const char *words = words_for (kind);

  if (words)
    g_set_error_literal (error, TRELLIS_STORE_ERROR, (gint) kind, words);
  else
    g_set_error (error, TRELLIS_STORE_ERROR, (gint) kind, _ ("The library could not be used: %s."),
                 db ? sqlite3_errmsg (db) : sqlite3_errstr (code));
}
