/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The light marks of texts for promotion: every line of a table is a text and its blocks written out. */
#include "config.h"

#include "model/trellis-plain-marks.h"

#include <string.h>

static char *
describe (const char *text)
{
  g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (text);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++) {
    const TrellisBlock *block = blocks->pdata[i];

    g_string_append_printf (out, "%s%c%u:", i ? " " : "", "hpi"[block->kind], block -> level);
    for (guint j = 0; j < block->spans->len; j++) {
      const TrellisSpan *span = block->spans->pdata[j];

      g_string_append_printf (out, "%c{%s}", "tlp"[span->kind], span -> text);
      if (span->url)
        g_string_append_printf (out, "(%s)", span->url);
    }
  }
  return g_string_free (out, FALSE);
}

static void
test_parse (void)
{
  static const struct {
    const char *text, *blocks;
  } cases[] = {
    { "", "" },
    { "\n\n \n", "" },
    { "Words", "p0:t{Words}" },
    { "One\nTwo\n\nThree", "p0:t{One\nTwo} p0:t{Three}" },
    { "# A\n## B\n###### C", "h1:t{A} h2:t{B} h6:t{C}" },
    { "####### D", "p0:t{####### D}" },
    { "#NoHeading", "p0:t{#NoHeading}" },
    { "- a\n- b\nrest", "i0:t{a} i0:t{b} p0:t{rest}" },
    { "See [the page](https://a.example/x) now",
      "p0:t{See }l{the page}(https://a.example/x)t{ now}" },
    { "![Two hands](https://a.example/h.png)", "p0:p{Two hands}(https://a.example/h.png)" },
    { "![](https://a.example/h.png)", "p0:p{}(https://a.example/h.png)" },
    { "[a](b (c) d", "p0:t{[a](b (c) d}" },
    { "[a](https://x/(y))", "p0:l{a}(https://x/(y))" },
    { "[not a link] (at all)", "p0:t{[not a link] (at all)}" },
    { "\\[a](b)", "p0:t{[a](b)}" },
    { "\\# a", "p0:t{# a}" },
    { "back\\slash", "p0:t{back\\slash}" },
    { "[", "p0:t{[}" },
    { "[a](", "p0:t{[a](}" },
    { "\\", "p0:t{\\}" },
    { "a\r\nb", "p0:t{a\nb}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *blocks = describe (cases[i].text);

    g_assert_cmpstr (blocks, ==, cases[i].blocks);
  }
}

static void
test_twin (void)
{
  g_autofree char *twin = trellis_plain_marks_to_text (
      "# Head\nSee [the page](https://a.example) or [us](mailto:us@a.example).\n- one\n- two\n\n"
      "![A hand](https://a.example/h.png)");

  g_assert_cmpstr (
      twin, ==,
      "Head\n\nSee the page (https://a.example) or us (us@a.example).\n\n- one\n- two\n\n"
      "A hand\n");
}

/* Whatever a title is, it stays the words it was. */
static void
test_escape (void)
{
  static const char *const titles[] = { "[x](javascript:alert(1))", "# Head", "- item", "a\\[b",
                                        "![p](https://x)",          "\\",     "a]b[c",  "*" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    g_autofree char *escaped = trellis_plain_marks_escape (titles[i]);
    g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (escaped);
    g_autofree char *words = trellis_plain_marks_words (blocks->pdata[0]);

    g_assert_cmpuint (blocks->len, ==, 1);
    g_assert_cmpint (((TrellisBlock *) blocks->pdata[0])->kind, ==, TRELLIS_BLOCK_PARAGRAPH);
    g_assert_cmpstr (words, ==, titles[i]);
  }
}

static void
test_leads (void)
{
  g_assert_true (trellis_plain_marks_leads ("https://a.example"));
  g_assert_true (trellis_plain_marks_leads ("MAILTO:a@b.example"));
  g_assert_false (trellis_plain_marks_leads ("javascript:alert(1)"));
  g_assert_false (trellis_plain_marks_leads ("file:///etc/passwd"));
  g_assert_false (trellis_plain_marks_leads ("https://"));
  g_assert_false (trellis_plain_marks_leads (""));
  g_assert_false (trellis_plain_marks_leads (NULL));
}

/* Broken bytes and a great many brackets: read in no time, and nothing crashes. */
static void
test_hostile (void)
{
  g_autoptr (GString) deep = g_string_new (NULL);
  g_autoptr (GPtrArray) blocks = NULL, broken = trellis_plain_marks_parse ("\xff[\xc3](\x80");

  for (guint i = 0; i < 200000; i++)
    g_string_append (deep, i % 2 ? "![" : "[(");
  blocks = trellis_plain_marks_parse (deep->str);
  g_assert_cmpuint (blocks->len, ==, 1);
  g_assert_cmpuint (broken->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-marks/parse", test_parse);
  g_test_add_func ("/plain-marks/twin", test_twin);
  g_test_add_func ("/plain-marks/escape", test_escape);
  g_test_add_func ("/plain-marks/leads", test_leads);
  g_test_add_func ("/plain-marks/hostile", test_hostile);
  return g_test_run ();
}
