/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of learning weeks: every action by its name, and what the pages then say. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "library/trellis-releases.h"
#include "library/trellis-week-contents.h"
#include "model/trellis-organisation.h"
#include "model/trellis-preparation.h"
#include "ui/calendar/trellis-calendar-place.h"
#include "ui/calendar/trellis-event-repeat.h"
#include "ui/calendar/trellis-release-page.h"
#include "ui/calendar/trellis-week-checklist.h"
#include "ui/calendar/trellis-week-copy.h"
#include "ui/calendar/trellis-week-form.h"
#include "ui/calendar/trellis-week-list.h"
#include "ui/calendar/trellis-week-mix.h"
#include "ui/calendar/trellis-week-page.h"
#include "ui/calendar/trellis-week-publish.h"
#include "ui/common/trellis-form-page.h"

#define HOUR 60

static TrellisLearningWeek *
add_week (EventFixture *self, const char *title, int status, int in_days)
{
  TrellisLearningWeek *week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  gint64 first = trellis_date_monday (trellis_today ()) + in_days;

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, title);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, first);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, first + 4);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, status);
  event_fixture_save (self, week);
  return week;
}

/* On the first day of its week. */
static TrellisEvent *
add_event (EventFixture *self, TrellisLearningWeek *week, const char *title, int minute)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, title, 0);
  gint64 start = trellis_instant_from_local (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START), minute, NULL);
  const char *const speakers[] = { "Ana Li", NULL };

  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (week));
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start + HOUR * TRELLIS_MINUTE);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_number (event, TRELLIS_EVENT_MIX, TRELLIS_LEARNING_MIX_EXPERIENCE);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  event_fixture_save (self, event);
  return g_steal_pointer (&event);
}

static GtkApplication *
organise (EventFixture *self)
{
  GtkApplication *application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_autoptr (GSimpleAction)
      action = g_simple_action_new_stateful ("organise", NULL, g_variant_new_boolean (TRUE));

  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (action));
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  gtk_window_set_application (GTK_WINDOW (self->window), application);
  return application;
}

static guint
count_records (EventFixture *self, GType type)
{
  g_autoptr (GPtrArray) all = trellis_library_list_all (self->library, type, 0);

  return all->len;
}

/* Checklist ----------------------------------------------------------------------------------- */

static TrellisWeekTask *
task_at (EventFixture *self, TrellisLearningWeek *week, guint at)
{
  g_autoptr (GPtrArray)
      tasks = trellis_library_list_linked (self->library, TRELLIS_TYPE_WEEK_TASK,
                                           TRELLIS_WEEK_TASK_WEEK, trellis_entity_get_uid (week),
                                           TRELLIS_WEEK_TASK_POSITION);

  return g_object_ref (tasks->pdata[at]);
}

static void
act_on (EventFixture *self, GtkWidget *page, const char *action, gpointer record)
{
  guint before = self->commits;

  g_assert_true (gtk_widget_activate_action (page, action, "s", trellis_entity_get_uid (record)));
  event_fixture_wait (self, before + 1);
}

static void
test_checklist (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  g_autoptr (TrellisWeekTask) first = NULL, second = NULL, moved = NULL;
  GtkWidget *page = event_fixture_push (
      self, trellis_week_checklist_new (self->library, trellis_entity_get_uid (week)));

  g_assert_true (event_fixture_shows (page, "Nothing to tick yet"));
  event_fixture_act (self, page, "checklist.usual");
  g_assert_true (event_fixture_shows (page, "0 of 16 tasks are done (0%); none is overdue."));
  g_assert_true (event_fixture_shows (self->window, "16 tasks added"));
  first = task_at (self, week, 0);
  second = task_at (self, week, 1);
  act_on (self, page, "checklist.tick", first);
  g_assert_true (event_fixture_shows (page, "1 of 16 tasks are done (6%); none is overdue."));
  act_on (self, page, "checklist.tick", first);
  g_assert_true (event_fixture_shows (page, "0 of 16"));
  act_on (self, page, "checklist.down", first);
  moved = task_at (self, week, 0);
  g_assert_cmpstr (trellis_entity_get_uid (moved), ==, trellis_entity_get_uid (second));
  act_on (self, page, "checklist.delete", first);
  g_assert_true (event_fixture_shows (page, "0 of 15"));
  g_assert_true (trellis_library_undo (self->library, NULL));
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "0 of 16"));
}

