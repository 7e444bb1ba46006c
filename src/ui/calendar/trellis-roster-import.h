/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_roster_import_ask (GtkWidget *widget, TrellisLibrary *library, const char *event);
GtkWidget *trellis_roster_import_new (TrellisLibrary *library,
                                      const char *event,
                                      GFile *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
