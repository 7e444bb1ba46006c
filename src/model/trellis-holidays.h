/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-organisation.h"

G_BEGIN_DECLS

gint64 trellis_holidays_easter (int year);
const char *trellis_holidays_name (gint64 date, TrellisNation nation);
GArray *trellis_holidays_of_year (int year, TrellisNation nation) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
