/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean trellis_date_text_parse (const char *text, gint64 base, gint64 *date);
gboolean trellis_time_text_parse (const char *text, int *minute);

G_END_DECLS
