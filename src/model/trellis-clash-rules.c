/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong with one event alone: its days, hours, length, seats and status. */
#include "config.h"

#include "model/trellis-clash-rules.h"

#include "base/trellis-time.h"
#include "model/trellis-holidays.h"

#define MINUTES_A_DAY (24 * 60)

typedef struct {
  TrellisClashContext *context;
  TrellisEvent *event;
  const TrellisClashWeek *week;
  GPtrArray *clashes;
} Look;

static gint64
number (const Look *look, guint field)
{
  return trellis_entity_get_number (look->event, field);
}

static gboolean
is_kind (TrellisEvent *event, TrellisEventKind kind)
{
  return trellis_entity_get_choice (event, TRELLIS_EVENT_KIND) == (int) kind;
}

static void
found (const Look *look, TrellisClashKind kind, const char *what, gint64 amount, gint64 limit)
{
  if (look->week->levels[kind] != TRELLIS_CLASH_IGNORE)
    g_ptr_array_add (look->clashes, trellis_clash_new (kind, look->week->levels[kind], what,
                                                       look->event, NULL, amount, limit));
}

static gboolean
takes_place (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_START) &&
         trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED;
}

/**
 * trellis_clash_rules_holds_time:
 * @event: an event
 *
 * Whether people have to be somewhere at its time. Whole-day events hold no clock time; an article or a course
 * is read or taken whenever it suits; and what is cancelled or not placed holds none at all.
 *
 * Returns: %TRUE if they have
 */
gboolean
trellis_clash_rules_holds_time (TrellisEvent *event)
{
  return takes_place (event) && !trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) &&
         trellis_entity_get_number (event, TRELLIS_EVENT_END) >
             trellis_entity_get_number (event, TRELLIS_EVENT_START) &&
         !is_kind (event, TRELLIS_EVENT_KIND_ARTICLE) &&
         !is_kind (event, TRELLIS_EVENT_KIND_E_LEARNING);
}

static void
look_at_seats (const Look *look)
{
  gint64 seats = number (look, TRELLIS_EVENT_SEATS);
  const TrellisClashRoom *room = NULL;

  if (trellis_entity_get_choice (look->event, TRELLIS_EVENT_MODE) != TRELLIS_EVENT_MODE_ONLINE)
    room = trellis_clash_context_get_room (look->context, look->event);
  if (!room || room->seats <= 0 || (seats > 0 && seats <= room->seats))
    return;
  /* With a part online, no limit says nothing about the room. */
  if (seats == 0 &&
      trellis_entity_get_choice (look->event, TRELLIS_EVENT_MODE) == TRELLIS_EVENT_MODE_HYBRID)
    return;
  found (look, TRELLIS_CLASH_SEATS, room->title, seats, room->seats);
}

/* Hours are those of the host's clocks, whatever zone the event was planned in. */
static void
look_at_hours (const Look *look)
{
  const TrellisClashHost *host = trellis_clash_context_get_host (look->context, look->event);
  const char *zone, *holiday;
  gint64 first, last, starts, ends;

  if (!host)
    return;
  zone = *host->zone ? host->zone : trellis_clash_context_get_zone (look->context, look->event);
  first = trellis_instant_date (number (look, TRELLIS_EVENT_START), zone);
  /* What ends at midnight ends on the day before. */
  last = trellis_instant_date (number (look, TRELLIS_EVENT_END) - 1, zone);
  starts = trellis_instant_minute (number (look, TRELLIS_EVENT_START), zone);
  ends = trellis_instant_minute (number (look, TRELLIS_EVENT_END) - TRELLIS_MINUTE, zone) + 1 +
         (last - first) * MINUTES_A_DAY;
  holiday = trellis_holidays_name (first, host->nation);
  if (holiday)
    found (look, TRELLIS_CLASH_HOLIDAY, holiday, 0, host->nation);
  if (!(host->days & 1u << (trellis_date_weekday (first) - 1)))
    found (look, TRELLIS_CLASH_WORKING_DAY, host->title, 0, 0);
  else if (host->day_end > host->day_start && starts < host->day_start)
    found (look, TRELLIS_CLASH_WORKING_DAY, host->title, starts - host->day_start, 0);
  else if (host->day_end > host->day_start && ends > host->day_end)
    found (look, TRELLIS_CLASH_WORKING_DAY, host->title, ends - host->day_end, 0);
}

static void
look_at_length (const Look *look)
{
  gint64 minutes = (number (look, TRELLIS_EVENT_END) - number (look, TRELLIS_EVENT_START)) /
                   TRELLIS_MINUTE;

  if (is_kind (look->event, TRELLIS_EVENT_KIND_WORKSHOP) && look->week->bitesize > 0 &&
      minutes > look->week->bitesize)
    found (look, TRELLIS_CLASH_BITESIZE, look->week->title, minutes, look->week->bitesize);
}

static void
look_at_week (const Look *look)
{
  gint64 start = number (look, TRELLIS_EVENT_START), date;

  if (!look->week->first || is_kind (look->event, TRELLIS_EVENT_KIND_ARTICLE))
    return;
  date = trellis_entity_get_flag (look->event, TRELLIS_EVENT_ALL_DAY)
             ? trellis_date_from_instant (start)
             : trellis_instant_date (start,
                                     trellis_clash_context_get_zone (look->context, look->event));
  if (date < look->week->first)
    found (look, TRELLIS_CLASH_OUTSIDE_WEEK, look->week->title, date - look->week->first, 0);
  else if (look->week->last && date > look->week->last)
    found (look, TRELLIS_CLASH_OUTSIDE_WEEK, look->week->title, date - look->week->last, 0);
}

/**
 * trellis_clash_rules_alone: (skip)
 * @context: what it depends on
 * @event: an event
 * @clashes: (element-type TrellisClash): where to add what is wrong with it
 *
 * Looks at one event by itself. An event of a template is never on a real day, so its days and status do not matter.
 */
void
trellis_clash_rules_alone (TrellisClashContext *context, TrellisEvent *event, GPtrArray *clashes)
{
  Look look = { context, event, trellis_clash_context_get_week (context, event), clashes };
  gint64 end = number (&look, TRELLIS_EVENT_END);

  if (!takes_place (event))
    return;
  look_at_week (&look);
  if (trellis_clash_rules_holds_time (event)) {
    look_at_seats (&look);
    look_at_length (&look);
    if (!look.week->is_template)
      look_at_hours (&look);
  }
  if (end && end < trellis_clash_context_get_now (context) && !look.week->is_template &&
      trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_TENTATIVE)
    found (&look, TRELLIS_CLASH_TENTATIVE, NULL, 0, 0);
}
