/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_undo_run (GtkWidget *widget, TrellisLibrary *library, gboolean undo);

G_END_DECLS
