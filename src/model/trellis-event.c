/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of events; what each means is told in the header. */
#include "config.h"

#include "model/trellis-event.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_event_kind_choices[] = {
  { "briefing", N_ ("Briefing") },
  { "workshop", N_ ("Workshop") },
  { "talk", N_ ("Talk") },
  { "article", N_ ("Article") },
  { "activity", N_ ("Activity") },
  { "quiz", N_ ("Quiz") },
  { "e_learning", N_ ("E-learning") },
  { "social", N_ ("Social") },
  { "conversation", N_ ("Conversation") },
  { "induction", N_ ("Induction") },
  { NULL, NULL },
};

const TrellisChoice trellis_event_status_choices[] = {
  { "confirmed", N_ ("Confirmed") },
  { "tentative", N_ ("Tentative") },
  { "cancelled", N_ ("Cancelled") },
  { NULL, NULL },
};

const TrellisChoice trellis_event_mode_choices[] = {
  { "online", N_ ("Online") },
  { "in_person", N_ ("In person") },
  { "hybrid", N_ ("In person and online") },
  { NULL, NULL },
};

const TrellisChoice trellis_learning_mix_choices[] = {
  { "unset", N_ ("Not set") },
  { "experience", N_ ("Experience (70)") },
  { "exposure", N_ ("Exposure (20)") },
  { "education", N_ ("Education (10)") },
  { NULL, NULL },
};

const TrellisChoice trellis_waiting_rule_choices[] = {
  { "first_come", N_ ("First come, first served") },
  { "random", N_ ("Drawn by lot") },
  { "manual", N_ ("Chosen by the organiser") },
  { NULL, NULL },
};

static const TrellisField trellis_event_fields[] = {
  TRELLIS_TEXT (TRELLIS_EVENT_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_EVENT_SUMMARY, "summary", N_ ("In one line"), 0),
  TRELLIS_TEXT (TRELLIS_EVENT_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_PICK (TRELLIS_EVENT_KIND, "kind", N_ ("Kind"), trellis_event_kind_choices),
  TRELLIS_PICK (TRELLIS_EVENT_STATUS, "status", N_ ("Status"), trellis_event_status_choices),
  TRELLIS_INSTANT (TRELLIS_EVENT_START, "start", N_ ("Start"), TRELLIS_FIELD_WHOLE_DAY),
  TRELLIS_INSTANT (TRELLIS_EVENT_END, "end", N_ ("End"), TRELLIS_FIELD_WHOLE_DAY),
  TRELLIS_TEXT (TRELLIS_EVENT_ZONE, "zone", N_ ("Time zone"), 0),
  TRELLIS_FLAG (TRELLIS_EVENT_ALL_DAY, "all_day", N_ ("Whole day"), 0),
  TRELLIS_PICK (TRELLIS_EVENT_MODE, "mode", N_ ("Where"), trellis_event_mode_choices),
  TRELLIS_TEXT (TRELLIS_EVENT_PLACE, "place", N_ ("Place"), 0),
  TRELLIS_TEXT (TRELLIS_EVENT_JOIN_URL, "join_url", N_ ("Joining link"), TRELLIS_FIELD_URL),
  TRELLIS_TEXT (TRELLIS_EVENT_URL, "url", N_ ("Web page"), TRELLIS_FIELD_URL),
  TRELLIS_TEXT (TRELLIS_EVENT_RECORDING_URL, "recording_url", N_ ("Recording"), TRELLIS_FIELD_URL),
  TRELLIS_LINK (TRELLIS_EVENT_WEEK, "week", N_ ("Learning week"), "weeks", 0),
  TRELLIS_LINK (TRELLIS_EVENT_SERIES, "series", N_ ("Series"), "series", 0),
  TRELLIS_INSTANT (TRELLIS_EVENT_OCCURRENCE, "occurrence", N_ ("Occurrence"), 0),
  TRELLIS_LINK (TRELLIS_EVENT_HOST, "host", N_ ("Host organisation"), "organisations", 0),
  TRELLIS_LIST (TRELLIS_EVENT_SPEAKERS, "speakers", N_ ("Speakers"), 0),
  TRELLIS_TEXT (TRELLIS_EVENT_ORGANISER, "organiser", N_ ("Organiser"), 0),
  TRELLIS_LIST (TRELLIS_EVENT_AUDIENCE, "audience", N_ ("Audience"), 0),
  TRELLIS_LINKS (TRELLIS_EVENT_COMPETENCIES, "competencies", N_ ("Builds"), "competencies", 0),
  TRELLIS_PICK (TRELLIS_EVENT_MIX, "mix", N_ ("70:20:10"), trellis_learning_mix_choices),
  TRELLIS_NUMBER (TRELLIS_EVENT_SEATS, "seats", N_ ("Seats"), 0),
  TRELLIS_NUMBER (TRELLIS_EVENT_MINIMUM, "minimum", N_ ("Fewest"), 0),
  TRELLIS_INSTANT (TRELLIS_EVENT_CLOSES, "closes", N_ ("Sign-up closes"), 0),
  TRELLIS_FLAG (TRELLIS_EVENT_APPROVAL, "approval", N_ ("Needs approval"), 0),
  TRELLIS_PICK (TRELLIS_EVENT_WAITING_RULE,
                "waiting_rule",
                N_ ("Waiting list"),
                trellis_waiting_rule_choices),
  TRELLIS_NUMBER (TRELLIS_EVENT_BUFFER, "buffer", N_ ("Buffer"), 0),
  TRELLIS_FLAG (TRELLIS_EVENT_CAPTIONS, "captions", N_ ("Captions"), 0),
  TRELLIS_FLAG (TRELLIS_EVENT_INTERPRETER, "interpreter", N_ ("Sign language"), 0),
  TRELLIS_FLAG (TRELLIS_EVENT_STEP_FREE, "step_free", N_ ("Step-free"), 0),
  TRELLIS_FLAG (TRELLIS_EVENT_ACCESSIBLE_FILES, "accessible_files", N_ ("Accessible files"), 0),
  TRELLIS_LIST (TRELLIS_EVENT_MATERIALS, "materials", N_ ("Materials"), 0),
  TRELLIS_TEXT (TRELLIS_EVENT_BEFORE, "before", N_ ("Before"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_EVENT_AFTER, "after", N_ ("Afterwards"), TRELLIS_FIELD_LONG),
  TRELLIS_LIST (TRELLIS_EVENT_CATEGORIES, "categories", N_ ("Categories"), 0),
  TRELLIS_NUMBER (TRELLIS_EVENT_COST, "cost", N_ ("Cost"), 0),
  TRELLIS_NUMBER (TRELLIS_EVENT_SEQUENCE, "sequence", N_ ("Sequence"), 0),
  TRELLIS_LINK (TRELLIS_EVENT_ROOM, "room", N_ ("Room"), "rooms", 0),
  TRELLIS_NUMBER (TRELLIS_EVENT_MINUTES, "minutes", N_ ("Length"), 0),
  TRELLIS_NUMBER (TRELLIS_EVENT_RESERVED, "reserved", N_ ("Kept for managers"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisEvent,
                       trellis_event,
                       "event",
                       "events",
                       N_ ("Event"),
                       N_ ("Events"),
                       TRELLIS_EVENT_TITLE,
                       0)
