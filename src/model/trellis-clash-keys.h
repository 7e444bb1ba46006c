/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-clash-context.h"

G_BEGIN_DECLS

/**
 * TrellisClashKeyFunc:
 * @kind: what is needed
 * @key: which one: two events with the same key need the same speaker, room, host, audience or day of a person
 * @data: data given with it
 *
 * Takes one thing that an event needs.
 */
typedef void (*TrellisClashKeyFunc) (TrellisClashKind kind, const char *key, gpointer data);

void trellis_clash_keys_of (TrellisClashContext *context,
                            TrellisEvent *event,
                            TrellisClashKeyFunc take,
                            gpointer data);
char *trellis_clash_keys_words (TrellisClashContext *context,
                                TrellisClashKind kind,
                                const char *key,
                                TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
