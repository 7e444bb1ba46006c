/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisNation:
 * @TRELLIS_NATION_ENGLAND_WALES: Holidays of England and Wales.
 * @TRELLIS_NATION_SCOTLAND: Holidays of Scotland.
 * @TRELLIS_NATION_NORTHERN_IRELAND: Holidays of Northern Ireland.
 *
 * Whose public holidays are kept.
 */
typedef enum {
  TRELLIS_NATION_ENGLAND_WALES,
  TRELLIS_NATION_SCOTLAND,
  TRELLIS_NATION_NORTHERN_IRELAND,
} TrellisNation;

/** trellis_nation_choices: (skip): nicks and words of [enum@Nation], in its order. */
extern const TrellisChoice trellis_nation_choices[];

/**
 * TrellisOrganisation:
 *
 * An employer or a partner in a learning week.
 */
#define TRELLIS_TYPE_ORGANISATION (trellis_organisation_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisOrganisation, trellis_organisation, TRELLIS, ORGANISATION, TrellisEntity)

/**
 * TrellisOrganisationField:
 * @TRELLIS_ORGANISATION_TITLE: Its full name.
 * @TRELLIS_ORGANISATION_SHORT_TITLE: What people call it.
 * @TRELLIS_ORGANISATION_ABOUT: What it does, in a few sentences.
 * @TRELLIS_ORGANISATION_OWN: Whether this is the organisation the library belongs to.
 * @TRELLIS_ORGANISATION_ZONE: IANA zone of its working day, such as Europe/London.
 * @TRELLIS_ORGANISATION_NATION: Whose public holidays it keeps.
 * @TRELLIS_ORGANISATION_WORKING_DAYS: Weekday names in lower case English, monday first.
 * @TRELLIS_ORGANISATION_DAY_START: Minutes after midnight at which its working day starts.
 * @TRELLIS_ORGANISATION_DAY_END: Minutes after midnight at which its working day ends.
 * @TRELLIS_ORGANISATION_WEEKLY_LEARNING: Minutes of protected learning time a person has in a
 *   week; 0 when none is agreed.
 * @TRELLIS_ORGANISATION_CONTACT: Mailbox of the learning team.
 * @TRELLIS_ORGANISATION_URL: Its page for learning.
 * @TRELLIS_ORGANISATION_N_FIELDS: how many there are.
 *
 * The fields of [class@Organisation].
 */
typedef enum {
  TRELLIS_ORGANISATION_TITLE,
  TRELLIS_ORGANISATION_SHORT_TITLE,
  TRELLIS_ORGANISATION_ABOUT,
  TRELLIS_ORGANISATION_OWN,
  TRELLIS_ORGANISATION_ZONE,
  TRELLIS_ORGANISATION_NATION,
  TRELLIS_ORGANISATION_WORKING_DAYS,
  TRELLIS_ORGANISATION_DAY_START,
  TRELLIS_ORGANISATION_DAY_END,
  TRELLIS_ORGANISATION_WEEKLY_LEARNING,
  TRELLIS_ORGANISATION_CONTACT,
  TRELLIS_ORGANISATION_URL,
  TRELLIS_ORGANISATION_N_FIELDS,
} TrellisOrganisationField;

G_END_DECLS
