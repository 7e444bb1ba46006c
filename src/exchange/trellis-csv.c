/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-csv.h"

#include "exchange/trellis-exchange-error.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_BYTES (256 * 1024 * 1024)
#define MOST_CELLS 1000 /* in a row */
#define BOM "\xef\xbb\xbf"

/* What makes a spreadsheet take a cell for a formula; see "CSV Injection" of OWASP. */
#define DANGEROUS "=+-@\t\r"

typedef struct {
  guint first; /* among the cells */
  guint n_cells;
  guint line;
} Row;

struct _TrellisCsv {
  char *text; /* the cells, each ended by a zero byte */
  GPtrArray *cells; /* borrowed from it */
  GArray *rows;
  char delimiter;
};

/* --- the whole file --- */

static guint
line_of (const char *bytes, const char *at)
{
  guint line = 1;

  for (const char *p = bytes; p < at; p++)
    line += *p == '\n' || (*p == '\r' && p[1] != '\n');
  return line;
}

static gboolean
check_bytes (const char *bytes, gsize length, GError **error)
{
  const char *end, *zero = length ? memchr (bytes, '\0', MIN (length, MOST_BYTES)) : NULL;

  if (length > MOST_BYTES)
    return trellis_exchange_fail (
        error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
        _ ("The file is larger than 256 megabytes. Split it into smaller ones."));
  if (length >= 2 && (memcmp (bytes, "\xff\xfe", 2) == 0 || memcmp (bytes, "\xfe\xff", 2) == 0))
    return trellis_exchange_fail (
        error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
        _ ("The file is in UTF-16. Save it as “CSV UTF-8” and try again."));
  if (zero) {
    g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                 _ ("Line %u holds a zero byte: this is no table of text. Save it as “CSV UTF-8”."),
                 line_of (bytes, zero));
    return FALSE;
  }
  if (!g_utf8_validate_len (bytes ? bytes : "", length, &end)) {
    g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                 _ ("Line %u is not in UTF-8. Save the file as “CSV UTF-8” and try again."),
                 line_of (bytes, end));
    return FALSE;
  }
  return TRUE;
}

/* The one of , ; and tab that the first line has most of, outside of quotes. */
static char
detect_delimiter (const char *text)
{
  static const char delimiters[] = { ',', ';', '\t' };
  guint counts[G_N_ELEMENTS (delimiters)] = { 0 }, best = 0;
  gboolean quoted = FALSE;

  for (const char *p = text; *p && (quoted || (*p != '\n' && *p != '\r')); p++) {
    quoted ^= *p == '"';
    for (guint i = 0; !quoted && i < G_N_ELEMENTS (delimiters); i++)
      counts[i] += *p == delimiters[i];
  }
  for (guint i = 1; i < G_N_ELEMENTS (delimiters); i++)
    if (counts[i] > counts[best])
      best = i;
  return delimiters[best];
}

/* --- cells --- */

typedef struct {
  TrellisCsv *csv;
  const char *in; /* ahead of @out, in the same buffer */
  char *out;
  guint line;
} Scan;

/* What is between quotes; two quotes are one. FALSE when they are never closed. */
static gboolean
scan_quoted (Scan *scan)
{
  for (scan->in++; *scan->in; scan->in++) {
    if (*scan->in == '"') {
      scan->in++;
      if (*scan->in != '"')
        return TRUE;
    } else if (*scan->in == '\n' || (*scan->in == '\r' && scan->in[1] != '\n')) {
      scan->line++;
    }
    *scan->out++ = *scan->in;
  }
  return FALSE;
}

static gboolean
is_end_of_cell (Scan *scan)
{
  return *scan->in == scan->csv->delimiter || *scan->in == '\n' || *scan->in == '\r' || !*scan->in;
}

static gboolean
scan_cell (Scan *scan, GError **error)
{
  guint line = scan->line;
  char *start = scan->out;

  g_ptr_array_add (scan->csv->cells, start);
  if (*scan->in != '"') {
    while (!is_end_of_cell (scan))
      *scan->out++ = *scan->in++;
    return TRUE;
  }
  if (!scan_quoted (scan)) {
    g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                 _ ("A quotation mark in line %u is never closed."), line);
    return FALSE;
  }
  if (!is_end_of_cell (scan)) {
    g_set_error (
        error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
        _ ("Line %u goes on after a closing quotation mark. Write a quotation mark within a "
           "cell twice."),
        scan->line);
    return FALSE;
  }
  return TRUE;
}

/* Ends the cell and steps over what ended it; FALSE at the end of the row. */
static gboolean
step (Scan *scan)
{
  char end = *scan->in;

  if (end)
    scan->in++;
  if (end == '\r' && *scan->in == '\n')
    scan->in++;
  /* Never ahead of what is still to be read: at least the delimiter was between them. */
  *scan->out++ = '\0';
  scan->line += end == '\n' || end == '\r';
  return end && end == scan->csv->delimiter;
}

static gboolean
scan_row (Scan *scan, GError **error)
{
  Row row = { scan->csv->cells->len, 0, scan->line };
  gboolean more;

  do {
    if (row.n_cells++ == MOST_CELLS) {
      g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                   _ ("Line %u has more than %u cells."), row.line, MOST_CELLS);
      return FALSE;
    }
    if (!scan_cell (scan, error))
      return FALSE;
    more = step (scan);
  } while (more);
  /* An empty line is no row. */
  if (row.n_cells == 1 && !*(const char *) scan->csv->cells->pdata[row.first])
    g_ptr_array_set_size (scan->csv->cells, row.first);
  else
    g_array_append_val (scan->csv->rows, row);
  return TRUE;
}

