/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When nothing happens any more: not while the main loop has something to do, and not for ever. */
#include "config.h"

#include "ui/common/trellis-quiet.h"

#define MS G_TIME_SPAN_MILLISECOND

typedef struct {
  gint64 begun;
  gint64 called; /* milliseconds, -1 for not yet */
  guint work; /* how often something still happens */
  guint destroyed;
} Fixture;

static gboolean
called_cb (gpointer data)
{
  Fixture *self = data;

  g_assert_cmpint (self->called, ==, -1);
  self->called = (g_get_monotonic_time () - self->begun) / MS;
  return G_SOURCE_CONTINUE; /* is ignored */
}

static void
destroy_cb (gpointer data)
{
  ((Fixture *) data)->destroyed++;
}

static gboolean
work_cb (gpointer data)
{
  Fixture *self = data;

  return self->work-- > 1;
}

static void
run (Fixture *self, guint work, guint least, guint most)
{
  *self = (Fixture){ g_get_monotonic_time (), -1, work, 0 };
  if (work)
    g_timeout_add (50, work_cb, self);
  trellis_quiet_add (least, most, called_cb, self, destroy_cb);
  while (self->called < 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (self->destroyed, ==, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_idle (void)
{
  Fixture self;

  run (&self, 0, 0, 5000);
  g_assert_cmpint (self.called, >=, 150);
  g_assert_cmpint (self.called, <, 1000);
}

static void
test_busy (void)
{
  Fixture self;

  run (&self, 10, 0, 20000);
  g_assert_cmpint (self.called, >=, 10 * 50 + 150);
  g_assert_cmpuint (self.work, ==, 0);
}

static void
test_least (void)
{
  Fixture self;

  run (&self, 0, 400, 5000);
  g_assert_cmpint (self.called, >=, 400);
}

static void
test_most (void)
{
  Fixture self;

  run (&self, 1000, 0, 300);
  g_assert_cmpint (self.called, >=, 300);
  g_assert_cmpuint (self.work, >, 900);
  while (g_source_remove_by_user_data (&self))
    ;
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/quiet/idle", test_idle);
  g_test_add_func ("/ui/quiet/busy", test_busy);
  g_test_add_func ("/ui/quiet/least", test_least);
  g_test_add_func ("/ui/quiet/most", test_most);
  return g_test_run ();
}
