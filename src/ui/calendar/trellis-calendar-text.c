/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the calendar says of events, and which class, icon and colour their kinds have. */
#include "config.h"

#include "ui/calendar/trellis-calendar-text.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-choice.h"

#include <glib/gi18n.h>

/* In the order of TrellisEventKind. */
static const struct {
  const char *css_class, *icon, *color;
} looks[] = {
  { "kind-briefing", "trellis-kind-briefing-symbolic", "event_briefing_color" },
  { "kind-workshop", "trellis-kind-workshop-symbolic", "event_workshop_color" },
  { "kind-talk", "trellis-kind-talk-symbolic", "event_talk_color" },
  { "kind-article", "trellis-kind-article-symbolic", "event_article_color" },
  { "kind-activity", "trellis-kind-activity-symbolic", "event_activity_color" },
  { "kind-quiz", "trellis-kind-quiz-symbolic", "event_quiz_color" },
  { "kind-e-learning", "trellis-kind-e-learning-symbolic", "event_e_learning_color" },
  { "kind-social", "trellis-kind-social-symbolic", "event_social_color" },
  { "kind-conversation", "trellis-kind-conversation-symbolic", "event_conversation_color" },
  { "kind-induction", "trellis-kind-induction-symbolic", "event_induction_color" },
};

static guint
look_of (TrellisEvent *event)
{
  guint kind = (guint) trellis_entity_get_choice (event, TRELLIS_EVENT_KIND);

  return kind < G_N_ELEMENTS (looks) ? kind : 0;
}

/**
 * trellis_calendar_kind_class:
 * @event: an event
 *
 * The style class of its kind.
 *
 * Returns: (transfer none): the class
 */
const char *
trellis_calendar_kind_class (TrellisEvent *event)
{
  return looks[look_of (event)].css_class;
}

/**
 * trellis_calendar_kind_icon:
 * @event: an event
 *
 * The icon of its kind.
 *
 * Returns: (transfer none): name of the icon
 */
const char *
trellis_calendar_kind_icon (TrellisEvent *event)
{
  return looks[look_of (event)].icon;
}

/**
 * trellis_calendar_kind_color:
 * @event: an event
 *
 * The colour of its kind.
 *
 * Returns: (transfer none): name of a colour of the style sheet
 */
const char *
trellis_calendar_kind_color (TrellisEvent *event)
{
  return looks[look_of (event)].color;
}

/**
 * trellis_calendar_text_count:
 * @n: how many
 *
 * How many events there are, such as “12 events”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_calendar_text_count (guint n)
{
  if (n == 0)
    return g_strdup (_ ("no events"));
  return g_strdup_printf (ngettext ("%u event", "%u events", n), n);
}

/**
 * trellis_calendar_text_day:
 * @data: the data of the calendar
 * @date: a date
 * @n: how many events it has
 *
 * What a day is called, such as “Monday 23 November, 5 events”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_calendar_text_day (TrellisCalendarData *data, gint64 date, guint n)
{
  g_autofree char *count = trellis_calendar_text_count (n);

  /* TRANSLATORS: a day, then how many events it has */
  return g_strdup_printf (_ ("%s, %s"), trellis_calendar_data_day (data, date), count);
}

/**
 * trellis_calendar_text_empty:
 * @data: the data of the calendar
 * @first: a date
 * @days: one bit for each day from there
 *
 * Says that there is nothing on some days, such as “Tuesday 24 November, no events”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_calendar_text_empty (TrellisCalendarData *data, gint64 first, guint days)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < 7; i++)
    if (days & (1u << i))
      g_ptr_array_add (names, (gpointer) trellis_calendar_data_day (data, first + i));
  g_ptr_array_add (names, NULL);
  list = trellis_text_list ((const char *const *) names->pdata);
  return g_strdup_printf (_ ("%s, no events"), list);
}

/**
 * trellis_calendar_text_date:
 * @event: an event
 *
 * The day on which it begins, by the clocks of this computer.
 *
 * Returns: a date
 */
