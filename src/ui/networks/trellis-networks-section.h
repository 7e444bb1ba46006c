/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisNetworksSection:
 *
 * A section that is one long list: a title, a sentence, something to filter with, and the list. Below the list may stand
 * what is done with its rows.
 */
#define TRELLIS_TYPE_NETWORKS_SECTION (trellis_networks_section_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisNetworksSection, trellis_networks_section, TRELLIS, NETWORKS_SECTION, AdwBin)

GtkWidget *trellis_networks_section_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
void trellis_networks_section_set_sentence (TrellisNetworksSection *self, const char *sentence);
void trellis_networks_section_add_control (TrellisNetworksSection *self, GtkWidget *control);
void trellis_networks_section_set_list (TrellisNetworksSection *self, GtkWidget *list);
void trellis_networks_section_set_below (TrellisNetworksSection *self, GtkWidget *below);

G_END_DECLS
