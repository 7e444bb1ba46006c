/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows an event: feedback without a name, and what came of it for organisers. */
#include "config.h"

#include "ui/calendar/trellis-event-after.h"

#include "base/trellis-text.h"
#include "library/trellis-library-settings.h"
#include "model/trellis-feedback-summary.h"
#include "model/trellis-small-numbers.h"
#include "ui/calendar/trellis-event-ask.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rating.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define GIVEN "feedback-given:" /* and the uid of the event; nothing of what was said */
#define MOST_COMMENTS 100

static const char *const rating_words[] = { N_ ("Poor"),      N_ ("Fair"),      N_ ("Good"),
                                            N_ ("Very good"), N_ ("Excellent"), NULL };

static gboolean
was_given (TrellisLibrary *library, const char *event)
{
  g_autofree char *name = g_strconcat (GIVEN, event, NULL);
  g_autofree char *value = trellis_library_get_setting (library, name);

  return *value != '\0';
}

/* Giving --------------------------------------------------------------------------------------- */

static void
given (GtkWidget *page, TrellisLibrary *library, gpointer record)
{
  g_autofree char *name = g_strconcat (
      GIVEN, trellis_entity_get_text (record, TRELLIS_FEEDBACK_EVENT), NULL);
  TrellisBatch *batch;

  if (!trellis_entity_is_set (record, TRELLIS_FEEDBACK_RATING) &&
      !trellis_entity_get_choice (record, TRELLIS_FEEDBACK_FEELING) &&
      !trellis_entity_is_set (record, TRELLIS_FEEDBACK_COMMENT)) {
    trellis_tell (page, _ ("Nothing was said, so nothing is kept"), FALSE);
    return;
  }
  batch = trellis_batch_new ("feedback", _ ("Give feedback"));
  trellis_batch_save (batch, record);
  trellis_batch_set (batch, name, "1");
  trellis_do (page, library, batch, _ ("Thank you. Your feedback is kept without your name"));
}

static void
rated_cb (TrellisRating *rating, GParamSpec *pspec, TrellisForm *form)
{
  trellis_entity_set_number (trellis_form_get_record (form), TRELLIS_FEEDBACK_RATING,
                             trellis_rating_get_value (rating));
}

static void
add_rating (TrellisForm *form)
{
  const char *words[G_N_ELEMENTS (rating_words)] = { NULL };
  GtkWidget *group = trellis_group_new (_ ("How was it?"),
                                        _ ("Kept without your name, and told to organisers once "
                                           "five people have said something."));
  GtkWidget *rating;

  for (guint i = 0; rating_words[i]; i++)
    words[i] = _ (rating_words[i]);
  rating = trellis_rating_new (_ ("Rating"), words);
  g_signal_connect_object (rating, "notify::value", G_CALLBACK (rated_cb), form, 0);
  trellis_group_add (group, trellis_form_row (_ ("Rating"), rating));
  gtk_box_append (GTK_BOX (form), group);
}

static void
feedback_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const guint fields[] = { TRELLIS_FEEDBACK_FEELING, TRELLIS_FEEDBACK_COMMENT };
  TrellisEventView *view = data;
  g_autoptr (TrellisFeedback) feedback = NULL;
  GtkWidget *form;

  if (was_given (view->library, view->uid)) {
    trellis_tell (view->page, _ ("You have given feedback on this event already"), FALSE);
    return;
  }
  feedback = trellis_entity_new (TRELLIS_TYPE_FEEDBACK);
  trellis_entity_set_text (feedback, TRELLIS_FEEDBACK_EVENT, view->uid);
  form = trellis_form_new (view->library, feedback);
  add_rating (TRELLIS_FORM (form));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_FEEDBACK_FEELING,
                         _ ("Do you feel more positive about learning than before?"));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_FEEDBACK_COMMENT,
                         _ ("What was good, what should change? Leave out who you are."));
  trellis_form_add_group (TRELLIS_FORM (form), NULL, NULL, fields, G_N_ELEMENTS (fields));
  trellis_event_ask (view, _ ("Feedback"), TRELLIS_FORM (form), _ ("_Give feedback"), given);
}

/* Results -------------------------------------------------------------------------------------- */

static char *
people (guint n)
{
  return g_strdup_printf (ngettext ("%u person", "%u people", n), n);
}