/**
 * trellis_csv_read:
 * @bytes: (array length=length): a file, UTF-8 with or without a byte order mark
 * @length: how many bytes
 * @error: return location for an error
 *
 * Reads a table. Lines may end in CR LF, LF or CR; cells are parted by commas, semicolons or tabs, whichever the first
 * line has most of, or as a line `sep=;` says. Rows may be of different lengths: whoever reads them tells of it.
 *
 * Returns: (transfer full) (nullable): the table; %NULL when the file is none, with the line that is wrong
 */
TrellisCsv *
trellis_csv_read (const char *bytes, gsize length, GError **error)
{
  g_autoptr (TrellisCsv) self = NULL;
  Scan scan = { 0 };

  if (!check_bytes (bytes, length, error))
    return NULL;
  self = g_new0 (TrellisCsv, 1);
  /* One more than the bytes: the last cell is ended too. */
  self->text = g_malloc (length + 2);
  if (length)
    memcpy (self->text, bytes, length);
  memset (self->text + length, 0, 2);
  self->cells = g_ptr_array_new ();
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  scan = (Scan){ self, self->text, self->text, 1 };
  if (g_str_has_prefix (scan.in, BOM))
    scan.in += strlen (BOM);
  self->delimiter = detect_delimiter (scan.in);
  if (g_ascii_strncasecmp (scan.in, "sep=", 4) == 0 && scan.in[4] && strchr (",;\t|", scan.in[4]) &&
      (scan.in[5] == '\r' || scan.in[5] == '\n')) {
    self->delimiter = scan.in[4];
    scan.in += scan.in[5] == '\r' && scan.in[6] == '\n' ? 7 : 6;
    scan.line++;
  }
  while (*scan.in)
    if (!scan_row (&scan, error))
      return NULL;
  return g_steal_pointer (&self);
}

/**
 * trellis_csv_free:
 * @self: (transfer full): a table
 *
 * Frees a table.
 */
void
trellis_csv_free (TrellisCsv *self)
{
  g_free (self->text);
  g_ptr_array_unref (self->cells);
  g_array_unref (self->rows);
  g_free (self);
}

/**
 * trellis_csv_get_n_rows:
 * @self: a table
 *
 * Counts the rows, the heads among them; empty lines are none.
 *
 * Returns: how many there are
 */
guint
trellis_csv_get_n_rows (TrellisCsv *self)
{
  return self->rows->len;
}

/**
 * trellis_csv_get_row:
 * @self: a table
 * @row: which row
 * @n_cells: (out): how many cells it has
 *
 * Reads a row.
 *
 * Returns: (transfer none) (array length=n_cells): its cells
 */
const char *const *
trellis_csv_get_row (TrellisCsv *self, guint row, guint *n_cells)
{
  const Row *found = &g_array_index (self->rows, Row, row);

  *n_cells = found->n_cells;
  return (const char *const *) self->cells->pdata + found->first;
}

/**
 * trellis_csv_get_line:
 * @self: a table
 * @row: which row
 *
 * Tells on which line of the file a row begins.
 *
 * Returns: the line, from 1
 */
guint
trellis_csv_get_line (TrellisCsv *self, guint row)
{
  return g_array_index (self->rows, Row, row).line;
}

/* --- writing --- */

static gboolean
is_number (const char *cell)
{
  char *end;

  /* Of C, but without its words and hexadecimal figures. */
  if (strspn (cell, "+-.0123456789eE") != strlen (cell))
    return FALSE;
  g_ascii_strtod (cell, &end);
  return end != cell && !*end;
}

/**
 * trellis_csv_guard:
 * @cell: (nullable): words
 *
 * Makes words safe to be opened by a spreadsheet: what would be taken for a formula gets an apostrophe. Numbers stay.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_csv_guard (const char *cell)
{
  if (cell && *cell && strchr (DANGEROUS, *cell) && !is_number (cell))
    return g_strconcat ("'", cell, NULL);
  return g_strdup (cell ? cell : "");
}

/**
 * trellis_csv_unguard:
 * @cell: a cell that was read
 *
 * Takes the apostrophe away that trellis_csv_guard() put there.
 *
 * Returns: (transfer none): the words
 */
const char *
trellis_csv_unguard (const char *cell)
{
  return cell[0] == '\'' && cell[1] && strchr (DANGEROUS, cell[1]) ? cell + 1 : cell;
}

/**
 * trellis_csv_write_start:
 * @out: what is written to
 * @bom: whether a byte order mark leads, by which Excel knows UTF-8
 *
 * Begins a file.
 */
void
trellis_csv_write_start (GString *out, gboolean bom)
{
  if (bom)
    g_string_append (out, BOM);
}

/**
 * trellis_csv_write_row:
 * @out: what is written to
 * @cells: (array length=n_cells) (element-type utf8): the cells; %NULL is an empty one
 * @n_cells: how many
 *
 * Writes a row with guarded cells, parted by commas and ended by CR LF.
 */
void
trellis_csv_write_row (GString *out, const char *const *cells, guint n_cells)
{
  for (guint i = 0; i < n_cells; i++) {
    g_autofree char *cell = trellis_csv_guard (cells[i]);

    if (i > 0)
      g_string_append_c (out, ',');
    /* A row of one empty cell would be an empty line. */
    if (!strpbrk (cell, ",;\t\"\r\n") && (n_cells > 1 || *cell)) {
      g_string_append (out, cell);
      continue;
    }
    g_string_append_c (out, '"');
    for (const char *p = cell; *p; p++) {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
    g_string_append_c (out, '"');
  }
  g_string_append (out, "\r\n");
}
