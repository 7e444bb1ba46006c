/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-field.h"
#include "store/trellis-connection.h"

G_BEGIN_DECLS

char **trellis_search_words (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_search_expression (TrellisConnection *connection,
                                 const TrellisKind *kind,
                                 const char *const *words,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
