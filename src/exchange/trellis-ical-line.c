/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines as they stand in a calendar file (RFC 5545, 3.1). */
#include "config.h"

#include "exchange/trellis-ical-line.h"

#include <string.h>

#define LONGEST 75 /* bytes, without CR LF */

/**
 * trellis_ical_line_fold:
 * @out: what it is added to
 * @line: a line in UTF-8
 * @length: length of @line in bytes
 *
 * Adds a line, folded between characters so that no part is longer than 75 bytes.
 */
void
trellis_ical_line_fold (GString *out, const char *line, gsize length)
{
  gsize room = LONGEST;

  while (length > room) {
    gsize part = room;

    while (part > 1 && ((guchar) line[part] & 0xc0) == 0x80)
      part--;
    g_string_append_len (out, line, (gssize) part);
    g_string_append (out, "\r\n ");
    line += part;
    length -= part;
    room = LONGEST - 1;
  }
  g_string_append_len (out, line, (gssize) length);
  g_string_append (out, "\r\n");
}

/**
 * trellis_ical_lines_fold:
 * @out: what they are added to
 * @lines: lines in UTF-8, each ended by a line feed
 * @length: length of @lines in bytes
 *
 * Adds several lines.
 */
void
trellis_ical_lines_fold (GString *out, const char *lines, gsize length)
{
  const char *end = lines + length;

  while (lines < end) {
    const char *feed = memchr (lines, '\n', (gsize) (end - lines));

    if (!feed)
      feed = end;
    trellis_ical_line_fold (out, lines, (gsize) (feed - lines));
    lines = feed + 1;
  }
}
