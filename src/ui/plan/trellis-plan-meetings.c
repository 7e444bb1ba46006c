/* SPDX-License-Identifier: GPL-3.0-or-later */
/* 1-2-1s, appraisals and career conversations: the agenda, what both may read, what only I may, and what was agreed. */
#include "config.h"

#include "ui/plan/trellis-plan-meetings.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-actions.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>

static GtkWidget *
meeting_row (TrellisLibrary *library, gpointer meeting, gint64 today)
{
  gint64 date = trellis_entity_get_number (meeting, TRELLIS_ONE_TO_ONE_DATE);
  g_autofree char *day = trellis_text_date_short (date);
  g_autofree char *off = trellis_text_relative (date, today);
  g_autofree char *other = trellis_library_get_title (
      library, TRELLIS_TYPE_PERSON, trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_OTHER));
  g_autoptr (GString)
      text = g_string_new (trellis_entity_get_choice_label (meeting, TRELLIS_ONE_TO_ONE_KIND));

  if (*other)
    g_string_append_printf (text, _ (" with %s"), other);
  if (date)
    g_string_append_printf (text, ", %s, %s", day, off);
  return trellis_plan_row (trellis_entity_get_title (meeting), text->str, meeting);
}

static gint64
last_date (GPtrArray *meetings, gint64 today)
{
  for (guint i = 0; i < meetings->len; i++) {
    gint64 date = trellis_entity_get_number (meetings->pdata[i], TRELLIS_ONE_TO_ONE_DATE);

    if (date && date < today)
      return date;
  }
  return 0;
}

static char *
sentence_of (GPtrArray *meetings, gint64 today)
{
  gpointer meeting;
  gint64 next = trellis_plan_next_meeting (meetings, today, &meeting);
  gint64 last = last_date (meetings, today);
  g_autofree char *before = trellis_text_relative (last, today);
  g_autofree char *after = trellis_text_date (next);

  if (last && next)
    return g_strdup_printf (_ ("You last met %s; the next 1-2-1 is on %s."), before, after);
  if (next)
    return g_strdup_printf (_ ("The next 1-2-1 is on %s."), after);
  if (last)
    return g_strdup_printf (_ ("You last met %s. No next date is agreed."), before);
  return g_strdup (_ ("No date is set yet."));
}

static gboolean
fill_section (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (GPtrArray) meetings = NULL;
  g_autofree char *sentence = NULL;
  gint64 today = trellis_today ();
  GtkWidget *group;

  trellis_page_set_title (page, _ ("1-2-1s"), NULL);
  if (trellis_plan_add_who (page, view->library))
    return TRUE;
  meetings = trellis_plan_my_records (view->library, TRELLIS_TYPE_ONE_TO_ONE,
                                      TRELLIS_ONE_TO_ONE_PERSON, TRELLIS_ONE_TO_ONE_DATE);
  if (meetings->len == 0) {
    trellis_page_add (
        page, trellis_empty_new ("trellis-plan-symbolic", _ ("No 1-2-1s yet"),
                                 _ ("Keep the agenda, what you agreed and your own notes in one "
                                    "place, for talks about learning and not about performance."),
                                 _ ("_Plan a 1-2-1"), "plan.add-one-to-one"));
    return TRUE;
  }
  sentence = sentence_of (meetings, today);
  trellis_plan_add_summary (page, sentence);
  trellis_plan_button (page, _ ("_Plan a 1-2-1"), "plan.add-one-to-one", NULL, TRUE);
  group = trellis_page_add_group (page, _ ("Conversations"), NULL);
  for (guint i = 0; i < meetings->len; i++)
    trellis_group_add (group, meeting_row (view->library, meetings->pdata[i], today));
  return TRUE;
}

/**
 * trellis_plan_meetings_new:
 * @library: a library
 *
 * Makes the section of 1-2-1s.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_meetings_new (TrellisLibrary *library)
{
  return trellis_plan_page_new (library, "", "", "one_to_one person action", fill_section);
}

/* The page of one ----------------------------------------------------------------------------- */

