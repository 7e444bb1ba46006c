/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-report.h"
#include "model/trellis-quiz.h"

G_BEGIN_DECLS

GPtrArray *trellis_gift_read (const char *text, gsize length, TrellisReport *report, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
char *trellis_gift_write (GPtrArray *questions) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_gift_sniff (const char *text);

G_END_DECLS
