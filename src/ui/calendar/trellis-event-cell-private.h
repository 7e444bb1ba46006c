/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-cell.h"

G_BEGIN_DECLS

struct _TrellisEventCell {
  GtkWidget parent_instance;
  TrellisEvent *event; /* %NULL for “12 more” */
  guint more;
  gint64 date;
  int minute; /* at which it begins, -1 for a whole day */
  char *when; /* small line below the title */
  char *late_name; /* what it is called once the focus has gone */
  char *at; /* day and times, as they are said; %NULL while it is carried */
  gboolean booked;
};

/* For the cell itself, which is written in two files. */
TrellisEventStatus trellis_event_cell_get_status (TrellisEventCell *self);
void trellis_event_cell_draw (TrellisEventCell *self, GtkSnapshot *snapshot);

G_END_DECLS
