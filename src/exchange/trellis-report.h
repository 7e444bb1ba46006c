/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisRefusal:
 * @what: which record, in words that let a person find it: kind, title and line where known
 * @why: why, as a sentence
 *
 * Something that a file holds and the library does not take.
 */
typedef struct {
  char *what;
  char *why;
} TrellisRefusal;

/**
 * TrellisReport:
 *
 * What reading a file came to: the records refused, and notes of what was taken only in part (the loss
 * report). Equal notes are counted, not repeated, so that a report stays short whatever the file.
 */
typedef struct _TrellisReport TrellisReport;

TrellisReport *trellis_report_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_report_free (TrellisReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisReport, trellis_report_free)

void trellis_report_refuse (TrellisReport *self, const char *what, const char *why);
void trellis_report_note (TrellisReport *self, const char *note);
guint trellis_report_count_refused (TrellisReport *self);
const TrellisRefusal *trellis_report_get_refusal (TrellisReport *self, guint index);
guint trellis_report_get_n_refusals (TrellisReport *self);
GPtrArray *trellis_report_get_notes (TrellisReport *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
