/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-report.h"
#include "model/trellis-crossword.h"

G_BEGIN_DECLS

TrellisCrossword *trellis_ipuz_read (const char *text,
                                     gsize length,
                                     TrellisReport *report,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_ipuz_write (const TrellisCrossword *crossword) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
