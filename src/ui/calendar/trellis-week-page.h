/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

GtkWidget *
trellis_week_page_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
