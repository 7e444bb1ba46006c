/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-page.h"
#include "ui/framework/trellis-standing.h"

G_BEGIN_DECLS

/**
 * TrellisFrameworkFill:
 * @page: the page, empty
 * @standing: where I stand
 * @uid: uid of the record that the page shows, empty for none
 *
 * Builds the content of a page of the place.
 *
 * Returns: %FALSE when the record is gone, so that the page closes
 */
typedef gboolean (*TrellisFrameworkFill) (TrellisPage *page,
                                          TrellisStanding *standing,
                                          const char *uid);

GtkWidget *trellis_framework_page_new (TrellisStanding *standing,
                                       const char *kind,
                                       const char *uid,
                                       const char *kinds,
                                       TrellisFrameworkFill fill) G_GNUC_WARN_UNUSED_RESULT;
void trellis_framework_page_mark (GtkWidget *widget, const char *kind, const char *uid);
gboolean trellis_framework_page_find_mark (GtkWidget *from, const char **kind, const char **uid);
GtkWidget *trellis_framework_page_add_action (TrellisPage *page,
                                              const char *label,
                                              gboolean suggested,
                                              const char *action,
                                              const char *kind,
                                              const char *uid);
GtkWidget *trellis_framework_page_add_tools (TrellisPage *page, TrellisStanding *standing);
void trellis_framework_page_add_tool (
    GtkWidget *tools, const char *label, const char *action, const char *kind, const char *uid);
void trellis_framework_page_add_row_tools (TrellisStanding *standing,
                                           GtkWidget *row,
                                           const char *kind,
                                           const char *uid,
                                           const char *title);
void trellis_framework_page_add_about (TrellisPage *page, const char *about);

G_END_DECLS
