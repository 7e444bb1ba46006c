/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"
#include "ui/window/trellis-window.h"

G_BEGIN_DECLS

struct _TrellisWindow {
  AdwApplicationWindow parent_instance;
  /* Owned */
  TrellisLibrary *library;
  GSettings *settings;
  /* Widgets */
  GtkWidget *header;
  GtkWidget *title;
  GtkWidget *back;
  GtkWidget *add;
  GtkWidget *search_button;
  GtkWidget *banner;
  GtkWidget *screens; /* first run, places, search, failure */
  GtkWidget *views;
  GtkWidget *bar;
  guint layout_id;
};

TrellisPlace *trellis_window_get_place (TrellisWindow *self);
gboolean trellis_window_is_screen (TrellisWindow *self, const char *name);
void trellis_window_add_screen (TrellisWindow *self,
                                const char *name,
                                const char *title,
                                GtkWidget *screen);
void trellis_window_show_places (TrellisWindow *self);
void trellis_window_update_back (TrellisWindow *self);
void trellis_window_update_title (TrellisWindow *self);
void trellis_window_layout_later (TrellisWindow *self);
void trellis_window_install_actions (GtkWidgetClass *klass);
void trellis_window_keys_add_back (GtkWidget *screens, GtkWidget *back);
void trellis_window_keys_add (TrellisWindow *self);

G_END_DECLS
