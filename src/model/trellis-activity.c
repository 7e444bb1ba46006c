/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of activities; what each means is told in the header. */
#include "config.h"

#include "model/trellis-activity.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_activity_kind_choices[] = {
  { "quiz", N_ ("Quiz") },
  { "crossword", N_ ("Crossword") },
  { "word_search", N_ ("Word search") },
  { NULL, NULL },
};

static const TrellisField trellis_activity_fields[] = {
  TRELLIS_TEXT (TRELLIS_ACTIVITY_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_ACTIVITY_KIND, "kind", N_ ("Kind"), trellis_activity_kind_choices),
  TRELLIS_LINK (TRELLIS_ACTIVITY_WEEK, "week", N_ ("Learning week"), "weeks", 0),
  TRELLIS_LINK (TRELLIS_ACTIVITY_EVENT, "event", N_ ("Event"), "events", 0),
  TRELLIS_TEXT (TRELLIS_ACTIVITY_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_ACTIVITY_CONTENT, "content", N_ ("Content"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_ACTIVITY_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisActivity,
                       trellis_activity,
                       "activity",
                       "activities",
                       N_ ("Activity"),
                       N_ ("Activities"),
                       TRELLIS_ACTIVITY_TITLE,
                       0)
