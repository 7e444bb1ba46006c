/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-person.h"
#include "model/trellis-sign-up.h"

G_BEGIN_DECLS

/**
 * TrellisRosterSection:
 * @TRELLIS_ROSTER_SECTION_ASKING: asks for a seat
 * @TRELLIS_ROSTER_SECTION_SEATED: has a seat, whether attendance is noted or not
 * @TRELLIS_ROSTER_SECTION_WAITING: on the waiting list
 * @TRELLIS_ROSTER_SECTION_INTERESTED: wants to know of the next one
 * @TRELLIS_ROSTER_SECTION_GONE: declined, withdrawn, or the event was cancelled
 *
 * The parts of a roster, in the order they are listed.
 */
typedef enum {
  TRELLIS_ROSTER_SECTION_ASKING,
  TRELLIS_ROSTER_SECTION_SEATED,
  TRELLIS_ROSTER_SECTION_WAITING,
  TRELLIS_ROSTER_SECTION_INTERESTED,
  TRELLIS_ROSTER_SECTION_GONE,
} TrellisRosterSection;

#define TRELLIS_TYPE_ROSTER_ENTRY (trellis_roster_entry_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRosterEntry, trellis_roster_entry, TRELLIS, ROSTER_ENTRY, GObject)

GPtrArray *trellis_roster_entries (GPtrArray *roster, GHashTable *people) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_roster_entry_equal (TrellisRosterEntry *self, TrellisRosterEntry *other);
gboolean trellis_roster_entry_matches (TrellisRosterEntry *self, const char *words);

TrellisSignUp *trellis_roster_entry_get_sign_up (TrellisRosterEntry *self);
TrellisPerson *trellis_roster_entry_get_person (TrellisRosterEntry *self);
TrellisSignUpStatus trellis_roster_entry_get_status (TrellisRosterEntry *self);
TrellisRosterSection trellis_roster_entry_get_section (TrellisRosterEntry *self);
guint trellis_roster_entry_get_position (TrellisRosterEntry *self);
const char *trellis_roster_entry_get_uid (TrellisRosterEntry *self);
const char *trellis_roster_entry_get_name (TrellisRosterEntry *self);

G_END_DECLS
