/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The log of continuing professional development: hours against the target, month by month, and what to put right. */
#include "config.h"

#include "ui/plan/trellis-plan-cpd.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-mix.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-charts.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>

#define MOST_YEARS 10
#define MOST_ROWS 60 /* of a page; more are in a list of their own */

static char *
sentence_of (const TrellisCpdTotals *totals, gboolean is_now)
{
  g_autofree char *time = trellis_text_duration (totals->minutes);
  int target = trellis_plan_target_hours ();
  gint64 left = (gint64) target * 60 - totals->minutes;
  g_autofree char *rest = trellis_text_duration (left);

  if (totals->entries == 0)
    return g_strdup (_ ("Nothing is logged in this year."));
  if (!is_now || target <= 0)
    return g_strdup_printf (ngettext ("You logged %s in %u entry.", "You logged %s in %u entries.",
                                      totals->entries),
                            time, totals->entries);
  if (left <= 0)
    return g_strdup_printf (_ ("You have logged %s this year and reached your target of %d hours."),
                            time, target);
  return g_strdup_printf (_ ("You have logged %s of %d hours this year; %s to go."), time, target,
                          rest);
}

/* The year that is chosen: so many before this one. */
static TrellisPeriod
chosen_year (TrellisPlanData *data, int back)
{
  TrellisPeriod year = trellis_plan_data_year (data);

  while (back-- > 0)
    year = trellis_cpd_year_before (year);
  return year;
}

static guint
count_years (TrellisPlanData *data, GPtrArray *entries)
{
  TrellisPeriod year = trellis_plan_data_year (data);
  gint64 oldest = entries->len > 0 ? trellis_entity_get_number (entries->pdata[entries->len - 1],
                                                                TRELLIS_CPD_ENTRY_DATE)
                                   : year.from;
  guint n = 1;

  for (; year.from > oldest && n < MOST_YEARS; n++)
    year = trellis_cpd_year_before (year);
  return n;
}

static void
year_cb (GtkDropDown *choice, GParamSpec *pspec, TrellisPage *page)
{
  TrellisPlanView *view = trellis_plan_page_get_view (GTK_WIDGET (page));
  int chosen = (int) gtk_drop_down_get_selected (choice);

  if (!view || view->number == chosen)
    return;
  view->number = chosen;
  trellis_page_refill (page);
  trellis_announce (gtk_widget_get_root (GTK_WIDGET (page)),
                    g_object_get_data (G_OBJECT (page), "sentence"));
}

static char *
year_name (TrellisPeriod year)
{
  int first, last, month, day;

  trellis_date_split (year.from, &first, &month, &day);
  trellis_date_split (year.to, &last, &month, &day);
  if (first == last)
    return g_strdup_printf ("%d", first);
  /* Translators: a year that does not begin in January, such as 2026 to 2027 */
  return g_strdup_printf (_ ("%d to %d"), first, last);
}

static void
add_years (TrellisPage *page, TrellisPlanView *view, TrellisPlanData *data, guint n)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *choice, *group;

  for (guint i = 0; i < n; i++) {
    g_autofree char *name = year_name (chosen_year (data, (int) i));

    gtk_string_list_append (names, name);
  }
  choice = trellis_drop_down_new (_ ("Year"), G_LIST_MODEL (g_object_ref (names)));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), (guint) view->number);
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (year_cb), page, 0);
  group = trellis_page_add_group (page, "", NULL);
  trellis_group_add (group, trellis_input_row_new (_ ("Year"), choice, TRUE));
}

static void
add_check (TrellisPage *page, GPtrArray *entries, gint64 today)
{
  g_autoptr (GPtrArray) findings = trellis_cpd_check (entries, trellis_cpd_audit (entries, today));
  GtkWidget *group = trellis_page_add_group (
      page, _ ("Would it stand up to an audit?"),
      _ ("Checked as a regulator such as the HCPC would, over the last two years."));

  for (guint i = 0; i < findings->len; i++) {
    TrellisCpdFinding *finding = findings->pdata[i];

    trellis_group_add (group, trellis_fact_row (finding->met ? _ ("In order") : _ ("To put right"),
                                                finding->statement));
  }
}

static void
add_kinds (TrellisPage *page, const TrellisCpdTotals *totals)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("By kind"), NULL);
  g_autofree char *cost = trellis_text_money (totals->cost);

  for (int i = 0; i <= TRELLIS_CPD_KIND_OTHER; i++) {
    g_autofree char *time = trellis_text_duration (totals->by_kind[i]);

    if (totals->by_kind[i] > 0)
      trellis_plan_add_fact (group, _ (trellis_cpd_kind_choices[i].label), time);
  }
  if (totals->cost > 0)
    trellis_plan_add_fact (group, _ ("Cost"), cost);
}

