/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rooms of the calendar: their list, and the ways to them. */
#include "config.h"

#include "ui/calendar/trellis-room-place.h"

#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-room-form.h"
#include "ui/calendar/trellis-room-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static char *
summary (guint n)
{
  return n ? g_strdup_printf (ngettext ("%u room.", "%u rooms.", n), n)
           : g_strdup (_ ("No rooms yet. With a room, an event that has more seats is told of."));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (GPtrArray)
      rooms = trellis_library_list_all (view->library, TRELLIS_TYPE_ROOM, TRELLIS_ROOM_TITLE);
  g_autofree char *words = summary (rooms->len);
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);

  trellis_page_set_title (page, _ ("Rooms"), words);
  trellis_group_add (group, trellis_fact_row (_ ("In short"), words));
  if (trellis_event_view_organises (GTK_WIDGET (page)))
    trellis_event_view_add_button (page, _ ("_Add a room"), "rooms.add", TRUE);
  group = trellis_page_add_group (page, NULL, NULL);
  for (guint i = 0; i < rooms->len; i++) {
    TrellisRoom *room = rooms->pdata[i];
    const char *site = trellis_entity_get_text (room, TRELLIS_ROOM_SITE);
    g_autofree char *offers = trellis_room_words (room);
    g_autofree char *all = *site ? g_strdup_printf (_ ("%s, %s"), site, offers) : g_strdup (offers);

    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (room), all, NULL, "room",
                                                trellis_entity_get_uid (room)));
  }
  return TRUE;
}

static void
add_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;

  trellis_event_view_push (self, _ ("New room"), trellis_room_form_new (self->library, NULL));
}

static GtkWidget *
new_list (TrellisLibrary *library)
{
  static const GActionEntry entries[] = { { .name = "add", .activate = add_cb } };
  TrellisEventView *view = trellis_event_view_new (library, "");
  GtkWidget *page = trellis_page_new_live (library, "room", fill, view, trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "rooms", entries, G_N_ELEMENTS (entries), view);
  return page;
}

static void
rooms_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_prepare (place);
  trellis_place_push (place, _ ("Rooms"), new_list (trellis_place_get_library (place)));
}

/**
 * trellis_room_place_install: (skip)
 * @klass: the class of the calendar
 *
 * Installs `calendar.rooms`, which lists the rooms.
 */
void
trellis_room_place_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.rooms", NULL, rooms_action);
}

/**
 * trellis_room_place_open:
 * @place: the calendar
 * @uid: uid of a room
 *
 * Opens the page of a room.
 *
 * Returns: %FALSE when there is none with that uid
 */
gboolean
trellis_room_place_open (TrellisPlace *place, const char *uid)
{
  TrellisLibrary *library = trellis_place_get_library (place);
  g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_ROOM, uid);

  if (title)
    trellis_place_push (place, title, trellis_room_page_new (library, uid));
  return title != NULL;
}
