/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-drop-down.h"

#include "ui/common/trellis-a11y.h"

#define TITLE "trellis-title"

/* Before GTK 4.10 the focus is on the button inside, and nobody says the value with the name. */
static void
name_cb (GtkDropDown *drop_down, GParamSpec *pspec, gpointer data)
{
  const char *title = g_object_get_data (G_OBJECT (drop_down), TITLE);
  gpointer word = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *name = g_strdup_printf ("%s: %s", title,
                                           word ? gtk_string_object_get_string (word) : "");

#if GTK_CHECK_VERSION(4, 10, 0)
  trellis_a11y_name (drop_down, name);
#else
  trellis_a11y_name (drop_down, title);
  trellis_a11y_name (gtk_widget_get_first_child (GTK_WIDGET (drop_down)), name);
#endif
}

static GtkWidget *
find_list (GtkWidget *widget)
{
  GtkWidget *list = GTK_IS_LIST_VIEW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !list;
       child = gtk_widget_get_next_sibling (child))
    list = find_list (child);
  return list;
}

/* What drops down is a popover with a list, which would be called by the name of its type. */
static void
name_list (GtkWidget *drop_down, const char *title)
{
  GtkWidget *list = find_list (drop_down);

  if (list)
    trellis_a11y_name (list, title);
}

/**
 * trellis_drop_down_new:
 * @title: what is chosen, such as Kind
 * @words: (transfer full): a #GtkStringList of what there is to choose from
 *
 * Makes a drop-down that says what it is for and what is chosen.
 *
 * Returns: (transfer floating): a #GtkDropDown
 */
GtkWidget *
trellis_drop_down_new (const char *title, GListModel *words)
{
  GtkWidget *drop_down = gtk_drop_down_new (words, NULL);

  g_object_set_data_full (G_OBJECT (drop_down), TITLE, g_strdup (title), g_free);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (name_cb), NULL);
  name_cb (GTK_DROP_DOWN (drop_down), NULL, NULL);
  name_list (drop_down, title);
  return drop_down;
}
