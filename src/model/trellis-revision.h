/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

gboolean trellis_revision_matters (TrellisEvent *before, TrellisEvent *after);
void trellis_revision_raise (TrellisEvent *before, TrellisEvent *after);

G_END_DECLS
