/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Proves that a text is JSON, within limits, before json-glib sees any of it: json-glib 1.6 overflows
 * the stack on deep nesting, makes bytes that are no text of half a surrogate pair, cuts texts at an
 * escaped NUL and wraps whole numbers round. It also says where each record lies, so that only one
 * at a time is made into a tree. */
#include "config.h"

#include "exchange/trellis-pack-scan.h"

#include "exchange/trellis-exchange-error.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_DEPTH 64
#define MAX_MEMBERS 256 /* of one object */
#define MAX_RECORDS 1000000
#define MAX_VALUES 10000 /* of one record */
#define MAX_DIGITS 18 /* of a whole number; more would not fit 64 bits */

#define DEPTH_PACK 1
#define DEPTH_RECORDS 2

typedef struct {
  char *p;
  char *end;
  guint line;
  guint depth;
  guint values; /* since the present record began */
  guint records;
  guint replaced;
  GArray *members;
  GError **error;
} Scan;

static gboolean scan_value (Scan *self);

static gboolean
    G_GNUC_PRINTF (3, 4) fail (Scan *self, TrellisExchangeError code, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  /* Translators: line of a file, and a sentence that says what is wrong there */
  g_set_error (self->error, TRELLIS_EXCHANGE_ERROR, (int) code, _ ("Line %u: %s"), self->line,
               what);
  return FALSE;
}

static gboolean
fail_here (Scan *self)
{
  if (self->p >= self->end)
    return fail (self, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("The file ends too early."));
  return fail (self, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("“%.*s” is not expected here."),
               (int) (g_utf8_next_char (self->p) - self->p), self->p);
}

static inline char
peek (Scan *self)
{
  return self->p < self->end ? *self->p : '\0';
}

static void
skip_space (Scan *self)
{
  for (; self->p < self->end && strchr (" \t\r\n", *self->p); self->p++)
    self->line += *self->p == '\n';
}

static gboolean
take (Scan *self, char c)
{
  if (peek (self) != c)
    return FALSE;
  self->p++;
  return TRUE;
}

static guint
skip_digits (Scan *self)
{
  char *begin = self->p;

  while (g_ascii_isdigit (peek (self)))
    self->p++;
  return (guint) (self->p - begin);
}

static gboolean
scan_number (Scan *self)
{
  gboolean whole = TRUE;
  char *digits;

  take (self, '-');
  digits = self->p;
  if (!take (self, '0') && !skip_digits (self))
    return fail_here (self);
  if (take (self, '.')) {
    whole = FALSE;
    if (!skip_digits (self))
      return fail_here (self);
  }
  if (take (self, 'e') || take (self, 'E')) {
    whole = FALSE;
    if (!take (self, '+'))
      take (self, '-');
    if (!skip_digits (self))
      return fail_here (self);
  }
  if (whole && self->p - digits > MAX_DIGITS) {
    /* An endless number in place of a wrong one: the field that it is for refuses it. */
    memset (digits, '9', (gsize) (self->p - digits));
    digits[1] = 'e';
  }
  return TRUE;
}

static gboolean
scan_hex (Scan *self, gunichar *unit)
{
  *unit = 0;
  for (int i = 0; i < 4; i++, self->p++) {
    if (!g_ascii_isxdigit (peek (self)))
      return fail_here (self);
    *unit = *unit * 16 + (gunichar) g_ascii_xdigit_value (*self->p);
  }
  return TRUE;
}

static gboolean
is_surrogate (gunichar unit, gunichar first)
{
  return unit >= first && unit < first + 0x400;
}

/* After "\u". What no text can hold is overwritten: NUL by another control character, which the
 * field leaves out, half a pair by the sign for a lost character. */
static gboolean
scan_unicode (Scan *self)
{
  char *escape = self->p;
  gunichar unit, second;

  if (!scan_hex (self, &unit))
    return FALSE;
  if (unit == 0)
    memcpy (escape, "0001", 4);
  if (is_surrogate (unit, 0xd800) && self->end - self->p >= 6 && self->p[0] == '\\' &&
      self->p[1] == 'u') {
    Scan ahead = *self;

    ahead.p += 2;
    if (!scan_hex (&ahead, &second))
      return FALSE;
    if (is_surrogate (second, 0xdc00)) {
      self->p = ahead.p;
      return TRUE;
    }
  }
  if (is_surrogate (unit, 0xd800) || is_surrogate (unit, 0xdc00)) {
    memcpy (escape, "fffd", 4);
    self->replaced++;
  }
  return TRUE;
}

static gboolean
scan_string (Scan *self)
{
  if (!take (self, '"'))
    return fail_here (self);
  while (self->p < self->end && *self->p != '"') {
    self->line += *self->p == '\n';
    if (*self->p++ != '\\')
      continue;
    if (take (self, 'u')) {
      if (!scan_unicode (self))
        return FALSE;
    } else if (!peek (self) || !strchr ("\"\\/bfnrt", peek (self))) {
      return fail_here (self);
    } else {
      self->p++;
    }
  }
  return take (self, '"') || fail_here (self);
}

