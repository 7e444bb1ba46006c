/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

typedef TrellisPlace *(*TrellisWindowPlace) (GtkWidget *window);

void trellis_window_keys_add_back (GtkWidget *screens, GtkWidget *back);
void trellis_window_keys_add (GtkWidget *window, TrellisWindowPlace find_place);

G_END_DECLS
