/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The figures of weeks of which everything is known. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-feedback.h"
#include "model/trellis-opportunity.h"
#include "model/trellis-round-up.h"
#include "model/trellis-sign-up.h"

#include <string.h>

typedef struct {
  TrellisLearningWeek *week;
  GPtrArray *events, *sign_ups, *feedback, *requests;
} Week;

static void
set_up (Week *self, gconstpointer data)
{
  self->week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->sign_ups = g_ptr_array_new_with_free_func (g_object_unref);
  self->feedback = g_ptr_array_new_with_free_func (g_object_unref);
  self->requests = g_ptr_array_new_with_free_func (g_object_unref);
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_TITLE, "Week");
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_START,
                             trellis_date_new (2026, 5, 18));
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_END, trellis_date_new (2026, 5, 22));
}

static void
tear_down (Week *self, gconstpointer data)
{
  g_object_unref (self->week);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->sign_ups);
  g_ptr_array_unref (self->feedback);
  g_ptr_array_unref (self->requests);
}

/* An event of a kind on a day, and people numbered from one to another with what became of them. */
static void
add_event (Week *self, TrellisEventKind kind, int day, TrellisSignUpStatus status, int from, int to)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, kind);
  trellis_entity_set_number (event, TRELLIS_EVENT_START,
                             trellis_instant_from_local (trellis_date_new (2026, 5, 17 + day),
                                                         10 * 60, "UTC"));
  g_ptr_array_add (self->events, event);
  for (int i = from; i <= to; i++) {
    TrellisSignUp *sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

    trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (event));
    trellis_entity_take_text (sign_up, TRELLIS_SIGN_UP_PERSON, g_strdup_printf ("p%d", i));
    trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_STATUS, status);
    g_ptr_array_add (self->sign_ups, sign_up);
  }
}

static void
add_feedback (Week *self, int n, int rating, TrellisFeeling feeling, const char *comment)
{
  for (int i = 0; i < n; i++) {
    TrellisFeedback *one = trellis_entity_new (TRELLIS_TYPE_FEEDBACK);

    trellis_entity_set_number (one, TRELLIS_FEEDBACK_RATING, rating);
    trellis_entity_set_number (one, TRELLIS_FEEDBACK_FEELING, feeling);
    trellis_entity_set_text (one, TRELLIS_FEEDBACK_COMMENT, comment);
    g_ptr_array_add (self->feedback, one);
  }
}

static void
add_request (Week *self, int person, int month, int day, TrellisRequestStatus status)
{
  TrellisRequest *one = trellis_entity_new (TRELLIS_TYPE_REQUEST);

  trellis_entity_take_text (one, TRELLIS_REQUEST_PERSON, g_strdup_printf ("p%d", person));
  trellis_entity_set_number (one, TRELLIS_REQUEST_STATUS, status);
  trellis_entity_set_number (one, TRELLIS_REQUEST_AT,
                             trellis_instant_from_local (trellis_date_new (2026, month, day),
                                                         12 * 60, "UTC"));
  g_ptr_array_add (self->requests, one);
}

static TrellisRoundUp *
round_up (Week *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (TrellisProgramme)
      programme = trellis_programme_new (self->week, self->events, none, "UTC");

  return trellis_round_up_new (programme, self->sign_ups, self->feedback, self->requests);
}

static char *
cells (TrellisRoundUp *self, TrellisRoundUpBreakdown breakdown)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->cells[breakdown]->len; i++) {
    const TrellisRoundUpCell *cell = self->cells[breakdown]->pdata[i];

    g_string_append_printf (out, "%s%s %d", i ? ", " : "", cell->label, (int) cell->number);
  }
  return g_string_free (out, FALSE);
}

