/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Works out the dates of a recurrence rule. libical reads the rule; its iterator is not used,
 * since it follows a rule without dates, such as the 30th of February, to the year 20000, which
 * takes seconds to minutes a rule. Here every rule ends after a bounded number of steps. */
#include "config.h"

#include "exchange/trellis-ical-rule.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-day.h"
#include "exchange/trellis-ical-time.h"

#include <string.h>

#define LONGEST_RULE 2000 /* bytes */
#define MOST_STEPS 100000 /* periods looked at for one rule */
#define MOST_TIMES 1440 /* times of day that one rule may name */
#define MOST_WITH_POSITIONS 100 /* the same, where BYSETPOS counts them */

typedef struct icalrecurrencetype Recurrence;

struct _TrellisIcalRule {
  Recurrence r;
  TrellisIcalTime until;
  gboolean has_until;
};

/* One expansion of a rule. */
typedef struct {
  const Recurrence *r;
  TrellisIcalDay start;
  gint64 clock; /* seconds of the day of the start */
  int step; /* seconds of a period; 0 for days and longer ones */
  gint64 base; /* beginning of the first period, where step is set */
  TrellisIcalDayRule days;
  GArray *times; /* seconds from the beginning of a day, or of a period where step is set */
  GArray *found; /* of the present period */
} Walk;

static inline gint64
date_of (gint64 seconds)
{
  return trellis_date_from_instant (trellis_ical_midnight (seconds) * TRELLIS_SECOND);
}

static inline gint64
seconds_of (gint64 date)
{
  return trellis_date_to_instant (date) / TRELLIS_SECOND;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

/* Multiplies the times by a list of hours, minutes or seconds; without one, by that of the start. */
static void
multiply (Walk *self, const short *list, int unit, int start)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->times);
  short only[] = { (short) start, TRELLIS_ICAL_LIST_END };

  if (*list == TRELLIS_ICAL_LIST_END)
    list = only;
  self->times = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < old->len && self->times->len <= MOST_TIMES; i++)
    for (const short *n = list; *n != TRELLIS_ICAL_LIST_END; n++) {
      gint64 time = g_array_index (old, gint64, i) + *n * unit;

      g_array_append_val (self->times, time);
    }
}

static void
prepare_times (Walk *self)
{
  const Recurrence *r = self->r;
  const gint64 none = 0;

  self->times = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (self->times, none);
  if (!self->step)
    multiply (self, r->by_hour, 3600, (int) (self->clock / 3600));
  if (!self->step || self->step == 3600)
    multiply (self, r->by_minute, 60, (int) (self->clock / 60 % 60));
  if (self->step != 1)
    multiply (self, r->by_second, 1, (int) (self->clock % 60));
  g_array_sort (self->times, compare_times);
}

static void
walk_init (Walk *self, const Recurrence *r, gint64 start)
{
  self->r = r;
  trellis_ical_day_init (&self->start, date_of (start));
  self->clock = start - trellis_ical_midnight (start);
  if (r->freq == ICAL_HOURLY_RECURRENCE)
    self->step = 3600;
  else if (r->freq == ICAL_MINUTELY_RECURRENCE)
    self->step = 60;
  else if (r->freq == ICAL_SECONDLY_RECURRENCE)
    self->step = 1;
  if (self->step)
    self->base = trellis_ical_midnight (start) + self->clock / self->step * self->step;
  trellis_ical_day_rule_init (&self->days, r, &self->start);
  prepare_times (self);
  self->found = g_array_new (FALSE, FALSE, sizeof (gint64));
}

static void
walk_clear (Walk *self)
{
  g_array_unref (self->times);
  g_array_unref (self->found);
}

/* First and last day of the period @n of a rule by days or longer. */
static void
period_days (const Walk *self, gint64 n, gint64 *first, gint64 *last)
{
  gint64 months;
  int year, month;

  n *= MAX (self->r->interval, 1);
  switch (self->r->freq) {
  case ICAL_YEARLY_RECURRENCE:
    year = (int) MIN (self->start.year + n, 10000);
    *first = trellis_date_new (year, 1, 1);
    *last = trellis_date_new (year, 12, 31);
    break;
  case ICAL_MONTHLY_RECURRENCE:
    months = self->start.year * 12 + self->start.month - 1 + n;
    year = (int) MIN (months / 12, 10000);
    month = (int) (months % 12) + 1;
    *first = trellis_date_new (year, month, 1);
    *last = *first ? trellis_date_add_months (*first, 1) - 1 : 0;
    break;
  case ICAL_WEEKLY_RECURRENCE:
    *first = self->start.date - (self->start.weekday - (int) self->r->week_start + 7) % 7 + 7 * n;
    *last = *first + 6;
    break;
  default:
    *first = *last = self->start.date + n;
    break;
  }
}

