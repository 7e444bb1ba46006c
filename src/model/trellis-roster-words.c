/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-roster-words.h"

#include "model/trellis-attendance.h"
#include "model/trellis-seats.h"

#include <glib/gi18n.h>

static const char *
rule_words (TrellisEvent *event)
{
  switch (trellis_entity_get_choice (event, TRELLIS_EVENT_WAITING_RULE)) {
  case TRELLIS_WAITING_RULE_RANDOM:
    return _ ("drawn by lot");
  case TRELLIS_WAITING_RULE_MANUAL:
    return _ ("chosen by the organiser");
  case TRELLIS_WAITING_RULE_FIRST_COME:
  default:
    return _ ("first come, first served");
  }
}

static void
add_part (GString *words, const char *part)
{
  if (words->len > 0)
    g_string_append (words, _ (", "));
  g_string_append (words, part);
}

static void
add_count (GString *words, guint n, const char *part)
{
  g_autofree char *counted = g_strdup_printf ("%u %s", n, part);

  if (n > 0)
    add_part (words, counted);
}

static void
add_seats (GString *words, TrellisEvent *event, const TrellisSeats *seats)
{
  g_autofree char *taken =
      seats->seats == 0
          ? g_strdup_printf (ngettext ("%u seat taken, no limit", "%u seats taken, no limit",
                                       seats->taken),
                             seats->taken)
          : g_strdup_printf (ngettext ("%u of %u seat taken", "%u of %u seats taken", seats->seats),
                             seats->taken, seats->seats);
  g_autofree char *waiting = g_strdup_printf (_ ("%u waiting (%s)"), seats->waiting,
                                              rule_words (event));

  add_part (words, taken);
  add_count (words, seats->kept, _ ("kept for managers"));
  if (seats->waiting)
    add_part (words, waiting);
}

static void
add_attendance (GString *words, const TrellisAttendance *count)
{
  g_autoptr (GString) noted = g_string_new (NULL);

  add_count (noted, count->attended, _ ("attended"));
  add_count (noted, count->part, _ ("in part"));
  add_count (noted, count->absent, _ ("did not attend"));
  if (noted->len > 0)
    g_string_append_printf (words, "; %s", noted->str);
}

/**
 * trellis_roster_summary:
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands
 *
 * Sums a roster up, such as "18 of 20 seats taken, 2 kept for managers, 5 waiting (first come, first served), 3
 * interested; 21 people". People are counted apart from seats: who only waits is one of the people too.
 *
 * Returns: (transfer full): the sentence, without a full stop
 */
char *
trellis_roster_summary (TrellisEvent *event, GPtrArray *roster)
{
  TrellisSeats seats = trellis_seats_count (event, roster);
  TrellisAttendance count = trellis_attendance_count (roster);
  GString *words = g_string_new (NULL);
  guint asking = 0;

  for (guint i = 0; i < roster->len; i++)
    asking += trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS) ==
              TRELLIS_SIGN_UP_STATUS_REQUESTED;
  add_seats (words, event, &seats);
  add_count (words, asking, _ ("asked for"));
  add_count (words, seats.interested, _ ("interested"));
  add_attendance (words, &count);
  g_string_append_printf (words, ngettext ("; %u person", "; %u people", count.people),
                          count.people);
  return g_string_free (words, FALSE);
}
