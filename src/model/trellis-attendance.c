/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-attendance.h"

/* Where she is one of the people of the event, whatever becomes of it. */
static gboolean
counts_as_person (int status)
{
  return status != TRELLIS_SIGN_UP_STATUS_DECLINED && status != TRELLIS_SIGN_UP_STATUS_WITHDRAWN &&
         status != TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED;
}

static void
count_seat (TrellisAttendance *count, int status)
{
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
    count->attended++;
    break;
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    count->part++;
    break;
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    count->absent++;
    break;
  case TRELLIS_SIGN_UP_STATUS_BOOKED:
    count->unmarked++;
    break;
  default:
    return;
  }
  count->seats_taken++;
}

/**
 * trellis_attendance_count:
 * @latest_sign_ups: (element-type TrellisSignUp): the newest line of each person and event, of one event or of many
 *
 * Counts people and seats. Who withdrew, was declined or lost the event counts neither as a person nor as a seat.
 *
 * Returns: the counts
 */
TrellisAttendance
trellis_attendance_count (GPtrArray *latest_sign_ups)
{
  TrellisAttendance count = { 0 };
  g_autoptr (GHashTable) people = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) took_part = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < latest_sign_ups->len; i++) {
    gpointer sign_up = latest_sign_ups->pdata[i];
    const char *person = trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_PERSON);
    int status = trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS);

    count_seat (&count, status);
    if (counts_as_person (status))
      g_hash_table_add (people, (gpointer) person);
    if (status == TRELLIS_SIGN_UP_STATUS_ATTENDED || status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED)
      g_hash_table_add (took_part, (gpointer) person);
  }
  count.people = g_hash_table_size (people);
  count.took_part = g_hash_table_size (took_part);
  return count;
}
