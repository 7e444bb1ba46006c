/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-support-role.h"

G_BEGIN_DECLS

/**
 * TrellisWeekdays:
 *
 * Days of the week as bits: 1 << 0 is Monday, 1 << 6 is Sunday.
 */
typedef guint TrellisWeekdays;

#define TRELLIS_WEEKDAYS_OFFICE 0x1f

/**
 * TrellisCoverage:
 * @site: a site, empty for holders without one
 * @holders: people who hold the role there now
 * @days: how many of them work there, Monday first
 * @unknown: how many of them have not said on which days
 *
 * Who can be found at one site.
 */
typedef struct {
  char *site;
  guint holders;
  guint days[7];
  guint unknown;
} TrellisCoverage;

/**
 * TrellisRefresher:
 * @TRELLIS_REFRESHER_NONE: the role asks for none
 * @TRELLIS_REFRESHER_VALID: the training is in date
 * @TRELLIS_REFRESHER_SOON: it is to be renewed within two months
 * @TRELLIS_REFRESHER_OVERDUE: it should have been renewed
 * @TRELLIS_REFRESHER_UNKNOWN: the role asks for it, and no training is on record
 *
 * How the training of a holder stands.
 */
typedef enum {
  TRELLIS_REFRESHER_NONE,
  TRELLIS_REFRESHER_VALID,
  TRELLIS_REFRESHER_SOON,
  TRELLIS_REFRESHER_OVERDUE,
  TRELLIS_REFRESHER_UNKNOWN,
} TrellisRefresher;

TrellisWeekdays trellis_weekdays_parse (const char *const *names);
gboolean trellis_register_holds (TrellisRoleHolder *holder, gint64 today);
gboolean trellis_register_works_on (TrellisRoleHolder *holder, gint64 date);
GPtrArray *trellis_register_coverage (GPtrArray *holders, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
TrellisWeekdays
trellis_register_uncovered (const TrellisCoverage *coverage, TrellisWeekdays working_days);
gint64 trellis_register_refresher_date (TrellisRoleHolder *holder, TrellisSupportRole *role);
TrellisRefresher
trellis_register_refresher (TrellisRoleHolder *holder, TrellisSupportRole *role, gint64 today);

G_END_DECLS
