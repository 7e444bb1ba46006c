/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-sign-up.h"

G_BEGIN_DECLS

/**
 * TrellisAttendance:
 * @people: different people who have or had a seat, want or wait for one
 * @took_part: different people who took part at least once, in full or in part
 * @seats_taken: seats taken; who goes to three events takes three
 * @attended: seats whose people took part in full
 * @part: seats whose people took part for some of it
 * @absent: seats whose people did not come
 * @unmarked: seats of which nothing is noted
 *
 * People counted apart from seats: one person on three events is one person and three seats.
 */
typedef struct {
  guint people;
  guint took_part;
  guint seats_taken;
  guint attended;
  guint part;
  guint absent;
  guint unmarked;
} TrellisAttendance;

TrellisAttendance trellis_attendance_count (GPtrArray *latest_sign_ups);

G_END_DECLS
