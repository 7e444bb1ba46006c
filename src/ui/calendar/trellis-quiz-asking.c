/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts one question: answers to choose are rows with a number that is also their key; what is typed or matched has an
 * entry or a list for each. */
#include "config.h"

#include "ui/calendar/trellis-quiz-asking.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define ANSWER "trellis-answer"

static void
take (TrellisQuizAsking *self, TrellisQuizMark mark)
{
  trellis_quiz_round_take (self->round, mark);
  self->answered (self->data);
}

static guint
answer_of (gpointer widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (widget, ANSWER));
}

static void
chosen_cb (GtkWidget *row, TrellisQuizAsking *self)
{
  guint answer = answer_of (row);

  if (!self->round->answered)
    take (self, trellis_quiz_mark_chosen (trellis_quiz_round_get (self->round), &answer, 1));
}

static void
add_control (TrellisQuizAsking *self, GtkWidget *control, guint answer)
{
  g_object_set_data (G_OBJECT (control), ANSWER, GUINT_TO_POINTER (answer));
  g_ptr_array_add (self->controls, control);
  if (!self->first)
    self->first = control;
}

/* What an answer was, once the question is answered. */
static const char *
verdict (const TrellisQuizQuestion *question, guint answer)
{
  return trellis_quiz_question_get (question, answer)->weight > 0 ? _ ("right") : NULL;
}

static void
add_choice (TrellisQuizAsking *self, GtkWidget *group, guint number, guint answer)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  g_autofree char *text = trellis_quiz_answer_say (question, answer);
  /* Translators: number of an answer, which is its key, and the answer */
  g_autofree char *title = g_strdup_printf (_ ("%u. %s"), number, text);
  GtkWidget *row, *check;

  if (self->round->answered) {
    const char *right = verdict (question, answer);

    trellis_group_add (group, right ? trellis_fact_row (title, right)
                                    : trellis_fact_row (title, _ ("not right")));
  } else if (question->type == TRELLIS_QUIZ_SEVERAL) {
    check = gtk_check_button_new ();
    add_control (self, check, answer);
    trellis_group_add (group, trellis_form_row (title, check));
  } else {
    row = trellis_button_row (title, NULL, NULL);
    add_control (self, row, answer);
    g_signal_connect (row, "activated", G_CALLBACK (chosen_cb), self);
    trellis_group_add (group, row);
  }
}

static void
add_choices (TrellisQuizAsking *self, TrellisPage *page)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  gboolean several = question->type == TRELLIS_QUIZ_SEVERAL;
  g_autoptr (GArray) order = trellis_quiz_question_order (question);
  GtkWidget *group = trellis_page_add_group (
      page, _ ("Answers"), several ? _ ("More than one may be right: tick all that are.") : NULL);

  for (guint i = 0; i < order->len; i++)
    add_choice (self, group, i + 1, g_array_index (order, guint, i));
}

static void
typed_cb (GtkEntry *entry, TrellisQuizAsking *self)
{
  trellis_quiz_asking_check (self);
}

static void
add_entry (TrellisQuizAsking *self, TrellisPage *page)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  gboolean number = question->type == TRELLIS_QUIZ_NUMBER;
  const char *title = number ? _ ("Your answer, a number") : _ ("Your answer");
  GtkWidget *entry, *group;

  if (self->round->answered)
    return;
  group = trellis_page_add_group (page, _ ("Answer"), NULL);
  entry = gtk_entry_new ();
  if (number)
    gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
  trellis_group_add (group, trellis_input_row_new (title, entry, TRUE));
  trellis_a11y_name (entry, title);
  g_signal_connect (entry, "activate", G_CALLBACK (typed_cb), self);
  add_control (self, entry, 0);
}

static GListModel *
match_words (const TrellisQuizQuestion *question)
{
  g_autoptr (GPtrArray) matches = trellis_quiz_question_matches (question);
  GtkStringList *words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _ ("Not chosen yet"));
  for (guint i = 0; i < matches->len; i++) {
    g_autofree char *plain = trellis_quiz_plain (matches->pdata[i], question->format);

    gtk_string_list_append (words, plain);
  }
  return G_LIST_MODEL (words);
}

static void
add_pairs (TrellisQuizAsking *self, TrellisPage *page)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  GtkWidget *group = trellis_page_add_group (page, _ ("What belongs together"), NULL);

  for (guint i = 0; i < question->answers->len; i++) {
    const TrellisQuizAnswer *answer = trellis_quiz_question_get (question, i);
    g_autofree char *left = trellis_quiz_plain (answer->text, question->format);
    g_autofree char *right = trellis_quiz_plain (answer->match, question->format);
    GtkWidget *choice;

    if (!*left)
      continue;
    if (self->round->answered) {
      trellis_group_add (group, trellis_fact_row (left, right));
      continue;
    }
    choice = trellis_drop_down_new (left, match_words (question));
    add_control (self, choice, i);
    trellis_group_add (group, trellis_input_row_new (left, choice, TRUE));
  }
}

