/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-programme.h"

#include <gio/gio.h>

G_BEGIN_DECLS

char *trellis_flyer_html_write (TrellisProgramme *programme,
                                const char *text,
                                const char *language) G_GNUC_WARN_UNUSED_RESULT;
GBytes *trellis_flyer_pdf_write (TrellisProgramme *programme,
                                 const char *text,
                                 const char *language,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *trellis_piece_pdf_write (const char *title,
                                 const char *text,
                                 const char *language,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
