/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rooms: made, shown with what is planned in them, given to an event, deleted and brought back. */
#include "config.h"

#include "event-fixture.h"

#include "model/trellis-room.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-room-form.h"
#include "ui/calendar/trellis-room-page.h"
#include "ui/common/trellis-form-page.h"

static TrellisRoom *
add_room (EventFixture *self)
{
  TrellisRoom *room = trellis_entity_new (TRELLIS_TYPE_ROOM);

  trellis_entity_set_text (room, TRELLIS_ROOM_TITLE, "Hazel Room");
  trellis_entity_set_text (room, TRELLIS_ROOM_SITE, "Aldermere");
  trellis_entity_set_number (room, TRELLIS_ROOM_SEATS, 16);
  trellis_entity_set_number (room, TRELLIS_ROOM_STEP_FREE, 1);
  event_fixture_save (self, room);
  return room;
}

static guint
count (EventFixture *self)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_ROOM);

  return trellis_library_count (self->library, query);
}

static void
test_add (EventFixture *self, gconstpointer data)
{
  GtkWidget *page = event_fixture_push (self, trellis_room_form_new (self->library, NULL));
  TrellisForm *form = trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
  guint before = self->commits;

  gtk_editable_set_text (GTK_EDITABLE (trellis_form_get_control (form, TRELLIS_ROOM_TITLE)),
                         "Hazel Room");
  g_signal_emit_by_name (event_fixture_find_button (page, "_Add"), "clicked");
  event_fixture_wait (self, before + 1);
  g_assert_cmpuint (count (self), ==, 1);
}

static void
test_page (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisRoom) room = add_room (self);
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", 24 * 60);
  g_autofree char *words = trellis_room_words (room);
  GtkWidget *page = event_fixture_push (
      self, trellis_room_page_new (self->library, trellis_entity_get_uid (room)));
  guint before;

  g_assert_cmpstr (words, ==, "16 seats, step-free");
  g_assert_true (event_fixture_shows (page, words));
  g_assert_true (event_fixture_shows (page, "Nothing yet"));
  trellis_entity_set_text (event, TRELLIS_EVENT_ROOM, trellis_entity_get_uid (room));
  event_fixture_save (self, event);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "Speaking"));
  before = self->commits;
  gtk_widget_activate_action (page, "room.delete", NULL);
  event_fixture_wait (self, before + 1);
  g_assert_cmpuint (count (self), ==, 0);
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_cmpuint (count (self), ==, 1);
}

/* The words for the place are those of the room, unless somebody wrote better ones. */
static void
test_place (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisRoom) room = add_room (self);
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", 24 * 60);
  g_autoptr (TrellisEvent) saved = NULL;
  GtkWidget *page;
  TrellisForm *form;
  guint before = self->commits;

  trellis_entity_set_text (event, TRELLIS_EVENT_ROOM, trellis_entity_get_uid (room));
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "");
  page = event_fixture_push (self, trellis_event_form_new (self->library, event, 0));
  form = trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
  gtk_editable_set_text (GTK_EDITABLE (trellis_form_get_control (form, TRELLIS_EVENT_TITLE)),
                         "Speaking up");
  g_signal_emit_by_name (event_fixture_find_button (page, "_Save"), "clicked");
  event_fixture_wait (self, before + 1);
  saved = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_text (saved, TRELLIS_EVENT_PLACE), ==,
                   "Hazel Room, Aldermere");
}

#define ADD(name, test)                                                                            \
  g_test_add ("/ui/rooms/" name, EventFixture, NULL, event_fixture_set_up, test,                   \
              event_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_print ("1..0 # SKIP no display\n");
    return 0;
  }
  adw_init ();
  ADD ("add", test_add);
  ADD ("page", test_page);
  ADD ("place", test_place);
  return g_test_run ();
}
