/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When to remind somebody of what: pure, so that a suspended machine, a moved event and a change of clocks are only
 * other numbers. */
#include "config.h"

#include "model/trellis-reminders.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

#define EVENING (18 * 60) /* minute of the day */
#define INSTEAD 15 /* minutes before, when the evening was over already as she signed up */
#define KEEP                                                                                       \
  (2 * TRELLIS_DAY) /* after the start, so that no clock that is put back reminds twice */

static gboolean
is_whole_day (TrellisEvent *event)
{
  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
}

static gint64
first_date (TrellisEvent *event, const char *zone)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  return is_whole_day (event) ? trellis_date_from_instant (start)
                              : trellis_instant_date (start, zone);
}

/* By the clock of whoever is reminded. */
static gint64
begins (TrellisEvent *event, const char *zone)
{
  return is_whole_day (event) ? trellis_instant_from_local (first_date (event, zone), 0, zone)
                              : trellis_entity_get_number (event, TRELLIS_EVENT_START);
}

static gint64
ends (TrellisEvent *event, const char *zone)
{
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);

  if (is_whole_day (event) && end)
    return trellis_instant_from_local (trellis_date_from_instant (end), 0, zone);
  return MAX (end, begins (event, zone));
}

/**
 * trellis_reminder_at:
 * @event: an event
 * @lead: minutes before its start, [const@REMINDER_EVENING] or [const@REMINDER_NEVER]
 * @since: since when somebody is booked on it, an instant
 * @zone: (nullable): IANA zone of whoever is reminded, %NULL for that of this machine
 *
 * When to remind. Whole-day events have no clock time, so that their reminder comes the evening before. Nobody is
 * reminded of what she has only just signed up for: who does so in the last moment knows when it is, and who does so
 * on the day itself is reminded a quarter of an hour before.
 *
 * Returns: an instant, 0 for never
 */
gint64
trellis_reminder_at (TrellisEvent *event, int lead, gint64 since, const char *zone)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START), at;

  if (!start || lead == TRELLIS_REMINDER_NEVER ||
      trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
    return 0;
  if (lead > 0 && !is_whole_day (event)) {
    at = start - lead * TRELLIS_MINUTE;
    return at > since ? at : 0;
  }
  at = trellis_instant_from_local (first_date (event, zone) - 1, EVENING, zone);
  if (at <= since)
    at = is_whole_day (event) ? 0 : start - INSTEAD * TRELLIS_MINUTE;
  return at > since ? at : 0;
}

/**
 * trellis_reminder_key:
 * @event: an event
 *
 * What is remembered when somebody was reminded of it. An event that is moved has another key, so that she is reminded
 * of its new time as well.
 *
 * Returns: (transfer full): its start and its uid
 */
char *
trellis_reminder_key (TrellisEvent *event)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %s",
                          trellis_entity_get_number (event, TRELLIS_EVENT_START),
                          trellis_entity_get_uid (event));
}

static char *
day_words (gint64 date, gint64 today)
{
  g_autofree char *day = NULL;

  if (date == today)
    return g_strdup (_ ("Today"));
  if (date == today + 1)
    return g_strdup (_ ("Tomorrow"));
  day = trellis_text_date (date);
  return g_steal_pointer (&day);
}

static char *
time_words (TrellisEvent *event, gint64 now, const char *zone)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 date = first_date (event, zone), today = trellis_instant_date (now, zone);
  gint64 minutes = (start - now + TRELLIS_MINUTE / 2) / TRELLIS_MINUTE;
  g_autofree char *time = trellis_text_time (trellis_instant_minute (start, zone));
  g_autofree char *day = day_words (date, today);

  if (is_whole_day (event))
    return date <= today ? g_strdup (_ ("All day today"))
                         : g_strdup_printf (_ ("%s, the whole day"), day);
  if (now >= start)
    return g_strdup_printf (_ ("Began at %s"), time);
  if (date != today || minutes > 90)
    return g_strdup_printf (_ ("%s at %s"), day, time);
  return g_strdup_printf (ngettext ("In %d minute, at %s", "In %d minutes, at %s",
                                    (gulong) minutes),
                          (int) minutes, time);
}

/**
 * trellis_reminder_text:
 * @event: an event
 * @now: the present, an instant
 * @zone: (nullable): IANA zone of whoever is reminded, %NULL for that of this machine
 *
 * What a reminder says below the title: when, and where.
 *
 * Returns: (transfer full): such as “In 15 minutes, at 10:00; Orchard room”
 */
char *
trellis_reminder_text (TrellisEvent *event, gint64 now, const char *zone)
{
  const char *place = trellis_entity_get_text (event, TRELLIS_EVENT_PLACE);
  g_autofree char *when = time_words (event, now, zone);

  if (!*place)
    place = _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_MODE));
  /* TRANSLATORS: when an event is, then where */
  return g_strdup_printf (_ ("%s; %s"), when, place);
}

static int
compare_start (gconstpointer a, gconstpointer b)
{
  gint64 first = trellis_entity_get_number (*(gpointer *) a, TRELLIS_EVENT_START);
  gint64 second = trellis_entity_get_number (*(gpointer *) b, TRELLIS_EVENT_START);

  return (first > second) - (first < second);
}

/**
 * trellis_reminders_plan:
 * @reminders: (element-type TrellisReminder): what somebody is booked on
 * @lead: minutes before a start, [const@REMINDER_EVENING] or [const@REMINDER_NEVER]
 * @given: (nullable) (array zero-terminated=1): the keys of reminders that were given
 * @now: the present, an instant
 * @zone: (nullable): IANA zone of whoever is reminded, %NULL for that of this machine
 *
 * Decides what to remind of now. What was missed, because the machine slept, is made good until the event is over and
 * not after.
 *
 * Returns: (transfer full): the plan
 */
TrellisReminderPlan *
trellis_reminders_plan (
    GArray *reminders, int lead, const char *const *given, gint64 now, const char *zone)
{
  TrellisReminderPlan *self = g_new0 (TrellisReminderPlan, 1);

  self->due = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < reminders->len; i++) {
    const TrellisReminder *one = &g_array_index (reminders, TrellisReminder, i);
    gint64 at = trellis_reminder_at (one->event, lead, one->since, zone);
    g_autofree char *key = trellis_reminder_key (one->event);

    if (!at || now >= ends (one->event, zone) || (given && g_strv_contains (given, key)))
      continue;
    if (at <= now)
      g_ptr_array_add (self->due, g_object_ref (one->event));
    else if (!self->next || at < self->next)
      self->next = at;
  }
  g_ptr_array_sort (self->due, compare_start);
  return self;
}

/**
 * trellis_reminder_plan_free:
 * @self: a plan
 *
 * Frees it.
 */
void
trellis_reminder_plan_free (TrellisReminderPlan *self)
{
  g_ptr_array_unref (self->due);
  g_free (self);
}

/**
 * trellis_reminders_forget:
 * @given: (array zero-terminated=1): the keys of reminders that were given
 * @now: the present, an instant
 *
 * Leaves out what has long begun, and what is no key.
 *
 * Returns: (transfer full): the keys that are worth remembering
 */
char **
trellis_reminders_forget (const char *const *given, gint64 now)
{
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  for (; *given; given++)
    if (g_ascii_strtoll (*given, NULL, 10) + KEEP > now)
      g_strv_builder_add (kept, *given);
  return g_strv_builder_end (kept);
}
