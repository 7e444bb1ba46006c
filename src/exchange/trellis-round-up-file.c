/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The figures of a week as a page and as a table for spreadsheets. What is hidden is hidden in both, and said. */
#include "config.h"

#include "exchange/trellis-round-up-file.h"

#include "exchange/trellis-csv.h"
#include "exchange/trellis-html-style.h"
#include "exchange/trellis-html.h"

#include <glib/gi18n.h>

static void
add_breakdown (TrellisHtml *html, TrellisRoundUp *round_up, TrellisRoundUpBreakdown breakdown)
{
  GPtrArray *cells = round_up->cells[breakdown];
  const char *title = trellis_round_up_title (breakdown);

  if (cells->len == 0)
    return;
  trellis_html_element (html, "h2", title);
  trellis_html_open (html, "table", "role", "table", NULL);
  trellis_html_element (html, "caption", title);
  trellis_html_open (html, "tbody", "role", "rowgroup", NULL);
  for (guint i = 0; i < cells->len; i++) {
    const TrellisRoundUpCell *cell = cells->pdata[i];
    g_autofree char *number = trellis_round_up_number (cell->number);

    trellis_html_open (html, "tr", "role", "row", NULL);
    trellis_html_open (html, "th", "scope", "row", "role", "rowheader", NULL);
    trellis_html_text (html, cell->label);
    trellis_html_close (html);
    trellis_html_open (html, "td", "role", "cell", "class", "number", NULL);
    trellis_html_text (html, number);
    trellis_html_close (html);
    trellis_html_close (html);
  }
  trellis_html_close (html);
  trellis_html_close (html);
}

static void
add_comments (TrellisHtml *html, TrellisRoundUp *round_up)
{
  if (round_up->comments->len == 0)
    return;
  trellis_html_element (html, "h2", _ ("What people wrote"));
  trellis_html_element (html, "p",
                        _ ("Without names and in no order. Ask before you quote them elsewhere."));
  trellis_html_open (html, "ul", NULL);
  for (guint i = 0; i < round_up->comments->len; i++)
    trellis_html_element (html, "li", round_up->comments->pdata[i]);
  trellis_html_close (html);
}

/**
 * trellis_round_up_html_write:
 * @round_up: figures
 * @programme: the week they are of
 * @language: language tag
 *
 * Writes the figures as one file of HTML: sentences first, then a table for each breakdown.
 *
 * Returns: (transfer full): the document
 */
char *
trellis_round_up_html_write (TrellisRoundUp *round_up,
                             TrellisProgramme *programme,
                             const char *language)
{
  g_autofree char *style = trellis_html_style ();
  g_autofree char *title = g_strdup_printf (_ ("Round-up of %s"),
                                            trellis_entity_get_title (programme->week));
  g_autofree char *dates = trellis_programme_dates (programme);
  g_autoptr (GPtrArray) sentences = trellis_round_up_sentences (round_up);
  g_autoptr (TrellisHtml) html = trellis_html_new (language, title, style);

  trellis_html_open (html, "main", NULL);
  trellis_html_element (html, "h1", title);
  trellis_html_element (html, "p", dates);
  trellis_html_open (html, "ul", NULL);
  for (guint i = 0; i < sentences->len; i++)
    trellis_html_element (html, "li", sentences->pdata[i]);
  trellis_html_close (html);
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++)
    add_breakdown (html, round_up, (TrellisRoundUpBreakdown) i);
  add_comments (html, round_up);
  return trellis_html_finish (html);
}

static void
add_row (GString *out, const char *part, const char *label, const char *number)
{
  const char *const cells[] = { part, label, number };

  trellis_csv_write_row (out, cells, G_N_ELEMENTS (cells));
}

static void
add_figure (GString *out, const char *label, gint64 figure)
{
  g_autofree char *number = trellis_round_up_number (figure);

  add_row (out, _ ("In all"), label, number);
}

/**
 * trellis_round_up_csv_write:
 * @round_up: figures
 * @programme: the week they are of
 *
 * Writes the figures as a table of three columns: part, label, number.
 *
 * Returns: (transfer full): the table
 */
char *
trellis_round_up_csv_write (TrellisRoundUp *round_up, TrellisProgramme *programme)
{
  GString *out = g_string_new (NULL);
  g_autofree char *average = round_up->average > 0 ? g_strdup_printf ("%.1f", round_up->average)
                                                   : trellis_round_up_number (TRELLIS_HIDDEN);

  trellis_csv_write_start (out, TRUE);
  add_row (out, _ ("Part"), _ ("What is counted"), _ ("Number"));
  add_row (out, _ ("In all"), _ ("Learning week"), trellis_entity_get_title (programme->week));
  add_figure (out, _ ("Events"), round_up->events);
  add_figure (out, _ ("People who took part"), round_up->people);
  add_figure (out, _ ("Seats taken"), round_up->seats);
  add_figure (out, _ ("Sign-ups"), round_up->sign_ups);
  add_figure (out, _ ("Did not come"), round_up->absent);
  add_figure (out, _ ("Still waiting"), round_up->waiting);
  add_figure (out, _ ("People who asked for job shadowing"), round_up->shadowing);
  add_figure (out, _ ("Answers on how learning feels"), round_up->answers);
  add_figure (out, _ ("Percent more positive"), round_up->percent_positive);
  add_figure (out, _ ("Ratings"), round_up->ratings);
  add_row (out, _ ("In all"), _ ("Average rating of 5"), average);
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++)
    for (guint j = 0; j < round_up->cells[i]->len; j++) {
      const TrellisRoundUpCell *cell = round_up->cells[i]->pdata[j];
      g_autofree char *number = trellis_round_up_number (cell->number);

      add_row (out, trellis_round_up_title ((TrellisRoundUpBreakdown) i), cell->label, number);
    }
  return g_string_free (out, FALSE);
}
