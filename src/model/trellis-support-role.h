/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisSupportRole:
 *
 * Something that colleagues volunteer to be for others.
 */
#define TRELLIS_TYPE_SUPPORT_ROLE (trellis_support_role_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisSupportRole, trellis_support_role, TRELLIS, SUPPORT_ROLE, TrellisEntity)

/**
 * TrellisSupportRoleField:
 * @TRELLIS_SUPPORT_ROLE_TITLE: What it is called.
 * @TRELLIS_SUPPORT_ROLE_ABOUT: How such a person helps.
 * @TRELLIS_SUPPORT_ROLE_EMERGENCY: Whether people look for it in a hurry.
 * @TRELLIS_SUPPORT_ROLE_CONFIDENTIAL: Whether what is said stays between two people.
 * @TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS: Months after which training is renewed; 0 for never.
 * @TRELLIS_SUPPORT_ROLE_N_FIELDS: how many there are.
 *
 * The fields of [class@SupportRole].
 */
typedef enum {
  TRELLIS_SUPPORT_ROLE_TITLE,
  TRELLIS_SUPPORT_ROLE_ABOUT,
  TRELLIS_SUPPORT_ROLE_EMERGENCY,
  TRELLIS_SUPPORT_ROLE_CONFIDENTIAL,
  TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS,
  TRELLIS_SUPPORT_ROLE_N_FIELDS,
} TrellisSupportRoleField;

/**
 * TrellisRoleHolder:
 *
 * Somebody who holds a support role.
 */
#define TRELLIS_TYPE_ROLE_HOLDER (trellis_role_holder_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRoleHolder, trellis_role_holder, TRELLIS, ROLE_HOLDER, TrellisEntity)

/**
 * TrellisRoleHolderField:
 * @TRELLIS_ROLE_HOLDER_ROLE: Which role.
 * @TRELLIS_ROLE_HOLDER_PERSON: Who.
 * @TRELLIS_ROLE_HOLDER_SITE: Where.
 * @TRELLIS_ROLE_HOLDER_REGION: Region covered.
 * @TRELLIS_ROLE_HOLDER_DAYS: Weekday names in lower case English.
 * @TRELLIS_ROLE_HOLDER_TRAINED: Day of the last training.
 * @TRELLIS_ROLE_HOLDER_REFRESHER: Day by which training is renewed.
 * @TRELLIS_ROLE_HOLDER_COVER: Who stands in.
 * @TRELLIS_ROLE_HOLDER_CONTACT: Number or mailbox.
 * @TRELLIS_ROLE_HOLDER_NOTE: Anything else.
 * @TRELLIS_ROLE_HOLDER_ENDED: Last day; unset while she holds it.
 * @TRELLIS_ROLE_HOLDER_N_FIELDS: how many there are.
 *
 * The fields of [class@RoleHolder].
 */
typedef enum {
  TRELLIS_ROLE_HOLDER_ROLE,
  TRELLIS_ROLE_HOLDER_PERSON,
  TRELLIS_ROLE_HOLDER_SITE,
  TRELLIS_ROLE_HOLDER_REGION,
  TRELLIS_ROLE_HOLDER_DAYS,
  TRELLIS_ROLE_HOLDER_TRAINED,
  TRELLIS_ROLE_HOLDER_REFRESHER,
  TRELLIS_ROLE_HOLDER_COVER,
  TRELLIS_ROLE_HOLDER_CONTACT,
  TRELLIS_ROLE_HOLDER_NOTE,
  TRELLIS_ROLE_HOLDER_ENDED,
  TRELLIS_ROLE_HOLDER_N_FIELDS,
} TrellisRoleHolderField;

G_END_DECLS
