/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisPage:
 *
 * A page that scrolls: a title, a line below it, and groups of rows in a column of readable width. Pages are pushed on a
 * [class@Place] and know how to build themselves again when what they show changes.
 */
#define TRELLIS_TYPE_PAGE (trellis_page_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPage, trellis_page, TRELLIS, PAGE, AdwBin)

/**
 * TrellisPageFill:
 * @page: the page, empty
 * @data: data given with it
 *
 * Builds the content of a page from what the library holds now.
 *
 * Returns: %FALSE when what it shows is gone, so that the page closes
 */
typedef gboolean (*TrellisPageFill) (TrellisPage *page, gpointer data);

GtkWidget *trellis_page_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_page_new_live (TrellisLibrary *library,
                                  const char *kinds,
                                  TrellisPageFill fill,
                                  gpointer data,
                                  GDestroyNotify destroy) G_GNUC_WARN_UNUSED_RESULT;
void trellis_page_refill (TrellisPage *self);
void trellis_page_set_title (TrellisPage *self, const char *title, const char *subtitle);
const char *trellis_page_get_title (TrellisPage *self);
void trellis_page_set_width (TrellisPage *self, int width);
void trellis_page_add (TrellisPage *self, GtkWidget *child);
GtkWidget *trellis_page_add_group (TrellisPage *self, const char *title, const char *description);
void trellis_page_let_wrap (GtkWidget *button);
GtkWidget *trellis_page_add_action (TrellisPage *self, const char *label, gboolean suggested);
void trellis_page_install_actions (GtkWidget *page,
                                   const char *group,
                                   const GActionEntry *entries,
                                   guint n_entries,
                                   gpointer data);

G_END_DECLS
