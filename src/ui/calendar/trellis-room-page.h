/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
trellis_room_page_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_room_words (TrellisRoom *room) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
