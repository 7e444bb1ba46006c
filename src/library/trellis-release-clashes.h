/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-clashes.h"

G_BEGIN_DECLS

GPtrArray *
trellis_release_clashes (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
