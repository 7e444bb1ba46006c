/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

void trellis_week_tools_add (TrellisPage *page, const char *week);

G_END_DECLS
