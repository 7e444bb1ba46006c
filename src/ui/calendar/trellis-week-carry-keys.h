/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-carry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkEventController *
trellis_week_carry_keys_new (TrellisWeekCarry *carry, GtkWidget *view) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
