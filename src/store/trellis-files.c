/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a library: to write, under a lock and brought up to date, or to read, without a trace. */
#include "config.h"

#include "store/trellis-files.h"

#include "store/trellis-backup.h"
#include "store/trellis-inspection.h"
#include "store/trellis-store-error.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define LOCK_PATIENCE_MS 2000

static gboolean
prepare_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0700) == 0)
    return TRUE;
  g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
               _ ("The folder %s for the library could not be made: %s."), folder,
               g_strerror (errno));
  return FALSE;
}

static gboolean
refuse_missing (const char *path, GError **error)
{
  g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
               _ ("There is no library at %s."), path);
  return FALSE;
}

/**
 * trellis_files_get_writer:
 * @self: an open file, under its lock
 * @path: where it lies
 * @schema: what it must look like
 * @error: return location for an error
 *
 * The connection that writes. It is opened when it is first asked for, since looking alone needs none; then the file is
 * brought up to date, and made when there is none.
 *
 * Returns: (transfer none) (nullable): the connection
 */
TrellisConnection *
trellis_files_get_writer (TrellisFiles *self,
                          const char *path,
                          const TrellisSchema *schema,
                          GError **error)
{
  TrellisConnection *writer;

  if (self->writer)
    return self->writer;
  writer = trellis_connection_open (path, TRELLIS_ACCESS_WRITE, error);
  g_chmod (path, 0600);
  if (writer && trellis_connection_trust_schema (writer, error) &&
      trellis_schema_migrate (schema, writer, error))
    self->writer = writer;
  else
    g_clear_pointer (&writer, trellis_connection_close);
  return writer;
}

static gboolean
open_to_write (TrellisFiles *self,
               const char *path,
               const TrellisSchema *schema,
               const TrellisInspection *found,
               GError **error)
{
  if (!prepare_folder (path, error))
    return FALSE;
  self->lock = trellis_lock_take (path, LOCK_PATIENCE_MS, error);
  if (!self->lock)
    return FALSE;
  if (found->version > 0 && found->version < schema->version) {
    g_autofree char *backup = trellis_backup_make (path, "before-update", error);

    if (!backup)
      return FALSE;
  }
  g_chmod (path, 0600); /* SQLite makes the files beside it like it */
  return found->version == schema->version ||
         trellis_files_get_writer (self, path, schema, error) != NULL;
}

/* A file of an older version is read after it was brought up to date, where that can be done. */
static gboolean
bring_up_to_date (const char *path,
                  const TrellisSchema *schema,
                  TrellisInspection *found,
                  GError **error)
{
  TrellisFiles files = { 0 };
  gboolean ok;

  if (!found->writable || found->version == 0 || found->version == schema->version)
    return TRUE;
  ok = open_to_write (&files, path, schema, found, error);
  trellis_files_clear (&files);
  return ok && trellis_inspection_run (path, schema, found, error);
}

/* What is not there yet cannot be read, nor what another version wrote. */
static gboolean
check_readable (const char *path,
                const TrellisSchema *schema,
                const TrellisInspection *found,
                GError **error)
{
  if (found->version == schema->version)
    return TRUE;
  if (found->version == 0)
    return refuse_missing (path, error);
  g_set_error_literal (
      error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
      _ ("This library was written by an older Trellis and must be brought up to date, but it "
         "cannot be changed here. Open it once where it can be written."));
  return FALSE;
}

/**
 * trellis_files_open:
 * @path: a library file
 * @schema: what it must look like
 * @create: whether to make it when there is none
 * @read_only: whether to leave it as it is and take no lock
 * @self: (out): the open file, to be cleared even after an error
 * @error: return location for an error
 *
 * Opens a library file. One that cannot be written is opened for reading, as if @read_only were set.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_files_open (const char *path,
                    const TrellisSchema *schema,
                    gboolean create,
                    gboolean read_only,
                    TrellisFiles *self,
                    GError **error)
{
  TrellisInspection found;

  if (!trellis_inspection_run (path, schema, &found, error))
    return FALSE;
  if (!found.exists && (!create || read_only))
    return refuse_missing (path, error);
  if (read_only && !bring_up_to_date (path, schema, &found, error))
    return FALSE;
  if (read_only || !found.writable) {
    if (!check_readable (path, schema, &found, error))
      return FALSE;
  } else if (!open_to_write (self, path, schema, &found, error)) {
    return FALSE;
  }
  self->reader = trellis_connection_open (path, found.reading, error);
  return self->reader != NULL;
}

/**
 * trellis_files_clear:
 * @self: what trellis_files_open() opened
 *
 * Closes a library file. The lock is let go last.
 */
void
trellis_files_clear (TrellisFiles *self)
{
  g_clear_pointer (&self->reader, trellis_connection_close);
  g_clear_pointer (&self->writer, trellis_connection_close);
  g_clear_pointer (&self->lock, trellis_lock_free);
}
