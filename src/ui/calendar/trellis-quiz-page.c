/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plays a quiz, one question at a time. By ear: the question has the focus and is read, its answers are said after it,
 * a digit answers, what came of it is said at once, Return goes on. */
#include "config.h"

#include "ui/calendar/trellis-quiz-page.h"

#include "exchange/trellis-activity-file.h"
#include "ui/calendar/trellis-activity-actions.h"
#include "ui/calendar/trellis-quiz-asking.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct {
  TrellisEventView *view;
  char *content; /* that the round is of */
  TrellisQuizAsking asking;
  GtkWidget *question; /* its row, for the focus */
  GtkWidget *next; /* the button that goes on */
} QuizView;

static void
free_quiz (gpointer data)
{
  QuizView *self = data;

  g_clear_pointer (&self->asking.round, trellis_quiz_round_free);
  g_ptr_array_unref (self->asking.controls);
  trellis_event_view_free (self->view);
  g_free (self->content);
  g_free (self);
}

/* A round goes on while the questions stay as they are. */
static gboolean
load (QuizView *self, TrellisActivity *activity, GError **error)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  g_autoptr (GPtrArray) questions = NULL;

  if (self->asking.round && g_str_equal (self->content, content))
    return TRUE;
  questions = trellis_activity_get_quiz (activity, error);
  g_clear_pointer (&self->asking.round, trellis_quiz_round_free);
  g_free (self->content);
  self->content = g_strdup (content);
  if (questions)
    self->asking.round = trellis_quiz_round_new (questions);
  return questions != NULL;
}

static char *
place_words (const TrellisQuizRound *round)
{
  return g_strdup_printf (_ ("Question %u of %u"), round->at + 1, round->asked->len);
}

static GtkWidget *
find_label (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_label (child);

    if (found)
      return found;
  }
  return NULL;
}

static char *
result_words (const TrellisQuizMark *mark)
{
  const char *judged = mark->percent >= 99 ? _ ("Right!")
                       : mark->percent > 0 ? _ ("Partly right.")
                                           : _ ("Not right.");
  g_autoptr (GString) words = g_string_new (judged);

  if (mark->percent < 99 && *mark->right)
    g_string_append_printf (words, _ (" The answer: %s."), mark->right);
  if (*mark->feedback)
    g_string_append_printf (words, " %s", mark->feedback);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_result (QuizView *self, TrellisPage *page)
{
  g_autofree char *words = result_words (&self->asking.round->mark);
  GtkWidget *group = trellis_page_add_group (page, _ ("What came of it"), NULL);

  trellis_group_add (group, trellis_text_row (NULL, words));
}

static void
fill_question (QuizView *self, TrellisPage *page)
{
  TrellisQuizRound *round = self->asking.round;
  const TrellisQuizQuestion *question = trellis_quiz_round_get (round);
  g_autofree char *place = place_words (round);
  g_autofree char *text = trellis_quiz_question_say (question);
  gboolean last = round->at + 1 == round->asked->len;
  gboolean open = !round->answered && question->type != TRELLIS_QUIZ_READING &&
                  question->type != TRELLIS_QUIZ_ESSAY;
  gboolean checks = question->type != TRELLIS_QUIZ_ONE && question->type != TRELLIS_QUIZ_TRUE_FALSE;
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL),
            *row = trellis_text_row (place, text);

  trellis_group_add (group, row);
  self->question = find_label (row);
  gtk_widget_add_css_class (self->question, "title-3");
  trellis_quiz_asking_fill (&self->asking, page);
  if (round->answered)
    add_result (self, page);
  if (open && checks)
    trellis_event_view_add_button (page, _ ("_Check my answer"), "quiz.check", TRUE);
  self->next = trellis_event_view_add_button (page,
                                              open   ? _ ("S_kip")
                                              : last ? _ ("_Finish")
                                                     : _ ("_Next question"),
                                              "quiz.next", !open);
}

static void
fill_score (QuizView *self, TrellisPage *page)
{
  g_autofree char *score = trellis_quiz_round_score (self->asking.round);
  guint missed = trellis_quiz_round_count_missed (self->asking.round);
  GtkWidget *group = trellis_page_add_group (page, _ ("Score"), NULL);
  GtkWidget *row = trellis_text_row (_ ("Your score"), score);

  trellis_group_add (group, row);
  self->question = find_label (row);
  gtk_widget_add_css_class (self->question, "title-2");
  self->next = trellis_event_view_add_button (page, _ ("Play _again"), "quiz.again", missed == 0);
  if (missed > 0)
    trellis_event_view_add_button (page, _ ("Again, only what I _missed"), "quiz.missed", TRUE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  QuizView *self = data;
  g_autoptr (TrellisActivity)
      activity = trellis_library_get (self->view->library, TRELLIS_TYPE_ACTIVITY, self->view->uid);
  g_autoptr (GError) error = NULL;

  self->question = self->next = self->asking.first = NULL;
  if (!activity)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (activity),
                          trellis_entity_get_text (activity, TRELLIS_ACTIVITY_ABOUT));
  if (!load (self, activity, &error)) {
    trellis_activity_actions_add_broken (page, self->view, _ ("This quiz cannot be played"), error);
    return TRUE;
  }
  if (trellis_quiz_round_is_over (self->asking.round))
    fill_score (self, page);
  else
    fill_question (self, page);
  trellis_activity_actions_add_menu (page, self->view, self->next);
  return TRUE;
}

/* The page of another question: the focus is not restored but set anew, and by way of a button, since GTK 4.8 complains
 * of a label that gets the focus from nowhere. */
