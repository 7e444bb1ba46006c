/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_TIME_ENTRY (trellis_time_entry_get_type ())
G_DECLARE_FINAL_TYPE (TrellisTimeEntry, trellis_time_entry, TRELLIS, TIME_ENTRY, GtkWidget)

GtkWidget *trellis_time_entry_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void trellis_time_entry_set_name (TrellisTimeEntry *self, const char *name);
int trellis_time_entry_get_minute (TrellisTimeEntry *self);
void trellis_time_entry_set_minute (TrellisTimeEntry *self, int minute);
gboolean trellis_time_entry_is_valid (TrellisTimeEntry *self);
GtkWidget *trellis_time_entry_get_entry (TrellisTimeEntry *self);

G_END_DECLS
