/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_INPUT_ROW (trellis_input_row_get_type ())
G_DECLARE_FINAL_TYPE (TrellisInputRow, trellis_input_row, TRELLIS, INPUT_ROW, AdwPreferencesRow)

GtkWidget *trellis_input_row_new (const char *title,
                                  GtkWidget *control,
                                  gboolean wide) G_GNUC_WARN_UNUSED_RESULT;
void trellis_input_row_set_hint (TrellisInputRow *self, const char *hint);
void trellis_input_row_set_error (TrellisInputRow *self, GtkWidget *at, const char *error);
const char *trellis_input_row_get_error (TrellisInputRow *self);

G_END_DECLS
