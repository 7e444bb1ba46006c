/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of the library: made whole or not at all, checked before they count, kept seven days and four
 * weeks. A damaged file is moved aside, never deleted. */
#include "config.h"

#include "store/trellis-backup.h"

#include "base/trellis-time.h"
#include "store/trellis-connection.h"
#include "store/trellis-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define DAILY 7
#define WEEKLY 4
#define OTHERS 10

/**
 * trellis_backup_folder:
 * @path: a library file
 *
 * Where its backups lie.
 *
 * Returns: (transfer full): a folder beside the file
 */
char *
trellis_backup_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, "backups", NULL);
}

static char *
stem_of (const char *path)
{
  char *name = g_path_get_basename (path);

  if (g_str_has_suffix (name, ".db"))
    name[strlen (name) - 3] = '\0';
  return name;
}

/* The day in a backup's name, 0 if there is none. */
static gint64
day_of (const char *path, const char *backup)
{
  g_autofree char *stem = stem_of (path), *name = g_path_get_basename (backup);
  g_autofree char *day = NULL;
  gint64 date = 0;

  if (strlen (name) < strlen (stem) + 11)
    return 0;
  day = g_strndup (name + strlen (stem) + 1, 10);
  return trellis_date_parse (day, &date) ? date : 0;
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/**
 * trellis_backup_list:
 * @path: a library file
 *
 * Its backups. Names hold the time they were made, so that they sort by it.
 *
 * Returns: (transfer full) (element-type filename): paths, newest first
 */
GPtrArray *
trellis_backup_list (const char *path)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = trellis_backup_folder (path), *stem = stem_of (path);
  g_autofree char *prefix = g_strconcat (stem, "-", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  /* The day tells them from the backups of a library whose name begins alike. */
  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, prefix) && g_str_has_suffix (name, ".db") && day_of (path, name))
      g_ptr_array_add (list, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (list, newest_first);
  return list;
}

/* Seven days and four weeks of daily backups. Those made before something that could go wrong, or because somebody
 * asked, are the newest ten: a busy afternoon must not wash away the one from before it. */
static void
rotate (const char *path)
{
  g_autoptr (GPtrArray) list = trellis_backup_list (path);
  gint64 last_day = 0, last_week = 0;
  guint days = 0, weeks = 0, others = 0;

  for (guint i = 0; i < list->len; i++) {
    gint64 day = day_of (path, list->pdata[i]), week = trellis_date_monday (day);
    gboolean keep = FALSE;

    if (!g_str_has_suffix (list->pdata[i], "-" TRELLIS_BACKUP_DAILY ".db")) {
      keep = others++ < OTHERS;
    } else {
      if (day != last_day && days < DAILY)
        keep = TRUE, days++;
      if (week != last_week && weeks < WEEKLY)
        keep = TRUE, weeks++;
      last_day = day;
      last_week = week;
    }
    if (!keep)
      g_unlink (list->pdata[i]);
  }
}

static gboolean
sync_path (const char *path, int flags)
{
  int fd = open (path, flags | O_CLOEXEC);
  gboolean ok = fd >= 0 && fsync (fd) == 0;

  if (fd >= 0)
    close (fd);
  return ok;
}

static gboolean
set_errno (GError **error, const char *format, const char *path)
{
  g_set_error (error, TRELLIS_STORE_ERROR,
               errno == ENOSPC ? TRELLIS_STORE_ERROR_FULL : TRELLIS_STORE_ERROR_FAILED,
               "%s: %s (%s)", format, path, g_strerror (errno));
  return FALSE;
}

static gboolean
copy_into (const char *path, const char *target, GError **error)
{
  g_autoptr (TrellisConnection) source = trellis_connection_open (path, TRELLIS_ACCESS_READ, error);
  g_autoptr (TrellisStatement) copy = NULL;

  if (!source || !trellis_connection_run (source, "PRAGMA query_only = OFF", error))
    return FALSE;
  copy = trellis_connection_prepare (source, "VACUUM INTO ?1", error);
  if (!copy)
    return FALSE;
  trellis_statement_bind_text (copy, 1, target);
  return trellis_statement_run (copy, error);
}

