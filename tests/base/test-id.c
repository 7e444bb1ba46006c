/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-id.h"

#include <string.h>

#define MANY 20000

static void
test_shape (void)
{
  g_autofree char *uid = trellis_id_new ();

  g_assert_cmpuint (strlen (uid), ==, 36);
  g_assert_true (g_uuid_string_is_valid (uid));
  g_assert_cmpint (uid[14], ==, '7');
  g_assert_nonnull (strchr ("89ab", uid[19]));
  for (const char *p = uid; *p; p++)
    g_assert_false (g_ascii_isupper (*p));
  g_assert_true (trellis_id_is_valid (uid));
}

static void
test_time (void)
{
  gint64 before = g_get_real_time () / 1000;
  g_autofree char *uid = trellis_id_new ();
  gint64 after = g_get_real_time () / 1000;
  g_autofree char *hex = g_strdup_printf ("%.8s%.4s", uid, uid + 9);
  gint64 ms = g_ascii_strtoll (hex, NULL, 16);

  g_assert_cmpint (ms, >=, before);
  g_assert_cmpint (ms, <=, after);
}

static void
test_order (void)
{
  g_autofree char *older = trellis_id_new ();
  g_autofree char *newer = NULL;

  g_usleep (3000);
  newer = trellis_id_new ();
  g_assert_cmpstr (older, <, newer);
}

static void
test_distinct (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < MANY; i++)
    g_assert_true (g_hash_table_add (seen, trellis_id_new ()));
}

static void
test_valid (void)
{
  static const struct {
    const char *uid;
    gboolean valid;
  } cases[] = {
    { NULL, FALSE },
    { "", FALSE },
    { "a", TRUE },
    { "0190a1b2-0000-7000-8000-000000000000", TRUE },
    { "20260518T080000Z-42@calendar.example.org", TRUE },
    { "with space", TRUE },
    { "ŵythnos ddysgu 🌱", TRUE },
    { "line\nbreak", FALSE },
    { "tab\there", FALSE },
    { "\x7f", FALSE },
    { "\xc2\x85", FALSE },
    { "\xff", FALSE },
    { "cut \xc3", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("case %u", i);
    g_assert_cmpint (trellis_id_is_valid (cases[i].uid), ==, cases[i].valid);
  }
}

static void
test_length (void)
{
  g_autofree char *longest = g_strnfill (512, 'x');
  g_autofree char *too_long = g_strnfill (513, 'x');

  g_assert_true (trellis_id_is_valid (longest));
  g_assert_false (trellis_id_is_valid (too_long));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/id/shape", test_shape);
  g_test_add_func ("/base/id/time", test_time);
  g_test_add_func ("/base/id/order", test_order);
  g_test_add_func ("/base/id/distinct", test_distinct);
  g_test_add_func ("/base/id/valid", test_valid);
  g_test_add_func ("/base/id/length", test_length);
  return g_test_run ();
}
