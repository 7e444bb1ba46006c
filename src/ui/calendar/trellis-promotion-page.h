/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-preparation.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

GtkWidget *trellis_promotion_page_new (TrellisLibrary *library,
                                       const char *week_uid) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_promotion_page_state (TrellisPromotionPiece *piece, gint64 today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
