/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Crosswords in ipuz: what versions 1 and 2 allow, the way back, and what strangers send. */
#include "config.h"

#include "exchange/trellis-activity-file.h"
#include "exchange/trellis-activity-paper.h"
#include "exchange/trellis-activity-sheet.h"
#include "exchange/trellis-ipuz.h"

#include <string.h>

#define HEAD "\"version\":\"http://ipuz.org/v2\",\"kind\":[\"http://ipuz.org/crossword#1\"]"
#define SIZE "\"dimensions\":{\"width\":3,\"height\":3}"
#define GRID "\"puzzle\":[[1,0,2],[0,\"#\",0],[3,0,0]]"
#define SOLUTION "\"solution\":[[\"C\",\"A\",\"T\"],[\"A\",\"#\",\"E\"],[\"R\",\"E\",\"N\"]]"
#define CLUES                                                                                      \
  "\"clues\":{\"Across\":[[1,\"Purrs\"],[3,\"Bird\"]],\"Down\":[[1,\"Wheels\"],[2,\"Ten\"]]}"
#define WHOLE "{" HEAD "," SIZE "," GRID "," SOLUTION "," CLUES "}"

static TrellisCrossword *
read_ipuz (const char *text, guint *refused, char **message)
{
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GError) error = NULL;
  TrellisCrossword *crossword = trellis_ipuz_read (text, strlen (text), report, &error);

  g_assert_true ((crossword == NULL) == (error != NULL));
  if (refused)
    *refused = trellis_report_count_refused (report);
  if (message)
    *message = error ? g_strdup (error->message) : NULL;
  return crossword;
}

static void
test_variants (void)
{
  static const char *const texts[] = {
    WHOLE,
    "ipuz(" WHOLE ")",
    "\xef\xbb\xbf ipuz(" WHOLE ");\n",
    "{\"version\":\"http://ipuz.org/v1\",\"kind\":[\"http://ipuz.org/crossword/crypticcrossword#1\"]," SIZE
    "," GRID "," SOLUTION "," CLUES "}",
    /* other signs, cells as objects, numbers as texts, no numbers in the grid, clues as objects and texts */
    "{" HEAD ",\"block\":\"X\",\"empty\":\"-\"," SIZE
    ",\"puzzle\":[[{\"cell\":\"1\",\"style\":{\"shapebg\":\"circle\"}},\"-\",\"2\"],[\"-\",\"X\",\"-\"],[\"3\",\"-\",\"-\"]]"
    ",\"solution\":[[{\"value\":\"c\"},\"a\",\"t\"],[\"a\",\"X\",\"e\"],[[\"r\"],\"e\",\"n\"]]," CLUES
    "}",
    "{" HEAD "," SIZE ",\"puzzle\":[[0,0,0],[0,\"#\",0],[0,0,0]]," SOLUTION
    ",\"clues\":{\"Across:Quer\":[{\"number\":1,\"clue\":\"<b>Purrs</b>\",\"enumeration\":\"3\"},\"Bird\"],"
    "\"Down\":[{\"number\":\"1\",\"clue\":\"Wheels\"},[2,\"Ten\"]]}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    guint refused;
    g_autofree char *answer = NULL, *message = NULL;
    g_autoptr (TrellisCrossword) crossword = read_ipuz (texts[i], &refused, &message);

    g_test_message ("%u %s", i, message ? message : "");
    g_assert_nonnull (crossword);
    g_assert_cmpuint (refused, ==, 0);
    g_assert_cmpuint (crossword->entries->len, ==, 4);
    g_assert_true (trellis_crossword_has_solution (crossword));
    answer = trellis_crossword_get_answer (crossword, 1);
    g_assert_cmpstr (answer, ==, "REN");
    g_assert_true (g_str_has_prefix (trellis_crossword_get (crossword, 0)->clue, "Purrs"));
  }
}

static void
test_round_trip (void)
{
  static const char text[] =
      "{" HEAD ",\"title\":\"T &amp; U\",\"author\":\"A\"," SIZE
      ",\"puzzle\":[[{\"cell\":1,\"style\":{\"shapebg\":\"circle\",\"barred\":\"TL\"},\"value\":\"C\"},0,2],"
      "[0,\"#\",0],[3,0,null]],\"solution\":[[\"C\",\"AB\",\"T\"],[\"A\",\"#\",\"E\"],[\"R\",\"E\",null]],"
      "\"clues\":{\"Across\":[[1,\"x\"],[3,\"y\"]],\"Down\":[[1,\"z\"],[2,\"v\"],[7,\"gone\"]]}}";
  guint refused;
  g_autoptr (TrellisCrossword) one = read_ipuz (text, &refused, NULL);
  g_autofree char *once = trellis_ipuz_write (one);
  g_autoptr (TrellisCrossword) two = read_ipuz (once, NULL, NULL);
  g_autofree char *twice = trellis_ipuz_write (two);

  g_assert_cmpuint (refused, ==, 1);
  g_assert_cmpstr (once, ==, twice);
  g_assert_cmpstr (two->title, ==, "T & U");
  g_assert_true (two->cells[0].circled);
  g_assert_cmpuint (two->cells[0].bars, ==, TRELLIS_CROSSWORD_BAR_TOP | TRELLIS_CROSSWORD_BAR_LEFT);
  g_assert_cmpstr (two->cells[0].given, ==, "C");
  g_assert_cmpstr (two->cells[1].solution, ==, "AB");
  g_assert_true (two->cells[8].hidden);
  g_assert_cmpuint (trellis_crossword_get (two, 1)->cells->len, ==, 2);
}

