/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-sign-up.h"

G_BEGIN_DECLS

GPtrArray *trellis_waiting_promote (TrellisEvent *event,
                                    GPtrArray *roster,
                                    guint32 seed,
                                    gint64 now) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_waiting_lot (const char *person, guint32 seed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
