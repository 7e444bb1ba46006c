/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a record holds as a whole: whether anything, whether enough, whether the same as another. */
#include "config.h"

#include "model/trellis-entity-private.h"

#include <math.h>

/**
 * trellis_entity_is_set:
 * @self: a record
 * @field: index of a field
 *
 * Whether a field holds anything. A choice and a flag are set when they differ from their first value.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_entity_is_set (gpointer self, guint field)
{
  TrellisFieldType type = trellis_entity_field_type (self, field);

  if (trellis_field_type_is_text (type))
    return *trellis_entity_get_text (self, field) != '\0';
  if (trellis_field_type_is_list (type))
    return *trellis_entity_get_list (self, field) != NULL;
  if (type == TRELLIS_TYPED_REAL)
    return !isnan (trellis_entity_get_real (self, field));
  return trellis_entity_get_number (self, field) != 0;
}

static gboolean
same_real (double a, double b)
{
  return a == b || (isnan (a) && isnan (b));
}

/**
 * trellis_entity_field_equal:
 * @self: a record
 * @other: a record of the same kind
 * @field: index of a field
 *
 * Whether both hold the same in one field.
 *
 * Returns: %TRUE if they do
 */
gboolean
trellis_entity_field_equal (gpointer self, gpointer other, guint field)
{
  TrellisFieldType type = trellis_entity_field_type (self, field);

  if (trellis_field_type_is_text (type))
    return g_str_equal (trellis_entity_get_text (self, field),
                        trellis_entity_get_text (other, field));
  if (trellis_field_type_is_list (type))
    return g_strv_equal (trellis_entity_get_list (self, field),
                         trellis_entity_get_list (other, field));
  if (type == TRELLIS_TYPED_REAL)
    return same_real (trellis_entity_get_real (self, field),
                      trellis_entity_get_real (other, field));
  return trellis_entity_get_number (self, field) == trellis_entity_get_number (other, field);
}

/**
 * trellis_entity_equal:
 * @self: a record
 * @other: a record of the same kind
 *
 * Whether two records hold the same, whenever they were changed.
 *
 * Returns: %TRUE if every field is equal
 */
gboolean
trellis_entity_equal (gpointer self, gpointer other)
{
  const TrellisKind *kind = trellis_entity_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    if (!trellis_entity_field_equal (self, other, i))
      return FALSE;
  return TRUE;
}

/**
 * trellis_entity_first_missing:
 * @self: a record
 *
 * Looks for a required field that is unset.
 *
 * Returns: its index, or -1 when the record is complete
 */
int
trellis_entity_first_missing (gpointer self)
{
  const TrellisKind *kind = trellis_entity_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    if ((kind->fields[i].flags & TRELLIS_FIELD_REQUIRED) && !trellis_entity_is_set (self, i))
      return (int) i;
  return -1;
}