/* Open actions that were agreed in an earlier conversation with the same person. */
static GPtrArray *
carried_forward (TrellisPlanView *view, gpointer meeting)
{
  g_autoptr (GPtrArray) meetings = trellis_plan_my_records (
      view->library, TRELLIS_TYPE_ONE_TO_ONE, TRELLIS_ONE_TO_ONE_PERSON, TRELLIS_ONE_TO_ONE_DATE);
  GPtrArray *open = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 date = trellis_entity_get_number (meeting, TRELLIS_ONE_TO_ONE_DATE);

  for (guint i = 0; i < meetings->len; i++) {
    gpointer earlier = meetings->pdata[i];
    g_autoptr (GPtrArray) agreed = NULL;

    if (trellis_entity_get_number (earlier, TRELLIS_ONE_TO_ONE_DATE) >= date ||
        !trellis_entity_field_equal (earlier, meeting, TRELLIS_ONE_TO_ONE_OTHER))
      continue;
    agreed = trellis_library_list_linked (view->library, TRELLIS_TYPE_ACTION,
                                          TRELLIS_ACTION_ONE_TO_ONE,
                                          trellis_entity_get_uid (earlier), TRELLIS_ACTION_DUE);
    for (guint a = 0; a < agreed->len; a++)
      if (!trellis_entity_is_set (agreed->pdata[a], TRELLIS_ACTION_DONE))
        g_ptr_array_add (open, g_object_ref (agreed->pdata[a]));
  }
  g_ptr_array_sort (open, trellis_progress_compare_due);
  return open;
}

static void
add_facts (TrellisPage *page, TrellisPlanView *view, gpointer meeting)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("About it"), NULL);
  const char *other = trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_OTHER);
  g_autofree char *name = trellis_library_get_title (view->library, TRELLIS_TYPE_PERSON, other);

  trellis_plan_add_field (group, meeting, TRELLIS_ONE_TO_ONE_KIND);
  trellis_plan_add_date (group, _ ("Date"),
                         trellis_entity_get_number (meeting, TRELLIS_ONE_TO_ONE_DATE));
  if (*name)
    trellis_group_add (group, trellis_open_row (name, _ ("With"), NULL, "person", other));
  trellis_plan_add_date (group, _ ("Next time"),
                         trellis_entity_get_number (meeting, TRELLIS_ONE_TO_ONE_NEXT));
}

static void
add_notes (TrellisPage *page, const char *title, const char *about, const char *text)
{
  GtkWidget *group = trellis_page_add_group (page, title, about);
  g_autofree char *spoken = about ? g_strdup_printf ("%s. %s", title, about) : g_strdup (title);

  if (*text)
    trellis_group_add (group, trellis_text_row (spoken, text));
  else
    trellis_group_add (group, trellis_fact_row (title, _ ("Nothing written yet")));
}

static gboolean
fill_meeting (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (TrellisOneToOne) meeting = trellis_plan_view_get (view, TRELLIS_TYPE_ONE_TO_ONE);
  g_autoptr (GPtrArray) open = NULL, agreed = NULL;
  gint64 today = trellis_today ();

  if (!meeting)
    return FALSE;
  open = carried_forward (view, meeting);
  agreed = trellis_library_list_linked (view->library, TRELLIS_TYPE_ACTION,
                                        TRELLIS_ACTION_ONE_TO_ONE, view->uid,
                                        TRELLIS_ACTION_POSITION);
  g_ptr_array_sort (agreed, trellis_progress_compare_due);
  trellis_page_set_title (page, trellis_entity_get_title (meeting), NULL);
  add_facts (page, view, meeting);
  trellis_plan_button (page, _ ("Plan the _next one"), "plan.prepare", view->uid, FALSE);
  trellis_plan_add_edit_buttons (page, meeting);
  trellis_plan_add_actions (page, _ ("Agreed"), _ ("Write what you agree below."), agreed, today);
  trellis_plan_add_adder (page, view, TRELLIS_ACTION_ONE_TO_ONE);
  trellis_plan_add_actions (page, _ ("Still open from earlier meetings"), NULL, open, today);
  add_notes (page, _ ("Agenda"), NULL,
             trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_AGENDA));
  add_notes (page, _ ("Shared notes"), _ ("Both of you may read these."),
             trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_SHARED_NOTES));
  add_notes (page, _ ("Private notes"), _ ("Private: never leaves this library."),
             trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_PRIVATE_NOTES));
  return TRUE;
}

/**
 * trellis_plan_meeting_page_new:
 * @library: a library
 * @uid: uid of a conversation
 *
 * Makes the page of a conversation.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_meeting_page_new (TrellisLibrary *library, const char *uid)
{
  return trellis_plan_page_new (library, "one_to_one", uid, "one_to_one action person",
                                fill_meeting);
}