static void
test_people_and_seats (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;
  g_autofree char *kinds = NULL, *days = NULL, *outcomes = NULL;

  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 10);
  add_event (self, TRELLIS_EVENT_KIND_QUIZ, 2, TRELLIS_SIGN_UP_STATUS_PART_ATTENDED, 6, 15);
  add_event (self, TRELLIS_EVENT_KIND_QUIZ, 2, TRELLIS_SIGN_UP_STATUS_ABSENT, 1, 6);
  add_event (self, TRELLIS_EVENT_KIND_QUIZ, 2, TRELLIS_SIGN_UP_STATUS_INTERESTED, 1, 9);
  figures = round_up (self);
  kinds = cells (figures, TRELLIS_ROUND_UP_BY_KIND);
  days = cells (figures, TRELLIS_ROUND_UP_BY_DAY);
  outcomes = cells (figures, TRELLIS_ROUND_UP_BY_OUTCOME);
  g_assert_cmpint (figures->people, ==, 15);
  g_assert_cmpint (figures->seats, ==, 20);
  g_assert_cmpint (figures->sign_ups, ==, 26);
  g_assert_cmpint (figures->absent, ==, 6);
  g_assert_cmpuint (figures->n_hidden, ==, 0);
  g_assert_cmpstr (kinds, ==, "Quiz 10, Talk 10");
  g_assert_cmpstr (days, ==, "Monday 18 May 2026 10, Tuesday 19 May 2026 10");
  g_assert_cmpstr (outcomes, ==, "Took part 20, Did not come 6");
}

/* Three at the quiz: hidden, with another so that the total does not tell; and the day of the quiz too. */
static void
test_few (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;
  g_autofree char *kinds = NULL, *days = NULL;

  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 10);
  add_event (self, TRELLIS_EVENT_KIND_QUIZ, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 3);
  add_event (self, TRELLIS_EVENT_KIND_WORKSHOP, 2, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 20);
  figures = round_up (self);
  kinds = cells (figures, TRELLIS_ROUND_UP_BY_KIND);
  days = cells (figures, TRELLIS_ROUND_UP_BY_DAY);
  g_assert_cmpint (figures->people, ==, 20);
  g_assert_cmpint (figures->seats, ==, 33);
  g_assert_cmpstr (kinds, ==, "Workshop 20, Quiz -1, Talk -1");
  g_assert_cmpstr (days, ==, "Monday 18 May 2026 13, Tuesday 19 May 2026 20");
}

/* Six seats, but two people behind them. */
static void
test_few_with_many_seats (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;
  g_autofree char *kinds = NULL;

  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 10);
  for (int i = 0; i < 3; i++)
    add_event (self, TRELLIS_EVENT_KIND_QUIZ, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 2);
  add_event (self, TRELLIS_EVENT_KIND_WORKSHOP, 2, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 20);
  figures = round_up (self);
  kinds = cells (figures, TRELLIS_ROUND_UP_BY_KIND);
  g_assert_cmpint (figures->seats, ==, 36);
  g_assert_cmpstr (kinds, ==, "Workshop 20, Quiz -1, Talk -1");
}

/* Six times not there, but the same person: she is one. */
static void
test_one_absent (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;

  for (int i = 0; i < 6; i++)
    add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ABSENT, 1, 1);
  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_WAITING, 1, 30);
  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 30);
  figures = round_up (self);
  g_assert_cmpint (figures->absent, ==, TRELLIS_HIDDEN);
  g_assert_cmpint (figures->waiting, ==, TRELLIS_HIDDEN);
}

static void
test_hardly_anybody (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;
  g_autoptr (GPtrArray) sentences = NULL;

  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 4);
  add_feedback (self, 4, 5, TRELLIS_FEELING_MORE_POSITIVE, "Mine alone");
  figures = round_up (self);
  sentences = trellis_round_up_sentences (figures);
  g_assert_cmpint (figures->people, ==, TRELLIS_HIDDEN);
  g_assert_cmpint (figures->seats, ==, TRELLIS_HIDDEN);
  g_assert_cmpint (figures->sign_ups, ==, TRELLIS_HIDDEN);
  g_assert_cmpint (figures->percent_positive, ==, TRELLIS_HIDDEN);
  g_assert_cmpfloat (figures->average, ==, 0);
  g_assert_cmpuint (figures->comments->len, ==, 0);
  g_assert_true (figures->comments_held_back);
  g_assert_cmpstr (sentences->pdata[0], ==, "Fewer than five people took part.");
  for (guint i = 0; i < sentences->len; i++)
    g_assert_null (strstr (sentences->pdata[i], "They took"));
}

