/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-page.h"
#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/**
 * TrellisNetworksView:
 * @place: the place it is in
 * @library: the library it shows
 * @type: the type of the records it shows
 * @uid: the record it shows; %NULL when it is a list of them
 * @list: (nullable): a [class@List] in which a record can be selected
 * @show_name: what the switch of the joining page stands at
 *
 * What the content or a page of the place shows, so that *edit*, *delete* and *add* know what they are about.
 */
typedef struct {
  TrellisPlace *place;
  TrellisLibrary *library;
  GType type;
  char *uid;
  GtkWidget *list;
  gboolean show_name;
} TrellisNetworksView;

TrellisNetworksView *trellis_networks_view_new (TrellisPlace *place,
                                                GType type,
                                                const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void trellis_networks_view_free (gpointer view);
void trellis_networks_view_attach (TrellisNetworksView *self, GtkWidget *widget);
TrellisNetworksView *trellis_networks_view_of (GtkWidget *widget);
GtkWidget *trellis_networks_view_page (TrellisNetworksView *self,
                                       const char *kinds,
                                       TrellisPageFill fill) G_GNUC_WARN_UNUSED_RESULT;

gpointer trellis_networks_view_record (TrellisNetworksView *self) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_networks_view_selected (TrellisNetworksView *self) G_GNUC_WARN_UNUSED_RESULT;
const char *trellis_networks_view_me (TrellisNetworksView *self);
gboolean trellis_networks_view_is_me (TrellisNetworksView *self, const char *person);
gboolean trellis_networks_view_is_organising (TrellisNetworksView *self);
gboolean trellis_networks_view_leads (TrellisNetworksView *self, const char *network);

void trellis_networks_set_content (TrellisPlace *place, const char *name, GtkWidget *content);
GtkWidget *trellis_networks_visible (TrellisPlace *place);
TrellisNetworksView *trellis_networks_current (TrellisPlace *place);

GtkWidget *trellis_networks_group (TrellisPage *page, const char *title, const char *sentence);
void trellis_networks_group_fact (GtkWidget *group, const char *title, const char *value);
GtkWidget *trellis_networks_button (TrellisPage *page,
                                    const char *label,
                                    const char *action,
                                    gboolean suggested);
GtkWidget *trellis_networks_row_action (const char *title,
                                        const char *subtitle,
                                        const char *icon_name,
                                        const char *action) G_GNUC_WARN_UNUSED_RESULT;
void trellis_networks_add_contact (GtkWidget *group, const char *contact);

G_END_DECLS
