/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *trellis_id_new (void) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_id_new_random (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_id_is_valid (const char *uid);

G_END_DECLS
