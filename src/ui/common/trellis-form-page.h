/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-form.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_FORM_PAGE (trellis_form_page_get_type ())
G_DECLARE_FINAL_TYPE (TrellisFormPage, trellis_form_page, TRELLIS, FORM_PAGE, GtkBox)

GtkWidget *trellis_form_page_new (const char *title,
                                  TrellisForm *form,
                                  const char *save_label) G_GNUC_WARN_UNUSED_RESULT;
TrellisForm *trellis_form_page_get_form (TrellisFormPage *self);
gboolean trellis_form_page_is_changed (TrellisFormPage *self);
gboolean trellis_form_page_would_lose (TrellisFormPage *self);

G_END_DECLS
