/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the page of an event says of it. */
#include "config.h"

#include "ui/calendar/trellis-event-text.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

static gint64
number (TrellisEvent *event, guint field)
{
  return trellis_entity_get_number (event, field);
}

static char *
when_in (TrellisEvent *event, const char *zone)
{
  return trellis_text_when (number (event, TRELLIS_EVENT_START), number (event, TRELLIS_EVENT_END),
                            trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY), zone);
}

/**
 * trellis_event_text_when:
 * @event: an event
 * @now: the present, an instant
 *
 * When it is by the clocks here, and how far off, such as “Monday 18 May 2026, 09:00 to 10:00,
 * tomorrow”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_event_text_when (TrellisEvent *event, gint64 now)
{
  gint64 start = number (event, TRELLIS_EVENT_START);
  g_autofree char *when = when_in (event, NULL);
  g_autofree char *off = NULL;
  gint64 date;

  if (!start)
    return g_steal_pointer (&when);
  date = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
             ? trellis_date_from_instant (start)
             : trellis_instant_date (start, NULL);
  off = trellis_text_relative (date, trellis_instant_date (now, NULL));
  /* TRANSLATORS: when an event is, and how far off that is */
  return g_strdup_printf (_ ("%s, %s"), when, off);
}

/**
 * trellis_event_text_when_there:
 * @event: an event
 *
 * When it is by the clocks of its own zone.
 *
 * Returns: (transfer full): the words, empty when clocks here show the same
 */
char *
trellis_event_text_when_there (TrellisEvent *event)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  g_autofree char *name = NULL;

  if (!number (event, TRELLIS_EVENT_START) ||
      trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return g_strdup ("");
  name = trellis_text_zone (zone, number (event, TRELLIS_EVENT_START));
  return *name ? when_in (event, zone) : g_strdup ("");
}

/**
 * trellis_event_text_minutes:
 * @event: an event
 *
 * How long it is.
 *
 * Returns: minutes, 0 for whole days and without a time
 */
gint64
trellis_event_text_minutes (TrellisEvent *event)
{
  gint64 start = number (event, TRELLIS_EVENT_START), end = number (event, TRELLIS_EVENT_END);

  if (!start || end <= start || trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return 0;
  return (end - start) / TRELLIS_MINUTE;
}

/**
 * trellis_event_text_length:
 * @event: an event
 *
 * How long it is, in words.
 *
 * Returns: (transfer full): the words, empty for whole days and without a time
 */
char *
trellis_event_text_length (TrellisEvent *event)
{
  gint64 minutes = trellis_event_text_minutes (event);

  return minutes ? trellis_text_duration (minutes) : g_strdup ("");
}

/**
 * trellis_event_text_where:
 * @event: an event
 *
 * Where one takes part, such as “In person, Room 4”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_event_text_where (TrellisEvent *event)
{
  const char *mode = _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_MODE));
  const char *place = trellis_entity_get_text (event, TRELLIS_EVENT_PLACE);

  /* TRANSLATORS: in person or online, then the place */
  return *place ? g_strdup_printf (_ ("%s, %s"), mode, place) : g_strdup (mode);
}

static const char *
rule_words (TrellisEvent *event)
{
  switch (trellis_entity_get_choice (event, TRELLIS_EVENT_WAITING_RULE)) {
  case TRELLIS_WAITING_RULE_RANDOM:
    return _ ("freed seats are drawn by lot");
  case TRELLIS_WAITING_RULE_MANUAL:
    return _ ("the organiser gives freed seats");
  default:
    return _ ("first come, first served");
  }
}

/**
 * trellis_event_text_seats:
 * @event: an event
 * @seats: its seats
 *
 * How it is booked, such as “4 of 16 seats left”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_event_text_seats (TrellisEvent *event, const TrellisSeats *seats)
{
  g_autofree char *waiting = NULL;

  if (seats->free < 0)
    return g_strdup (_ ("Room for everybody"));
  if (seats->free > 0 && !seats->waiting)
    return g_strdup_printf (ngettext ("%d of %u seat left", "%d of %u seats left", seats->seats),
                            seats->free, seats->seats);
  if (!seats->waiting)
    return g_strdup_printf (_ ("Full; nobody is waiting yet; %s"), rule_words (event));
  waiting = g_strdup_printf (
      ngettext ("%u person is waiting", "%u people are waiting", seats->waiting), seats->waiting);
  if (seats->free > 0)
    return g_strdup_printf (ngettext ("%d of %u seat left; %s", "%d of %u seats left; %s",
                                      seats->seats),
                            seats->free, seats->seats, waiting);
  /* TRANSLATORS: how many people wait, then how a freed seat is given */
  return g_strdup_printf (_ ("Full; %s; %s"), waiting, rule_words (event));
}

