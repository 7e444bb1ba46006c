/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

GBytes *
trellis_roster_csv_write (GPtrArray *entries, gboolean with_needs) G_GNUC_WARN_UNUSED_RESULT;
GBytes *trellis_records_csv_write (GType type,
                                   GPtrArray *records,
                                   gboolean with_private) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
