/* SPDX-License-Identifier: GPL-3.0-or-later */
/* HTML and Markdown as plain text: what conferences write in is not what people should hear read out. */
#include "config.h"

#include "exchange/trellis-schedule-prose.h"

#include <string.h>

#define LONGEST_LINK 1000 /* bytes, of its words and of its address */
#define LONGEST_MARK 4096 /* bytes; what is longer is text, so that no text can make reading slow */

static const struct {
  const char *name;
  gunichar character;
} entities[] = {
  { "amp", '&' },       { "lt", '<' },       { "gt", '>' },       { "quot", '"' },
  { "apos", '\'' },     { "nbsp", ' ' },     { "ndash", 0x2013 }, { "mdash", 0x2014 },
  { "hellip", 0x2026 }, { "lsquo", 0x2018 }, { "rsquo", 0x2019 }, { "ldquo", 0x201c },
  { "rdquo", 0x201d },  { "bull", 0x2022 },  { "auml", 0xe4 },    { "ouml", 0xf6 },
  { "uuml", 0xfc },     { "Auml", 0xc4 },    { "Ouml", 0xd6 },    { "Uuml", 0xdc },
  { "szlig", 0xdf },    { "eacute", 0xe9 },  { "egrave", 0xe8 },  { "agrave", 0xe0 },
  { "ccedil", 0xe7 },   { "copy", 0xa9 },    { "euro", 0x20ac },  { "rarr", 0x2192 },
};

/* Tags after which a line ends; a second line break comes from p alone. */
static const char *const blocks[] = { "br",  "p",       "div",     "li",    "ul",
                                      "ol",  "h1",      "h2",      "h3",    "h4",
                                      "h5",  "h6",      "tr",      "table", "blockquote",
                                      "pre", "section", "article", "hr",    NULL };

/* Tags that change nothing but the look or structure of a line. */
static const char *const others[] = {
  "a",    "b",    "i",      "u",   "s",      "em",    "strong", "span",   "code", "small",
  "sub",  "sup",  "img",    "td",  "th",     "tbody", "thead",  "font",   "cite", "q",
  "mark", "abbr", "del",    "ins", "script", "style", "body",   "html",   "head", "dl",
  "dt",   "dd",   "strike", "tt",  "kbd",    "video", "iframe", "figure", NULL
};

/* The name of the tag at @p, which is a "<"; empty when it is none that HTML knows, such as in “a <b”. */
static const char *
find_tag (const char *p, char name[16], gboolean *closing)
{
  const char *end;
  gsize n = 0;

  *closing = p[1] == '/';
  for (const char *q = p + 1 + *closing; g_ascii_isalnum (*q) && n < 15; q++)
    name[n++] = g_ascii_tolower (*q);
  name[n] = '\0';
  p += 1 + *closing + n;
  if (*p != '>' && *p != '/' && !g_ascii_isspace (*p))
    return NULL;
  if (!g_strv_contains (blocks, name) && !g_strv_contains (others, name))
    return NULL;
  end = memchr (p, '>', strnlen (p, LONGEST_MARK));
  return end ? end + 1 : NULL;
}

