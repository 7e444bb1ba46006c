/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of saved filters; what each means is told in the header. */
#include "config.h"

#include "model/trellis-saved-filter.h"

#include <glib/gi18n.h>

static const TrellisField trellis_saved_filter_fields[] = {
  TRELLIS_TEXT (TRELLIS_SAVED_FILTER_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_SAVED_FILTER_FILTER, "filter", N_ ("Filter"), 0),
  TRELLIS_NUMBER (TRELLIS_SAVED_FILTER_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisSavedFilter,
                       trellis_saved_filter,
                       "saved_filter",
                       "saved_filters",
                       N_ ("Saved filter"),
                       N_ ("Saved filters"),
                       TRELLIS_SAVED_FILTER_TITLE,
                       TRELLIS_KIND_MINE)
