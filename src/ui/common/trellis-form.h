/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_FORM (trellis_form_get_type ())
G_DECLARE_FINAL_TYPE (TrellisForm, trellis_form, TRELLIS, FORM, GtkBox)

GtkWidget *trellis_form_new (TrellisLibrary *library, gpointer record) G_GNUC_WARN_UNUSED_RESULT;
void trellis_form_add_group (TrellisForm *self,
                             const char *title,
                             const char *description,
                             const guint *fields,
                             guint n_fields);
void trellis_form_set_candidates (TrellisForm *self, guint field, GPtrArray *records);
void trellis_form_set_hint (TrellisForm *self, guint field, const char *hint);
GtkWidget *trellis_form_get_row (TrellisForm *self, guint field);
GtkWidget *trellis_form_get_control (TrellisForm *self, guint field);
gpointer trellis_form_get_record (TrellisForm *self);
gboolean trellis_form_is_changed (TrellisForm *self);
gboolean trellis_form_validate (TrellisForm *self);
void trellis_form_focus_first (TrellisForm *self);

G_END_DECLS
