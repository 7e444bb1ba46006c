/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Measures: where each stands, how it came there, and how it is counted. */
#include "config.h"

#include "ui/networks/trellis-measure-page.h"

#include "base/trellis-text.h"
#include "ui/common/trellis-bar-chart.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define MOST_BARS 12

static GPtrArray *
values_of (TrellisNetworksView *view, const char *measure)
{
  return trellis_library_list_linked (view->library, TRELLIS_TYPE_MEASURE_VALUE,
                                      TRELLIS_MEASURE_VALUE_MEASURE, measure,
                                      TRELLIS_MEASURE_VALUE_DATE);
}

static const char *
icon_of (TrellisVerdict verdict)
{
  return verdict == TRELLIS_VERDICT_REACHED ? "object-select-symbolic" : "view-list-symbolic";
}

static gboolean
fill_list (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  gboolean organising = trellis_networks_view_is_organising (view);
  g_autoptr (GPtrArray) measures = trellis_library_list_all (view->library, TRELLIS_TYPE_MEASURE,
                                                             TRELLIS_MEASURE_TITLE);
  guint reached = 0;
  g_autofree char *sentence = NULL;
  GtkWidget *group;

  trellis_page_set_title (page, _ ("Measures"), _ ("How we know that it helps."));
  if (measures->len == 0) {
    trellis_page_add (page,
                      trellis_empty_new ("view-list-symbolic", _ ("No measures yet"),
                                         _ ("A measure says what is counted, from where, and "
                                            "where it should go."),
                                         organising ? _ ("_Add a measure") : NULL, "networks.add"));
    return TRUE;
  }
  group = trellis_group_new (_ ("Where they stand"), NULL);
  for (guint i = 0; i < measures->len; i++) {
    gpointer measure = measures->pdata[i];
    g_autoptr (GPtrArray) values = values_of (view, trellis_entity_get_uid (measure));
    TrellisMeasureValue *latest = trellis_measuring_latest (values);
    TrellisVerdict verdict = trellis_measuring_verdict (measure, latest);
    g_autofree char *line = trellis_words_measure (measure, latest);

    reached += verdict == TRELLIS_VERDICT_REACHED ? 1 : 0;
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (measure), line,
                                                icon_of (verdict), "measure",
                                                trellis_entity_get_uid (measure)));
  }
  sentence = g_strdup_printf (ngettext ("%u of %u measure has reached its target.",
                                        "%u of %u measures have reached their target.",
                                        measures->len),
                              reached, measures->len);
  trellis_page_set_title (page, _ ("Measures"), sentence);
  trellis_page_add (page, group);
  if (organising)
    trellis_networks_button (page, _ ("_Add a measure"), "networks.add", FALSE);
  return TRUE;
}

