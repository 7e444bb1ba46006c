/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_event_form_new (TrellisLibrary *library,
                                   TrellisEvent *event,
                                   gint64 start) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
