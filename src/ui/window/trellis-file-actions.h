/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_file_actions_import (GtkWindow *window, TrellisLibrary *library);
void trellis_file_actions_export (GtkWindow *window, TrellisLibrary *library);

G_END_DECLS
