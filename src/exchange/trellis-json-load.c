/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON wants line breaks and tabs inside of strings escaped (RFC 8259, section 7), and people who write files by hand do not
 * know it. json-glib took them as they are until 1.10, which refuses them: so they are escaped first. */
#include "config.h"

#include "exchange/trellis-json-load.h"

/* Returns: (nullable): the text with every control character of a string escaped; %NULL when there is none */
static char *
escape_controls (const char *text, gsize length)
{
  GString *escaped = NULL;
  const char *end = text + length;
  const char *copied = text; /* so far */
  gboolean inside = FALSE;

  for (const char *p = text; p < end; p++) {
    if (*p == '"') {
      inside = !inside;
    } else if (inside && *p == '\\') {
      p++;
    } else if (inside && (guchar) *p < 0x20) {
      if (!escaped)
        escaped = g_string_sized_new (length + 64);
      g_string_append_len (escaped, copied, p - copied);
      g_string_append_printf (escaped, "\\u%04x", (guint) *p);
      copied = p + 1;
    }
  }
  if (!escaped)
    return NULL;
  g_string_append_len (escaped, copied, end - copied);
  return g_string_free (escaped, FALSE);
}

/**
 * trellis_json_load:
 * @parser: a parser
 * @text: JSON in UTF-8, proved to be within limits
 * @length: its length in bytes
 * @error: return location for an error
 *
 * Makes a tree of a JSON text, whose strings may hold line breaks and tabs as they are.
 *
 * Returns: %FALSE and @error when it is not JSON
 */
gboolean
trellis_json_load (JsonParser *parser, const char *text, gsize length, GError **error)
{
  g_autofree char *escaped = escape_controls (text, length);

  return escaped ? json_parser_load_from_data (parser, escaped, -1, error)
                 : json_parser_load_from_data (parser, text, (gssize) length, error);
}
