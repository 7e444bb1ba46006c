/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One event of a schedule becomes one event of the calendar. */
#include "config.h"

#include "exchange/trellis-schedule-talk.h"

#include "base/trellis-time.h"
#include "exchange/trellis-schedule-clock.h"
#include "exchange/trellis-schedule-names.h"
#include "exchange/trellis-schedule-prose.h"

#include <glib/gi18n.h>
#include <string.h>

/* One line, without space around it. */
static char *
one_line (const char *text)
{
  return g_strstrip (g_strdelimit (g_strdup (text ? text : ""), "\n\r\t", ' '));
}

static gboolean
is_web_address (const char *text)
{
  return text &&
         (!g_ascii_strncasecmp (text, "https://", 8) ||
          !g_ascii_strncasecmp (text, "http://", 7)) &&
         !strpbrk (text, " \t\r\n\"<>");
}

/* An address of the web; one that is relative starts at the base of the schedule. */
static char *
read_address (const TrellisSchedule *schedule, const char *text)
{
  const char *base = schedule->text[TRELLIS_SCHEDULE_BASE_URL];
  g_autofree char *link = g_strstrip (g_strdup (text ? text : ""));
  g_autofree char *whole = NULL;

  if (!*link || is_web_address (link))
    return *link ? g_steal_pointer (&link) : NULL;
  if (!is_web_address (base) || strchr (link, ':'))
    return NULL;
  whole = g_uri_resolve_relative (base, link, G_URI_FLAGS_ENCODED, NULL);
  return is_web_address (whole) ? g_steal_pointer (&whole) : NULL;
}

static void
read_about (const TrellisSchedule *schedule, const TrellisTalk *talk, TrellisEvent *event)
{
  const char *described = talk->text[TRELLIS_TALK_DESCRIPTION];
  g_autofree char *abstract = trellis_schedule_prose (talk->text[TRELLIS_TALK_ABSTRACT]);
  g_autofree char *description = NULL;

  if (trellis_schedule_is_ours (schedule)) {
    trellis_entity_set_text (event, TRELLIS_EVENT_ABOUT, described);
    return;
  }
  description = trellis_schedule_prose (described);
  if (!*description || !*abstract || g_str_has_prefix (description, abstract))
    trellis_entity_set_text (event, TRELLIS_EVENT_ABOUT, *description ? description : abstract);
  else if (g_str_has_prefix (abstract, description))
    trellis_entity_set_text (event, TRELLIS_EVENT_ABOUT, abstract);
  else
    trellis_entity_take_text (event, TRELLIS_EVENT_ABOUT,
                              g_strconcat (abstract, "\n\n", description, NULL));
}

static void
add_category (GPtrArray *categories, const char *label)
{
  g_autofree char *text = one_line (label);

  if (*text && !g_ptr_array_find_with_equal_func (categories, text, g_str_equal, NULL))
    g_ptr_array_add (categories, g_steal_pointer (&text));
}

static void
read_labels (const TrellisSchedule *schedule, const TrellisTalk *talk, TrellisEvent *event)
{
  g_autoptr (GPtrArray) categories = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *type = one_line (talk->text[TRELLIS_TALK_TYPE]);
  g_autofree char *language = one_line (talk->text[TRELLIS_TALK_LANGUAGE]);
  const char *track = talk->text[TRELLIS_TALK_TRACK] ? talk->text[TRELLIS_TALK_TRACK] : "";
  gboolean exactly;

  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, trellis_schedule_kind (type, &exactly));
  if (trellis_schedule_is_ours (schedule)) {
    g_auto (GStrv) labels = g_strsplit (track, TRELLIS_SCHEDULE_AND, -1);

    for (guint i = 0; labels[i]; i++)
      add_category (categories, labels[i]);
  } else {
    add_category (categories, track);
  }
  if (!exactly)
    add_category (categories, type);
  if (*language && g_ascii_strcasecmp (language, "en")) {
    g_autofree char *label = g_strconcat (TRELLIS_SCHEDULE_LANGUAGE, language, NULL);

    add_category (categories, label);
  }
  g_ptr_array_add (categories, NULL);
  trellis_entity_set_list (event, TRELLIS_EVENT_CATEGORIES,
                           (const char *const *) categories->pdata);
}

static void
read_links (const TrellisSchedule *schedule,
            const TrellisTalk *talk,
            TrellisEvent *event,
            TrellisReport *report)
{
  g_autoptr (GPtrArray) materials = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < talk->links->len; i++) {
    TrellisScheduleLink *link = talk->links->pdata[i];
    g_autofree char *address = read_address (schedule, link->url);

    if (!address) {
      if (link->url && *link->url)
        trellis_report_note (report, _ ("Links that are no web addresses are left out."));
    } else if (link->title && !g_ascii_strcasecmp (link->title, "Recording") &&
               !trellis_entity_is_set (event, TRELLIS_EVENT_RECORDING_URL)) {
      trellis_entity_set_text (event, TRELLIS_EVENT_RECORDING_URL, address);
    } else if (!g_ptr_array_find_with_equal_func (materials, address, g_str_equal, NULL)) {
      g_ptr_array_add (materials, g_steal_pointer (&address));
    }
  }
  g_ptr_array_add (materials, NULL);
  trellis_entity_set_list (event, TRELLIS_EVENT_MATERIALS, (const char *const *) materials->pdata);
}

