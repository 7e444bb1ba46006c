/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The light marks in which texts for promotion are typed. This is their only reader: whatever writes such a text, be it
 * a page, a message or a sheet of paper, writes the blocks found here. */
#include "config.h"

#include "model/trellis-plain-marks.h"

#include <string.h>

#define MOST_LEVELS 6

/* What a backslash takes the meaning from. */
#define MARKS "\\[]!#-*"

static void
free_span (gpointer data)
{
  TrellisSpan *span = data;

  g_free (span->text);
  g_free (span->url);
  g_free (span);
}

static void
free_block (gpointer data)
{
  TrellisBlock *block = data;

  g_ptr_array_unref (block->spans);
  g_free (block);
}

static void
add_span (GPtrArray *spans, TrellisSpanKind kind, const char *text, const char *url)
{
  TrellisSpan *span = g_new0 (TrellisSpan, 1);

  span->kind = kind;
  span->text = g_strdup (text);
  span->url = g_strdup (url);
  g_ptr_array_add (spans, span);
}

static void
add_text (GPtrArray *spans, GString *text)
{
  if (text->len)
    add_span (spans, TRELLIS_SPAN_TEXT, text->str, NULL);
  g_string_truncate (text, 0);
}

static gboolean
is_escaped (const char *at)
{
  return at[0] == '\\' && at[1] && strchr (MARKS, at[1]);
}

/* The words up to the bracket that closes them, which must be followed by an address. */
static const char *
read_words (const char *at, GString *words)
{
  for (; *at && *at != ']' && *at != '['; at++) {
    if (is_escaped (at))
      at++;
    g_string_append_c (words, *at);
  }
  return at[0] == ']' && at[1] == '(' ? at + 2 : NULL;
}

/* An address ends at the parenthesis that was not opened in it. */
static const char *
read_address (const char *at, GString *address)
{
  int depth = 0;

  for (; *at && !g_ascii_isspace (*at); at++) {
    if (*at == '(')
      depth++;
    else if (*at == ')' && depth-- == 0)
      return at + 1;
    g_string_append_c (address, *at);
  }
  return NULL;
}

/* A link or a picture that begins here, and where it ends. */
static const char *
read_link (const char *at, GPtrArray *spans, GString *text)
{
  gboolean picture = at[0] == '!';
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) address = g_string_new (NULL);
  const char *end = read_words (at + (picture ? 2 : 1), words);

  end = end ? read_address (end, address) : NULL;
  if (!end)
    return NULL;
  add_text (spans, text);
  add_span (spans, picture ? TRELLIS_SPAN_PICTURE : TRELLIS_SPAN_LINK, words->str, address->str);
  return end;
}

static GPtrArray *
read_spans (const char *at)
{
  GPtrArray *spans = g_ptr_array_new_with_free_func (free_span);
  g_autoptr (GString) text = g_string_new (NULL);

  while (*at) {
    gboolean opens = at[0] == '[' || (at[0] == '!' && at[1] == '[');
    const char *end = opens ? read_link (at, spans, text) : NULL;

    if (end) {
      at = end;
      continue;
    }
    if (is_escaped (at))
      at++;
    g_string_append_c (text, *at++);
  }
  add_text (spans, text);
  return spans;
}

static void
add_block (GPtrArray *blocks, TrellisBlockKind kind, guint level, guint line, const char *text)
{
  TrellisBlock *block = g_new0 (TrellisBlock, 1);

  block->kind = kind;
  block->level = level;
  block->line = line;
  block->spans = read_spans (text);
  g_ptr_array_add (blocks, block);
}

static guint
heading_level (const char *line)
{
  gsize n = strspn (line, "#");

  return n >= 1 && n <= MOST_LEVELS && line[n] == ' ' ? (guint) n : 0;
}

/**
 * trellis_plain_marks_parse:
 * @text: a text in plain marks
 *
 * Reads a text. Whatever is no mark is text, so that nothing that was typed is lost.
 *
 * Returns: (transfer full) (element-type TrellisBlock): its blocks in order
 */
