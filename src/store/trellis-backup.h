/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TRELLIS_BACKUP_DAILY: the reason of a backup that is made every day and let go of after some weeks. */
#define TRELLIS_BACKUP_DAILY "daily"

char *trellis_backup_folder (const char *path) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_backup_list (const char *path) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_backup_make (const char *path,
                           const char *reason,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_backup_to (const char *path, const char *target, GError **error);
gboolean trellis_backup_is_due (const char *path);
gboolean trellis_backup_verify (const char *path, GError **error);
gboolean
trellis_backup_restore (const char *path, const char *backup, char **moved_aside, GError **error);

G_END_DECLS
