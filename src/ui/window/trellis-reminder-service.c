/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-reminder-service.h"

#include "base/trellis-time.h"
#include "model/trellis-reminders.h"
#include "model/trellis-sign-up.h"
#include "ui/window/trellis-background.h"

#include <glib/gi18n.h>

#define TICK_SECONDS                                                                               \
  60 /* timers stand still while the machine sleeps; looking each minute, none is late for long */
#define READ_AGAIN (60 * TRELLIS_MINUTE)
#define LOOK_AHEAD (14 * TRELLIS_DAY) /* for as long the program stays without a window */

struct _TrellisReminderService {
  GObject parent_instance;
  GtkApplication *application; /* borrowed: it owns this */
  GSettings *settings;
  TrellisLibrary *library;
  GArray *reminders; /* TrellisReminder with a reference each; %NULL until read */
  gint64 read_at;
  GHashTable *shown; /* uid of an event → its key as it was told */
  guint tick_id;
  guint check_id;
  gboolean stays; /* the application is held */
};

G_DEFINE_FINAL_TYPE (TrellisReminderService, trellis_reminder_service, G_TYPE_OBJECT)

/* What there is to remind of ------------------------------------------------------------------- */

static void
clear_reminder (gpointer reminder)
{
  g_clear_object (&((TrellisReminder *) reminder)->event);
}

static void
add_reminder (TrellisReminderService *self, gpointer sign_up, gint64 now)
{
  TrellisReminder one = { NULL, trellis_entity_get_number (sign_up, TRELLIS_SIGN_UP_AT) };
  gint64 start, end;

  if (trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS) != TRELLIS_SIGN_UP_STATUS_BOOKED)
    return;
  one.event = trellis_library_get (self->library, TRELLIS_TYPE_EVENT,
                                   trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_EVENT));
  if (!one.event)
    return;
  start = trellis_entity_get_number (one.event, TRELLIS_EVENT_START);
  end = MAX (start, trellis_entity_get_number (one.event, TRELLIS_EVENT_END));
  if (start && start < now + LOOK_AHEAD && end + TRELLIS_DAY > now)
    g_array_append_val (self->reminders, one);
  else
    g_object_unref (one.event);
}

static void
read_reminders (TrellisReminderService *self, gint64 now)
{
  const char *me = trellis_library_get_me (self->library);
  g_autoptr (GPtrArray) sign_ups = *me ? trellis_library_sign_ups_of (self->library, me) : NULL;

  g_clear_pointer (&self->reminders, g_array_unref);
  self->reminders = g_array_new (FALSE, FALSE, sizeof (TrellisReminder));
  g_array_set_clear_func (self->reminders, clear_reminder);
  self->read_at = now;
  for (guint i = 0; sign_ups && i < sign_ups->len; i++)
    add_reminder (self, sign_ups->pdata[i], now);
}

/* Telling -------------------------------------------------------------------------------------- */

static char *
id_of (const char *uid)
{
  return g_strconcat ("reminder-", uid, NULL);
}

static gboolean
is_web_link (const char *url)
{
  g_autofree char *scheme = g_uri_parse_scheme (url);

  return !g_strcmp0 (scheme, "https") || !g_strcmp0 (scheme, "http");
}

static void
tell (TrellisReminderService *self, TrellisEvent *event, gint64 now)
{
  const char *uid = trellis_entity_get_uid (event);
  g_autoptr (GNotification) notification = g_notification_new (trellis_entity_get_title (event));
  g_autofree char *body = trellis_reminder_text (event, now, NULL);
  g_autofree char *id = id_of (uid);

  g_notification_set_body (notification, body);
  g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_HIGH);
  g_notification_set_default_action_and_target (notification, "app.reminder-open", "s", uid);
  if (is_web_link (trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL)))
    g_notification_add_button_with_target (notification, _ ("Join"), "app.reminder-join", "s", uid);
  g_notification_add_button_with_target (notification, _ ("Open"), "app.reminder-open", "s", uid);
  g_application_send_notification (G_APPLICATION (self->application), id, notification);
  g_hash_table_insert (self->shown, g_strdup (uid), trellis_reminder_key (event));
}

