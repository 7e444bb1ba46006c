/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_networks_sidebar_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_networks_sidebar_select (GtkWidget *sidebar, const char *id);
char *trellis_networks_sidebar_describe (TrellisLibrary *library,
                                         const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
