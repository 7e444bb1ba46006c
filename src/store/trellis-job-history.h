/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-history.h"
#include "store/trellis-writer.h"

G_BEGIN_DECLS

gboolean trellis_job_find_step (TrellisJob *self, TrellisHistory *history);
gboolean trellis_job_enter_history (TrellisJob *self, TrellisHistory *history);

G_END_DECLS
