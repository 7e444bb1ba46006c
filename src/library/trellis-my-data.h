/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

GPtrArray *trellis_my_data_list (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_my_data_erase (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
