/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-cpd-entry.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisPeriod:
 * @from: first day
 * @to: last day
 *
 * A range of days.
 */
typedef struct {
  gint64 from;
  gint64 to;
} TrellisPeriod;

/**
 * TrellisCpdTotals:
 * @entries: how many there are
 * @minutes: time they took
 * @by_kind: time by [enum@CpdKind]
 * @cost: what they cost, in pence
 * @kinds: how many kinds there are among them
 * @without_minutes: entries without a time
 * @without_reflection: entries without a reflection
 *
 * What a record of CPD adds up to.
 */
typedef struct {
  guint entries;
  gint64 minutes;
  gint64 by_kind[TRELLIS_CPD_KIND_OTHER + 1];
  gint64 cost;
  guint kinds;
  guint without_minutes;
  guint without_reflection;
} TrellisCpdTotals;

/**
 * TrellisCpdMonth:
 * @first: first day of the month
 * @minutes: time logged in it
 *
 * One bar of the chart of a year.
 */
typedef struct {
  gint64 first;
  gint64 minutes;
} TrellisCpdMonth;

/**
 * TrellisCpdFinding:
 * @met: whether the record is as it should be
 * @statement: a sentence that says so, or what to put right
 *
 * One line of a check.
 */
typedef struct {
  gboolean met;
  char *statement;
} TrellisCpdFinding;

/* A pause of so many months is to be explained (HCPC, CPD and your registration). */
#define TRELLIS_CPD_GAP_MONTHS 3

TrellisCpdKind trellis_cpd_kind_of_event (TrellisEvent *event);
TrellisPeriod trellis_cpd_year (gint64 today, gint64 plan_start, gint64 plan_end);
TrellisPeriod trellis_cpd_year_before (TrellisPeriod year);
TrellisPeriod trellis_cpd_audit (GPtrArray *entries, gint64 today);
TrellisCpdTotals trellis_cpd_totals (GPtrArray *entries, TrellisPeriod period);
GArray *trellis_cpd_months (GPtrArray *entries, TrellisPeriod period) G_GNUC_WARN_UNUSED_RESULT;
GArray *
trellis_cpd_gaps (GPtrArray *entries, TrellisPeriod period, int months) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_cpd_check (GPtrArray *entries, TrellisPeriod period) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_cpd_months_sentence (GArray *months) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
