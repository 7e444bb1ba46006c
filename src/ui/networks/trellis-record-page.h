/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/networks/trellis-networks-view.h"

G_BEGIN_DECLS

GtkWidget *trellis_record_page_new (TrellisPlace *place,
                                    GType type,
                                    const char *uid) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_record_page_may_edit (TrellisNetworksView *view, gpointer record);

G_END_DECLS
