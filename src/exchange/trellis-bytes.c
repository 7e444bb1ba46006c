/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file from anybody, read whole but within a limit, before any parser sees it. */
#include "config.h"

#include "exchange/trellis-bytes.h"

#include "exchange/trellis-exchange-error.h"

#define MOST_BYTES (64 * 1024 * 1024)
#define CHUNK 65536

/**
 * trellis_bytes_read:
 * @stream: a file
 * @too_large: what to say when it is larger than 64 MB, a sentence
 * @done_kb: (nullable): kibibytes read so far; set with g_atomic_int_set()
 * @cancellable: (nullable): stops the reading
 * @error: return location for an error
 *
 * Reads a whole file; never more than a chunk beyond the limit, whatever the stream holds.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GByteArray *
trellis_bytes_read (GInputStream *stream,
                    const char *too_large,
                    gint *done_kb,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize got = CHUNK;

  while (got == CHUNK) {
    guint have = bytes->len;

    g_byte_array_set_size (bytes, have + CHUNK);
    if (!g_input_stream_read_all (stream, bytes->data + have, CHUNK, &got, cancellable, error))
      return NULL;
    g_byte_array_set_size (bytes, have + (guint) got);
    if (done_kb)
      g_atomic_int_set (done_kb, (gint) (bytes->len / 1024));
    if (bytes->len > MOST_BYTES) {
      g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                           too_large);
      return NULL;
    }
  }
  return g_steal_pointer (&bytes);
}

/**
 * trellis_bytes_line:
 * @bytes: the beginning of a file
 * @at: a place in it
 *
 * On which line a place is, for the words that name it.
 *
 * Returns: the line, counted from 1
 */
guint
trellis_bytes_line (const char *bytes, const char *at)
{
  guint line = 1;

  for (; bytes < at; bytes++)
    line += *bytes == '\n';
  return line;
}
