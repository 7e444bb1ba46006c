/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The breakdowns of a round-up, each as a chart and as a table. */
#include "config.h"

#include "ui/calendar/trellis-round-up-charts.h"

#include "ui/common/trellis-bar-chart.h"
#include "ui/common/trellis-chart-rows.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_BARS 8 /* which can be heard in one breath */

static void
add_chart (TrellisPage *page, const char *title, GPtrArray *cells)
{
  const char *note = cells->len > MOST_BARS ? _ ("The first few; the table has all.") : NULL;
  GtkWidget *group = trellis_page_add_group (page, title, note);
  GtkWidget *chart = trellis_bar_chart_new (title);
  g_autofree char *name = g_strdup_printf (_ ("As a table: %s"), title);
  GtkWidget *table = trellis_table_row (_ ("As a table"), name);

  for (guint i = 0; i < cells->len; i++) {
    const TrellisRoundUpCell *cell = cells->pdata[i];
    g_autofree char *number = trellis_round_up_number (cell->number);

    if (i < MOST_BARS)
      trellis_bar_chart_add (TRELLIS_BAR_CHART (chart), cell->label,
                             cell->number == TRELLIS_HIDDEN ? 0 : (double) cell->number, number);
    adw_expander_row_add_row (ADW_EXPANDER_ROW (table), trellis_fact_row (cell->label, number));
  }
  gtk_widget_add_css_class (chart, "trellis-round-up-chart");
  trellis_group_add (group, trellis_chart_row (title, chart));
  trellis_group_add (group, table);
}

/**
 * trellis_round_up_charts_add: (skip)
 * @page: a page
 * @round_up: figures
 *
 * Adds the breakdowns that have something to show.
 */
void
trellis_round_up_charts_add (TrellisPage *page, TrellisRoundUp *round_up)
{
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++)
    if (round_up->cells[i]->len)
      add_chart (page, trellis_round_up_title ((TrellisRoundUpBreakdown) i), round_up->cells[i]);
}
