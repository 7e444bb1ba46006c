/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-clone.h"

G_BEGIN_DECLS

TrellisWeekContents *
trellis_library_get_week (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_contents_save (const TrellisWeekContents *contents, TrellisBatch *batch);

G_END_DECLS
