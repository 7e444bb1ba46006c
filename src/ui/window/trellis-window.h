/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisWindow:
 *
 * The window: a header with the switcher of the four places, the places, search, and what is told of actions.
 */
#define TRELLIS_TYPE_WINDOW (trellis_window_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWindow, trellis_window, TRELLIS, WINDOW, AdwApplicationWindow)

GtkWidget *
trellis_window_new (GtkApplication *application, GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
void trellis_window_set_library (TrellisWindow *self, TrellisLibrary *library);
void trellis_window_drop_library (TrellisWindow *self);
void trellis_window_set_failure (TrellisWindow *self, const char *path, const GError *error);
void trellis_window_show_place (TrellisWindow *self, const char *name);
void trellis_window_open_files (TrellisWindow *self, GFile **files, int n_files);

G_END_DECLS
