/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisConversationKind:
 * @TRELLIS_CONVERSATION_KIND_ONE_TO_ONE: A regular meeting.
 * @TRELLIS_CONVERSATION_KIND_APPRAISAL: A yearly review of learning and development.
 * @TRELLIS_CONVERSATION_KIND_CAREER: About where the person wants to go.
 *
 * What sort of meeting between two people.
 */
typedef enum {
  TRELLIS_CONVERSATION_KIND_ONE_TO_ONE,
  TRELLIS_CONVERSATION_KIND_APPRAISAL,
  TRELLIS_CONVERSATION_KIND_CAREER,
} TrellisConversationKind;

/** trellis_conversation_kind_choices: (skip): nicks and words of [enum@ConversationKind], in its order. */
extern const TrellisChoice trellis_conversation_kind_choices[];

/**
 * TrellisOneToOne:
 *
 * A conversation between two people about learning.
 */
#define TRELLIS_TYPE_ONE_TO_ONE (trellis_one_to_one_get_type ())
G_DECLARE_FINAL_TYPE (TrellisOneToOne, trellis_one_to_one, TRELLIS, ONE_TO_ONE, TrellisEntity)

/**
 * TrellisOneToOneField:
 * @TRELLIS_ONE_TO_ONE_TITLE: What it is about.
 * @TRELLIS_ONE_TO_ONE_PERSON: Whose record it is.
 * @TRELLIS_ONE_TO_ONE_OTHER: The other person.
 * @TRELLIS_ONE_TO_ONE_KIND: What sort of conversation.
 * @TRELLIS_ONE_TO_ONE_DATE: When.
 * @TRELLIS_ONE_TO_ONE_AGENDA: What to talk about.
 * @TRELLIS_ONE_TO_ONE_SHARED_NOTES: Notes both may read.
 * @TRELLIS_ONE_TO_ONE_PRIVATE_NOTES: Notes that never leave this library.
 * @TRELLIS_ONE_TO_ONE_NEXT: When they meet again.
 * @TRELLIS_ONE_TO_ONE_N_FIELDS: how many there are.
 *
 * The fields of [class@OneToOne].
 */
typedef enum {
  TRELLIS_ONE_TO_ONE_TITLE,
  TRELLIS_ONE_TO_ONE_PERSON,
  TRELLIS_ONE_TO_ONE_OTHER,
  TRELLIS_ONE_TO_ONE_KIND,
  TRELLIS_ONE_TO_ONE_DATE,
  TRELLIS_ONE_TO_ONE_AGENDA,
  TRELLIS_ONE_TO_ONE_SHARED_NOTES,
  TRELLIS_ONE_TO_ONE_PRIVATE_NOTES,
  TRELLIS_ONE_TO_ONE_NEXT,
  TRELLIS_ONE_TO_ONE_N_FIELDS,
} TrellisOneToOneField;

G_END_DECLS
