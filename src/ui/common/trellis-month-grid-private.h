/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-month-grid.h"

G_BEGIN_DECLS

#define TRELLIS_MONTH_COLUMNS 7
#define TRELLIS_MONTH_ROWS 6
#define TRELLIS_MONTH_DAYS (TRELLIS_MONTH_COLUMNS * TRELLIS_MONTH_ROWS)

/**
 * TrellisMonthHit:
 * @TRELLIS_MONTH_HIT_NOTHING: beside everything
 * @TRELLIS_MONTH_HIT_BACK: the arrow to the month before
 * @TRELLIS_MONTH_HIT_FORWARD: the arrow to the month after
 * @TRELLIS_MONTH_HIT_DAY: this and what is above it: a day, counted from the first shown
 *
 * What is under the pointer.
 */
typedef enum {
  TRELLIS_MONTH_HIT_NOTHING = -3,
  TRELLIS_MONTH_HIT_BACK = -2,
  TRELLIS_MONTH_HIT_FORWARD = -1,
  TRELLIS_MONTH_HIT_DAY = 0,
} TrellisMonthHit;

/* What the picture of a month shows. */
typedef struct {
  gint64 first; /* the first day shown */
  gint64 month; /* the first day of the month */
  gint64 date;
  gint64 cursor;
  gint64 today;
  int hover; /* TrellisMonthHit */
  gboolean focused;
  const guint *counts;
} TrellisMonthPicture;

void
trellis_month_draw (GtkWidget *widget, GtkSnapshot *snapshot, const TrellisMonthPicture *picture);
void
trellis_month_measure (GtkWidget *widget, GtkOrientation orientation, int *minimum, int *natural);
int trellis_month_hit (GtkWidget *widget, double x, double y);

G_END_DECLS
