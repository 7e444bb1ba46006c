/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *trellis_ical_vtimezone_tzid (const char *zone) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ical_vtimezone_write (
    GString *lines, const char *tzid, const char *zone, gint64 first, gint64 last);

G_END_DECLS
