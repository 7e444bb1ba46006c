/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-report.h"
#include "exchange/trellis-schedule.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

/** TRELLIS_SCHEDULE_LANGUAGE: beginning of the category that keeps the language of an event, unless that is English. */
#define TRELLIS_SCHEDULE_LANGUAGE "Language: "

/** TRELLIS_SCHEDULE_FEEDBACK: beginning of the line that keeps where to give feedback. */
#define TRELLIS_SCHEDULE_FEEDBACK "Give feedback: "

/** TRELLIS_SCHEDULE_AND: what Trellis writes between the categories of an event. */
#define TRELLIS_SCHEDULE_AND " / "

void trellis_schedule_talk_details (const TrellisSchedule *schedule,
                                    const TrellisTalk *talk,
                                    TrellisEvent *event,
                                    TrellisReport *report);
const char *trellis_schedule_talk_times (const TrellisSchedule *schedule,
                                         const TrellisTalk *talk,
                                         const char *zone,
                                         const char *usual,
                                         TrellisEvent *event);

G_END_DECLS
