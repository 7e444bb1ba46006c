/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean
trellis_week_file_write (TrellisLibrary *library, const char *uid, GFile *file, GError **error);
void trellis_week_file_ask (GtkWidget *widget, TrellisLibrary *library, const char *uid);

G_END_DECLS