static void
read_pages (const TrellisSchedule *schedule, const TrellisTalk *talk, TrellisEvent *event)
{
  g_autofree char *feedback = read_address (schedule, talk->text[TRELLIS_TALK_FEEDBACK_URL]);

  trellis_entity_take_text (event, TRELLIS_EVENT_URL,
                            read_address (schedule, talk->text[TRELLIS_TALK_URL]));
  trellis_entity_take_text (event, TRELLIS_EVENT_RECORDING_URL,
                            read_address (schedule, talk->text[TRELLIS_TALK_RECORDING_URL]));
  if (feedback)
    trellis_entity_take_text (event, TRELLIS_EVENT_AFTER,
                              g_strconcat (TRELLIS_SCHEDULE_FEEDBACK, feedback, NULL));
}

static void
read_speakers (const TrellisTalk *talk, TrellisEvent *event)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < talk->persons->len; i++)
    add_category (names, talk->persons->pdata[i]);
  g_ptr_array_add (names, NULL);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, (const char *const *) names->pdata);
}

/* What a schedule says and Trellis has no place for. */
static void
note_left_out (const TrellisTalk *talk, TrellisReport *report)
{
  const char *optout = talk->text[TRELLIS_TALK_DO_NOT_RECORD];

  if (talk->text[TRELLIS_TALK_LOGO] && *talk->text[TRELLIS_TALK_LOGO])
    trellis_report_note (report, _ ("Pictures are left out."));
  if (optout && (!g_ascii_strcasecmp (optout, "true") || g_str_equal (optout, "1")))
    trellis_report_note (report, _ ("That an event must not be recorded is left out."));
}

/**
 * trellis_schedule_talk_details:
 * @schedule: a schedule
 * @talk: one of its events
 * @event: what is read into
 * @report: what is left out
 *
 * Reads what an event is about: all but when and where.
 */
void
trellis_schedule_talk_details (const TrellisSchedule *schedule,
                               const TrellisTalk *talk,
                               TrellisEvent *event,
                               TrellisReport *report)
{
  char *title = one_line (talk->text[TRELLIS_TALK_TITLE]);

  if (!*title) {
    trellis_report_note (report, _ ("An event without a title was called “Untitled event”."));
    g_free (title);
    title = g_strdup (_ ("Untitled event"));
  }
  trellis_entity_take_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_take_text (event, TRELLIS_EVENT_SUMMARY,
                            one_line (talk->text[TRELLIS_TALK_SUBTITLE]));
  read_about (schedule, talk, event);
  read_labels (schedule, talk, event);
  read_speakers (talk, event);
  read_pages (schedule, talk, event);
  read_links (schedule, talk, event, report);
  note_left_out (talk, report);
}

/* The minute at which the day of the event begins. */
static int
day_starts (const TrellisSchedule *schedule, const TrellisScheduleDay *day)
{
  TrellisScheduleStamp stamp;
  int minute;

  if (day && trellis_schedule_stamp_read (day->start, &stamp) && stamp.second >= 0)
    return stamp.second / 60;
  if (trellis_schedule_clock_read (schedule->text[TRELLIS_SCHEDULE_DAY_CHANGE], &minute))
    return minute;
  return TRELLIS_SCHEDULE_DAY_STARTS;
}

/* When it starts by the date of its day and the clock: what is before the day begins is after midnight. */
static gboolean
start_of_day (const TrellisSchedule *schedule,
              const TrellisTalk *talk,
              const TrellisScheduleStamp *dated,
              const char *zone,
              gint64 *start)
{
  const TrellisScheduleDay *day = talk->day < schedule->days->len ? schedule->days->pdata[talk->day]
                                                                  : NULL;
  TrellisScheduleStamp stamp = *dated;
  int minute;

  if (!trellis_schedule_clock_read (talk->text[TRELLIS_TALK_START], &minute))
    return FALSE;
  if (!stamp.date && (!day || (!trellis_schedule_stamp_read (day->date, &stamp) &&
                               !trellis_schedule_stamp_read (day->start, &stamp))))
    return FALSE;
  *start = trellis_instant_from_local (stamp.date + (minute < day_starts (schedule, day)), minute,
                                       zone);
  return TRUE;
}

/**
 * trellis_schedule_talk_times:
 * @schedule: a schedule
 * @talk: one of its events
 * @zone: (nullable): zone of the conference, where it says one
 * @usual: zone that is most likely where it says none
 * @event: what is read into
 *
 * Reads when an event takes place. Its date with its offset counts; where there is none, the date of its day and the
 * clock in the zone of the conference.
 *
 * Returns: (nullable): why that cannot be told, a sentence
 */
const char *
trellis_schedule_talk_times (const TrellisSchedule *schedule,
                             const TrellisTalk *talk,
                             const char *zone,
                             const char *usual,
                             TrellisEvent *event)
{
  TrellisScheduleStamp stamp, ends;
  const char *known = zone ? zone : usual;
  gint64 start = 0, end;
  int minutes;

  if (trellis_schedule_stamp_read (talk->text[TRELLIS_TALK_DATE], &stamp) && stamp.second >= 0) {
    start = trellis_schedule_stamp_instant (&stamp, known);
    if (!zone && stamp.has_offset)
      known = trellis_schedule_zone_at_offset (stamp.offset, start, usual);
  } else if (!start_of_day (schedule, talk, &stamp, known, &start)) {
    return _ ("It has no date and start that can be read.");
  }
  end = start;
  if (trellis_schedule_stamp_read (talk->text[TRELLIS_TALK_END], &ends) && ends.second >= 0)
    end = trellis_schedule_stamp_instant (&ends, known);
  else if (trellis_schedule_duration_read (talk->text[TRELLIS_TALK_DURATION], &minutes))
    end = start + minutes * TRELLIS_MINUTE;
  if (end < start)
    return _ ("It ends before it starts.");
  if (!start)
    return _ ("It starts at midnight UTC on 1 January 1970, which Trellis cannot hold.");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, end);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, known);
  return NULL;
}
