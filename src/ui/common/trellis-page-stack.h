/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisPageStack:
 *
 * A content and the pages that slid in over it, the last on top. Only what is on top is seen and heard, and the focus
 * goes with it and comes back.
 */
typedef struct _TrellisPageStack TrellisPageStack;

TrellisPageStack *trellis_page_stack_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_page_stack_free (TrellisPageStack *self);
GtkWidget *trellis_page_stack_get_widget (TrellisPageStack *self);
void trellis_page_stack_set_content (TrellisPageStack *self, const char *name, GtkWidget *content);
void trellis_page_stack_push (TrellisPageStack *self, const char *title, GtkWidget *page);
void trellis_page_stack_pop (TrellisPageStack *self, gboolean slide);
void trellis_page_stack_take_out (GtkWidget *page);
void trellis_page_stack_focus (TrellisPageStack *self);
guint trellis_page_stack_count (TrellisPageStack *self);
GtkWidget *trellis_page_stack_get_shown (TrellisPageStack *self);
GtkWidget *trellis_page_stack_get_top (TrellisPageStack *self);
const char *trellis_page_stack_get_title (TrellisPageStack *self);

G_END_DECLS
