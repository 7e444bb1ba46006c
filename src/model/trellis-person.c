/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of people; what each means is told in the header. */
#include "config.h"

#include "model/trellis-person.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_contract_choices[] = {
  { "permanent", N_ ("Permanent") },
  { "fixed_term", N_ ("Fixed term") },
  { "bank", N_ ("Bank") },
  { "volunteer", N_ ("Volunteer") },
  { "apprentice", N_ ("Apprentice") },
  { "other", N_ ("Other") },
  { NULL, NULL },
};

static const TrellisField trellis_person_fields[] = {
  TRELLIS_TEXT (TRELLIS_PERSON_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_PERSON_PRONOUNS, "pronouns", N_ ("Pronouns"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_PRONUNCIATION, "pronunciation", N_ ("Pronunciation"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_JOB_TITLE, "job_title", N_ ("Job title"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_TEAM, "team", N_ ("Team"), 0),
  TRELLIS_LINK (
      TRELLIS_PERSON_ORGANISATION, "organisation", N_ ("Organisation"), "organisations", 0),
  TRELLIS_TEXT (TRELLIS_PERSON_SITE, "site", N_ ("Site"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_REGION, "region", N_ ("Region"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_EMAIL, "email", N_ ("E-mail"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_PHONE, "phone", N_ ("Phone"), 0),
  TRELLIS_LINK (TRELLIS_PERSON_MANAGER, "manager", N_ ("Manager"), "people", 0),
  TRELLIS_PICK (TRELLIS_PERSON_CONTRACT, "contract", N_ ("Contract"), trellis_contract_choices),
  TRELLIS_TEXT (TRELLIS_PERSON_GRADE, "grade", N_ ("Grade"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_STAFF_GROUP, "staff_group", N_ ("Staff group"), 0),
  TRELLIS_LIST (TRELLIS_PERSON_WORKING_DAYS, "working_days", N_ ("Working days"), 0),
  TRELLIS_LIST (TRELLIS_PERSON_LANGUAGES, "languages", N_ ("Languages"), 0),
  TRELLIS_LIST (TRELLIS_PERSON_SKILLS, "skills", N_ ("Skills"), 0),
  TRELLIS_LIST (TRELLIS_PERSON_INTERESTS, "interests", N_ ("Learning interests"), 0),
  TRELLIS_TEXT (TRELLIS_PERSON_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_DATE (TRELLIS_PERSON_CONFIRMED, "confirmed", N_ ("Confirmed"), 0),
  TRELLIS_DATE (TRELLIS_PERSON_JOINED, "joined", N_ ("Joined"), 0),
  TRELLIS_DATE (TRELLIS_PERSON_LEFT, "left", N_ ("Left"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisPerson,
                       trellis_person,
                       "person",
                       "people",
                       N_ ("Person"),
                       N_ ("People"),
                       TRELLIS_PERSON_TITLE,
                       0)