static void
test_overdue (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 0);
  GtkWidget *page = event_fixture_push (
      self, trellis_week_checklist_new (self->library, trellis_entity_get_uid (week)));

  event_fixture_act (self, page, "checklist.usual");
  g_assert_true (event_fixture_shows (page, "are overdue."));
  g_assert_true (event_fixture_shows (page, "Overdue: it was for"));
}

/* Releases ------------------------------------------------------------------------------------ */

static GtkWidget *
open_publish (EventFixture *self, TrellisLearningWeek *week)
{
  return event_fixture_push (self, trellis_week_publish_new (self->library,
                                                             trellis_entity_get_uid (week)));
}

static void
test_publish (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  g_autoptr (TrellisEvent) event = add_event (self, week, "Talk", 10 * HOUR);
  g_autoptr (GPtrArray) releases = NULL;
  GtkWidget *page = open_publish (self, week);

  g_assert_true (event_fixture_shows (page, "This is the first release that is noted."));
  g_assert_true (event_fixture_shows (page, "1 event with a time"));
  g_assert_true (
      event_fixture_shows (page, "no description, no link to join, nothing about access"));
  g_assert_true (event_fixture_shows (page, "Confirm the 1 tentative event"));
  event_fixture_act (self, page, "publish.now");
  g_assert_true (event_fixture_shows (self->window, "Release 1 is published"));

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Lecture");
  event_fixture_save (self, event);
  page = open_publish (self, week);
  g_assert_true (event_fixture_shows (page, "Changes since release 1"));
  g_assert_true (event_fixture_shows (page, "“Talk” is now called “Lecture”."));
  event_fixture_act (self, page, "publish.now");

  releases = trellis_release_list (self->library, trellis_entity_get_uid (week));
  g_assert_cmpuint (releases->len, ==, 2);
  page = event_fixture_push (
      self, trellis_release_page_new (self->library, trellis_entity_get_uid (releases->pdata[1])));
  g_assert_true (event_fixture_shows (page, "1 change since the release before."));
  g_assert_true (event_fixture_shows (page, "“Talk” is now called “Lecture”."));
  g_assert_true (event_fixture_shows (page, "Other releases"));
}

static void
test_blocked (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  GtkWidget *page = open_publish (self, week);
  g_autoptr (TrellisEvent) talk = NULL, other = NULL;
  guint commits;

  g_assert_true (event_fixture_shows (page, "No event has a time yet"));
  talk = add_event (self, week, "Talk", 10 * HOUR);
  other = add_event (self, week, "Other", 10 * HOUR);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "1 clash stops publishing"));
  g_assert_true (event_fixture_shows (page, "Stops publishing"));
  g_assert_null (event_fixture_find_button (page, "Pu_blish release 1"));
  commits = self->commits;
  gtk_widget_activate_action (page, "publish.now", NULL);
  event_fixture_settle ();
  g_assert_cmpuint (self->commits, ==, commits);
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_RELEASE), ==, 0);
}

/* Week page and list -------------------------------------------------------------------------- */

static void
test_employee (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek)
      week = add_week (self, "Spring", TRELLIS_WEEK_STATUS_PUBLISHED, 0);
  g_autoptr (TrellisLearningWeek) draft = add_week (self, "Secret", 0, 364);
  g_autoptr (TrellisEvent) event = add_event (self, week, "Talk", 10 * HOUR);
  GtkWidget *list, *page;

  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  list = event_fixture_push (self, trellis_week_list_new (self->library));
  g_assert_true (event_fixture_shows (list, "Spring"));
  g_assert_true (event_fixture_shows (list, "Published · 1 event · your 1 event"));
  g_assert_false (event_fixture_shows (list, "Secret"));
  g_assert_null (event_fixture_find_button (list, "New learning _week"));
  page = event_fixture_push (self,
                             trellis_week_page_new (self->library, trellis_entity_get_uid (week)));
  g_assert_false (event_fixture_shows (page, "Organise"));
  g_assert_null (event_fixture_find_button (page, "_Add an event"));
}

