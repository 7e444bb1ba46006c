/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisHtml:
 *
 * A document of HTML in the making. Whatever is put into it is text unless it is an element, so that nothing that somebody
 * typed can become one; elements are closed in the order they were opened.
 */
typedef struct _TrellisHtml TrellisHtml;

TrellisHtml *trellis_html_new (const char *language,
                               const char *title,
                               const char *style) G_GNUC_WARN_UNUSED_RESULT;
void trellis_html_free (TrellisHtml *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisHtml, trellis_html_free)

void trellis_html_open (TrellisHtml *self, const char *element, ...) G_GNUC_NULL_TERMINATED;
void trellis_html_close (TrellisHtml *self);
void trellis_html_text (TrellisHtml *self, const char *text);
void trellis_html_element (TrellisHtml *self, const char *element, const char *text);
void
trellis_html_link (TrellisHtml *self, const char *text, const char *url, const char *css_class);
void trellis_html_line_break (TrellisHtml *self);
void trellis_html_marks (TrellisHtml *self, const char *text);
char *trellis_html_finish (TrellisHtml *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
