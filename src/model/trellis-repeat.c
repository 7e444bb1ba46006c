/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes again every few weeks or months. By months it keeps its weekday: the second Tuesday stays the second Tuesday,
 * and a fifth one, which few months have, is the last. */
#include "config.h"

#include "model/trellis-repeat.h"

#include "base/trellis-id.h"
#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-clone.h"

#include <glib/gi18n.h>

/* 1 for the first such weekday of its month to 4 for the fourth, -1 for the last. */
static int
place_in_month (gint64 date)
{
  int year, month, day;

  trellis_date_split (date, &year, &month, &day);
  return day > 28 ? -1 : (day - 1) / 7 + 1;
}

static gint64
nth_weekday (gint64 month, int place, int weekday)
{
  gint64 last = trellis_date_add_months (month, 1) - 1;

  if (place < 0)
    return last - (trellis_date_weekday (last) - weekday + 7) % 7;
  return month + (weekday - trellis_date_weekday (month) + 7) % 7 + 7 * (place - 1);
}

/**
 * trellis_repeat_date:
 * @self: how it repeats
 * @first: date of the first
 * @n: which, from 0 for the first
 *
 * Works out when it comes.
 *
 * Returns: the date
 */
gint64
trellis_repeat_date (const TrellisRepeat *self, gint64 first, guint n)
{
  int year, month, day;

  if (n == 0)
    return first;
  if (self->unit == TRELLIS_REPEAT_WEEKS)
    return first + 7 * (gint64) self->every * n;
  trellis_date_split (first, &year, &month, &day);
  return nth_weekday (trellis_date_add_months (first - day + 1, (int) (self->every * n)),
                      place_in_month (first), trellis_date_weekday (first));
}

/**
 * trellis_repeat_rule:
 * @self: how it repeats
 * @first: date of the first
 *
 * Writes it as a rule of a series.
 *
 * Returns: (transfer full): an RRULE value (RFC 5545, 3.3.10)
 */
char *
trellis_repeat_rule (const TrellisRepeat *self, gint64 first)
{
  static const char *const days[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
  const char *day = days[trellis_date_weekday (first) - 1];
  g_autoptr (GString)
      rule = g_string_new (self->unit == TRELLIS_REPEAT_WEEKS ? "FREQ=WEEKLY" : "FREQ=MONTHLY");

  if (self->every > 1)
    g_string_append_printf (rule, ";INTERVAL=%u", self->every);
  g_string_append_printf (rule, ";COUNT=%u", self->times);
  if (self->unit == TRELLIS_REPEAT_WEEKS)
    g_string_append_printf (rule, ";BYDAY=%s", day);
  else
    g_string_append_printf (rule, ";BYDAY=%d%s", place_in_month (first), day);
  return g_strdup (rule->str);
}

static const char *
ordinal (int place)
{
  const char *const words[] = { _ ("first"), _ ("second"), _ ("third"), _ ("fourth") };

  return place < 0 ? _ ("last") : words[place - 1];
}

/**
 * trellis_repeat_words:
 * @self: how it repeats
 * @first: date of the first
 *
 * Tells how it repeats, such as “Every 2 months on the second Tuesday, 6 times”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_repeat_words (const TrellisRepeat *self, gint64 first)
{
  g_autofree char *weekday = trellis_text_weekday (trellis_date_weekday (first));
  g_autofree char *times = g_strdup_printf (ngettext ("%u time", "%u times", self->times),
                                            self->times);
  g_autofree char *every = NULL;

  if (self->unit == TRELLIS_REPEAT_WEEKS) {
    every = g_strdup_printf (ngettext ("Every week", "Every %u weeks", self->every), self->every);
    /* TRANSLATORS: such as Every 2 weeks on Tuesday, 6 times */
    return g_strdup_printf (_ ("%s on %s, %s"), every, weekday, times);
  }
  every = g_strdup_printf (ngettext ("Every month", "Every %u months", self->every), self->every);
  /* TRANSLATORS: such as Every 2 months on the second Tuesday, 6 times */
  return g_strdup_printf (_ ("%s on the %s %s, %s"), every, ordinal (place_in_month (first)),
                          weekday, times);
}

