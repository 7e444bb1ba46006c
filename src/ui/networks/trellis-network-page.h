/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/networks/trellis-networks-view.h"

G_BEGIN_DECLS

GtkWidget *
trellis_network_page_new (TrellisPlace *place, const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
