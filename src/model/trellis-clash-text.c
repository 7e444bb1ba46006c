/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clashes in words: what, when, by how much, and what to do about it. */
#include "config.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-clash.h"
#include "model/trellis-organisation.h"

#include <glib/gi18n.h>

static char *
day_and_time (gint64 instant, const char *zone)
{
  g_autoptr (GDateTime) local = trellis_instant_to_local (instant, zone);

  /* Translators: a day and time within a sentence, such as “Wed 25 Nov, 10:00”; see strftime(3) */
  return local ? g_date_time_format (local, _ ("%a %-d %b, %H:%M")) : g_strdup ("");
}

/* Of one event when it is; of two, from when on they are both. */
static char *
time_of (const TrellisClash *clash, const char *zone)
{
  TrellisEvent *event = clash->second ? clash->second : clash->first;
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  g_autoptr (GDateTime) end = NULL;
  g_autofree char *from = NULL, *to = NULL;

  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return trellis_text_date_short (trellis_date_from_instant (start));
  from = day_and_time (start, zone);
  if (clash->second)
    return g_steal_pointer (&from);
  end = trellis_instant_to_local (trellis_entity_get_number (event, TRELLIS_EVENT_END), zone);
  to = end ? g_date_time_format (end, _ ("%H:%M")) : g_strdup ("");
  return g_strdup_printf ("%s–%s", from, to);
}

/* An event that is being added may have none yet. */
static const char *
title_of (TrellisEvent *event)
{
  const char *title = trellis_entity_get_title (event);

  return *title ? title : _ ("This event");
}

/* What a sentence is made of. */
typedef struct {
  const TrellisClash *clash;
  const char *what;
  const char *one, *other; /* titles */
  char *when;
  char *amount, *limit, *difference; /* as lengths of time */
} Words;

static void
clear_words (Words *self)
{
  g_free (self->when);
  g_free (self->amount);
  g_free (self->limit);
  g_free (self->difference);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, clear_words)

static char *
two_at_once (const Words *w)
{
  switch (w->clash->kind) {
  case TRELLIS_CLASH_SPEAKER:
    /* Translators: speaker, two events, length of time, time */
    return g_strdup_printf (
        _ ("%s speaks at “%s” and “%s” at once, for %s from %s. Find another speaker or time."),
        w->what, w->one, w->other, w->amount, w->when);
  case TRELLIS_CLASH_PLACE:
    /* Translators: place, two events, length of time, time */
    return g_strdup_printf (
        _ ("%s is needed for “%s” and “%s” at once, for %s from %s. Find another room or time."),
        w->what, w->one, w->other, w->amount, w->when);
  case TRELLIS_CLASH_HOST:
    /* Translators: organisation, two events, length of time, time */
    return g_strdup_printf (
        _ ("%s hosts “%s” and “%s” at once, for %s from %s. Check that it can, or move one."),
        w->what, w->one, w->other, w->amount, w->when);
  case TRELLIS_CLASH_BUFFER:
    /* Translators: speaker or place, two events, length of time, time, two lengths of time */
    return g_strdup_printf (
        _ ("%s has %s between “%s” and “%s” (%s), and needs %s. Move one by %s."), w->what,
        w->amount, w->one, w->other, w->when, w->limit, w->difference);
  case TRELLIS_CLASH_LOAD:
    /* Translators: person, two lengths of time, two events, time of the last */
    return g_strdup_printf (
        _ ("%s is booked for %s of learning in a day, %s too much, from “%s” to “%s” (%s). "
           "Offer one on another day."),
        w->what, w->amount, w->difference, w->one, w->other, w->when);
  case TRELLIS_CLASH_AUDIENCE:
  default:
    /* Translators: two events, audience, length of time, time */
    return g_strdup_printf (
        _ ("“%s” and “%s” are both for %s, at once for %s from %s. Move one, so that nobody "
           "has to choose."),
        w->one, w->other, w->what, w->amount, w->when);
  }
}

