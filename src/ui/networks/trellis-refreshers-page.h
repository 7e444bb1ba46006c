/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

GtkWidget *trellis_refreshers_page_new (TrellisPlace *place) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
