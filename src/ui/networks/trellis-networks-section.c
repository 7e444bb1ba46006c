/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/networks/trellis-networks-section.h"

#include "ui/common/trellis-a11y.h"

#define READABLE_WIDTH 720

struct _TrellisNetworksSection {
  AdwBin parent_instance;
  GtkWidget *box;
  GtkWidget *sentence;
  GtkWidget *controls;
  GtkWidget *below;
};

G_DEFINE_FINAL_TYPE (TrellisNetworksSection, trellis_networks_section, ADW_TYPE_BIN)

static void
trellis_networks_section_class_init (TrellisNetworksSectionClass *klass)
{
}

static void
trellis_networks_section_init (TrellisNetworksSection *self)
{
  GtkWidget *clamp = adw_clamp_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->box, "trellis-networks-section");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), READABLE_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), READABLE_WIDTH - 120);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->box);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  adw_bin_set_child (ADW_BIN (self), clamp);
}

/**
 * trellis_networks_section_new:
 * @title: its title
 *
 * Makes an empty section.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
trellis_networks_section_new (const char *title)
{
  TrellisNetworksSection *self = g_object_new (TRELLIS_TYPE_NETWORKS_SECTION, NULL);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = trellis_quiet_label (title);

  gtk_widget_add_css_class (heading, "title-1");
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  self->sentence = trellis_quiet_label ("");
  gtk_widget_add_css_class (self->sentence, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (self->sentence), TRUE);
  self->controls = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (head, "trellis-networks-head");
  gtk_widget_add_css_class (self->controls, "trellis-networks-controls");
  gtk_box_append (GTK_BOX (head), heading);
  gtk_box_append (GTK_BOX (head), self->sentence);
  gtk_box_append (GTK_BOX (self->box), head);
  gtk_box_append (GTK_BOX (self->box), self->controls);
  return GTK_WIDGET (self);
}

/**
 * trellis_networks_section_set_sentence:
 * @self: a section
 * @sentence: what its list comes to
 *
 * Sets the sentence below the title.
 */
void
trellis_networks_section_set_sentence (TrellisNetworksSection *self, const char *sentence)
{
  gtk_label_set_text (GTK_LABEL (self->sentence), sentence);
}

/**
 * trellis_networks_section_add_control:
 * @self: a section
 * @control: an entry or the like
 *
 * Adds something to filter with.
 */
void
trellis_networks_section_add_control (TrellisNetworksSection *self, GtkWidget *control)
{
  gtk_widget_set_halign (control, GTK_IS_EDITABLE (control) ? GTK_ALIGN_FILL : GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->controls), control);
}

/**
 * trellis_networks_section_set_list:
 * @self: a section
 * @list: a list
 *
 * Gives the section its list.
 */
void
trellis_networks_section_set_list (TrellisNetworksSection *self, GtkWidget *list)
{
  gtk_widget_set_vexpand (list, TRUE);
  gtk_box_append (GTK_BOX (self->box), list);
}

/**
 * trellis_networks_section_set_below:
 * @self: a section
 * @below: a widget
 *
 * Puts something below the list, in the place of what was there.
 */
void
trellis_networks_section_set_below (TrellisNetworksSection *self, GtkWidget *below)
{
  if (self->below)
    gtk_box_remove (GTK_BOX (self->box), self->below);
  self->below = below;
  if (below)
    gtk_box_append (GTK_BOX (self->box), below);
}
