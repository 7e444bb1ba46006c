/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-spool.h"

#include <string.h>

/* Bytes that say where they are. */
static void
fill (guint8 *bytes, gsize length, guint64 position)
{
  for (gsize i = 0; i < length; i++)
    bytes[i] = (guint8) (((position + i) * 2654435761u) >> 16);
}

/* Below, at and beyond the size at which it moves from memory to a file. */
static const gsize sizes[] = { 0, 1, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5000000 };

static void
check_size (gsize size)
{
  g_autoptr (TrellisSpool) spool = trellis_spool_new ();
  guint8 piece[7001], expected[7001];
  guint64 position = 0;

  for (gsize written = 0; written < size;) {
    gsize length = MIN (sizeof piece, size - written);

    fill (piece, length, written);
    g_assert_true (trellis_spool_write (spool, piece, length));
    written += length;
  }
  g_assert_cmpuint (trellis_spool_get_length (spool), ==, size);
  for (int twice = 0; twice < 2; twice++) {
    for (position = 0; position < size;) {
      guint64 from = position;
      gsize got = trellis_spool_read (spool, &position, piece, 6007);

      g_assert_cmpuint (got, ==, MIN (6007, size - from));
      g_assert_cmpuint (position, ==, from + got);
      fill (expected, got, from);
      g_assert_cmpmem (piece, got, expected, got);
    }
    g_assert_cmpuint (trellis_spool_read (spool, &position, piece, 10), ==, 0);
  }
  position = size + 100;
  g_assert_cmpuint (trellis_spool_read (spool, &position, piece, 10), ==, 0);
}

static void
test_sizes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_size (sizes[i]);
}

/* A change set of a large import costs no memory and leaves no file behind. */
static void
test_file (void)
{
  g_autoptr (TrellisSpool) spool = trellis_spool_new ();
  g_autofree char *before = NULL, *after = NULL;
  g_autofree guint8 *bytes = g_malloc0 (1 << 20);
  g_autoptr (GDir) dir = NULL;
  const char *name;
  gboolean unnamed = FALSE;

  for (int i = 0; i < 3; i++)
    g_assert_true (trellis_spool_write (spool, bytes, 1 << 20));
  dir = g_dir_open ("/proc/self/fd", 0, NULL);
  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *link = g_build_filename ("/proc/self/fd", name, NULL);
    g_autofree char *target = g_file_read_link (link, NULL);

    unnamed |= target && strstr (target, "/trellis-") && g_str_has_suffix (target, "(deleted)");
  }
  if (dir)
    g_assert_true (unnamed);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/spool/sizes", test_sizes);
  g_test_add_func ("/store/spool/file", test_file);
  return g_test_run ();
}
