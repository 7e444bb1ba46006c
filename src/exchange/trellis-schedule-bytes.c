/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file becomes text in UTF-8 within limits, before any parser sees it. */
#include "config.h"

#include "exchange/trellis-schedule-bytes.h"

#include "exchange/trellis-bytes.h"
#include "exchange/trellis-exchange-error.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_DEPTH 64
#define MOST_VALUES 2000000
#define MOST_MEMBERS 20000 /* of one object: a stranger can make a hash table slow */

/* The encoding that a byte order mark or an XML declaration names; NULL for UTF-8. */
static char *
find_encoding (const guint8 *bytes, gsize length, gsize *skipped)
{
  g_autofree char *head = g_strndup ((const char *) bytes, MIN (length, 200));
  char *end = strstr (head, "?>"), *name;
  gsize n;

  *skipped = 0;
  if (length >= 2 &&
      ((bytes[0] == 0xff && bytes[1] == 0xfe) || (bytes[0] == 0xfe && bytes[1] == 0xff))) {
    *skipped = 2;
    return g_strdup (bytes[0] == 0xff ? "UTF-16LE" : "UTF-16BE");
  }
  if (length >= 3 && !memcmp (bytes, "\xef\xbb\xbf", 3)) {
    *skipped = 3;
    return NULL;
  }
  if (strncmp (head, "<?xml", 5) || !end)
    return NULL;
  *end = '\0';
  name = strstr (head, "encoding");
  if (!name)
    return NULL;
  name += strlen ("encoding");
  name += strspn (name, " \t\r\n=\"'");
  n = strspn (name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");
  name[n] = '\0';
  if (!n || !g_ascii_strcasecmp (name, "UTF-8") || !g_ascii_strcasecmp (name, "UTF8") ||
      !g_ascii_strcasecmp (name, "US-ASCII"))
    return NULL;
  return g_strdup (name);
}

static char *
convert (const char *bytes, gsize length, const char *encoding, gsize *written, GError **error)
{
  g_autoptr (GError) local = NULL;
  char *text = g_convert (bytes, (gssize) length, "UTF-8", encoding, NULL, written, &local);

  if (!text && g_error_matches (local, G_CONVERT_ERROR, G_CONVERT_ERROR_NO_CONVERSION))
    trellis_exchange_fail (
        error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
        _ ("The file says that it is written in “%s”, which cannot be read here. Save it as UTF-8 and try again."),
        encoding);
  else if (!text)
    trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                           _ ("The file says that it is written in “%s”, but it is not."),
                           encoding);
  return text;
}

/**
 * trellis_schedule_read_text:
 * @stream: a schedule, from anybody
 * @done_kb: kibibytes read so far; set with g_atomic_int_set()
 * @cancellable: (nullable): stops the reading
 * @error: return location for an error
 *
 * Reads a whole file as text. Other encodings than UTF-8 are converted where the file names them.
 *
 * Returns: (transfer full) (nullable): text in UTF-8 without a byte order mark
 */
char *
trellis_schedule_read_text (GInputStream *stream,
                            gint *done_kb,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (GByteArray) bytes = trellis_bytes_read (
      stream, _ ("The file is larger than 64 MB, which is more than a schedule may be."), done_kb,
      cancellable, error);
  g_autofree char *encoding = NULL, *text = NULL;
  const char *bad;
  gsize skipped, length;

  if (!bytes)
    return NULL;
  if (!bytes->len) {
    trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_UNKNOWN, _ ("The file is empty."));
    return NULL;
  }
  encoding = find_encoding (bytes->data, bytes->len, &skipped);
  length = bytes->len - skipped;
  if (encoding) {
    text = convert ((const char *) bytes->data + skipped, length, encoding, &length, error);
    if (!text)
      return NULL;
  } else {
    g_byte_array_append (bytes, (const guint8 *) "", 1);
    g_byte_array_remove_range (bytes, 0, (guint) skipped);
    text = (char *) g_byte_array_free (g_steal_pointer (&bytes), FALSE);
  }
  if (memchr (text, '\0', length)) {
    trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                           _ ("Line %u: The file holds a zero byte, which no text does."),
                           trellis_bytes_line (text, text + strlen (text)));
    return NULL;
  }
  if (!g_utf8_validate (text, (gssize) length, &bad)) {
    trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                           _ ("Line %u: The file holds bytes that are not text (UTF-8)."),
                           trellis_bytes_line (text, bad));
    return NULL;
  }
  return g_steal_pointer (&text);
}

/* Returns: where the string that begins at @p ends, or the end of the text */
static const char *
skip_string (const char *p)
{
  for (p++; *p && *p != '"'; p++)
    if (*p == '\\' && p[1])
      p++;
  return *p ? p + 1 : p;
}

/**
 * trellis_schedule_is_safe_json:
 * @text: a text that may be JSON
 * @error: return location for an error
 *
 * Whether a parser can be trusted with it: json-glib calls itself for each level of nesting until its stack is used up.
 *
 * Returns: %FALSE with @error set when lists are nested too deeply, or there is too much of anything
 */
gboolean
trellis_schedule_is_safe_json (const char *text, GError **error)
{
  guint members[MOST_DEPTH + 1] = { 0 };
  guint depth = 0, values = 0;

  for (const char *p = text; *p;) {
    if (*p == '"') {
      p = skip_string (p);
      continue;
    }
    if (*p == '{' || *p == '[') {
      if (++depth > MOST_DEPTH)
        return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                      _ ("Line %u: Lists and objects are nested too deeply."),
                                      trellis_bytes_line (text, p));
      members[depth] = 0;
    } else if ((*p == '}' || *p == ']') && depth) {
      depth--;
    } else if (*p == ',') {
      values++;
      if (++members[depth] > MOST_MEMBERS)
        return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                                      _ ("Line %u: A list or object holds more than %d values."),
                                      trellis_bytes_line (text, p), MOST_MEMBERS);
    }
    if (values > MOST_VALUES)
      return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                                    _ ("The file holds more than %d values."), MOST_VALUES);
    p++;
  }
  return TRUE;
}
