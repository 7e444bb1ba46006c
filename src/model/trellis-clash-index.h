/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-clash-context.h"

G_BEGIN_DECLS

/**
 * TrellisClashIndex:
 *
 * Events and their clashes, kept so that a change of one event looks only at those that share a speaker, a place, an
 * audience or a person with it.
 */
typedef struct _TrellisClashIndex TrellisClashIndex;

TrellisClashIndex *trellis_clash_index_new (TrellisClashContext *context) G_GNUC_WARN_UNUSED_RESULT;
void trellis_clash_index_free (TrellisClashIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisClashIndex, trellis_clash_index_free)

void trellis_clash_index_add_all (TrellisClashIndex *self, GPtrArray *events);
void trellis_clash_index_put (TrellisClashIndex *self,
                              TrellisEvent *event,
                              GPtrArray *gone,
                              GPtrArray *come);
void trellis_clash_index_remove (TrellisClashIndex *self,
                                 const char *uid,
                                 GPtrArray *gone,
                                 GPtrArray *come);
GPtrArray *trellis_clash_index_get_uids (TrellisClashIndex *self) G_GNUC_WARN_UNUSED_RESULT;
TrellisEvent *trellis_clash_index_get (TrellisClashIndex *self, const char *uid);
GPtrArray *trellis_clash_index_list (TrellisClashIndex *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
