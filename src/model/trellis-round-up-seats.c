/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Seats that were taken, broken down in several ways, none of which gives away a number that another hides. */
#include "config.h"

#include "base/trellis-text.h"
#include "model/trellis-disclosure.h"
#include "model/trellis-round-up-private.h"
#include "model/trellis-sign-up.h"
#include "model/trellis-small-numbers.h"

#include <glib/gi18n.h>

/* Who took part in each event, by the number of the event in the programme. */
typedef struct {
  TrellisProgramme *programme;
  GPtrArray *people; /* a GHashTable of uids for each event */
  guint n;
} Attendance;

typedef struct {
  TrellisRoundUpBreakdown breakdown;
  char *label;
  TrellisDisclosureCell cell;
} Line;

static void
free_line (gpointer data)
{
  Line *line = data;

  g_free (line->label);
  g_free (line->cell.units);
  g_free (line);
}

static gboolean
took_part (TrellisSignUp *sign_up)
{
  int status = trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS);

  return status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
         status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED;
}

static GPtrArray *
gather (TrellisProgramme *programme, GPtrArray *sign_ups)
{
  GPtrArray *people = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  g_autoptr (GHashTable) index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < programme->events->len; i++) {
    GHashTable *of_event = g_hash_table_new (g_str_hash, g_str_equal);

    g_ptr_array_add (people, of_event);
    g_hash_table_insert (index, (gpointer) trellis_entity_get_uid (programme->events->pdata[i]),
                         of_event);
  }
  for (guint i = 0; i < sign_ups->len; i++) {
    GHashTable *of_event = g_hash_table_lookup (
        index, trellis_entity_get_text (sign_ups->pdata[i], TRELLIS_SIGN_UP_EVENT));

    if (of_event && took_part (sign_ups->pdata[i]))
      g_hash_table_add (of_event, (gpointer) trellis_entity_get_text (sign_ups->pdata[i],
                                                                      TRELLIS_SIGN_UP_PERSON));
  }
  return people;
}

/* The people of all events of a line, each counted once. */
static guint
count_people (const Attendance *attendance, const guint8 *units)
{
  g_autoptr (GHashTable) all = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < attendance->n; i++) {
    GHashTableIter iter;
    gpointer person;

    if (!units[i])
      continue;
    g_hash_table_iter_init (&iter, attendance->people->pdata[i]);
    while (g_hash_table_iter_next (&iter, &person, NULL))
      g_hash_table_add (all, person);
  }
  return g_hash_table_size (all);
}

static Line *
find_line (GPtrArray *lines, const Attendance *attendance, guint breakdown, const char *label)
{
  Line *line;

  for (guint i = 0; i < lines->len; i++) {
    line = lines->pdata[i];
    if (line->breakdown == breakdown && g_str_equal (line->label, label))
      return line;
  }
  line = g_new0 (Line, 1);
  line->breakdown = (TrellisRoundUpBreakdown) breakdown;
  line->label = g_strdup (label);
  line->cell.units = g_new0 (guint8, attendance->n);
  line->cell.table = breakdown;
  g_ptr_array_add (lines, line);
  return line;
}

static void
add_event (GPtrArray *lines,
           const Attendance *attendance,
           TrellisRoundUpBreakdown breakdown,
           const char *label,
           guint event)
{
  find_line (lines, attendance, breakdown, label)->cell.units[event] = 1;
}

static void
sort_event (GPtrArray *lines, const Attendance *attendance, guint i)
{
  TrellisProgramme *programme = attendance->programme;
  TrellisEvent *event = programme->events->pdata[i];
  const char *const *audience = trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE);
  const char *host = trellis_programme_host_short (programme, event);
  g_autofree char *day = trellis_programme_is_any_time (event)
                             ? g_strdup (_ ("Any time in the week"))
                             : trellis_text_date (trellis_programme_date_of (programme, event));

  add_event (lines, attendance, TRELLIS_ROUND_UP_BY_KIND,
             _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND)), i);
  if (!audience || !audience[0])
    add_event (lines, attendance, TRELLIS_ROUND_UP_BY_AUDIENCE, _ ("Everybody"), i);
  for (guint j = 0; audience && audience[j]; j++)
    add_event (lines, attendance, TRELLIS_ROUND_UP_BY_AUDIENCE, audience[j], i);
  add_event (lines, attendance, TRELLIS_ROUND_UP_BY_HOST, *host ? host : _ ("No host named"), i);
  add_event (lines, attendance, TRELLIS_ROUND_UP_BY_DAY, day, i);
}

static void
fill_cell (const Attendance *attendance, TrellisDisclosureCell *cell)
{
  cell->amount = 0;
  for (guint i = 0; i < attendance->n; i++)
    if (cell->units[i])
      cell->amount += g_hash_table_size (attendance->people->pdata[i]);
  cell->few = trellis_small_number_is_few (count_people (attendance, cell->units));
}

