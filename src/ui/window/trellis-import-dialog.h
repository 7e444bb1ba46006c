/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *trellis_import_dialog_new (GtkWindow *parent,
                                      TrellisLibrary *library,
                                      GFile *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
