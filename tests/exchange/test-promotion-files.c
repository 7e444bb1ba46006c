/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is written for others: well-formed whatever was typed, with what a screen reader needs, and nothing that runs. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-flyer.h"
#include "exchange/trellis-html-style.h"
#include "exchange/trellis-html.h"
#include "exchange/trellis-round-up-file.h"
#include "exchange/trellis-week-html.h"
#include "model/trellis-organisation.h"

#include <string.h>

#define NASTY "<script>alert('x')</script> & \"q\" \x01 \xff ]]> <!-- "

static TrellisProgramme *
nasty_week (void)
{
  gint64 monday = trellis_date_new (2026, 6, 22);
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *const audience[] = { NASTY, NULL };

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Week " NASTY);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_QUOTATION, NASTY);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_QUOTED, NASTY);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, monday + 4);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Event " NASTY);
  trellis_entity_set_text (event, TRELLIS_EVENT_SUMMARY, NASTY);
  trellis_entity_set_text (event, TRELLIS_EVENT_URL, "javascript:alert(1)");
  trellis_entity_set_text (event, TRELLIS_EVENT_JOIN_URL, "https://a.example/?a=1&b=\"2\"");
  trellis_entity_set_list (event, TRELLIS_EVENT_AUDIENCE, audience);
  trellis_entity_set_number (event, TRELLIS_EVENT_CAPTIONS, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START,
                             trellis_instant_from_local (monday, 570, "Europe/London"));
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             trellis_instant_from_local (monday, 615, "Europe/London"));
  g_ptr_array_add (events, event);
  return trellis_programme_new (week, events, none, "Europe/London");
}

/* Elements that have no end in HTML are given one, so that a reader of XML can tell whether the rest is balanced. */
static void
assert_balanced (const char *html)
{
  static const GMarkupParser nothing = { NULL, NULL, NULL, NULL, NULL };
  g_autoptr (GRegex) empty = g_regex_new ("<(br|meta|img)([^>]*)>", 0, 0, NULL);
  g_autofree char *closed = g_regex_replace (empty, html, -1, 0, "<\\1\\2/>", 0, NULL);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&nothing, 0, NULL, NULL);
  g_autoptr (GError) error = NULL;
  const char *root = strstr (closed, "<html");

  g_assert_true (g_str_has_prefix (html, "<!DOCTYPE html>\n<html lang=\"en-GB\">"));
  g_markup_parse_context_parse (context, root, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static void
assert_harmless (const char *html)
{
  g_assert_null (strstr (html, "<script"));
  g_assert_null (strstr (html, "javascript:"));
  g_assert_null (strstr (html, "\x01"));
  g_assert_null (strstr (html, "<link"));
  g_assert_null (strstr (html, "@import"));
  g_assert_true (g_utf8_validate (html, -1, NULL));
}

static void
test_page (void)
{
  g_autoptr (TrellisProgramme) programme = nasty_week ();
  g_autofree char *html = trellis_week_html_write (programme, "Text " NASTY "\n\n## Head", "en-GB");
  static const char *const parts[] = {
    "<a class=\"skip\" href=\"#main\">",
    "<main id=\"main\"",
    "<nav aria-label=\"Days\">",
    "<h1>Week &lt;script&gt;",
    "<h2>Head</h2>",
    "<h3 id=\"day-2026-06-22\">Monday 22 June 2026</h3>",
    "<caption>Monday 22 June 2026: 1 event</caption>",
    "<th scope=\"col\" role=\"columnheader\">Time</th>",
    "<th scope=\"row\" role=\"rowheader\">",
    "<time datetime=\"2026-06-22T09:30:00+01:00\">09:30 to 10:15</time>",
    "href=\"https://a.example/?a=1&amp;b=&quot;2&quot;\"",
    "All times are London time (Europe/London).",
    "Live captions",
  };

  assert_balanced (html);
  assert_harmless (html);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_test_message ("%s", parts[i]);
    g_assert_nonnull (strstr (html, parts[i]));
  }
}