/* First each table by itself, as if its total were told: a hidden number must not be confined to a narrow range either. */
static gboolean
guard_tables (GPtrArray *lines)
{
  gboolean total_is_safe = TRUE;

  for (guint table = TRELLIS_ROUND_UP_BY_KIND; table < TRELLIS_ROUND_UP_BREAKDOWNS; table++) {
    g_autoptr (GPtrArray) of_table = g_ptr_array_new ();
    g_autofree gint64 *cells = g_new0 (gint64, lines->len);
    g_autofree gboolean *hidden = g_new0 (gboolean, lines->len);

    for (guint i = 0; i < lines->len; i++) {
      Line *line = lines->pdata[i];

      if (line->breakdown != table)
        continue;
      cells[of_table->len] = line->cell.few ? MIN (line->cell.amount, TRELLIS_SMALL_NUMBER - 1)
                                            : line->cell.amount;
      g_ptr_array_add (of_table, line);
    }
    total_is_safe &= trellis_small_numbers_hide (cells, of_table->len, hidden);
    for (guint i = 0; i < of_table->len; i++)
      ((Line *) of_table->pdata[i])->cell.hidden = hidden[i];
  }
  return total_is_safe;
}

/* Then all of them together with the total, and with each event that few came to: its number is in no table, and must
 * not follow from them. */
static gboolean
guard_all (GPtrArray *lines, const Attendance *attendance, gboolean total_is_safe)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, TRUE, sizeof (TrellisDisclosureCell));
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func (g_free);
  TrellisDisclosureCell total = { .units = g_new (guint8, attendance->n) };

  g_ptr_array_add (units, total.units);
  for (guint i = 0; i < attendance->n; i++)
    total.units[i] = 1;
  total.hidden = !total_is_safe;
  fill_cell (attendance, &total);
  for (guint i = 0; i < lines->len; i++)
    g_array_append_val (cells, ((Line *) lines->pdata[i])->cell);
  g_array_append_val (cells, total);
  for (guint i = 0; i < attendance->n; i++) {
    TrellisDisclosureCell event = { .units = g_new0 (guint8, attendance->n) };

    g_ptr_array_add (units, event.units);
    event.units[i] = 1;
    event.hidden = TRUE;
    fill_cell (attendance, &event);
    if (event.few)
      g_array_append_val (cells, event);
  }
  trellis_disclosure_protect ((TrellisDisclosureCell *) cells->data, cells->len, attendance->n);
  for (guint i = 0; i < lines->len; i++)
    ((Line *) lines->pdata[i])->cell = g_array_index (cells, TrellisDisclosureCell, i);
  return g_array_index (cells, TrellisDisclosureCell, lines->len).hidden;
}

/* Days come by date, the rest by how many seats were taken; hidden ones by their name, for their place would tell. */
static int
by_size (gconstpointer a, gconstpointer b)
{
  const Line *one = *(Line *const *) a, *two = *(Line *const *) b;
  gint64 first = one->cell.hidden ? -1 : one->cell.amount;
  gint64 second = two->cell.hidden ? -1 : two->cell.amount;

  if (one->breakdown != two->breakdown)
    return one->breakdown < two->breakdown ? -1 : 1;
  if (one->breakdown == TRELLIS_ROUND_UP_BY_DAY)
    return 0;
  if (first != second)
    return first > second ? -1 : 1;
  return g_utf8_collate (one->label, two->label);
}

/* Sorting of GLib is stable from 2.32 for arrays, so that days stay as they came: by start. */
static void
tell (TrellisRoundUp *self, GPtrArray *lines)
{
  g_ptr_array_sort (lines, by_size);
  for (guint i = 0; i < lines->len; i++) {
    const Line *line = lines->pdata[i];

    if (line->cell.amount || line->cell.hidden)
      trellis_round_up_add_cell (self, line->breakdown, line->label,
                                 line->cell.hidden ? TRELLIS_HIDDEN : line->cell.amount);
  }
}

/**
 * trellis_round_up_count_seats: (skip)
 * @self: a round-up
 * @programme: a programme
 * @sign_ups: (element-type TrellisSignUp): the newest sign-up of each person for each event
 *
 * Counts who took part, and the seats by kind, audience, host and day.
 */
void
trellis_round_up_count_seats (TrellisRoundUp *self,
                              TrellisProgramme *programme,
                              GPtrArray *sign_ups)
{
  g_autoptr (GPtrArray) people = gather (programme, sign_ups);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (free_line);
  Attendance attendance = { programme, people, programme->events->len };
  g_autofree guint8 *everything = g_new (guint8, attendance.n + 1);

  for (guint i = 0; i < attendance.n; i++) {
    everything[i] = 1;
    self->seats += g_hash_table_size (people->pdata[i]);
    sort_event (lines, &attendance, i);
  }
  self->people = count_people (&attendance, everything);
  for (guint i = 0; i < lines->len; i++)
    fill_cell (&attendance, &((Line *) lines->pdata[i])->cell);
  if (guard_all (lines, &attendance, guard_tables (lines))) {
    self->seats = TRELLIS_HIDDEN;
    self->n_hidden++;
  }
  tell (self, lines);
}
