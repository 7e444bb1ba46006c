/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *trellis_group_new (const char *title, const char *description) G_GNUC_WARN_UNUSED_RESULT;
void trellis_group_add (GtkWidget *group, GtkWidget *row);
GtkWidget *trellis_form_row (const char *title, GtkWidget *control) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_fact_row (const char *title, const char *value) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_text_row (const char *title, const char *text) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_button_row (const char *title,
                               const char *subtitle,
                               const char *icon_name) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_open_row (const char *title,
                             const char *subtitle,
                             const char *icon_name,
                             const char *kind,
                             const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_link_row (const char *title, const char *url) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
