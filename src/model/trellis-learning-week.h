/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisWeekStatus:
 * @TRELLIS_WEEK_STATUS_DRAFT: Only organisers work on it.
 * @TRELLIS_WEEK_STATUS_PUBLISHED: Everybody sees it.
 * @TRELLIS_WEEK_STATUS_CLOSED: It is over and rounded up.
 *
 * Where a learning week stands.
 */
typedef enum {
  TRELLIS_WEEK_STATUS_DRAFT,
  TRELLIS_WEEK_STATUS_PUBLISHED,
  TRELLIS_WEEK_STATUS_CLOSED,
} TrellisWeekStatus;

/** trellis_week_status_choices: (skip): nicks and words of [enum@WeekStatus], in its order. */
extern const TrellisChoice trellis_week_status_choices[];

/**
 * TrellisLearningWeek:
 *
 * A named week of learning events.
 */
#define TRELLIS_TYPE_LEARNING_WEEK (trellis_learning_week_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisLearningWeek, trellis_learning_week, TRELLIS, LEARNING_WEEK, TrellisEntity)

/**
 * TrellisLearningWeekField:
 * @TRELLIS_LEARNING_WEEK_TITLE: What the week is called.
 * @TRELLIS_LEARNING_WEEK_THEME: Its theme in one line.
 * @TRELLIS_LEARNING_WEEK_OBJECTIVES: What it is for, one a line.
 * @TRELLIS_LEARNING_WEEK_SPONSOR: Senior leader who stands behind it.
 * @TRELLIS_LEARNING_WEEK_ORGANISATION: Who runs it.
 * @TRELLIS_LEARNING_WEEK_START: First day.
 * @TRELLIS_LEARNING_WEEK_END: Last day, inclusive.
 * @TRELLIS_LEARNING_WEEK_STATUS: Where it stands.
 * @TRELLIS_LEARNING_WEEK_RELEASE: Number of the last published release; 0 before the first.
 * @TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS: First day of sign-up.
 * @TRELLIS_LEARNING_WEEK_BITESIZE: Longest length in minutes of a bitesize event.
 * @TRELLIS_LEARNING_WEEK_TEMPLATE: Whether it is a pattern to clone, not a real week.
 * @TRELLIS_LEARNING_WEEK_URL: Its page.
 * @TRELLIS_LEARNING_WEEK_ABOUT: An introduction for everybody.
 * @TRELLIS_LEARNING_WEEK_PARTNERS: Organisations that run it together, in the order of their lanes.
 * @TRELLIS_LEARNING_WEEK_CLASH_LEVELS: How grave kinds of clashes are in this week: nick of the kind, space, nick of
 *   the level; a kind that is not there has its usual level.
 * @TRELLIS_LEARNING_WEEK_MOST_MINUTES: Most minutes of a day that one person should give to it; 0 for the usual 120.
 * @TRELLIS_LEARNING_WEEK_QUOTATION: Words for the flyer.
 * @TRELLIS_LEARNING_WEEK_QUOTED: Who said them, and where.
 * @TRELLIS_LEARNING_WEEK_N_FIELDS: how many there are.
 *
 * The fields of [class@LearningWeek].
 */
typedef enum {
  TRELLIS_LEARNING_WEEK_TITLE,
  TRELLIS_LEARNING_WEEK_THEME,
  TRELLIS_LEARNING_WEEK_OBJECTIVES,
  TRELLIS_LEARNING_WEEK_SPONSOR,
  TRELLIS_LEARNING_WEEK_ORGANISATION,
  TRELLIS_LEARNING_WEEK_START,
  TRELLIS_LEARNING_WEEK_END,
  TRELLIS_LEARNING_WEEK_STATUS,
  TRELLIS_LEARNING_WEEK_RELEASE,
  TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS,
  TRELLIS_LEARNING_WEEK_BITESIZE,
  TRELLIS_LEARNING_WEEK_TEMPLATE,
  TRELLIS_LEARNING_WEEK_URL,
  TRELLIS_LEARNING_WEEK_ABOUT,
  TRELLIS_LEARNING_WEEK_PARTNERS,
  TRELLIS_LEARNING_WEEK_CLASH_LEVELS,
  TRELLIS_LEARNING_WEEK_MOST_MINUTES,
  TRELLIS_LEARNING_WEEK_QUOTATION,
  TRELLIS_LEARNING_WEEK_QUOTED,
  TRELLIS_LEARNING_WEEK_N_FIELDS,
} TrellisLearningWeekField;

/**
 * TrellisSeries:
 *
 * Events that belong together, from one recurrence rule or one topic.
 */
#define TRELLIS_TYPE_SERIES (trellis_series_get_type ())
G_DECLARE_FINAL_TYPE (TrellisSeries, trellis_series, TRELLIS, SERIES, TrellisEntity)

/**
 * TrellisSeriesField:
 * @TRELLIS_SERIES_TITLE: What the series is called.
 * @TRELLIS_SERIES_ABOUT: What it is for.
 * @TRELLIS_SERIES_START: Start of the first occurrence of the rule (DTSTART).
 * @TRELLIS_SERIES_ZONE: IANA zone in which the rule is worked out.
 * @TRELLIS_SERIES_ALL_DAY: Whether its occurrences are whole days.
 * @TRELLIS_SERIES_RULE: RRULE value (RFC 5545, 3.3.10); empty for a series by topic.
 * @TRELLIS_SERIES_EXTRA_DATES: RDATE starts as UTC instants, RFC 3339.
 * @TRELLIS_SERIES_LEFT_OUT: EXDATE starts as UTC instants, RFC 3339.
 * @TRELLIS_SERIES_N_FIELDS: how many there are.
 *
 * The fields of [class@Series].
 */
typedef enum {
  TRELLIS_SERIES_TITLE,
  TRELLIS_SERIES_ABOUT,
  TRELLIS_SERIES_START,
  TRELLIS_SERIES_ZONE,
  TRELLIS_SERIES_ALL_DAY,
  TRELLIS_SERIES_RULE,
  TRELLIS_SERIES_EXTRA_DATES,
  TRELLIS_SERIES_LEFT_OUT,
  TRELLIS_SERIES_N_FIELDS,
} TrellisSeriesField;

G_END_DECLS
