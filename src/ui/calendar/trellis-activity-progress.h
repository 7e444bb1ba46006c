/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

const char *trellis_activity_progress_get (TrellisLibrary *library, const char *uid);
void trellis_activity_progress_set (TrellisLibrary *library, const char *uid, const char *state);

G_END_DECLS
