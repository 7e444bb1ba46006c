/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The figures of a learning week: people apart from seats, and no number behind which somebody could be recognised. */
#include "config.h"

#include "model/trellis-round-up.h"

#include "base/trellis-time.h"
#include "model/trellis-feedback.h"
#include "model/trellis-opportunity.h"
#include "model/trellis-round-up-private.h"
#include "model/trellis-sign-up.h"
#include "model/trellis-small-numbers.h"

#include <glib/gi18n.h>

static void
free_cell (gpointer data)
{
  TrellisRoundUpCell *cell = data;

  g_free (cell->label);
  g_free (cell);
}

/**
 * trellis_round_up_add_cell: (skip)
 * @self: a round-up
 * @breakdown: which breakdown
 * @label: what is counted
 * @number: how many, or %TRELLIS_HIDDEN
 *
 * Adds a line to a breakdown.
 */
void
trellis_round_up_add_cell (TrellisRoundUp *self,
                           TrellisRoundUpBreakdown breakdown,
                           const char *label,
                           gint64 number)
{
  TrellisRoundUpCell *cell = g_new0 (TrellisRoundUpCell, 1);

  cell->label = g_strdup (label);
  cell->number = number;
  self->n_hidden += number == TRELLIS_HIDDEN;
  g_ptr_array_add (self->cells[breakdown], cell);
}

static gint64
told (TrellisRoundUp *self, gint64 people)
{
  if (!trellis_small_number_is_few (people))
    return people;
  self->n_hidden++;
  return TRELLIS_HIDDEN;
}

/* What became of a sign-up, in the order of the table. */
typedef enum {
  OUTCOME_TOOK_PART,
  OUTCOME_ABSENT,
  OUTCOME_NOT_NOTED,
  OUTCOME_WAITING,
  OUTCOME_NO_SEAT,
  N_OUTCOMES,
  NO_SIGN_UP,
} Outcome;

static Outcome
outcome_of (TrellisSignUp *sign_up)
{
  switch (trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS)) {
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    return OUTCOME_TOOK_PART;
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    return OUTCOME_ABSENT;
  case TRELLIS_SIGN_UP_STATUS_BOOKED:
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return OUTCOME_NOT_NOTED;
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return OUTCOME_WAITING;
  case TRELLIS_SIGN_UP_STATUS_INTERESTED:
    return NO_SIGN_UP;
  default:
    return OUTCOME_NO_SEAT;
  }
}

static void
note_hidden (gint64 *figure, gboolean hidden)
{
  if (hidden)
    *figure = TRELLIS_HIDDEN;
}

/* The seats taken are told elsewhere, so the rest is a breakdown of what is left. */
static void
count_outcomes (TrellisRoundUp *self, GPtrArray *sign_ups)
{
  static const char *const labels[N_OUTCOMES] = { N_ ("Took part"), N_ ("Did not come"),
                                                  N_ ("Attendance not noted"), N_ ("Still waiting"),
                                                  N_ ("Withdrew or had no seat") };
  gint64 lines[N_OUTCOMES] = { 0 }, guarded[N_OUTCOMES];
  gboolean hidden[N_OUTCOMES] = { FALSE }, total_safe;
  GHashTable *people[N_OUTCOMES];

  for (guint i = 0; i < N_OUTCOMES; i++)
    people[i] = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < sign_ups->len; i++) {
    Outcome outcome = outcome_of (sign_ups->pdata[i]);

    if (outcome >= N_OUTCOMES)
      continue;
    lines[outcome]++;
    self->sign_ups++;
    g_hash_table_add (people[outcome], (gpointer) trellis_entity_get_text (sign_ups->pdata[i],
                                                                           TRELLIS_SIGN_UP_PERSON));
  }
  for (guint i = 0; i < N_OUTCOMES; i++) {
    gboolean few = trellis_small_number_is_few (g_hash_table_size (people[i]));

    guarded[i] = few ? MIN (lines[i], TRELLIS_SMALL_NUMBER - 1) : lines[i];
    g_hash_table_unref (people[i]);
  }
  total_safe = trellis_small_numbers_hide (guarded + 1, N_OUTCOMES - 1, hidden + 1);
  hidden[OUTCOME_TOOK_PART] = self->seats == TRELLIS_HIDDEN;
  self->absent = lines[OUTCOME_ABSENT];
  self->waiting = lines[OUTCOME_WAITING];
  note_hidden (&self->absent, hidden[OUTCOME_ABSENT]);
  note_hidden (&self->waiting, hidden[OUTCOME_WAITING]);
  note_hidden (&self->sign_ups, !total_safe || hidden[OUTCOME_TOOK_PART]);
  for (guint i = 0; i < N_OUTCOMES; i++)
    if (lines[i])
      trellis_round_up_add_cell (self, TRELLIS_ROUND_UP_BY_OUTCOME, _ (labels[i]),
                                 hidden[i] ? TRELLIS_HIDDEN : lines[i]);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(char *const *) a, *(char *const *) b);
}

