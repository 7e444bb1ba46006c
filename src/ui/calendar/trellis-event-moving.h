/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean trellis_event_moving_unplace (gpointer widget, TrellisLibrary *library, const char *uid);
void trellis_event_moving_save (gpointer widget,
                                TrellisLibrary *library,
                                TrellisEvent *event,
                                gboolean was_placed,
                                const char *said,
                                void (*failed) (gpointer widget));

void trellis_event_moving_save_all (gpointer widget,
                                    TrellisLibrary *library,
                                    GPtrArray *events,
                                    const char *said,
                                    void (*failed) (gpointer widget));
gboolean
trellis_event_moving_unplace_all (gpointer widget, TrellisLibrary *library, GPtrArray *uids);

G_END_DECLS
