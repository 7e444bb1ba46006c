/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions for the speakers of an event. They have no name, so that nobody is too shy to ask. */
#include "config.h"

#include "ui/calendar/trellis-event-questions.h"

#include "model/trellis-feedback.h"
#include "ui/calendar/trellis-event-ask.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_SHOWN 100

static void
asked (GtkWidget *page, TrellisLibrary *library, gpointer record)
{
  trellis_save (page, library, record, _ ("Ask a question"),
                _ ("Your question is with the speakers"));
}

static void
answered (GtkWidget *page, TrellisLibrary *library, gpointer record)
{
  trellis_save (page, library, record, _ ("Answer a question"), _ ("Answer saved"));
}

static void
ask_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const guint fields[] = { TRELLIS_QUESTION_TEXT };
  TrellisEventView *view = data;
  g_autoptr (TrellisQuestion) question = trellis_entity_new (TRELLIS_TYPE_QUESTION);
  GtkWidget *form;

  trellis_entity_set_text (question, TRELLIS_QUESTION_EVENT, view->uid);
  form = trellis_form_new (view->library, question);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_QUESTION_TEXT,
                         _ ("Kept without your name: nobody can tell who asked."));
  trellis_form_add_group (TRELLIS_FORM (form), NULL, NULL, fields, G_N_ELEMENTS (fields));
  trellis_event_ask (view, _ ("Ask a question"), TRELLIS_FORM (form), _ ("_Ask"), asked);
}

static void
answer_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const guint fields[] = { TRELLIS_QUESTION_ANSWER, TRELLIS_QUESTION_TEXT };
  TrellisEventView *view = data;
  g_autoptr (TrellisQuestion) question = trellis_library_get (view->library, TRELLIS_TYPE_QUESTION,
                                                              g_variant_get_string (target, NULL));
  GtkWidget *form;

  if (!question)
    return;
  form = trellis_form_new (view->library, question);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_QUESTION_ANSWER,
                         _ ("For those who were not there as well."));
  trellis_form_add_group (TRELLIS_FORM (form), NULL, NULL, fields, G_N_ELEMENTS (fields));
  trellis_event_ask (view, _ ("Answer a question"), TRELLIS_FORM (form), _ ("_Save"), answered);
}

static void
remove_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisQuestion) question = trellis_library_get (view->library, TRELLIS_TYPE_QUESTION,
                                                              g_variant_get_string (target, NULL));

  if (question)
    trellis_delete (view->page, view->library, question);
}

/* Without names somebody must be able to take away what is not fit to be read. */
static void
add_remove_button (GtkWidget *row, gpointer question)
{
  g_autofree char *name = g_strdup_printf (
      _ ("Delete the question: %s"), trellis_entity_get_text (question, TRELLIS_QUESTION_TEXT));
  GtkWidget *button = trellis_icon_button ("user-trash-symbolic", name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    trellis_entity_get_uid (question));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "event.remove-question");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_question (GtkWidget *group, gpointer question, gboolean organise)
{
  const char *text = trellis_entity_get_text (question, TRELLIS_QUESTION_TEXT);
  const char *answer = trellis_entity_get_text (question, TRELLIS_QUESTION_ANSWER);
  GtkWidget *row;

  if (organise) {
    row = trellis_button_row (text, *answer ? answer : _ ("Not answered yet; answer it"),
                              "document-edit-symbolic");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", trellis_entity_get_uid (question));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "event.answer");
    add_remove_button (row, question);
  } else
    row = trellis_fact_row (text, *answer ? answer : _ ("Not answered yet"));
  trellis_group_add (group, row);
}

/**
 * trellis_event_questions_add:
 * @page: the page
 * @view: what it knows
 * @standing: the event and where I stand with it
 * @organise: whether the tools of organisers are on
 *
 * Adds what was asked, and a way to ask.
 */
void
trellis_event_questions_add (TrellisPage *page,
                             TrellisEventView *view,
                             const TrellisEventStanding *standing,
                             gboolean organise)
{
  g_autoptr (GPtrArray)
      questions = trellis_library_list_linked (view->library, TRELLIS_TYPE_QUESTION,
                                               TRELLIS_QUESTION_EVENT, view->uid,
                                               TRELLIS_QUESTION_TEXT);
  gboolean open = !trellis_event_standing_is_over (standing);
  GtkWidget *group, *ask;

  if (!questions->len && !open)
    return;
  group = trellis_page_add_group (page, _ ("Questions for the speakers"), NULL);
  for (guint i = 0; i < MIN (questions->len, MOST_SHOWN); i++)
    add_question (group, questions->pdata[i], organise);
  if (!open)
    return;
  ask = trellis_button_row (_ ("Ask a question"), _ ("Kept without your name"),
                            "list-add-symbolic");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (ask), "event.ask");
  trellis_group_add (group, ask);
}

/**
 * trellis_event_questions_add_actions: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds `ask`, `answer` and `remove-question`, the last two with the uid of a question.
 */
void
trellis_event_questions_add_actions (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "ask", .activate = ask_cb },
    { .name = "answer", .parameter_type = "s", .activate = answer_cb },
    { .name = "remove-question", .parameter_type = "s", .activate = remove_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
