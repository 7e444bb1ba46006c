/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-form.h"

G_BEGIN_DECLS

void trellis_event_unplaced_add (TrellisForm *form);

G_END_DECLS