/**
 * trellis_backup_verify:
 * @path: a library file or a backup
 * @error: return location for an error
 *
 * Reads a whole file and checks that it holds together.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_backup_verify (const char *path, GError **error)
{
  g_autoptr (TrellisConnection)
      connection = trellis_connection_open (path, TRELLIS_ACCESS_READ, error);
  g_autofree char *answer = NULL;

  if (!connection)
    return FALSE;
  answer = trellis_connection_get_text (connection, "PRAGMA integrity_check(1)");
  if (g_strcmp0 (answer, "ok") == 0)
    return TRUE;
  g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_DAMAGED, _ ("%s is damaged: %s"),
               path, answer ? answer : _ ("it cannot be read"));
  return FALSE;
}

/**
 * trellis_backup_to:
 * @path: a library file
 * @target: where to
 * @error: return location for an error
 *
 * Copies a library, as it stands at one moment, to a file. The copy is written under another name, synced
 * and checked before it takes the place of @target.
 *
 * Returns: %TRUE on success; otherwise @target is as it was
 */
gboolean
trellis_backup_to (const char *path, const char *target, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (target);
  g_autofree char *temporary = g_strdup_printf ("%s.%d.part", target, (int) getpid ());

  if (g_mkdir_with_parents (folder, 0700) < 0)
    return set_errno (error, _ ("The folder for backups could not be made"), folder);
  g_unlink (temporary);
  if (!copy_into (path, temporary, error) || !trellis_backup_verify (temporary, error)) {
    g_unlink (temporary);
    return FALSE;
  }
  g_chmod (temporary, 0600);
  if (!sync_path (temporary, O_RDWR) || g_rename (temporary, target) < 0) {
    set_errno (error, _ ("The backup could not be written"), target);
    g_unlink (temporary);
    return FALSE;
  }
  sync_path (folder, O_RDONLY | O_DIRECTORY);
  return TRUE;
}

/**
 * trellis_backup_make:
 * @path: a library file
 * @reason: why, for its name: %TRELLIS_BACKUP_DAILY or another word
 * @error: return location for an error
 *
 * Makes a backup in the usual place and lets go of old ones.
 *
 * Returns: (transfer full) (nullable): its path
 */
char *
trellis_backup_make (const char *path, const char *reason, GError **error)
{
  g_autofree char *folder = trellis_backup_folder (path), *stem = stem_of (path);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y-%m-%d-%H%M%S");
  g_autofree char *name = g_strdup_printf ("%s-%s%03d-%s.db", stem, stamp,
                                           g_date_time_get_microsecond (now) / 1000, reason);
  g_autofree char *target = g_build_filename (folder, name, NULL);

  if (!trellis_backup_to (path, target, error))
    return NULL;
  rotate (path);
  return g_steal_pointer (&target);
}

/**
 * trellis_backup_is_due:
 * @path: a library file
 *
 * Whether the newest daily backup is from another day.
 *
 * Returns: %TRUE if one should be made
 */
gboolean
trellis_backup_is_due (const char *path)
{
  g_autoptr (GPtrArray) list = trellis_backup_list (path);

  for (guint i = 0; i < list->len; i++)
    if (g_str_has_suffix (list->pdata[i], "-" TRELLIS_BACKUP_DAILY ".db"))
      return day_of (path, list->pdata[i]) != trellis_instant_date (trellis_now (), "UTC");
  return TRUE;
}

/* Moves a file and what belongs to it out of the way, all under one new name. */
static gboolean
move_aside (const char *path, char **aside, GError **error)
{
  const char *const parts[] = { "", "-wal", "-shm" };
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d%H%M%S%f");
  g_autofree char *base = g_strdup_printf ("%s.replaced-%s", path, stamp);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autofree char *from = g_strconcat (path, parts[i], NULL),
                    *to = g_strconcat (base, parts[i], NULL);

    if (g_rename (from, to) < 0 && errno != ENOENT)
      return set_errno (error, _ ("The present library could not be moved aside"), from);
  }
  if (aside)
    *aside = g_steal_pointer (&base);
  return TRUE;
}

/**
 * trellis_backup_restore:
 * @path: a library file, open nowhere, whose lock is held
 * @backup: the backup to go back to
 * @moved_aside: (out) (optional) (transfer full): where the present file was put
 * @error: return location for an error
 *
 * Puts a checked copy of a backup in the place of the library. The file that was there is kept.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_backup_restore (const char *path, const char *backup, char **moved_aside, GError **error)
{
  g_autofree char *temporary = g_strdup_printf ("%s.restored", path);
  g_autofree char *folder = g_path_get_dirname (path);

  if (!g_file_test (backup, G_FILE_TEST_IS_REGULAR)) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                 _ ("There is no backup at %s."), backup);
    return FALSE;
  }
  if (!trellis_backup_to (backup, temporary, error))
    return FALSE;
  if (!move_aside (path, moved_aside, error)) {
    g_unlink (temporary);
    return FALSE;
  }
  if (g_rename (temporary, path) < 0)
    return set_errno (error, _ ("The backup could not be put in place"), path);
  sync_path (folder, O_RDONLY | O_DIRECTORY);
  return TRUE;
}
