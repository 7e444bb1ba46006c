/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-reading.h"

G_BEGIN_DECLS

/**
 * TrellisIcalPart:
 * @name: name of the component in capitals, such as VEVENT
 * @text: its lines without BEGIN and END, unfolded, in UTF-8, each ended by a line feed
 * @length: length of @text in bytes
 * @line: number of its BEGIN line in the file
 * @withdrawn: whether its calendar says METHOD:CANCEL
 * @method: what its calendar says it is for (METHOD), in capitals; empty when it says nothing
 * @nested: whether it holds components of its own; only a VTIMEZONE keeps their lines
 *
 * One component of a calendar, within all limits.
 */
typedef struct {
  const char *name;
  const char *text;
  gsize length;
  guint line;
  gboolean withdrawn;
  const char *method;
  gboolean nested;
} TrellisIcalPart;

/**
 * TrellisIcalTakePart:
 * @part: a component, valid during the call
 * @data: data of whoever splits
 * @error: return location for an error
 *
 * Takes one component.
 *
 * Returns: %FALSE to stop reading
 */
typedef gboolean (*TrellisIcalTakePart) (const TrellisIcalPart *part,
                                         gpointer data,
                                         GError **error);

gboolean trellis_ical_split (GInputStream *stream,
                             TrellisReading *reading,
                             TrellisIcalTakePart take,
                             gpointer data,
                             GError **error);
char *trellis_ical_what (const char *title, guint line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
