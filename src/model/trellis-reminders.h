/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

/** TRELLIS_REMINDER_NEVER: The lead of who wants no reminders. */
#define TRELLIS_REMINDER_NEVER 0

/** TRELLIS_REMINDER_EVENING: The lead of who wants them at six in the evening before. */
#define TRELLIS_REMINDER_EVENING (-1)

/**
 * TrellisReminder:
 * @event: (transfer none): an event somebody is booked on
 * @since: since when she is booked, an instant
 *
 * Something to be reminded of.
 */
typedef struct {
  TrellisEvent *event;
  gint64 since;
} TrellisReminder;

/**
 * TrellisReminderPlan:
 * @due: (element-type TrellisEvent): what to remind of now, by start
 * @next: when the next reminder is due, an instant; 0 for never
 *
 * What comes of a list of reminders at one instant.
 */
typedef struct {
  GPtrArray *due;
  gint64 next;
} TrellisReminderPlan;

gint64 trellis_reminder_at (TrellisEvent *event, int lead, gint64 since, const char *zone);
char *trellis_reminder_key (TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_reminder_text (TrellisEvent *event, gint64 now, const char *zone) G_GNUC_WARN_UNUSED_RESULT;

TrellisReminderPlan *trellis_reminders_plan (GArray *reminders,
                                             int lead,
                                             const char *const *given,
                                             gint64 now,
                                             const char *zone) G_GNUC_WARN_UNUSED_RESULT;
void trellis_reminder_plan_free (TrellisReminderPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisReminderPlan, trellis_reminder_plan_free)
char **trellis_reminders_forget (const char *const *given, gint64 now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
