/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisBackgroundAnswer:
 * @allowed: whether the program may stay
 * @data: data given with it
 *
 * What the desktop says to staying without a window.
 */
typedef void (*TrellisBackgroundAnswer) (gboolean allowed, gpointer data);

void trellis_background_ask (GDBusConnection *bus,
                             const char *reason,
                             TrellisBackgroundAnswer answer,
                             gpointer data,
                             GDestroyNotify destroy);

G_END_DECLS
