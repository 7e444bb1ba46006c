/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisRowLabel:
 *
 * A text in a row of a long list: seen, but not read by itself, because the row has a name that says it.
 *
 * A list measures hundreds of rows when it jumps, and a label that wraps is laid out many times to be measured. This one
 * is laid out once, and again only where it does not fit on a line.
 */
#define TRELLIS_TYPE_ROW_LABEL (trellis_row_label_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRowLabel, trellis_row_label, TRELLIS, ROW_LABEL, GtkWidget)

GtkWidget *trellis_row_label_new (gboolean wrap) G_GNUC_WARN_UNUSED_RESULT;
void trellis_row_label_set_text (TrellisRowLabel *self, const char *text);
const char *trellis_row_label_get_text (TrellisRowLabel *self);

G_END_DECLS
