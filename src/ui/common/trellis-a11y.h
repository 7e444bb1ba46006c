/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row that only tells a fact: to Orca 43 a list item is "not selected", and a generic object is just its name. */
#if GTK_CHECK_VERSION(4, 10, 0)
#define TRELLIS_ROLE_FACT GTK_ACCESSIBLE_ROLE_LIST_ITEM
#else
#define TRELLIS_ROLE_FACT GTK_ACCESSIBLE_ROLE_GENERIC
#endif

void trellis_a11y_name (gpointer widget, const char *name);
void trellis_a11y_describe (gpointer widget, const char *description);
void trellis_announce (gpointer widget, const char *message);
void trellis_announce_value (gpointer widget, const char *value);
GtkWidget *trellis_icon_button (const char *icon_name, const char *name) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_quiet_label (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