/**
 * trellis_quiz_asking_fill: (skip)
 * @self: how a question is put
 * @page: a page
 *
 * Adds the rows for the answer to the question that is asked or, when it is answered, the rows that show the answers.
 */
void
trellis_quiz_asking_fill (TrellisQuizAsking *self, TrellisPage *page)
{
  g_ptr_array_set_size (self->controls, 0);
  self->first = NULL;
  switch (trellis_quiz_round_get (self->round)->type) {
  case TRELLIS_QUIZ_ONE:
  case TRELLIS_QUIZ_SEVERAL:
  case TRELLIS_QUIZ_TRUE_FALSE:
    add_choices (self, page);
    break;
  case TRELLIS_QUIZ_SHORT:
  case TRELLIS_QUIZ_NUMBER:
    add_entry (self, page);
    break;
  case TRELLIS_QUIZ_MATCHING:
    add_pairs (self, page);
    break;
  case TRELLIS_QUIZ_READING:
  case TRELLIS_QUIZ_ESSAY:
  default:
    break;
  }
}

/**
 * trellis_quiz_asking_press: (skip)
 * @self: how a question is put
 * @number: number of an answer, from 1
 *
 * Chooses or ticks an answer by its number.
 *
 * Returns: %FALSE when there is none with that number
 */
gboolean
trellis_quiz_asking_press (TrellisQuizAsking *self, guint number)
{
  GtkWidget *control = number <= self->controls->len ? self->controls->pdata[number - 1] : NULL;

  if (!control || self->round->answered)
    return FALSE;
  if (GTK_IS_CHECK_BUTTON (control)) {
    gtk_check_button_set_active (GTK_CHECK_BUTTON (control),
                                 !gtk_check_button_get_active (GTK_CHECK_BUTTON (control)));
    gtk_widget_grab_focus (control);
  } else if (ADW_IS_ACTION_ROW (control)) {
    chosen_cb (control, self);
  } else {
    gtk_widget_grab_focus (control);
  }
  return TRUE;
}

static void
check_ticked (TrellisQuizAsking *self)
{
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->controls->len; i++) {
    guint answer = answer_of (self->controls->pdata[i]);

    if (gtk_check_button_get_active (self->controls->pdata[i]))
      g_array_append_val (chosen, answer);
  }
  take (self, trellis_quiz_mark_chosen (trellis_quiz_round_get (self->round),
                                        (const guint *) (gpointer) chosen->data, chosen->len));
}

static void
check_matched (TrellisQuizAsking *self)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  g_autoptr (GPtrArray) matches = trellis_quiz_question_matches (question);
  g_autofree const char **matched = g_new0 (const char *, question->answers->len + 1);

  for (guint i = 0; i < self->controls->len; i++) {
    guint selected = gtk_drop_down_get_selected (self->controls->pdata[i]);

    if (selected > 0 && selected <= matches->len)
      matched[answer_of (self->controls->pdata[i])] = matches->pdata[selected - 1];
  }
  take (self, trellis_quiz_mark_matched (question, matched));
}

/**
 * trellis_quiz_asking_check: (skip)
 * @self: how a question is put
 *
 * Takes what is ticked, typed or matched as the answer.
 */
void
trellis_quiz_asking_check (TrellisQuizAsking *self)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  g_autofree char *typed = NULL;

  if (self->round->answered || self->controls->len == 0)
    return;
  if (question->type == TRELLIS_QUIZ_SEVERAL) {
    check_ticked (self);
  } else if (question->type == TRELLIS_QUIZ_MATCHING) {
    check_matched (self);
  } else if (GTK_IS_ENTRY (self->controls->pdata[0])) {
    typed = g_strdup (gtk_editable_get_text (self->controls->pdata[0]));
    if (*g_strstrip (typed))
      take (self, trellis_quiz_mark_text (question, typed));
    else
      trellis_announce (self->controls->pdata[0], _ ("Type an answer first."));
  }
}

/**
 * trellis_quiz_asking_say: (skip)
 * @self: how a question is put
 *
 * The answers to choose from in one breath, each with its key.
 *
 * Returns: (transfer full): a text, empty where there is nothing to choose
 */
char *
trellis_quiz_asking_say (TrellisQuizAsking *self)
{
  const TrellisQuizQuestion *question = trellis_quiz_round_get (self->round);
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GArray) order = trellis_quiz_question_order (question);

  if (question->type != TRELLIS_QUIZ_ONE && question->type != TRELLIS_QUIZ_SEVERAL &&
      question->type != TRELLIS_QUIZ_TRUE_FALSE)
    return g_strdup ("");
  for (guint i = 0; i < order->len; i++) {
    g_autofree char *text = trellis_quiz_answer_say (question, g_array_index (order, guint, i));

    g_string_append_printf (said, _ ("%u: %s"), i + 1, text);
    g_string_append (said, i + 1 < order->len ? "; " : ".");
  }
  return g_string_free (g_steal_pointer (&said), FALSE);
}
