/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

char *
trellis_library_get_setting (TrellisLibrary *self, const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
