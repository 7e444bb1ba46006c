/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-network.h"
#include "ui/networks/trellis-networks-view.h"

G_BEGIN_DECLS

void trellis_network_members_add_mine (TrellisPage *page,
                                       TrellisNetworksView *view,
                                       TrellisNetwork *network);
void trellis_network_members_add_leads (TrellisPage *page, TrellisNetworksView *view);
void trellis_network_members_add_others (TrellisPage *page, TrellisNetworksView *view);
TrellisMembership *trellis_network_members_mine (TrellisLibrary *library,
                                                 const char *network) G_GNUC_WARN_UNUSED_RESULT;

void
trellis_network_members_join (GtkWidget *widget, TrellisNetworksView *view, TrellisMemberRole role);
void trellis_network_members_leave (GtkWidget *widget, TrellisNetworksView *view);

G_END_DECLS
