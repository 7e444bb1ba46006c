/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of employers and partners; what each means is told in the header. */
#include "config.h"

#include "model/trellis-organisation.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_nation_choices[] = {
  { "england_wales", N_ ("England and Wales") },
  { "scotland", N_ ("Scotland") },
  { "northern_ireland", N_ ("Northern Ireland") },
  { NULL, NULL },
};

static const TrellisField trellis_organisation_fields[] = {
  TRELLIS_TEXT (TRELLIS_ORGANISATION_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_ORGANISATION_SHORT_TITLE, "short_title", N_ ("Short name"), 0),
  TRELLIS_TEXT (TRELLIS_ORGANISATION_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_FLAG (TRELLIS_ORGANISATION_OWN, "own", N_ ("This is us"), 0),
  TRELLIS_TEXT (TRELLIS_ORGANISATION_ZONE, "zone", N_ ("Time zone"), 0),
  TRELLIS_PICK (
      TRELLIS_ORGANISATION_NATION, "nation", N_ ("Public holidays"), trellis_nation_choices),
  TRELLIS_LIST (TRELLIS_ORGANISATION_WORKING_DAYS, "working_days", N_ ("Working days"), 0),
  TRELLIS_NUMBER (TRELLIS_ORGANISATION_DAY_START, "day_start", N_ ("Day starts"), 0),
  TRELLIS_NUMBER (TRELLIS_ORGANISATION_DAY_END, "day_end", N_ ("Day ends"), 0),
  TRELLIS_NUMBER (
      TRELLIS_ORGANISATION_WEEKLY_LEARNING, "weekly_learning", N_ ("Protected time"), 0),
  TRELLIS_TEXT (TRELLIS_ORGANISATION_CONTACT, "contact", N_ ("Contact"), 0),
  TRELLIS_TEXT (TRELLIS_ORGANISATION_URL, "url", N_ ("Web page"), TRELLIS_FIELD_URL),
};

TRELLIS_DEFINE_ENTITY (TrellisOrganisation,
                       trellis_organisation,
                       "organisation",
                       "organisations",
                       N_ ("Organisation"),
                       N_ ("Organisations"),
                       TRELLIS_ORGANISATION_TITLE,
                       0)
