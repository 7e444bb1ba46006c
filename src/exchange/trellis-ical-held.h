/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-event.h"
#include "exchange/trellis-ical-split.h"

G_BEGIN_DECLS

/**
 * TrellisIcalHeld:
 *
 * Events that cannot be understood before the rest of the file is read: those that repeat, whose
 * changes may stand anywhere, the changes themselves, and those in a zone that the file has not
 * described yet.
 */
typedef struct _TrellisIcalHeld TrellisIcalHeld;

TrellisIcalHeld *trellis_ical_held_new (TrellisIcalContext *context,
                                        TrellisTake take,
                                        gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ical_held_free (TrellisIcalHeld *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisIcalHeld, trellis_ical_held_free)

gboolean trellis_ical_held_add (TrellisIcalHeld *self,
                                const TrellisIcalPart *part,
                                const TrellisIcalComponent *lines,
                                GError **error);
gboolean trellis_ical_held_flush (TrellisIcalHeld *self, GError **error);

G_END_DECLS