static GtkWidget *
entry_row (gpointer entry)
{
  gint64 minutes = trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_MINUTES);
  g_autofree char *day = trellis_text_date_short (
      trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_DATE));
  g_autofree char *time = minutes > 0 ? trellis_text_duration_short (minutes)
                                      : g_strdup (_ ("no time"));
  g_autofree char *text = g_strdup_printf (
      "%s, %s, %s", day, time, trellis_entity_get_choice_label (entry, TRELLIS_CPD_ENTRY_KIND));

  return trellis_plan_row (trellis_entity_get_title (entry), text, entry);
}

static void
add_entries (TrellisPage *page, GPtrArray *entries, TrellisPeriod year)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Entries"), NULL);
  guint shown = 0, total = 0;

  for (guint i = 0; i < entries->len; i++) {
    gint64 date = trellis_entity_get_number (entries->pdata[i], TRELLIS_CPD_ENTRY_DATE);

    if (date < year.from || date > year.to)
      continue;
    if (total++ < MOST_ROWS) {
      trellis_group_add (group, entry_row (entries->pdata[i]));
      shown++;
    }
  }
  if (total == 0)
    trellis_group_add (group, trellis_plan_do_row (_ ("Add an entry"),
                                                   _ ("What did you learn, and how long did it "
                                                      "take?"),
                                                   "list-add-symbolic", "plan.add-cpd", NULL));
  if (entries->len > shown) {
    g_autofree char *title = g_strdup_printf (
        ngettext ("All %u entry", "All %u entries", entries->len), entries->len);

    trellis_group_add (group, trellis_plan_do_row (title, _ ("Of every year, newest first"), NULL,
                                                   "plan.all-cpd", NULL));
  }
}

static void
add_charts (TrellisPage *page, TrellisPlanData *data, GPtrArray *entries, TrellisPeriod year)
{
  g_autoptr (GArray) months = trellis_cpd_months (entries, year);
  TrellisMix done = trellis_mix_of_cpd (entries, year.from, year.to);
  TrellisMix planned = trellis_mix_of_actions (data->actions, data->goals);

  trellis_plan_add_months (page, months);
  trellis_plan_add_mix (page, &done, &planned);
}

static gboolean
fill_section (TrellisPage *page, gpointer view_data)
{
  TrellisPlanView *view = view_data;
  g_autoptr (TrellisPlanData) data = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *sentence = NULL, *days = NULL;
  TrellisPeriod year;
  TrellisCpdTotals totals;
  guint n_years;

  trellis_page_set_title (page, _ ("CPD log"), NULL);
  if (trellis_plan_add_who (page, view->library))
    return TRUE;
  data = trellis_plan_data_new (view->library);
  entries = trellis_plan_my_records (view->library, TRELLIS_TYPE_CPD_ENTRY,
                                     TRELLIS_CPD_ENTRY_PERSON, TRELLIS_CPD_ENTRY_DATE);
  if (entries->len == 0) {
    trellis_page_add (
        page, trellis_empty_new ("trellis-plan-symbolic", _ ("Nothing logged yet"),
                                 _ ("Everything that taught you something counts: a course, a "
                                    "talk, an hour beside a colleague, a chapter."),
                                 _ ("_Add an entry"), "plan.add-cpd"));
    return TRUE;
  }
  n_years = count_years (data, entries);
  view->number = CLAMP (view->number, 0, (int) n_years - 1);
  year = chosen_year (data, view->number);
  totals = trellis_cpd_totals (entries, year);
  days = trellis_text_dates (year.from, year.to);
  trellis_page_set_title (page, _ ("CPD log"), days);
  sentence = sentence_of (&totals, view->number == 0);
  trellis_plan_add_summary (page, sentence);
  g_object_set_data_full (G_OBJECT (page), "sentence", g_strdup (sentence), g_free);
  trellis_plan_button (page, _ ("_Add an entry"), "plan.add-cpd", NULL, TRUE);
  add_years (page, view, data, n_years);
  add_charts (page, data, entries, year);
  add_entries (page, entries, year);
  add_kinds (page, &totals);
  add_check (page, entries, data->today);
  return TRUE;
}

/**
 * trellis_plan_cpd_new:
 * @library: a library
 *
 * Makes the section of the CPD log.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_cpd_new (TrellisLibrary *library)
{
  return trellis_plan_page_new (library, "", "", "cpd_entry plan goal action", fill_section);
}
