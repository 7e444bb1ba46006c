/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-paper.h"

#include "exchange/trellis-paper-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#define PT_PER_MM (72 / 25.4)

G_DEFINE_FINAL_TYPE (TrellisPaper, trellis_paper, G_TYPE_OBJECT)

static void
clear_part (gpointer data)
{
  Part *part = data;

  g_free (part->text);
  g_free (part->uri);
  g_free (part->weights);
  g_strfreev (part->heads);
  g_clear_pointer (&part->rows, g_ptr_array_unref);
  if (part->destroy)
    part->destroy (part->data);
}

static void
trellis_paper_finalize (GObject *object)
{
  TrellisPaper *self = TRELLIS_PAPER (object);

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_array_unref (self->parts);
  g_free (self->title);
  g_free (self->language);
  G_OBJECT_CLASS (trellis_paper_parent_class)->finalize (object);
}

static void
trellis_paper_class_init (TrellisPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_paper_finalize;
}

static void
trellis_paper_init (TrellisPaper *self)
{
  self->parts = g_array_new (FALSE, TRUE, sizeof (Part));
  g_array_set_clear_func (self->parts, clear_part);
}

/* By the script of the first letter. */
static gboolean
is_rtl (const char *text)
{
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p))) {
      GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (p));

      return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW ||
             script == G_UNICODE_SCRIPT_SYRIAC || script == G_UNICODE_SCRIPT_THAANA;
    }
  return FALSE;
}

/**
 * trellis_paper_new:
 * @size: the sheet
 * @landscape: whether it lies on its long side
 * @margin_mm: the margin on all four sides, 0 to 60 mm
 * @base_pt: the size of plain letters, 6 to 48 points; 18 is large print
 * @title: the title of the document, said at the foot of each page
 * @language: the language, as "en-GB"; %NULL or "" when it is not known
 *
 * Makes an empty document. It runs from right to left when its title does.
 *
 * Returns: (transfer full): the document
 */
TrellisPaper *
trellis_paper_new (TrellisPaperSize size,
                   gboolean landscape,
                   double margin_mm,
                   double base_pt,
                   const char *title,
                   const char *language)
{
  TrellisPaper *self = g_object_new (TRELLIS_TYPE_PAPER, NULL);
  double width = size == TRELLIS_PAPER_LETTER ? 612 : 210 * PT_PER_MM;
  double height = size == TRELLIS_PAPER_LETTER ? 792 : 297 * PT_PER_MM;

  self->width = landscape ? height : width;
  self->height = landscape ? width : height;
  self->margin = CLAMP (margin_mm, 0, 60) * PT_PER_MM;
  self->base = CLAMP (base_pt, 6, 48);
  self->title = g_utf8_make_valid (title ? title : "", -1);
  self->language = g_strdup (language ? language : "");
  g_strdelimit (self->language, "_", '-');
  self->rtl = is_rtl (self->title);
  return self;
}

static Part *
add_part (TrellisPaper *self, PartKind kind, const char *text)
{
  Part *part;

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_array_set_size (self->parts, self->parts->len + 1);
  part = &g_array_index (self->parts, Part, self->parts->len - 1);
  part->kind = kind;
  part->text = g_strdup (text ? text : "");
  return part;
}

/**
 * trellis_paper_heading:
 * @self: a document
 * @level: 1 to 3
 * @text: the heading
 *
 * Adds a heading; it stays with what follows it.
 */
void
trellis_paper_heading (TrellisPaper *self, int level, const char *text)
{
  add_part (self, PART_HEADING, text)->level = CLAMP (level, 1, 3);
}

/**
 * trellis_paper_text:
 * @self: a document
 * @text: a paragraph; line feeds stay
 *
 * Adds a paragraph.
 */
void
trellis_paper_text (TrellisPaper *self, const char *text)
{
  add_part (self, PART_TEXT, text);
}

/**
 * trellis_paper_link:
 * @self: a document
 * @text: the words, which should hold the address for those who read on paper
 * @uri: where it leads; in the PDF alone
 *
 * Adds a paragraph that is a link.
 */
void
trellis_paper_link (TrellisPaper *self, const char *text, const char *uri)
{
  /* The attributes of a tag of cairo are quoted by apostrophes. */
  add_part (self, PART_TEXT, text)->uri = uri && *uri
                                              ? g_uri_escape_string (uri, ":/?#[]@!$&()*+,;=%",
                                                                     FALSE)
                                              : NULL;
}

/**
 * trellis_paper_list_item:
 * @self: a document
 * @text: the item, without a bullet
 *
 * Adds an item of a list; items next to each other are one list.
 */
void
trellis_paper_list_item (TrellisPaper *self, const char *text)
{
  add_part (self, PART_ITEM, text);
}

/**
 * trellis_paper_space:
 * @self: a document
 * @height_pt: how much, in points
 *
 * Leaves space; none at the head of a page.
 */
void
trellis_paper_space (TrellisPaper *self, double height_pt)
{
  add_part (self, PART_SPACE, NULL)->height = MAX (height_pt, 0);
}

/**
 * trellis_paper_page_break:
 * @self: a document
 *
 * Goes on with a new page, unless this one is still empty.
 */
void
trellis_paper_page_break (TrellisPaper *self)
{
  add_part (self, PART_BREAK, NULL);
}

/**
 * trellis_paper_set_row_height:
 * @self: a document
 * @height_pt: the least height of a row, 0 for that of its words
 *
 * Says how high the rows of the tables added from now on are at least: room to write in by hand.
 */
