/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisAwarenessDay:
 * @name: what it is called, to be translated
 * @source: who keeps it
 * @about: why mark it at work, one sentence, to be translated
 *
 * A day, week or month that is marked every year.
 */
typedef struct {
  const char *name;
  const char *source;
  const char *about;
} TrellisAwarenessDay;

guint trellis_awareness_count (void);
const TrellisAwarenessDay *trellis_awareness_get (guint index);
void trellis_awareness_dates (guint index, int year, gint64 *first, gint64 *last);
GArray *trellis_awareness_list (int year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