static const char *
clocks_of (TrellisEvent *event)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);

  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return "UTC";
  return *zone ? zone : trellis_zone_local ();
}

static TrellisSeries *
new_series (const TrellisRepeat *self, TrellisEvent *event, gint64 first)
{
  TrellisSeries *series = trellis_entity_new (TRELLIS_TYPE_SERIES);
  const char *about = trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT);

  trellis_entity_set_text (series, TRELLIS_SERIES_TITLE, trellis_entity_get_title (event));
  trellis_entity_set_text (series, TRELLIS_SERIES_ABOUT, about);
  trellis_entity_set_number (series, TRELLIS_SERIES_START,
                             trellis_entity_get_number (event, TRELLIS_EVENT_START));
  trellis_entity_set_text (series, TRELLIS_SERIES_ZONE, clocks_of (event));
  trellis_entity_set_number (series, TRELLIS_SERIES_ALL_DAY,
                             trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY));
  trellis_entity_take_text (series, TRELLIS_SERIES_RULE, trellis_repeat_rule (self, first));
  return series;
}

static void
move_by (TrellisEvent *event, gint64 days)
{
  static const guint moments[] = { TRELLIS_EVENT_START, TRELLIS_EVENT_END, TRELLIS_EVENT_CLOSES };
  const char *clocks = clocks_of (event);

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    trellis_entity_set_number (event, moments[i],
                               trellis_clone_shift (trellis_entity_get_number (event, moments[i]),
                                                    days, clocks));
}

/* One after the first: planned, and without what belongs to the first alone. */
static TrellisEvent *
later_one (TrellisEvent *event, gint64 days)
{
  TrellisEvent *copy = trellis_entity_dup (event);
  g_autofree char *uid = trellis_id_new ();

  trellis_entity_set_uid (copy, uid);
  trellis_entity_set_modified (copy, 0);
  trellis_entity_set_origin (copy, 0);
  trellis_entity_set_text (copy, TRELLIS_EVENT_RECORDING_URL, NULL);
  trellis_entity_set_number (copy, TRELLIS_EVENT_SEQUENCE, 0);
  trellis_entity_set_number (copy, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  move_by (copy, days);
  return copy;
}

/**
 * trellis_repeat_event:
 * @self: how it repeats
 * @event: an event with a start
 * @themes: (nullable): what each is about, in order; it is put after the title
 * @series: (out): the series they belong to
 *
 * Makes a series of an event, which becomes its first occurrence. Those after it are tentative, and belong to no learning
 * week, for they are outside of its days.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events with the first, not yet saved
 */
GPtrArray *
trellis_repeat_event (const TrellisRepeat *self,
                      TrellisEvent *event,
                      const char *const *themes,
                      TrellisSeries **series)
{
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 first = trellis_instant_date (trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                       clocks_of (event));
  guint n_themes = themes ? g_strv_length ((char **) themes) : 0;

  *series = new_series (self, event, first);
  for (guint i = 0; i < self->times; i++) {
    gint64 days = trellis_repeat_date (self, first, i) - first;
    TrellisEvent *one = i == 0 ? trellis_entity_dup (event) : later_one (event, days);

    if (i > 0)
      trellis_entity_set_text (one, TRELLIS_EVENT_WEEK, NULL);
    if (i < n_themes)
      /* TRANSLATORS: title of a series, then the theme of one of its events */
      trellis_entity_take_text (one, TRELLIS_EVENT_TITLE,
                                g_strdup_printf (_ ("%s: %s"), trellis_entity_get_title (event),
                                                 themes[i]));
    trellis_entity_set_text (one, TRELLIS_EVENT_SERIES, trellis_entity_get_uid (*series));
    trellis_entity_set_number (one, TRELLIS_EVENT_OCCURRENCE,
                               trellis_entity_get_number (one, TRELLIS_EVENT_START));
    g_ptr_array_add (events, one);
  }
  return events;
}
