/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisFormat:
 * @TRELLIS_FORMAT_UNKNOWN: none that is known
 * @TRELLIS_FORMAT_PACK: a pack, *.trellis
 * @TRELLIS_FORMAT_ICALENDAR: iCalendar (RFC 5545), *.ics
 * @TRELLIS_FORMAT_FRAB: a schedule in the XML of pentabarf, frab and pretalx, *.xml
 * @TRELLIS_FORMAT_SCHEDULE_JSON: a schedule in the JSON of frab and pretalx, *.json
 * @TRELLIS_FORMAT_GIFT: a quiz in Moodle's text format, *.gift
 * @TRELLIS_FORMAT_IPUZ: a crossword, *.ipuz
 *
 * What a file is.
 */
typedef enum {
  TRELLIS_FORMAT_UNKNOWN,
  TRELLIS_FORMAT_PACK,
  TRELLIS_FORMAT_ICALENDAR,
  TRELLIS_FORMAT_FRAB,
  TRELLIS_FORMAT_SCHEDULE_JSON,
  TRELLIS_FORMAT_GIFT,
  TRELLIS_FORMAT_IPUZ,
} TrellisFormat;

TrellisFormat trellis_exchange_sniff (const guint8 *bytes, gsize len);
TrellisFormat trellis_format_guess (const guint8 *bytes, gsize len, const char *file_name);
TrellisFormat trellis_format_find (const char *name);
gboolean trellis_format_is_schedule (TrellisFormat format);
const char *trellis_format_get_name (TrellisFormat format);

G_END_DECLS