static void
test_status (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek)
      week = add_week (self, "Spring", TRELLIS_WEEK_STATUS_PUBLISHED, 0);
  GtkWidget *page = event_fixture_push (
      self, trellis_week_page_new (self->library, trellis_entity_get_uid (week)));

  event_fixture_act (self, page, "week.close");
  g_assert_true (event_fixture_shows (page, "Closed; it is over"));
  event_fixture_act (self, page, "week.reopen");
  g_assert_true (event_fixture_shows (page, "Published; everybody sees it"));
  event_fixture_act (self, page, "week.unpublish");
  g_assert_true (event_fixture_shows (page, "Draft; only organisers"));
}

/* The place of the calendar has the actions; a tool without one has no row. */
static void
test_tools (EventFixture *self, gconstpointer data)
{
  g_autoptr (GtkApplication) application = organise (self);
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  g_autoptr (TrellisEvent) event = add_event (self, week, "Talk", 10 * HOUR);
  GtkWidget *overlay = adw_window_get_content (ADW_WINDOW (self->window));
  const char *uid = trellis_entity_get_uid (week);
  static const char *const pages[] = { "calendar.week-checklist", "calendar.week-mix",
                                       "calendar.week-publish", "calendar.week-copy" };
  guint commits;
  GtkWidget *place;

  self->place = g_object_new (TRELLIS_TYPE_CALENDAR_PLACE, "library", self->library, NULL);
  place = GTK_WIDGET (self->place);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), place);
  trellis_place_prepare (self->place);
  g_assert_true (gtk_widget_activate_action (place, "calendar.weeks", NULL));
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (place, "Learning weeks"));
  g_assert_nonnull (event_fixture_find_button (place, "New learning _week"));
  g_assert_true (trellis_place_open (self->place, "learning_week", uid));
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (place, "Checklist"));
  g_assert_true (event_fixture_shows (place, "The mix at a glance"));
  g_assert_false (event_fixture_shows (place, "Promotion kit") &&
                  !gtk_widget_activate_action (place, "calendar.promotion", "s", uid));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_assert_true (gtk_widget_activate_action (place, pages[i], "s", uid));
    event_fixture_settle ();
    g_assert_true (trellis_place_get_can_go_back (self->place));
  }
  commits = self->commits;
  g_signal_emit_by_name (event_fixture_find_button (place, "Make the c_opy"), "clicked");
  event_fixture_wait (self, commits + 1);
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_LEARNING_WEEK), ==, 2);
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_EVENT), ==, 2);
  gtk_window_set_application (GTK_WINDOW (self->window), NULL);
}

static void
test_copy (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Induction", 0, 364);
  g_autoptr (TrellisEvent) event = add_event (self, week, "Welcome", 10 * HOUR);
  GtkWidget *page = event_fixture_push (
      self, trellis_week_copy_new (self->library, trellis_entity_get_uid (week)));

  g_assert_true (event_fixture_shows (page, "1 event; no date needs a look."));
  g_assert_true (event_fixture_shows (page, "What stays behind"));
  g_assert_true (event_fixture_shows (page, "Welcome"));
  g_assert_null (trellis_week_copy_new (self->library, "none"));
}

/* Public holidays of those who take part, and days on which nobody works, are said beside the date and counted, for events
 * and for what is to be done by a day. 30 November 2043 is a Monday and St Andrew’s Day. */
