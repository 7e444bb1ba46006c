/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-html.h"

#include "model/trellis-plain-marks.h"

#include <stdarg.h>

struct _TrellisHtml {
  GString *out;
  GPtrArray *open; /* names of elements, static */
};

static gboolean
is_phrase (const char *element)
{
  static const char *const phrases[] = { "a",     "span", "strong", "em",      "time",
                                         "small", "cite", "q",      "caption", NULL };

  return g_strv_contains (phrases, element);
}

/* Characters that XML and HTML do not allow are left out; the rest is text, in attributes too. */
static void
append_escaped (GString *out, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *at = valid; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (c == '&')
      g_string_append (out, "&amp;");
    else if (c == '<')
      g_string_append (out, "&lt;");
    else if (c == '>')
      g_string_append (out, "&gt;");
    else if (c == '"')
      g_string_append (out, "&quot;");
    else if (c == '\'')
      g_string_append (out, "&#39;");
    else if (c >= ' ' ? c != 0x7f && (c < 0x80 || c > 0x9f) : c == '\n' || c == '\t')
      g_string_append_unichar (out, c);
  }
}

/**
 * trellis_html_new:
 * @language: language tag, such as en-GB
 * @title: title of the document
 * @style: (nullable): style sheet, static and trusted
 *
 * Begins a document, whose body is open. It needs nothing beside itself: no script, no font, no file.
 *
 * Returns: (transfer full): the document
 */
TrellisHtml *
trellis_html_new (const char *language, const char *title, const char *style)
{
  TrellisHtml *self = g_new0 (TrellisHtml, 1);

  self->out = g_string_new ("<!DOCTYPE html>\n");
  self->open = g_ptr_array_new ();
  trellis_html_open (self, "html", "lang", language, NULL);
  trellis_html_open (self, "head", NULL);
  g_string_append (self->out, "<meta charset=\"utf-8\">\n"
                              "<meta name=\"viewport\" content=\"width=device-width, "
                              "initial-scale=1\">\n");
  trellis_html_element (self, "title", title);
  if (style)
    g_string_append_printf (self->out, "<style>\n%s</style>\n", style);
  trellis_html_close (self);
  trellis_html_open (self, "body", NULL);
  return self;
}

/**
 * trellis_html_free:
 * @self: a document
 *
 * Frees it.
 */
void
trellis_html_free (TrellisHtml *self)
{
  g_string_free (self->out, TRUE);
  g_ptr_array_unref (self->open);
  g_free (self);
}

/**
 * trellis_html_open:
 * @self: a document
 * @element: name of an element, static
 * @...: names of attributes, each with its value, ended by %NULL; an attribute whose value is "" has none
 *
 * Opens an element.
 */
void
trellis_html_open (TrellisHtml *self, const char *element, ...)
{
  const char *name;
  va_list attributes;

  g_string_append_printf (self->out, "<%s", element);
  va_start (attributes, element);
  while ((name = va_arg (attributes, const char *))) {
    const char *value = va_arg (attributes, const char *);

    g_string_append_printf (self->out, " %s", name);
    if (!*value)
      continue;
    g_string_append (self->out, "=\"");
    append_escaped (self->out, value);
    g_string_append_c (self->out, '"');
  }
  va_end (attributes);
  g_string_append_c (self->out, '>');
  g_ptr_array_add (self->open, (gpointer) element);
}

/**
 * trellis_html_close:
 * @self: a document
 *
 * Closes the element that was opened last.
 */
void
trellis_html_close (TrellisHtml *self)
{
  const char *element;

  g_return_if_fail (self->open->len > 0);
  element = self->open->pdata[self->open->len - 1];
  g_ptr_array_set_size (self->open, (int) self->open->len - 1);
  g_string_append_printf (self->out, "</%s>%s", element, is_phrase (element) ? "" : "\n");
}

/**
 * trellis_html_text:
 * @self: a document
 * @text: any text
 *
 * Adds text.
 */
void
trellis_html_text (TrellisHtml *self, const char *text)
{
  append_escaped (self->out, text);
}

/**
 * trellis_html_element:
 * @self: a document
 * @element: name of an element, static
 * @text: what stands in it
 *
 * Adds an element that holds text alone.
 */
void
trellis_html_element (TrellisHtml *self, const char *element, const char *text)
{
  trellis_html_open (self, element, NULL);
  trellis_html_text (self, text);
  trellis_html_close (self);
}

