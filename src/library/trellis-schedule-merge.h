/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

GHashTable *trellis_schedule_names_new (TrellisConnection *connection,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_schedule_rename (GHashTable *names, gpointer record);
void trellis_schedule_keep (gpointer present, gpointer incoming);

G_END_DECLS
