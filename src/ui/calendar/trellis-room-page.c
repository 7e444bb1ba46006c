/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One room: what it offers, and what is planned in it. */
#include "config.h"

#include "ui/calendar/trellis-room-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-room-form.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_EVENTS 20

/**
 * trellis_room_words:
 * @room: a room
 *
 * Says how many it holds and how it can be reached, such as “16 seats, step-free, hearing loop”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_room_words (TrellisRoom *room)
{
  guint seats = (guint) trellis_entity_get_number (room, TRELLIS_ROOM_SEATS);
  g_autofree char *count = g_strdup_printf (ngettext ("%u seat", "%u seats", seats), seats);
  const char *items[4] = { NULL };
  guint n = 0;

  items[n++] = seats ? count : _ ("seats not known");
  if (trellis_entity_get_flag (room, TRELLIS_ROOM_STEP_FREE))
    items[n++] = _ ("step-free");
  if (trellis_entity_get_flag (room, TRELLIS_ROOM_HEARING_LOOP))
    items[n++] = _ ("hearing loop");
  return g_strjoinv (", ", (char **) items);
}

static void
add_facts (TrellisPage *page, TrellisLibrary *library, TrellisRoom *room)
{
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);
  const char *site = trellis_entity_get_text (room, TRELLIS_ROOM_SITE);
  const char *about = trellis_entity_get_text (room, TRELLIS_ROOM_ABOUT);
  g_autofree char *words = trellis_room_words (room);
  g_autofree char *whose = trellis_library_get_title (
      library, TRELLIS_TYPE_ORGANISATION,
      trellis_entity_get_text (room, TRELLIS_ROOM_ORGANISATION));

  trellis_group_add (group, trellis_fact_row (_ ("In short"), words));
  if (*site)
    trellis_group_add (group, trellis_fact_row (_ ("Where"), site));
  if (whose)
    trellis_group_add (group, trellis_fact_row (_ ("Organisation"), whose));
  if (*about)
    trellis_group_add (group, trellis_text_row (_ ("About"), about));
}

static GPtrArray *
events_to_come (TrellisLibrary *library, const char *room)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_text (query, TRELLIS_EVENT_ROOM, TRELLIS_MATCH_IS, room);
  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_FROM, trellis_now ());
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  trellis_query_limit (query, MOST_EVENTS);
  return trellis_library_list (library, query);
}

static void
add_events (TrellisPage *page, TrellisLibrary *library, const char *room)
{
  g_autoptr (GPtrArray) events = events_to_come (library, room);
  GtkWidget *group = trellis_page_add_group (page, _ ("To come in this room"), NULL);

  if (events->len == 0)
    trellis_group_add (group, trellis_fact_row (_ ("Nothing yet"),
                                                _ ("Events that need this room are listed here.")));
  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *event = events->pdata[i];
    g_autofree char *when = trellis_text_when (
        trellis_entity_get_number (event, TRELLIS_EVENT_START),
        trellis_entity_get_number (event, TRELLIS_EVENT_END),
        trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY), NULL);

    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (event), when, NULL,
                                                "event", trellis_entity_get_uid (event)));
  }
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisRoom) room = trellis_library_get (view->library, TRELLIS_TYPE_ROOM, view->uid);

  if (!room)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (room), NULL);
  add_facts (page, view->library, room);
  if (trellis_event_view_organises (GTK_WIDGET (page))) {
    trellis_event_view_add_button (page, _ ("_Edit"), "room.edit", FALSE);
    trellis_event_view_add_button (page, _ ("_Delete"), "room.delete", FALSE);
  }
  add_events (page, view->library, view->uid);
  return TRUE;
}

static void
edit_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisRoom) room = trellis_library_get (self->library, TRELLIS_TYPE_ROOM, self->uid);

  if (room)
    trellis_event_view_push (self, _ ("Edit room"), trellis_room_form_new (self->library, room));
}

static void
delete_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisRoom) room = trellis_library_get (self->library, TRELLIS_TYPE_ROOM, self->uid);

  if (room)
    trellis_delete (self->page, self->library, room);
}

/**
 * trellis_room_page_new:
 * @library: a library
 * @uid: uid of a room
 *
 * Makes the page of a room. Its actions are in the group `room`: `edit` and `delete`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_room_page_new (TrellisLibrary *library, const char *uid)
{
  static const GActionEntry entries[] = {
    { .name = "edit", .activate = edit_cb },
    { .name = "delete", .activate = delete_cb },
  };
  static const TrellisEventKey keys[] = {
    { "<Control>e", "room.edit", TRUE },
    { "Delete|KP_Delete", "room.delete", FALSE },
  };
  TrellisEventView *view = trellis_event_view_new (library, uid);
  GtkWidget *page = trellis_page_new_live (library, "room event organisation", fill, view,
                                           trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "room", entries, G_N_ELEMENTS (entries), view);
  trellis_event_view_add_keys (view, keys, G_N_ELEMENTS (keys));
  return page;
}
