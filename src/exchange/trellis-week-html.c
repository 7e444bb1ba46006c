/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a learning week: one file for any browser, that can be read by ear, on a phone and on paper. */
#include "config.h"

#include "exchange/trellis-week-html.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "exchange/trellis-html-style.h"
#include "exchange/trellis-html.h"
#include "model/trellis-plain-marks.h"

#include <glib/gi18n.h>

static char *
day_id (gint64 date)
{
  g_autofree char *iso = trellis_date_format (date);

  return g_strconcat ("day-", iso, NULL);
}

/* Where people look first: the days, and what goes on through all of them. */
static void
add_navigation (TrellisHtml *html, TrellisProgramme *programme)
{
  g_autoptr (GArray) days = trellis_programme_days (programme);
  g_autoptr (GPtrArray) any_time = trellis_programme_any_time (programme);

  trellis_html_open (html, "nav", "aria-label", _ ("Days"), NULL);
  trellis_html_open (html, "ul", NULL);
  for (guint i = 0; i < days->len; i++) {
    gint64 date = g_array_index (days, gint64, i);
    g_autofree char *words = trellis_text_date (date);
    g_autofree char *id = day_id (date);
    g_autofree char *target = g_strconcat ("#", id, NULL);

    trellis_html_open (html, "li", NULL);
    trellis_html_open (html, "a", "href", target, NULL);
    trellis_html_text (html, words);
    trellis_html_close (html);
    trellis_html_close (html);
  }
  if (any_time->len) {
    trellis_html_open (html, "li", NULL);
    trellis_html_open (html, "a", "href", "#any-time", NULL);
    trellis_html_text (html, _ ("Any time in the week"));
    trellis_html_close (html);
    trellis_html_close (html);
  }
  trellis_html_close (html);
  trellis_html_close (html);
}

/* On a phone the rows are shown as blocks, and a browser then forgets that it was a table: the roles remind it. */
static void
begin_table (TrellisHtml *html, const char *caption)
{
  const char *const heads[] = { _ ("Time"), _ ("Event"), _ ("Where"), _ ("For whom"),
                                _ ("What helps to take part") };

  trellis_html_open (html, "table", "role", "table", NULL);
  trellis_html_element (html, "caption", caption);
  trellis_html_open (html, "thead", "role", "rowgroup", NULL);
  trellis_html_open (html, "tr", "role", "row", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++) {
    trellis_html_open (html, "th", "scope", "col", "role", "columnheader", NULL);
    trellis_html_text (html, heads[i]);
    trellis_html_close (html);
  }
  trellis_html_close (html);
  trellis_html_close (html);
  trellis_html_open (html, "tbody", "role", "rowgroup", NULL);
}

static void
add_time (TrellisHtml *html, TrellisProgramme *programme, TrellisEvent *event)
{
  gboolean days = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  g_autofree char *words = trellis_programme_times (programme, event);
  g_autofree char *stamp = days ? trellis_date_format (trellis_date_from_instant (start))
                                : trellis_instant_format (start, programme->zone);

  trellis_html_open (html, "td", "role", "cell", "data-label", _ ("Time"), "class", "nowrap", NULL);
  trellis_html_open (html, "time", "datetime", stamp, NULL);
  trellis_html_text (html, words);
  trellis_html_close (html);
  trellis_html_close (html);
}

static const char *
status_words (TrellisEvent *event)
{
  return trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_TENTATIVE
             ? _ (" (to be confirmed)")
             : "";
}

