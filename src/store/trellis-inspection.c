/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking at a file before it is opened. Whatever is refused is left as it is, to the byte, and so are the files
 * beside it. */
#include "config.h"

#include "store/trellis-inspection.h"

#include "store/trellis-backup.h"
#include "store/trellis-store-error.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

/* Up to this size the whole file is checked whenever it is opened, in a few milliseconds. Larger ones are checked
 * when they are backed up. */
#define MOST_TO_CHECK (8 * 1024 * 1024)

static gboolean
refuse_network_folder (const char *path, GError **error)
{
  const guint32 network[] = { 0x6969 /* NFS */, 0xff534d42 /* CIFS */, 0xfe534d42 /* SMB2 */,
                              0x517b /* SMB */ };
  g_autofree char *folder = g_path_get_dirname (path);
  struct statfs fs;

  if (statfs (folder, &fs) < 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (network); i++)
    if ((guint32) fs.f_type == network[i]) {
      g_set_error (
          error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
          _ ("%s is on a network drive, where a library can be damaged. Keep it on this computer "
             "and share packs instead."),
          folder);
      return FALSE;
    }
  return TRUE;
}

static gboolean
refuse_lost (const char *path, GError **error)
{
  g_autoptr (GPtrArray) backups = trellis_backup_list (path);

  if (backups->len == 0)
    return TRUE;
  g_set_error (
      error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST,
      _ ("The library %s is empty or gone, but there is a backup of it: %s. Restore the backup; "
         "nothing was changed."),
      path, (const char *) backups->pdata[0]);
  return FALSE;
}

static goffset
size_of (const char *path, const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  struct stat st;

  return stat (name, &st) < 0 ? -1 : st.st_size;
}

/* Whether somebody has the file open, or was stopped before everything was in it. */
static gboolean
is_live (const char *path)
{
  return size_of (path, "-shm") >= 0 || size_of (path, "-wal") > 0 ||
         size_of (path, "-journal") > 0;
}

static gboolean
refuse_unfinished (const char *path, GError **error)
{
  g_set_error (
      error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
      _ ("%s was not closed properly, and its folder is write-protected, so what was saved last "
         "cannot be read. Copy it and the files beside it to a folder of your own and open it there."),
      path);
  return FALSE;
}

/* The first look takes no lock and makes no file: enough to know a file of another program. */
static gboolean
look_at_header (const char *path, const TrellisSchema *schema, GError **error)
{
  g_autoptr (TrellisConnection) look = trellis_connection_open (path, TRELLIS_ACCESS_FROZEN, error);

  return look && trellis_schema_check_header (schema, look, error);
}

static gboolean
check_whole (TrellisConnection *connection, GError **error)
{
  g_autofree char *answer = trellis_connection_get_text (connection, "PRAGMA quick_check(1)");

  if (g_strcmp0 (answer, "ok") == 0)
    return TRUE;
  g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_DAMAGED,
                       _ ("The library is damaged. Restore a backup of it."));
  return FALSE;
}

static gboolean
look_inside (const char *path, const TrellisSchema *schema, TrellisInspection *self, GError **error)
{
  const gboolean live = is_live (path);
  g_autoptr (TrellisConnection) look = NULL;
  g_autoptr (GError) failure = NULL;

  self->reading = live || self->writable ? TRELLIS_ACCESS_READ : TRELLIS_ACCESS_FROZEN;
  if (!look_at_header (path, schema, error))
    return FALSE;
  look = trellis_connection_open (path, live ? TRELLIS_ACCESS_READ : TRELLIS_ACCESS_FROZEN,
                                  &failure);
  if (look && trellis_schema_check (schema, look, &self->version, &failure))
    return size_of (path, "") > MOST_TO_CHECK || check_whole (look, error);
  if (live && !self->writable &&
      (g_error_matches (failure, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY) ||
       g_error_matches (failure, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED)))
    return refuse_unfinished (path, error);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
check_file (const char *path, const struct stat *st, GError **error)
{
  if (!S_ISREG (st->st_mode)) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN, _ ("%s is not a file."),
                 path);
    return FALSE;
  }
  if (access (path, R_OK) < 0) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                 _ ("The library %s could not be read: %s."), path, g_strerror (errno));
    return FALSE;
  }
  return st->st_size > 0 || refuse_lost (path, error);
}

/**
 * trellis_inspection_run:
 * @path: where a library is, or is to be
 * @schema: what it must look like
 * @self: (out): what is there
 * @error: return location for an error
 *
 * Looks at a file and changes nothing. What is foreign, newer, damaged or lost is refused.
 *
 * Returns: %TRUE if it is a library, or nothing is there
 */
gboolean
trellis_inspection_run (const char *path,
                        const TrellisSchema *schema,
                        TrellisInspection *self,
                        GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  struct stat st;

  *self = (TrellisInspection){ .writable = TRUE, .reading = TRELLIS_ACCESS_READ };
  if (!refuse_network_folder (path, error))
    return FALSE;
  if (stat (path, &st) < 0) {
    if (errno == ENOENT || errno == ENOTDIR)
      return refuse_lost (path, error);
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                 _ ("The library %s could not be read: %s."), path, g_strerror (errno));
    return FALSE;
  }
  self->exists = TRUE;
  self->writable = access (path, W_OK) == 0 && access (folder, W_OK) == 0;
  return check_file (path, &st, error) && look_inside (path, schema, self, error);
}
