/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_activity_import_ask (GtkWidget *widget, TrellisLibrary *library, const char *week);
void trellis_activity_import_file (GtkWidget *widget,
                                   TrellisLibrary *library,
                                   const char *week,
                                   GFile *file);

G_END_DECLS
