/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

void trellis_places_fill (AdwViewStack *views, TrellisLibrary *library);
void trellis_places_clear (AdwViewStack *views);
char *trellis_places_title (const char *name) G_GNUC_WARN_UNUSED_RESULT;
TrellisPlace *trellis_places_open (AdwViewStack *views, const char *kind, const char *uid);

G_END_DECLS
