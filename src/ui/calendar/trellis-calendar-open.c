/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Showing a record in the calendar: its page, and below it the days it belongs to. */
#include "config.h"

#include "ui/calendar/trellis-calendar-open.h"

#include "model/trellis-learning-week.h"
#include "model/trellis-preparation.h"
#include "ui/calendar/trellis-activity-place.h"
#include "ui/calendar/trellis-calendar-find.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-page.h"
#include "ui/calendar/trellis-piece-page.h"
#include "ui/calendar/trellis-room-place.h"
#include "ui/calendar/trellis-week-page.h"
#include "ui/common/trellis-place.h"

static TrellisLibrary *
library_of (TrellisCalendarHost *host)
{
  return trellis_place_get_library (TRELLIS_PLACE (host));
}

/* An event that is opened from elsewhere is shown in its week as well, and has the focus there when its page closes. */
static void
show_event (TrellisCalendarHost *host, TrellisEvent *event)
{
  TrellisCalendarView *view = trellis_calendar_host_get_view (host);

  if (!trellis_entity_is_set (event, TRELLIS_EVENT_START) ||
      trellis_calendar_has_focus (GTK_WIDGET (view)))
    return;
  trellis_calendar_view_set_date (view, trellis_calendar_text_date (event));
  trellis_calendar_host_update_title (host);
  trellis_calendar_view_focus_event (view, trellis_entity_get_uid (event));
}

static gboolean
open_event (TrellisCalendarHost *host, const char *uid)
{
  g_autoptr (TrellisEvent) event = trellis_library_get (library_of (host), TRELLIS_TYPE_EVENT, uid);

  if (!event)
    return FALSE;
  if (!trellis_place_get_can_go_back (TRELLIS_PLACE (host)))
    show_event (host, event);
  trellis_place_push (TRELLIS_PLACE (host), trellis_entity_get_title (event),
                      trellis_event_page_new (library_of (host), uid));
  return TRUE;
}

static gboolean
open_week (TrellisCalendarHost *host, const char *uid)
{
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (library_of (host), TRELLIS_TYPE_LEARNING_WEEK, uid);

  if (!week)
    return FALSE;
  trellis_place_home (TRELLIS_PLACE (host));
  trellis_calendar_view_set_date (trellis_calendar_host_get_view (host),
                                  trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START));
  trellis_calendar_host_update_title (host);
  trellis_place_push (TRELLIS_PLACE (host), trellis_entity_get_title (week),
                      trellis_week_page_new (library_of (host), uid));
  return TRUE;
}

static gboolean
open_piece (TrellisCalendarHost *host, const char *uid)
{
  g_autoptr (TrellisPromotionPiece)
      piece = trellis_library_get (library_of (host), TRELLIS_TYPE_PROMOTION_PIECE, uid);

  if (piece)
    trellis_place_push (TRELLIS_PLACE (host), trellis_entity_get_title (piece),
                        trellis_piece_page_new (library_of (host), uid));
  return piece != NULL;
}

/**
 * trellis_calendar_open:
 * @host: the calendar, a [class@Place] that is built
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * Shows a record: an event or what leads to one, a learning week, a room, a piece of promotion or an activity.
 *
 * Returns: %TRUE if the calendar shows records of that kind, and has this one
 */
gboolean
trellis_calendar_open (TrellisCalendarHost *host, const char *kind, const char *uid)
{
  TrellisPlace *place = TRELLIS_PLACE (host);
  g_autofree char *event = NULL;

  if (g_str_equal (kind, "learning_week"))
    return open_week (host, uid);
  if (g_str_equal (kind, "room"))
    return trellis_room_place_open (place, uid);
  if (g_str_equal (kind, "promotion_piece"))
    return open_piece (host, uid);
  if (g_str_equal (kind, "activity"))
    return trellis_activity_place_open (place, uid);
  event = trellis_calendar_find_event (library_of (host), kind, uid);
  return event && open_event (host, event);
}
