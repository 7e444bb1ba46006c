/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Turns from week to week and from month to month in the real calendar, and prints the frames it takes.
 *
 * usage: bench-turn LIBRARY TURNS
 *
 * One line a turn: the view, milliseconds from the key to the end of the frame that shows the result, by the clock and by
 * the CPU of the main thread. The first turn of a view, which makes it, is left out. */
#include "config.h"

#include "ui/calendar/trellis-calendar-place.h"

#include <stdlib.h>
#include <time.h>

#define SETTLE_MS 400

static const char *const views[] = { "week", "month" };

typedef struct {
  TrellisPlace *place;
  GMainLoop *loop;
  guint view;
  int turns, turn;
  double began, began_cpu; /* 0 while no key waits for its frame */
} Bench;

static double
milliseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static void
after_cb (GdkFrameClock *clock, Bench *self)
{
  if (!self->began)
    return;
  if (self->turn > 1)
    g_print ("%s %.3f %.3f\n", views[self->view], milliseconds (CLOCK_MONOTONIC) - self->began,
             milliseconds (CLOCK_THREAD_CPUTIME_ID) - self->began_cpu);
  self->began = 0;
}

/* Forwards for half of the turns, then back. */
static gboolean
turn_cb (gpointer data)
{
  Bench *self = data;

  if (self->turn == self->turns) {
    self->turn = 0;
    if (++self->view == G_N_ELEMENTS (views)) {
      g_main_loop_quit (self->loop);
      return G_SOURCE_REMOVE;
    }
    gtk_widget_activate_action (GTK_WIDGET (self->place), "calendar.view", "s", views[self->view]);
    return G_SOURCE_CONTINUE;
  }
  self->turn++;
  self->began = milliseconds (CLOCK_MONOTONIC);
  self->began_cpu = milliseconds (CLOCK_THREAD_CPUTIME_ID);
  gtk_widget_activate_action (GTK_WIDGET (self->place),
                              self->turn <= self->turns / 2 ? "calendar.next" : "calendar.previous",
                              NULL);
  return G_SOURCE_CONTINUE;
}

static void
open_window (Bench *self)
{
  GtkWidget *window = adw_window_new (), *overlay = adw_toast_overlay_new ();
  GdkFrameClock *clock;

  trellis_place_prepare (self->place);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (self->place));
  adw_window_set_content (ADW_WINDOW (window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_window_present (GTK_WINDOW (window));
  clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (window)));
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), self);
}

int
main (int argc, char **argv)
{
  Bench self = { .loop = g_main_loop_new (NULL, FALSE) };
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 3) {
    g_printerr ("usage: bench-turn LIBRARY TURNS\n");
    return 2;
  }
  adw_init ();
  self.turns = atoi (argv[2]);
  library = trellis_library_open (argv[1], 0, &error);
  if (!library) {
    g_printerr ("bench-turn: %s\n", error->message);
    return 1;
  }
  self.place = g_object_new (TRELLIS_TYPE_CALENDAR_PLACE, "library", library, NULL);
  open_window (&self);
  g_timeout_add (SETTLE_MS, turn_cb, &self);
  g_main_loop_run (self.loop);
  return 0;
}
