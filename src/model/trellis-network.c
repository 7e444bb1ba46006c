/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of staff networks; what each means is told in the header. */
#include "config.h"

#include "model/trellis-network.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_network_kind_choices[] = {
  { "diversity", N_ ("Diversity and inclusion") },
  { "wellbeing", N_ ("Health and wellbeing") },
  { "professional", N_ ("Professional skills") },
  { "interest", N_ ("Interests and hobbies") },
  { "social", N_ ("Social and sports") },
  { "volunteering", N_ ("Volunteering") },
  { "department", N_ ("Department") },
  { "initiative", N_ ("Initiative") },
  { NULL, NULL },
};

const TrellisChoice trellis_member_role_choices[] = {
  { "member", N_ ("Member") },      { "ally", N_ ("Ally") },       { "lead", N_ ("Lead") },
  { "deputy", N_ ("Deputy lead") }, { "sponsor", N_ ("Sponsor") }, { NULL, NULL },
};

const TrellisChoice trellis_work_status_choices[] = {
  { "planned", N_ ("Planned") },
  { "active", N_ ("In progress") },
  { "done", N_ ("Done") },
  { "stopped", N_ ("Stopped") },
  { NULL, NULL },
};

static const TrellisField trellis_network_fields[] = {
  TRELLIS_TEXT (TRELLIS_NETWORK_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_NETWORK_KIND, "kind", N_ ("Kind"), trellis_network_kind_choices),
  TRELLIS_TEXT (TRELLIS_NETWORK_AIM, "aim", N_ ("Aim"), 0),
  TRELLIS_TEXT (TRELLIS_NETWORK_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_NETWORK_HOW_TO_JOIN, "how_to_join", N_ ("How to join"), TRELLIS_FIELD_LONG),
  TRELLIS_FLAG (TRELLIS_NETWORK_ALLIES, "allies", N_ ("Allies welcome"), 0),
  TRELLIS_TEXT (TRELLIS_NETWORK_CONTACT, "contact", N_ ("Contact"), 0),
  TRELLIS_TEXT (TRELLIS_NETWORK_URL, "url", N_ ("Link"), TRELLIS_FIELD_URL),
  TRELLIS_TEXT (TRELLIS_NETWORK_MEETS, "meets", N_ ("Meets"), 0),
  TRELLIS_LINK (
      TRELLIS_NETWORK_ORGANISATION, "organisation", N_ ("Organisation"), "organisations", 0),
  TRELLIS_TEXT (TRELLIS_NETWORK_COUNTERPART, "counterpart", N_ ("Counterpart"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisNetwork,
                       trellis_network,
                       "network",
                       "networks",
                       N_ ("Network"),
                       N_ ("Networks"),
                       TRELLIS_NETWORK_TITLE,
                       0)

static const TrellisField trellis_membership_fields[] = {
  TRELLIS_LINK (
      TRELLIS_MEMBERSHIP_NETWORK, "network", N_ ("Network"), "networks", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_MEMBERSHIP_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_MEMBERSHIP_ROLE, "role", N_ ("Role"), trellis_member_role_choices),
  TRELLIS_FLAG (TRELLIS_MEMBERSHIP_VISIBLE, "visible", N_ ("Shown to others"), 0),
  TRELLIS_DATE (TRELLIS_MEMBERSHIP_SINCE, "since", N_ ("Since"), 0),
  TRELLIS_DATE (TRELLIS_MEMBERSHIP_ENDED, "ended", N_ ("Ended"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisMembership,
                       trellis_membership,
                       "membership",
                       "memberships",
                       N_ ("Membership"),
                       N_ ("Memberships"),
                       TRELLIS_MEMBERSHIP_ROLE,
                       0)

static const TrellisField trellis_workplan_item_fields[] = {
  TRELLIS_TEXT (TRELLIS_WORKPLAN_ITEM_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_WORKPLAN_ITEM_NETWORK, "network", N_ ("Network"), "networks", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_WORKPLAN_ITEM_OWNER, "owner", N_ ("Owner"), "people", 0),
  TRELLIS_PICK (TRELLIS_WORKPLAN_ITEM_STATUS, "status", N_ ("Status"), trellis_work_status_choices),
  TRELLIS_DATE (TRELLIS_WORKPLAN_ITEM_DUE, "due", N_ ("By"), 0),
  TRELLIS_TEXT (TRELLIS_WORKPLAN_ITEM_SPONSOR, "sponsor", N_ ("Sponsor"), 0),
  TRELLIS_NUMBER (TRELLIS_WORKPLAN_ITEM_BUDGET, "budget", N_ ("Budget"), 0),
  TRELLIS_LINK (TRELLIS_WORKPLAN_ITEM_EVENT, "event", N_ ("Event"), "events", 0),
  TRELLIS_TEXT (TRELLIS_WORKPLAN_ITEM_PROGRESS, "progress", N_ ("Progress"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_WORKPLAN_ITEM_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisWorkplanItem,
                       trellis_workplan_item,
                       "workplan_item",
                       "workplan_items",
                       N_ ("Workplan item"),
                       N_ ("Workplan items"),
                       TRELLIS_WORKPLAN_ITEM_TITLE,
                       0)
