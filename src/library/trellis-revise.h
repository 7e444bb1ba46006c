/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

void trellis_revise_events (TrellisLibrary *library, TrellisBatch *batch);

G_END_DECLS
