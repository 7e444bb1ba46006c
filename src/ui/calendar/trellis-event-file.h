/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean trellis_event_file_write (TrellisLibrary *library,
                                   const char *const *uids,
                                   GFile *file,
                                   GError **error);
void trellis_event_file_ask (GtkWidget *widget,
                             TrellisLibrary *library,
                             const char *const *uids,
                             const char *name);

G_END_DECLS