GPtrArray *
trellis_plain_marks_parse (const char *text)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (free_block);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  g_autoptr (GString) paragraph = g_string_new (NULL);
  guint first = 0;

  for (guint i = 0;; i++) {
    char *line = lines[i] ? g_strstrip (lines[i]) : NULL;
    guint level = line ? heading_level (line) : 0;
    gboolean item = line && g_str_has_prefix (line, "- ");

    if (paragraph->len && (!line || !*line || level || item)) {
      add_block (blocks, TRELLIS_BLOCK_PARAGRAPH, 0, first, paragraph->str);
      g_string_truncate (paragraph, 0);
    }
    if (!line)
      break;
    if (level)
      add_block (blocks, TRELLIS_BLOCK_HEADING, level, i + 1, g_strstrip (line + level));
    else if (item)
      add_block (blocks, TRELLIS_BLOCK_ITEM, 0, i + 1, g_strstrip (line + 2));
    else if (*line) {
      if (!paragraph->len)
        first = i + 1;
      g_string_append_printf (paragraph, "%s%s", paragraph->len ? "\n" : "", line);
    }
  }
  return blocks;
}

/**
 * trellis_plain_marks_words:
 * @block: a block
 *
 * What it says, without addresses.
 *
 * Returns: (transfer full): its words
 */
char *
trellis_plain_marks_words (const TrellisBlock *block)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < block->spans->len; i++)
    g_string_append (words, ((const TrellisSpan *) block->spans->pdata[i])->text);
  return g_string_free (words, FALSE);
}

static void
append_span (GString *text, const TrellisSpan *span)
{
  const char *url = span->url ? span->url : "";

  if (g_str_has_prefix (url, "mailto:"))
    url += strlen ("mailto:");
  if (span->kind == TRELLIS_SPAN_LINK && *url && !g_str_equal (url, span->text))
    g_string_append_printf (text, "%s (%s)", span->text, url);
  else
    g_string_append (text, span->text);
}

/**
 * trellis_plain_marks_to_text:
 * @text: a text in plain marks
 *
 * Writes the plain-text twin of a text, for programs that show nothing else: no marks, addresses in parentheses, and of
 * pictures the words that stand for them.
 *
 * Returns: (transfer full): the twin; it ends with a line break unless it is empty
 */
char *
trellis_plain_marks_to_text (const char *text)
{
  g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (text);
  GString *twin = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++) {
    const TrellisBlock *block = blocks->pdata[i];
    gboolean item = block->kind == TRELLIS_BLOCK_ITEM;
    const TrellisBlock *before = i ? blocks->pdata[i - 1] : NULL;

    if (before && !(item && before->kind == TRELLIS_BLOCK_ITEM))
      g_string_append_c (twin, '\n');
    if (item)
      g_string_append (twin, "- ");
    for (guint j = 0; j < block->spans->len; j++)
      append_span (twin, block->spans->pdata[j]);
    g_string_append_c (twin, '\n');
  }
  return g_string_free (twin, FALSE);
}

/**
 * trellis_plain_marks_escape:
 * @text: any text, such as a title
 *
 * Makes a text fit to stand in plain marks as it is: on one line, and with none of it taken for a mark.
 *
 * Returns: (transfer full): the text with backslashes
 */
char *
trellis_plain_marks_escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = text; *at; at++) {
    gboolean starts = at == text && strchr ("#-*", *at);
    gboolean doubtful = *at == '\\' && at[1] && strchr (MARKS, at[1]);

    if (strchr ("[]", *at) || starts || doubtful)
      g_string_append_c (escaped, '\\');
    g_string_append_c (escaped, *at == '\n' || *at == '\r' ? ' ' : *at);
  }
  return g_string_free (escaped, FALSE);
}

/**
 * trellis_plain_marks_link:
 * @words: words that say where it leads
 * @url: where it leads; empty or what is no web or mail address leaves the words alone
 *
 * Writes a link.
 *
 * Returns: (transfer full): the link in plain marks
 */
char *
trellis_plain_marks_link (const char *words, const char *url)
{
  g_autofree char *escaped = trellis_plain_marks_escape (words);
  g_autoptr (GString) address = NULL;

  if (!trellis_plain_marks_leads (url))
    return g_steal_pointer (&escaped);
  address = g_string_new (url);
  g_string_replace (address, "(", "%28", 0);
  g_string_replace (address, ")", "%29", 0);
  g_string_replace (address, " ", "%20", 0);
  return g_strdup_printf ("[%s](%s)", escaped, address->str);
}

/**
 * trellis_plain_marks_leads:
 * @url: (nullable): an address
 *
 * Whether an address may be followed: it is of the web or of a mailbox, never a script or a file.
 *
 * Returns: %TRUE for http, https and mailto with something behind them
 */
gboolean
trellis_plain_marks_leads (const char *url)
{
  static const char *const starts[] = { "https://", "http://", "mailto:" };

  for (guint i = 0; url && i < G_N_ELEMENTS (starts); i++)
    if (!g_ascii_strncasecmp (url, starts[i], strlen (starts[i])) && url[strlen (starts[i])])
      return TRUE;
  return FALSE;
}