gint64
trellis_calendar_text_date (TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
             ? trellis_date_from_instant (start)
             : trellis_instant_date (start, NULL);
}

/**
 * trellis_calendar_text_times:
 * @data: the data of the calendar
 * @event: an event
 *
 * When on its day it is, by the clocks of this computer, such as “09:30 to 10:15” or “whole day”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_calendar_text_times (TrellisCalendarData *data, TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  const char *from, *to;

  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return g_strdup (_ ("whole day"));
  from = trellis_calendar_data_time (data, trellis_instant_minute (start, NULL));
  if (end <= start)
    return g_strdup (from);
  to = trellis_calendar_data_time (data, trellis_instant_minute (end, NULL));
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

static const char *
status_words (int status)
{
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return _ ("you asked for a seat");
  case TRELLIS_SIGN_UP_STATUS_BOOKED:
    return _ ("you are booked");
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return _ ("you are on the waiting list");
  case TRELLIS_SIGN_UP_STATUS_INTERESTED:
    return _ ("you are interested");
  case TRELLIS_SIGN_UP_STATUS_DECLINED:
    return _ ("you were not given a seat");
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    return _ ("you took part");
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    return _ ("you could not come");
  default:
    return NULL;
  }
}

/**
 * trellis_calendar_text_booking:
 * @data: the data of the calendar
 * @event: an event
 *
 * Seats and where I stand, such as “4 seats left, you are booked”.
 *
 * Returns: (transfer full): the words, may be empty
 */
char *
trellis_calendar_text_booking (TrellisCalendarData *data, TrellisEvent *event)
{
  int left = trellis_calendar_data_get_seats_left (data, event);
  const char *status = status_words (trellis_calendar_data_get_status (data, event));
  GString *words = g_string_new (NULL);

  if (left == 0)
    g_string_append (words, _ ("no seats left"));
  else if (left > 0)
    g_string_append_printf (words, ngettext ("%d seat left", "%d seats left", (gulong) left), left);
  if (status)
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", status);
  return g_string_free (words, FALSE);
}

static void
append_lower (GString *words, const char *label)
{
  g_autofree char *lower = g_utf8_strdown (label, -1);

  g_string_append_printf (words, ", %s", lower);
}

/**
 * trellis_calendar_text_event:
 * @data: the data of the calendar
 * @event: an event
 * @when: day and times
 *
 * What a screen reader says of an event, such as “Monday 23 November, 09:30 to 10:15, Confident speaking, workshop,
 * online, 4 seats left, you are booked”; its host too while lanes are shown.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_calendar_text_event (TrellisCalendarData *data, TrellisEvent *event, const char *when)
{
  GString *words = g_string_new (when);
  g_autofree char *booking = trellis_calendar_text_booking (data, event);
  int status = trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS);
  const char *host = trellis_calendar_data_get_lanes (data)
                         ? trellis_calendar_data_get_host (data, event)
                         : "";

  g_string_append_printf (words, ", %s", trellis_entity_get_title (event));
  if (trellis_calendar_choice_has (data, event)) /* TRANSLATORS: of an event that is chosen */
    g_string_append_printf (words, ", %s", _ ("chosen"));
  if (status == TRELLIS_EVENT_STATUS_CANCELLED)
    g_string_append_printf (words, ", %s", _ ("cancelled"));
  else if (status == TRELLIS_EVENT_STATUS_TENTATIVE)
    g_string_append_printf (words, ", %s", _ ("not certain yet"));
  append_lower (words, trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND));
  append_lower (words, trellis_entity_get_choice_label (event, TRELLIS_EVENT_MODE));
  if (*host)
    g_string_append_printf (words, ", %s", host);
  if (*booking)
    g_string_append_printf (words, ", %s", booking);
  return g_string_free (words, FALSE);
}
