/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-clash-index.h"

G_BEGIN_DECLS

/**
 * TrellisClashScope:
 * @library: where it reads
 * @week: (nullable): uid of the learning week whose clashes are looked for; %NULL for those of a range of time
 * @from: first instant of the range; %G_MININT64 for everything
 * @to: first instant after it
 * @context: what clashes depend on besides the events
 * @index: the events read: those asked for, and all around them in time
 * @read: ranges of time of which every event was read
 *
 * Which events are asked for, and all that they could clash with.
 */
typedef struct {
  TrellisLibrary *library;
  char *week;
  gint64 from;
  gint64 to;
  TrellisClashContext *context;
  TrellisClashIndex *index;
  GArray *read;
} TrellisClashScope;

TrellisClashScope *trellis_clash_scope_new (TrellisLibrary *library,
                                            const char *week,
                                            gint64 from,
                                            gint64 to) G_GNUC_WARN_UNUSED_RESULT;
void trellis_clash_scope_free (TrellisClashScope *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisClashScope, trellis_clash_scope_free)

void trellis_clash_scope_load (TrellisClashScope *self);
void trellis_clash_scope_put (TrellisClashScope *self,
                              TrellisEvent *event,
                              GPtrArray *gone,
                              GPtrArray *come);
void trellis_clash_scope_rebook (TrellisClashScope *self,
                                 const char *event,
                                 GPtrArray *gone,
                                 GPtrArray *come);
gboolean trellis_clash_scope_asks_for (TrellisClashScope *self, const TrellisClash *clash);

TrellisClashContext *
trellis_clash_scope_read_context (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_clash_scope_book_cb (const char *event,
                                  const char *person,
                                  const char *name,
                                  gpointer context);

G_END_DECLS