/* The period in which @from lies, or one before it. */
static gint64
period_at (const Walk *self, gint64 from)
{
  gint64 interval = MAX (self->r->interval, 1), n;
  TrellisIcalDay day;

  if (self->step)
    return MAX ((from - self->base) / self->step / interval, 0);
  trellis_ical_day_init (&day, date_of (from));
  if (self->r->freq == ICAL_YEARLY_RECURRENCE)
    n = day.year - self->start.year;
  else if (self->r->freq == ICAL_MONTHLY_RECURRENCE)
    n = (day.year - self->start.year) * 12 + day.month - self->start.month;
  else if (self->r->freq == ICAL_WEEKLY_RECURRENCE)
    n = (day.date - self->start.date) / 7 - 1;
  else
    n = day.date - self->start.date;
  return MAX (n / interval, 0);
}

static void
add_times (Walk *self, gint64 base)
{
  for (guint i = 0; i < self->times->len; i++) {
    gint64 time = base + g_array_index (self->times, gint64, i);

    g_array_append_val (self->found, time);
  }
}

/* Keeps the positions that BYSETPOS names. */
static void
pick_positions (Walk *self)
{
  g_autoptr (GArray) all = NULL;

  if (self->r->by_set_pos[0] == TRELLIS_ICAL_LIST_END || !self->found->len)
    return;
  all = g_steal_pointer (&self->found);
  self->found = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (const short *n = self->r->by_set_pos; *n != TRELLIS_ICAL_LIST_END; n++) {
    gint64 index = *n > 0 ? *n - 1 : (gint64) all->len + *n;

    if (*n && index >= 0 && index < all->len)
      g_array_append_val (self->found, g_array_index (all, gint64, index));
  }
  g_array_sort (self->found, compare_times);
}

/* Finds the times of a period by days or longer. Returns when it begins. */
static gint64
find_in_days (Walk *self, gint64 *n)
{
  gint64 first, last;
  TrellisIcalDay day;

  period_days (self, (*n)++, &first, &last);
  if (first <= 0)
    return G_MAXINT64;
  for (gint64 date = first; date <= last; date++) {
    trellis_ical_day_init (&day, date);
    if (!trellis_ical_day_rule_has_month (&self->days, &day))
      date += day.in_month - day.day;
    else if (trellis_ical_day_rule_has (&self->days, &day))
      add_times (self, seconds_of (date));
  }
  if (self->r->freq == ICAL_DAILY_RECURRENCE &&
      !trellis_ical_day_rule_has_month (&self->days, &day))
    *n += (day.in_month - day.day) / MAX (self->r->interval, 1);
  return seconds_of (first);
}

/* The next period that begins at or after @at, in place of all those up to there. */
static gint64
skip_to (const Walk *self, gint64 at)
{
  gint64 length = self->step * (gint64) MAX (self->r->interval, 1);

  return (at - self->base + length - 1) / length;
}

/* Finds the times of an hour, minute or second. Returns when it begins. */
static gint64
find_in_clock (Walk *self, gint64 *n)
{
  const Recurrence *r = self->r;
  gint64 at = self->base + *n * self->step * MAX (r->interval, 1);
  gint64 clock = at - trellis_ical_midnight (at);
  TrellisIcalDay day;

  trellis_ical_day_init (&day, date_of (at));
  if (!day.year)
    return G_MAXINT64;
  if (!trellis_ical_day_rule_has (&self->days, &day)) {
    *n = skip_to (self, at - clock + TRELLIS_ICAL_DAY);
  } else if (r->by_hour[0] != TRELLIS_ICAL_LIST_END &&
             !trellis_ical_rule_lists (r->by_hour, (int) (clock / 3600))) {
    *n = skip_to (self, at - clock % 3600 + 3600);
  } else if (self->step < 3600 && r->by_minute[0] != TRELLIS_ICAL_LIST_END &&
             !trellis_ical_rule_lists (r->by_minute, (int) (clock / 60 % 60))) {
    *n = skip_to (self, at - clock % 60 + 60);
  } else {
    if (self->step > 1 || r->by_second[0] == TRELLIS_ICAL_LIST_END ||
        trellis_ical_rule_lists (r->by_second, (int) (clock % 60)))
      add_times (self, at);
    ++*n;
  }
  return at;
}

/**
 * trellis_ical_rule_expand:
 * @self: a rule
 * @start: its first occurrence, as seconds shown by the clock; it always counts as the first
 * @from: occurrences before this are left out; only @start for a rule with COUNT
 * @until: last second that is still looked at
 * @most: how many occurrences are wanted
 *
 * Works out the occurrences of a rule.
 *
 * Returns: (transfer full) (element-type gint64): what clocks show, in order
 */
