/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The figures of a week in sentences, and the case study made of them. */
#include "config.h"

#include "base/trellis-text.h"
#include "model/trellis-promotion-private.h"
#include "model/trellis-round-up.h"

#include <glib/gi18n.h>

/**
 * trellis_round_up_nick:
 * @breakdown: a breakdown
 *
 * Its name for machines.
 *
 * Returns: (transfer none): such as `by_kind`
 */
const char *
trellis_round_up_nick (TrellisRoundUpBreakdown breakdown)
{
  static const char *const nicks[] = { "by_outcome", "by_kind", "by_audience", "by_host",
                                       "by_day" };

  return nicks[breakdown];
}

/**
 * trellis_round_up_title:
 * @breakdown: a breakdown
 *
 * What it tells.
 *
 * Returns: (transfer none): a title
 */
const char *
trellis_round_up_title (TrellisRoundUpBreakdown breakdown)
{
  static const char *const titles[] = { N_ ("What became of sign-ups"),
                                        N_ ("Seats taken by kind of event"),
                                        N_ ("Seats taken by audience"), N_ ("Seats taken by host"),
                                        N_ ("Seats taken by day") };

  return _ (titles[breakdown]);
}

/**
 * trellis_round_up_number:
 * @number: a figure of a round-up
 *
 * Writes a figure.
 *
 * Returns: (transfer full): the number, or that it is not shown
 */
char *
trellis_round_up_number (gint64 number)
{
  return number == TRELLIS_HIDDEN ? g_strdup (_ ("not shown"))
                                  : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

static char *
people_sentence (TrellisRoundUp *self)
{
  if (self->people == TRELLIS_HIDDEN)
    return g_strdup (_ ("Fewer than five people took part."));
  if (self->people == 0)
    return g_strdup (
        _ ("Nobody is noted as having taken part yet. Note it on the page of each event."));
  return g_strdup_printf (ngettext ("%d person took part.", "%d people took part.",
                                    (gulong) self->people),
                          (int) self->people);
}

static char *
sign_ups_sentence (TrellisRoundUp *self)
{
  g_autofree char *absent = trellis_round_up_number (self->absent);
  g_autofree char *waiting = trellis_round_up_number (self->waiting);
  g_autofree char *sign_ups = trellis_round_up_number (self->sign_ups);

  return g_strdup_printf (_ ("Sign-ups: %s. Of them did not come: %s. Still waiting: %s."),
                          sign_ups, absent, waiting);
}

static char *
shadowing_sentence (TrellisRoundUp *self)
{
  g_autofree char *dates = trellis_text_dates (self->shadowing_from, self->shadowing_to);

  if (self->shadowing == TRELLIS_HIDDEN)
    return g_strdup_printf (
        _ ("Fewer than five people asked for job shadowing (%s: the week, and %d "
           "days before and after it)."),
        dates, TRELLIS_ROUND_UP_MARGIN);
  if (self->shadowing == 0)
    return g_strdup_printf (
        _ ("Nobody asked for job shadowing (%s: the week, and %d days before and "
           "after it)."),
        dates, TRELLIS_ROUND_UP_MARGIN);
  return g_strdup_printf (ngettext ("%d person asked for job shadowing (%s: the week, and %d days "
                                    "before and after it).",
                                    "%d people asked for job shadowing (%s: the week, and %d days "
                                    "before and after it).",
                                    (gulong) self->shadowing),
                          (int) self->shadowing, dates, TRELLIS_ROUND_UP_MARGIN);
}

static char *
feeling_sentence (TrellisRoundUp *self)
{
  if (self->answers == 0)
    return g_strdup (_ ("Nobody has said yet how learning feels now."));
  if (self->percent_positive == TRELLIS_HIDDEN)
    return g_strdup (
        _ ("Fewer than five people said how learning feels now, so their answers are not "
           "shown."));
  return g_strdup_printf (_ ("%d percent of %d who answered feel more positive about learning."),
                          self->percent_positive, (int) self->answers);
}

static char *
rating_sentence (TrellisRoundUp *self)
{
  g_autofree char *average = NULL;

  if (self->ratings == 0 || self->ratings == TRELLIS_HIDDEN)
    return self->ratings == 0 ? g_strdup (_ ("There are no ratings yet."))
                              : g_strdup (_ ("There are fewer than five ratings, so they are not "
                                             "shown."));
  average = g_strdup_printf ("%.1f", self->average);
  return g_strdup_printf (_ ("The average rating is %s of 5, from %d ratings."), average,
                          (int) self->ratings);
}

/* What is not shown and why. */
static char *
hidden_sentence (TrellisRoundUp *self)
{
  if (self->n_hidden == 0)
    return g_strdup (_ ("Every number is shown: behind each stand at least five people, or none."));
  return g_strdup_printf (
      ngettext ("%u number is not shown: one to four people stand behind it, or it "
                "would give such a number away.",
                "%u numbers are not shown: one to four people stand behind them, "
                "or they would give such a number away.",
                self->n_hidden),
      self->n_hidden);
}

/**
 * trellis_round_up_sentences:
 * @self: a round-up
 *
 * Tells the figures.
 *
 * Returns: (transfer full) (element-type utf8): one sentence or two for each, the most important first
 */
GPtrArray *
trellis_round_up_sentences (TrellisRoundUp *self)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (sentences, people_sentence (self));
  if (self->seats > 0)
    g_ptr_array_add (sentences,
                     g_strdup_printf (ngettext ("They took %d seat; who came to several events is "
                                                "counted for each here.",
                                                "They took %d seats; who came to several events is "
                                                "counted for each here.",
                                                (gulong) self->seats),
                                      (int) self->seats));
  g_ptr_array_add (sentences, g_strdup_printf (ngettext ("There was %u event.",
                                                         "There were %u events.", self->events),
                                               self->events));
  g_ptr_array_add (sentences, sign_ups_sentence (self));
  g_ptr_array_add (sentences, shadowing_sentence (self));
  g_ptr_array_add (sentences, feeling_sentence (self));
  g_ptr_array_add (sentences, rating_sentence (self));
  g_ptr_array_add (sentences, hidden_sentence (self));
  return sentences;
}

