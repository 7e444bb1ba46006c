/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-clash-context.h"

G_BEGIN_DECLS

GPtrArray *
trellis_clashes_find (GPtrArray *events, TrellisClashContext *context) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_clashes_overlap (TrellisEvent *a, TrellisEvent *b, gint64 margin);

G_END_DECLS
