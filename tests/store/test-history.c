/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-history.h"

static TrellisSpool *
add (TrellisHistory *history, const char *label)
{
  TrellisSpool *spool = trellis_spool_new ();

  trellis_history_add (history, label, spool);
  return spool;
}

static void
test_order (void)
{
  g_autoptr (TrellisHistory) history = trellis_history_new ();
  TrellisSpool *a, *b;

  g_assert_null (trellis_history_get_undo (history));
  g_assert_null (trellis_history_get_redo (history));
  g_assert_null (trellis_history_get_undo_label (history));
  g_assert_null (trellis_history_get_redo_label (history));
  a = add (history, "a");
  b = add (history, "b");
  g_assert_true (trellis_history_get_undo (history) == b);
  trellis_history_undone (history);
  g_assert_true (trellis_history_get_undo (history) == a);
  g_assert_true (trellis_history_get_redo (history) == b);
  g_assert_cmpstr (trellis_history_get_undo_label (history), ==, "a");
  g_assert_cmpstr (trellis_history_get_redo_label (history), ==, "b");
  trellis_history_redone (history);
  g_assert_cmpstr (trellis_history_get_undo_label (history), ==, "b");
  trellis_history_undone (history);
  add (history, "c");
  g_assert_null (trellis_history_get_redo (history));
  g_assert_cmpstr (trellis_history_get_undo_label (history), ==, "c");
  trellis_history_undone (history);
  g_assert_cmpstr (trellis_history_get_undo_label (history), ==, "a");
}

static void
test_limit (void)
{
  g_autoptr (TrellisHistory) history = trellis_history_new ();
  guint steps = 0;

  for (int i = 0; i < 250; i++) {
    g_autofree char *label = g_strdup_printf ("%d", i);

    add (history, label);
  }
  for (; trellis_history_get_undo (history); steps++) {
    g_autofree char *label = g_strdup_printf ("%u", 249 - steps);

    g_assert_cmpstr (trellis_history_get_undo_label (history), ==, label);
    trellis_history_undone (history);
  }
  g_assert_cmpuint (steps, ==, 100);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/history/order", test_order);
  g_test_add_func ("/store/history/limit", test_limit);
  return g_test_run ();
}
