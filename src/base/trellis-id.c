/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-id.h"

#include <string.h>
#include <sys/random.h>

#define MAX_UID_BYTES 512

static char *
format (guint8 *b, guint8 version)
{
  b[6] = (guint8) (version << 4) | (b[6] & 0x0f);
  b[8] = 0x80 | (b[8] & 0x3f);
  return g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                          b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11],
                          b[12], b[13], b[14], b[15]);
}

static void
fill (guint8 *b)
{
  if (getrandom (b, 16, 0) == 16)
    return;
  for (gsize i = 0; i < 16; i++)
    b[i] = (guint8) g_random_int_range (0, 256);
}

/**
 * trellis_id_new_random:
 *
 * Makes the name of a new record that must not tell when it was made: a UUID of version 4 (RFC 9562, 5.4).
 *
 * Returns: (transfer full): 36 characters in lower case
 */
char *
trellis_id_new_random (void)
{
  guint8 b[16];

  fill (b);
  return format (b, 4);
}

/**
 * trellis_id_new:
 *
 * Makes the name of a new record: a UUID of version 7 (RFC 9562, 5.7), whose first 48 bits are
 * milliseconds since 1970, so that names sort by age and rows made together lie together.
 *
 * Returns: (transfer full): 36 characters in lower case
 */
char *
trellis_id_new (void)
{
  guint8 b[16];
  guint64 ms = (guint64) g_get_real_time () / 1000;

  fill (b);
  for (int i = 0; i < 6; i++)
    b[i] = (guint8) (ms >> (40 - 8 * i));
  return format (b, 7);
}

/**
 * trellis_id_is_valid:
 * @uid: (nullable): a name that came from outside
 *
 * Whether @uid can name a record. Any printable text of up to 512 bytes can: calendars bring
 * names of their own (RFC 5545, 3.8.4.7), and they must come back unchanged.
 *
 * Returns: %TRUE if it can
 */
gboolean
trellis_id_is_valid (const char *uid)
{
  gsize length = uid ? strlen (uid) : 0;

  if (length == 0 || length > MAX_UID_BYTES || !g_utf8_validate (uid, (gssize) length, NULL))
    return FALSE;
  for (const char *p = uid; *p; p = g_utf8_next_char (p))
    if (g_unichar_iscntrl (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}
