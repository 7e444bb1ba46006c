/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisMatch:
 * @TRELLIS_MATCH_IS: equals the text or number
 * @TRELLIS_MATCH_IS_NOT: differs from it
 * @TRELLIS_MATCH_FROM: is at least the number
 * @TRELLIS_MATCH_BEFORE: is less than the number
 * @TRELLIS_MATCH_UNSET: holds nothing
 * @TRELLIS_MATCH_SET: holds something
 *
 * How a field is compared.
 */
typedef enum {
  TRELLIS_MATCH_IS,
  TRELLIS_MATCH_IS_NOT,
  TRELLIS_MATCH_FROM,
  TRELLIS_MATCH_BEFORE,
  TRELLIS_MATCH_UNSET,
  TRELLIS_MATCH_SET,
} TrellisMatch;

typedef struct {
  guint field;
  TrellisMatch match;
  char *text;
  gint64 number;
} TrellisCondition;

typedef struct {
  guint field;
  gboolean descending;
} TrellisOrder;

/**
 * TrellisQuery:
 *
 * Which records of one kind, and in which order: a description, that the layer of records runs.
 */
typedef struct _TrellisQuery TrellisQuery;

TrellisQuery *trellis_query_new (GType type) G_GNUC_WARN_UNUSED_RESULT;
TrellisQuery *trellis_query_copy (const TrellisQuery *self) G_GNUC_WARN_UNUSED_RESULT;
void trellis_query_free (TrellisQuery *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisQuery, trellis_query_free)

void
trellis_query_where_text (TrellisQuery *self, guint field, TrellisMatch match, const char *text);
void
trellis_query_where_number (TrellisQuery *self, guint field, TrellisMatch match, gint64 number);
void trellis_query_order (TrellisQuery *self, guint field, gboolean descending);
void trellis_query_limit (TrellisQuery *self, guint limit);

GType trellis_query_get_record_type (const TrellisQuery *self);
const TrellisKind *trellis_query_get_kind (const TrellisQuery *self);
const TrellisCondition *trellis_query_get_conditions (const TrellisQuery *self, guint *n);
const TrellisOrder *trellis_query_get_order (const TrellisQuery *self, guint *n);
guint trellis_query_get_limit (const TrellisQuery *self);

G_END_DECLS
