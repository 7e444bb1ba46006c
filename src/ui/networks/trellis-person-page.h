/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

GtkWidget *trellis_person_page_new (TrellisPlace *place, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void trellis_person_page_confirm (GtkWidget *page);

G_END_DECLS
