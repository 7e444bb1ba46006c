/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "ui/common/trellis-form.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

GPtrArray *
trellis_event_clashes_of (TrellisLibrary *library, TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
void trellis_event_clashes_add (TrellisPage *page, TrellisLibrary *library, TrellisEvent *event);
void trellis_event_clashes_watch (TrellisForm *form, TrellisLibrary *library);

G_END_DECLS
