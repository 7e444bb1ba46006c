/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-spool.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define MOST_IN_MEMORY (1 << 20)

struct _TrellisSpool {
  GByteArray *memory;
  int fd;
  guint64 length;
};

/**
 * trellis_spool_new:
 *
 * Makes an empty spool.
 *
 * Returns: (transfer full): the spool
 */
TrellisSpool *
trellis_spool_new (void)
{
  TrellisSpool *self = g_new0 (TrellisSpool, 1);

  self->memory = g_byte_array_new ();
  self->fd = -1;
  return self;
}

/**
 * trellis_spool_free:
 * @self: (transfer full): a spool
 *
 * Frees a spool and what it holds.
 */
void
trellis_spool_free (TrellisSpool *self)
{
  g_byte_array_unref (self->memory);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}

static gboolean
write_all (int fd, const guint8 *bytes, gsize length)
{
  while (length > 0) {
    gssize n = write (fd, bytes, length);

    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return FALSE;
    bytes += n;
    length -= (gsize) n;
  }
  return TRUE;
}

/* Moves to a file that has no name any more, so that it goes with the program whatever happens. */
static gboolean
spill (TrellisSpool *self)
{
  g_autofree char *name = NULL;

  self->fd = g_file_open_tmp ("trellis-XXXXXX", &name, NULL);
  if (self->fd < 0)
    return FALSE;
  g_unlink (name);
  if (!write_all (self->fd, self->memory->data, self->memory->len))
    return FALSE;
  g_byte_array_set_size (self->memory, 0);
  return TRUE;
}

/**
 * trellis_spool_write:
 * @self: a spool
 * @bytes: (array length=length): bytes
 * @length: how many
 *
 * Adds bytes at the end.
 *
 * Returns: %FALSE when there is no room
 */
gboolean
trellis_spool_write (TrellisSpool *self, gconstpointer bytes, gsize length)
{
  if (self->fd < 0 && self->memory->len + length > MOST_IN_MEMORY && !spill (self))
    return FALSE;
  if (self->fd >= 0) {
    if (!write_all (self->fd, bytes, length))
      return FALSE;
  } else {
    g_byte_array_append (self->memory, bytes, (guint) length);
  }
  self->length += length;
  return TRUE;
}

/**
 * trellis_spool_read:
 * @self: a spool
 * @position: (inout): where to read; moved on
 * @bytes: (array length=length): where to
 * @length: the most to read
 *
 * Reads bytes.
 *
 * Returns: how many were read, 0 at the end
 */
gsize
trellis_spool_read (TrellisSpool *self, guint64 *position, gpointer bytes, gsize length)
{
  gsize n = (gsize) MIN ((guint64) length, self->length - MIN (self->length, *position));

  if (self->fd >= 0) {
    gssize got;

    do
      got = pread (self->fd, bytes, n, (off_t) *position);
    while (got < 0 && errno == EINTR);
    n = got > 0 ? (gsize) got : 0;
  } else if (n > 0) {
    memcpy (bytes, self->memory->data + *position, n);
  }
  *position += n;
  return n;
}

/**
 * trellis_spool_get_length:
 * @self: a spool
 *
 * How much it holds.
 *
 * Returns: bytes
 */
guint64
trellis_spool_get_length (TrellisSpool *self)
{
  return self->length;
}
