/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisClashList:
 *
 * Every clash of a learning week or of a range of time, always up to date, the gravest first. Return opens the event of
 * a clash, Shift and Return the other one.
 */
#define TRELLIS_TYPE_CLASH_LIST (trellis_clash_list_get_type ())
G_DECLARE_FINAL_TYPE (TrellisClashList, trellis_clash_list, TRELLIS, CLASH_LIST, AdwBin)

GtkWidget *
trellis_clash_list_new (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_clash_list_new_between (TrellisLibrary *library,
                                           gint64 from,
                                           gint64 to) G_GNUC_WARN_UNUSED_RESULT;
void trellis_clash_list_show (TrellisPlace *place, const char *week, gint64 from, gint64 to);

G_END_DECLS
