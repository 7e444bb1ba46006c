/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a learning week offers, read from its events: the one source of its page, its texts and its flyer. */
#include "config.h"

#include "model/trellis-programme.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-organisation.h"

#include <glib/gi18n.h>
#include <string.h>

static int
by_start (gconstpointer a, gconstpointer b)
{
  gpointer one = *(gpointer *) a, two = *(gpointer *) b;
  gint64 first = trellis_entity_get_number (one, TRELLIS_EVENT_START);
  gint64 second = trellis_entity_get_number (two, TRELLIS_EVENT_START);

  if (first != second)
    return first < second ? -1 : 1;
  return g_utf8_collate (trellis_entity_get_title (one), trellis_entity_get_title (two));
}

/* What has no time yet or does not take place is not offered to anybody. */
static gboolean
is_offered (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_START) != 0 &&
         trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED;
}

static const char *
choose_zone (TrellisProgramme *self, const char *zone)
{
  TrellisOrganisation *runs = g_hash_table_lookup (
      self->organisations,
      trellis_entity_get_text (self->week, TRELLIS_LEARNING_WEEK_ORGANISATION));
  const char *own = runs ? trellis_entity_get_text (runs, TRELLIS_ORGANISATION_ZONE) : "";

  if (*own && trellis_zone_is_known (own))
    return own;
  return zone && *zone ? zone : trellis_zone_local ();
}

/**
 * trellis_programme_new:
 * @week: a learning week
 * @events: (element-type TrellisEvent): its events, in any order
 * @organisations: (element-type TrellisOrganisation): all organisations
 * @zone: (nullable): IANA zone to tell times in when the organisation that runs the week has none
 *
 * Gathers what is offered in a week: what is cancelled or has no time is left out.
 *
 * Returns: (transfer full): the programme
 */
TrellisProgramme *
trellis_programme_new (TrellisLearningWeek *week,
                       GPtrArray *events,
                       GPtrArray *organisations,
                       const char *zone)
{
  TrellisProgramme *self = g_new0 (TrellisProgramme, 1);

  self->week = g_object_ref (week);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->organisations = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  for (guint i = 0; i < organisations->len; i++)
    g_hash_table_insert (self->organisations,
                         (gpointer) trellis_entity_get_uid (organisations->pdata[i]),
                         g_object_ref (organisations->pdata[i]));
  for (guint i = 0; i < events->len; i++)
    if (is_offered (events->pdata[i]))
      g_ptr_array_add (self->events, g_object_ref (events->pdata[i]));
  g_ptr_array_sort (self->events, by_start);
  self->zone = g_strdup (choose_zone (self, zone));
  return self;
}

/**
 * trellis_programme_free:
 * @self: a programme
 *
 * Frees it.
 */
void
trellis_programme_free (TrellisProgramme *self)
{
  g_object_unref (self->week);
  g_ptr_array_unref (self->events);
  g_hash_table_unref (self->organisations);
  g_free (self->zone);
  g_free (self);
}

/**
 * trellis_programme_is_any_time:
 * @event: an event
 *
 * Whether it fills several whole days, so that people choose when to take part.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_programme_is_any_time (TrellisEvent *event)
{
  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) &&
         trellis_entity_get_number (event, TRELLIS_EVENT_END) -
                 trellis_entity_get_number (event, TRELLIS_EVENT_START) >
             TRELLIS_DAY;
}

/**
 * trellis_programme_date_of:
 * @self: a programme
 * @event: one of its events
 *
 * The day it begins, by the clocks of the week.
 *
 * Returns: a date
 */
gint64
trellis_programme_date_of (TrellisProgramme *self, TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
             ? trellis_date_from_instant (start)
             : trellis_instant_date (start, self->zone);
}

/**
 * trellis_programme_days:
 * @self: a programme
 *
 * The days on which something begins.
 *
 * Returns: (transfer full) (element-type gint64): dates in order
 */
GArray *
trellis_programme_days (TrellisProgramme *self)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->events->len; i++) {
    gint64 date = trellis_programme_date_of (self, self->events->pdata[i]);
    guint at = 0;

    if (trellis_programme_is_any_time (self->events->pdata[i]))
      continue;
    while (at < days->len && g_array_index (days, gint64, at) < date)
      at++;
    if (at == days->len || g_array_index (days, gint64, at) != date)
      g_array_insert_val (days, at, date);
  }
  return days;
}

/**
 * trellis_programme_on:
 * @self: a programme
 * @date: a date
 *
 * What begins on a day, without what goes on over several.
 *
 * Returns: (transfer container) (element-type TrellisEvent): events by start
 */
