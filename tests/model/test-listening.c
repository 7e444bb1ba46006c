/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-listening.h"

typedef struct {
  const char *name;
  gint64 invited, took_part;
  gint64 told;
  gboolean few;
  int response;
} Case;

static const Case cases[] = {
  { "nothing known", 0, 0, 0, FALSE, -1 },
  { "nobody yet", 100, 0, 0, FALSE, -1 },
  { "too few to tell", 100, 4, 0, TRUE, -1 },
  { "just enough", 100, 5, 5, FALSE, 5 },
  { "rounded up", 498, 186, 186, FALSE, 37 },
  { "all", 7, 7, 7, FALSE, 100 },
  { "not known how many were asked", 0, 40, 40, FALSE, -1 },
  { "more than were asked", 10, 12, 12, FALSE, -1 },
  { "nonsense", -5, -3, 0, FALSE, -1 },
};

static void
test_response (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (TrellisTopic) topic = trellis_entity_new (TRELLIS_TYPE_TOPIC);
  TrellisListening figures;

  trellis_entity_set_number (topic, TRELLIS_TOPIC_INVITED, c->invited);
  trellis_entity_set_number (topic, TRELLIS_TOPIC_TOOK_PART, c->took_part);
  figures = trellis_listening_figures (topic, NULL, 0, 0);
  g_assert_cmpint (figures.took_part, ==, c->told);
  g_assert_cmpint (figures.few, ==, c->few);
  g_assert_cmpint (figures.response, ==, c->response);
}

static void
test_counts (void)
{
  static const gint64 per_theme[] = { 12, 0, 7 };
  g_autoptr (TrellisTopic) topic = trellis_entity_new (TRELLIS_TYPE_TOPIC);
  TrellisListening figures = trellis_listening_figures (topic, per_theme, 3, 5);

  g_assert_cmpint (figures.sorted, ==, 19);
  g_assert_cmpint (figures.unsorted, ==, 5);
  g_assert_cmpint (figures.contributions, ==, 24);
}

static void
test_hide (void)
{
  static const gint64 per_theme[] = { 12, 3, 7 };
  gboolean hidden[3] = { FALSE };

  /* Those under no theme are not told, so that the 3 has company already. */
  g_assert_true (trellis_listening_hide (per_theme, 3, 4, hidden));
  g_assert_false (hidden[0]);
  g_assert_true (hidden[1]);
  g_assert_false (hidden[2]);
  g_assert_true (trellis_listening_hide (per_theme, 3, 0, hidden));
  g_assert_true (hidden[2]);
  g_assert_true (trellis_listening_hide (NULL, 0, 9, NULL));
  g_assert_false (trellis_listening_hide (NULL, 0, 2, NULL));
}

static void
test_takes_ideas (void)
{
  static const struct {
    TrellisTopicStatus status;
    gint64 opens, closes;
    gboolean takes;
  } rows[] = {
    { TRELLIS_TOPIC_STATUS_OPEN, 0, 0, TRUE },
    { TRELLIS_TOPIC_STATUS_OPEN, 700000, 700000, TRUE },
    { TRELLIS_TOPIC_STATUS_OPEN, 700001, 0, FALSE },
    { TRELLIS_TOPIC_STATUS_OPEN, 0, 699999, FALSE },
    { TRELLIS_TOPIC_STATUS_DRAFT, 0, 0, FALSE },
    { TRELLIS_TOPIC_STATUS_CLOSED, 0, 0, FALSE },
    { TRELLIS_TOPIC_STATUS_REPORTED, 0, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (TrellisTopic) topic = trellis_entity_new (TRELLIS_TYPE_TOPIC);

    trellis_entity_set_number (topic, TRELLIS_TOPIC_STATUS, rows[i].status);
    trellis_entity_set_number (topic, TRELLIS_TOPIC_OPENS, rows[i].opens);
    trellis_entity_set_number (topic, TRELLIS_TOPIC_CLOSES, rows[i].closes);
    g_assert_cmpint (trellis_listening_takes_ideas (topic, 700000), ==, rows[i].takes);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/listening/response/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_response);
  }
  g_test_add_func ("/listening/counts", test_counts);
  g_test_add_func ("/listening/hide", test_hide);
  g_test_add_func ("/listening/takes-ideas", test_takes_ideas);
  return g_test_run ();
}
