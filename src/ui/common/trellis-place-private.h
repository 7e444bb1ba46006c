/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/* A form that was left with changes; no page when there is none. */
typedef struct {
  GtkWidget *page;
  char *title;
  guint timeout_id; /* until it is thrown away */
} TrellisLeftForm;

gboolean trellis_left_form_clear (TrellisLeftForm *left);

TrellisLeftForm *trellis_place_get_left (TrellisPlace *self);
void trellis_place_keep_left (TrellisPlace *self, GtkWidget *page, const char *title);

G_END_DECLS
