/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks the desktop whether the program may stay without a window, by the portal for that
 * (org.freedesktop.portal.Background). Where there is none, nobody minds. */
#include "config.h"

#include "ui/window/trellis-background.h"

#define PORTAL "org.freedesktop.portal.Desktop"

typedef struct {
  GDBusConnection *bus;
  TrellisBackgroundAnswer answer;
  gpointer data;
  GDestroyNotify destroy;
  guint response_id;
} Asking;

static void
finish (Asking *self, gboolean allowed)
{
  if (self->answer)
    self->answer (allowed, self->data);
  self->answer = NULL;
}

static void
free_asking (gpointer data)
{
  Asking *self = data;

  if (self->destroy)
    self->destroy (self->data);
  g_object_unref (self->bus);
  g_free (self);
}

static void
response_cb (GDBusConnection *bus,
             const char *sender,
             const char *path,
             const char *interface,
             const char *signal,
             GVariant *parameters,
             gpointer data)
{
  Asking *self = data;
  g_autoptr (GVariant) results = NULL;
  gboolean allowed = FALSE;
  guint32 response;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ua{sv})")))
    return;
  g_variant_get (parameters, "(u@a{sv})", &response, &results);
  if (response == 0 && !g_variant_lookup (results, "background", "b", &allowed))
    allowed = TRUE;
  finish (self, allowed);
  g_dbus_connection_signal_unsubscribe (bus, self->response_id);
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asking *self = data;
  g_autoptr (GVariant)
      reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  const char *handle;

  if (!reply) { /* no portal: nothing stands in the way */
    finish (self, TRUE);
    free_asking (self);
    return;
  }
  g_variant_get (reply, "(&o)", &handle);
  self->response_id = g_dbus_connection_signal_subscribe (
      self->bus, PORTAL, "org.freedesktop.portal.Request", "Response", handle, NULL,
      G_DBUS_SIGNAL_FLAGS_NONE, response_cb, self, free_asking);
}

/**
 * trellis_background_ask:
 * @bus: the session bus
 * @reason: why the program wants to stay, a sentence for people
 * @answer: called once with the answer
 * @data: data for @answer
 * @destroy: (nullable): frees @data
 *
 * Asks. Nothing is started for it: without a portal that runs, the answer is yes.
 */
void
trellis_background_ask (GDBusConnection *bus,
                        const char *reason,
                        TrellisBackgroundAnswer answer,
                        gpointer data,
                        GDestroyNotify destroy)
{
  Asking *self = g_new0 (Asking, 1);
  GVariantBuilder options;

  self->bus = g_object_ref (bus);
  self->answer = answer;
  self->data = data;
  self->destroy = destroy;
  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "reason", g_variant_new_string (reason));
  g_variant_builder_add (&options, "{sv}", "autostart", g_variant_new_boolean (FALSE));
  g_dbus_connection_call (bus, PORTAL, "/org/freedesktop/portal/desktop",
                          "org.freedesktop.portal.Background", "RequestBackground",
                          g_variant_new ("(sa{sv})", "", &options), G_VARIANT_TYPE ("(o)"),
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, asked_cb, self);
}
