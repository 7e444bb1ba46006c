/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of calendar files: escapes, lists, and bytes that are not UTF-8. */
#include "config.h"

#include "exchange/trellis-ical-text.h"

#include <string.h>

/**
 * trellis_ical_slice_is:
 * @slice: a slice
 * @word: a word
 *
 * Whether a slice is that word, in capitals or not.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_ical_slice_is (TrellisIcalSlice slice, const char *word)
{
  return strlen (word) == slice.length && !g_ascii_strncasecmp (slice.at, word, slice.length);
}

/**
 * trellis_ical_slice_starts:
 * @slice: a slice
 * @word: a word
 *
 * Whether a slice begins with that word, in capitals or not.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_ical_slice_starts (TrellisIcalSlice slice, const char *word)
{
  gsize length = strlen (word);

  return slice.length >= length && !g_ascii_strncasecmp (slice.at, word, length);
}

/**
 * trellis_ical_slice_cut:
 * @rest: (inout): what is still to be cut
 * @separator: what stands between two parts
 * @part: (out): the next part
 *
 * Takes the next part of a list off its front. An escaped separator does not separate.
 *
 * Returns: %FALSE when nothing was left
 */
gboolean
trellis_ical_slice_cut (TrellisIcalSlice *rest, char separator, TrellisIcalSlice *part)
{
  gsize i = 0;

  if (!rest->at)
    return FALSE;
  while (i < rest->length && rest->at[i] != separator)
    i += rest->at[i] == '\\' && i + 1 < rest->length ? 2 : 1;
  part->at = rest->at;
  part->length = i;
  if (i < rest->length) {
    rest->at += i + 1;
    rest->length -= i + 1;
  } else {
    rest->at = NULL;
    rest->length = 0;
  }
  return TRUE;
}

/* Control characters have no place in a text, and harm whoever shows it. */
static inline gboolean
is_control (char c)
{
  return ((guchar) c < 0x20 && c != '\t' && c != '\n') || c == 0x7f;
}

/**
 * trellis_ical_text_read:
 * @value: a value of type TEXT
 *
 * Undoes the escapes of RFC 5545, 3.3.11, and drops control characters.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_ical_text_read (TrellisIcalSlice value)
{
  char *text = g_malloc (value.length + 1), *to = text;

  for (gsize i = 0; i < value.length; i++) {
    char c = value.at[i];

    if (c == '\\' && i + 1 < value.length) {
      c = value.at[++i];
      if (c == 'n' || c == 'N')
        c = '\n';
      else if (!strchr ("\\;,:\"", c))
        *to++ = '\\';
    }
    if (!is_control (c))
      *to++ = c;
  }
  *to = '\0';
  return text;
}

/**
 * trellis_ical_text_write:
 * @out: what it is added to
 * @text: a text
 *
 * Adds a text with the escapes of RFC 5545, 3.3.11.
 */
void
trellis_ical_text_write (GString *out, const char *text)
{
  for (const char *c = text; *c; c++) {
    if (*c == '\n') {
      g_string_append (out, "\\n");
    } else if (!is_control (*c)) {
      if (*c == '\\' || *c == ';' || *c == ',')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *c);
    }
  }
}

/**
 * trellis_ical_list_read:
 * @value: texts with commas between them; empty for no text at all
 *
 * Takes a list of texts apart.
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts
 */
char **
trellis_ical_list_read (TrellisIcalSlice value)
{
  GPtrArray *list = g_ptr_array_new ();
  TrellisIcalSlice part;

  while (value.length && trellis_ical_slice_cut (&value, ',', &part))
    g_ptr_array_add (list, trellis_ical_text_read (part));
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (list, FALSE);
}

/**
 * trellis_ical_param_read:
 * @value: value of a parameter, without its quotes
 *
 * Undoes the escapes of RFC 6868, and drops control characters.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_ical_param_read (TrellisIcalSlice value)
{
  char *text = g_malloc (value.length + 1), *to = text;

  for (gsize i = 0; i < value.length; i++) {
    char c = value.at[i], next = i + 1 < value.length ? value.at[i + 1] : '\0';

    if (c == '^' && (next == '^' || next == '\'' || next == 'n')) {
      c = next == '\'' ? '"' : next == 'n' ? ' ' : '^';
      i++;
    }
    if (!is_control (c) && c != '\n')
      *to++ = c;
  }
  *to = '\0';
  return text;
}

/* A line with a few bad bytes among good UTF-8 was cut or spoilt; one with bad bytes only is in
 * the older encoding of Western Europe. */
static char *
repair_line (const char *line, gsize length)
{
  const char *at = line, *end = line + length;
  guint good = 0, bad = 0;
  char *text = NULL;

  while (at < end) {
    gunichar c = g_utf8_get_char_validated (at, end - at);

    if (c >= (gunichar) -2) {
      bad++;
      at++;
    } else {
      good += c >= 0x80;
      at = g_utf8_next_char (at);
    }
  }
  if (bad > good)
    text = g_convert (line, (gssize) length, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
  if (!text && bad > good)
    text = g_convert (line, (gssize) length, "UTF-8", "ISO-8859-1", NULL, NULL, NULL);
  return text ? text : g_utf8_make_valid (line, (gssize) length);
}

/**
 * trellis_ical_text_repair:
 * @lines: (inout): lines, each ended by a line feed
 *
 * Makes lines valid UTF-8 where they are not.
 *
 * Returns: %TRUE if something had to be changed
 */
gboolean
trellis_ical_text_repair (GString *lines)
{
  g_autoptr (GString) good = NULL;
  const char *at, *end;

  if (g_utf8_validate_len (lines->str, lines->len, NULL))
    return FALSE;
  good = g_string_sized_new (lines->len + lines->len / 8);
  for (at = lines->str, end = at + lines->len; at < end;) {
    const char *feed = memchr (at, '\n', (gsize) (end - at));
    gsize length = (gsize) ((feed ? feed : end) - at);

    if (g_utf8_validate_len (at, length, NULL)) {
      g_string_append_len (good, at, (gssize) length);
    } else {
      g_autofree char *line = repair_line (at, length);

      g_string_append (good, line);
    }
    g_string_append_c (good, '\n');
    at += length + 1;
  }
  g_string_assign (lines, good->str);
  return TRUE;
}
