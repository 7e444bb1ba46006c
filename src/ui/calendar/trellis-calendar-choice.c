/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events that are chosen to be carried together, placed or in the backlog. */
#include "config.h"

#include "ui/calendar/trellis-calendar-choice.h"

#define CHOICE "trellis-calendar-choice"

/* Uids, in the order they were chosen. */
static GPtrArray *
uids_of (TrellisCalendarData *data)
{
  GPtrArray *uids = g_object_get_data (G_OBJECT (data), CHOICE);

  if (!uids) {
    uids = g_ptr_array_new_with_free_func (g_free);
    g_object_set_data_full (G_OBJECT (data), CHOICE, uids, (GDestroyNotify) g_ptr_array_unref);
  }
  return uids;
}

static gboolean
find (TrellisCalendarData *data, TrellisEvent *event, guint *index)
{
  return g_ptr_array_find_with_equal_func (uids_of (data), trellis_entity_get_uid (event),
                                           g_str_equal, index);
}

/**
 * trellis_calendar_choice_has:
 * @data: the data of the calendar
 * @event: an event
 *
 * Whether an event is chosen.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_calendar_choice_has (TrellisCalendarData *data, TrellisEvent *event)
{
  return find (data, event, NULL);
}

/**
 * trellis_calendar_choice_toggle:
 * @data: the data of the calendar
 * @event: an event
 *
 * Chooses an event, or does so no longer.
 *
 * Returns: whether it is chosen now
 */
gboolean
trellis_calendar_choice_toggle (TrellisCalendarData *data, TrellisEvent *event)
{
  guint index;

  if (find (data, event, &index)) {
    g_ptr_array_remove_index (uids_of (data), index);
    return FALSE;
  }
  g_ptr_array_add (uids_of (data), g_strdup (trellis_entity_get_uid (event)));
  return TRUE;
}

/**
 * trellis_calendar_choice_count:
 * @data: the data of the calendar
 *
 * Counts the events that are chosen and still there.
 *
 * Returns: the number
 */
guint
trellis_calendar_choice_count (TrellisCalendarData *data)
{
  GPtrArray *uids = uids_of (data);

  for (guint i = uids->len; i > 0; i--) {
    g_autoptr (TrellisEvent) event = trellis_library_get (trellis_calendar_data_get_library (data),
                                                          TRELLIS_TYPE_EVENT, uids->pdata[i - 1]);

    if (!event)
      g_ptr_array_remove_index (uids, i - 1);
  }
  return uids->len;
}

/**
 * trellis_calendar_choice_clear:
 * @data: the data of the calendar
 *
 * Chooses nothing.
 */
void
trellis_calendar_choice_clear (TrellisCalendarData *data)
{
  g_ptr_array_set_size (uids_of (data), 0);
}

/**
 * trellis_calendar_choice_beside:
 * @data: the data of the calendar
 * @event: an event
 *
 * Reads what is carried with an event: the others that are chosen, if it is chosen itself.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the others, as they were chosen
 */
GPtrArray *
trellis_calendar_choice_beside (TrellisCalendarData *data, TrellisEvent *event)
{
  GPtrArray *uids = uids_of (data);
  GPtrArray *others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < uids->len && trellis_calendar_choice_has (data, event); i++) {
    TrellisEvent *other = trellis_library_get (trellis_calendar_data_get_library (data),
                                               TRELLIS_TYPE_EVENT, uids->pdata[i]);

    if (other && !g_str_equal (uids->pdata[i], trellis_entity_get_uid (event)))
      g_ptr_array_add (others, other);
    else
      g_clear_object (&other);
  }
  return others;
}
