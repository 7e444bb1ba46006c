/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisNetworkKind:
 * @TRELLIS_NETWORK_KIND_DIVERSITY: For fairness and belonging.
 * @TRELLIS_NETWORK_KIND_WELLBEING: For health.
 * @TRELLIS_NETWORK_KIND_PROFESSIONAL: For a profession or skill.
 * @TRELLIS_NETWORK_KIND_INTEREST: For an interest.
 * @TRELLIS_NETWORK_KIND_SOCIAL: For time together.
 * @TRELLIS_NETWORK_KIND_VOLUNTEERING: For giving time.
 * @TRELLIS_NETWORK_KIND_DEPARTMENT: Of one department.
 * @TRELLIS_NETWORK_KIND_INITIATIVE: For one piece of change.
 *
 * What a staff network is for.
 */
typedef enum {
  TRELLIS_NETWORK_KIND_DIVERSITY,
  TRELLIS_NETWORK_KIND_WELLBEING,
  TRELLIS_NETWORK_KIND_PROFESSIONAL,
  TRELLIS_NETWORK_KIND_INTEREST,
  TRELLIS_NETWORK_KIND_SOCIAL,
  TRELLIS_NETWORK_KIND_VOLUNTEERING,
  TRELLIS_NETWORK_KIND_DEPARTMENT,
  TRELLIS_NETWORK_KIND_INITIATIVE,
} TrellisNetworkKind;

/** trellis_network_kind_choices: (skip): nicks and words of [enum@NetworkKind], in its order. */
extern const TrellisChoice trellis_network_kind_choices[];

/**
 * TrellisMemberRole:
 * @TRELLIS_MEMBER_ROLE_MEMBER: Belongs to it.
 * @TRELLIS_MEMBER_ROLE_ALLY: Stands beside it.
 * @TRELLIS_MEMBER_ROLE_LEAD: Chairs it.
 * @TRELLIS_MEMBER_ROLE_DEPUTY: Stands in for the lead.
 * @TRELLIS_MEMBER_ROLE_SPONSOR: A senior leader behind it.
 *
 * The part a person takes in a network.
 */
typedef enum {
  TRELLIS_MEMBER_ROLE_MEMBER,
  TRELLIS_MEMBER_ROLE_ALLY,
  TRELLIS_MEMBER_ROLE_LEAD,
  TRELLIS_MEMBER_ROLE_DEPUTY,
  TRELLIS_MEMBER_ROLE_SPONSOR,
} TrellisMemberRole;

/** trellis_member_role_choices: (skip): nicks and words of [enum@MemberRole], in its order. */
extern const TrellisChoice trellis_member_role_choices[];

/**
 * TrellisWorkStatus:
 * @TRELLIS_WORK_STATUS_PLANNED: Not begun.
 * @TRELLIS_WORK_STATUS_ACTIVE: Being done.
 * @TRELLIS_WORK_STATUS_DONE: Finished.
 * @TRELLIS_WORK_STATUS_STOPPED: Will not be finished.
 *
 * Where a piece of work stands.
 */
typedef enum {
  TRELLIS_WORK_STATUS_PLANNED,
  TRELLIS_WORK_STATUS_ACTIVE,
  TRELLIS_WORK_STATUS_DONE,
  TRELLIS_WORK_STATUS_STOPPED,
} TrellisWorkStatus;

/** trellis_work_status_choices: (skip): nicks and words of [enum@WorkStatus], in its order. */
extern const TrellisChoice trellis_work_status_choices[];

/**
 * TrellisNetwork:
 *
 * A staff network.
 */
#define TRELLIS_TYPE_NETWORK (trellis_network_get_type ())
G_DECLARE_FINAL_TYPE (TrellisNetwork, trellis_network, TRELLIS, NETWORK, TrellisEntity)

/**
 * TrellisNetworkField:
 * @TRELLIS_NETWORK_TITLE: What it is called.
 * @TRELLIS_NETWORK_KIND: What it is for.
 * @TRELLIS_NETWORK_AIM: Its aim in one line.
 * @TRELLIS_NETWORK_ABOUT: What it does.
 * @TRELLIS_NETWORK_HOW_TO_JOIN: What to do.
 * @TRELLIS_NETWORK_ALLIES: Whether people can join as allies.
 * @TRELLIS_NETWORK_CONTACT: Mailbox.
 * @TRELLIS_NETWORK_URL: Its page.
 * @TRELLIS_NETWORK_MEETS: When and where it meets.
 * @TRELLIS_NETWORK_ORGANISATION: Whose it is.
 * @TRELLIS_NETWORK_COUNTERPART: Its twin in another organisation.
 * @TRELLIS_NETWORK_N_FIELDS: how many there are.
 *
 * The fields of [class@Network].
 */