void
trellis_paper_set_row_height (TrellisPaper *self, double height_pt)
{
  self->row_height = CLAMP (height_pt, 0, trellis_paper_room_height (self) / 3);
}

/**
 * trellis_paper_table:
 * @self: a document
 * @columns: (array length=n_columns): the columns; they may go after the call
 * @n_columns: how many, at least 1
 * @rows: (element-type GStrv): the rows, each a %NULL-terminated array of cells; kept by reference and not to
 *   be changed afterwards. Cells that are missing at the end are empty.
 *
 * Adds a table. Its heads are said again on every page that it goes on to.
 */
void
trellis_paper_table (TrellisPaper *self,
                     const TrellisPaperColumn *columns,
                     guint n_columns,
                     GPtrArray *rows)
{
  Part *part;
  gboolean has_heads = FALSE;

  g_return_if_fail (n_columns > 0);

  part = add_part (self, PART_TABLE, NULL);
  part->n_columns = n_columns;
  part->weights = g_new (double, n_columns);
  part->heads = g_new0 (char *, n_columns + 1);
  for (guint i = 0; i < n_columns; i++) {
    part->weights[i] = MAX (columns[i].weight, 0.01);
    part->heads[i] = g_strdup (columns[i].title ? columns[i].title : "");
    has_heads = has_heads || *part->heads[i];
  }
  if (!has_heads)
    g_clear_pointer (&part->heads, g_strfreev);
  part->rows = g_ptr_array_ref (rows);
  part->height = self->row_height;
}

/**
 * trellis_paper_custom:
 * @self: a document
 * @height_pt: its height, in points; at most that of a page
 * @draw: draws it, at the full width of the text
 * @data: (closure): what @draw gets
 * @destroy: (nullable): frees @data with the document
 * @alt: the words that tell what it shows to who does not see it
 *
 * Adds a drawing of your own: a chart, a puzzle, a timetable.
 */
void
trellis_paper_custom (TrellisPaper *self,
                      double height_pt,
                      TrellisPaperDraw draw,
                      gpointer data,
                      GDestroyNotify destroy,
                      const char *alt)
{
  Part *part = add_part (self, PART_CUSTOM, alt);

  part->height = MAX (height_pt, 1);
  part->draw = draw;
  part->data = data;
  part->destroy = destroy;
}

/**
 * trellis_paper_get_room:
 * @self: a document
 * @width_pt: (out) (optional): the width between the margins, in points
 * @height_pt: (out) (optional): the height between the upper margin and the foot
 *
 * Reads how much room a page has, so that a drawing can fill it.
 */
void
trellis_paper_get_room (TrellisPaper *self, double *width_pt, double *height_pt)
{
  if (width_pt)
    *width_pt = trellis_paper_room_width (self);
  if (height_pt)
    *height_pt = trellis_paper_room_height (self);
}

/**
 * trellis_paper_n_pages:
 * @self: a document
 *
 * Lays the document out, the first time after something was added.
 *
 * Returns: how many pages there are, at least 1
 */
int
trellis_paper_n_pages (TrellisPaper *self)
{
  trellis_paper_lay_out (self);
  return self->pages->len;
}

static cairo_status_t
take_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_string_append_len (closure, (const char *) data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GPtrArray *
list_alts (TrellisPaper *self)
{
  GPtrArray *alts = g_ptr_array_new ();

  for (guint p = 0; p < self->pages->len; p++) {
    const GArray *pieces = g_ptr_array_index (self->pages, p);

    for (guint i = 0; i < pieces->len; i++) {
      const Part *part = &g_array_index (self->parts, Part, g_array_index (pieces, Piece, i).part);

      if (part->kind == PART_CUSTOM)
        g_ptr_array_add (alts, part->text);
    }
  }
  return alts;
}

/**
 * trellis_paper_to_pdf:
 * @self: a document
 * @error: where to put an error
 *
 * Makes a tagged PDF of the document.
 *
 * Returns: (transfer full): the bytes of the file; %NULL when cairo failed
 */
GBytes *
trellis_paper_to_pdf (TrellisPaper *self, GError **error)
{
  g_autoptr (GString) pdf = g_string_new (NULL);
  g_autoptr (GPtrArray) alts = NULL;
  int n = trellis_paper_n_pages (self);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (take_bytes, pdf, self->width,
                                                                  self->height);
  cairo_t *cairo;
  cairo_status_t status;

  /* 1.4 keeps its objects in plain sight, which what cairo leaves out is added to. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Trellis");
  cairo = cairo_create (surface);
  for (int i = 0; i < n; i++) {
    trellis_paper_draw_page (self, cairo, i);
    cairo_show_page (cairo);
  }
  status = cairo_status (cairo);
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The PDF could not be made: %s."),
                 cairo_status_to_string (status));
    return NULL;
  }
  alts = list_alts (self);
  trellis_paper_pdf_complete (pdf, self->language, alts);
  return g_string_free_to_bytes (g_steal_pointer (&pdf));
}

/**
 * trellis_paper_save_pdf:
 * @self: a document
 * @file: where to; what is there is replaced
 * @error: where to put an error
 *
 * Saves the document as a tagged PDF. This blocks: a document of hundreds of pages belongs on a thread.
 *
 * Returns: %TRUE when it is saved
 */
gboolean
trellis_paper_save_pdf (TrellisPaper *self, GFile *file, GError **error)
{
  g_autoptr (GBytes) pdf = trellis_paper_to_pdf (self, error);

  return pdf && g_file_replace_contents (file, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf),
                                         NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}