/**
 * trellis_measure_list_new: (skip)
 * @place: the place
 *
 * Makes the list of measures.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_measure_list_new (TrellisPlace *place)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_MEASURE, NULL),
                                     "measure measure_value", fill_list);
}

static char *
amount_of (TrellisMeasure *measure, TrellisMeasureValue *value)
{
  if (!trellis_measuring_is_told (value))
    return g_strdup (_ ("not shown (fewer than 5 people)"));
  return trellis_words_amount (measure,
                               trellis_entity_get_real (value, TRELLIS_MEASURE_VALUE_VALUE));
}

static void
add_chart (TrellisPage *page, TrellisMeasure *measure, GPtrArray *values)
{
  GtkWidget *chart = trellis_bar_chart_new (trellis_entity_get_title (measure));
  guint first = values->len > MOST_BARS ? values->len - MOST_BARS : 0, bars = 0;

  for (guint i = first; i < values->len; i++) {
    g_autofree char *date = trellis_text_date_short (
        trellis_entity_get_number (values->pdata[i], TRELLIS_MEASURE_VALUE_DATE));
    g_autofree char *amount = amount_of (measure, values->pdata[i]);

    if (!trellis_measuring_is_told (values->pdata[i]))
      continue;
    trellis_bar_chart_add (TRELLIS_BAR_CHART (chart), date,
                           trellis_entity_get_real (values->pdata[i], TRELLIS_MEASURE_VALUE_VALUE),
                           amount);
    bars++;
  }
  if (bars > 1)
    trellis_page_add (page, chart);
  else
    g_object_unref (g_object_ref_sink (chart));
}

static void
add_values (TrellisPage *page,
            TrellisNetworksView *view,
            TrellisMeasure *measure,
            GPtrArray *values)
{
  GtkWidget *group = trellis_networks_group (page, _ ("Values"), NULL);

  for (guint i = values->len; i > 0; i--) {
    gpointer value = values->pdata[i - 1];
    g_autofree char *date = trellis_text_date (
        trellis_entity_get_number (value, TRELLIS_MEASURE_VALUE_DATE));
    g_autofree char *amount = amount_of (measure, value);
    const char *parts[] = { amount, trellis_entity_get_text (value, TRELLIS_MEASURE_VALUE_NOTE),
                            NULL };
    g_autofree char *line = trellis_words_join (parts);

    trellis_group_add (group, trellis_networks_view_is_organising (view)
                                  ? trellis_open_row (date, line, NULL, "measure_value",
                                                      trellis_entity_get_uid (value))
                                  : trellis_fact_row (date, line));
  }
  if (values->len == 0)
    trellis_group_add (group, trellis_fact_row (_ ("Nothing measured yet"),
                                                _ ("Its values appear here, newest first.")));
}

static void
add_amount (GtkWidget *group, TrellisMeasure *measure, guint field)
{
  double real = trellis_entity_get_real (measure, field);
  g_autofree char *amount = isnan (real) ? NULL : trellis_words_amount (measure, real);

  trellis_networks_group_fact (group, _ (trellis_entity_get_kind (measure)->fields[field].label),
                               amount);
}

static void
add_facts (TrellisPage *page, TrellisMeasure *measure)
{
  static const guint texts[] = { TRELLIS_MEASURE_DEFINITION, TRELLIS_MEASURE_SOURCE,
                                 TRELLIS_MEASURE_DENOMINATOR, TRELLIS_MEASURE_OWNER };
  GtkWidget *group = trellis_networks_group (page, _ ("How it is counted"), NULL);
  g_autofree char *date = trellis_text_date (
      trellis_entity_get_number (measure, TRELLIS_MEASURE_TARGET_DATE));

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    trellis_networks_group_fact (group,
                                 _ (trellis_entity_get_kind (measure)->fields[texts[i]].label),
                                 trellis_entity_get_text (measure, texts[i]));
  add_amount (group, measure, TRELLIS_MEASURE_BASELINE);
  add_amount (group, measure, TRELLIS_MEASURE_TARGET);
  trellis_networks_group_fact (group, _ ("To be reached by"), date);
}

static void
add_actions_taken (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray)
      actions = trellis_library_list_linked (view->library, TRELLIS_TYPE_ACTION_TAKEN,
                                             TRELLIS_ACTION_TAKEN_MEASURE, view->uid,
                                             TRELLIS_ACTION_TAKEN_DATE);
  GtkWidget *group;

  if (actions->len == 0)
    return;
  group = trellis_networks_group (page, _ ("What was done for it"), NULL);
  for (guint i = 0; i < actions->len; i++)
    trellis_group_add (
        group, trellis_open_row (trellis_entity_get_title (actions->pdata[i]),
                                 _ (trellis_entity_get_choice_label (actions->pdata[i],
                                                                     TRELLIS_ACTION_TAKEN_STATUS)),
                                 NULL, "action_taken", trellis_entity_get_uid (actions->pdata[i])));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (TrellisMeasure) measure = trellis_networks_view_record (view);
  g_autoptr (GPtrArray) values = NULL;
  g_autofree char *line = NULL;

  if (!measure)
    return FALSE;
  values = values_of (view, view->uid);
  line = trellis_words_measure (measure, trellis_measuring_latest (values));
  trellis_page_set_title (page, trellis_entity_get_title (measure), NULL);
  trellis_networks_group_fact (trellis_networks_group (page, _ ("In short"), NULL), _ ("Now"),
                               line);
  add_chart (page, measure, values);
  if (trellis_networks_view_is_organising (view)) {
    trellis_networks_button (page, _ ("_Add value"), "networks.add", TRUE);
    trellis_networks_button (page, _ ("_Edit measure"), "networks.edit", FALSE);
    trellis_networks_button (page, _ ("_Delete measure"), "networks.delete", FALSE);
  }
  add_values (page, view, measure, values);
  add_facts (page, measure);
  add_actions_taken (page, view);
  return TRUE;
}

/**
 * trellis_measure_page_new: (skip)
 * @place: the place
 * @uid: uid of a measure
 *
 * Makes the page of a measure.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_measure_page_new (TrellisPlace *place, const char *uid)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_MEASURE, uid),
                                     "measure measure_value action_taken", fill);
}
