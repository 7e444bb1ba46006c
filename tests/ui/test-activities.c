/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Activities played by actions, and what the pages then say. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "model/trellis-activity.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-activities-page.h"
#include "ui/calendar/trellis-activity-form.h"
#include "ui/calendar/trellis-activity-import.h"
#include "ui/calendar/trellis-answer-list.h"
#include "ui/calendar/trellis-awareness-page.h"
#include "ui/calendar/trellis-letter-grid.h"
#include "ui/calendar/trellis-quiz-aloud.h"
#include "ui/calendar/trellis-talk-offer.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-form-page.h"

#include <locale.h>

#define QUIZ                                                                                       \
  "Two and two? {=four#Yes ~five#No, four}\n\nPick {~%50%a ~%50%b ~%-50%c}\n\nWord {=yes}\n\n"     \
  "Match {=one -> 1 =two -> 2}\n\nTalk {}"
#define CROSSWORD                                                                                  \
  "{\"version\":\"http://ipuz.org/v2\",\"kind\":[\"http://ipuz.org/crossword#1\"],"                \
  "\"dimensions\":{\"width\":3,\"height\":3},\"puzzle\":[[1,0,2],[0,\"#\",0],[3,0,0]],"            \
  "\"solution\":[[\"C\",\"A\",\"T\"],[\"A\",\"#\",\"E\"],[\"R\",\"E\",\"N\"]],\"clues\":{"         \
  "\"Across\":[[1,\"Purrs\"],[3,\"Bird\"]],\"Down\":[[1,\"Wheels\"],[2,\"Nine and one\"]]}}"

static char *
add_week (EventFixture *self)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Learning week");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, trellis_today ());
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, trellis_today () + 4);
  event_fixture_save (self, week);
  return g_strdup (trellis_entity_get_uid (week));
}

static TrellisActivity *
add_activity (EventFixture *self, TrellisActivityKind kind, const char *content)
{
  TrellisActivity *activity = trellis_entity_new (TRELLIS_TYPE_ACTIVITY);

  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_TITLE, "Puzzle");
  trellis_entity_set_number (activity, TRELLIS_ACTIVITY_KIND, kind);
  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_CONTENT, content);
  event_fixture_save (self, activity);
  return activity;
}

static GtkWidget *
play (EventFixture *self, TrellisActivity *activity)
{
  return event_fixture_push (self, trellis_activity_page_new (self->library,
                                                              trellis_entity_get_uid (activity)));
}

static void
act (GtkWidget *page, const char *action)
{
  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  event_fixture_settle ();
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_type (child, type);

    if (found)
      return found;
  }
  return NULL;
}

static void
test_quiz (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisActivity) quiz = add_activity (self, TRELLIS_ACTIVITY_KIND_QUIZ, QUIZ);
  GtkWidget *page = play (self, quiz), *entry;

  g_assert_true (event_fixture_shows (page, "Question 1 of 5"));
  act (page, event_fixture_shows (page, "1. four") ? "quiz.answer-1" : "quiz.answer-2");
  g_assert_true (event_fixture_shows (page, "Right! Yes"));
  act (page, "quiz.answer-2"); /* the first answer counts */
  g_assert_true (event_fixture_shows (page, "Right! Yes"));
  act (page, "quiz.next");
  g_assert_true (event_fixture_shows (page, "Question 2 of 5"));
  act (page, "quiz.check");
  g_assert_true (event_fixture_shows (page, "Not right. The answer: a; b."));
  act (page, "quiz.next");
  entry = find_type (page, GTK_TYPE_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), " YES ");
  act (page, "quiz.check");
  g_assert_true (event_fixture_shows (page, "Right!"));
  act (page, "quiz.next");
  act (page, "quiz.check");
  g_assert_true (event_fixture_shows (page, "Not right. The answer: one: 1; two: 2."));
  act (page, "quiz.next");
  g_assert_nonnull (event_fixture_find_button (page, "_Finish"));
  act (page, "quiz.next");
  g_assert_true (event_fixture_shows (page, "2 of 4 points."));
  act (page, "quiz.missed");
  g_assert_true (event_fixture_shows (page, "Question 1 of 2"));
  act (page, "quiz.again");
  g_assert_true (event_fixture_shows (page, "Question 1 of 5"));
}

