/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

char *trellis_carry_clashes_describe (TrellisLibrary *library,
                                      TrellisEvent *event,
                                      guint *n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