static void
add_quotation (GString *text, TrellisLearningWeek *week)
{
  const char *words = trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_QUOTATION);
  const char *who = trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_QUOTED);

  trellis_promotion_add_heading (text, 2, _ ("In people’s words"));
  if (*words && *who)
    trellis_promotion_add (text, g_strdup_printf (_ ("“%s” – %s"), words, who));
  else
    trellis_promotion_add (
        text, g_strdup (_ ("Comments are given without a name, so nobody could be asked. "
                           "Quote here only who has agreed to it.")));
}

/**
 * trellis_round_up_case_study:
 * @self: a round-up
 * @programme: the week it is of
 *
 * Writes the first text of a case study, to be finished by hand: what was wanted, what was done, what came of it, what
 * people say and what was learnt.
 *
 * Returns: (transfer full): a text in plain marks
 */
char *
trellis_round_up_case_study (TrellisRoundUp *self, TrellisProgramme *programme)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GPtrArray) sentences = trellis_round_up_sentences (self);
  g_autofree char *title = g_strdup_printf (_ ("What came of %s"),
                                            trellis_entity_get_title (programme->week));
  const char *objectives = trellis_entity_get_text (programme->week,
                                                    TRELLIS_LEARNING_WEEK_OBJECTIVES);

  trellis_promotion_add_heading (text, 1, title);
  if (*objectives) {
    trellis_promotion_add_heading (text, 2, _ ("What we wanted"));
    trellis_promotion_add_items (text, objectives);
  }
  trellis_promotion_add_heading (text, 2, _ ("What we did"));
  trellis_promotion_add_intro (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("What came of it"));
  g_string_append_c (text, '\n');
  for (guint i = 0; i < sentences->len; i++)
    g_string_append_printf (text, "- %s\n", (const char *) sentences->pdata[i]);
  add_quotation (text, programme->week);
  trellis_promotion_add_heading (text, 2, _ ("What we learnt"));
  trellis_promotion_add (text, g_strdup (_ ("Say what you will keep, what you will change and what "
                                            "people asked for next.")));
  return g_string_free (text, FALSE);
}
