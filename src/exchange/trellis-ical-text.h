/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisIcalSlice:
 * @at: first byte; not ended by NUL
 * @length: how many bytes
 *
 * Part of a calendar file in memory, read where it lies.
 */
typedef struct {
  const char *at;
  gsize length;
} TrellisIcalSlice;

gboolean trellis_ical_slice_is (TrellisIcalSlice slice, const char *word);
gboolean trellis_ical_slice_starts (TrellisIcalSlice slice, const char *word);
gboolean trellis_ical_slice_cut (TrellisIcalSlice *rest, char separator, TrellisIcalSlice *part);

char *trellis_ical_text_read (TrellisIcalSlice value) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ical_text_write (GString *out, const char *text);
char **trellis_ical_list_read (TrellisIcalSlice value) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_ical_param_read (TrellisIcalSlice value) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_ical_text_repair (GString *lines);

G_END_DECLS