typedef enum {
  TRELLIS_NETWORK_TITLE,
  TRELLIS_NETWORK_KIND,
  TRELLIS_NETWORK_AIM,
  TRELLIS_NETWORK_ABOUT,
  TRELLIS_NETWORK_HOW_TO_JOIN,
  TRELLIS_NETWORK_ALLIES,
  TRELLIS_NETWORK_CONTACT,
  TRELLIS_NETWORK_URL,
  TRELLIS_NETWORK_MEETS,
  TRELLIS_NETWORK_ORGANISATION,
  TRELLIS_NETWORK_COUNTERPART,
  TRELLIS_NETWORK_N_FIELDS,
} TrellisNetworkField;

/**
 * TrellisMembership:
 *
 * One person in one network.
 */
#define TRELLIS_TYPE_MEMBERSHIP (trellis_membership_get_type ())
G_DECLARE_FINAL_TYPE (TrellisMembership, trellis_membership, TRELLIS, MEMBERSHIP, TrellisEntity)

/**
 * TrellisMembershipField:
 * @TRELLIS_MEMBERSHIP_NETWORK: Which network.
 * @TRELLIS_MEMBERSHIP_PERSON: Who.
 * @TRELLIS_MEMBERSHIP_ROLE: The part she takes.
 * @TRELLIS_MEMBERSHIP_VISIBLE: Whether others may see it; leads always are.
 * @TRELLIS_MEMBERSHIP_SINCE: First day.
 * @TRELLIS_MEMBERSHIP_ENDED: Last day; unset while she belongs to it.
 * @TRELLIS_MEMBERSHIP_N_FIELDS: how many there are.
 *
 * The fields of [class@Membership].
 */
typedef enum {
  TRELLIS_MEMBERSHIP_NETWORK,
  TRELLIS_MEMBERSHIP_PERSON,
  TRELLIS_MEMBERSHIP_ROLE,
  TRELLIS_MEMBERSHIP_VISIBLE,
  TRELLIS_MEMBERSHIP_SINCE,
  TRELLIS_MEMBERSHIP_ENDED,
  TRELLIS_MEMBERSHIP_N_FIELDS,
} TrellisMembershipField;

/**
 * TrellisWorkplanItem:
 *
 * One piece of work of a network.
 */
#define TRELLIS_TYPE_WORKPLAN_ITEM (trellis_workplan_item_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisWorkplanItem, trellis_workplan_item, TRELLIS, WORKPLAN_ITEM, TrellisEntity)

/**
 * TrellisWorkplanItemField:
 * @TRELLIS_WORKPLAN_ITEM_TITLE: What is to be done.
 * @TRELLIS_WORKPLAN_ITEM_NETWORK: Which network.
 * @TRELLIS_WORKPLAN_ITEM_OWNER: Who does it.
 * @TRELLIS_WORKPLAN_ITEM_STATUS: Where it stands.
 * @TRELLIS_WORKPLAN_ITEM_DUE: When it should be done.
 * @TRELLIS_WORKPLAN_ITEM_SPONSOR: Who stands behind it.
 * @TRELLIS_WORKPLAN_ITEM_BUDGET: Money in pence.
 * @TRELLIS_WORKPLAN_ITEM_EVENT: Event it leads to.
 * @TRELLIS_WORKPLAN_ITEM_PROGRESS: What has been done.
 * @TRELLIS_WORKPLAN_ITEM_POSITION: Order, from 1.
 * @TRELLIS_WORKPLAN_ITEM_N_FIELDS: how many there are.
 *
 * The fields of [class@WorkplanItem].
 */
typedef enum {
  TRELLIS_WORKPLAN_ITEM_TITLE,
  TRELLIS_WORKPLAN_ITEM_NETWORK,
  TRELLIS_WORKPLAN_ITEM_OWNER,
  TRELLIS_WORKPLAN_ITEM_STATUS,
  TRELLIS_WORKPLAN_ITEM_DUE,
  TRELLIS_WORKPLAN_ITEM_SPONSOR,
  TRELLIS_WORKPLAN_ITEM_BUDGET,
  TRELLIS_WORKPLAN_ITEM_EVENT,
  TRELLIS_WORKPLAN_ITEM_PROGRESS,
  TRELLIS_WORKPLAN_ITEM_POSITION,
  TRELLIS_WORKPLAN_ITEM_N_FIELDS,
} TrellisWorkplanItemField;

G_END_DECLS