static char *
capitalise (const char *text)
{
  char first[7] = { 0 };

  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (text)), first);
  return *text ? g_strconcat (first, g_utf8_next_char (text), NULL) : g_strdup ("");
}

static gboolean
has_access (TrellisEvent *event, TrellisRoom *room, guint field)
{
  if (field == TRELLIS_EVENT_STEP_FREE && room &&
      trellis_entity_get_flag (room, TRELLIS_ROOM_STEP_FREE))
    return TRUE;
  return trellis_entity_get_flag (event, field);
}

/**
 * trellis_event_text_access:
 * @event: an event
 * @room: (nullable): its room
 *
 * How it is made accessible, such as “Live captions and step-free place”.
 *
 * Returns: (transfer full): the words, empty when nothing is known
 */
char *
trellis_event_text_access (TrellisEvent *event, TrellisRoom *room)
{
  static const struct {
    guint field;
    const char *words;
  } parts[] = {
    { TRELLIS_EVENT_CAPTIONS, N_ ("live captions") },
    { TRELLIS_EVENT_INTERPRETER, N_ ("sign-language interpreter") },
    { TRELLIS_EVENT_STEP_FREE, N_ ("step-free place") },
    { TRELLIS_EVENT_ACCESSIBLE_FILES, N_ ("accessible files") },
  };
  const char *words[G_N_ELEMENTS (parts) + 2] = { NULL };
  g_autofree char *list = NULL;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (has_access (event, room, parts[i].field))
      words[n++] = _ (parts[i].words);
  if (room && trellis_entity_get_flag (room, TRELLIS_ROOM_HEARING_LOOP))
    words[n++] = _ ("hearing loop");
  list = trellis_text_list (words);
  return capitalise (list);
}

/**
 * trellis_event_text_minimum:
 * @event: an event
 * @seats: its seats
 * @now: the present, an instant
 *
 * Whether it goes ahead, such as “When 6 people have signed up; 4 so far; decided on Tuesday 12 May 2026”.
 *
 * Returns: (transfer full): the words, empty when it goes ahead with anybody
 */
char *
trellis_event_text_minimum (TrellisEvent *event, const TrellisSeats *seats, gint64 now)
{
  gint64 minimum = number (event, TRELLIS_EVENT_MINIMUM),
         closes = number (event, TRELLIS_EVENT_CLOSES);
  g_autofree char *date = closes ? trellis_text_date (trellis_instant_date (closes, NULL)) : NULL;
  gulong n = (gulong) MAX (minimum, 0);

  if (minimum <= 0)
    return g_strdup ("");
  if (seats->taken >= minimum)
    return g_strdup_printf (ngettext ("Yes: %u has signed up, %d was needed",
                                      "Yes: %u have signed up, %d were needed", seats->taken),
                            seats->taken, (int) minimum);
  if (closes && now >= closes)
    return g_strdup_printf (ngettext ("Not certain: %d person was needed, %u signed up; the "
                                      "organiser decides",
                                      "Not certain: %d people were needed, %u signed up; the "
                                      "organiser decides",
                                      n),
                            (int) minimum, seats->taken);
  if (closes)
    return g_strdup_printf (ngettext ("When %d person has signed up; %u so far; decided on %s",
                                      "When %d people have signed up; %u so far; decided on %s", n),
                            (int) minimum, seats->taken, date);
  return g_strdup_printf (ngettext ("When %d person has signed up; %u so far",
                                    "When %d people have signed up; %u so far", n),
                          (int) minimum, seats->taken);
}

/**
 * trellis_event_text_overlap:
 * @other: an event of mine
 * @status: my [enum@SignUpStatus] with it
 *
 * Says that an event overlaps with another of mine.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_event_text_overlap (TrellisEvent *other, int status)
{
  const char *title = trellis_entity_get_title (other);
  g_autofree char *times = trellis_text_times (number (other, TRELLIS_EVENT_START),
                                               number (other, TRELLIS_EVENT_END), NULL);

  if (status == TRELLIS_SIGN_UP_STATUS_WAITING)
    /* TRANSLATORS: title and times of an event */
    return g_strdup_printf (_ ("Overlaps %s (%s), for which you are on the waiting list"), title,
                            times);
  if (status == TRELLIS_SIGN_UP_STATUS_REQUESTED)
    return g_strdup_printf (_ ("Overlaps %s (%s), for which you have asked for a seat"), title,
                            times);
  return g_strdup_printf (_ ("Overlaps %s (%s), which you are booked on"), title, times);
}
