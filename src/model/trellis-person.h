/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisContract:
 * @TRELLIS_CONTRACT_PERMANENT: A permanent post.
 * @TRELLIS_CONTRACT_FIXED_TERM: A post with an end date.
 * @TRELLIS_CONTRACT_BANK: Works when called.
 * @TRELLIS_CONTRACT_VOLUNTEER: Works without pay.
 * @TRELLIS_CONTRACT_APPRENTICE: In an apprenticeship.
 * @TRELLIS_CONTRACT_OTHER: Any other footing.
 *
 * How a person is employed.
 */
typedef enum {
  TRELLIS_CONTRACT_PERMANENT,
  TRELLIS_CONTRACT_FIXED_TERM,
  TRELLIS_CONTRACT_BANK,
  TRELLIS_CONTRACT_VOLUNTEER,
  TRELLIS_CONTRACT_APPRENTICE,
  TRELLIS_CONTRACT_OTHER,
} TrellisContract;

/** trellis_contract_choices: (skip): nicks and words of [enum@Contract], in its order. */
extern const TrellisChoice trellis_contract_choices[];

/**
 * TrellisPerson:
 *
 * Somebody who works here.
 */
#define TRELLIS_TYPE_PERSON (trellis_person_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPerson, trellis_person, TRELLIS, PERSON, TrellisEntity)

/**
 * TrellisPersonField:
 * @TRELLIS_PERSON_TITLE: The name she goes by.
 * @TRELLIS_PERSON_PRONOUNS: As she gives them.
 * @TRELLIS_PERSON_PRONUNCIATION: How her name is said.
 * @TRELLIS_PERSON_JOB_TITLE: What her post is called.
 * @TRELLIS_PERSON_TEAM: Team or department.
 * @TRELLIS_PERSON_ORGANISATION: Her employer.
 * @TRELLIS_PERSON_SITE: Where she mostly works.
 * @TRELLIS_PERSON_REGION: Her region.
 * @TRELLIS_PERSON_EMAIL: Work address.
 * @TRELLIS_PERSON_PHONE: Work number.
 * @TRELLIS_PERSON_MANAGER: Whom she reports to.
 * @TRELLIS_PERSON_CONTRACT: How she is employed.
 * @TRELLIS_PERSON_GRADE: Grade or band.
 * @TRELLIS_PERSON_STAFF_GROUP: Job family, such as Casework.
 * @TRELLIS_PERSON_WORKING_DAYS: Weekday names in lower case English.
 * @TRELLIS_PERSON_LANGUAGES: Languages she speaks or signs.
 * @TRELLIS_PERSON_SKILLS: What she can help with.
 * @TRELLIS_PERSON_INTERESTS: What she would like to learn.
 * @TRELLIS_PERSON_ABOUT: In her own words.
 * @TRELLIS_PERSON_CONFIRMED: Day on which she last said that this is still right.
 * @TRELLIS_PERSON_JOINED: First working day.
 * @TRELLIS_PERSON_LEFT: Last working day; unset while she works here.
 * @TRELLIS_PERSON_N_FIELDS: how many there are.
 *
 * The fields of [class@Person].
 */
typedef enum {
  TRELLIS_PERSON_TITLE,
  TRELLIS_PERSON_PRONOUNS,
  TRELLIS_PERSON_PRONUNCIATION,
  TRELLIS_PERSON_JOB_TITLE,
  TRELLIS_PERSON_TEAM,
  TRELLIS_PERSON_ORGANISATION,
  TRELLIS_PERSON_SITE,
  TRELLIS_PERSON_REGION,
  TRELLIS_PERSON_EMAIL,
  TRELLIS_PERSON_PHONE,
  TRELLIS_PERSON_MANAGER,
  TRELLIS_PERSON_CONTRACT,
  TRELLIS_PERSON_GRADE,
  TRELLIS_PERSON_STAFF_GROUP,
  TRELLIS_PERSON_WORKING_DAYS,
  TRELLIS_PERSON_LANGUAGES,
  TRELLIS_PERSON_SKILLS,
  TRELLIS_PERSON_INTERESTS,
  TRELLIS_PERSON_ABOUT,
  TRELLIS_PERSON_CONFIRMED,
  TRELLIS_PERSON_JOINED,
  TRELLIS_PERSON_LEFT,
  TRELLIS_PERSON_N_FIELDS,
} TrellisPersonField;

G_END_DECLS
