/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-round-up.h"

G_BEGIN_DECLS

TrellisProgramme *
trellis_library_programme (TrellisLibrary *self, const char *week) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_library_promotion (TrellisLibrary *self, const char *week) G_GNUC_WARN_UNUSED_RESULT;
TrellisRoundUp *trellis_library_round_up (TrellisLibrary *self,
                                          TrellisProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