/* Comments come in the order of the alphabet: neither the order of arrival nor the event tells who wrote them. */
static void
count_feedback (TrellisRoundUp *self, GPtrArray *feedback)
{
  gint64 positive = 0, sum = 0;

  for (guint i = 0; i < feedback->len; i++) {
    gpointer one = feedback->pdata[i];
    int feeling = trellis_entity_get_choice (one, TRELLIS_FEEDBACK_FEELING);
    gint64 rating = trellis_entity_get_number (one, TRELLIS_FEEDBACK_RATING);
    const char *comment = trellis_entity_get_text (one, TRELLIS_FEEDBACK_COMMENT);

    self->answers += feeling != TRELLIS_FEELING_UNSET;
    positive += feeling == TRELLIS_FEELING_MORE_POSITIVE;
    if (rating >= 1 && rating <= 5) {
      self->ratings++;
      sum += rating;
    }
    if (*comment)
      g_ptr_array_add (self->comments, g_strdup (comment));
  }
  self->percent_positive = self->answers >= TRELLIS_SMALL_NUMBER
                               ? (int) ((positive * 200 + self->answers) / (2 * self->answers))
                               : TRELLIS_HIDDEN;
  self->average = self->ratings >= TRELLIS_SMALL_NUMBER ? (double) sum / (double) self->ratings : 0;
  self->answers = told (self, self->answers);
  self->ratings = told (self, self->ratings);
  self->comments_held_back = trellis_small_number_is_few (self->comments->len);
  if (self->comments_held_back)
    g_ptr_array_set_size (self->comments, 0);
  g_ptr_array_sort (self->comments, compare_texts);
}

/* People, each at the first of her requests: who asks for two days asks once. */
static void
count_shadowing (TrellisRoundUp *self, TrellisProgramme *programme, GPtrArray *requests)
{
  g_autoptr (GHashTable) people = g_hash_table_new (g_str_hash, g_str_equal);

  trellis_round_up_span (programme->week, &self->shadowing_from, &self->shadowing_to);
  for (guint i = 0; i < requests->len; i++) {
    gpointer request = requests->pdata[i];
    gint64 at = trellis_entity_get_number (request, TRELLIS_REQUEST_AT);
    gint64 date = at ? trellis_instant_date (at, programme->zone) : 0;

    if (trellis_entity_get_choice (request, TRELLIS_REQUEST_STATUS) ==
            TRELLIS_REQUEST_STATUS_ASKED &&
        date >= self->shadowing_from && date <= self->shadowing_to)
      g_hash_table_add (people,
                        (gpointer) trellis_entity_get_text (request, TRELLIS_REQUEST_PERSON));
  }
  self->shadowing = told (self, g_hash_table_size (people));
}

/**
 * trellis_round_up_span:
 * @week: a learning week
 * @first: (out): first date
 * @last: (out): last date
 *
 * The days in which requests for job shadowing count as fruit of a week: its own, and %TRELLIS_ROUND_UP_MARGIN before and
 * after.
 */
void
trellis_round_up_span (TrellisLearningWeek *week, gint64 *first, gint64 *last)
{
  *first = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START) - TRELLIS_ROUND_UP_MARGIN;
  *last = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END) + TRELLIS_ROUND_UP_MARGIN;
}

/**
 * trellis_round_up_new:
 * @programme: a week and what was offered in it
 * @sign_ups: (element-type TrellisSignUp): the newest sign-up of each person for each of its events
 * @feedback: (element-type TrellisFeedback): what was said of its events, without names
 * @requests: (element-type TrellisRequest): requests for job shadowing
 *
 * Works out the figures of a week. Numbers of one to four people are left out, and so are as many others as it takes that
 * nobody finds them again.
 *
 * Returns: (transfer full): the figures
 */
TrellisRoundUp *
trellis_round_up_new (TrellisProgramme *programme,
                      GPtrArray *sign_ups,
                      GPtrArray *feedback,
                      GPtrArray *requests)
{
  TrellisRoundUp *self = g_new0 (TrellisRoundUp, 1);

  self->events = programme->events->len;
  self->comments = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++)
    self->cells[i] = g_ptr_array_new_with_free_func (free_cell);
  trellis_round_up_count_seats (self, programme, sign_ups);
  self->people = told (self, self->people);
  count_outcomes (self, sign_ups);
  count_feedback (self, feedback);
  count_shadowing (self, programme, requests);
  return self;
}

/**
 * trellis_round_up_free:
 * @self: a round-up
 *
 * Frees it.
 */
void
trellis_round_up_free (TrellisRoundUp *self)
{
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++)
    g_ptr_array_unref (self->cells[i]);
  g_ptr_array_unref (self->comments);
  g_free (self);
}
