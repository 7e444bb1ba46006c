/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TRELLIS_SCHEDULE_GENERATOR: the name by which a schedule that Trellis wrote says so. */
#define TRELLIS_SCHEDULE_GENERATOR "Trellis"

/** TRELLIS_SCHEDULE_TIMESLOT: the step of the times of a schedule that Trellis writes. */
#define TRELLIS_SCHEDULE_TIMESLOT "00:05"

/** TRELLIS_SCHEDULE_ONLINE: name of the room of events that are nowhere but online. */
#define TRELLIS_SCHEDULE_ONLINE "Online"

/** TRELLIS_SCHEDULE_NOWHERE: name of the room of events that have no place yet. */
#define TRELLIS_SCHEDULE_NOWHERE "To be announced"

/**
 * TrellisScheduleText:
 *
 * What a schedule says of its conference, each as the file writes it.
 */
typedef enum {
  TRELLIS_SCHEDULE_GENERATED_BY,
  TRELLIS_SCHEDULE_VERSION,
  TRELLIS_SCHEDULE_TITLE,
  TRELLIS_SCHEDULE_ACRONYM,
  TRELLIS_SCHEDULE_START,
  TRELLIS_SCHEDULE_END,
  TRELLIS_SCHEDULE_ZONE,
  TRELLIS_SCHEDULE_URL,
  TRELLIS_SCHEDULE_BASE_URL,
  TRELLIS_SCHEDULE_ABOUT,
  TRELLIS_SCHEDULE_DAY_CHANGE,
  TRELLIS_SCHEDULE_N_TEXTS,
} TrellisScheduleText;

/**
 * TrellisTalkText:
 *
 * What a schedule says of one event, each as the file writes it.
 */
typedef enum {
  TRELLIS_TALK_GUID,
  TRELLIS_TALK_ID,
  TRELLIS_TALK_CODE,
  TRELLIS_TALK_DATE,
  TRELLIS_TALK_START,
  TRELLIS_TALK_END,
  TRELLIS_TALK_DURATION,
  TRELLIS_TALK_ROOM,
  TRELLIS_TALK_SLUG,
  TRELLIS_TALK_URL,
  TRELLIS_TALK_TITLE,
  TRELLIS_TALK_SUBTITLE,
  TRELLIS_TALK_TRACK,
  TRELLIS_TALK_TYPE,
  TRELLIS_TALK_LANGUAGE,
  TRELLIS_TALK_ABSTRACT,
  TRELLIS_TALK_DESCRIPTION,
  TRELLIS_TALK_LOGO,
  TRELLIS_TALK_FEEDBACK_URL,
  TRELLIS_TALK_RECORDING_URL,
  TRELLIS_TALK_DO_NOT_RECORD,
  TRELLIS_TALK_N_TEXTS,
} TrellisTalkText;

/**
 * TrellisScheduleLink:
 * @url: where it leads, as the file writes it
 * @title: (nullable): what it is called
 *
 * A link or attachment.
 */
typedef struct {
  char *url;
  char *title;
} TrellisScheduleLink;

/**
 * TrellisScheduleRoom:
 * @name: its name, by which events name it
 * @guid: (nullable): its identifier
 * @about: (nullable): how to find it
 * @seats: how many people it holds, 0 when the file does not say
 *
 * A room of a conference.
 */
typedef struct {
  char *name;
  char *guid;
  char *about;
  gint64 seats;
} TrellisScheduleRoom;

/**
 * TrellisScheduleDay:
 * @date: its date, as the file writes it
 * @start: (nullable): when it begins
 * @end: (nullable): when it ends, which is on the next date where evenings are long
 *
 * A day of a conference.
 */
typedef struct {
  char *date;
  char *start;
  char *end;
} TrellisScheduleDay;

/**
 * TrellisTalk:
 * @text: what is said of it, by [enum@TalkText]; %NULL where nothing is
 * @persons: (element-type utf8): who leads it
 * @links: (element-type TrellisScheduleLink): links and attachments
 * @day: index of its day
 * @line: line of the file on which it begins, 0 where nobody knows
 *
 * One event of a schedule.
 */
typedef struct {
  char *text[TRELLIS_TALK_N_TEXTS];
  GPtrArray *persons;
  GPtrArray *links;
  guint day;
  guint line;
} TrellisTalk;

/**
 * TrellisSchedule:
 * @text: what is said of the conference, by [enum@ScheduleText]; %NULL where nothing is
 * @rooms: (element-type TrellisScheduleRoom): its rooms, each name once
 * @days: (element-type TrellisScheduleDay): its days
 * @talks: (element-type TrellisTalk): its events, day by day and room by room
 * @by_name: the rooms by name; a tree, because a stranger can make a hash table slow
 *
 * A conference as both formats of schedules see it: the XML of frab and pentabarf, and the JSON of frab and pretalx.
 */
typedef struct {
  char *text[TRELLIS_SCHEDULE_N_TEXTS];
  GPtrArray *rooms;
  GPtrArray *days;
  GPtrArray *talks;
  GTree *by_name;
} TrellisSchedule;

TrellisSchedule *trellis_schedule_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_schedule_free (TrellisSchedule *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisSchedule, trellis_schedule_free)

TrellisScheduleRoom *trellis_schedule_add_room (TrellisSchedule *self, const char *name);
TrellisScheduleRoom *trellis_schedule_find_room (TrellisSchedule *self, const char *name);
TrellisScheduleDay *trellis_schedule_add_day (TrellisSchedule *self);
TrellisTalk *trellis_schedule_add_talk (TrellisSchedule *self);
GPtrArray *trellis_schedule_list_tracks (const TrellisSchedule *self) G_GNUC_WARN_UNUSED_RESULT;
void trellis_talk_add_link (TrellisTalk *self, const char *url, const char *title);
gboolean trellis_schedule_is_ours (const TrellisSchedule *self);

G_END_DECLS
