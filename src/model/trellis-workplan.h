/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-network.h"

G_BEGIN_DECLS

/**
 * TrellisWorkplan:
 * @items: items that count, which stopped ones do not
 * @done: finished
 * @active: under way
 * @late: not finished and past their day
 * @stopped: given up
 *
 * How far a workplan has come.
 */
typedef struct {
  guint items;
  guint done;
  guint active;
  guint late;
  guint stopped;
} TrellisWorkplan;

TrellisWorkplan trellis_workplan_count (GPtrArray *items, gint64 today);
gboolean trellis_workplan_is_late (TrellisWorkplanItem *item, gint64 today);

G_END_DECLS
