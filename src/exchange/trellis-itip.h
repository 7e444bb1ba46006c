/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisItipKind:
 * @TRELLIS_ITIP_ACCEPTED: somebody will come
 * @TRELLIS_ITIP_TENTATIVE: somebody may come
 * @TRELLIS_ITIP_DECLINED: somebody will not come
 * @TRELLIS_ITIP_CANCELLED: the organiser calls the event off
 *
 * What a message about an event says (RFC 5546).
 */
typedef enum {
  TRELLIS_ITIP_ACCEPTED,
  TRELLIS_ITIP_TENTATIVE,
  TRELLIS_ITIP_DECLINED,
  TRELLIS_ITIP_CANCELLED,
} TrellisItipKind;

/**
 * TrellisItipMessage:
 * @kind: what it says
 * @uid: UID of the event
 * @occurrence: the occurrence that is meant, an instant; 0 for all
 * @all_day: whether that occurrence takes whole days
 * @sequence: revision of the event that is meant
 * @stamp: when it was written, an instant; 0 when it does not say
 * @email: (nullable): address of whoever answers
 * @name: (nullable): her name
 * @comment: (nullable): what she adds
 * @what: the event in words that let a person find it
 *
 * A message about an event that is here, from another calendar.
 */
typedef struct {
  TrellisItipKind kind;
  char *uid;
  gint64 occurrence;
  gboolean all_day;
  gint64 sequence;
  gint64 stamp;
  char *email;
  char *name;
  char *comment;
  char *what;
} TrellisItipMessage;

void trellis_itip_message_clear (TrellisItipMessage *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrellisItipMessage, trellis_itip_message_clear)

G_END_DECLS