static const char *
read_entity (const char *p, GString *out)
{
  const char *end = p + 1 +
                    strspn (p + 1,
                            "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
  gsize length = (gsize) (end - p - 1);

  if (*end != ';' || !length || length > 10)
    return NULL;
  if (p[1] == '#') {
    gboolean hex = p[2] == 'x' || p[2] == 'X';
    guint64 c = g_ascii_strtoull (p + 2 + hex, NULL, hex ? 16 : 10);

    if (c < 32 || c > 0x10ffff || !g_unichar_validate ((gunichar) c))
      return NULL;
    g_string_append_unichar (out, (gunichar) c);
    return end + 1;
  }
  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (strlen (entities[i].name) == length && !strncmp (entities[i].name, p + 1, length)) {
      g_string_append_unichar (out, entities[i].character);
      return end + 1;
    }
  return NULL;
}

static gboolean
has_tags (const char *text)
{
  char name[16];
  gboolean closing;

  for (const char *p = strchr (text, '<'); p; p = strchr (p + 1, '<'))
    if (find_tag (p, name, &closing))
      return TRUE;
  return FALSE;
}

/* The address of <a href="…">, so that it can be told beside the words that link to it. */
static char *
find_address (const char *tag, const char *end)
{
  g_autofree char *text = g_strndup (tag, (gsize) (end - tag));
  char *at = strstr (text, "href=");
  gsize length;
  char quote;

  if (!at || (at[5] != '"' && at[5] != '\''))
    return NULL;
  quote = at[5];
  at += 6;
  length = strchr (at, quote) ? (gsize) (strchr (at, quote) - at) : strlen (at);
  if (g_ascii_strncasecmp (at, "http", 4))
    return NULL;
  return g_strndup (at, length);
}

static void
end_line (GString *out)
{
  while (out->len && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  if (out->len)
    g_string_append_c (out, '\n');
}

typedef struct {
  GString *out;
  char *address; /* of the link that is open */
  gsize words; /* where its words begin */
} Html;

static void
end_link (Html *self)
{
  if (self->address && strcmp (self->out->str + MIN (self->words, self->out->len), self->address))
    g_string_append_printf (self->out, " (%s)", self->address);
  g_clear_pointer (&self->address, g_free);
}

static const char *
take_tag (Html *self, const char *p, const char *end, const char *name, gboolean closing)
{
  if (!strcmp (name, "script") || !strcmp (name, "style")) {
    g_autofree char *last = g_strdup_printf ("</%s>", name);
    const char *found = closing ? NULL : strstr (end, last);

    return closing ? end : found ? found + strlen (last) : end + strlen (end);
  }
  if (!strcmp (name, "a")) {
    end_link (self);
    self->address = closing ? NULL : find_address (p, end);
    self->words = self->out->len;
  }
  if (!g_strv_contains (blocks, name))
    return end;
  if (self->out->len &&
      (closing || self->out->str[self->out->len - 1] != '\n' || !strcmp (name, "br")))
    end_line (self->out);
  if (!strcmp (name, "p") && closing)
    end_line (self->out);
  if (!strcmp (name, "li") && !closing)
    g_string_append (self->out, "- ");
  return end;
}

/* Line breaks of the source are spaces in HTML. */
static char *
from_html (const char *text)
{
  Html self = { g_string_new (NULL), NULL, 0 };
  char name[16];

  for (const char *p = text; *p;) {
    gboolean closing;
    const char *end = *p == '<' ? find_tag (p, name, &closing) : NULL;

    if (end) {
      p = take_tag (&self, p, end, name, closing);
    } else if (*p == '&' && (end = read_entity (p, self.out))) {
      p = end;
    } else if (g_ascii_isspace (*p)) {
      if (self.out->len && !g_ascii_isspace (self.out->str[self.out->len - 1]))
        g_string_append_c (self.out, ' ');
      p++;
    } else {
      g_string_append_c (self.out, *p++);
    }
  }
  end_link (&self);
  return g_string_free (self.out, FALSE);
}

/* The first of @stops at or after @p, or where the search is given up. */
static const char *
find (const char *p, const char *stops)
{
  const char *last = p + strnlen (p, LONGEST_LINK);

  while (p < last && !strchr (stops, *p))
    p++;
  return p;
}

/* [words](address), with an image before which "!" stands. Returns where it ends. */
static const char *
take_link (const char *p, GString *out)
{
  gboolean image = *p == '!';
  const char *words = p + 1 + image, *middle = find (words, "[]\n"), *end;

  if (p[image] != '[' || middle[0] != ']' || middle[1] != '(')
    return NULL;
  end = find (middle + 2, ") \n");
  if (*end == ' ')
    end = find (end, ")\n");
  if (*end != ')')
    return NULL;
  g_string_append_len (out, words, middle - words);
  if (!image && strncmp (words, middle + 2, (gsize) (middle - words)))
    g_string_append_printf (out, " (%.*s)", (int) strcspn (middle + 2, ") "), middle + 2);
  return end + 1;
}

/* A run of * or _ that opens or closes emphasis is left out; one between spaces, or inside a word_with_underscores,
 * is text. */
static const char *
take_marks (const char *line, const char *p, GString *out)
{
  gsize n = strspn (p, *p == '*' ? "*" : "_");
  gboolean space_before = p == line || g_ascii_isspace (p[-1]);
  gboolean space_after = !p[n] || g_ascii_isspace (p[n]);
  gboolean inside = p != line && g_ascii_isalnum (p[-1]) && g_ascii_isalnum (p[n]);

  if (n > 3 || (space_before && space_after) || (*p == '_' && inside))
    g_string_append_len (out, p, (gssize) n);
  return p + n;
}

static void
append_line (GString *out, const char *line)
{
  for (const char *p = line; *p;) {
    const char *end = NULL;

    if (*p == '\\' && g_ascii_ispunct (p[1])) {
      g_string_append_c (out, p[1]);
      p += 2;
    } else if ((*p == '[' || (*p == '!' && p[1] == '[')) && (end = take_link (p, out))) {
      p = end;
    } else if (*p == '*' || *p == '_') {
      p = take_marks (line, p, out);
    } else if (*p == '`') {
      p++;
    } else if (*p == '&' && (end = read_entity (p, out))) {
      p = end;
    } else {
      g_string_append_c (out, *p++);
    }
  }
}

/* The line without the marks of a heading; NULL where it is nothing but a mark. */
static const char *
strip_heading (const char *line)
{
  gsize n = strspn (line, "#");

  if (g_str_has_prefix (line, "```") || g_str_has_prefix (line, "~~~"))
    return NULL;
  return n && n <= 6 && line[n] == ' ' ? line + n + 1 : line;
}

static char *
from_markdown (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *out = g_string_new (NULL);
  guint blank = 1;

  for (guint i = 0; lines[i]; i++) {
    const char *line = strip_heading (g_strchomp (lines[i]));

    if (!line)
      continue;
    blank = *line ? 0 : blank + 1;
    if (blank > 1)
      continue;
    append_line (out, line);
    g_string_append_c (out, '\n');
  }
  return g_strstrip (g_string_free (out, FALSE));
}

/**
 * trellis_schedule_prose:
 * @text: (nullable): plain text, HTML, Markdown or a mixture
 *
 * Makes plain text of it: paragraphs, lists and the addresses of links stay, the rest of the marks goes.
 *
 * Returns: (transfer full): the text, without space around it
 */
char *
trellis_schedule_prose (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text ? text : "", "\r", -1);
  g_autofree char *plain = g_strjoinv ("", parts);
  g_autofree char *html = has_tags (plain) ? from_html (plain) : NULL;

  return from_markdown (html ? html : plain);
}

/**
 * trellis_schedule_prose_from_html:
 * @text: plain text, or HTML
 *
 * Makes plain text of HTML, and leaves plain text as it is.
 *
 * Returns: (transfer full) (nullable): the text; %NULL if @text is plain already
 */
char *
trellis_schedule_prose_from_html (const char *text)
{
  return has_tags (text) ? g_strstrip (from_html (text)) : NULL;
}
