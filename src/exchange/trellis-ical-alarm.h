/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *
trellis_ical_alarm_add (GBytes *calendar, int minutes, const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