static void
test_aloud (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisActivity) quiz = add_activity (self, TRELLIS_ACTIVITY_KIND_QUIZ, QUIZ);
  GtkWidget *page = event_fixture_push (
      self, trellis_quiz_aloud_new (self->library, trellis_entity_get_uid (quiz)));

  g_assert_true (event_fixture_shows (page, "Two and two?"));
  g_assert_false (event_fixture_shows (page, "The answer: four"));
  act (page, "aloud.next");
  g_assert_true (event_fixture_shows (page, "The answer: four"));
  act (page, "aloud.next");
  g_assert_true (event_fixture_shows (page, "Question 2 of 5"));
  act (page, "aloud.back");
  g_assert_true (event_fixture_shows (page, "The answer: four"));
  for (guint i = 0; i < 12; i++)
    act (page, "aloud.next");
  g_assert_true (event_fixture_shows (page, "That was the last question"));
}

static void
answer (GtkWidget *page, guint row, const char *text)
{
  GtkWidget *entry;

  trellis_answer_list_open (TRELLIS_ANSWER_LIST (find_type (page, TRELLIS_TYPE_ANSWER_LIST)), row);
  entry = find_type (page, GTK_TYPE_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  event_fixture_settle ();
}

static void
test_crossword (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisActivity)
      puzzle = add_activity (self, TRELLIS_ACTIVITY_KIND_CROSSWORD, CROSSWORD);
  GtkWidget *page = play (self, puzzle), *grid;

  g_assert_true (event_fixture_shows (page, "0 of 4 words filled."));
  answer (page, 0, "cats");
  g_assert_true (event_fixture_shows (page, "The answer has 3 letters."));
  answer (page, 0, "cot");
  g_assert_true (event_fixture_shows (page, "C O T · filled"));
  g_assert_true (event_fixture_shows (page, "T _ _")); /* crosses it */
  act (page, "crossword.check");
  g_assert_true (event_fixture_shows (page, "C O T · not right yet"));
  answer (page, 0, "cat");
  grid = find_type (page, TRELLIS_TYPE_LETTER_GRID);
  g_assert_cmpuint (trellis_letter_grid_get_cursor (TRELLIS_LETTER_GRID (grid)), <, 9);
  g_signal_emit_by_name (grid, "moved", 5u); /* E of TEN */
  trellis_letter_grid_set_cursor (TRELLIS_LETTER_GRID (grid), 5);
  g_signal_emit_by_name (grid, "typed", "e", FALSE);
  g_assert_true (event_fixture_shows (page, "T E _"));
  act (page, "crossword.reveal-word");
  g_assert_true (event_fixture_shows (page, "_ _ N"));
  act (page, "crossword.clear-all");
  g_assert_true (event_fixture_shows (page, "0 of 4 words filled."));
  act (page, "crossword.put-back");
  g_assert_true (event_fixture_shows (page, "2 of 4 words filled."));
  answer (page, 1, "ren");
  g_signal_emit_by_name (grid, "moved", 3u);
  act (page, "crossword.reveal-letter");
  g_assert_true (event_fixture_shows (page, "Solved: every letter is right."));
}

static void
test_word_search (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisActivity) puzzle = add_activity (
      self, TRELLIS_ACTIVITY_KIND_WORD_SEARCH, "Carers: who look after somebody\nPension\nAppeal");
  GtkWidget *page = play (self, puzzle);

  g_assert_true (event_fixture_shows (page, "0 of 3 words found."));
  g_assert_false (event_fixture_shows (page, "Pension"));
  answer (page, 0, "pension");
  g_assert_true (event_fixture_shows (page, "That is not the word."));
  answer (page, 0, "CARERS");
  g_assert_true (event_fixture_shows (page, "1 of 3 words found."));
  act (page, "search.words");
  g_assert_true (event_fixture_shows (page, "Pension"));
  act (page, "search.show");
  act (page, "search.show");
  g_assert_true (event_fixture_shows (page, "All words found."));
  act (page, "search.again");
  g_assert_true (event_fixture_shows (page, "0 of 3 words found."));
}

