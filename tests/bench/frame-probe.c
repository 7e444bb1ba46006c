/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preloaded into a GTK program: writes when it painted first and last, so that no program needs code to time itself.
 *
 * The file named by TRELLIS_BENCH_FRAMES receives one line, written anew at every frame: frames painted, nanoseconds of
 * the monotonic clock and of the CPU at the first, the same at the last. */
#include <dlfcn.h>
#include <fcntl.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static gint64
nanoseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (gint64) time.tv_sec * 1000000000 + time.tv_nsec;
}

static void
painted_cb (GdkFrameClock *clock, gpointer data)
{
  static gint64 frames, first, first_cpu;
  char line[160];
  int length;

  if (!frames++) {
    first = nanoseconds (CLOCK_MONOTONIC);
    first_cpu = nanoseconds (CLOCK_PROCESS_CPUTIME_ID);
  }
  length = g_snprintf (line, sizeof line,
                       "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT
                       " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n",
                       frames, first, first_cpu, nanoseconds (CLOCK_MONOTONIC),
                       nanoseconds (CLOCK_PROCESS_CPUTIME_ID));
  if (pwrite (GPOINTER_TO_INT (data), line, (size_t) length, 0) < 0)
    perror ("frame-probe");
}

/* Takes the place of GTK's function, which it calls. */
G_MODULE_EXPORT void
gtk_window_present (GtkWindow *window)
{
  static int file;
  void (*present) (GtkWindow *) = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");
  const char *path = g_getenv ("TRELLIS_BENCH_FRAMES");
  GdkSurface *surface;

  present (window);
  surface = gtk_native_get_surface (GTK_NATIVE (window));
  if (file || !path || !surface)
    return;
  file = open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  g_signal_connect (gdk_surface_get_frame_clock (surface), "after-paint", G_CALLBACK (painted_cb),
                    GINT_TO_POINTER (file));
}
