/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

GtkWidget *
trellis_member_list_new (TrellisPlace *place, const char *network) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
