/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who gets a freed seat, by the rule that the event states. */
#include "config.h"

#include "model/trellis-waiting.h"

#include "model/trellis-seats.h"

/**
 * trellis_waiting_lot:
 * @person: uid of a person
 * @seed: the number that was drawn
 *
 * Draws the lot of a person: the SHA-256 of the seed in decimal figures, a colon and the uid. The lowest lot is first.
 * So anybody who knows the seed can check a draw, and nobody can steer it by the order of the list.
 *
 * Returns: (transfer full): the lot, in hexadecimal figures
 */
char *
trellis_waiting_lot (const char *person, guint32 seed)
{
  g_autofree char *text = g_strdup_printf ("%" G_GUINT32_FORMAT ":%s", seed, person);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

static int
compare_lots (gconstpointer a, gconstpointer b, gpointer lots)
{
  return g_strcmp0 (g_hash_table_lookup (lots, *(gpointer *) a),
                    g_hash_table_lookup (lots, *(gpointer *) b));
}

static void
shuffle (GPtrArray *waiting, guint32 seed)
{
  g_autoptr (GHashTable) lots = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < waiting->len; i++)
    g_hash_table_insert (
        lots, waiting->pdata[i],
        trellis_waiting_lot (trellis_entity_get_text (waiting->pdata[i], TRELLIS_SIGN_UP_PERSON),
                             seed));
  g_ptr_array_sort_with_data (waiting, compare_lots, lots);
}

/* Seats are given while the event is to come and takes place. */
static gboolean
gives_seats (TrellisEvent *event, gint64 now)
{
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);

  return trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) !=
             TRELLIS_EVENT_STATUS_CANCELLED &&
         (end == 0 || now < end) &&
         trellis_entity_get_choice (event, TRELLIS_EVENT_WAITING_RULE) !=
             TRELLIS_WAITING_RULE_MANUAL;
}

/**
 * trellis_waiting_promote:
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands, oldest first, with what frees seats already in it
 * @seed: what lots are drawn with, where the event says so
 * @now: the present, an instant
 *
 * Tells who gets the seats that are free: as many as there are, first come, first served or by lot. Seats that are kept
 * are not given, nor any where the organiser chooses, or when the event is over or cancelled.
 *
 * Returns: (transfer container) (element-type TrellisSignUp): those of @roster to be booked, in order
 */
GPtrArray *
trellis_waiting_promote (TrellisEvent *event, GPtrArray *roster, guint32 seed, gint64 now)
{
  GPtrArray *waiting = g_ptr_array_new ();
  TrellisSeats seats = trellis_seats_count (event, roster);

  if (seats.free == 0 || !gives_seats (event, now))
    return waiting;
  for (guint i = 0; i < roster->len; i++)
    if (trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS) ==
        TRELLIS_SIGN_UP_STATUS_WAITING)
      g_ptr_array_add (waiting, roster->pdata[i]);
  if (trellis_entity_get_choice (event, TRELLIS_EVENT_WAITING_RULE) == TRELLIS_WAITING_RULE_RANDOM)
    shuffle (waiting, seed);
  if (seats.free > 0 && waiting->len > (guint) seats.free)
    g_ptr_array_set_size (waiting, seats.free);
  return waiting;
}
