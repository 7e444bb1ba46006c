/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-activity.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_activity_print (GtkWidget *widget, TrellisActivity *activity, double size_pt);
void trellis_activity_save_pdf (GtkWidget *widget, TrellisActivity *activity, double size_pt);

G_END_DECLS
