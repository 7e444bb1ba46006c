/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two charts of the place, each with its sentence and its table. */
#include "config.h"

#include "ui/plan/trellis-plan-charts.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-bar-chart.h"
#include "ui/common/trellis-chart-rows.h"
#include "ui/common/trellis-mix-chart.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static void
add_to_table (GtkWidget *table, GtkWidget *row)
{
  adw_expander_row_add_row (ADW_EXPANDER_ROW (table), row);
}

static GtkWidget *
add_chart (TrellisPage *page, const char *title, const char *sentence, GtkWidget *chart)
{
  GtkWidget *group = trellis_page_add_group (page, title, sentence);

  gtk_widget_add_css_class (chart, "trellis-plan-chart");
  trellis_group_add (group, trellis_chart_row (title, chart));
  return group;
}

/**
 * trellis_plan_add_mix:
 * @page: a page
 * @done: what was done
 * @planned: what is planned
 *
 * Adds the 70:20:10 of what was done and what is planned.
 */
void
trellis_plan_add_mix (TrellisPage *page, const TrellisMix *done, const TrellisMix *planned)
{
  g_autofree char *sentence = trellis_mix_sentence (done, planned);
  GtkWidget *chart, *group, *table;

  if (done->total == 0 && planned->total == 0) {
    group = trellis_page_add_group (page, _ ("How you learn (70:20:10)"), NULL);
    trellis_group_add (group, trellis_fact_row (_ ("Not known yet"), sentence));
    return;
  }
  chart = trellis_mix_chart_new ();
  trellis_mix_chart_set (TRELLIS_MIX_CHART (chart),
                         planned->amounts + TRELLIS_LEARNING_MIX_EXPERIENCE,
                         done->amounts + TRELLIS_LEARNING_MIX_EXPERIENCE);
  group = add_chart (page, _ ("How you learn (70:20:10)"), sentence, chart);
  table = trellis_table_row (_ ("The mix as a table"), NULL);
  for (guint i = 0; i < TRELLIS_MIX_STRANDS; i++) {
    g_autofree char *text = trellis_mix_chart_get_row (TRELLIS_MIX_CHART (chart), i);

    add_to_table (table,
                  trellis_fact_row (
                      _ (trellis_learning_mix_choices[TRELLIS_LEARNING_MIX_EXPERIENCE + i].label),
                      text));
  }
  trellis_group_add (group, table);
}

/* Short, for the chart says them all in one breath. */
static char *
month_label (gint64 first)
{
  int year, month, day;
  g_autoptr (GDateTime) date = NULL;

  trellis_date_split (first, &year, &month, &day);
  date = g_date_time_new_utc (year, month, day, 0, 0, 0);
  return g_date_time_format (date, "%b");
}

/**
 * trellis_plan_add_months:
 * @page: a page
 * @months: (element-type TrellisCpdMonth): months
 *
 * Adds the chart of time by month, as far as there are months yet.
 */
void
trellis_plan_add_months (TrellisPage *page, GArray *months)
{
  g_autofree char *sentence = trellis_cpd_months_sentence (months);
  GtkWidget *chart = trellis_bar_chart_new (_ ("Time by month"));
  GtkWidget *group, *table = trellis_table_row (_ ("Months as a table"), NULL);
  gint64 today = trellis_today ();

  for (guint i = 0; i < months->len; i++) {
    const TrellisCpdMonth *month = &g_array_index (months, TrellisCpdMonth, i);
    g_autofree char *name = trellis_text_month (month->first);
    g_autofree char *time = month->minutes > 0 ? trellis_text_duration (month->minutes)
                                               : g_strdup (_ ("nothing"));
    g_autofree char *few = month->minutes > 0 ? trellis_text_duration_short (month->minutes)
                                              : g_strdup ("–");

    g_autofree char *label = month_label (month->first);

    if (month->first > today && month->minutes == 0)
      continue;
    trellis_bar_chart_add (TRELLIS_BAR_CHART (chart), label, (double) month->minutes, few);
    add_to_table (table, trellis_fact_row (name, time));
  }
  group = add_chart (page, _ ("Month by month"), sentence, chart);
  trellis_group_add (group, table);
}
