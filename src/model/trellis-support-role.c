/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of support roles; what each means is told in the header. */
#include "config.h"

#include "model/trellis-support-role.h"

#include <glib/gi18n.h>

static const TrellisField trellis_support_role_fields[] = {
  TRELLIS_TEXT (TRELLIS_SUPPORT_ROLE_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_SUPPORT_ROLE_ABOUT, "about", N_ ("What they do"), TRELLIS_FIELD_LONG),
  TRELLIS_FLAG (TRELLIS_SUPPORT_ROLE_EMERGENCY, "emergency", N_ ("In an emergency"), 0),
  TRELLIS_FLAG (TRELLIS_SUPPORT_ROLE_CONFIDENTIAL, "confidential", N_ ("Confidential"), 0),
  TRELLIS_NUMBER (TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS, "refresh_months", N_ ("Refresher"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisSupportRole,
                       trellis_support_role,
                       "support_role",
                       "support_roles",
                       N_ ("Support role"),
                       N_ ("Support roles"),
                       TRELLIS_SUPPORT_ROLE_TITLE,
                       0)

static const TrellisField trellis_role_holder_fields[] = {
  TRELLIS_LINK (
      TRELLIS_ROLE_HOLDER_ROLE, "role", N_ ("Role"), "support_roles", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_ROLE_HOLDER_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_ROLE_HOLDER_SITE, "site", N_ ("Site"), 0),
  TRELLIS_TEXT (TRELLIS_ROLE_HOLDER_REGION, "region", N_ ("Region"), 0),
  TRELLIS_LIST (TRELLIS_ROLE_HOLDER_DAYS, "days", N_ ("Days"), 0),
  TRELLIS_DATE (TRELLIS_ROLE_HOLDER_TRAINED, "trained", N_ ("Trained"), 0),
  TRELLIS_DATE (TRELLIS_ROLE_HOLDER_REFRESHER, "refresher", N_ ("Refresher due"), 0),
  TRELLIS_LINK (TRELLIS_ROLE_HOLDER_COVER, "cover", N_ ("Cover"), "people", 0),
  TRELLIS_TEXT (TRELLIS_ROLE_HOLDER_CONTACT, "contact", N_ ("How to reach"), 0),
  TRELLIS_TEXT (TRELLIS_ROLE_HOLDER_NOTE, "note", N_ ("Note"), TRELLIS_FIELD_LONG),
  TRELLIS_DATE (TRELLIS_ROLE_HOLDER_ENDED, "ended", N_ ("Ended"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisRoleHolder,
                       trellis_role_holder,
                       "role_holder",
                       "role_holders",
                       N_ ("Support role holder"),
                       N_ ("Support role holders"),
                       TRELLIS_ROLE_HOLDER_CONTACT,
                       0)
