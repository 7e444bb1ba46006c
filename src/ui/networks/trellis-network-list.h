/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

GtkWidget *trellis_network_list_new (TrellisPlace *place) G_GNUC_WARN_UNUSED_RESULT;
void trellis_network_list_show_kind (GtkWidget *section, const char *kind);

G_END_DECLS
