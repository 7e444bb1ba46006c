/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invitations to an event as a file to send: to everybody on its roster, and taken back when it is cancelled. */
#include "config.h"

#include "ui/calendar/trellis-event-invite.h"

#include "exchange/trellis-itip-write.h"
#include "library/trellis-invitations.h"
#include "ui/calendar/trellis-save-as.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisLibrary *library;
  char *event;
  char *series; /* empty when it stands for itself */
  gboolean cancel;
} Invite;

static void
invite_free (gpointer data)
{
  Invite *self = data;

  g_object_unref (self->library);
  g_free (self->event);
  g_free (self->series);
  g_free (self);
}

static gboolean
write_cb (GFile *file, gboolean whole, gpointer data, GError **error)
{
  Invite *self = data;

  return trellis_invitations_write_to_file (self->library,
                                            whole && *self->series ? self->series : self->event,
                                            NULL, self->cancel, file, error);
}

/**
 * trellis_event_invite_said:
 * @n_guests: how many people are on the roster
 * @n_reached: how many of them have an e-mail address
 * @cancel: whether the event is called off
 *
 * What is told when the file is saved: what to do with it, and whom it does not reach.
 *
 * Returns: (transfer full): sentences
 */
char *
trellis_event_invite_said (guint n_guests, guint n_reached, gboolean cancel)
{
  g_autofree char *whom = g_strdup_printf (ngettext ("%u person", "%u people", n_reached),
                                           n_reached);
  g_autofree char *first = g_strdup_printf (
      cancel
          ? _ ("Cancellation for %s saved. Send the file to them by e-mail")
          : _ ("Invitation for %s saved. Send the file to them by e-mail, and open their answers here"),
      whom);
  guint missed = n_guests - n_reached;

  if (!missed)
    return g_steal_pointer (&first);
  return g_strdup_printf (ngettext ("%s. %u person has no e-mail address",
                                    "%s. %u people have no e-mail address", missed),
                          first, missed);
}

/* What would keep the file from being written is said before anybody is asked where to save it. */
static gboolean
can_invite (TrellisEventView *view, gboolean cancel)
{
  g_autoptr (GOutputStream) nowhere = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  if (trellis_invitations_write (view->library, view->uid, NULL, cancel, nowhere, &error))
    return TRUE;
  trellis_tell (view->page, error->message, FALSE);
  return FALSE;
}

static void
ask (TrellisEventView *view, gboolean cancel)
{
  g_autoptr (TrellisEvent)
      event = trellis_library_get (view->library, TRELLIS_TYPE_EVENT, view->uid);
  g_autoptr (GPtrArray) guests = NULL;
  g_autofree char *said = NULL;
  TrellisSaveAsWords words = { 0 };
  Invite *self;
  guint reached = 0;

  if (!event || !can_invite (view, cancel))
    return;
  guests = trellis_invitations_guests (view->library, view->uid);
  for (guint i = 0; i < guests->len; i++)
    reached += trellis_itip_has_address (guests->pdata[i]);
  said = trellis_event_invite_said (guests->len, reached, cancel);
  self = g_new0 (Invite, 1);
  self->library = g_object_ref (view->library);
  self->event = g_strdup (view->uid);
  self->series = g_strdup (trellis_entity_get_text (event, TRELLIS_EVENT_SERIES));
  self->cancel = cancel;
  words.title = cancel ? _ ("Save Cancellation") : _ ("Save Invitations");
  words.name = trellis_entity_get_title (event);
  words.suffix = ".ics";
  words.whole = trellis_entity_is_set (event, TRELLIS_EVENT_OCCURRENCE) && *self->series
                    ? _ ("For all dates of the series")
                    : NULL;
  words.said = said;
  trellis_save_as (view->page, &words, write_cb, self, invite_free);
}

static void
invite_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  ask (data, FALSE);
}

static void
cancel_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  ask (data, TRUE);
}

/**
 * trellis_event_invite_add: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds `save-invitations` and `save-cancellation`.
 */
void
trellis_event_invite_add (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "save-invitations", .activate = invite_cb },
    { .name = "save-cancellation", .activate = cancel_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}

/**
 * trellis_event_invite_add_to_menu:
 * @menu: a menu
 * @cancelled: whether the event is called off
 *
 * Adds what can be sent of an event.
 */
void
trellis_event_invite_add_to_menu (GMenu *menu, gboolean cancelled)
{
  if (cancelled)
    g_menu_append (menu, _ ("Save Cance_llation…"), "event.save-cancellation");
  else
    g_menu_append (menu, _ ("Save _Invitations…"), "event.save-invitations");
}
