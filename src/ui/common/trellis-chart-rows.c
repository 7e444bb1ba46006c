/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a chart: the chart itself, and the same as a table. */
#include "config.h"

#include "ui/common/trellis-chart-rows.h"

#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

/**
 * trellis_chart_row:
 * @title: what the chart shows
 * @chart: a chart
 *
 * Makes the row of a chart. The focus goes to the chart, not to the row.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_chart_row (const char *title, GtkWidget *chart)
{
  return g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", chart, "focusable", FALSE, "activatable",
                       FALSE, "title", title, NULL);
}

static void
name_lists (GtkWidget *widget, const char *name)
{
  if (GTK_IS_LIST_BOX (widget))
    trellis_a11y_name (widget, name);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    name_lists (child, name);
}

static void
expanded_cb (AdwExpanderRow *row, GParamSpec *pspec, gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (row));

  if (root)
    trellis_announce (root, adw_expander_row_get_expanded (row) ? _ ("Shown") : _ ("Hidden"));
}

/**
 * trellis_table_row:
 * @title: what is seen of it
 * @name: (nullable): what it is called where @title alone does not tell it from the tables of other charts
 *
 * Makes a table that is folded away, to which rows are added: who cannot see the chart has it in the words of its name,
 * and here in full.
 *
 * Returns: (transfer floating): an #AdwExpanderRow
 */
GtkWidget *
trellis_table_row (const char *title, const char *name)
{
  GtkWidget *row = adw_expander_row_new ();

  if (!name)
    name = title;
  g_object_set (row, "title", title, NULL);
  trellis_a11y_name (row, name);
  name_lists (row, name);
  g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
  return row;
}
