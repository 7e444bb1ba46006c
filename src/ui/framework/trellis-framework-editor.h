/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/framework/trellis-standing.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean trellis_framework_editor_knows (const char *kind);
gpointer trellis_framework_editor_begin (TrellisStanding *standing,
                                         const char *kind,
                                         const char *parent) G_GNUC_WARN_UNUSED_RESULT;
const char *trellis_framework_editor_title (const char *kind, gboolean added);
GtkWidget *trellis_framework_editor_page_new (TrellisStanding *standing,
                                              gpointer record,
                                              gboolean added) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
