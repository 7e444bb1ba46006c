/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_PICKER (trellis_picker_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPicker, trellis_picker, TRELLIS, PICKER, GtkWidget)

/**
 * TrellisPickerSource:
 * @picker: the picker
 * @user_data: data of the caller
 *
 * Gives a picker what there is to pick, when it is first opened.
 */
typedef void (*TrellisPickerSource) (TrellisPicker *picker, gpointer user_data);

GtkWidget *trellis_picker_new (const char *title, gboolean required) G_GNUC_WARN_UNUSED_RESULT;
void
trellis_picker_set_items (TrellisPicker *self, const char *const *ids, const char *const *labels);
void trellis_picker_reset_items (TrellisPicker *self);
void
trellis_picker_set_source (TrellisPicker *self, TrellisPickerSource source, gpointer user_data);
const char *trellis_picker_get_chosen (TrellisPicker *self);
void trellis_picker_set_chosen (TrellisPicker *self, const char *id, const char *fallback);
GtkWidget *trellis_picker_get_button (TrellisPicker *self);

G_END_DECLS
