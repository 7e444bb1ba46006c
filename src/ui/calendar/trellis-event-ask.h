/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-form.h"

G_BEGIN_DECLS

/**
 * TrellisEventAnswer:
 * @page: the page of the form, still in the window
 * @library: a library
 * @record: what was filled in
 *
 * Does what a form about an event was filled in for.
 */
typedef void (*TrellisEventAnswer) (GtkWidget *page, TrellisLibrary *library, gpointer record);

void trellis_event_ask (TrellisEventView *view,
                        const char *title,
                        TrellisForm *form,
                        const char *save_label,
                        TrellisEventAnswer answer);

G_END_DECLS
