/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint trellis_quiet_add (
    guint least_ms, guint most_ms, GSourceFunc callback, gpointer data, GDestroyNotify destroy);

G_END_DECLS
