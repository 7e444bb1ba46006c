/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_preferences_present (GtkWindow *parent, GSettings *settings, TrellisLibrary *library);

G_END_DECLS
