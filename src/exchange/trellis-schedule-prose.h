/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *trellis_schedule_prose (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_schedule_prose_from_html (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
