/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void trellis_ical_line_fold (GString *out, const char *line, gsize length);
void trellis_ical_lines_fold (GString *out, const char *lines, gsize length);

G_END_DECLS
