/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-typed-entry.h"

G_BEGIN_DECLS

#define TRELLIS_TYPE_TIME_ENTRY (trellis_time_entry_get_type ())
G_DECLARE_FINAL_TYPE (TrellisTimeEntry, trellis_time_entry, TRELLIS, TIME_ENTRY, TrellisTypedEntry)

GtkWidget *trellis_time_entry_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
int trellis_time_entry_get_minute (TrellisTimeEntry *self);
void trellis_time_entry_set_minute (TrellisTimeEntry *self, int minute);

G_END_DECLS