static void
test_copy_holidays (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisOrganisation) partner = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Induction", 0, 364);
  g_autoptr (TrellisWeekTask) task = trellis_entity_new (TRELLIS_TYPE_WEEK_TASK);
  g_autoptr (TrellisEvent) event = NULL;
  const char *const partners[] = { trellis_entity_get_uid (partner), NULL };
  gint64 monday = trellis_date_new (2043, 11, 30) - 364;
  GtkWidget *page;

  trellis_entity_set_text (partner, TRELLIS_ORGANISATION_TITLE, "North");
  trellis_entity_set_number (partner, TRELLIS_ORGANISATION_NATION, TRELLIS_NATION_SCOTLAND);
  event_fixture_save (self, partner);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, monday + 4);
  event_fixture_save (self, week);
  event = add_event (self, week, "Welcome", 10 * HOUR);
  trellis_entity_set_text (task, TRELLIS_WEEK_TASK_TITLE, "Book the room");
  trellis_entity_set_text (task, TRELLIS_WEEK_TASK_WEEK, trellis_entity_get_uid (week));
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DUE, monday - 1);
  event_fixture_save (self, task);

  page = event_fixture_push (self,
                             trellis_week_copy_new (self->library, trellis_entity_get_uid (week)));
  g_assert_true (
      event_fixture_shows (page, "Monday 30 November 2043: 1 event; 1 date needs a look."));
  g_assert_true (event_fixture_shows (page, "Sunday 29 November 2043. Needs a look: a Sunday."));
  g_assert_false (event_fixture_shows (page, "holiday"));

  trellis_entity_set_list (week, TRELLIS_LEARNING_WEEK_PARTNERS, partners);
  event_fixture_save (self, week);
  page = event_fixture_push (self,
                             trellis_week_copy_new (self->library, trellis_entity_get_uid (week)));
  g_assert_true (
      event_fixture_shows (page, "Monday 30 November 2043: 1 event; 2 dates need a look."));
  g_assert_true (event_fixture_shows (page, "Needs a look: the public holiday “St Andrew’s Day”."));
}

static void
test_repeat (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  g_autoptr (TrellisEvent) event = add_event (self, week, "Big Conversation", 10 * HOUR);
  g_autoptr (TrellisEvent) held = NULL;
  const char *uid = trellis_entity_get_uid (event);
  GtkWidget *page = event_fixture_push (self, trellis_event_repeat_new (self->library, uid));
  guint commits = self->commits;

  g_assert_true (event_fixture_shows (page, "Every week on Monday, 6 times"));
  g_signal_emit_by_name (event_fixture_find_button (page, "_Make the series"), "clicked");
  event_fixture_wait (self, commits + 1);
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_EVENT), ==, 6);
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_SERIES), ==, 1);
  held = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, uid);
  g_assert_true (trellis_entity_is_set (held, TRELLIS_EVENT_SERIES));
  g_assert_null (trellis_event_repeat_new (self->library, uid)); /* not a series of a series */
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_EVENT), ==, 1);
}

static void
test_mix (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  GtkWidget *page = event_fixture_push (
      self, trellis_week_mix_page_new (self->library, trellis_entity_get_uid (week)));
  g_autoptr (TrellisEvent) event = NULL;

  g_assert_true (event_fixture_shows (page, "No events yet."));
  event = add_event (self, week, "Talk", 10 * HOUR);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "1 event, 1 hour in all."));
  g_assert_true (event_fixture_shows (page, "100 percent is learning by doing"));
  g_assert_true (event_fixture_shows (page, "The fullest day is Monday"));
  g_assert_true (event_fixture_shows (page, "“Workshop” comes most often: 1 of 1 event."));
}

/* The place of the calendar outlives its window by a moment that no source tells of. */
static void
tear_down_place (EventFixture *self, gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -r '%s'", self->folder);

  gtk_window_destroy (GTK_WINDOW (self->window));
  event_fixture_settle ();
  trellis_library_close (self->library);
  g_object_unref (self->library);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_free (self->folder);
  g_free (self->me);
  g_free (self->other);
  g_free (self->opened);
}

static void
add (const char *name, void (*test) (EventFixture *self, gconstpointer data))
{
  g_autofree char *path = g_strdup_printf ("/weeks/%s", name);

  g_test_add (path, EventFixture, NULL, event_fixture_set_up, test, event_fixture_tear_down);
}

/* Partners ------------------------------------------------------------------------------------- */

static GtkWidget *
find_text_view (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_TEXT_VIEW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_text_view (child);
  return found;
}

static GtkTextBuffer *
new_partners (GtkWidget *page)
{
  GtkWidget *row = trellis_form_get_row (trellis_form_page_get_form (TRELLIS_FORM_PAGE (page)),
                                         TRELLIS_LEARNING_WEEK_PARTNERS);

  return gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (find_text_view (gtk_widget_get_next_sibling (row))));
}

