/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_RATING (trellis_rating_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRating, trellis_rating, TRELLIS, RATING, GtkWidget)

GtkWidget *
trellis_rating_new (const char *name, const char *const *levels) G_GNUC_WARN_UNUSED_RESULT;
int trellis_rating_get_value (TrellisRating *self);
void trellis_rating_set_value (TrellisRating *self, int value);
const char *trellis_rating_get_word (TrellisRating *self);

G_END_DECLS
