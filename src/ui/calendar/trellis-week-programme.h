/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

void trellis_week_programme_add (TrellisPage *page, TrellisLibrary *library, GPtrArray *events);
char *trellis_week_programme_summary (GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
