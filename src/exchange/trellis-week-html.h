/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-programme.h"

G_BEGIN_DECLS

char *trellis_week_html_write (TrellisProgramme *programme,
                               const char *text,
                               const char *language) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_week_text_write (TrellisProgramme *programme, const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_piece_html_write (const char *title,
                                const char *text,
                                const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
