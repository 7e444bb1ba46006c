/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-transaction.h"

G_BEGIN_DECLS

gboolean
trellis_revise_events (TrellisTransaction *transaction, GPtrArray *records, GError **error);

G_END_DECLS
