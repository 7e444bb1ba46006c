/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_MONTH_GRID (trellis_month_grid_get_type ())
G_DECLARE_FINAL_TYPE (TrellisMonthGrid, trellis_month_grid, TRELLIS, MONTH_GRID, GtkWidget)

/**
 * TrellisMonthMarks:
 * @grid: the grid
 * @first: a date
 * @counts: (array length=n): to be filled with how many events are on @first and each day after
 * @n: how many days
 * @user_data: data of the caller
 *
 * Counts what is on the days shown.
 */
typedef void (*TrellisMonthMarks) (
    TrellisMonthGrid *grid, gint64 first, guint *counts, guint n, gpointer user_data);

GtkWidget *trellis_month_grid_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_month_grid_set_marks (TrellisMonthGrid *self,
                                   TrellisMonthMarks marks,
                                   gpointer user_data,
                                   GDestroyNotify destroy);
void trellis_month_grid_refresh (TrellisMonthGrid *self);
gint64 trellis_month_grid_get_date (TrellisMonthGrid *self);
void trellis_month_grid_set_date (TrellisMonthGrid *self, gint64 date);
gint64 trellis_month_grid_get_month (TrellisMonthGrid *self);
void trellis_month_grid_set_month (TrellisMonthGrid *self, gint64 month);
gint64 trellis_month_grid_get_cursor (TrellisMonthGrid *self);

G_END_DECLS
