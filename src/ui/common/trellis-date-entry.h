/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-typed-entry.h"

G_BEGIN_DECLS

#define TRELLIS_TYPE_DATE_ENTRY (trellis_date_entry_get_type ())
G_DECLARE_FINAL_TYPE (TrellisDateEntry, trellis_date_entry, TRELLIS, DATE_ENTRY, TrellisTypedEntry)

GtkWidget *trellis_date_entry_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_date_entry_get_date (TrellisDateEntry *self);
void trellis_date_entry_set_date (TrellisDateEntry *self, gint64 date);

G_END_DECLS