static void
test_refused (void)
{
  static const struct {
    const char *text, *message;
  } cases[] = {
    { "", "This is not an ipuz puzzle: it does not begin with “{”." },
    { "ipuz(", "This is not an ipuz puzzle: it does not begin with “{”." },
    { "[]", "This is not an ipuz puzzle: it does not begin with “{”." },
    { "{}", "This is not an ipuz puzzle: its “version” names none." },
    { "{\"version\":\"http://ipuz.org/v3\"}",
      "This puzzle is of a newer version of ipuz than Trellis reads (1 and 2)." },
    { "{\"version\":\"http://ipuz.org/v2\",\"kind\":[\"http://ipuz.org/sudoku#1\"]}",
      "This ipuz file holds a puzzle of the kind “sudoku”. Trellis plays crosswords." },
    { "{\"version\":\"http://ipuz.org/v2\",\"kind\":[]}",
      "This ipuz file does not say what “kind” of puzzle it holds." },
    { "{" HEAD "}", "“dimensions” must have a width and a height." },
    { "{" HEAD ",\"dimensions\":{\"width\":3,\"height\":1000000}}",
      "A crossword has from 1 to 100 cells a side; this one has 3 by 1000000." },
    { "{" HEAD ",\"dimensions\":{\"width\":-3,\"height\":0}}",
      "A crossword has from 1 to 100 cells a side; this one has -3 by 0." },
    { "{" HEAD "," SIZE "}", "“puzzle” must have 3 rows." },
    { "{" HEAD "," SIZE ",\"puzzle\":[[1],[],[]]}", "Row 1 of “puzzle” must have 3 cells." },
    { "{" HEAD "," SIZE "," GRID ",\"solution\":[[1,2,3]]}", "“solution” must have 3 rows." },
    { "{" HEAD "," SIZE "," GRID "}", "No clue of this crossword fits its grid." },
    { "{" HEAD "," SIZE "," GRID ",\"clues\":[1]}", "No clue of this crossword fits its grid." },
    { "{" HEAD ",\"dimensions\":[3,3]}", "“dimensions” must have a width and a height." },
    { WHOLE " x", "Line 1: “x” is not expected here." },
    { "{\"a\xff\":1}", "This puzzle is not text in UTF-8." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *message = NULL;
    g_autoptr (TrellisCrossword) crossword = read_ipuz (cases[i].text, NULL, &message);

    g_assert_null (crossword);
    g_assert_cmpstr (message, ==, cases[i].message);
  }
}

static void
test_hostile (void)
{
  g_autoptr (GString) deep = g_string_new ("{\"a\":");
  g_autofree char *message = NULL;

  for (gsize n = 0; n < strlen (WHOLE); n++) {
    g_autofree char *part = g_strndup (WHOLE, n);

    g_assert_null (read_ipuz (part, NULL, NULL));
  }
  for (guint i = 0; i < 100000; i++)
    g_string_append_c (deep, '[');
  g_assert_null (read_ipuz (deep->str, NULL, &message));
  g_assert_cmpstr (message, ==, "Line 1: Lists and objects are nested too deeply.");
}

/* The whole way: text, sheet, paper. */
static void
test_sheet (void)
{
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (TrellisActivity) activity = trellis_activity_from_text (
      TRELLIS_FORMAT_IPUZ, WHOLE, strlen (WHOLE), "three-words.ipuz", report, NULL);
  g_autoptr (TrellisSheet) sheet = trellis_sheet_new (activity, TRUE, NULL);
  g_autofree char *text = trellis_sheet_to_text (sheet);
  g_autoptr (TrellisPaper)
      paper = trellis_activity_paper_new (activity, TRELLIS_PRINT_LARGE, TRUE, NULL);
  g_autoptr (GBytes) pdf = trellis_paper_to_pdf (paper, NULL);

  g_assert_cmpstr (trellis_entity_get_title (activity), ==, "three words");
  g_assert_nonnull (strstr (text, ". . .\n. # .\n. . .\n"));
  g_assert_nonnull (strstr (text, "C A T\nA # E\nR E N\n"));
  g_assert_nonnull (strstr (text, "1. Purrs, 3 letters"));
  g_assert_nonnull (strstr (text, "3 across: REN"));
  g_assert_cmpint (trellis_paper_n_pages (paper), ==, 2);
  g_assert_true (g_str_has_prefix (g_bytes_get_data (pdf, NULL), "%PDF"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ipuz/variants", test_variants);
  g_test_add_func ("/ipuz/round-trip", test_round_trip);
  g_test_add_func ("/ipuz/refused", test_refused);
  g_test_add_func ("/ipuz/hostile", test_hostile);
  g_test_add_func ("/ipuz/sheet", test_sheet);
  return g_test_run ();
}
