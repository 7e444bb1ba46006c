/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisCalendarView:
 *
 * What the week, the month and the agenda have in common: a day they are at, a title, a step forwards and back.
 */
#define TRELLIS_TYPE_CALENDAR_VIEW (trellis_calendar_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (
    TrellisCalendarView, trellis_calendar_view, TRELLIS, CALENDAR_VIEW, AdwBin)

/**
 * TrellisCalendarViewClass:
 * @covers: whether a day belongs to the period shown, so that going there needs no reading; %NULL for never
 * @load: reads and shows the events around the day it is at
 * @step: the day to be at one period forwards (1) or back (-1)
 * @title: what its period is called
 * @count: how many events it shows
 * @get_event: the event that has or had the focus, %NULL for none
 * @get_slot: the day, and the minute or -1, at which a new event would be added
 * @focus_event: moves the focus to an event, or to what is nearest to the day it is at
 */
struct _TrellisCalendarViewClass {
  AdwBinClass parent_class;
  gboolean (*covers) (TrellisCalendarView *self, gint64 date);
  void (*load) (TrellisCalendarView *self);
  gint64 (*step) (TrellisCalendarView *self, int direction);
  char *(*title) (TrellisCalendarView *self);
  guint (*count) (TrellisCalendarView *self);
  TrellisEvent *(*get_event) (TrellisCalendarView *self);
  void (*get_slot) (TrellisCalendarView *self, gint64 *date, int *minute);
  void (*focus_event) (TrellisCalendarView *self, const char *uid);
};

TrellisCalendarData *trellis_calendar_view_get_data (TrellisCalendarView *self);
gint64 trellis_calendar_view_get_date (TrellisCalendarView *self);
void trellis_calendar_view_set_date (TrellisCalendarView *self, gint64 date);
void trellis_calendar_view_load (TrellisCalendarView *self);
gint64 trellis_calendar_view_step (TrellisCalendarView *self, int direction);
char *trellis_calendar_view_get_title (TrellisCalendarView *self) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_calendar_view_count (TrellisCalendarView *self);
TrellisEvent *trellis_calendar_view_get_event (TrellisCalendarView *self);
void trellis_calendar_view_get_slot (TrellisCalendarView *self, gint64 *date, int *minute);
void trellis_calendar_view_focus_event (TrellisCalendarView *self, const char *uid);
gboolean trellis_calendar_has_focus (GtkWidget *widget);
GtkWidget *trellis_calendar_view_new_empty (TrellisCalendarView *self,
                                            const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
