/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/* For the files that hold, show and compare the fields of a record. */

/**
 * trellis_entity_field_type:
 * @self: a record
 * @field: index of a field that its kind has
 *
 * What a field holds.
 *
 * Returns: the type
 */
static inline TrellisFieldType
trellis_entity_field_type (gpointer self, guint field)
{
  const TrellisKind *kind = TRELLIS_ENTITY_GET_CLASS (self)->kind;

  g_assert (field < kind->n_fields);
  return kind->fields[field].type;
}

/**
 * trellis_field_type_is_text:
 * @type: the type of a field
 *
 * Whether such a field is held as a text: a text or a link.
 *
 * Returns: %TRUE if it is
 */
static inline gboolean
trellis_field_type_is_text (TrellisFieldType type)
{
  return type == TRELLIS_TYPED_TEXT || type == TRELLIS_TYPED_LINK;
}

/**
 * trellis_field_type_is_list:
 * @type: the type of a field
 *
 * Whether such a field is held as several texts: a list or links.
 *
 * Returns: %TRUE if it is
 */
static inline gboolean
trellis_field_type_is_list (TrellisFieldType type)
{
  return type == TRELLIS_TYPED_LIST || type == TRELLIS_TYPED_LINKS;
}

G_END_DECLS
