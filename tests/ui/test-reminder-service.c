/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reminders, seen to arrive at a desktop that is not there: a service of our own plays it on a private bus. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "ui/window/trellis-reminder-service.h"

#include <glib/gstdio.h>

#define WAIT_MS 10000
#define PRIVATE_BUS "TRELLIS_PRIVATE_BUS" /* set where dbus-run-session runs this */

typedef struct {
  EventFixture base;
  GDBusConnection *desktop;
  guint registration, name;
  GtkApplication *application;
  GSettings *settings;
  TrellisReminderService *service;
  GPtrArray *told; /* what the desktop was asked to show */
  GPtrArray *actions; /* of the newest */
  guint taken_back;
} Fixture;

static const char interface_xml[] =
    "<node><interface name='org.freedesktop.Notifications'>"
    "<method name='Notify'>"
    "<arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>"
    "<arg type='a{sv}' direction='in'/><arg type='i' direction='in'/>"
    "<arg type='u' direction='out'/></method>"
    "<method name='CloseNotification'><arg type='u' direction='in'/></method>"
    "</interface></node>";

static void
method_cb (GDBusConnection *connection,
           const char *sender,
           const char *path,
           const char *interface,
           const char *method,
           GVariant *parameters,
           GDBusMethodInvocation *invocation,
           gpointer data)
{
  Fixture *self = data;
  const char *title, *body;
  g_autofree const char **actions = NULL;
  guint32 replaces;

  if (g_str_equal (method, "CloseNotification")) {
    self->taken_back++;
    g_dbus_method_invocation_return_value (invocation, NULL);
    return;
  }
  g_variant_get (parameters, "(&su&s&s&s^a&s@a{sv}i)", NULL, &replaces, NULL, &title, &body,
                 &actions, NULL, NULL);
  g_ptr_array_add (self->told, g_strdup_printf ("%s: %s", title, body));
  g_ptr_array_set_size (self->actions, 0);
  for (guint i = 0; actions[i]; i++)
    g_ptr_array_add (self->actions, g_strdup (actions[i]));
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", self->told->len));
}

static void
play_desktop (Fixture *self)
{
  static const GDBusInterfaceVTable vtable = { .method_call = method_cb };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (interface_xml, NULL);
  g_autoptr (GError) error = NULL;

  self->desktop = g_dbus_connection_new_for_address_sync (
      g_getenv ("DBUS_SESSION_BUS_ADDRESS"),
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
          G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, &error);
  g_assert_no_error (error);
  self->registration = g_dbus_connection_register_object (self->desktop,
                                                          "/org/freedesktop/Notifications",
                                                          info->interfaces[0], &vtable, self, NULL,
                                                          &error);
  g_assert_no_error (error);
  self->name = g_bus_own_name_on_connection (self->desktop, "org.freedesktop.Notifications",
                                             G_BUS_NAME_OWNER_FLAGS_NONE, NULL, NULL, NULL, NULL);
  while (event_fixture_settle (), TRUE) {
    g_autoptr (GVariant) reply = g_dbus_connection_call_sync (
        self->desktop, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
        g_variant_new ("(s)", "org.freedesktop.Notifications"), NULL, 0, -1, NULL, NULL);
    gboolean owned = FALSE;

    g_variant_get (reply, "(b)", &owned);
    if (owned)
      break;
  }
}

static void
set_up (Fixture *self, gconstpointer data)
{
  static guint serial;
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  self->told = g_ptr_array_new_with_free_func (g_free);
  self->actions = g_ptr_array_new_with_free_func (g_free);
  play_desktop (self);
  event_fixture_set_up (&self->base, data);
  id = g_strdup_printf ("org.example.TrellisTest%u", ++serial);
  self->application = gtk_application_new (id, 0);
  g_application_register (G_APPLICATION (self->application), NULL, &error);
  g_assert_no_error (error);
  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (self->settings, "reminders-given");
  g_settings_set_int (self->settings, "reminder-minutes", 15);
  self->service = trellis_reminder_service_new (self->application, self->settings);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  trellis_reminder_service_set_library (self->service, NULL);
  g_assert_finalize_object (self->service);
  g_object_unref (self->settings);
  event_fixture_tear_down (&self->base, data);
  g_clear_object (&self->application);
  g_bus_unown_name (self->name);
  g_dbus_connection_unregister_object (self->desktop, self->registration);
  event_fixture_settle ();
  g_dbus_connection_close_sync (self->desktop, NULL, NULL);
  g_object_unref (self->desktop);
  g_ptr_array_unref (self->told);
  g_ptr_array_unref (self->actions);
}

static void
book (Fixture *self, TrellisEvent *event)
{
  g_autoptr (TrellisSignUp) sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_PERSON, self->base.me);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_STATUS, TRELLIS_SIGN_UP_STATUS_BOOKED);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_AT, trellis_now () - 10 * TRELLIS_DAY);
  event_fixture_save (&self->base, sign_up);
}

