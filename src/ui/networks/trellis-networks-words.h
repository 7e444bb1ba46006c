/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-listening.h"
#include "model/trellis-measuring.h"
#include "model/trellis-register.h"
#include "model/trellis-workplan.h"

G_BEGIN_DECLS

/**
 * TrellisMembers:
 * @roles: people who show their names, by [enum@MemberRole]
 * @private_members: members and others who do not
 * @private_allies: allies who do not
 *
 * How many belong to a network.
 */
typedef struct {
  gint64 roles[5];
  gint64 private_members;
  gint64 private_allies;
} TrellisMembers;

TrellisMembers trellis_words_count_members (GPtrArray *memberships);
gboolean trellis_words_is_member (TrellisMembership *membership, gint64 today);

char *trellis_words_days (TrellisWeekdays days) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_coverage (const TrellisCoverage *coverage,
                              TrellisWeekdays working_days) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_refresher (TrellisRoleHolder *holder,
                               TrellisSupportRole *role,
                               gint64 today) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_members (const TrellisMembers *members) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_workplan (TrellisWorkplan plan) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_words_workplan_item (TrellisWorkplanItem *item, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_response (const TrellisListening *figures) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_topic_dates (TrellisTopic *topic, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_amount (TrellisMeasure *measure, double real) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_measure (TrellisMeasure *measure,
                             TrellisMeasureValue *latest) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_confirmed (gint64 date, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_join (const char *const *parts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
