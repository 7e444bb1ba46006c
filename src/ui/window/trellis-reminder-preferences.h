/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

void trellis_reminder_preferences_add (TrellisPage *page, GSettings *settings);

G_END_DECLS
