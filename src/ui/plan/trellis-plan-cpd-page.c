/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One entry of the CPD log, and the list of all. */
#include "config.h"

#include "ui/plan/trellis-plan-cpd.h"

#include "base/trellis-text.h"
#include "library/trellis-record-list.h"
#include "model/trellis-cpd-entry.h"
#include "model/trellis-event.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static void
add_facts (TrellisPage *page, gpointer entry)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("The entry"), NULL);
  gint64 minutes = trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_MINUTES);
  gint64 pence = trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_COST);
  g_autofree char *time = minutes > 0 ? trellis_text_duration (minutes)
                                      : g_strdup (_ ("not given yet"));
  g_autofree char *cost = trellis_text_money (pence);

  trellis_plan_add_date (group, _ ("Date"),
                         trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_DATE));
  trellis_plan_add_fact (group, _ ("Time"), time);
  trellis_plan_add_field (group, entry, TRELLIS_CPD_ENTRY_KIND);
  if (trellis_entity_get_choice (entry, TRELLIS_CPD_ENTRY_MIX))
    trellis_plan_add_field (group, entry, TRELLIS_CPD_ENTRY_MIX);
  trellis_plan_add_field (group, entry, TRELLIS_CPD_ENTRY_PROVIDER);
  if (pence > 0)
    trellis_plan_add_fact (group, _ ("Cost"), cost);
  if (trellis_entity_is_set (entry, TRELLIS_CPD_ENTRY_URL))
    trellis_group_add (group,
                       trellis_link_row (_ ("Certificate or page"),
                                         trellis_entity_get_text (entry, TRELLIS_CPD_ENTRY_URL)));
}

static void
add_reflection (TrellisPage *page, gpointer entry)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Reflection"), NULL);
  const char *text = trellis_entity_get_text (entry, TRELLIS_CPD_ENTRY_REFLECTION);

  trellis_group_add (
      group, *text ? trellis_text_row (NULL, text)
                   : trellis_fact_row (_ ("Still to write"),
                                       _ ("What did it change in how you work? Edit the entry to "
                                          "say so.")));
}

static gboolean
fill_entry (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (TrellisCpdEntry) entry = trellis_plan_view_get (view, TRELLIS_TYPE_CPD_ENTRY);
  g_autofree char *event = NULL;
  const char *event_uid;

  if (!entry)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (entry), NULL);
  add_facts (page, entry);
  trellis_plan_button (page, _ ("Make it e_vidence"), "plan.make-evidence", view->uid, TRUE);
  trellis_plan_add_edit_buttons (page, entry);
  add_reflection (page, entry);
  trellis_plan_add_competencies (page, view->library,
                                 trellis_entity_get_list (entry, TRELLIS_CPD_ENTRY_COMPETENCIES));
  event_uid = trellis_entity_get_text (entry, TRELLIS_CPD_ENTRY_EVENT);
  event = trellis_library_get_title (view->library, TRELLIS_TYPE_EVENT, event_uid);
  if (*event)
    trellis_group_add (trellis_page_add_group (page, _ ("Where it came from"), NULL),
                       trellis_open_row (event, _ ("Event"), "trellis-calendar-symbolic", "event",
                                         event_uid));
  return TRUE;
}

/**
 * trellis_plan_cpd_page_new:
 * @library: a library
 * @uid: uid of an entry
 *
 * Makes the page of an entry of the CPD log.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_cpd_page_new (TrellisLibrary *library, const char *uid)
{
  return trellis_plan_page_new (library, "cpd_entry", uid, "cpd_entry competency event",
                                fill_entry);
}

/* All entries --------------------------------------------------------------------------------- */

static void
describe (gpointer entry, TrellisRowText *text, gpointer data)
{
  g_autofree char *day = trellis_text_date_short (
      trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_DATE));
  g_autofree char *time = trellis_text_duration_short (
      trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_MINUTES));

  g_string_append (text->title, trellis_entity_get_title (entry));
  g_string_append_printf (text->subtitle, "%s, %s", day,
                          trellis_entity_get_choice_label (entry, TRELLIS_CPD_ENTRY_KIND));
  g_string_append (text->trailing, time);
}

static void
activated_cb (GtkWidget *list, gpointer entry, gpointer data)
{
  gtk_widget_activate_action (list, "plan.open", "(ss)", "cpd_entry",
                              trellis_entity_get_uid (entry));
}

/**
 * trellis_plan_cpd_list_new:
 * @library: a library
 *
 * Makes the list of every entry of mine, newest first.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
trellis_plan_cpd_list_new (TrellisLibrary *library)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_CPD_ENTRY);
  g_autoptr (TrellisRecordList) model = NULL;
  GtkWidget *list;

  trellis_query_where_text (query, TRELLIS_CPD_ENTRY_PERSON, TRELLIS_MATCH_IS,
                            trellis_library_get_me (library));
  trellis_query_order (query, TRELLIS_CPD_ENTRY_DATE, TRUE);
  model = trellis_record_list_new (library, query);
  list = trellis_list_new (_ ("Entries of my CPD log"), G_LIST_MODEL (model), describe, NULL);
  trellis_list_set_empty (TRELLIS_LIST_PANE (list),
                          trellis_empty_new ("trellis-plan-symbolic", _ ("Nothing logged yet"),
                                             _ ("Everything that taught you something counts."),
                                             _ ("_Add an entry"), "plan.add-cpd"));
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), NULL);
  return list;
}
