/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-csv.h"
#include "exchange/trellis-exchange-error.h"

#include <string.h>

/* The table, cells in brackets and rows with their line, so that one string is the whole outcome. */
static char *
show (TrellisCsv *csv)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < trellis_csv_get_n_rows (csv); i++) {
    guint n;
    const char *const *cells = trellis_csv_get_row (csv, i, &n);

    g_string_append_printf (shown, "%s%u:", i ? " " : "", trellis_csv_get_line (csv, i));
    for (guint j = 0; j < n; j++)
      g_string_append_printf (shown, "[%s]", cells[j]);
  }
  return g_string_free (shown, FALSE);
}

static void
test_read (void)
{
  static const struct {
    const char *text;
    const char *shown;
  } cases[] = {
    { "", "" },
    { "\xef\xbb\xbf", "" },
    { "\n\r\n\r", "" },
    { "a", "1:[a]" },
    { "a,b\nc,d", "1:[a][b] 2:[c][d]" },
    { "\xef\xbb\xbf"
      "a,b\r\nc,d\r\n",
      "1:[a][b] 2:[c][d]" },
    { "a,b\rc,d\r", "1:[a][b] 2:[c][d]" },
    { "a;b\n1,5;2", "1:[a][b] 2:[1,5][2]" },
    { "a\tb\nc\td", "1:[a][b] 2:[c][d]" },
    { "sep=;\r\na,b;c\r\n", "2:[a,b][c]" },
    { "sep=|\na|b", "2:[a][b]" },
    { "\"a,b\",c", "1:[a,b][c]" },
    { "\"say \"\"hi\"\"\",\"\"", "1:[say \"hi\"][]" },
    { "\"two\nlines\",x\n\ny,z", "1:[two\nlines][x] 4:[y][z]" },
    { "a,b\n1\n1,2,3\n", "1:[a][b] 2:[1] 3:[1][2][3]" },
    { ",\n,,", "1:[][] 2:[][][]" },
    { "a,\nb", "1:[a][] 2:[b]" },
    { "\"\"", "" },
    { " a , b ", "1:[ a ][ b ]" },
    { "it's 5\" long,b", "1:[it's 5\" long][b]" },
    { "sep=", "1:[sep=]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (TrellisCsv) csv = trellis_csv_read (cases[i].text, strlen (cases[i].text), &error);
    g_autofree char *shown = NULL;

    g_assert_no_error (error);
    shown = show (csv);
    g_assert_cmpstr (shown, ==, cases[i].shown);
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *bytes;
    gsize length;
    const char *said;
  } cases[] = {
    { "\xff\xfe"
      "a\0",
      4, "UTF-16" },
    { "\xfe\xff\0a", 4, "UTF-16" },
    { "a,b\nc\0d", 7, "Line 2 holds a zero byte" },
    { "a\nb\n\xe9t\xe9", 7, "Line 3 is not in UTF-8" },
    { "a,b\nc,\"d\ne\nf", 12, "line 2 is never closed" },
    { "\"", 1, "line 1 is never closed" },
    { "a\n\"b\"c,d", 8, "Line 2 goes on after" },
    { "\"a\nb\" c", 7, "Line 2 goes on after" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (TrellisCsv) csv = trellis_csv_read (cases[i].bytes, cases[i].length, &error);

    g_assert_null (csv);
    g_assert_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED);
    g_test_message ("%s", error->message);
    g_assert_nonnull (strstr (error->message, cases[i].said));
  }
}

static void
test_guard (void)
{
  static const struct {
    const char *cell;
    const char *guarded;
  } cases[] = {
    { NULL, "" },
    { "", "" },
    { "Ann Lee", "Ann Lee" },
    { "=1+1", "'=1+1" },
    { "+44 7700 900123", "'+44 7700 900123" },
    { "-Ann", "'-Ann" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "\tx", "'\tx" },
    { "\rx", "'\rx" },
    { "-12.5", "-12.5" },
    { "+3", "+3" },
    { "-1e3", "-1e3" },
    { "-", "'-" },
    { "-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0" },
    { "-0x1F", "'-0x1F" },
    { "-inf", "'-inf" },
    { "'tis", "'tis" },
    { "a=b", "a=b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *guarded = trellis_csv_guard (cases[i].cell);

    g_assert_cmpstr (guarded, ==, cases[i].guarded);
    g_assert_cmpstr (trellis_csv_unguard (guarded), ==, cases[i].cell ? cases[i].cell : "");
  }
}

/* What is written is read again as it was. */
static void
test_round (void)
{
  static const char *const rows[][3] = {
    { "a", "b,c", "d\"e" },
    { "two\nlines", "", "\r\n" },
    { "=x", "-5", "\xc3\xa9;\t" },
  };
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (TrellisCsv) csv = NULL;
  g_autoptr (GError) error = NULL;
  const char *empty[] = { NULL };

  trellis_csv_write_start (out, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    trellis_csv_write_row (out, rows[i], 3);
  g_assert_true (g_str_has_prefix (out->str, "\xef\xbb\xbf"));
  g_assert_nonnull (strstr (out->str, "'=x,-5,"));
  csv = trellis_csv_read (out->str, out->len, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (trellis_csv_get_n_rows (csv), ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    guint n;
    const char *const *cells = trellis_csv_get_row (csv, i, &n);

    g_assert_cmpuint (n, ==, 3);
    for (guint j = 0; j < n; j++)
      g_assert_cmpstr (trellis_csv_unguard (cells[j]), ==, rows[i][j]);
  }
  g_string_truncate (out, 0);
  trellis_csv_write_row (out, empty, 1);
  g_assert_cmpstr (out->str, ==, "\"\"\r\n");
}

/* A large file is read in time that grows with it and no more; a row without end is refused. */
static void
test_large (void)
{
  g_autoptr (GString) text = g_string_new ("name,email,team\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisCsv) csv = NULL;
  gint64 start;

  for (guint i = 0; text->len < 12 * 1024 * 1024; i++)
    g_string_append_printf (text, "\"Person, %u\",person%u@example.org,Team %u\r\n", i, i, i % 90);
  start = g_get_monotonic_time ();
  csv = trellis_csv_read (text->str, text->len, &error);
  g_assert_no_error (error);
  g_test_message ("12 MB, %u rows: %.2f s", trellis_csv_get_n_rows (csv),
                  (g_get_monotonic_time () - start) / 1e6);
  g_assert_cmpfloat ((g_get_monotonic_time () - start) / 1e6, <, 10);
  g_clear_pointer (&csv, trellis_csv_free);
  g_string_truncate (text, 0);
  for (guint i = 0; i < 100000; i++)
    g_string_append_c (text, ',');
  csv = trellis_csv_read (text->str, text->len, &error);
  g_assert_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE);
}

/* Every beginning and every changed byte of a lively table ends in a table or in a sentence. */
static void
test_mutated (void)
{
  static const char text[] = "\xef\xbb\xbfname;\"e\"\"mail\"\r\n\"A\nB\";=x\r\n\xc3\xa9;\"\"\n";
  static const char bytes[] = { '\0', '"', '\r', '\n', ';', '\xff' };

  for (gsize i = 0; i < sizeof text; i++)
    for (gsize j = 0; j <= sizeof bytes; j++) {
      g_autofree char *copy = g_memdup2 (text, sizeof text);
      g_autoptr (GError) error = NULL;
      g_autoptr (TrellisCsv) csv = NULL;

      if (j < sizeof bytes)
        copy[i] = bytes[j];
      csv = trellis_csv_read (copy, j < sizeof bytes ? sizeof text - 1 : i, &error);
      g_assert_true ((csv != NULL) != (error != NULL));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/csv/read", test_read);
  g_test_add_func ("/exchange/csv/refused", test_refused);
  g_test_add_func ("/exchange/csv/guard", test_guard);
  g_test_add_func ("/exchange/csv/round", test_round);
  g_test_add_func ("/exchange/csv/large", test_large);
  g_test_add_func ("/exchange/csv/mutated", test_mutated);
  return g_test_run ();
}