/* Whether what was told of an event still holds. */
static gboolean
still_holds (TrellisReminderService *self, const char *uid, const char *key, gint64 now)
{
  for (guint i = 0; i < self->reminders->len; i++) {
    TrellisEvent *event = g_array_index (self->reminders, TrellisReminder, i).event;
    g_autofree char *present = trellis_reminder_key (event);

    if (g_str_equal (trellis_entity_get_uid (event), uid))
      return g_str_equal (present, key) &&
             now < MAX (trellis_entity_get_number (event, TRELLIS_EVENT_START),
                        trellis_entity_get_number (event, TRELLIS_EVENT_END)) &&
             trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) !=
                 TRELLIS_EVENT_STATUS_CANCELLED;
  }
  return FALSE;
}

/* Takes back what is cancelled, moved, given up or over. */
static void
take_back (TrellisReminderService *self, gint64 now)
{
  GHashTableIter iter;
  gpointer uid, key;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &uid, &key)) {
    g_autofree char *id = id_of (uid);

    if (still_holds (self, uid, key, now))
      continue;
    g_application_withdraw_notification (G_APPLICATION (self->application), id);
    g_hash_table_iter_remove (&iter);
  }
}

/* Remembered before they are shown: a program that dies in between reminds once less, not once more. */
static void
remember (TrellisReminderService *self, GPtrArray *due, const char *const *given, gint64 now)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = trellis_reminders_forget (given, now);
  g_auto (GStrv) all = NULL;

  g_strv_builder_addv (builder, (const char **) kept);
  for (guint i = 0; i < due->len; i++) {
    g_autofree char *key = trellis_reminder_key (due->pdata[i]);

    g_strv_builder_add (builder, key);
  }
  all = g_strv_builder_end (builder);
  g_settings_set_strv (self->settings, "reminders-given", (const char *const *) all);
}

/**
 * trellis_reminder_service_check:
 * @self: the service
 * @now: the present, an instant
 *
 * Reminds of what is due, and takes back what no longer holds.
 *
 * Returns: %TRUE if there is more to come
 */
gboolean
trellis_reminder_service_check (TrellisReminderService *self, gint64 now)
{
  g_auto (GStrv) given = g_settings_get_strv (self->settings, "reminders-given");
  int lead = g_settings_get_int (self->settings, "reminder-minutes");
  g_autoptr (TrellisReminderPlan) plan = NULL;
  gboolean more;

  if (!self->library)
    return FALSE;
  if (!self->reminders || now > self->read_at + READ_AGAIN || now < self->read_at)
    read_reminders (self, now);
  plan = trellis_reminders_plan (self->reminders, lead, (const char *const *) given, now, NULL);
  if (plan->due->len)
    remember (self, plan->due, (const char *const *) given, now);
  for (guint i = 0; i < plan->due->len; i++)
    tell (self, plan->due->pdata[i], now);
  take_back (self, now);
  more = plan->next != 0;
  if (!more)
    trellis_reminder_service_stay (self, FALSE);
  return more;
}

/* When to look --------------------------------------------------------------------------------- */

static gboolean
tick_cb (gpointer data)
{
  trellis_reminder_service_check (data, trellis_now ());
  return G_SOURCE_CONTINUE;
}

static gboolean
check_cb (gpointer data)
{
  TrellisReminderService *self = data;

  self->check_id = 0;
  trellis_reminder_service_check (self, trellis_now ());
  return G_SOURCE_REMOVE;
}

static void
check_soon (TrellisReminderService *self)
{
  if (!self->check_id)
    self->check_id = g_idle_add_full (G_PRIORITY_LOW, check_cb, self, NULL);
}

static void
changed_cb (TrellisLibrary *library, const char *kind, TrellisReminderService *self)
{
  if (!g_str_equal (kind, "event") && !g_str_equal (kind, "sign_up"))
    return;
  g_clear_pointer (&self->reminders, g_array_unref);
  check_soon (self);
}

/* Who I am may have changed: a setting of the library, seen in the history alone. */
static void
history_cb (TrellisLibrary *library, TrellisReminderService *self)
{
  g_clear_pointer (&self->reminders, g_array_unref);
  check_soon (self);
}

static void
lead_cb (GSettings *settings, const char *key, TrellisReminderService *self)
{
  check_soon (self);
}

/* Actions of a notification -------------------------------------------------------------------- */

