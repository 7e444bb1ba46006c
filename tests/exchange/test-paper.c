/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-paper.h"

#include <string.h>

static const TrellisPaperColumn COLUMNS[] = { { "Name", 3 }, { "Signature", 2 }, { "Time", 1 } };

static GPtrArray *
make_rows (guint n)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < n; i++) {
    char **row = g_new0 (char *, 2);

    row[0] = g_strdup_printf ("Person %u", i + 1);
    g_ptr_array_add (rows, row);
  }
  return rows;
}

static TrellisPaper *
make_table (guint n, TrellisPaperSize size, gboolean landscape, double base)
{
  TrellisPaper *paper = trellis_paper_new (size, landscape, 15, base, "Sign-in sheet", "en-GB");
  g_autoptr (GPtrArray) rows = make_rows (n);

  trellis_paper_heading (paper, 1, "Presenting with confidence");
  trellis_paper_set_row_height (paper, base * 2.4);
  trellis_paper_table (paper, COLUMNS, G_N_ELEMENTS (COLUMNS), rows);
  return paper;
}

static gboolean
holds (GBytes *bytes, const char *key)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  for (gsize i = 0; i + strlen (key) <= length; i++)
    if (memcmp (data + i, key, strlen (key)) == 0)
      return TRUE;
  return FALSE;
}

/* Every row is on some page, and pages are as many as their height asks for. */
static void
test_pages (void)
{
  static const struct {
    guint rows;
    TrellisPaperSize size;
    gboolean landscape;
    double base;
    int least;
    int most;
  } cases[] = {
    { 0, TRELLIS_PAPER_A4, FALSE, 11, 1, 1 },      { 1, TRELLIS_PAPER_A4, FALSE, 11, 1, 1 },
    { 20, TRELLIS_PAPER_A4, FALSE, 11, 1, 1 },     { 40, TRELLIS_PAPER_A4, FALSE, 11, 2, 2 },
    { 40, TRELLIS_PAPER_A4, TRUE, 11, 3, 3 },      { 40, TRELLIS_PAPER_LETTER, FALSE, 18, 3, 4 },
    { 2000, TRELLIS_PAPER_A4, FALSE, 11, 70, 80 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisPaper)
        paper = make_table (cases[i].rows, cases[i].size, cases[i].landscape, cases[i].base);
    int n = trellis_paper_n_pages (paper);

    g_test_message ("%u rows: %d pages", cases[i].rows, n);
    g_assert_cmpint (n, >=, cases[i].least);
    g_assert_cmpint (n, <=, cases[i].most);
  }
}

static void
draw_square (cairo_t *cairo, double width, double height, gpointer data)
{
  cairo_rectangle (cairo, 0, 0, width / 2, height);
  cairo_fill (cairo);
  g_assert_cmpfloat (trellis_paper_draw_words (cairo, "A square", 0, 0, width, 10, TRUE), >, 9);
  ++*(int *) data;
}

static void
test_pdf (void)
{
  g_autoptr (TrellisPaper) paper = make_table (3, TRELLIS_PAPER_A4, FALSE, 11);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;
  int drawn = 0;

  trellis_paper_text (paper, "A paragraph.");
  trellis_paper_list_item (paper, "One");
  trellis_paper_list_item (paper, "Two");
  trellis_paper_link (paper, "Our page: example.org", "https://example.org/it's here");
  trellis_paper_custom (paper, 80, draw_square, &drawn, NULL, "Half of it is done.");
  pdf = trellis_paper_to_pdf (paper, &error);
  g_assert_no_error (error);
  g_assert_cmpint (drawn, ==, 1);
  if (g_getenv ("TRELLIS_TEST_PDF")) /* to be looked at */
    g_assert_true (g_file_set_contents (g_getenv ("TRELLIS_TEST_PDF"), g_bytes_get_data (pdf, NULL),
                                        g_bytes_get_size (pdf), NULL));
  g_assert_true (holds (pdf, "%PDF-1.4"));
  g_assert_true (holds (pdf, "/Lang (en-GB)"));
  g_assert_true (holds (pdf, "/DisplayDocTitle true"));
  g_assert_true (holds (pdf, "/S /H1"));
  g_assert_true (holds (pdf, "/S /TH"));
  g_assert_true (holds (pdf, "/S /LBody"));
  g_assert_true (holds (pdf, "/URI (https://example.org/it%27s%20here)"));
  g_assert_true (holds (pdf, "/Alt <FEFF00480061"));
}

/* Words longer than a page go on over pages, in a paragraph and in a cell; nothing hangs. */
static void
test_long (void)
{
  g_autoptr (TrellisPaper) paper = trellis_paper_new (TRELLIS_PAPER_A4, FALSE, 60, 48, "", NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;
  const char *row[] = { NULL, "\xff\xfe not UTF-8", "x", "one too many", NULL };
  int n;

  for (int i = 0; i < 60; i++)
    g_string_append (words, "wordswithoutanyspace ");
  trellis_paper_text (paper, words->str);
  n = trellis_paper_n_pages (paper);
  g_assert_cmpint (n, >, 5);
  row[0] = words->str;
  g_ptr_array_add (rows, g_strdupv ((char **) row));
  trellis_paper_set_row_height (paper, 1e9);
  trellis_paper_table (paper, COLUMNS, G_N_ELEMENTS (COLUMNS), rows);
  trellis_paper_space (paper, 1e9);
  trellis_paper_page_break (paper);
  trellis_paper_page_break (paper);
  trellis_paper_text (paper, NULL);
  g_assert_cmpint (trellis_paper_n_pages (paper), >, n + 5);
  pdf = trellis_paper_to_pdf (paper, &error);
  g_assert_no_error (error);
}

static void
test_speed (void)
{
  g_autoptr (TrellisPaper) paper = make_table (2000, TRELLIS_PAPER_A4, FALSE, 18);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;
  gint64 start = g_get_monotonic_time ();
  double seconds;

  pdf = trellis_paper_to_pdf (paper, &error);
  g_assert_no_error (error);
  seconds = (g_get_monotonic_time () - start) / 1e6;
  g_test_message ("2,000 rows: %d pages, %" G_GSIZE_FORMAT " bytes, %.2f s",
                  trellis_paper_n_pages (paper), g_bytes_get_size (pdf), seconds);
  g_assert_cmpfloat (seconds, <, 20);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/paper/pages", test_pages);
  g_test_add_func ("/exchange/paper/pdf", test_pdf);
  g_test_add_func ("/exchange/paper/long", test_long);
  g_test_add_func ("/exchange/paper/speed", test_speed);
  return g_test_run ();
}
