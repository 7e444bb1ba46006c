/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of learning weeks and series; what each means is told in the header. */
#include "config.h"

#include "model/trellis-learning-week.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_week_status_choices[] = {
  { "draft", N_ ("Draft") },
  { "published", N_ ("Published") },
  { "closed", N_ ("Closed") },
  { NULL, NULL },
};

static const TrellisField trellis_learning_week_fields[] = {
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_THEME, "theme", N_ ("Theme"), 0),
  TRELLIS_TEXT (
      TRELLIS_LEARNING_WEEK_OBJECTIVES, "objectives", N_ ("Objectives"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_SPONSOR, "sponsor", N_ ("Sponsor"), 0),
  TRELLIS_LINK (
      TRELLIS_LEARNING_WEEK_ORGANISATION, "organisation", N_ ("Organisation"), "organisations", 0),
  TRELLIS_DATE (TRELLIS_LEARNING_WEEK_START, "start", N_ ("First day"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_DATE (TRELLIS_LEARNING_WEEK_END, "end", N_ ("Last day"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_LEARNING_WEEK_STATUS, "status", N_ ("Status"), trellis_week_status_choices),
  TRELLIS_NUMBER (TRELLIS_LEARNING_WEEK_RELEASE, "release", N_ ("Release"), 0),
  TRELLIS_DATE (TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS, "sign_up_opens", N_ ("Sign-up opens"), 0),
  TRELLIS_NUMBER (TRELLIS_LEARNING_WEEK_BITESIZE, "bitesize", N_ ("Bitesize length"), 0),
  TRELLIS_FLAG (TRELLIS_LEARNING_WEEK_TEMPLATE, "template", N_ ("Template"), 0),
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_URL, "url", N_ ("Web page"), TRELLIS_FIELD_URL),
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_LINKS (TRELLIS_LEARNING_WEEK_PARTNERS, "partners", N_ ("Partners"), "organisations", 0),
  TRELLIS_LIST (TRELLIS_LEARNING_WEEK_CLASH_LEVELS, "clash_levels", N_ ("Clashes"), 0),
  TRELLIS_NUMBER (TRELLIS_LEARNING_WEEK_MOST_MINUTES, "most_minutes", N_ ("Most in a day"), 0),
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_QUOTATION, "quotation", N_ ("Quotation"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_LEARNING_WEEK_QUOTED, "quoted", N_ ("Who said it"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisLearningWeek,
                       trellis_learning_week,
                       "learning_week",
                       "weeks",
                       N_ ("Learning week"),
                       N_ ("Learning weeks"),
                       TRELLIS_LEARNING_WEEK_TITLE,
                       0)

static const TrellisField trellis_series_fields[] = {
  TRELLIS_TEXT (TRELLIS_SERIES_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_SERIES_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_INSTANT (TRELLIS_SERIES_START, "start", N_ ("First start"), TRELLIS_FIELD_WHOLE_DAY),
  TRELLIS_TEXT (TRELLIS_SERIES_ZONE, "zone", N_ ("Time zone"), 0),
  TRELLIS_FLAG (TRELLIS_SERIES_ALL_DAY, "all_day", N_ ("All day"), 0),
  TRELLIS_TEXT (TRELLIS_SERIES_RULE, "rule", N_ ("Rule"), 0),
  TRELLIS_LIST (TRELLIS_SERIES_EXTRA_DATES, "extra_dates", N_ ("Extra dates"), 0),
  TRELLIS_LIST (TRELLIS_SERIES_LEFT_OUT, "left_out", N_ ("Left out"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisSeries,
                       trellis_series,
                       "series",
                       "series",
                       N_ ("Series"),
                       N_ ("Series"),
                       TRELLIS_SERIES_TITLE,
                       0)
