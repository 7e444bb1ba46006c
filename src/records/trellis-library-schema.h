/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-schema.h"

G_BEGIN_DECLS

const TrellisSchema *trellis_library_schema (void);

G_END_DECLS
