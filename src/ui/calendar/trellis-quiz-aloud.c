/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A quiz for a group in a break: one question in large letters for a screen on the wall, the answer on a key, then the next. Whoever
 * reads it out with a screen reader hears it in the same steps. */
#include "config.h"

#include "ui/calendar/trellis-quiz-aloud.h"

#include "exchange/trellis-activity-file.h"
#include "model/trellis-quiz-marking.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-empty.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisEventView *view;
  GPtrArray *questions;
  guint at;
  gboolean revealed;
  GtkWidget *first; /* what has the focus */
  GtkWidget *button;
} Aloud;

static void
free_aloud (gpointer data)
{
  Aloud *self = data;

  g_clear_pointer (&self->questions, g_ptr_array_unref);
  trellis_event_view_free (self->view);
  g_free (self);
}

static GtkWidget *
add_large (TrellisPage *page, const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "selectable", TRUE, NULL);

  gtk_widget_add_css_class (label, css_class);
  trellis_a11y_name (label, text);
  trellis_page_add (page, label);
  return label;
}

static char *
answers_text (const TrellisQuizQuestion *question)
{
  g_autoptr (GArray) order = trellis_quiz_question_order (question);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) matches = NULL;

  if (question->type == TRELLIS_QUIZ_MATCHING) {
    matches = trellis_quiz_question_matches (question);
    for (guint i = 0; i < matches->len; i++)
      g_string_append_printf (text, "%s%c. %s", i ? "\n" : "", (char) ('A' + i % 26),
                              (const char *) matches->pdata[i]);
  } else if (question->type == TRELLIS_QUIZ_ONE || question->type == TRELLIS_QUIZ_SEVERAL ||
             question->type == TRELLIS_QUIZ_TRUE_FALSE) {
    for (guint i = 0; i < order->len; i++) {
      g_autofree char *answer = trellis_quiz_answer_say (question, g_array_index (order, guint, i));

      g_string_append_printf (text, "%s%c. %s", i ? "\n" : "", (char) ('A' + i % 26), answer);
    }
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
fill_question (Aloud *self, TrellisPage *page)
{
  const TrellisQuizQuestion *question = self->questions->pdata[self->at];
  g_autofree char *text = trellis_quiz_question_say (question);
  g_autofree char *place = g_strdup_printf (_ ("Question %u of %u"), self->at + 1,
                                            self->questions->len);
  g_autofree char *named = g_strdup_printf (_ ("%s: %s"), place, text);
  g_autofree char *answers = answers_text (question);
  g_autofree char *right = trellis_quiz_right (question);

  trellis_page_set_title (page, NULL, place);
  self->first = add_large (page, text, "trellis-aloud");
  trellis_a11y_name (self->first, named);
  if (*answers)
    add_large (page, answers, "trellis-aloud-answers");
  if (self->revealed && *right) {
    g_autofree char *said = g_strdup_printf (_ ("The answer: %s"), right);

    self->first = add_large (page, said, "trellis-aloud-right");
  }
  self->button = trellis_event_view_add_button (
      page, self->revealed || !*right ? _ ("_Next question") : _ ("_Show the answer"), "aloud.next",
      TRUE);
  trellis_event_view_add_button (page, _ ("_Back one step"), "aloud.back", FALSE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  Aloud *self = data;
  g_autoptr (TrellisActivity)
      activity = trellis_library_get (self->view->library, TRELLIS_TYPE_ACTIVITY, self->view->uid);

  if (!activity)
    return FALSE;
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  self->questions = trellis_activity_get_quiz (activity, NULL);
  self->first = self->button = NULL;
  trellis_page_set_width (page, 1400);
  trellis_page_set_title (page, trellis_entity_get_title (activity), NULL);
  if (!self->questions) {
    trellis_page_add (page, trellis_empty_new ("dialog-warning-symbolic",
                                               _ ("This quiz cannot be read out"),
                                               _ ("There is no question in it."), NULL, NULL));
  } else if (self->at >= self->questions->len) {
    self->first = add_large (page, _ ("That was the last question. Well played!"), "trellis-aloud");
    self->button = trellis_event_view_add_button (page, _ ("_Back one step"), "aloud.back", FALSE);
  } else {
    fill_question (self, page);
  }
  return TRUE;
}

static void
show (Aloud *self)
{
  GtkRoot *root = gtk_widget_get_root (self->view->page);

  if (root) /* set anew, and by way of a button: GTK 4.8 complains of a label that gets it from nowhere */
    gtk_root_set_focus (root, NULL);
  trellis_page_refill (TRELLIS_PAGE (self->view->page));
  if (self->button)
    gtk_widget_grab_focus (self->button);
  if (self->first)
    gtk_widget_grab_focus (self->first);
}

static gboolean
has_answer (Aloud *self, guint at)
{
  g_autofree char *right = trellis_quiz_right (self->questions->pdata[at]);

  return *right != '\0';
}

static void
next_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  Aloud *self = data;

  if (!self->questions || self->at >= self->questions->len)
    return;
  if (!self->revealed && has_answer (self, self->at)) {
    self->revealed = TRUE;
  } else {
    self->revealed = FALSE;
    self->at++;
  }
  show (self);
}

static void
back_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  Aloud *self = data;

  if (!self->questions || (self->at == 0 && !self->revealed))
    return;
  if (self->revealed) {
    self->revealed = FALSE;
  } else {
    self->at--;
    self->revealed = has_answer (self, self->at);
  }
  show (self);
}

/**
 * trellis_quiz_aloud_new:
 * @library: a library
 * @uid: uid of an activity that is a quiz
 *
 * Makes the page on which a quiz is read out to a group, with its actions in the group `aloud`. Space, Page Down and N
 * go on; Page Up and B go back.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_quiz_aloud_new (TrellisLibrary *library, const char *uid)
{
  static const GActionEntry entries[] = {
    { .name = "next", .activate = next_cb },
    { .name = "back", .activate = back_cb },
  };
  static const TrellisEventKey keys[] = {
    { "Page_Down|n|space|Right", "aloud.next", FALSE },
    { "Page_Up|b|Left", "aloud.back", FALSE },
  };
  Aloud *self = g_new0 (Aloud, 1);
  GtkWidget *page;

  self->view = trellis_event_view_new (library, uid);
  page = trellis_page_new_live (library, "activity", fill, self, free_aloud);
  trellis_event_view_attach (self->view, page);
  trellis_page_install_actions (page, "aloud", entries, G_N_ELEMENTS (entries), self);
  trellis_event_view_add_keys (self->view, keys, G_N_ELEMENTS (keys));
  return page;
}
