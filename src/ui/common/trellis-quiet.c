/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When all that an action has caused is done. A fixed delay is too short on a busy machine and too long on an idle one. What a
 * screen reader wants to know of a change it asks of us, and each of its questions wakes the main loop; once that has slept
 * for a while, pages are filled again, the focus is where it will be, and the screen reader knows it. */
#include "config.h"

#include "ui/common/trellis-quiet.h"

#define QUIET_MS 150

typedef struct {
  GSource source;
  gint64 least, most, due; /* instants of the monotonic clock */
} Quiet;

/* Asked before the main loop sleeps: there was something to do until now. */
static gboolean
prepare (GSource *source, int *timeout)
{
  Quiet *self = (Quiet *) source;
  gint64 now = g_get_monotonic_time ();

  self->due = MIN (MAX (now + QUIET_MS * G_TIME_SPAN_MILLISECOND, self->least), self->most);
  *timeout = (int) (MAX (self->due - now, 0) / G_TIME_SPAN_MILLISECOND + 1);
  return self->due <= now;
}

/* Asked after it has slept. */
static gboolean
check (GSource *source)
{
  return g_get_monotonic_time () >= ((Quiet *) source)->due;
}

static gboolean
dispatch (GSource *source, GSourceFunc callback, gpointer data)
{
  callback (data);
  return G_SOURCE_REMOVE;
}

/**
 * trellis_quiet_add:
 * @least_ms: milliseconds until then at least
 * @most_ms: milliseconds after which it is not waited for any longer, such as while something moves
 * @callback: called once; what it returns is ignored
 * @data: its data
 * @destroy: (nullable): frees the data
 *
 * Calls a function once nothing happens any more: the main loop has slept for 150 milliseconds.
 *
 * Returns: the id of the source
 */
guint
trellis_quiet_add (
    guint least_ms, guint most_ms, GSourceFunc callback, gpointer data, GDestroyNotify destroy)
{
  static GSourceFuncs functions = { .prepare = prepare, .check = check, .dispatch = dispatch };
  GSource *source = g_source_new (&functions, sizeof (Quiet));
  Quiet *self = (Quiet *) source;
  gint64 now = g_get_monotonic_time ();
  guint id;

  self->least = now + least_ms * G_TIME_SPAN_MILLISECOND;
  self->most = now + most_ms * G_TIME_SPAN_MILLISECOND;
  g_source_set_priority (source, G_PRIORITY_HIGH); /* asked every time, whatever else is ready */
  g_source_set_static_name (source, "trellis-quiet");
  g_source_set_callback (source, callback, data, destroy);
  id = g_source_attach (source, NULL);
  g_source_unref (source);
  return id;
}
