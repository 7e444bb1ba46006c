/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-clash.h"

G_BEGIN_DECLS

GPtrArray *
trellis_library_clashes (TrellisLibrary *self, const char *week) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_library_clashes_of_events (TrellisLibrary *self,
                                   GPtrArray *as_they_would_be) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_library_clashes_of_event (TrellisLibrary *self,
                                  TrellisEvent *as_it_would_be) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
