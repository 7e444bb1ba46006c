/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of clashes and what counts as one, used by the names of their actions. */
#include "config.h"

#include "event-fixture.h"

#include "base/trellis-time.h"
#include "model/trellis-clash-levels.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-clash-levels-page.h"
#include "ui/calendar/trellis-clash-list.h"
#include "ui/calendar/trellis-event-clashes.h"

#define WEEK "019d0000-0000-7000-8000-0000000000a1"

static TrellisEvent *
add (EventFixture *self, const char *title, int in_minutes)
{
  TrellisEvent *event = event_fixture_add_event (self, title, in_minutes);

  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, (const char *const[]){ "Bea", NULL });
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, WEEK);
  event_fixture_save (self, event);
  return event;
}

static void
add_week (EventFixture *self)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_uid (week, WEEK);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "May");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, trellis_today () - 7);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, trellis_today () + 7);
  event_fixture_save (self, week);
}

static void
expect_opened (EventFixture *self, GtkWidget *list, const char *action, TrellisEvent *event)
{
  g_autofree char *expected = g_strdup_printf ("event %s", trellis_entity_get_uid (event));

  g_assert_true (gtk_widget_activate_action (list, action, NULL));
  g_assert_cmpstr (self->opened, ==, expected);
}

/* It tells, opens either event, follows what happens, and says when nothing is left. */
static void
test_list (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) goals = add (self, "Goals", 60), mentees = NULL, alone = NULL;
  GtkWidget *list;

  mentees = add (self, "Mentees", 90);
  list = event_fixture_push (self, trellis_clash_list_new_between (self->library, trellis_now (),
                                                                   trellis_now () + TRELLIS_DAY));
  g_assert_true (event_fixture_shows (list, "Bea speaks at “Goals” and “Mentees” at once"));
  g_assert_true (event_fixture_shows (list, "1 clash blocks publishing."));
  g_assert_false (event_fixture_shows (list, "What counts as a clash"));
  expect_opened (self, list, "clashes.open", goals);
  expect_opened (self, list, "clashes.open-other", mentees);
  alone = add (self, "Listening", 60 * 26);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (list, "1 clash blocks publishing."));
  trellis_entity_set_number (mentees, TRELLIS_EVENT_BUFFER, 30);
  trellis_entity_set_number (mentees, TRELLIS_EVENT_START,
                             trellis_entity_get_number (goals, TRELLIS_EVENT_END));
  trellis_entity_set_number (mentees, TRELLIS_EVENT_END,
                             trellis_entity_get_number (goals, TRELLIS_EVENT_END) + TRELLIS_MINUTE);
  event_fixture_save (self, mentees);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (list, "No clash blocks publishing; 1 is worth a look."));
  trellis_entity_set_number (mentees, TRELLIS_EVENT_BUFFER, 0);
  event_fixture_save (self, mentees);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (list, "Nothing clashes."));
  g_assert_true (event_fixture_shows (list, "No Clashes"));
}

static GtkWidget *
find_drop_down (GtkWidget *widget, guint *skip)
{
  if (GTK_IS_DROP_DOWN (widget))
    return (*skip)-- == 0 ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_drop_down (child, skip);

    if (found)
      return found;
  }
  return NULL;
}

static void
choose (GtkWidget *page, TrellisClashKind kind, TrellisClashLevel level)
{
  guint skip = kind;

  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_drop_down (page, &skip)), level);
}

static char *
levels_of_week (EventFixture *self)
{
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK, WEEK);

  return g_strjoinv (", ",
                     (char **) trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS));
}

/* One page, one action: what is saved is what differs, and the list below follows, there and back. */
static void
test_levels (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) goals = NULL, mentees = NULL;
  GtkWidget *list, *page;
  g_autofree char *saved = NULL, *undone = NULL;

  add_week (self);
  goals = add (self, "Goals", 60);
  mentees = add (self, "Mentees", 90);
  list = event_fixture_push (self, trellis_clash_list_new (self->library, WEEK));
  g_assert_true (event_fixture_shows (list, "1 clash blocks publishing."));
  g_assert_true (gtk_widget_activate_action (list, "clashes.levels", NULL));
  event_fixture_settle ();
  page = event_fixture_top (self);
  g_assert_true (event_fixture_shows (page, "Speaker in two events at once"));
  choose (page, TRELLIS_CLASH_SPEAKER, TRELLIS_CLASH_WARN);
  choose (page, TRELLIS_CLASH_HOST, TRELLIS_CLASH_BLOCK);
  event_fixture_act (self, page, "levels.save");
  saved = levels_of_week (self);
  g_assert_cmpstr (saved, ==, "speaker warn, host block");
  g_assert_true (event_fixture_comes (list, "No clash blocks publishing; 1 is worth a look."));
  g_assert_true (trellis_library_undo (self->library, NULL));
  event_fixture_settle ();
  undone = levels_of_week (self);
  g_assert_cmpstr (undone, ==, "");
  g_assert_true (event_fixture_comes (list, "1 clash blocks publishing."));
}

/* As usual is said, not saved; and saving what is as it was is no action. */
static void
test_usual (EventFixture *self, gconstpointer data)
{
  GtkWidget *page;
  guint before;

  add_week (self);
  page = event_fixture_push (self, trellis_clash_levels_page_new (self->library, WEEK));
  choose (page, TRELLIS_CLASH_PLACE, TRELLIS_CLASH_IGNORE);
  g_assert_true (gtk_widget_activate_action (page, "levels.usual", NULL));
  before = self->commits;
  g_assert_true (gtk_widget_activate_action (page, "levels.save", NULL));
  event_fixture_settle ();
  g_assert_cmpuint (self->commits, ==, before);
}

/* The page of an event tells organisers what it clashes with, in the words of the list. */
static void
test_event_page (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) goals = add (self, "Goals", 60), mentees = add (self, "Mentees", 90);
  GtkWidget *page = g_object_ref_sink (trellis_page_new ("Goals"));

  trellis_event_clashes_add (TRELLIS_PAGE (page), self->library, goals);
  g_assert_true (event_fixture_shows (page, "Bea speaks at “Goals” and “Mentees” at once"));
  g_object_unref (page);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, func)                                                                            \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, func, event_fixture_tear_down)
  ADD ("/clash-list/list", test_list);
  ADD ("/clash-list/levels", test_levels);
  ADD ("/clash-list/usual", test_usual);
  ADD ("/clash-list/event-page", test_event_page);
  return g_test_run ();
}