GPtrArray *
trellis_programme_on (TrellisProgramme *self, gint64 date)
{
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < self->events->len; i++)
    if (!trellis_programme_is_any_time (self->events->pdata[i]) &&
        trellis_programme_date_of (self, self->events->pdata[i]) == date)
      g_ptr_array_add (events, self->events->pdata[i]);
  return events;
}

/**
 * trellis_programme_any_time:
 * @self: a programme
 *
 * What goes on over several days.
 *
 * Returns: (transfer container) (element-type TrellisEvent): events by start
 */
GPtrArray *
trellis_programme_any_time (TrellisProgramme *self)
{
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < self->events->len; i++)
    if (trellis_programme_is_any_time (self->events->pdata[i]))
      g_ptr_array_add (events, self->events->pdata[i]);
  return events;
}

/**
 * trellis_programme_count:
 * @self: a programme
 *
 * Counts what it offers.
 *
 * Returns: the counts
 */
TrellisProgrammeCounts
trellis_programme_count (TrellisProgramme *self)
{
  TrellisProgrammeCounts counts = { .events = self->events->len };

  for (guint i = 0; i < self->events->len; i++) {
    gpointer event = self->events->pdata[i];
    int mode = trellis_entity_get_choice (event, TRELLIS_EVENT_MODE);

    counts.online += mode != TRELLIS_EVENT_MODE_IN_PERSON;
    counts.in_person += mode != TRELLIS_EVENT_MODE_ONLINE;
    counts.captions += trellis_entity_get_flag (event, TRELLIS_EVENT_CAPTIONS);
    counts.interpreter += trellis_entity_get_flag (event, TRELLIS_EVENT_INTERPRETER);
    counts.step_free += mode != TRELLIS_EVENT_MODE_ONLINE &&
                        trellis_entity_get_flag (event, TRELLIS_EVENT_STEP_FREE);
    counts.accessible_files += trellis_entity_get_flag (event, TRELLIS_EVENT_ACCESSIBLE_FILES);
  }
  return counts;
}

static const char *
organisation_name (TrellisProgramme *self, const char *uid)
{
  gpointer organisation = g_hash_table_lookup (self->organisations, uid);

  return organisation ? trellis_entity_get_title (organisation) : "";
}

/**
 * trellis_programme_host:
 * @self: a programme
 * @event: one of its events
 *
 * Who hosts it.
 *
 * Returns: (transfer none): the name of an organisation, or ""
 */
const char *
trellis_programme_host (TrellisProgramme *self, TrellisEvent *event)
{
  return organisation_name (self, trellis_entity_get_text (event, TRELLIS_EVENT_HOST));
}

/**
 * trellis_programme_host_short:
 * @self: a programme
 * @event: one of its events
 *
 * Who hosts it, as people call it.
 *
 * Returns: (transfer none): the short name of an organisation, else its name, or ""
 */
const char *
trellis_programme_host_short (TrellisProgramme *self, TrellisEvent *event)
{
  gpointer host = g_hash_table_lookup (self->organisations,
                                       trellis_entity_get_text (event, TRELLIS_EVENT_HOST));
  const char *name = host ? trellis_entity_get_text (host, TRELLIS_ORGANISATION_SHORT_TITLE) : "";

  return *name ? name : trellis_programme_host (self, event);
}

/**
 * trellis_programme_dates:
 * @self: a programme
 *
 * Its days in words, such as “23 to 27 November 2026”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_programme_dates (TrellisProgramme *self)
{
  return trellis_text_dates (trellis_entity_get_number (self->week, TRELLIS_LEARNING_WEEK_START),
                             trellis_entity_get_number (self->week, TRELLIS_LEARNING_WEEK_END));
}

/**
 * trellis_programme_times:
 * @self: a programme
 * @event: one of its events
 *
 * Its times by the clocks of the week, whoever reads them.
 *
 * Returns: (transfer full): such as “09:30 to 10:15”
 */
