/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The activities of a learning week: everybody plays them, organisers add and import them. */
#include "config.h"

#include "ui/calendar/trellis-activities-page.h"

#include "exchange/trellis-activity-file.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-activity-form.h"
#include "ui/calendar/trellis-activity-import.h"
#include "ui/calendar/trellis-crossword-page.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-quiz-page.h"
#include "ui/calendar/trellis-word-search-page.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static char *
content_words (TrellisActivity *activity)
{
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (TrellisCrossword) crossword = NULL;
  g_autoptr (TrellisWordSearch) search = NULL;
  guint n = 0;

  switch (trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND)) {
  case TRELLIS_ACTIVITY_KIND_CROSSWORD:
    crossword = trellis_activity_get_crossword (activity, NULL);
    n = crossword ? crossword->entries->len : 0;
    return g_strdup_printf (ngettext ("Crossword, %u word", "Crossword, %u words", n), n);
  case TRELLIS_ACTIVITY_KIND_WORD_SEARCH:
    search = trellis_activity_get_word_search (activity, NULL);
    n = search ? search->words->len : 0;
    return g_strdup_printf (ngettext ("Word search, %u word", "Word search, %u words", n), n);
  case TRELLIS_ACTIVITY_KIND_QUIZ:
  default:
    questions = trellis_activity_get_quiz (activity, NULL);
    n = questions ? questions->len : 0;
    return g_strdup_printf (ngettext ("Quiz, %u question", "Quiz, %u questions", n), n);
  }
}

/* A row that opens an activity to play it. */
static GtkWidget *
new_row (TrellisActivity *activity)
{
  g_autofree char *words = content_words (activity);
  GtkWidget *row = trellis_button_row (trellis_entity_get_title (activity), words,
                                       "applications-games-symbolic");

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", trellis_entity_get_uid (activity));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "calendar.activity");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  return row;
}

/**
 * trellis_activity_page_new:
 * @library: a library
 * @uid: uid of an activity
 *
 * Makes the page that plays an activity of any kind.
 *
 * Returns: (transfer floating) (nullable): the page, %NULL when there is no such activity
 */
GtkWidget *
trellis_activity_page_new (TrellisLibrary *library, const char *uid)
{
  g_autoptr (TrellisActivity) activity = trellis_library_get (library, TRELLIS_TYPE_ACTIVITY, uid);

  if (!activity)
    return NULL;
  switch (trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND)) {
  case TRELLIS_ACTIVITY_KIND_CROSSWORD:
    return trellis_crossword_page_new (library, uid);
  case TRELLIS_ACTIVITY_KIND_WORD_SEARCH:
    return trellis_word_search_page_new (library, uid);
  case TRELLIS_ACTIVITY_KIND_QUIZ:
  default:
    return trellis_quiz_page_new (library, uid);
  }
}

/**
 * trellis_activities_add_to_event:
 * @page: the page of an event
 * @library: a library
 * @event: uid of the event
 *
 * Adds a row for each activity that is played at an event.
 */
