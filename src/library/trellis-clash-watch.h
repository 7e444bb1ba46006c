/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-clash.h"

G_BEGIN_DECLS

/**
 * TrellisClashWatch:
 *
 * The clashes of a learning week or of a range of time, always up to date: a list of [class@Clash], the gravest first
 * and those of one level by time. When something changes, only what the changed events touch is looked at again.
 */
#define TRELLIS_TYPE_CLASH_WATCH (trellis_clash_watch_get_type ())
G_DECLARE_FINAL_TYPE (TrellisClashWatch, trellis_clash_watch, TRELLIS, CLASH_WATCH, GObject)

TrellisClashWatch *
trellis_clash_watch_new (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;
TrellisClashWatch *trellis_clash_watch_new_between (TrellisLibrary *library,
                                                    gint64 from,
                                                    gint64 to) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_clash_watch_count (TrellisClashWatch *self, TrellisClashLevel level);

G_END_DECLS
