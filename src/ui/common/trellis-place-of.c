/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From something in a place to the place. */
#include "config.h"

#include "ui/common/trellis-place.h"

/**
 * trellis_place_of:
 * @widget: a widget in a place
 *
 * The place that a widget is in.
 *
 * Returns: (transfer none) (nullable): the place
 */
TrellisPlace *
trellis_place_of (GtkWidget *widget)
{
  GtkWidget *place = gtk_widget_get_ancestor (widget, TRELLIS_TYPE_PLACE);

  return place ? TRELLIS_PLACE (place) : NULL;
}

/**
 * trellis_place_leave:
 * @page: a page, such as a form that is saved
 *
 * Goes back from a page, if it is in a place.
 */
void
trellis_place_leave (GtkWidget *page)
{
  TrellisPlace *place = trellis_place_of (page);

  if (place)
    trellis_place_back (place);
}
