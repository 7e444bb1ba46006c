/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-paper-private.h"

#include <string.h>

#define TRAILER 160 /* bytes at the end of the file that the trailer is in */

/*
 * Cairo tags a PDF but gives it neither a language nor words for its figures, and readers show the name
 * of the file for the title. A PDF may be added to at its end ("incremental update", PDF 1.4 reference
 * §3.4.5): the objects that say these things are written again there, with a table of where they stand.
 * Where the file is not as expected it is left as it is.
 */

typedef struct {
  guint number;
  gsize start; /* of "7 0 obj" */
  gsize length; /* to the end of "endobj" */
} Object;

/* The first KEY after FROM; there are zero bytes on the way. */
static const char *
find (const GString *pdf, gsize from, const char *key)
{
  const char *at = from < pdf->len ? pdf->str + from : NULL, *end = pdf->str + pdf->len;
  gsize length = strlen (key);

  while (at && (gsize) (end - at) >= length) {
    at = memchr (at, key[0], end - at - length + 1);
    if (!at || memcmp (at, key, length) == 0)
      return at;
    at++;
  }
  return NULL;
}

/* KEY in the trailer, which is at the very end. */
static const char *
find_last (const GString *pdf, const char *key)
{
  return find (pdf, pdf->len > TRAILER ? pdf->len - TRAILER : 0, key);
}

static gboolean
find_object (const GString *pdf, guint number, Object *object)
{
  g_autofree char *head = g_strdup_printf ("\n%u 0 obj", number);
  const char *start = find (pdf, 0, head), *end;

  if (!start)
    return FALSE;
  end = find (pdf, start - pdf->str, "endobj");
  if (!end)
    return FALSE;
  object->number = number;
  object->start = start + 1 - pdf->str;
  object->length = end + strlen ("endobj") - (start + 1);
  return TRUE;
}

/* The next figure of the structure that starts after FROM. */
static gboolean
find_figure (const GString *pdf, gsize from, Object *object)
{
  const char *figure;

  while ((figure = find (pdf, from, "/S /Figure"))) {
    gsize at = figure - pdf->str;
    gsize line = at;

    /* "7 0 obj" is two lines above: << /Type /StructElem comes between. */
    while (line > 0 && at - line < 80 && strncmp (pdf->str + line, " 0 obj", 6) != 0)
      line--;
    while (line > 0 && g_ascii_isdigit (pdf->str[line - 1]))
      line--;
    from = at + 1;
    if (find_object (pdf, g_ascii_strtoull (pdf->str + line, NULL, 10), object) &&
        object->start == line && object->start + object->length > at)
      return TRUE;
  }
  return FALSE;
}

/* Text as a PDF holds it: UTF-16 in hexadecimal figures. */
static char *
encode (const char *text)
{
  glong n = 0;
  g_autofree gunichar2 *units = g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  GString *out = g_string_new ("<FEFF");

  for (glong i = 0; i < n; i++)
    g_string_append_printf (out, "%04X", units[i]);
  g_string_append_c (out, '>');
  return g_string_free (out, FALSE);
}

/* Writes OBJECT again, with MORE in its dictionary. */
static void
write_again (GString *pdf, const Object *object, const char *more, GString *table)
{
  g_autofree char *old = g_strndup (pdf->str + object->start, object->length);
  char *end = g_strrstr (old, ">>");
  gsize at;

  if (!end)
    return;
  *end = '\0';
  g_string_append_c (pdf, '\n');
  at = pdf->len;
  g_string_append_printf (pdf, "%s%s>>\nendobj\n", old, more);
  g_string_append_printf (table, "%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", object->number, at);
}

static void
add_figures (GString *pdf, gsize length, GPtrArray *alts, GString *table)
{
  gsize from = 0;

  for (guint i = 0; i < alts->len; i++) {
    Object figure;
    g_autofree char *alt = encode (g_ptr_array_index (alts, i));
    g_autofree char *more = g_strdup_printf ("   /Alt %s\n", alt);

    if (!find_figure (pdf, from, &figure) || figure.start >= length)
      return;
    from = figure.start + figure.length;
    write_again (pdf, &figure, more, table);
  }
}

/* Whether TEXT is a language tag and nothing else: letters, digits and hyphens. */
static gboolean
is_language (const char *text)
{
  return *text &&
         strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-") ==
             strlen (text);
}

/* What the catalog is to say besides. */
static char *
describe (const GString *pdf, const Object *catalog, const char *language)
{
  GString *more = g_string_new ("   /ViewerPreferences << /DisplayDocTitle true >>\n");

  if (is_language (language))
    g_string_append_printf (more, "   /Lang (%s)\n", language);
  if (!g_strstr_len (pdf->str + catalog->start, catalog->length, "/MarkInfo"))
    g_string_append (more, "   /MarkInfo << /Marked true >>\n");
  return g_string_free (more, FALSE);
}

/**
 * trellis_paper_pdf_complete:
 * @pdf: a PDF 1.4 by cairo; added to
 * @language: the language of the document, "" when not known
 * @alts: (element-type utf8): the words for each figure, in the order of the document
 *
 * Adds the language, the alternative texts and the wish that the title be shown.
 */
void
trellis_paper_pdf_complete (GString *pdf, const char *language, GPtrArray *alts)
{
  const char *root = find_last (pdf, "/Root "), *size = find_last (pdf, "/Size "),
             *info = find_last (pdf, "/Info "), *start = find_last (pdf, "startxref\n");
  guint64 root_number, n_objects, info_number, previous;
  g_autoptr (GString) table = g_string_new ("xref\n0 1\n0000000000 65535 f \n");
  g_autofree char *more = NULL;
  Object catalog;
  gsize length = pdf->len, at;

  if (!root || !size || !info || !start)
    return;
  root_number = g_ascii_strtoull (root + strlen ("/Root "), NULL, 10);
  n_objects = g_ascii_strtoull (size + strlen ("/Size "), NULL, 10);
  info_number = g_ascii_strtoull (info + strlen ("/Info "), NULL, 10);
  previous = g_ascii_strtoull (start + strlen ("startxref"), NULL, 10);
  if (!find_object (pdf, root_number, &catalog))
    return;
  more = describe (pdf, &catalog, language);
  write_again (pdf, &catalog, more, table);
  add_figures (pdf, length, alts, table);
  at = pdf->len;
  g_string_append_printf (pdf,
                          "%strailer\n<< /Size %" G_GUINT64_FORMAT " /Root %" G_GUINT64_FORMAT
                          " 0 R /Info %" G_GUINT64_FORMAT " 0 R /Prev %" G_GUINT64_FORMAT
                          " >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          table->str, n_objects, root_number, info_number, previous, at);
}
