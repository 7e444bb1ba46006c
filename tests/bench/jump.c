/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Jumps about in a list of all events and prints the frames it takes.
 *
 * usage: bench-jump LIBRARY JUMPS
 *
 * One line a jump: milliseconds of the longest frame after it, by the clock and by the CPU of the main thread. What
 * the jump itself does counts to its first frame. */
#include "config.h"

#include "library/trellis-record-list.h"
#include "model/trellis-event.h"
#include "ui/common/trellis-list.h"

#include <stdlib.h>
#include <time.h>

#define SETTLE_MS 200

typedef struct {
  TrellisLibrary *library;
  TrellisRecordList *model;
  GtkWidget *list;
  GMainLoop *loop;
  GRand *dice;
  int jumps;
  double began, began_cpu; /* of the jump or the frame */
  double longest, longest_cpu;
} Bench;

static double
milliseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static void
describe (gpointer item, TrellisRowText *text, gpointer data)
{
  g_string_assign (text->title, trellis_entity_get_text (item, TRELLIS_EVENT_TITLE));
  g_string_assign (text->subtitle, trellis_entity_get_text (item, TRELLIS_EVENT_PLACE));
  text->icon_name = "list-add-symbolic";
}

static void
begin (Bench *self)
{
  self->began = milliseconds (CLOCK_MONOTONIC);
  self->began_cpu = milliseconds (CLOCK_THREAD_CPUTIME_ID);
}

static void
before_cb (GdkFrameClock *clock, Bench *self)
{
  if (!self->began)
    begin (self);
}

static void
after_cb (GdkFrameClock *clock, Bench *self)
{
  if (!self->began)
    return;
  self->longest = MAX (self->longest, milliseconds (CLOCK_MONOTONIC) - self->began);
  self->longest_cpu = MAX (self->longest_cpu,
                           milliseconds (CLOCK_THREAD_CPUTIME_ID) - self->began_cpu);
  self->began = 0;
}

static gboolean
jump_cb (gpointer data)
{
  Bench *self = data;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  if (self->longest > 0)
    g_print ("%.3f %.3f\n", self->longest, self->longest_cpu);
  self->longest = self->longest_cpu = 0;
  if (self->jumps-- <= 0) {
    g_main_loop_quit (self->loop);
    return G_SOURCE_REMOVE;
  }
  begin (self);
  trellis_list_select (TRELLIS_LIST_PANE (self->list),
                       (guint) g_rand_int_range (self->dice, 0, (gint32) n));
  return G_SOURCE_CONTINUE;
}

static void
open_window (Bench *self)
{
  GtkWidget *window = adw_window_new ();
  GdkFrameClock *clock;

  adw_window_set_content (ADW_WINDOW (window), self->list);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 900);
  gtk_window_present (GTK_WINDOW (window));
  clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (window)));
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), self);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), self);
}

int
main (int argc, char **argv)
{
  Bench self = { .loop = g_main_loop_new (NULL, FALSE), .dice = g_rand_new_with_seed (7) };
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  g_autoptr (GError) error = NULL;

  if (argc != 3) {
    g_printerr ("usage: bench-jump LIBRARY JUMPS\n");
    return 2;
  }
  adw_init ();
  self.jumps = atoi (argv[2]);
  self.library = trellis_library_open (argv[1], 0, &error);
  if (!self.library) {
    g_printerr ("bench-jump: %s\n", error->message);
    return 1;
  }
  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_SET, 0);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  self.model = trellis_record_list_new (self.library, query);
  self.list = trellis_list_new ("Events", G_LIST_MODEL (self.model), describe, NULL);
  open_window (&self);
  g_timeout_add (SETTLE_MS, jump_cb, &self);
  g_main_loop_run (self.loop);
  return 0;
}
