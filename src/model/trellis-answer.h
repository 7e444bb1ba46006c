/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *trellis_answer_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_answer_letters (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_answer_matches (const char *given, const char *pattern);
char *trellis_answer_spell (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
