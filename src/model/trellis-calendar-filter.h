/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-query.h"

G_BEGIN_DECLS

/**
 * TrellisCalendarFilter:
 * @kinds: one bit for each [enum@EventKind] that passes; 0 for all
 * @modes: one bit for each [enum@EventMode] that passes; 0 for all
 * @mine: whether only my events pass
 * @competency: uid of a competency that an event must build; empty for any
 * @audience: a word of those it is meant for; empty for any. Events for everybody pass
 * @text: words that its texts must hold; empty for any
 * @host: uid of the organisation that must host it; empty for any
 * @minutes: how long it may be at most, in minutes; 0 for any length. Whole days are longer than any
 * @statuses: one bit for each [enum@SignUpStatus] of mine that passes; 0 for all. Asked by
 *   [method@CalendarFilter.passes_status]
 * @free: whether it must fit my free time, which is asked elsewhere, since it takes more than the event
 *
 * Which events a calendar shows. A plain value: copy it, change it, give it away.
 */
typedef struct {
  guint kinds;
  guint modes;
  gboolean mine;
  char *competency;
  char *audience;
  char *text;
  char *host;
  int minutes;
  guint statuses;
  gboolean free;
} TrellisCalendarFilter;

TrellisCalendarFilter *trellis_calendar_filter_new (void) G_GNUC_WARN_UNUSED_RESULT;
TrellisCalendarFilter *
trellis_calendar_filter_copy (const TrellisCalendarFilter *self) G_GNUC_WARN_UNUSED_RESULT;
void trellis_calendar_filter_free (TrellisCalendarFilter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisCalendarFilter, trellis_calendar_filter_free)

void trellis_calendar_filter_set_text (char **member, const char *text);
gboolean trellis_calendar_filter_is_open (const TrellisCalendarFilter *self);
gboolean trellis_calendar_filter_equal (const TrellisCalendarFilter *self,
                                        const TrellisCalendarFilter *other);
gboolean trellis_calendar_filter_passes (const TrellisCalendarFilter *self,
                                         TrellisEvent *event,
                                         gboolean is_mine);
gboolean trellis_calendar_filter_passes_status (const TrellisCalendarFilter *self, int status);
gboolean trellis_calendar_filter_narrow (const TrellisCalendarFilter *self, TrellisQuery *query);

G_END_DECLS