static void
add_event_cell (TrellisHtml *html, TrellisProgramme *programme, TrellisEvent *event)
{
  const char *summary = trellis_entity_get_text (event, TRELLIS_EVENT_SUMMARY);
  const char *host = trellis_programme_host (programme, event);
  const char *join = trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL);
  const char *title = trellis_entity_get_title (event);

  trellis_html_open (html, "th", "scope", "row", "role", "rowheader", NULL);
  trellis_html_open (html, "strong", NULL);
  trellis_html_link (html, title, trellis_entity_get_text (event, TRELLIS_EVENT_URL), NULL);
  trellis_html_close (html);
  trellis_html_text (html, status_words (event));
  trellis_html_line_break (html);
  trellis_html_text (html, _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND)));
  if (*host) {
    g_autofree char *by = g_strdup_printf (_ (", hosted by %s"), host);

    trellis_html_text (html, by);
  }
  if (*summary) {
    trellis_html_line_break (html);
    trellis_html_text (html, summary);
  }
  if (trellis_plain_marks_leads (join)) {
    g_autofree char *words = g_strdup_printf (_ ("Join “%s” online"), title);

    trellis_html_line_break (html);
    trellis_html_link (html, words, join, NULL);
  }
  trellis_html_close (html);
}

static void
add_cell (TrellisHtml *html, const char *label, const char *words)
{
  trellis_html_open (html, "td", "role", "cell", "data-label", label, NULL);
  trellis_html_text (html, words);
  trellis_html_close (html);
}

/* A list of facts begins with a capital when it stands alone. */
static char *
capitalise (const char *words)
{
  char letter[8] = { 0 };

  if (!*words)
    return g_strdup ("");
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (words)), letter);
  return g_strconcat (letter, g_utf8_next_char (words), NULL);
}

static void
add_row (TrellisHtml *html, TrellisProgramme *programme, TrellisEvent *event)
{
  const char *const *audience = trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE);
  g_autofree char *where = trellis_programme_where (event);
  g_autofree char *whom = trellis_text_list (audience);
  g_autofree char *facts = trellis_programme_access (event);
  g_autofree char *access = capitalise (facts);

  trellis_html_open (html, "tr", "role", "row", NULL);
  add_time (html, programme, event);
  add_event_cell (html, programme, event);
  add_cell (html, _ ("Where"), where);
  add_cell (html, _ ("For whom"), *whom ? whom : _ ("Everybody"));
  add_cell (html, _ ("What helps to take part"), *access ? access : _ ("Ask the organisers"));
  trellis_html_close (html);
}

static void
add_table (TrellisHtml *html,
           TrellisProgramme *programme,
           const char *id,
           const char *heading,
           GPtrArray *events)
{
  g_autofree char *caption = g_strdup_printf (
      ngettext ("%s: %u event", "%s: %u events", events->len), heading, events->len);

  trellis_html_open (html, "section", "aria-labelledby", id, NULL);
  trellis_html_open (html, "h3", "id", id, NULL);
  trellis_html_text (html, heading);
  trellis_html_close (html);
  begin_table (html, caption);
  for (guint i = 0; i < events->len; i++)
    add_row (html, programme, events->pdata[i]);
  trellis_html_close (html); /* tbody */
  trellis_html_close (html); /* table */
  trellis_html_close (html); /* section */
}

static void
add_programme (TrellisHtml *html, TrellisProgramme *programme)
{
  g_autoptr (GArray) days = trellis_programme_days (programme);
  g_autoptr (GPtrArray) any_time = trellis_programme_any_time (programme);
  g_autofree char *zone = trellis_programme_zone_sentence (programme);

  trellis_html_open (html, "h2", "id", "programme", NULL);
  trellis_html_text (html, _ ("The programme"));
  trellis_html_close (html);
  if (programme->events->len == 0) {
    trellis_html_element (html, "p", _ ("The programme will follow."));
    return;
  }
  trellis_html_element (html, "p", zone);
  for (guint i = 0; i < days->len; i++) {
    gint64 date = g_array_index (days, gint64, i);
    g_autoptr (GPtrArray) events = trellis_programme_on (programme, date);
    g_autofree char *heading = trellis_text_date (date);
    g_autofree char *id = day_id (date);

    add_table (html, programme, id, heading, events);
  }
  if (any_time->len)
    add_table (html, programme, "any-time", _ ("Any time in the week"), any_time);
}

/* A page has one title of the first level, whatever was typed. */
static void
add_text (TrellisHtml *html, const char *title, const char *text)
{
  g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (text);
  const TrellisBlock *first = blocks->len ? blocks->pdata[0] : NULL;

  if (!first || first->kind != TRELLIS_BLOCK_HEADING || first->level != 1)
    trellis_html_element (html, "h1", title);
  trellis_html_marks (html, text);
}

