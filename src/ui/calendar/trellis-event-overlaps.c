/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What else of mine is at the time of an event: one sentence each, the same before I sign up and after. */
#include "config.h"

#include "ui/calendar/trellis-event-overlaps.h"

#include "library/trellis-sign-ups.h"
#include "model/trellis-seats.h"
#include "ui/calendar/trellis-event-text.h"

#include <glib/gi18n.h>

static void
free_overlap (gpointer data)
{
  TrellisEventOverlap *self = data;

  g_object_unref (self->event);
  g_free (self->sentence);
  g_free (self);
}

static int
status_with (TrellisLibrary *library, TrellisEvent *event, const char *me)
{
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, trellis_entity_get_uid (event));
  TrellisSignUp *mine = trellis_seats_find (roster, me);

  return mine ? trellis_entity_get_choice (mine, TRELLIS_SIGN_UP_STATUS) : -1;
}

/**
 * trellis_event_overlaps:
 * @library: a library
 * @event: an event
 * @me: my uid
 *
 * Finds every event of mine at the time of @event.
 *
 * Returns: (transfer full) (element-type TrellisEventOverlap): them, by start
 */
GPtrArray *
trellis_event_overlaps (TrellisLibrary *library, TrellisEvent *event, const char *me)
{
  g_autoptr (GPtrArray) events = trellis_sign_ups_overlapping (library, event, me);
  GPtrArray *overlaps = g_ptr_array_new_with_free_func (free_overlap);

  for (guint i = 0; i < events->len; i++) {
    TrellisEventOverlap *overlap = g_new0 (TrellisEventOverlap, 1);

    overlap->event = g_object_ref (events->pdata[i]);
    overlap->sentence = trellis_event_text_overlap (overlap->event,
                                                    status_with (library, overlap->event, me));
    g_ptr_array_add (overlaps, overlap);
  }
  return overlaps;
}

/**
 * trellis_event_overlaps_sentence:
 * @overlaps: (element-type TrellisEventOverlap): overlaps
 *
 * Says all of them.
 *
 * Returns: (transfer full): a sentence each, empty for none
 */
char *
trellis_event_overlaps_sentence (GPtrArray *overlaps)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < overlaps->len; i++) {
    const TrellisEventOverlap *overlap = overlaps->pdata[i];

    if (i > 0)
      g_string_append_c (all, ' ');
    /* TRANSLATORS: a sentence, such as “Overlaps Writing goals (10:00–11:00), which you are booked on” */
    g_string_append_printf (all, _ ("%s."), overlap->sentence);
  }
  return g_string_free (g_steal_pointer (&all), FALSE);
}