static void
test_one_title (void)
{
  g_autoptr (TrellisProgramme) programme = nasty_week ();
  g_autofree char *html = trellis_week_html_write (programme, "# Mine", "en-GB");
  const char *first = strstr (html, "<h1>");

  g_assert_nonnull (first);
  g_assert_true (g_str_has_prefix (first, "<h1>Mine</h1>"));
  g_assert_null (strstr (first + 1, "<h1>"));
}

static void
test_pieces (void)
{
  g_autoptr (TrellisProgramme) programme = nasty_week ();
  const char *text = "# A\n- b\n- [c](https://a.example)\n\n[d](javascript:x) ![e](file:///x) "
                     "![f](https://a.example/f.png)\n" NASTY;
  g_autofree char *piece = trellis_piece_html_write (NASTY, text, "en-GB");
  g_autofree char *flyer = trellis_flyer_html_write (programme, text, "en-GB");

  assert_balanced (piece);
  assert_balanced (flyer);
  assert_harmless (piece);
  assert_harmless (flyer);
  g_assert_nonnull (strstr (piece, "<ul><li>b</li>\n<li><a href=\"https://a.example\">c</a></li>"));
  g_assert_nonnull (strstr (piece, "<img src=\"https://a.example/f.png\" alt=\"f\">"));
  g_assert_null (strstr (piece, "file:"));
  g_assert_nonnull (strstr (flyer, "<blockquote>“&lt;script&gt;"));
  g_assert_nonnull (strstr (flyer, "<cite>"));
}

static void
test_pdf (void)
{
  g_autoptr (TrellisProgramme) programme = nasty_week ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes)
      flyer = trellis_flyer_pdf_write (programme, "# A\n\nb\n\n- c", "en-GB", &error);
  g_autoptr (GBytes) piece = NULL;
  g_autofree char *quotation = g_strnfill (20000, 'w');

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (flyer, NULL), 5, "%PDF-", 5);
  trellis_entity_set_text (programme->week, TRELLIS_LEARNING_WEEK_QUOTATION, quotation);
  g_bytes_unref (flyer);
  flyer = trellis_flyer_pdf_write (programme, "", "en-GB", &error);
  g_assert_no_error (error);
  piece = trellis_piece_pdf_write ("A", "# A\n\n[b](https://a.example)", "en-GB", &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (piece, NULL), 5, "%PDF-", 5);
}

static void
test_twin (void)
{
  g_autoptr (TrellisProgramme) programme = nasty_week ();
  g_autofree char *text = trellis_week_text_write (programme, "# A\n\n[b](https://a.example)");

  g_assert_true (g_str_has_prefix (text, "A\n\nb (https://a.example)\n\nThe programme\n"));
  g_assert_nonnull (strstr (text, "\nMonday 22 June 2026\n- 09:30 to 10:15: Event "));
}

static void
test_round_up (void)
{
  g_autoptr (TrellisProgramme) programme = nasty_week ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (TrellisRoundUp) figures = trellis_round_up_new (programme, none, none, none);
  g_autofree char *html = trellis_round_up_html_write (figures, programme, "en-GB");
  g_autofree char *csv = trellis_round_up_csv_write (figures, programme);

  assert_balanced (html);
  assert_harmless (html);
  g_assert_nonnull (strstr (csv, "In all,People who took part,0"));
  g_assert_nonnull (strstr (csv, "In all,Percent more positive,not shown"));
}

int
main (int argc, char **argv)
{
  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/promotion-files/page", test_page);
  g_test_add_func ("/promotion-files/one-title", test_one_title);
  g_test_add_func ("/promotion-files/pieces", test_pieces);
  g_test_add_func ("/promotion-files/pdf", test_pdf);
  g_test_add_func ("/promotion-files/twin", test_twin);
  g_test_add_func ("/promotion-files/round-up", test_round_up);
  return g_test_run ();
}
