/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-sign-in-sheet.h"

#include "base/trellis-text.h"
#include "model/trellis-roster-entry.h"

#include <glib/gi18n.h>

#define PLAIN_PT 11
#define LARGE_PT 18
#define MARGIN_MM 15
#define EMPTY_ROWS 5 /* for those who come without having signed up */

static char **
make_row (const char *name, const char *team)
{
  char **row = g_new0 (char *, 3);

  row[0] = g_strdup (name);
  row[1] = g_strdup (team);
  return row;
}

static GPtrArray *
make_rows (GPtrArray *entries)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < entries->len; i++) {
    TrellisPerson *person = trellis_roster_entry_get_person (entries->pdata[i]);

    if (trellis_roster_entry_get_section (entries->pdata[i]) == TRELLIS_ROSTER_SECTION_SEATED)
      g_ptr_array_add (
          rows, make_row (trellis_roster_entry_get_name (entries->pdata[i]),
                          person ? trellis_entity_get_text (person, TRELLIS_PERSON_TEAM) : ""));
  }
  for (guint i = 0; i < EMPTY_ROWS; i++)
    g_ptr_array_add (rows, make_row ("", ""));
  return rows;
}

static void
add_line (TrellisPaper *paper, const char *label, const char *text)
{
  g_autofree char *line = g_strdup_printf (_ ("%s: %s"), label, text);

  if (*text)
    trellis_paper_text (paper, line);
}

/**
 * trellis_sign_in_sheet_new:
 * @event: an event
 * @entries: (element-type TrellisRosterEntry): its roster
 * @large: whether it is in large print, 18 points
 * @size: the sheet
 *
 * Makes the sheet to be signed at the door: everybody who has a seat, by name, with some rows left for those who just
 * come. What people need to take part is nobody's business at the door and is not on it.
 *
 * Returns: (transfer full): the document
 */
TrellisPaper *
trellis_sign_in_sheet_new (TrellisEvent *event,
                           GPtrArray *entries,
                           gboolean large,
                           TrellisPaperSize size)
{
  const TrellisPaperColumn columns[] = {
    { _ ("Name"), 3 }, { _ ("Team"), 2.4 }, { _ ("Signature"), 3 }, { _ ("Time"), 1.2 }
  };
  double base = large ? LARGE_PT : PLAIN_PT;
  const char *title = trellis_entity_get_title (event);
  g_autofree char *when = trellis_text_when (trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                             trellis_entity_get_number (event, TRELLIS_EVENT_END),
                                             trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                             trellis_entity_get_text (event, TRELLIS_EVENT_ZONE));
  g_autofree char *foot = g_strdup_printf (_ ("%s – sign-in sheet – %s"), title, when);
  g_autoptr (GPtrArray) rows = make_rows (entries);
  TrellisPaper *paper = trellis_paper_new (size, FALSE, MARGIN_MM, base, foot,
                                           /* Translators: the code of your language, as en-GB */
                                           C_ ("language code", "en-GB"));

  trellis_paper_heading (paper, 1, title);
  add_line (paper, _ ("When"), when);
  add_line (paper, _ ("Where"), trellis_entity_get_text (event, TRELLIS_EVENT_PLACE));
  trellis_paper_space (paper, base / 2);
  trellis_paper_set_row_height (paper, base * 2.2);
  trellis_paper_table (paper, columns, G_N_ELEMENTS (columns), rows);
  return paper;
}
