/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisPlace:
 *
 * The contract of the four places: a sidebar, a content, and detail pages that slide in over the content. On a narrow
 * window one is seen at a time. Who knows one place knows all.
 */
#define TRELLIS_TYPE_PLACE (trellis_place_get_type ())
G_DECLARE_DERIVABLE_TYPE (TrellisPlace, trellis_place, TRELLIS, PLACE, AdwBin)

/**
 * TrellisPlaceClass:
 * @build: makes the sidebar and the content; called once, before the place is first seen
 * @add: begins a new record of whatever is in view; %NULL where there is nothing to add
 * @open: shows a record; returns %FALSE when it is not of this place
 * @shown: the place has come into view
 */
struct _TrellisPlaceClass {
  AdwBinClass parent_class;
  void (*build) (TrellisPlace *self);
  void (*add) (TrellisPlace *self);
  gboolean (*open) (TrellisPlace *self, const char *kind, const char *uid);
  void (*shown) (TrellisPlace *self);
};

TrellisLibrary *trellis_place_get_library (TrellisPlace *self);
void trellis_place_prepare (TrellisPlace *self);
void trellis_place_add (TrellisPlace *self);
gboolean trellis_place_open (TrellisPlace *self, const char *kind, const char *uid);

void trellis_place_set_sidebar (TrellisPlace *self, const char *name, GtkWidget *sidebar);
void trellis_place_set_content (TrellisPlace *self, const char *name, GtkWidget *content);
void trellis_place_push (TrellisPlace *self, const char *title, GtkWidget *page);
gboolean trellis_place_back (TrellisPlace *self);
void trellis_place_home (TrellisPlace *self);
gboolean trellis_place_get_has_left (TrellisPlace *self);
gboolean trellis_place_bring_back (TrellisPlace *self);
void trellis_place_drop_left (TrellisPlace *self);
void trellis_place_show_sidebar (TrellisPlace *self, gboolean shown);
void trellis_place_focus_page (TrellisPlace *self);
void trellis_place_next_pane (TrellisPlace *self);
GtkWidget *trellis_place_get_page (TrellisPlace *self);
const char *trellis_place_get_title (TrellisPlace *self);
gboolean trellis_place_get_can_go_back (TrellisPlace *self);
gboolean trellis_place_get_folded (TrellisPlace *self);

TrellisPlace *trellis_place_of (GtkWidget *widget);
void trellis_place_leave (GtkWidget *page);

G_END_DECLS
