/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-view.h"

G_BEGIN_DECLS

void trellis_event_invite_add (TrellisEventView *view, GActionMap *map);
void trellis_event_invite_add_to_menu (GMenu *menu, gboolean cancelled);
char *trellis_event_invite_said (guint n_guests,
                                 guint n_reached,
                                 gboolean cancel) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