static void
refill (QuizView *self)
{
  GtkRoot *root = gtk_widget_get_root (self->view->page);

  if (root)
    gtk_root_set_focus (root, NULL);
  trellis_page_refill (TRELLIS_PAGE (self->view->page));
  if (self->next)
    gtk_widget_grab_focus (self->next);
}

/* Where something is to be typed the entry has the focus at once, and is called what is asked. */
static void
focus_question (QuizView *self)
{
  GtkWidget *first = self->asking.first;
  g_autofree char *place = NULL, *text = NULL, *name = NULL;

  if (!self->question)
    return;
  if (trellis_quiz_round_is_over (self->asking.round) || !first || !GTK_IS_ENTRY (first)) {
    gtk_widget_grab_focus (self->question);
    return;
  }
  place = place_words (self->asking.round);
  text = trellis_quiz_question_say (trellis_quiz_round_get (self->asking.round));
  name = g_strdup_printf (_ ("%s: %s"), place, text);
  trellis_a11y_name (first, name);
  gtk_widget_grab_focus (first);
}

/* The focus goes to the question, which is read; what can be chosen is said after it. */
static void
show_question (QuizView *self)
{
  g_autofree char *answers = NULL;

  refill (self);
  focus_question (self);
  if (trellis_quiz_round_is_over (self->asking.round))
    return;
  answers = trellis_quiz_asking_say (&self->asking);
  trellis_announce (self->view->page, answers);
}

static void
answered_cb (gpointer data)
{
  QuizView *self = data;
  g_autofree char *words = result_words (&self->asking.round->mark);

  refill (self);
  trellis_announce (self->view->page, words);
}

static void
press_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  QuizView *self = data;
  const char *name = g_action_get_name (G_ACTION (action));

  if (self->asking.round && !trellis_quiz_round_is_over (self->asking.round))
    trellis_quiz_asking_press (&self->asking, (guint) (name[strlen ("answer-")] - '0'));
}

static void
check_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  QuizView *self = data;

  if (self->asking.round && !trellis_quiz_round_is_over (self->asking.round))
    trellis_quiz_asking_check (&self->asking);
}

static void
next_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  QuizView *self = data;

  if (!self->asking.round || trellis_quiz_round_is_over (self->asking.round))
    return;
  trellis_quiz_round_next (self->asking.round);
  show_question (self);
}

static void
again_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  QuizView *self = data;

  if (!self->asking.round)
    return;
  trellis_quiz_round_again (self->asking.round,
                            g_str_equal (g_action_get_name (G_ACTION (action)), "missed"));
  show_question (self);
}

static void
repeat_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  QuizView *self = data;

  if (self->asking.round && self->question)
    show_question (self);
}

static void
map_cb (GtkWidget *page, QuizView *self)
{
  g_autofree char *answers = NULL;

  if (self->asking.round && !trellis_quiz_round_is_over (self->asking.round)) {
    answers = trellis_quiz_asking_say (&self->asking);
    trellis_announce (page, answers);
  }
}

static void
add_actions (QuizView *self)
{
  static const GActionEntry entries[] = {
    { .name = "answer-1", .activate = press_cb }, { .name = "answer-2", .activate = press_cb },
    { .name = "answer-3", .activate = press_cb }, { .name = "answer-4", .activate = press_cb },
    { .name = "answer-5", .activate = press_cb }, { .name = "answer-6", .activate = press_cb },
    { .name = "answer-7", .activate = press_cb }, { .name = "answer-8", .activate = press_cb },
    { .name = "answer-9", .activate = press_cb }, { .name = "check", .activate = check_cb },
    { .name = "next", .activate = next_cb },      { .name = "again", .activate = again_cb },
    { .name = "missed", .activate = again_cb },   { .name = "repeat", .activate = repeat_cb },
  };
  static const TrellisEventKey keys[] = {
    { "1|KP_1", "quiz.answer-1", FALSE }, { "2|KP_2", "quiz.answer-2", FALSE },
    { "3|KP_3", "quiz.answer-3", FALSE }, { "4|KP_4", "quiz.answer-4", FALSE },
    { "5|KP_5", "quiz.answer-5", FALSE }, { "6|KP_6", "quiz.answer-6", FALSE },
    { "7|KP_7", "quiz.answer-7", FALSE }, { "8|KP_8", "quiz.answer-8", FALSE },
    { "9|KP_9", "quiz.answer-9", FALSE }, { "n", "quiz.next", FALSE },
    { "c", "quiz.check", FALSE },         { "r", "quiz.repeat", FALSE },
  };

  trellis_page_install_actions (self->view->page, "quiz", entries, G_N_ELEMENTS (entries), self);
  trellis_event_view_add_keys (self->view, keys, G_N_ELEMENTS (keys));
}

/**
 * trellis_quiz_page_new:
 * @library: a library
 * @uid: uid of an activity that is a quiz
 *
 * Makes the page that plays a quiz, with its actions in the group `quiz`. Keys: 1 to 9 answer, C checks, N goes on, R
 * reads the question again.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_quiz_page_new (TrellisLibrary *library, const char *uid)
{
  QuizView *self = g_new0 (QuizView, 1);
  GtkWidget *page;

  self->view = trellis_event_view_new (library, uid);
  self->asking.controls = g_ptr_array_new ();
  self->asking.answered = answered_cb;
  self->asking.data = self;
  page = trellis_page_new_live (library, "activity", fill, self, free_quiz);
  trellis_event_view_attach (self->view, page);
  add_actions (self);
  trellis_activity_actions_add (self->view);
  g_signal_connect (page, "map", G_CALLBACK (map_cb), self);
  return page;
}
