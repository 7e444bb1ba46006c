/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Starting a program that works on a file, and killing it without a warning. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Does the work; writes numbers to @pipe with killing_report(). */
typedef void (*KillingWork) (int pipe, gpointer data);

void killing_report (int pipe, gint64 number);
gint64 killing_run (KillingWork work, gpointer data, guint after_us);
guint killing_rounds (guint usually, guint at_length);

G_END_DECLS
