/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where carrying begins, and between which hours people work. */
#include "config.h"

#include "ui/calendar/trellis-carry-origin.h"

#include "base/trellis-time.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-organisation.h"

#define USUAL_MINUTE (10 * 60) /* at which an event from the backlog begins */

/**
 * trellis_carry_origin_set_working_day:
 * @library: a library
 * @carry: an event that is carried
 *
 * Tells it of the working day of the organisation the library belongs to.
 */
void
trellis_carry_origin_set_working_day (TrellisLibrary *library, TrellisCarry *carry)
{
  g_autoptr (GPtrArray) all = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                        TRELLIS_ORGANISATION_TITLE);

  for (guint i = 0; i < all->len; i++)
    if (trellis_entity_get_flag (all->pdata[i], TRELLIS_ORGANISATION_OWN))
      trellis_carry_set_working_day (
          carry, (int) trellis_entity_get_number (all->pdata[i], TRELLIS_ORGANISATION_DAY_START),
          (int) trellis_entity_get_number (all->pdata[i], TRELLIS_ORGANISATION_DAY_END));
}

/**
 * trellis_carry_origin_start:
 * @library: a library
 * @event: an event of the backlog
 * @date: the day one is at
 * @minute: the minute one is at, -1 for none
 *
 * Where an event from the backlog begins: on the day one is at, or on the first of its learning week when that is
 * another.
 *
 * Returns: an instant
 */
gint64
trellis_carry_origin_start (TrellisLibrary *library, TrellisEvent *event, gint64 date, int minute)
{
  g_autoptr (TrellisLearningWeek) week = trellis_library_get (
      library, TRELLIS_TYPE_LEARNING_WEEK, trellis_entity_get_text (event, TRELLIS_EVENT_WEEK));

  if (week && (date < trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START) ||
               date > trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END)))
    date = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  return trellis_instant_from_local (date, minute >= 0 ? minute : USUAL_MINUTE, NULL);
}