void
trellis_activities_add_to_event (TrellisPage *page, TrellisLibrary *library, const char *event)
{
  g_autoptr (GPtrArray) activities = trellis_library_list_linked (
      library, TRELLIS_TYPE_ACTIVITY, TRELLIS_ACTIVITY_EVENT, event, TRELLIS_ACTIVITY_POSITION);
  GtkWidget *group;

  if (activities->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Play"), NULL);
  for (guint i = 0; i < activities->len; i++)
    trellis_group_add (group, new_row (activities->pdata[i]));
}

static GPtrArray *
list_of_week (TrellisLibrary *library, const char *week)
{
  return trellis_library_list_linked (library, TRELLIS_TYPE_ACTIVITY, TRELLIS_ACTIVITY_WEEK, week,
                                      TRELLIS_ACTIVITY_POSITION);
}

static GtkWidget *
action_row (
    const char *title, const char *subtitle, const char *icon, const char *action, const char *week)
{
  GtkWidget *row = trellis_button_row (title, subtitle, icon);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", week);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  return row;
}

/**
 * trellis_activities_add_to_week:
 * @page: the page of a learning week
 * @library: a library
 * @week: uid of the week
 *
 * Adds the rows that lead to what everybody can do in a week: its activities, and a talk to offer.
 */
void
trellis_activities_add_to_week (TrellisPage *page, TrellisLibrary *library, const char *week)
{
  g_autoptr (GPtrArray) activities = list_of_week (library, week);
  gboolean organise = trellis_event_view_organises (GTK_WIDGET (page));
  GtkWidget *group = trellis_page_add_group (page, _ ("Take part"), NULL);
  g_autofree char *count = g_strdup_printf (ngettext ("%u to play, by eye or ear",
                                                      "%u to play, by eye or ear", activities->len),
                                            activities->len);

  if (activities->len > 0 || organise)
    trellis_group_add (group,
                       action_row (_ ("Activities"), activities->len ? count : _ ("None yet"),
                                   "applications-games-symbolic", "calendar.activities", week));
  trellis_group_add (
      group, action_row (_ ("Offer a talk"),
                         _ ("Bring your hobby or your know-how; the organisers find a time"),
                         "list-add-symbolic", "calendar.offer-talk", week));
  if (organise)
    trellis_group_add (group,
                       action_row (_ ("Awareness days"),
                                   _ ("Add well-known days of a year to the calendar"),
                                   "x-office-calendar-symbolic", "calendar.awareness-days", week));
}

/* Page ------------------------------------------------------------------------------------------ */

static void
add_organiser_buttons (TrellisPage *page)
{
  trellis_event_view_add_button (page, _ ("_Import a file…"), "activities.import", TRUE);
  trellis_event_view_add_button (page, _ ("Write a _quiz"), "activities.add-quiz", FALSE);
  trellis_event_view_add_button (page, _ ("Write a _word search"), "activities.add-words", FALSE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (view->library, TRELLIS_TYPE_LEARNING_WEEK, view->uid);
  gboolean organise = trellis_event_view_organises (GTK_WIDGET (page));
  g_autoptr (GPtrArray) activities = NULL;
  GtkWidget *group;

  if (!week)
    return FALSE;
  activities = list_of_week (view->library, view->uid);
  trellis_page_set_title (page, _ ("Activities"), trellis_entity_get_title (week));
  if (activities->len == 0)
    trellis_page_add (
        page,
        trellis_empty_new (
            "applications-games-symbolic", _ ("No activities yet"),
            organise
                ? _ ("Quizzes, crosswords and word searches stand here. Import a GIFT or ipuz file, or write one.")
                : _ ("Quizzes, crosswords and word searches stand here once the organisers add them."),
            NULL, NULL));
  else {
    group = trellis_page_add_group (page, _ ("To play"), NULL);
    for (guint i = 0; i < activities->len; i++)
      trellis_group_add (group, new_row (activities->pdata[i]));
  }
  if (organise)
    add_organiser_buttons (page);
  return TRUE;
}

static void
add_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisActivity) activity = trellis_entity_new (TRELLIS_TYPE_ACTIVITY);
  gboolean words = g_str_equal (g_action_get_name (G_ACTION (action)), "add-words");
  g_autoptr (GPtrArray) there = list_of_week (self->library, self->uid);

  trellis_entity_set_number (activity, TRELLIS_ACTIVITY_KIND,
                             words ? TRELLIS_ACTIVITY_KIND_WORD_SEARCH
                                   : TRELLIS_ACTIVITY_KIND_QUIZ);
  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_WEEK, self->uid);
  trellis_entity_set_number (activity, TRELLIS_ACTIVITY_POSITION, there->len + 1);
  trellis_event_view_push (self, _ ("New activity"),
                           trellis_activity_form_new (self->library, activity));
}

static void
import_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;

  trellis_activity_import_ask (self->page, self->library, self->uid);
}

/**
 * trellis_activities_page_new:
 * @library: a library
 * @week_uid: uid of a learning week
 *
 * Makes the page of the activities of a week, with its actions in the group `activities`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_activities_page_new (TrellisLibrary *library, const char *week_uid)
{
  static const GActionEntry entries[] = {
    { .name = "add-quiz", .activate = add_cb },
    { .name = "add-words", .activate = add_cb },
    { .name = "import", .activate = import_cb },
  };
  TrellisEventView *view = trellis_event_view_new (library, week_uid);
  GtkWidget *page = trellis_page_new_live (library, "activity learning_week", fill, view,
                                           trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "activities", entries, G_N_ELEMENTS (entries), view);
  return page;
}
