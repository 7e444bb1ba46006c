/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "killing.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* In the child: says that a number is on the disk. One small write is whole or not at all. */
void
killing_report (int pipe, gint64 number)
{
  if (write (pipe, &number, sizeof number) != sizeof number)
    _exit (1);
}

/* Starts @work in a child, waits for its first report, kills it @after_us microseconds later and returns its last
 * report, -1 if there was none. The parent must have no other thread. */
gint64
killing_run (KillingWork work, gpointer data, guint after_us)
{
  gint64 last = -1, number;
  int ends[2], status;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0) {
    close (ends[0]);
    work (ends[1], data);
    _exit (0);
  }
  close (ends[1]);
  if (read (ends[0], &number, sizeof number) == sizeof number)
    last = number;
  g_usleep (after_us);
  kill (child, SIGKILL);
  while (read (ends[0], &number, sizeof number) == sizeof number)
    last = number;
  close (ends[0]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) || WEXITSTATUS (status) == 0);
  return last;
}

/* How often: TRELLIS_TEST_LONG=1 asks for the large number. */
guint
killing_rounds (guint usually, guint at_length)
{
  return g_getenv ("TRELLIS_TEST_LONG") ? at_length : usually;
}
