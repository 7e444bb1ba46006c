/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

char *trellis_programme_write (GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_programme_read (const char *text, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
