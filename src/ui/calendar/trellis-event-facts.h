/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-standing.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

GtkWidget *trellis_event_facts_add (TrellisPage *page,
                                    TrellisLibrary *library,
                                    const TrellisEventStanding *standing);
void trellis_event_facts_add_more (TrellisPage *page,
                                   TrellisLibrary *library,
                                   const TrellisEventStanding *standing);

G_END_DECLS
