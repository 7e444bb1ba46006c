/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-text.h"
#include "model/trellis-entity.h"

G_BEGIN_DECLS

gboolean trellis_ical_field_read (gpointer record, guint field, TrellisIcalSlice value);
void trellis_ical_field_write (GString *out, gpointer record, guint field);

G_END_DECLS
