/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-activity.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_activity_form_new (TrellisLibrary *library,
                                      TrellisActivity *activity) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_activity_form_wrong (TrellisActivity *activity) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
