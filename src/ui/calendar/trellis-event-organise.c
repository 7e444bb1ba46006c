/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of an event itself: edited, copied, cancelled, deleted, written to a file. */
#include "config.h"

#include "ui/calendar/trellis-event-organise.h"

#include "base/trellis-id.h"
#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "ui/calendar/trellis-event-file.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-event-moving.h"
#include "ui/calendar/trellis-roster-page.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

static TrellisEvent *
read_event (TrellisEventView *self)
{
  return trellis_library_get (self->library, TRELLIS_TYPE_EVENT, self->uid);
}

static void
edit_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisEvent) event = read_event (self);
  g_autofree char *title = NULL;

  if (!event)
    return;
  title = g_strdup_printf (_ ("Edit %s"), trellis_entity_get_title (event));
  trellis_event_view_push (self, title, trellis_event_form_new (self->library, event, 0));
}

/* A copy stands for itself: it belongs to no series and is being planned until somebody confirms it. */
static void
duplicate_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisEvent) event = read_event (self);
  g_autoptr (TrellisEvent) copy = NULL;
  g_autofree char *uid = trellis_id_new ();

  if (!event)
    return;
  copy = trellis_entity_dup (event);
  trellis_entity_set_uid (copy, uid);
  trellis_entity_take_text (copy, TRELLIS_EVENT_TITLE,
                            g_strdup_printf (_ ("Copy of %s"), trellis_entity_get_title (event)));
  trellis_entity_set_text (copy, TRELLIS_EVENT_SERIES, NULL);
  trellis_entity_set_number (copy, TRELLIS_EVENT_OCCURRENCE, 0);
  trellis_entity_set_number (copy, TRELLIS_EVENT_SEQUENCE, 0);
  trellis_entity_set_number (copy, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_event_view_push (self, _ ("New event"), trellis_event_form_new (self->library, copy, 0));
}

static void
delete_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisEvent) event = read_event (self);

  if (event)
    trellis_delete (self->page, self->library, event);
}

static void
cancel_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisEvent) event = read_event (self);
  g_autoptr (GPtrArray) roster = NULL;
  g_autofree char *label = NULL, *said = NULL;
  TrellisBatch *batch;
  guint n;

  if (!event ||
      trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
    return;
  label = g_strdup_printf (_ ("Cancel %s"), trellis_entity_get_title (event));
  batch = trellis_batch_new ("cancel-event", label);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE,
                             trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE) + 1);
  trellis_batch_save (batch, event);
  roster = trellis_library_roster (self->library, self->uid);
  n = trellis_roster_cancel (batch, event, roster, trellis_now ());
  said = n ? g_strdup_printf (ngettext ("Event cancelled; tell the %u person who is signed up",
                                        "Event cancelled; tell the %u people who are signed up", n),
                              n)
           : g_strdup (_ ("Event cancelled"));
  trellis_do (self->page, self->library, batch, said);
}

static void
confirm_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisEvent) event = read_event (self);
  g_autofree char *label = NULL;

  if (!event)
    return;
  label = g_strdup_printf (_ ("Confirm %s"), trellis_entity_get_title (event));
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CONFIRMED);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE,
                             trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE) + 1);
  trellis_save (self->page, self->library, event, label, _ ("Event confirmed"));
}

static void
unplace_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;

  trellis_event_moving_unplace (self->page, self->library, self->uid);
}

static void
export_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  const char *const uids[] = { self->uid, NULL };
  g_autofree char *title = trellis_library_get_title (self->library, TRELLIS_TYPE_EVENT, self->uid);

  trellis_event_file_ask (self->page, self->library, uids, title);
}

static void
roster_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;

  if (!trellis_event_view_organises (self->page)) {
    trellis_tell (self->page, _ ("Turn on Organise in the main menu to see the roster"), FALSE);
    return;
  }
  trellis_event_view_push (self, _ ("Roster"), trellis_roster_page_new (self->library, self->uid));
}

/**
 * trellis_event_organise_add: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds what can be done to an event.
 */
void
trellis_event_organise_add (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "edit", .activate = edit_cb },
    { .name = "duplicate", .activate = duplicate_cb },
    { .name = "delete", .activate = delete_cb },
    { .name = "cancel", .activate = cancel_cb },
    { .name = "confirm", .activate = confirm_cb },
    { .name = "unplace", .activate = unplace_cb },
    { .name = "export-ics", .activate = export_cb },
    { .name = "roster", .activate = roster_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
