/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-lock.h"

#include "store/trellis-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <sys/file.h>
#include <unistd.h>

#define TRY_EVERY_MS 20

struct _TrellisLock {
  int fd;
};

/**
 * trellis_lock_take:
 * @path: a library file
 * @patience_ms: how long to wait for another program, in milliseconds
 * @error: return location for an error
 *
 * Takes the lock. It lies on a file beside the library, never on the library itself: closing any handle
 * of a file drops the locks that SQLite holds on it. The kernel lets go of it when the program ends, however.
 *
 * Returns: (transfer full) (nullable): the lock
 */
TrellisLock *
trellis_lock_take (const char *path, guint patience_ms, GError **error)
{
  g_autofree char *name = g_strconcat (path, ".lock", NULL);
  TrellisLock *self;
  int fd = open (name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

  if (fd < 0) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
                 _ ("The library can be read but not changed: %s."), g_strerror (errno));
    return NULL;
  }
  for (guint waited = 0; flock (fd, LOCK_EX | LOCK_NB) < 0; waited += TRY_EVERY_MS) {
    if (errno != EWOULDBLOCK || waited >= patience_ms) {
      close (fd);
      g_set_error_literal (
          error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_IN_USE,
          _ ("The library is open in another Trellis. Close it there, then try again. "
             "Nothing was changed."));
      return NULL;
    }
    g_usleep (TRY_EVERY_MS * 1000);
  }
  self = g_new (TrellisLock, 1);
  self->fd = fd;
  return self;
}

/**
 * trellis_lock_free:
 * @self: (transfer full): a lock
 *
 * Lets go of the lock.
 */
void
trellis_lock_free (TrellisLock *self)
{
  close (self->fd);
  g_free (self);
}
