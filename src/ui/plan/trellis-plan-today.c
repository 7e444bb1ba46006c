/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Today: what is due, what is booked, whom I meet next, and what I attended and have not logged. */
#include "config.h"

#include "ui/plan/trellis-plan-today.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-actions.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>

#define MOST_EVENTS 5

/**
 * trellis_plan_hours_text:
 * @library: a library
 *
 * Tells how much I have logged this year.
 *
 * Returns: (transfer full): such as “12 h 30 min of 30 hours this year”
 */
char *
trellis_plan_hours_text (TrellisLibrary *library)
{
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (library);
  g_autoptr (GPtrArray) entries = trellis_plan_my_records (
      library, TRELLIS_TYPE_CPD_ENTRY, TRELLIS_CPD_ENTRY_PERSON, TRELLIS_CPD_ENTRY_DATE);
  TrellisCpdTotals totals = trellis_cpd_totals (entries, trellis_plan_data_year (data));
  g_autofree char *done = trellis_text_duration_short (totals.minutes);
  int target = trellis_plan_target_hours ();

  if (target <= 0)
    return g_strdup_printf (_ ("%s this year"), done);
  return g_strdup_printf (ngettext ("%s of %d hour this year", "%s of %d hours this year",
                                    (gulong) target),
                          done, target);
}

static char *
sentence_of (const TrellisProgress *progress, const char *hours)
{
  g_autofree char *due = NULL, *late = NULL;

  if (progress->due_soon > 0)
    due = g_strdup_printf (ngettext ("%u action is due in the next seven days",
                                     "%u actions are due in the next seven days",
                                     progress->due_soon),
                           progress->due_soon);
  else
    due = g_strdup (_ ("No action is due in the next seven days"));
  if (progress->overdue == 0)
    return g_strdup_printf (_ ("%s; you have logged %s."), due, hours);
  late = g_strdup_printf (ngettext ("%u is overdue", "%u are overdue", progress->overdue),
                          progress->overdue);
  /* Translators: such as 3 actions are due in the next seven days and 1 is overdue; you have logged 12 h of 30 hours
   * this year. */
  return g_strdup_printf (_ ("%s and %s; you have logged %s."), due, late, hours);
}

static char *
goal_title (TrellisPlanData *data, gpointer action)
{
  const char *uid = trellis_entity_get_text (action, TRELLIS_ACTION_GOAL);

  for (guint i = 0; i < data->goals->len; i++)
    if (g_str_equal (trellis_entity_get_uid (data->goals->pdata[i]), uid))
      return g_strdup (trellis_entity_get_title (data->goals->pdata[i]));
  return trellis_library_get_title (data->library, TRELLIS_TYPE_ONE_TO_ONE,
                                    trellis_entity_get_text (action, TRELLIS_ACTION_ONE_TO_ONE));
}

static void
add_due (TrellisPage *page, TrellisPlanData *data, TrellisActionState state, const char *title)
{
  GtkWidget *group = NULL;

  for (guint i = 0; i < data->actions->len; i++) {
    gpointer action = data->actions->pdata[i];
    g_autofree char *context = NULL;

    if (trellis_action_state (action, data->today, TRELLIS_SOON_DAYS) != state)
      continue;
    if (!group)
      group = trellis_page_add_group (page, title, NULL);
    context = goal_title (data, action);
    trellis_group_add (group, trellis_plan_action_row (action, context, data->today));
  }
}

static void
add_booked (TrellisPage *page, TrellisPlanData *data)
{
  g_autoptr (GPtrArray)
      events = trellis_plan_booked_events (data->library, data->me, trellis_now (), MOST_EVENTS);
  GtkWidget *group = trellis_page_add_group (page, _ ("Booked"), NULL);

  for (guint i = 0; i < events->len; i++)
    trellis_group_add (group, trellis_plan_event_row (events->pdata[i], data->today));
  if (events->len == 0) {
    GtkWidget *row = trellis_button_row (_ ("Find an event"),
                                         _ ("You have no seat at a coming event."),
                                         "trellis-calendar-symbolic");

    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", "calendar");
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.place");
    trellis_group_add (group, row);
  }
}

