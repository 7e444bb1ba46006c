/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The gate before publishing: texts and the codes of what is found in them, contrasts, and lengths of posts. */
#include "config.h"

#include "model/trellis-gate.h"
#include "model/trellis-plain-marks.h"
#include "model/trellis-post-length.h"

#include <math.h>
#include <string.h>

static char *
codes (GPtrArray *findings)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++) {
    const TrellisGateFinding *finding = findings->pdata[i];

    g_string_append_printf (out, "%s%s%c%u", i ? " " : "", finding->code,
                            finding->level == TRELLIS_GATE_BLOCK ? '!' : '?', finding->line);
    g_assert_true (g_str_has_suffix (finding->sentence, ".") || strstr (finding->sentence, "”."));
  }
  return g_string_free (out, FALSE);
}

static void
test_texts (void)
{
  const int article = TRELLIS_PROMOTION_CHANNEL_NEWSLETTER;
  const int post = TRELLIS_PROMOTION_CHANNEL_SOCIAL;
  const struct {
    int channel;
    const char *text, *found;
  } cases[] = {
    { article, "# A\n\nFine.", "" },
    { article, "", "no-text!0" },
    { article, "Fine.", "no-heading?1" },
    { article, "# A\n\n### B", "heading-jump!3" },
    { article, "## A", "heading-jump!1" },
    { article, "# A\n\n## B\n\n# C\n\n## D", "" },
    { article, "# A\n\n# ", "" },
    { article, "# A\n\n[click here](https://a.example)", "link-words!3" },
    { article, "# A\n\n[Read more…](https://a.example)", "link-words!3" },
    { article, "# A\n\n[Read more.](https://a.example)", "link-words!3" },
    { article, "# A\n\n[HERE](https://a.example)", "link-words!3" },
    { article, "# A\n\n[https://a.example](https://a.example)", "bare-address!3" },
    { article, "# A\n\nSee https://a.example", "bare-address!3" },
    { article, "# A\n\n[The page](javascript:x)", "bad-address!3" },
    { article, "# A\n\n[](https://a.example)", "empty-link!3" },
    { article, "# A\n\n[The page](https://a.example) [The page](https://b.example)",
      "same-words?3" },
    { article, "# A\n\n![](https://a.example/p.png)", "no-alternative!3" },
    { article, "# A\n\n![IMG_1.JPG](https://a.example/p.png)", "file-name!3" },
    { article, "# A\n\n![A hand](p.png)", "bad-picture!3" },
    { article, "# A\n\nCOME TO OUR WEEK now.", "capitals?3" },
    { article, "# A\n\nThe BBC and NHS.", "" },
    { article, "# A\n\n🎉🎉🎉 Come.", "emoji?3" },
    { article, "# A\n\nCome 🎉.", "" },
    { article, "# A\n\na b c d e f g h i j k l m n o p q r s t u v w x y z one two.",
      "long-sentence?3" },
    { article, "# A\n\na b c d e f g h i j k l m n. o p q r s t u v w x y z one two.", "" },
    { TRELLIS_PROMOTION_CHANNEL_BANNER, "One line. [The page](https://a.example)", "" },
    { TRELLIS_PROMOTION_CHANNEL_BANNER, "One.\n\nTwo.", "long-banner?0" },
    { post, "Come: https://a.example #OurWeek", "" },
    { post, "[The page](https://a.example)", "marks-in-post!1" },
    { post, "#learningatworkweek", "tag?1" },
    { post, "#LearningAtWorkWeek", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *twin = trellis_plain_marks_to_text (cases[i].text);
    TrellisGateText subject = { .title = "T",
                                .text = cases[i].text,
                                .channel = (TrellisPromotionChannel) cases[i].channel,
                                .language = "en-GB",
                                .twin = twin };
    g_autoptr (GPtrArray) findings = trellis_gate_check (&subject);
    g_autofree char *found = codes (findings);

    g_test_message ("%s", cases[i].text);
    g_assert_cmpstr (found, ==, cases[i].found);
  }
}

static void
test_frame (void)
{
  const TrellisColourPair pale = { "text", 0x999999, 0xffffff, 4.5 };
  TrellisGateText subject = { .title = " ",
                              .text = "# A",
                              .channel = TRELLIS_PROMOTION_CHANNEL_EMAIL,
                              .colours = &pale,
                              .n_colours = 1 };
  g_autoptr (GPtrArray) findings = trellis_gate_check (&subject);
  g_autofree char *found = codes (findings);
  g_autofree char *summary = trellis_gate_summary (findings);

  g_assert_cmpstr (found, ==, "no-title!0 no-language!0 no-twin!0 contrast!0");
  g_assert_cmpstr (summary, ==, "4 things to put right before it is sent.");
}

/* Values of the formula of WCAG 2.2 that others publish. */
static void
test_contrast (void)
{
  const struct {
    guint32 ink, ground;
    double ratio;
  } cases[] = {
    { 0x000000, 0xffffff, 21 },   { 0xffffff, 0x000000, 21 }, { 0x777777, 0xffffff, 4.48 },
    { 0x767676, 0xffffff, 4.54 }, { 0x123456, 0x123456, 1 },  { 0xff0000, 0xffffff, 4.00 },
    { 0x0000ff, 0xffffff, 8.59 },
  };
  guint n;
  const TrellisColourPair *palette = trellis_contrast_palette (&n);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (trellis_contrast (cases[i].ink, cases[i].ground),
                                    cases[i].ratio, 0.005);
  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat (trellis_contrast (palette[i].ink, palette[i].ground), >=, palette[i].least);
}

static void
test_lengths (void)
{
  const struct {
    const char *text;
    guint x, bluesky, mastodon;
  } cases[] = {
    { "", 0, 0, 0 },
    { "Hello", 5, 5, 5 },
    { "e\xcc\x81t\xc3\xa9", 3, 3, 3 }, /* é written in two ways */
    { "👩‍👩‍👧‍👦", 2, 1, 1 }, /* a family is one */
    { "👍🏽", 2, 1, 1 },
    { "🏴󠁧󠁢󠁷󠁬󠁳󠁿", 2, 1, 1 }, /* the flag of Wales */
    { "🇬🇧🇮🇪", 4, 2, 2 },
    { "日本", 4, 2, 2 },
    { "a\r\nb", 4, 3, 3 },
    { "각", 2, 1, 1 },
    { "See https://learning.larkmoor.example/week.", 28, 43, 28 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].text);
    g_assert_cmpuint (trellis_post_length (cases[i].text, TRELLIS_NETWORK_LIMIT_X), ==, cases[i].x);
    g_assert_cmpuint (trellis_post_length (cases[i].text, TRELLIS_NETWORK_LIMIT_BLUESKY), ==,
                      cases[i].bluesky);
    g_assert_cmpuint (trellis_post_length (cases[i].text, TRELLIS_NETWORK_LIMIT_MASTODON), ==,
                      cases[i].mastodon);
  }
}

static void
test_too_long (void)
{
  g_autofree char *text = g_strnfill (281, 'a');
  TrellisGateText subject = { .title = "T",
                              .text = text,
                              .channel = TRELLIS_PROMOTION_CHANNEL_SOCIAL };
  g_autoptr (GPtrArray) findings = trellis_gate_check (&subject);
  g_autofree char *found = codes (findings);
  g_autofree char *sentence = trellis_post_length_sentence (text);

  g_assert_cmpstr (found, ==, "too-long?0");
  g_assert_cmpstr (sentence, ==,
                   "X 281 of 280, too long; Bluesky 281 of 300, fits; Mastodon 281 of 500, fits; "
                   "LinkedIn 281 of 3000, fits.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gate/texts", test_texts);
  g_test_add_func ("/gate/frame", test_frame);
  g_test_add_func ("/gate/contrast", test_contrast);
  g_test_add_func ("/gate/lengths", test_lengths);
  g_test_add_func ("/gate/too-long", test_too_long);
  return g_test_run ();
}
