/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The flyer of a learning week, with its quotation, as a page and as a sheet of paper; and any other piece as paper. */
#include "config.h"

#include "exchange/trellis-flyer.h"

#include "exchange/trellis-html-style.h"
#include "exchange/trellis-html.h"
#include "exchange/trellis-paper.h"
#include "model/trellis-contrast.h"
#include "model/trellis-plain-marks.h"

#include <glib/gi18n.h>

#define FLYER_POINTS 20 /* large print, for a wall */
#define TEXT_POINTS 12
#define MARGIN_MM 22
#define QUOTATION_POINTS 24
#define WHO_POINTS 16
#define PADDING 18

static const char *
quotation_of (TrellisProgramme *programme)
{
  return trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_QUOTATION);
}

static const char *
quoted_of (TrellisProgramme *programme)
{
  return trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_QUOTED);
}

static void
add_quotation (TrellisHtml *html, TrellisProgramme *programme)
{
  g_autofree char *words = g_strdup_printf (_ ("“%s”"), quotation_of (programme));

  if (!*quotation_of (programme))
    return;
  trellis_html_open (html, "blockquote", NULL);
  trellis_html_text (html, words);
  if (*quoted_of (programme)) {
    trellis_html_open (html, "footer", NULL);
    trellis_html_element (html, "cite", quoted_of (programme));
    trellis_html_close (html);
  }
  trellis_html_close (html);
}

/**
 * trellis_flyer_html_write:
 * @programme: a programme
 * @text: the text of the flyer, in plain marks
 * @language: language tag
 *
 * Writes the flyer as one file of HTML.
 *
 * Returns: (transfer full): the document
 */
char *
trellis_flyer_html_write (TrellisProgramme *programme, const char *text, const char *language)
{
  g_autofree char *style = trellis_html_style ();
  g_autoptr (TrellisHtml)
      html = trellis_html_new (language, trellis_entity_get_title (programme->week), style);

  trellis_html_open (html, "main", NULL);
  trellis_html_marks (html, text);
  add_quotation (html, programme);
  return trellis_html_finish (html);
}

/* Paper has no pictures of the web, and shows where its links lead. */
static void
add_block (TrellisPaper *paper, const TrellisBlock *block)
{
  const TrellisSpan *lone = block->spans->len == 1 ? block->spans->pdata[0] : NULL;
  g_autofree char *words = trellis_plain_marks_words (block);
  g_autoptr (GString) line = g_string_new (NULL);

  if (block->kind == TRELLIS_BLOCK_HEADING) {
    trellis_paper_heading (paper, (int) block->level, words);
    return;
  }
  for (guint i = 0; i < block->spans->len; i++) {
    const TrellisSpan *span = block->spans->pdata[i];
    const char *url = span->kind == TRELLIS_SPAN_LINK && span->url ? span->url : "";

    g_string_append (line, span->text);
    if (*url)
      g_string_append_printf (line, " (%s)", g_str_has_prefix (url, "mailto:") ? url + 7 : url);
  }
  if (block->kind == TRELLIS_BLOCK_ITEM)
    trellis_paper_list_item (paper, line->str);
  else if (lone && lone->kind == TRELLIS_SPAN_LINK && trellis_plain_marks_leads (lone->url))
    trellis_paper_link (paper, line->str, lone->url);
  else
    trellis_paper_text (paper, line->str);
}

static void
add_marks (TrellisPaper *paper, const char *text)
{
  g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (text);

  for (guint i = 0; i < blocks->len; i++)
    add_block (paper, blocks->pdata[i]);
}

typedef struct {
  char *words;
  char *who;
} Quotation;

static void
free_quotation (gpointer data)
{
  Quotation *self = data;

  g_free (self->words);
  g_free (self->who);
  g_free (self);
}

static void
set_colour (cairo_t *cairo, guint32 colour)
{
  cairo_set_source_rgb (cairo, (double) (colour >> 16 & 0xff) / 255,
                        (double) (colour >> 8 & 0xff) / 255, (double) (colour & 0xff) / 255);
}

static void
draw_quotation (cairo_t *cairo, double width, double height, gpointer data)
{
  Quotation *self = data;
  double y;

  set_colour (cairo, TRELLIS_BAND);
  cairo_rectangle (cairo, 0, 0, width, height);
  cairo_fill (cairo);
  set_colour (cairo, TRELLIS_BUTTON);
  cairo_rectangle (cairo, 0, 0, 5, height);
  cairo_fill (cairo);
  set_colour (cairo, TRELLIS_INK);
  y = PADDING + trellis_paper_draw_words (cairo, self->words, PADDING, PADDING, width - 2 * PADDING,
                                          QUOTATION_POINTS, FALSE);
  if (*self->who)
    trellis_paper_draw_words (cairo, self->who, PADDING, y + PADDING / 2, width - 2 * PADDING,
                              WHO_POINTS, TRUE);
}

/* How high it is is known when it has been drawn once, on nothing. */
static double
quotation_height (Quotation *self, double width)
{
  cairo_surface_t *nothing = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cairo = cairo_create (nothing);
  double height = 2 * PADDING;

  height += trellis_paper_draw_words (cairo, self->words, 0, 0, width - 2 * PADDING,
                                      QUOTATION_POINTS, FALSE);
  if (*self->who)
    height += PADDING / 2 + trellis_paper_draw_words (cairo, self->who, 0, 0, width - 2 * PADDING,
                                                      WHO_POINTS, TRUE);
  cairo_destroy (cairo);
  cairo_surface_destroy (nothing);
  return height;
}

static void
add_quotation_to_paper (TrellisPaper *paper, TrellisProgramme *programme)
{
  Quotation *quotation;
  g_autofree char *alternative = NULL;
  double width, room;

  if (!*quotation_of (programme))
    return;
  quotation = g_new0 (Quotation, 1);
  quotation->words = g_strdup_printf (_ ("“%s”"), quotation_of (programme));
  quotation->who = g_strdup (quoted_of (programme));
  alternative = *quotation->who ? g_strdup_printf ("%s – %s", quotation->words, quotation->who)
                                : g_strdup (quotation->words);
  trellis_paper_get_room (paper, &width, &room);
  trellis_paper_space (paper, PADDING);
  trellis_paper_custom (paper, MIN (quotation_height (quotation, width), room), draw_quotation,
                        quotation, free_quotation, alternative);
}

/**
 * trellis_flyer_pdf_write:
 * @programme: a programme
 * @text: the text of the flyer, in plain marks
 * @language: language tag
 * @error: return location for an error
 *
 * Writes the flyer as tagged PDF in large print.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
trellis_flyer_pdf_write (TrellisProgramme *programme,
                         const char *text,
                         const char *language,
                         GError **error)
{
  g_autoptr (TrellisPaper)
      paper = trellis_paper_new (TRELLIS_PAPER_A4, FALSE, MARGIN_MM, FLYER_POINTS,
                                 trellis_entity_get_title (programme->week), language);

  add_marks (paper, text);
  add_quotation_to_paper (paper, programme);
  return trellis_paper_to_pdf (paper, error);
}

/**
 * trellis_piece_pdf_write:
 * @title: headline
 * @text: a text in plain marks
 * @language: language tag
 * @error: return location for an error
 *
 * Writes any other piece as tagged PDF.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
trellis_piece_pdf_write (const char *title, const char *text, const char *language, GError **error)
{
  g_autoptr (TrellisPaper)
      paper = trellis_paper_new (TRELLIS_PAPER_A4, FALSE, MARGIN_MM, TEXT_POINTS, title, language);

  add_marks (paper, text);
  return trellis_paper_to_pdf (paper, error);
}
