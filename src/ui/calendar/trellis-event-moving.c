/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Giving an event another time, or none: one action each, with Undo. */
#include "config.h"

#include "ui/calendar/trellis-event-moving.h"

#include "model/trellis-carry.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

typedef struct {
  GtkWidget *widget;
  char *said;
  void (*failed) (gpointer widget);
} Moving;

static void
moved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Moving *self = data;
  g_autoptr (GError) error = NULL;

  if (trellis_library_commit_finish (TRELLIS_LIBRARY (source), result, &error))
    trellis_tell (self->widget, self->said, TRUE);
  else {
    trellis_tell (self->widget, error->message, FALSE);
    self->failed (self->widget);
  }
  g_object_unref (self->widget);
  g_free (self->said);
  g_free (self);
}

/* Invitations that went out are told to be of an older revision (SEQUENCE, RFC 5545). */
static void
revise (TrellisEvent *event)
{
  trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE,
                             trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE) + 1);
}

static void
commit (gpointer widget,
        TrellisLibrary *library,
        TrellisBatch *batch,
        const char *said,
        void (*failed) (gpointer widget))
{
  Moving *self = g_new0 (Moving, 1);

  self->widget = g_object_ref (widget);
  self->said = g_strdup (said);
  self->failed = failed;
  trellis_library_commit_async (library, batch, moved_cb, self);
}

/**
 * trellis_event_moving_save:
 * @widget: (type GtkWidget): the widget that asks for it, which already shows what is to come
 * @library: a library
 * @event: the event with its new time
 * @was_placed: whether it had one before
 * @said: what is told when it is done
 * @failed: called with @widget when it could not be done, after that was told
 *
 * Saves an event that was moved, made longer, or placed.
 */
void
trellis_event_moving_save (gpointer widget,
                           TrellisLibrary *library,
                           TrellisEvent *event,
                           gboolean was_placed,
                           const char *said,
                           void (*failed) (gpointer widget))
{
  const char *title = trellis_entity_get_title (event);
  g_autofree char *label = was_placed ? g_strdup_printf (_ ("Move %s"), title)
                                      : g_strdup_printf (_ ("Place %s"), title);
  TrellisBatch *batch = trellis_batch_new (was_placed ? "move-event" : "place-event", label);

  if (was_placed)
    revise (event);
  trellis_batch_save (batch, event);
  commit (widget, library, batch, said, failed);
}

/**
 * trellis_event_moving_save_all:
 * @widget: (type GtkWidget): the widget that asks for it, which already shows what is to come
 * @library: a library
 * @events: (element-type TrellisEvent): the events with their new times
 * @said: what is told when it is done
 * @failed: called with @widget when it could not be done, after that was told
 *
 * Saves events that were moved or placed together, in one step.
 */
void
trellis_event_moving_save_all (gpointer widget,
                               TrellisLibrary *library,
                               GPtrArray *events,
                               const char *said,
                               void (*failed) (gpointer widget))
{
  g_autofree char *label = g_strdup_printf (
      ngettext ("Move %u event", "Move %u events", events->len), events->len);
  TrellisBatch *batch = trellis_batch_new ("move-events", label);

  for (guint i = 0; i < events->len; i++) {
    g_autoptr (TrellisEvent) before = trellis_library_get (
        library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (events->pdata[i]));

    if (before && trellis_entity_is_set (before, TRELLIS_EVENT_START))
      revise (events->pdata[i]);
    trellis_batch_save (batch, events->pdata[i]);
  }
  commit (widget, library, batch, said, failed);
}

/**
 * trellis_event_moving_unplace_all:
 * @widget: (type GtkWidget): the widget that asks for it
 * @library: a library
 * @uids: (element-type utf8): uids of events
 *
 * Takes the time from events, which so come to the backlog, in one step.
 *
 * Returns: %FALSE if none of them has a time
 */
gboolean
trellis_event_moving_unplace_all (gpointer widget, TrellisLibrary *library, GPtrArray *uids)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *label = NULL, *said = NULL;
  TrellisBatch *batch;

  for (guint i = 0; i < uids->len; i++) {
    TrellisEvent *event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uids->pdata[i]);

    if (event && trellis_entity_is_set (event, TRELLIS_EVENT_START))
      g_ptr_array_add (events, event);
    else
      g_clear_object (&event);
  }
  if (events->len == 0)
    return FALSE;
  label = g_strdup_printf (ngettext ("Put %u event in the backlog", "Put %u events in the backlog",
                                     events->len),
                           events->len);
  said = g_strdup_printf (ngettext ("%u event is in the backlog", "%u events are in the backlog",
                                    events->len),
                          events->len);
  batch = trellis_batch_new ("unplace-events", label);
  for (guint i = 0; i < events->len; i++) {
    trellis_carry_unplace (events->pdata[i]);
    revise (events->pdata[i]);
    trellis_batch_save (batch, events->pdata[i]);
  }
  trellis_do (widget, library, batch, said);
  return TRUE;
}

/**
 * trellis_event_moving_unplace:
 * @widget: (type GtkWidget): the widget that asks for it
 * @library: a library
 * @uid: uid of an event
 *
 * Takes the time from an event, which so comes to the backlog.
 *
 * Returns: %FALSE if there is no such event or it has no time
 */
gboolean
trellis_event_moving_unplace (gpointer widget, TrellisLibrary *library, const char *uid)
{
  g_autoptr (TrellisEvent) event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);
  g_autofree char *label = NULL, *said = NULL;
  TrellisBatch *batch;

  if (!event || !trellis_entity_is_set (event, TRELLIS_EVENT_START))
    return FALSE;
  label = g_strdup_printf (_ ("Put %s in the backlog"), trellis_entity_get_title (event));
  /* TRANSLATORS: title of an event that has no time any more */
  said = g_strdup_printf (_ ("%s is in the backlog"), trellis_entity_get_title (event));
  batch = trellis_batch_new ("unplace-event", label);
  trellis_carry_unplace (event);
  revise (event);
  trellis_batch_save (batch, event);
  trellis_do (widget, library, batch, said);
  return TRUE;
}
