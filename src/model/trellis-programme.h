/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-learning-week.h"

G_BEGIN_DECLS

/**
 * TrellisProgramme:
 * @week: the learning week
 * @events: (element-type TrellisEvent): what takes place and has a time, by start
 * @organisations: (element-type utf8 TrellisOrganisation): organisations by uid
 * @zone: IANA zone in which it is told
 *
 * A learning week as the people see it for whom it is made.
 */
typedef struct {
  TrellisLearningWeek *week;
  GPtrArray *events;
  GHashTable *organisations;
  char *zone;
} TrellisProgramme;

/**
 * TrellisProgrammeCounts:
 * @events: how many events there are
 * @online: those that can be joined online
 * @in_person: those that can be joined at a place
 * @captions: those with live captions
 * @interpreter: those with a sign-language interpreter
 * @step_free: those at a place without steps
 * @accessible_files: those with materials in accessible formats
 *
 * What a programme offers, counted.
 */
typedef struct {
  guint events;
  guint online;
  guint in_person;
  guint captions;
  guint interpreter;
  guint step_free;
  guint accessible_files;
} TrellisProgrammeCounts;

TrellisProgramme *trellis_programme_new (TrellisLearningWeek *week,
                                         GPtrArray *events,
                                         GPtrArray *organisations,
                                         const char *zone) G_GNUC_WARN_UNUSED_RESULT;
void trellis_programme_free (TrellisProgramme *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisProgramme, trellis_programme_free)

GArray *trellis_programme_days (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_programme_on (TrellisProgramme *self, gint64 date) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_programme_any_time (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_programme_date_of (TrellisProgramme *self, TrellisEvent *event);
gboolean trellis_programme_is_any_time (TrellisEvent *event);
TrellisProgrammeCounts trellis_programme_count (TrellisProgramme *self);

const char *trellis_programme_host (TrellisProgramme *self, TrellisEvent *event);
const char *trellis_programme_host_short (TrellisProgramme *self, TrellisEvent *event);
char *trellis_programme_dates (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_programme_times (TrellisProgramme *self, TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_programme_zone_sentence (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_programme_where (TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_programme_access (TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char **trellis_programme_partner_names (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_programme_partners (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_programme_mailto (TrellisProgramme *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
