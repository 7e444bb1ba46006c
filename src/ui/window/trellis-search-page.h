/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisSearchPage:
 *
 * Search over everything: an entry and what it finds, kind by kind. Return opens a result where it lives.
 */
#define TRELLIS_TYPE_SEARCH_PAGE (trellis_search_page_get_type ())
G_DECLARE_FINAL_TYPE (TrellisSearchPage, trellis_search_page, TRELLIS, SEARCH_PAGE, AdwBin)

GtkWidget *trellis_search_page_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_search_page_begin (TrellisSearchPage *self);

G_END_DECLS
