/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *trellis_empty_new (const char *icon_name,
                              const char *title,
                              const char *body,
                              const char *button,
                              const char *action) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