static char *
seats (const Words *w)
{
  int room = (int) w->clash->limit, seats = (int) w->clash->amount;

  if (!seats)
    /* Translators: event, its time, room, number */
    return g_strdup_printf (
        ngettext (
            "“%s” (%s) has no limit of seats, and %s holds %d person. Give it a limit, or find a "
            "larger room.",
            "“%s” (%s) has no limit of seats, and %s holds %d people. Give it a limit, or find a "
            "larger room.",
            (gulong) room),
        w->one, w->when, w->what, room);
  /* Translators: event, its time, number of seats, room, number */
  return g_strdup_printf (
      ngettext ("“%s” (%s) has %d seats, and %s holds %d person. Lower its seats by %d, or find a "
                "larger room.",
                "“%s” (%s) has %d seats, and %s holds %d people. Lower its seats by %d, or find a "
                "larger room.",
                (gulong) room),
      w->one, w->when, seats, w->what, room, seats - room);
}

static char *
working_day (const Words *w)
{
  if (w->clash->amount < 0)
    /* Translators: event, its time, length of time, organisation */
    return g_strdup_printf (
        _ ("“%s” (%s) begins %s before the working day of %s. Begin it later, or make sure "
           "that people can come."),
        w->one, w->when, w->amount, w->what);
  if (w->clash->amount > 0)
    /* Translators: event, its time, length of time, organisation */
    return g_strdup_printf (
        _ ("“%s” (%s) ends %s after the working day of %s. End it earlier, or make sure "
           "that people can come."),
        w->one, w->when, w->amount, w->what);
  /* Translators: event, its time, organisation */
  return g_strdup_printf (
      _ ("“%s” (%s) is not on a working day of %s. Move it to one, or make sure that "
         "people can come."),
      w->one, w->when, w->what);
}

static char *
outside_week (const Words *w)
{
  int days = (int) ABS (w->clash->amount);

  /* Translators: event, its time, number, learning week */
  return w->clash->amount < 0
             ? g_strdup_printf (
                   ngettext ("“%s” (%s) is %d day before the first of “%s”. Move it into the week, "
                             "or take it out of the week.",
                             "“%s” (%s) is %d days before the first of “%s”. Move it into the "
                             "week, or take it out of the week.",
                             (gulong) days),
                   w->one, w->when, days, w->what)
             : g_strdup_printf (
                   ngettext ("“%s” (%s) is %d day after the last of “%s”. Move it into the week, "
                             "or take it out of the week.",
                             "“%s” (%s) is %d days after the last of “%s”. Move it into the "
                             "week, or take it out of the week.",
                             (gulong) days),
                   w->one, w->when, days, w->what);
}

static char *
one_alone (const Words *w)
{
  switch (w->clash->kind) {
  case TRELLIS_CLASH_SEATS:
    return seats (w);
  case TRELLIS_CLASH_WORKING_DAY:
    return working_day (w);
  case TRELLIS_CLASH_HOLIDAY:
    /* Translators: event, its time, holiday, nation */
    return g_strdup_printf (
        _ ("“%s” (%s) is on a public holiday: %s in %s. Move it to another day."), w->one, w->when,
        w->what, _ (trellis_nation_choices[w->clash->limit].label));
  case TRELLIS_CLASH_OUTSIDE_WEEK:
    return outside_week (w);
  case TRELLIS_CLASH_BITESIZE:
    /* Translators: event, its time, two lengths of time, learning week, length of time */
    return g_strdup_printf (
        _ ("“%s” (%s) takes %s, %s more than bitesize in “%s”. Shorten it to %s, or "
           "split it."),
        w->one, w->when, w->amount, w->difference, w->what, w->limit);
  case TRELLIS_CLASH_TENTATIVE:
  default:
    /* Translators: event, its time */
    return g_strdup_printf (
        _ ("“%s” (%s) is over and still tentative. Confirm it if it took place, or cancel it."),
        w->one, w->when);
  }
}

/**
 * trellis_clash_sentence:
 * @self: a clash
 * @zone: (nullable): zone for its times
 *
 * Tells a clash in words: what it is, when, by how much, and what to do about it.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_clash_sentence (const TrellisClash *self, const char *zone)
{
  g_auto (Words) w = { .clash = self, .what = self->what };

  w.one = title_of (self->first);
  w.other = self->second ? title_of (self->second) : "";
  w.when = time_of (self, zone);
  w.amount = trellis_text_duration (ABS (self->amount));
  w.limit = trellis_text_duration (self->limit);
  w.difference = trellis_text_duration (ABS (self->limit - self->amount));
  return self->second ? two_at_once (&w) : one_alone (&w);
}