static void
test_feedback (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;

  add_feedback (self, 11, 5, TRELLIS_FEELING_MORE_POSITIVE, "b");
  add_feedback (self, 1, 2, TRELLIS_FEELING_SAME, "a");
  add_feedback (self, 3, 0, TRELLIS_FEELING_UNSET, "");
  figures = round_up (self);
  g_assert_cmpint (figures->answers, ==, 12);
  g_assert_cmpint (figures->percent_positive, ==, 92);
  g_assert_cmpint (figures->ratings, ==, 12);
  g_assert_cmpfloat_with_epsilon (figures->average, 57.0 / 12, 1e-9);
  g_assert_cmpuint (figures->comments->len, ==, 12);
  g_assert_cmpstr (figures->comments->pdata[0], ==, "a");
}

/* 4 May and 5 June count, 3 May and 6 June do not; nor do answers to a request, or a second one. */
static void
test_shadowing (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;

  for (int i = 1; i <= 5; i++)
    add_request (self, i, 5, 20, TRELLIS_REQUEST_STATUS_ASKED);
  add_request (self, 6, 5, 4, TRELLIS_REQUEST_STATUS_ASKED);
  add_request (self, 7, 6, 5, TRELLIS_REQUEST_STATUS_ASKED);
  add_request (self, 8, 5, 3, TRELLIS_REQUEST_STATUS_ASKED);
  add_request (self, 9, 6, 6, TRELLIS_REQUEST_STATUS_ASKED);
  add_request (self, 10, 5, 20, TRELLIS_REQUEST_STATUS_APPROVED);
  add_request (self, 1, 5, 21, TRELLIS_REQUEST_STATUS_ASKED);
  figures = round_up (self);
  g_assert_cmpint (figures->shadowing, ==, 7);
}

static void
test_nothing (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = round_up (self);
  g_autoptr (GPtrArray) sentences = trellis_round_up_sentences (figures);

  g_assert_cmpint (figures->people, ==, 0);
  g_assert_cmpuint (figures->n_hidden, ==, 0);
  g_assert_cmpstr (sentences->pdata[0], ==,
                   "Nobody is noted as having taken part yet. Note it on the page of each event.");
}

static void
test_case_study (Week *self, gconstpointer data)
{
  g_autoptr (TrellisRoundUp) figures = NULL;
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (TrellisProgramme) programme = NULL;
  g_autofree char *text = NULL;

  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_OBJECTIVES, "Learn\nMeet");
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_QUOTATION, "I came back");
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_QUOTED, "A colleague");
  add_event (self, TRELLIS_EVENT_KIND_TALK, 1, TRELLIS_SIGN_UP_STATUS_ATTENDED, 1, 10);
  figures = round_up (self);
  programme = trellis_programme_new (self->week, self->events, none, "UTC");
  text = trellis_round_up_case_study (figures, programme);
  g_assert_nonnull (strstr (text, "# What came of Week\n\n## What we wanted\n\n- Learn\n- Meet\n"));
  g_assert_nonnull (strstr (text, "\n- 10 people took part.\n"));
  g_assert_nonnull (strstr (text, "“I came back” – A colleague"));
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Week *self, gconstpointer data);
  } tests[] = {
    { "/round-up/people-and-seats", test_people_and_seats },
    { "/round-up/few", test_few },
    { "/round-up/few-with-many-seats", test_few_with_many_seats },
    { "/round-up/one-absent", test_one_absent },
    { "/round-up/hardly-anybody", test_hardly_anybody },
    { "/round-up/feedback", test_feedback },
    { "/round-up/shadowing", test_shadowing },
    { "/round-up/nothing", test_nothing },
    { "/round-up/case-study", test_case_study },
  };

  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Week, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
