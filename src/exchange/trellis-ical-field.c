/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fields for which iCalendar has no property of its own, written as X-TRELLIS-… ones. */
#include "config.h"

#include "exchange/trellis-ical-field.h"

#include "base/trellis-time.h"

#define HIGHEST ((gint64) 1000000000000) /* no count, number of minutes or cost comes near it */

static const TrellisField *
description (gpointer record, guint field)
{
  return &trellis_entity_get_kind (record)->fields[field];
}

static gboolean
read_number (const TrellisField *field, const char *text, gint64 *number)
{
  switch (field->type) {
  case TRELLIS_TYPED_FLAG:
    *number = !g_ascii_strcasecmp (text, "TRUE");
    return *number || !g_ascii_strcasecmp (text, "FALSE");
  case TRELLIS_TYPED_CHOICE:
    *number = trellis_choices_find (field->choices, text);
    return *number >= 0;
  case TRELLIS_TYPED_INSTANT:
    return trellis_instant_parse (text, number);
  case TRELLIS_TYPED_DATE:
    return trellis_date_parse (text, number);
  default:
    return g_ascii_string_to_signed (text, 10, 0, HIGHEST, number, NULL);
  }
}

/**
 * trellis_ical_field_read:
 * @record: a record
 * @field: index of a field
 * @value: value of a property, as [func@ical_field_write] writes it; empty for unset
 *
 * Sets a field.
 *
 * Returns: %FALSE, with the field left as it is, if @value does not fit it
 */
gboolean
trellis_ical_field_read (gpointer record, guint field, TrellisIcalSlice value)
{
  const TrellisField *described = description (record, field);
  g_autofree char *text = NULL;
  gint64 number = 0;

  switch (described->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_entity_take_text (record, field, trellis_ical_text_read (value));
    return TRUE;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    trellis_entity_take_list (record, field, trellis_ical_list_read (value));
    return TRUE;
  case TRELLIS_TYPED_REAL:
    return FALSE;
  default:
    text = g_strndup (value.at, value.length);
    if (*text && !read_number (described, text, &number))
      return FALSE;
    trellis_entity_set_number (record, field, number);
    return TRUE;
  }
}

static void
write_list (GString *out, const char *const *list)
{
  for (guint i = 0; list[i]; i++) {
    if (i)
      g_string_append_c (out, ',');
    trellis_ical_text_write (out, list[i]);
  }
}

/**
 * trellis_ical_field_write:
 * @out: what it is added to
 * @record: a record
 * @field: index of a field
 *
 * Adds the value of a field.
 */
void
trellis_ical_field_write (GString *out, gpointer record, guint field)
{
  const TrellisField *described = description (record, field);
  g_autofree char *text = NULL;

  switch (described->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_ical_text_write (out, trellis_entity_get_text (record, field));
    return;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    write_list (out, trellis_entity_get_list (record, field));
    return;
  case TRELLIS_TYPED_FLAG:
    g_string_append (out, trellis_entity_get_flag (record, field) ? "TRUE" : "FALSE");
    return;
  case TRELLIS_TYPED_CHOICE:
    g_string_append (out, described->choices[trellis_entity_get_choice (record, field)].nick);
    return;
  case TRELLIS_TYPED_INSTANT:
    text = trellis_instant_format (trellis_entity_get_number (record, field), "UTC");
    break;
  case TRELLIS_TYPED_DATE:
    text = trellis_date_format (trellis_entity_get_number (record, field));
    break;
  default:
    text = g_strdup_printf ("%" G_GINT64_FORMAT, trellis_entity_get_number (record, field));
    break;
  }
  g_string_append (out, text);
}