static void
test_wrong (EventFixture *self, gconstpointer data)
{
  static const struct {
    TrellisActivityKind kind;
    const char *content;
    gboolean wrong;
  } cases[] = {
    { TRELLIS_ACTIVITY_KIND_QUIZ, QUIZ, FALSE },
    { TRELLIS_ACTIVITY_KIND_QUIZ, "Q {=a", TRUE },
    { TRELLIS_ACTIVITY_KIND_QUIZ, "", TRUE },
    { TRELLIS_ACTIVITY_KIND_CROSSWORD, CROSSWORD, FALSE },
    { TRELLIS_ACTIVITY_KIND_CROSSWORD, "{}", TRUE },
    { TRELLIS_ACTIVITY_KIND_WORD_SEARCH, "word", FALSE },
    { TRELLIS_ACTIVITY_KIND_WORD_SEARCH, "ab", TRUE },
    { TRELLIS_ACTIVITY_KIND_WORD_SEARCH, "", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisActivity) activity = add_activity (self, cases[i].kind, cases[i].content);
    g_autofree char *wrong = trellis_activity_form_wrong (activity);
    GtkWidget *page = play (self, activity); /* says so, and does not fall over */

    g_assert_cmpint (wrong != NULL, ==, cases[i].wrong);
    g_assert_nonnull (page);
    trellis_place_back (self->place);
  }
}

static void
test_import (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  g_autofree char *path = g_build_filename (self->folder, "office-quiz.gift", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *page = event_fixture_push (self, trellis_activities_page_new (self->library, week));
  guint before;

  g_assert_true (event_fixture_shows (page, "No activities yet"));
  g_assert_true (g_file_set_contents (path, QUIZ "\n\nBad {=a", -1, NULL));
  before = self->commits;
  trellis_activity_import_file (page, self->library, week, file);
  event_fixture_wait (self, before + 1);
  g_assert_true (event_fixture_shows (page, "office quiz"));
  g_assert_true (event_fixture_shows (page, "Quiz, 5 questions"));
  g_assert_true (event_fixture_shows (self->window, "added without 1 part"));
}

/* Chosen days come in one step and are not offered again. */
static void
test_awareness (EventFixture *self, gconstpointer data)
{
  static const char *const chosen[] = { "0", "3", NULL };
  GtkWidget *page = event_fixture_push (self, trellis_awareness_page_new (self->library));
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  act (page, "awareness.add");
  g_assert_true (event_fixture_shows (self->window, "Tick a day first."));
  trellis_check_list_set_chosen (TRELLIS_CHECK_LIST (find_type (page, TRELLIS_TYPE_CHECK_LIST)),
                                 chosen);
  event_fixture_act (self, page, "awareness.add");
  g_assert_cmpint (trellis_library_count (self->library, query), ==, 2);
  g_assert_true (event_fixture_shows (page, "2 days of this year are in the calendar already."));
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_cmpint (trellis_library_count (self->library, query), ==, 0);
}

static void
test_offer (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  GtkWidget *page = event_fixture_push (self, trellis_talk_offer_new (self->library, week));
  TrellisForm *form = trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
  g_autoptr (GPtrArray) events = NULL;
  guint before = self->commits;

  gtk_editable_set_text (GTK_EDITABLE (trellis_form_get_control (form, TRELLIS_EVENT_TITLE)),
                         "Paper cranes");
  g_signal_emit_by_name (page, "save");
  event_fixture_wait (self, before + 1);
  events = trellis_library_list_linked (self->library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK, week,
                                        TRELLIS_EVENT_START);
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_cmpint (trellis_entity_get_choice (events->pdata[0], TRELLIS_EVENT_STATUS), ==,
                   TRELLIS_EVENT_STATUS_TENTATIVE);
  g_assert_cmpint (trellis_entity_get_number (events->pdata[0], TRELLIS_EVENT_START), ==, 0);
  g_assert_cmpstr (trellis_entity_get_list (events->pdata[0], TRELLIS_EVENT_SPEAKERS)[0], ==,
                   "Mair Jones");
}

#define ADD(path, function)                                                                        \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, function, event_fixture_tear_down)

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/activities/quiz", test_quiz);
  ADD ("/activities/aloud", test_aloud);
  ADD ("/activities/crossword", test_crossword);
  ADD ("/activities/word-search", test_word_search);
  ADD ("/activities/wrong", test_wrong);
  ADD ("/activities/import", test_import);
  ADD ("/activities/awareness", test_awareness);
  ADD ("/activities/offer", test_offer);
  return g_test_run ();
}
