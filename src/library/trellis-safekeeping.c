/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-safekeeping.h"

#include "store/trellis-backup.h"
#include "store/trellis-lock.h"
#include "store/trellis-store-error.h"

#include <glib/gi18n.h>

/**
 * trellis_safekeeping_back_up:
 * @library: a library
 * @target: (nullable): file to write; %NULL for the usual place
 * @error: return location for an error
 *
 * Makes a backup.
 *
 * Returns: (transfer full) (nullable) (type filename): where it is
 */
char *
trellis_safekeeping_back_up (TrellisLibrary *library, const char *target, GError **error)
{
  const char *path = trellis_library_get_path (library);

  if (!target)
    return trellis_backup_make (path, "asked", error);
  return trellis_backup_to (path, target, error) ? g_strdup (target) : NULL;
}

static void
daily_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = trellis_backup_make (path, TRELLIS_BACKUP_DAILY, &error);

  if (!backup)
    g_warning ("The daily backup failed: %s", error->message);
  g_task_return_boolean (task, backup != NULL);
}

/**
 * trellis_safekeeping_back_up_daily:
 * @library: a library
 *
 * Makes the backup of the day on another thread, unless there is one already.
 */
void
trellis_safekeeping_back_up_daily (TrellisLibrary *library)
{
  g_autoptr (GTask) task = NULL;

  if (trellis_library_is_read_only (library) ||
      !trellis_backup_is_due (trellis_library_get_path (library)))
    return;
  task = g_task_new (library, NULL, NULL, NULL);
  g_task_set_task_data (task, g_strdup (trellis_library_get_path (library)), g_free);
  g_task_run_in_thread (task, daily_thread);
}

/**
 * trellis_safekeeping_list:
 * @path: a library file
 *
 * Its backups.
 *
 * Returns: (transfer full) (element-type filename): paths, newest first
 */
GPtrArray *
trellis_safekeeping_list (const char *path)
{
  return trellis_backup_list (path);
}

/**
 * trellis_safekeeping_restore:
 * @path: a library file that is not open
 * @backup: (nullable): a backup of it; %NULL for the newest
 * @error: return location for an error
 *
 * Goes back to a backup. The file that was there is moved aside, not deleted.
 *
 * Returns: (transfer full) (nullable) (type filename): the backup that was put in place
 */
char *
trellis_safekeeping_restore (const char *path, const char *backup, GError **error)
{
  g_autoptr (GPtrArray) known = trellis_backup_list (path);
  g_autoptr (TrellisLock) lock = NULL;
  const char *chosen = backup ? backup : known->len > 0 ? known->pdata[0] : NULL;

  if (!chosen) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                 _ ("There is no backup of %s."), path);
    return NULL;
  }
  lock = trellis_lock_take (path, 0, error);
  if (!lock || !trellis_backup_restore (path, chosen, NULL, error))
    return NULL;
  return g_strdup (chosen);
}

/**
 * trellis_safekeeping_verify:
 * @library: a library
 * @error: return location for an error
 *
 * Reads the whole file and checks that it holds together.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_safekeeping_verify (TrellisLibrary *library, GError **error)
{
  return trellis_backup_verify (trellis_library_get_path (library), error);
}
