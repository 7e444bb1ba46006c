/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *trellis_html_style (void) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_html_language (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