/* Until a number is what it should be, or for so long that it never will be. */
static void
wait_for (const guint *number, guint expected)
{
  gint64 until = g_get_monotonic_time () + WAIT_MS * 1000;

  while (*number < expected && g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  event_fixture_settle ();
  g_assert_cmpuint (*number, ==, expected);
}

/* By itself, once, with a button to join. */
static void
test_arrives (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (&self->base, "Speaking", 10);

  trellis_entity_set_text (event, TRELLIS_EVENT_JOIN_URL, "https://example.org/room");
  event_fixture_save (&self->base, event);
  book (self, event);
  trellis_reminder_service_set_library (self->service, self->base.library);
  wait_for (&self->told->len, 1);
  g_assert_true (g_str_has_prefix (self->told->pdata[0], "Speaking: In "));
  g_assert_nonnull (strstr (self->told->pdata[0], "Online"));
  g_assert_true (g_ptr_array_find_with_equal_func (self->actions, "Join", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (self->actions, "Open", g_str_equal, NULL));
  trellis_reminder_service_check (self->service, trellis_now ());
  event_fixture_settle ();
  g_assert_cmpuint (self->told->len, ==, 1);
}

/* Nor does the next start of the program tell it again. */
static void
test_no_doubles (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (&self->base, "Speaking", 10);
  g_autoptr (TrellisReminderService) other = NULL;

  book (self, event);
  trellis_reminder_service_set_library (self->service, self->base.library);
  wait_for (&self->told->len, 1);
  trellis_reminder_service_set_library (self->service, NULL);
  other = trellis_reminder_service_new (self->application, self->settings);
  trellis_reminder_service_set_library (other, self->base.library);
  trellis_reminder_service_check (other, trellis_now () + TRELLIS_MINUTE);
  event_fixture_settle ();
  g_assert_cmpuint (self->told->len, ==, 1);
  trellis_reminder_service_set_library (other, NULL);
}

/* A cancelled event takes its reminder back; one that is moved is told again at its new time. */
static void
test_changes (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) cancelled = event_fixture_add_event (&self->base, "Speaking", 10);
  g_autoptr (TrellisEvent) moved = event_fixture_add_event (&self->base, "Writing", 12);
  gint64 start;

  book (self, cancelled);
  book (self, moved);
  trellis_reminder_service_set_library (self->service, self->base.library);
  wait_for (&self->told->len, 2);
  trellis_entity_set_number (cancelled, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  event_fixture_save (&self->base, cancelled);
  wait_for (&self->taken_back, 1);
  start = trellis_entity_get_number (moved, TRELLIS_EVENT_START) + 60 * TRELLIS_MINUTE;
  trellis_entity_set_number (moved, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (moved, TRELLIS_EVENT_END, start + 45 * TRELLIS_MINUTE);
  event_fixture_save (&self->base, moved);
  wait_for (&self->taken_back, 2);
  g_assert_cmpuint (self->told->len, ==, 2);
  trellis_reminder_service_check (self->service, start - 14 * TRELLIS_MINUTE);
  wait_for (&self->told->len, 3);
  g_assert_true (g_str_has_prefix (self->told->pdata[2], "Writing: "));
}

/* The machine slept through the time of the reminder, and then through the event. */
static void
test_sleep (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (&self->base, "Speaking", 120);
  g_autoptr (TrellisEvent) other = event_fixture_add_event (&self->base, "Writing", 60);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  book (self, event);
  book (self, other);
  trellis_reminder_service_set_library (self->service, self->base.library);
  g_assert_true (trellis_reminder_service_check (self->service, trellis_now ()));
  event_fixture_settle ();
  g_assert_cmpuint (self->told->len, ==, 0);
  g_assert_false (trellis_reminder_service_check (self->service, start + 5 * TRELLIS_MINUTE));
  wait_for (&self->told->len, 1);
  g_assert_true (g_str_has_prefix (self->told->pdata[0], "Speaking: Began at "));
}

/* Without a window it stays as long as there is something to come, and no longer. */
static void
test_stays (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (&self->base, "Speaking", 120);

  trellis_reminder_service_set_library (self->service, self->base.library);
  trellis_reminder_service_stay (self->service, TRUE);
  g_assert_false (trellis_reminder_service_stays (self->service));
  book (self, event);
  event_fixture_settle ();
  g_settings_set_boolean (self->settings, "reminders-in-background", FALSE);
  trellis_reminder_service_stay (self->service, TRUE);
  g_assert_false (trellis_reminder_service_stays (self->service));
  g_settings_set_boolean (self->settings, "reminders-in-background", TRUE);
  trellis_reminder_service_stay (self->service, TRUE);
  g_assert_true (trellis_reminder_service_stays (self->service));
  trellis_reminder_service_check (self->service,
                                  trellis_entity_get_number (event, TRELLIS_EVENT_START));
  g_assert_false (trellis_reminder_service_stays (self->service));
  wait_for (&self->told->len, 1);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!g_getenv (PRIVATE_BUS)) { /* nobody's own desktop is played with */
    g_print ("1..0 # SKIP there is no private bus\n");
    return 0;
  }
  g_setenv ("GNOTIFICATION_BACKEND", "freedesktop", TRUE);
  adw_init ();
  ADD ("/reminder-service/arrives", test_arrives);
  ADD ("/reminder-service/no-doubles", test_no_doubles);
  ADD ("/reminder-service/changes", test_changes);
  ADD ("/reminder-service/sleep", test_sleep);
  ADD ("/reminder-service/stays", test_stays);
  return g_test_run ();
}
