/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_DATE_ENTRY (trellis_date_entry_get_type ())
G_DECLARE_FINAL_TYPE (TrellisDateEntry, trellis_date_entry, TRELLIS, DATE_ENTRY, GtkBox)

GtkWidget *trellis_date_entry_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void trellis_date_entry_set_name (TrellisDateEntry *self, const char *name);
gint64 trellis_date_entry_get_date (TrellisDateEntry *self);
void trellis_date_entry_set_date (TrellisDateEntry *self, gint64 date);
gboolean trellis_date_entry_is_valid (TrellisDateEntry *self);
GtkWidget *trellis_date_entry_get_entry (TrellisDateEntry *self);

G_END_DECLS
