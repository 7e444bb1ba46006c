/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

gboolean trellis_programme_holds (TrellisEvent *event);
GPtrArray *trellis_programme_take (GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_programme_diff (GPtrArray *before,
                                   GPtrArray *now,
                                   GHashTable *hosts,
                                   const char *zone) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