static gboolean
scan_word (Scan *self, const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->p) < length || memcmp (self->p, word, length) != 0)
    return fail_here (self);
  self->p += length;
  return TRUE;
}

static gboolean
deepen (Scan *self)
{
  if (++self->depth > MAX_DEPTH)
    return fail (self, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                 _ ("Lists and objects are nested too deeply."));
  return TRUE;
}

static TrellisPackMember *
last_member (Scan *self)
{
  return &g_array_index (self->members, TrellisPackMember, self->members->len - 1);
}

/* One element of an array. Those of the arrays of a pack are records, and are remembered. */
static gboolean
scan_item (Scan *self)
{
  TrellisPackSpan span = { self->p, 0, self->line };

  if (self->depth != DEPTH_RECORDS || !last_member (self)->items)
    return scan_value (self);
  if (++self->records > MAX_RECORDS)
    return fail (self, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                 _ ("The file holds more than a million records."));
  self->values = 0;
  if (!scan_value (self))
    return FALSE;
  span.length = (gsize) (self->p - span.text);
  g_array_append_val (last_member (self)->items, span);
  return TRUE;
}

static gboolean
scan_array (Scan *self)
{
  self->p++;
  if (!deepen (self))
    return FALSE;
  skip_space (self);
  if (peek (self) != ']')
    do {
      skip_space (self);
      if (!scan_item (self))
        return FALSE;
      skip_space (self);
    } while (take (self, ','));
  self->depth--;
  return take (self, ']') || fail_here (self);
}

/* The value of a member; those of the pack itself are remembered. */
static gboolean
scan_member (Scan *self, TrellisPackSpan name)
{
  TrellisPackMember member = { name, { self->p, 0, self->line }, NULL };

  if (self->depth != DEPTH_PACK)
    return scan_value (self);
  if (peek (self) == '[')
    member.items = g_array_new (FALSE, FALSE, sizeof (TrellisPackSpan));
  g_array_append_val (self->members, member);
  self->values = 0;
  if (!scan_value (self))
    return FALSE;
  last_member (self)->value.length = (gsize) (self->p - member.value.text);
  return TRUE;
}

static gboolean
scan_object (Scan *self)
{
  guint n = 0;

  self->p++;
  if (!deepen (self))
    return FALSE;
  skip_space (self);
  if (peek (self) != '}')
    do {
      TrellisPackSpan name;

      skip_space (self);
      name = (TrellisPackSpan){ self->p, 0, self->line };
      if (++n > MAX_MEMBERS)
        return fail (self, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                     _ ("An object has more than %d members."), MAX_MEMBERS);
      if (!scan_string (self))
        return FALSE;
      name.length = (gsize) (self->p - name.text);
      skip_space (self);
      if (!take (self, ':'))
        return fail_here (self);
      skip_space (self);
      if (!scan_member (self, name))
        return FALSE;
      skip_space (self);
    } while (take (self, ','));
  self->depth--;
  return take (self, '}') || fail_here (self);
}

static gboolean
scan_value (Scan *self)
{
  if (++self->values > MAX_VALUES)
    return fail (self, TRELLIS_EXCHANGE_ERROR_TOO_LARGE, _ ("A record holds more than %d values."),
                 MAX_VALUES);
  switch (peek (self)) {
  case '{':
    return scan_object (self);
  case '[':
    return scan_array (self);
  case '"':
    return scan_string (self);
  case 't':
    return scan_word (self, "true");
  case 'f':
    return scan_word (self, "false");
  case 'n':
    return scan_word (self, "null");
  default:
    return scan_number (self);
  }
}

static void
clear_member (gpointer member)
{
  g_clear_pointer (&((TrellisPackMember *) member)->items, g_array_unref);
}

/**
 * trellis_pack_scan:
 * @text: text in UTF-8 without NUL; escapes and numbers that json-glib cannot bear are overwritten
 * @length: its length in bytes
 * @replaced: (out): how many halves of surrogate pairs were overwritten
 * @error: return location for an error
 *
 * Proves that @text is one JSON object within the limits of a pack, and finds its members.
 *
 * Returns: (transfer full) (element-type TrellisPackMember): its members, which point into @text, in
 *   their order; %NULL and @error when it is none
 */
GArray *
trellis_pack_scan (char *text, gsize length, guint *replaced, GError **error)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (TrellisPackMember));
  Scan self = { text, text + length, 1, 0, 0, 0, 0, members, error };

  g_array_set_clear_func (members, clear_member);
  skip_space (&self);
  if (peek (&self) != '{') {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                         _ ("This is not a Trellis pack: it does not begin with “{”."));
    return NULL;
  }
  if (!scan_value (&self))
    return NULL;
  skip_space (&self);
  if (self.p < self.end) {
    fail_here (&self);
    return NULL;
  }
  *replaced = self.replaced;
  return g_steal_pointer (&members);
}
