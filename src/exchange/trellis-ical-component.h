/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-text.h"

G_BEGIN_DECLS

/**
 * TrellisIcalName:
 *
 * Properties of events that are known, in the order of the alphabet of their names.
 */
typedef enum {
  TRELLIS_ICAL_ATTACH,
  TRELLIS_ICAL_ATTENDEE,
  TRELLIS_ICAL_CATEGORIES,
  TRELLIS_ICAL_CLASS,
  TRELLIS_ICAL_COMMENT,
  TRELLIS_ICAL_CONFERENCE,
  TRELLIS_ICAL_CONTACT,
  TRELLIS_ICAL_DESCRIPTION,
  TRELLIS_ICAL_DTEND,
  TRELLIS_ICAL_DTSTAMP,
  TRELLIS_ICAL_DTSTART,
  TRELLIS_ICAL_DURATION,
  TRELLIS_ICAL_EXDATE,
  TRELLIS_ICAL_EXRULE,
  TRELLIS_ICAL_GEO,
  TRELLIS_ICAL_IMAGE,
  TRELLIS_ICAL_LAST_MODIFIED,
  TRELLIS_ICAL_LOCATION,
  TRELLIS_ICAL_ORGANIZER,
  TRELLIS_ICAL_RDATE,
  TRELLIS_ICAL_RECURRENCE_ID,
  TRELLIS_ICAL_RELATED_TO,
  TRELLIS_ICAL_RESOURCES,
  TRELLIS_ICAL_RRULE,
  TRELLIS_ICAL_SEQUENCE,
  TRELLIS_ICAL_STATUS,
  TRELLIS_ICAL_SUMMARY,
  TRELLIS_ICAL_UID,
  TRELLIS_ICAL_URL,
  TRELLIS_ICAL_X_GOOGLE_CONFERENCE,
  TRELLIS_ICAL_X_TEAMS_URL,
  TRELLIS_ICAL_OTHER,
  TRELLIS_ICAL_N_NAMES,
} TrellisIcalName;

/**
 * TrellisIcalProperty:
 * @id: which property it is
 * @name: its name as it stands
 * @params: its parameters, without the first semicolon
 * @value: its value as it stands
 *
 * One line of a component.
 */
typedef struct {
  TrellisIcalName id;
  TrellisIcalSlice name;
  TrellisIcalSlice params;
  TrellisIcalSlice value;
} TrellisIcalProperty;

/**
 * TrellisIcalComponent:
 * @properties: its lines, as they lie in the text it was read from
 * @first: of each known property the index of the first line, or -1
 *
 * A component taken apart into lines; used again for one component after the other.
 */
typedef struct {
  GArray *properties;
  int first[TRELLIS_ICAL_N_NAMES];
} TrellisIcalComponent;

void trellis_ical_component_init (TrellisIcalComponent *self);
void trellis_ical_component_clear (TrellisIcalComponent *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrellisIcalComponent, trellis_ical_component_clear)

void trellis_ical_component_read (TrellisIcalComponent *self, const char *text, gsize length);
const TrellisIcalProperty *
trellis_ical_component_first (const TrellisIcalComponent *self, TrellisIcalName id);
const TrellisIcalProperty *
trellis_ical_component_next (const TrellisIcalComponent *self, const TrellisIcalProperty *property);
gboolean trellis_ical_property_param (const TrellisIcalProperty *property,
                                      const char *name,
                                      TrellisIcalSlice *value);

G_END_DECLS
