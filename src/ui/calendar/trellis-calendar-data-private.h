/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-free-time.h"
#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

#define TRELLIS_CALENDAR_MINUTES (24 * 60)

struct _TrellisCalendarData {
  GObject parent_instance;
  TrellisLibrary *library;
  GSettings *settings; /* %NULL where they are not installed */
  TrellisCalendarFilter *filter;
  gboolean organise;
  gboolean lanes;
  GHashTable *hosts; /* uid → title */
  GHashTable *mine; /* uid of an event → status + 1 */
  GHashTable *unseen; /* uids of weeks that are patterns or drafts */
  GHashTable *taken; /* uid of an event → seats taken; %NULL until asked for */
  gint64 taken_from, taken_to;
  TrellisFreeTime *free; /* %NULL until asked for */
  GHashTable *days; /* date → words */
  char *times[TRELLIS_CALENDAR_MINUTES + 1];
  guint reload_id;
  guint version;
};

/* For the data itself, which is written in three files. */
void trellis_calendar_data_forget (TrellisCalendarData *self);

G_END_DECLS
