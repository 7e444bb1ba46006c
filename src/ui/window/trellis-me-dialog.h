/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *
trellis_me_dialog_new (GtkWindow *parent, TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
