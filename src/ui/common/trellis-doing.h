/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_do (gpointer widget, TrellisLibrary *library, TrellisBatch *batch, const char *said);
void trellis_save (
    gpointer widget, TrellisLibrary *library, gpointer record, const char *label, const char *said);
void trellis_delete (gpointer widget, TrellisLibrary *library, gpointer record);
void trellis_tell (gpointer widget, const char *message, gboolean offer_undo);

G_END_DECLS