static void
add_meeting (TrellisPage *page, TrellisPlanData *data)
{
  g_autoptr (GPtrArray) meetings = trellis_plan_my_records (
      data->library, TRELLIS_TYPE_ONE_TO_ONE, TRELLIS_ONE_TO_ONE_PERSON, TRELLIS_ONE_TO_ONE_DATE);
  GtkWidget *group = trellis_page_add_group (page, _ ("Next 1-2-1"), NULL);
  gpointer meeting;
  gint64 date = trellis_plan_next_meeting (meetings, data->today, &meeting);
  g_autofree char *day = trellis_text_date (date);
  g_autofree char *off = trellis_text_relative (date, data->today);
  g_autofree char *other = NULL, *title = NULL;

  if (!meeting) {
    trellis_group_add (group, trellis_plan_do_row (_ ("Plan a 1-2-1"), _ ("None is planned."), NULL,
                                                   "plan.add-one-to-one", NULL));
    return;
  }
  other = trellis_library_get_title (data->library, TRELLIS_TYPE_PERSON,
                                     trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_OTHER));
  title = g_strdup_printf ("%s, %s", day, off);
  if (trellis_entity_get_number (meeting, TRELLIS_ONE_TO_ONE_DATE) == date)
    trellis_group_add (group, trellis_plan_row (title, other, meeting));
  else {
    g_autofree char *text = g_strdup_printf (_ ("%s; prepare the agenda"), other);

    trellis_group_add (group, trellis_plan_do_row (title, text, NULL, "plan.prepare",
                                                   trellis_entity_get_uid (meeting)));
  }
}

static void
add_attended (TrellisPage *page, TrellisPlanData *data)
{
  g_autoptr (GPtrArray)
      events = trellis_plan_attended_without_entry (data->library, data->me, trellis_now ());
  GtkWidget *group;

  if (events->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Log what you attended"),
                                  _ ("Each becomes a line of your CPD log, with its time."));
  for (guint i = 0; i < events->len; i++) {
    gpointer event = events->pdata[i];
    g_autofree char *when = trellis_text_when (
        trellis_entity_get_number (event, TRELLIS_EVENT_START),
        trellis_entity_get_number (event, TRELLIS_EVENT_END),
        trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
        trellis_entity_get_text (event, TRELLIS_EVENT_ZONE));
    g_autofree char *title = g_strdup_printf (_ ("Log “%s”"), trellis_entity_get_title (event));

    trellis_group_add (group,
                       trellis_plan_do_row (title, when, "list-add-symbolic", "plan.log-event",
                                            trellis_entity_get_uid (event)));
  }
}

static gboolean
fill (TrellisPage *page, gpointer view_data)
{
  TrellisPlanView *view = view_data;
  g_autoptr (TrellisPlanData) data = NULL;
  g_autofree char *hours = NULL, *sentence = NULL, *day = NULL;
  TrellisProgress progress;

  day = trellis_text_date (trellis_today ());
  trellis_page_set_title (page, _ ("Today"), day);
  if (trellis_plan_add_who (page, view->library))
    return TRUE;
  data = trellis_plan_data_new (view->library);
  hours = trellis_plan_hours_text (view->library);
  progress = trellis_progress_of (data->actions, data->today, TRELLIS_SOON_DAYS);
  sentence = sentence_of (&progress, hours);
  trellis_plan_add_summary (page, sentence);
  add_due (page, data, TRELLIS_ACTION_STATE_OVERDUE, _ ("Overdue"));
  add_due (page, data, TRELLIS_ACTION_STATE_DUE_SOON, _ ("Due in the next seven days"));
  add_attended (page, data);
  add_booked (page, data);
  add_meeting (page, data);
  trellis_plan_button (page, _ ("_Log learning"), "plan.add-cpd", NULL, TRUE);
  return TRUE;
}

/**
 * trellis_plan_today_new:
 * @library: a library
 *
 * Makes the section of the day.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_today_new (TrellisLibrary *library)
{
  return trellis_plan_page_new (library, "", "",
                                "action goal plan cpd_entry one_to_one sign_up event person", fill);
}
