/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-quiz.h"

G_BEGIN_DECLS

/* While a question is read, a character that was escaped with a backslash stands in a plane where no text has any. */
#define TRELLIS_GIFT_MASK 0xf8000u

char *trellis_gift_unmask (const char *text, gsize length) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_gift_take_format (const char **text) G_GNUC_WARN_UNUSED_RESULT;
const char *trellis_gift_read_answers (TrellisQuizQuestion *question, const char *body);

G_END_DECLS
