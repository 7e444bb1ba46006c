/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-form.h"

G_BEGIN_DECLS

void trellis_week_partners_add (TrellisForm *form, TrellisLibrary *library);
void trellis_week_partners_save (TrellisForm *form, TrellisBatch *batch);

G_END_DECLS
