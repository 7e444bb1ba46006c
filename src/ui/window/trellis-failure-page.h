/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
trellis_failure_page_new (const char *path, const GError *error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
