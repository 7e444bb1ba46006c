/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean trellis_money_text_parse (const char *text, gint64 *pence);
gboolean trellis_real_text_parse (const char *text, double *real);
gboolean trellis_url_text_parse (const char *text, char **url);
char **trellis_list_text_split (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_list_text_join (const char *const *items) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