/* Whom the library does not know yet is typed, and saved with the week in one step; whom it knows is the same. */
static void
test_partners (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Spring", 0, 364);
  g_autoptr (TrellisOrganisation) known = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  g_autoptr (TrellisLearningWeek) saved = NULL, undone = NULL;
  const char *const *uids;
  GtkWidget *page;
  guint before;

  trellis_entity_set_text (known, TRELLIS_ORGANISATION_TITLE, "Harbour Law");
  event_fixture_save (self, known);
  page = event_fixture_push (self, trellis_week_form_new (self->library, week));
  g_assert_false (trellis_form_page_would_lose (TRELLIS_FORM_PAGE (page)));
  gtk_text_buffer_set_text (new_partners (page),
                            "Moor Advice\n\n  harbour law \nMoor advice\nFen Aid", -1);
  g_assert_true (trellis_form_page_would_lose (TRELLIS_FORM_PAGE (page)));
  before = self->commits;
  g_signal_emit_by_name (event_fixture_find_button (page, "_Save"), "clicked");
  event_fixture_wait (self, before + 1);
  saved = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK,
                               trellis_entity_get_uid (week));
  uids = trellis_entity_get_list (saved, TRELLIS_LEARNING_WEEK_PARTNERS);
  g_assert_cmpuint (g_strv_length ((char **) uids), ==, 3);
  g_assert_cmpstr (uids[1], ==, trellis_entity_get_uid (known));
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_ORGANISATION), ==, 3);
  g_assert_true (trellis_library_undo (self->library, NULL));
  undone = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK,
                                trellis_entity_get_uid (week));
  g_assert_cmpuint (
      g_strv_length ((char **) trellis_entity_get_list (undone, TRELLIS_LEARNING_WEEK_PARTNERS)),
      ==, 0);
  g_assert_cmpuint (count_records (self, TRELLIS_TYPE_ORGANISATION), ==, 1);
}

/* Presses a key of a form, as if a keyboard had. */
static void
press (GtkWidget *page, const char *keys)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GListModel) shortcuts = g_list_model_get_item (controllers, i);

    for (guint j = 0;
         GTK_IS_SHORTCUT_CONTROLLER (shortcuts) && j < g_list_model_get_n_items (shortcuts); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);
      g_autofree char *trigger = gtk_shortcut_trigger_to_string (
          gtk_shortcut_get_trigger (shortcut));

      if (g_str_has_prefix (trigger, keys)) {
        gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, page, NULL);
        return;
      }
    }
  }
  g_assert_not_reached ();
}

/* A long form is gone through by its groups, and the buttons below it lead back to the last. */
static void
test_groups (EventFixture *self, gconstpointer data)
{
  GtkWidget *page = event_fixture_push (self, trellis_week_form_new (self->library, NULL));
  TrellisForm *form = trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
  GtkWidget *theme = trellis_form_get_control (form, TRELLIS_LEARNING_WEEK_THEME);
  GtkWidget *title = trellis_form_get_row (form, TRELLIS_LEARNING_WEEK_TITLE);
  GtkWidget *first_day = trellis_form_get_row (form, TRELLIS_LEARNING_WEEK_START);
  GtkWidget *words = trellis_form_get_row (form, TRELLIS_LEARNING_WEEK_QUOTATION);
  GtkWidget *more = trellis_form_get_row (form, TRELLIS_LEARNING_WEEK_BITESIZE);
  GtkWindow *window = GTK_WINDOW (self->window);

  gtk_widget_grab_focus (theme);
  press (page, "<Control>Page_Down");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), first_day));
  press (page, "<Control>Page_Up");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), title));
  press (page, "<Control>Page_Up"); /* is the first */
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), title));
  for (guint i = 0; i < 3; i++)
    press (page, "<Control>Page_Down");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), words));
  gtk_widget_grab_focus (event_fixture_find_button (page, "_Add"));
  press (page, "<Control>Page_Up");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), more));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_print ("1..0 # SKIP no display\n");
    return 0;
  }
  adw_init ();
  add ("checklist", test_checklist);
  add ("overdue", test_overdue);
  add ("publish", test_publish);
  add ("blocked", test_blocked);
  add ("employee", test_employee);
  add ("status", test_status);
  g_test_add ("/weeks/tools", EventFixture, NULL, event_fixture_set_up, test_tools,
              tear_down_place);
  add ("copy", test_copy);
  add ("copy-holidays", test_copy_holidays);
  add ("repeat", test_repeat);
  add ("mix", test_mix);
  add ("partners", test_partners);
  add ("groups", test_groups);
  return g_test_run ();
}
