/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/networks/trellis-networks-words.h"

#include "base/trellis-text.h"

#include <glib/gi18n.h>

/**
 * trellis_words_amount:
 * @measure: a measure
 * @real: a number
 *
 * A number with the unit of its measure, such as “203 people”, “88%” or “£1,200”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_words_amount (TrellisMeasure *measure, double real)
{
  const char *unit = trellis_entity_get_text (measure, TRELLIS_MEASURE_UNIT);
  g_autofree char *number = trellis_text_real (real);

  if (!*unit)
    return g_steal_pointer (&number);
  if (g_str_equal (unit, "%"))
    return g_strdup_printf (_ ("%s%%"), number);
  if (g_unichar_type (g_utf8_get_char (unit)) == G_UNICODE_CURRENCY_SYMBOL)
    return g_strdup_printf ("%s%s", unit, number);
  /* Translators: a number and its unit, such as “203 people” */
  return g_strdup_printf (_ ("%s %s"), number, unit);
}

static char *
words_of_target (TrellisMeasure *measure, TrellisVerdict verdict)
{
  g_autofree char *target = trellis_words_amount (
      measure, trellis_entity_get_real (measure, TRELLIS_MEASURE_TARGET));

  switch (verdict) {
  case TRELLIS_VERDICT_REACHED:
    return g_strdup_printf (_ ("target of %s reached"), target);
  case TRELLIS_VERDICT_CLOSER:
    return g_strdup_printf (_ ("on the way to %s"), target);
  case TRELLIS_VERDICT_NOT_CLOSER:
    return g_strdup_printf (_ ("no closer to the target of %s"), target);
  case TRELLIS_VERDICT_SHORT:
    return g_strdup_printf (_ ("target %s"), target);
  case TRELLIS_VERDICT_NO_VALUE:
  case TRELLIS_VERDICT_NO_TARGET:
  default:
    return g_strdup ("");
  }
}

/**
 * trellis_words_measure:
 * @measure: a measure
 * @latest: (nullable): its newest value that may be told
 *
 * Says where a measure stands.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_words_measure (TrellisMeasure *measure, TrellisMeasureValue *latest)
{
  TrellisVerdict verdict = trellis_measuring_verdict (measure, latest);
  g_autofree char *amount = NULL, *date = NULL, *now = NULL, *target = NULL;

  if (!latest)
    return g_strdup (_ ("Nothing measured yet"));
  amount = trellis_words_amount (measure,
                                 trellis_entity_get_real (latest, TRELLIS_MEASURE_VALUE_VALUE));
  date = trellis_text_date_short (trellis_entity_get_number (latest, TRELLIS_MEASURE_VALUE_DATE));
  /* Translators: an amount and a date, such as “203 people on 22 May 2026” */
  now = g_strdup_printf (_ ("%s on %s"), amount, date);
  target = words_of_target (measure, verdict);
  return *target ? g_strdup_printf (_ ("%s, %s"), now, target) : g_steal_pointer (&now);
}
