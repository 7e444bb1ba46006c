/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisReminderService:
 *
 * Reminds of the events I am booked on, with a window and without.
 */
#define TRELLIS_TYPE_REMINDER_SERVICE (trellis_reminder_service_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisReminderService, trellis_reminder_service, TRELLIS, REMINDER_SERVICE, GObject)

TrellisReminderService *
trellis_reminder_service_new (GtkApplication *application,
                              GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
void trellis_reminder_service_set_library (TrellisReminderService *self, TrellisLibrary *library);
gboolean trellis_reminder_service_check (TrellisReminderService *self, gint64 now);
void trellis_reminder_service_stay (TrellisReminderService *self, gboolean stay);
gboolean trellis_reminder_service_stays (TrellisReminderService *self);

G_END_DECLS
