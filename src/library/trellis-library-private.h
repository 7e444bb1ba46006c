/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "store/trellis-store.h"

G_BEGIN_DECLS

/* For the other files of this layer. */
TrellisStore *trellis_library_get_store (TrellisLibrary *self);
TrellisConnection *trellis_library_get_reader (TrellisLibrary *self);

G_END_DECLS