static void
add_mean (GtkWidget *group, const TrellisFeedbackSummary *summary)
{
  g_autofree char *n = people (summary->n_rated);
  g_autofree char *mean = NULL;
  g_autofree char *words = NULL;

  if (!trellis_feedback_summary_tells_mean (summary))
    return;
  mean = trellis_text_real ((double) (int) (summary->mean * 10 + 0.5) / 10);
  /* TRANSLATORS: mean of the ratings, then how many people gave one */
  words = g_strdup_printf (_ ("%s of 5, by %s"), mean, n);
  trellis_group_add (group, trellis_fact_row (_ ("Rating"), words));
}

static void
add_feeling (GtkWidget *group, const TrellisFeedbackSummary *summary)
{
  int percent = trellis_feedback_summary_percent_more_positive (summary);
  g_autofree char *n = people (summary->n_felt);
  g_autofree char *words = NULL;

  if (percent < 0)
    return;
  /* TRANSLATORS: a percentage, then how many people were asked */
  words = g_strdup_printf (_ ("%d%% feel more positive about learning, of %s who said"), percent,
                           n);
  trellis_group_add (group, trellis_fact_row (_ ("Learning now"), words));
}

static void
add_comments (GtkWidget *group, GPtrArray *feedback)
{
  guint shown = 0;

  for (guint i = 0; i < feedback->len && shown < MOST_COMMENTS; i++) {
    const char *comment = trellis_entity_get_text (feedback->pdata[i], TRELLIS_FEEDBACK_COMMENT);

    if (*comment) {
      trellis_group_add (group, trellis_fact_row (_ ("Comment"), comment));
      shown++;
    }
  }
}

static void
add_results (TrellisPage *page, TrellisLibrary *library, const char *event)
{
  g_autoptr (GPtrArray) feedback = trellis_library_list_linked (
      library, TRELLIS_TYPE_FEEDBACK, TRELLIS_FEEDBACK_EVENT, event, TRELLIS_FEEDBACK_COMMENT);
  TrellisFeedbackSummary summary = trellis_feedback_summary_of (feedback);
  GtkWidget *group = trellis_page_add_group (page, _ ("What people say"), NULL);
  g_autofree char *n = NULL;

  if (!trellis_feedback_summary_may_be_told (&summary)) {
    g_autofree char *words = g_strdup_printf (
        _ ("Told once %d people have said something, so that nobody stands out"),
        TRELLIS_SMALL_NUMBER);

    trellis_group_add (group, trellis_fact_row (_ ("Not yet"), words));
    return;
  }
  n = people (summary.n);
  trellis_group_add (group, trellis_fact_row (_ ("Feedback from"), n));
  add_mean (group, &summary);
  add_feeling (group, &summary);
  add_comments (group, feedback);
}

static gboolean
was_there (const TrellisEventStanding *standing)
{
  int status = trellis_event_standing_get_status (standing);

  return status == TRELLIS_SIGN_UP_STATUS_BOOKED || status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
         status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED;
}

/**
 * trellis_event_after_add:
 * @page: the page
 * @view: what it knows
 * @standing: the event and where I stand with it
 * @organise: whether the tools of organisers are on
 *
 * Adds, once an event has begun, a way to give feedback, and for organisers what came of it.
 */
void
trellis_event_after_add (TrellisPage *page,
                         TrellisEventView *view,
                         const TrellisEventStanding *standing,
                         gboolean organise)
{
  GtkWidget *group, *row;

  if (!trellis_event_standing_has_begun (standing))
    return;
  if (was_there (standing)) {
    group = trellis_page_add_group (page, _ ("How was it?"), NULL);
    if (was_given (view->library, view->uid)) {
      row = trellis_fact_row (_ ("Feedback"), _ ("You have given it. Thank you."));
    } else {
      row = trellis_button_row (_ ("Give feedback"),
                                _ ("A rating, one question and a comment, without your name"),
                                "emblem-favorite-symbolic");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "event.feedback");
    }
    trellis_group_add (group, row);
  }
  if (organise)
    add_results (page, view->library, view->uid);
}

/**
 * trellis_event_after_add_actions: (skip)
 * @view: what the page knows
 * @map: where to add the action
 *
 * Adds `feedback`.
 */
void
trellis_event_after_add_actions (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "feedback", .activate = feedback_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