static void
open_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisReminderService *self = data;
  GtkWindow *window;

  g_application_activate (G_APPLICATION (self->application));
  window = gtk_application_get_active_window (self->application);
  if (window)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "(ss)", "event",
                                g_variant_get_string (target, NULL));
}

static void
join_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisReminderService *self = data;
  g_autoptr (TrellisEvent) event = self->library
                                       ? trellis_library_get (self->library, TRELLIS_TYPE_EVENT,
                                                              g_variant_get_string (target, NULL))
                                       : NULL;
  const char *url = event ? trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL) : "";

  if (is_web_link (url))
    gtk_show_uri (gtk_application_get_active_window (self->application), url, GDK_CURRENT_TIME);
  else
    open_cb (action, target, data);
}

/* Staying -------------------------------------------------------------------------------------- */

static void
answer_cb (gboolean allowed, gpointer data)
{
  if (!allowed)
    trellis_reminder_service_stay (data, FALSE);
}

/**
 * trellis_reminder_service_stay:
 * @self: the service
 * @stay: whether the program stays without a window
 *
 * Keeps the program for as long as there is something to remind of, if the preferences and the desktop let it. A
 * program with a library of its own cannot be called back to the front, so that it never stays.
 */
void
trellis_reminder_service_stay (TrellisReminderService *self, gboolean stay)
{
  GApplication *application = G_APPLICATION (self->application);

  if (stay && !self->stays) {
    if (g_application_get_flags (application) & G_APPLICATION_NON_UNIQUE ||
        !g_settings_get_boolean (self->settings, "reminders-in-background") ||
        !trellis_reminder_service_check (self, trellis_now ()))
      return;
    self->stays = TRUE;
    g_application_hold (application);
    if (g_application_get_dbus_connection (application))
      trellis_background_ask (g_application_get_dbus_connection (application),
                              _ ("Trellis reminds you of the events you signed up for."), answer_cb,
                              g_object_ref (self), g_object_unref);
  } else if (!stay && self->stays) {
    self->stays = FALSE;
    g_application_release (application);
  }
}

/**
 * trellis_reminder_service_stays:
 * @self: the service
 *
 * Whether it keeps the program.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_reminder_service_stays (TrellisReminderService *self)
{
  return self->stays;
}

/* Object --------------------------------------------------------------------------------------- */

static void
trellis_reminder_service_dispose (GObject *object)
{
  TrellisReminderService *self = TRELLIS_REMINDER_SERVICE (object);

  trellis_reminder_service_set_library (self, NULL);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->shown, g_hash_table_unref);
  G_OBJECT_CLASS (trellis_reminder_service_parent_class)->dispose (object);
}

static void
trellis_reminder_service_class_init (TrellisReminderServiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_reminder_service_dispose;
}

static void
trellis_reminder_service_init (TrellisReminderService *self)
{
  self->shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * trellis_reminder_service_new:
 * @application: the program, which outlives the service; it gets the actions `reminder-open` and `reminder-join`
 * @settings: its settings
 *
 * Makes the service. It begins with a library.
 *
 * Returns: (transfer full): the service
 */
TrellisReminderService *
trellis_reminder_service_new (GtkApplication *application, GSettings *settings)
{
  static const GActionEntry entries[] = {
    { .name = "reminder-open", .parameter_type = "s", .activate = open_cb },
    { .name = "reminder-join", .parameter_type = "s", .activate = join_cb },
  };
  TrellisReminderService *self = g_object_new (TRELLIS_TYPE_REMINDER_SERVICE, NULL);

  self->application = application;
  self->settings = g_object_ref (settings);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   self);
  g_signal_connect_object (settings, "changed::reminder-minutes", G_CALLBACK (lead_cb), self, 0);
  return self;
}

/**
 * trellis_reminder_service_set_library:
 * @self: the service
 * @library: (nullable): the library whose events it reminds of, %NULL to stop
 *
 * Begins, or stops.
 */
void
trellis_reminder_service_set_library (TrellisReminderService *self, TrellisLibrary *library)
{
  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_handle_id (&self->check_id, g_source_remove);
  g_clear_pointer (&self->reminders, g_array_unref);
  if (self->library)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_set_object (&self->library, library);
  if (!library)
    return;
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (library, "history", G_CALLBACK (history_cb), self, 0);
  self->tick_id = g_timeout_add_seconds (TICK_SECONDS, tick_cb, self);
  check_soon (self);
}