/**
 * trellis_week_html_write:
 * @programme: a programme
 * @text: what stands above the programme, in plain marks
 * @language: language tag
 *
 * Writes the page of a week as one file of HTML.
 *
 * Returns: (transfer full): the page
 */
char *
trellis_week_html_write (TrellisProgramme *programme, const char *text, const char *language)
{
  g_autofree char *style = trellis_html_style ();
  g_autofree char *partners = trellis_programme_partners (programme);
  g_autofree char *mailto = trellis_programme_mailto (programme);
  const char *title = trellis_entity_get_title (programme->week);
  g_autoptr (TrellisHtml) html = trellis_html_new (language, title, style);

  trellis_html_open (html, "a", "class", "skip", "href", "#main", NULL);
  trellis_html_text (html, _ ("Skip to the text"));
  trellis_html_close (html);
  trellis_html_open (html, "header", NULL);
  if (*partners)
    trellis_html_element (html, "p", partners);
  trellis_html_close (html);
  add_navigation (html, programme);
  trellis_html_open (html, "main", "id", "main", "tabindex", "-1", NULL);
  add_text (html, title, text);
  add_programme (html, programme);
  trellis_html_close (html);
  trellis_html_open (html, "footer", NULL);
  trellis_html_open (html, "p", NULL);
  if (*mailto)
    trellis_html_link (html, _ ("Write to the organisers"), mailto, NULL);
  else
    trellis_html_text (html, title);
  return trellis_html_finish (html);
}

static void
append_events (GString *out, TrellisProgramme *programme, const char *heading, GPtrArray *events)
{
  g_string_append_printf (out, "\n%s\n", heading);
  for (guint i = 0; i < events->len; i++) {
    g_autofree char *times = trellis_programme_times (programme, events->pdata[i]);
    g_autofree char *where = trellis_programme_where (events->pdata[i]);
    g_autofree char *access = trellis_programme_access (events->pdata[i]);

    g_string_append_printf (out, _ ("- %s: %s (%s)"), times,
                            trellis_entity_get_title (events->pdata[i]), where);
    if (*access)
      g_string_append_printf (out, "; %s", access);
    g_string_append_c (out, '\n');
  }
}

/**
 * trellis_week_text_write:
 * @programme: a programme
 * @text: what stands above the programme, in plain marks
 *
 * Writes the plain-text twin of the page of a week.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_week_text_write (TrellisProgramme *programme, const char *text)
{
  g_autofree char *above = trellis_plain_marks_to_text (text);
  g_autofree char *zone = trellis_programme_zone_sentence (programme);
  g_autoptr (GArray) days = trellis_programme_days (programme);
  g_autoptr (GPtrArray) any_time = trellis_programme_any_time (programme);
  GString *out = g_string_new (above);

  g_string_append_printf (out, "\n%s\n%s\n", _ ("The programme"), zone);
  for (guint i = 0; i < days->len; i++) {
    gint64 date = g_array_index (days, gint64, i);
    g_autoptr (GPtrArray) events = trellis_programme_on (programme, date);
    g_autofree char *heading = trellis_text_date (date);

    append_events (out, programme, heading, events);
  }
  if (any_time->len)
    append_events (out, programme, _ ("Any time in the week"), any_time);
  return g_string_free (out, FALSE);
}

/**
 * trellis_piece_html_write:
 * @title: headline or subject
 * @text: a text in plain marks
 * @language: language tag
 *
 * Writes a newsletter, a message or an article as one file of HTML.
 *
 * Returns: (transfer full): the document
 */
char *
trellis_piece_html_write (const char *title, const char *text, const char *language)
{
  g_autofree char *style = trellis_html_style ();
  g_autoptr (TrellisHtml) html = trellis_html_new (language, title, style);

  trellis_html_open (html, "main", NULL);
  add_text (html, title, text);
  return trellis_html_finish (html);
}
