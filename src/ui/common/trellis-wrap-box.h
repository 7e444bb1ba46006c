/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisWrapBox:
 *
 * Puts its children side by side and begins a new line where they do not fit, so that buttons survive 360 pixels and
 * large text. (GtkFlowBox would make every child a stop of its own for the focus.)
 */
#define TRELLIS_TYPE_WRAP_BOX (trellis_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWrapBox, trellis_wrap_box, TRELLIS, WRAP_BOX, GtkWidget)

GtkWidget *trellis_wrap_box_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_wrap_box_add (TrellisWrapBox *self, GtkWidget *child);

G_END_DECLS
