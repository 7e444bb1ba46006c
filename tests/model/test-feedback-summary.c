/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-feedback-summary.h"

/* One character a person: her rating, and how she feels. */
static void
test_summary (void)
{
  static const struct {
    const char *ratings, *feelings; /* + more, = same, - less, . not said */
    guint n, n_rated;
    double mean;
    gboolean told, mean_told;
    int percent;
  } cases[] = {
    { "", "", 0, 0, 0, FALSE, FALSE, -1 },
    { "5554", "++++", 4, 4, 4.75, FALSE, FALSE, -1 },
    { "55544", "+++==", 5, 5, 4.6, TRUE, TRUE, 60 },
    { "00001", "++++.", 5, 1, 1, TRUE, FALSE, -1 },
    { "000000", "++++=-", 6, 0, 0, TRUE, FALSE, 67 },
    { "9999999", "-------", 7, 0, 0, TRUE, FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
    TrellisFeedbackSummary summary;

    for (guint j = 0; cases[i].ratings[j]; j++) {
      TrellisFeedback *one = trellis_entity_new (TRELLIS_TYPE_FEEDBACK);

      trellis_entity_set_number (one, TRELLIS_FEEDBACK_RATING, cases[i].ratings[j] - '0');
      trellis_entity_set_number (one, TRELLIS_FEEDBACK_FEELING,
                                 cases[i].feelings[j] == '+'   ? TRELLIS_FEELING_MORE_POSITIVE
                                 : cases[i].feelings[j] == '=' ? TRELLIS_FEELING_SAME
                                 : cases[i].feelings[j] == '-' ? TRELLIS_FEELING_LESS_POSITIVE
                                                               : TRELLIS_FEELING_UNSET);
      g_ptr_array_add (all, one);
    }
    summary = trellis_feedback_summary_of (all);
    g_test_message ("case %u", i);
    g_assert_cmpuint (summary.n, ==, cases[i].n);
    g_assert_cmpuint (summary.n_rated, ==, cases[i].n_rated);
    g_assert_cmpfloat_with_epsilon (summary.mean, cases[i].mean, 0.001);
    g_assert_cmpint (trellis_feedback_summary_may_be_told (&summary), ==, cases[i].told);
    g_assert_cmpint (trellis_feedback_summary_tells_mean (&summary), ==, cases[i].mean_told);
    g_assert_cmpint (trellis_feedback_summary_percent_more_positive (&summary), ==,
                     cases[i].percent);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/feedback-summary/summary", test_summary);
  return g_test_run ();
}
