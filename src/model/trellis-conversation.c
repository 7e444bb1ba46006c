/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of conversations; what each means is told in the header. */
#include "config.h"

#include "model/trellis-conversation.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_topic_status_choices[] = {
  { "draft", N_ ("Draft") },       { "open", N_ ("Open") }, { "closed", N_ ("Closed") },
  { "reported", N_ ("Reported") }, { NULL, NULL },
};

const TrellisChoice trellis_action_taken_status_choices[] = {
  { "received", N_ ("Heard") },   { "considering", N_ ("Being considered") },
  { "doing", N_ ("Being done") }, { "done", N_ ("Done") },
  { "declined", N_ ("Not now") }, { NULL, NULL },
};

static const TrellisField trellis_topic_fields[] = {
  TRELLIS_TEXT (TRELLIS_TOPIC_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_TOPIC_QUESTION, "question", N_ ("Question"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_TOPIC_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_PICK (TRELLIS_TOPIC_STATUS, "status", N_ ("Status"), trellis_topic_status_choices),
  TRELLIS_DATE (TRELLIS_TOPIC_OPENS, "opens", N_ ("Opens"), 0),
  TRELLIS_DATE (TRELLIS_TOPIC_CLOSES, "closes", N_ ("Closes"), 0),
  TRELLIS_LINK (TRELLIS_TOPIC_NETWORK, "network", N_ ("Network"), "networks", 0),
  TRELLIS_LINK (TRELLIS_TOPIC_EVENT, "event", N_ ("Event"), "events", 0),
  TRELLIS_TEXT (TRELLIS_TOPIC_CONTACT, "contact", N_ ("Contact"), 0),
  TRELLIS_NUMBER (TRELLIS_TOPIC_INVITED, "invited", N_ ("Invited"), 0),
  TRELLIS_NUMBER (TRELLIS_TOPIC_TOOK_PART, "took_part", N_ ("Took part"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisTopic,
                       trellis_topic,
                       "topic",
                       "topics",
                       N_ ("Conversation"),
                       N_ ("Conversations"),
                       TRELLIS_TOPIC_TITLE,
                       0)

static const TrellisField trellis_contribution_fields[] = {
  TRELLIS_TEXT (TRELLIS_CONTRIBUTION_TEXT,
                "text",
                N_ ("What was said"),
                TRELLIS_FIELD_REQUIRED | TRELLIS_FIELD_LONG),
  TRELLIS_LINK (
      TRELLIS_CONTRIBUTION_TOPIC, "topic", N_ ("Conversation"), "topics", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_CONTRIBUTION_THEME, "theme", N_ ("Theme"), "themes", 0),
  TRELLIS_TEXT (TRELLIS_CONTRIBUTION_QUESTION, "question", N_ ("Question"), 0),
  TRELLIS_NUMBER (TRELLIS_CONTRIBUTION_VOTES, "votes", N_ ("Votes"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisContribution,
                       trellis_contribution,
                       "contribution",
                       "contributions",
                       N_ ("Contribution"),
                       N_ ("Contributions"),
                       TRELLIS_CONTRIBUTION_TEXT,
                       TRELLIS_KIND_NAMELESS)

static const TrellisField trellis_theme_fields[] = {
  TRELLIS_TEXT (TRELLIS_THEME_TITLE, "title", N_ ("Theme"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_THEME_TOPIC, "topic", N_ ("Conversation"), "topics", TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_THEME_ABOUT, "about", N_ ("You said"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_THEME_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisTheme,
                       trellis_theme,
                       "theme",
                       "themes",
                       N_ ("Theme"),
                       N_ ("Themes"),
                       TRELLIS_THEME_TITLE,
                       0)

static const TrellisField trellis_action_taken_fields[] = {
  TRELLIS_TEXT (TRELLIS_ACTION_TAKEN_TITLE, "title", N_ ("We did"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_ACTION_TAKEN_THEME, "theme", N_ ("Theme"), "themes", 0),
  TRELLIS_LINK (TRELLIS_ACTION_TAKEN_TOPIC, "topic", N_ ("Conversation"), "topics", 0),
  TRELLIS_PICK (
      TRELLIS_ACTION_TAKEN_STATUS, "status", N_ ("Status"), trellis_action_taken_status_choices),
  TRELLIS_TEXT (TRELLIS_ACTION_TAKEN_REASON, "reason", N_ ("Why"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_ACTION_TAKEN_OWNER, "owner", N_ ("Owner"), 0),
  TRELLIS_DATE (TRELLIS_ACTION_TAKEN_DATE, "date", N_ ("Date"), 0),
  TRELLIS_LINK (TRELLIS_ACTION_TAKEN_EVENT, "event", N_ ("Event"), "events", 0),
  TRELLIS_LINK (TRELLIS_ACTION_TAKEN_MEASURE, "measure", N_ ("Measure"), "measures", 0),
};

TRELLIS_DEFINE_ENTITY (TrellisActionTaken,
                       trellis_action_taken,
                       "action_taken",
                       "actions_taken",
                       N_ ("Action taken"),
                       N_ ("Actions taken"),
                       TRELLIS_ACTION_TAKEN_TITLE,
                       0)