GArray *
trellis_ical_rule_expand (
    const TrellisIcalRule *self, gint64 start, gint64 from, gint64 until, guint most)
{
  GArray *out = g_array_new (FALSE, FALSE, sizeof (gint64));
  Walk walk = { NULL };
  gint64 last = start, n;
  int count = 1;

  if (start >= from && start <= until && most)
    g_array_append_val (out, start);
  walk_init (&walk, &self->r, start);
  n = from > start ? period_at (&walk, from) : 0;
  for (guint steps = 0; steps < MOST_STEPS && out->len < most; steps++) {
    gint64 begin;

    g_array_set_size (walk.found, 0);
    begin = walk.step ? find_in_clock (&walk, &n) : find_in_days (&walk, &n);
    if (begin > until)
      break;
    pick_positions (&walk);
    for (guint i = 0; i < walk.found->len && out->len < most; i++) {
      gint64 time = g_array_index (walk.found, gint64, i);

      if (time <= last)
        continue;
      last = time;
      if (time > until || (self->r.count > 0 && ++count > self->r.count)) {
        most = out->len;
      } else if (time >= from) {
        g_array_append_val (out, time);
      }
    }
  }
  walk_clear (&walk);
  return out;
}

/* Whether a rule stays within what is followed here. */
static gboolean
is_followed (const Recurrence *r)
{
  Walk walk = { NULL };
  gboolean followed;

  if (r->freq == ICAL_NO_RECURRENCE || r->count < 0)
    return FALSE;
  if (r->rscale && g_ascii_strcasecmp (r->rscale, "GREGORIAN"))
    return FALSE;
  walk_init (&walk, r, 0);
  followed = walk.times->len <=
             (r->by_set_pos[0] == TRELLIS_ICAL_LIST_END ? MOST_TIMES : MOST_WITH_POSITIONS);
  walk_clear (&walk);
  return followed;
}

static void
read_until (TrellisIcalRule *self, const char *text)
{
  const char *until = strstr (text, "UNTIL=");
  TrellisIcalSlice value;

  if (!until)
    return;
  value.at = until + 6;
  value.length = strcspn (value.at, ";");
  self->has_until = trellis_ical_time_read (value, &self->until);
}

/**
 * trellis_ical_rule_new:
 * @value: value of an RRULE
 *
 * Reads a rule.
 *
 * Returns: (transfer full) (nullable): the rule; %NULL if it cannot be followed
 */
TrellisIcalRule *
trellis_ical_rule_new (TrellisIcalSlice value)
{
  g_autoptr (TrellisIcalRule) self = NULL;
  g_autofree char *text = NULL;

  if (!value.length || value.length > LONGEST_RULE)
    return NULL;
  text = g_ascii_strup (value.at, (gssize) value.length);
  g_strstrip (text);
  self = g_new0 (TrellisIcalRule, 1);
  self->r = icalrecurrencetype_from_string (text);
  if (!is_followed (&self->r))
    return NULL;
  read_until (self, text);
  return g_steal_pointer (&self);
}

/**
 * trellis_ical_rule_free:
 * @self: (transfer full): a rule
 *
 * Frees a rule.
 */
void
trellis_ical_rule_free (TrellisIcalRule *self)
{
  icalrecurrencetype_clear (&self->r);
  g_free (self);
}

/**
 * trellis_ical_rule_is_endless:
 * @self: a rule
 *
 * Whether a rule has neither COUNT nor UNTIL.
 *
 * Returns: %TRUE if it goes on for ever
 */
gboolean
trellis_ical_rule_is_endless (const TrellisIcalRule *self)
{
  return !self->r.count && !self->has_until;
}

/**
 * trellis_ical_rule_until_is_utc:
 * @self: a rule
 *
 * Whether its UNTIL is by the clock of UTC.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_ical_rule_until_is_utc (const TrellisIcalRule *self)
{
  return self->has_until && self->until.is_utc;
}

/**
 * trellis_ical_rule_until:
 * @self: a rule
 *
 * The last second in which an occurrence may begin.
 *
 * Returns: what the clock shows then, that of UTC if [func@ical_rule_until_is_utc]; the highest
 *   number when there is no UNTIL
 */
gint64
trellis_ical_rule_until (const TrellisIcalRule *self)
{
  if (!self->has_until)
    return G_MAXINT64;
  return self->until.seconds + (self->until.is_date ? TRELLIS_ICAL_DAY - 1 : 0);
}