/**
 * trellis_html_link:
 * @self: a document
 * @text: words that say where it leads
 * @url: (nullable): where it leads; unless it may be followed, the words stand alone
 * @css_class: (nullable): a class
 *
 * Adds a link.
 */
void
trellis_html_link (TrellisHtml *self, const char *text, const char *url, const char *css_class)
{
  if (!trellis_plain_marks_leads (url)) {
    trellis_html_text (self, text);
    return;
  }
  if (css_class)
    trellis_html_open (self, "a", "href", url, "class", css_class, NULL);
  else
    trellis_html_open (self, "a", "href", url, NULL);
  trellis_html_text (self, text);
  trellis_html_close (self);
}

/**
 * trellis_html_line_break:
 * @self: a document
 *
 * Begins a new line.
 */
void
trellis_html_line_break (TrellisHtml *self)
{
  g_string_append (self->out, "<br>\n");
}

/* A picture; one that is not of the web is its words alone. */
static void
picture (TrellisHtml *self, const char *url, const char *alternative)
{
  if (!trellis_plain_marks_leads (url) || g_str_has_prefix (url, "mailto:")) {
    trellis_html_text (self, alternative);
    return;
  }
  g_string_append (self->out, "<img src=\"");
  append_escaped (self->out, url);
  g_string_append (self->out, "\" alt=\"");
  append_escaped (self->out, alternative);
  g_string_append (self->out, "\">");
}

static void
add_lines (TrellisHtml *self, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i]; i++) {
    if (i)
      trellis_html_line_break (self);
    trellis_html_text (self, lines[i]);
  }
}

static void
add_span (TrellisHtml *self, const TrellisSpan *span)
{
  switch (span->kind) {
  case TRELLIS_SPAN_LINK:
    trellis_html_link (self, span->text, span->url, NULL);
    break;
  case TRELLIS_SPAN_PICTURE:
    picture (self, span->url, span->text);
    break;
  case TRELLIS_SPAN_TEXT:
  default:
    add_lines (self, span->text);
    break;
  }
}

/* A link that is all of its paragraph is what the reader is asked to do: a large target. */
static gboolean
is_lone_link (const TrellisBlock *block)
{
  const TrellisSpan *span = block->spans->len == 1 ? block->spans->pdata[0] : NULL;

  return span && span->kind == TRELLIS_SPAN_LINK && trellis_plain_marks_leads (span->url) &&
         !g_str_has_prefix (span->url, "mailto:");
}

static void
add_block (TrellisHtml *self, const TrellisBlock *block)
{
  static const char *const headings[] = { "h1", "h2", "h3", "h4", "h5", "h6" };
  const char *element = "p";

  if (block->kind == TRELLIS_BLOCK_HEADING)
    element = headings[block->level - 1];
  else if (block->kind == TRELLIS_BLOCK_ITEM)
    element = "li";
  trellis_html_open (self, element, NULL);
  if (block->kind == TRELLIS_BLOCK_PARAGRAPH && is_lone_link (block)) {
    const TrellisSpan *span = block->spans->pdata[0];

    trellis_html_link (self, span->text, span->url, "button");
  } else {
    for (guint i = 0; i < block->spans->len; i++)
      add_span (self, block->spans->pdata[i]);
  }
  trellis_html_close (self);
}

/**
 * trellis_html_marks:
 * @self: a document
 * @text: a text in plain marks
 *
 * Adds its headings, paragraphs and lists.
 */
void
trellis_html_marks (TrellisHtml *self, const char *text)
{
  g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (text);
  gboolean list = FALSE;

  for (guint i = 0; i < blocks->len; i++) {
    const TrellisBlock *block = blocks->pdata[i];
    gboolean item = block->kind == TRELLIS_BLOCK_ITEM;

    if (list && !item)
      trellis_html_close (self);
    if (item && !list)
      trellis_html_open (self, "ul", NULL);
    list = item;
    add_block (self, block);
  }
  if (list)
    trellis_html_close (self);
}

/**
 * trellis_html_finish:
 * @self: a document
 *
 * Closes what is open.
 *
 * Returns: (transfer full): the document, which is empty from now on
 */
char *
trellis_html_finish (TrellisHtml *self)
{
  char *out;

  while (self->open->len)
    trellis_html_close (self);
  out = g_string_free (self->out, FALSE);
  self->out = g_string_new (NULL);
  return out;
}