char *
trellis_programme_times (TrellisProgramme *self, TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  g_autofree char *from = NULL, *to = NULL;

  if (trellis_programme_is_any_time (event))
    return g_strdup (_ ("Any time"));
  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return g_strdup (_ ("All day"));
  from = trellis_text_time (trellis_instant_minute (start, self->zone));
  if (end <= start)
    return g_steal_pointer (&from);
  to = trellis_text_time (trellis_instant_minute (end, self->zone));
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

/**
 * trellis_programme_zone_sentence:
 * @self: a programme
 *
 * Says by which clocks its times are told.
 *
 * Returns: (transfer full): such as “All times are London time (Europe/London).”
 */
char *
trellis_programme_zone_sentence (TrellisProgramme *self)
{
  const char *slash = strrchr (self->zone, '/');
  g_autofree char *city = g_strdelimit (g_strdup (slash ? slash + 1 : self->zone), "_", ' ');

  return g_strdup_printf (_ ("All times are %s time (%s)."), city, self->zone);
}

/**
 * trellis_programme_where:
 * @event: an event
 *
 * Where people take part, in words.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_programme_where (TrellisEvent *event)
{
  const char *place = trellis_entity_get_text (event, TRELLIS_EVENT_PLACE);

  switch (trellis_entity_get_choice (event, TRELLIS_EVENT_MODE)) {
  case TRELLIS_EVENT_MODE_ONLINE:
    return g_strdup (_ ("Online"));
  case TRELLIS_EVENT_MODE_HYBRID:
    return *place ? g_strdup_printf (_ ("%s, and online"), place)
                  : g_strdup (_ ("In person and online"));
  default:
    return g_strdup (*place ? place : _ ("In person; the place will be told"));
  }
}

/**
 * trellis_programme_access:
 * @event: an event
 *
 * What helps people to take part, in words. What is not known is not said.
 *
 * Returns: (transfer full): such as “Live captions and step-free”, or ""
 */
char *
trellis_programme_access (TrellisEvent *event)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  gboolean place = trellis_entity_get_choice (event, TRELLIS_EVENT_MODE) !=
                   TRELLIS_EVENT_MODE_ONLINE;

  if (trellis_entity_get_flag (event, TRELLIS_EVENT_CAPTIONS))
    g_ptr_array_add (facts, _ ("live captions"));
  if (trellis_entity_get_flag (event, TRELLIS_EVENT_INTERPRETER))
    g_ptr_array_add (facts, _ ("a sign-language interpreter"));
  if (place && trellis_entity_get_flag (event, TRELLIS_EVENT_STEP_FREE))
    g_ptr_array_add (facts, _ ("step-free access"));
  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ACCESSIBLE_FILES))
    g_ptr_array_add (facts, _ ("materials in accessible formats"));
  if (facts->len == 0)
    return g_strdup ("");
  g_ptr_array_add (facts, NULL);
  return trellis_text_list ((const char *const *) facts->pdata);
}

/* In the order of their lanes; else whoever hosts something. */
static void
add_partner (TrellisProgramme *self, GPtrArray *names, const char *uid)
{
  const char *name = organisation_name (self, uid);

  if (*name && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, (gpointer) name);
}

/**
 * trellis_programme_partner_names:
 * @self: a programme
 *
 * The organisations that run the week or host something in it, whoever runs it first.
 *
 * Returns: (transfer full): their names
 */
char **
trellis_programme_partner_names (TrellisProgramme *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *const *partners = trellis_entity_get_list (self->week,
                                                         TRELLIS_LEARNING_WEEK_PARTNERS);

  add_partner (self, names,
               trellis_entity_get_text (self->week, TRELLIS_LEARNING_WEEK_ORGANISATION));
  for (guint i = 0; partners && partners[i]; i++)
    add_partner (self, names, partners[i]);
  for (guint i = 0; i < self->events->len; i++)
    add_partner (self, names, trellis_entity_get_text (self->events->pdata[i], TRELLIS_EVENT_HOST));
  g_ptr_array_add (names, NULL);
  return g_strdupv ((char **) names->pdata);
}

/**
 * trellis_programme_partners:
 * @self: a programme
 *
 * The same names as one text.
 *
 * Returns: (transfer full): their names as a list, or ""
 */
char *
trellis_programme_partners (TrellisProgramme *self)
{
  g_auto (GStrv) names = trellis_programme_partner_names (self);

  return trellis_text_list ((const char *const *) names);
}

/**
 * trellis_programme_mailto:
 * @self: a programme
 *
 * Where to write to those who run the week.
 *
 * Returns: (transfer full): an address that begins with “mailto:”, or ""
 */
char *
trellis_programme_mailto (TrellisProgramme *self)
{
  gpointer runs = g_hash_table_lookup (
      self->organisations,
      trellis_entity_get_text (self->week, TRELLIS_LEARNING_WEEK_ORGANISATION));
  const char *contact = runs ? trellis_entity_get_text (runs, TRELLIS_ORGANISATION_CONTACT) : "";

  if (!strchr (contact, '@') || strpbrk (contact, " <>\"()\n"))
    return g_strdup ("");
  return g_strconcat ("mailto:", contact, NULL);
}
