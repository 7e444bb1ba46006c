/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of opportunities and requests; what each means is told in the header. */
#include "config.h"
#include "model/trellis-opportunity.h"

#include "model/trellis-event.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_opportunity_kind_choices[] = {
  { "course", N_ ("Course") },         { "shadowing", N_ ("Job shadowing") },
  { "mentoring", N_ ("Mentoring") },   { "coaching", N_ ("Coaching") },
  { "skill_swap", N_ ("Skill swap") }, { "funding", N_ ("Funding") },
  { "secondment", N_ ("Secondment") }, { "programme", N_ ("Cohort programme") },
  { "project", N_ ("Project") },       { NULL, NULL },
};

const TrellisChoice trellis_opportunity_direction_choices[] = {
  { "offered", N_ ("Offered") },
  { "wanted", N_ ("Wanted") },
  { NULL, NULL },
};

const TrellisChoice trellis_request_status_choices[] = {
  { "asked", N_ ("Asked for") },
  { "approved", N_ ("Approved") },
  { "declined", N_ ("Declined") },
  { "withdrawn", N_ ("Withdrawn") },
  { "started", N_ ("Started") },
  { "completed", N_ ("Completed") },
  { NULL, NULL },
};

static const TrellisField trellis_opportunity_fields[] = {
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_OPPORTUNITY_KIND, "kind", N_ ("Kind"), trellis_opportunity_kind_choices),
  TRELLIS_PICK (TRELLIS_OPPORTUNITY_DIRECTION,
                "direction",
                N_ ("Offered or wanted"),
                trellis_opportunity_direction_choices),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_PROVIDER, "provider", N_ ("Provider"), 0),
  TRELLIS_LINK (TRELLIS_OPPORTUNITY_HOST, "host", N_ ("Host"), "people", 0),
  TRELLIS_LINK (
      TRELLIS_OPPORTUNITY_ORGANISATION, "organisation", N_ ("Organisation"), "organisations", 0),
  TRELLIS_PICK (TRELLIS_OPPORTUNITY_MODE, "mode", N_ ("Where"), trellis_event_mode_choices),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_TIME, "time", N_ ("Time"), 0),
  TRELLIS_DATE (TRELLIS_OPPORTUNITY_STARTS, "starts", N_ ("Starts"), 0),
  TRELLIS_DATE (TRELLIS_OPPORTUNITY_DEADLINE, "deadline", N_ ("Apply by"), 0),
  TRELLIS_DATE (TRELLIS_OPPORTUNITY_EXPIRES, "expires", N_ ("Listed until"), 0),
  TRELLIS_NUMBER (TRELLIS_OPPORTUNITY_PLACES, "places", N_ ("Places"), 0),
  TRELLIS_FLAG (TRELLIS_OPPORTUNITY_PAUSED, "paused", N_ ("Paused"), 0),
  TRELLIS_NUMBER (TRELLIS_OPPORTUNITY_COST, "cost", N_ ("Cost"), 0),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_FUNDING, "funding", N_ ("Funding"), 0),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_ELIGIBLE, "eligible", N_ ("Who can apply"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_HOW, "how", N_ ("How to apply"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_CONTACT, "contact", N_ ("Contact"), 0),
  TRELLIS_TEXT (TRELLIS_OPPORTUNITY_URL, "url", N_ ("Link"), TRELLIS_FIELD_URL),
  TRELLIS_LIST (TRELLIS_OPPORTUNITY_SKILLS, "skills", N_ ("Skills"), 0),
  TRELLIS_LINKS (
      TRELLIS_OPPORTUNITY_COMPETENCIES, "competencies", N_ ("Builds"), "competencies", 0),
  TRELLIS_PICK (TRELLIS_OPPORTUNITY_MIX, "mix", N_ ("70:20:10"), trellis_learning_mix_choices),
};

TRELLIS_DEFINE_ENTITY (TrellisOpportunity,
                       trellis_opportunity,
                       "opportunity",
                       "opportunities",
                       N_ ("Opportunity"),
                       N_ ("Opportunities"),
                       TRELLIS_OPPORTUNITY_TITLE,
                       0)

static const TrellisField trellis_request_fields[] = {
  TRELLIS_LINK (TRELLIS_REQUEST_OPPORTUNITY,
                "opportunity",
                N_ ("Opportunity"),
                "opportunities",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_REQUEST_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_REQUEST_STATUS, "status", N_ ("Status"), trellis_request_status_choices),
  TRELLIS_INSTANT (TRELLIS_REQUEST_AT, "at", N_ ("When"), 0),
  TRELLIS_TEXT (TRELLIS_REQUEST_REASON, "reason", N_ ("Reason"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_REQUEST_AMOUNT, "amount", N_ ("Amount"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisRequest,
                       trellis_request,
                       "request",
                       "requests",
                       N_ ("Request"),
                       N_ ("Requests"),
                       TRELLIS_REQUEST_STATUS,
                       TRELLIS_KIND_MINE | TRELLIS_KIND_APPEND_ONLY)
