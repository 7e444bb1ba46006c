/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_CHECK_LIST (trellis_check_list_get_type ())
G_DECLARE_FINAL_TYPE (TrellisCheckList, trellis_check_list, TRELLIS, CHECK_LIST, AdwPreferencesRow)

GtkWidget *trellis_check_list_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
void trellis_check_list_set_items (TrellisCheckList *self,
                                   const char *const *ids,
                                   const char *const *labels);
void trellis_check_list_set_chosen (TrellisCheckList *self, const char *const *ids);
const char *const *trellis_check_list_get_chosen (TrellisCheckList *self);
void trellis_check_list_set_note (TrellisCheckList *self, const char *note, gboolean is_error);

G_END_DECLS
