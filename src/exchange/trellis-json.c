/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One record as a JSON object, by the table of fields alone. */
#include "config.h"

#include "exchange/trellis-json.h"

#include "base/trellis-time.h"

#include <math.h>

static gboolean
is_whole_day (const TrellisField *field, gboolean all_day)
{
  return all_day && (field->flags & TRELLIS_FIELD_WHOLE_DAY);
}

static void
add_text (JsonObject *object, const char *name, const char *text)
{
  g_autofree char *valid = g_utf8_validate (text, -1, NULL) ? NULL : g_utf8_make_valid (text, -1);

  json_object_set_string_member (object, name, valid ? valid : text);
}

static void
add_list (JsonObject *object, const char *name, const char *const *list)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; list[i]; i++) {
    g_autofree char *valid = g_utf8_make_valid (list[i], -1);

    json_array_add_string_element (array, valid);
  }
  json_object_set_array_member (object, name, array);
}

static void
add_time (JsonObject *object, const TrellisField *field, gint64 number, gboolean all_day)
{
  g_autofree char *text = NULL;

  if (field->type == TRELLIS_TYPED_DATE)
    text = trellis_date_format (number);
  else if (is_whole_day (field, all_day))
    text = trellis_date_format (trellis_date_from_instant (number));
  else
    text = trellis_instant_format (number, "UTC");
  if (*text)
    json_object_set_string_member (object, field->name, text);
}

static void
add_field (JsonObject *object, TrellisEntity *entity, guint index, gboolean all_day)
{
  const TrellisField *field = &trellis_entity_get_kind (entity)->fields[index];

  switch (field->type) {
  case TRELLIS_TYPED_NUMBER:
    json_object_set_int_member (object, field->name, trellis_entity_get_number (entity, index));
    break;
  case TRELLIS_TYPED_REAL:
    if (isfinite (trellis_entity_get_real (entity, index)))
      json_object_set_double_member (object, field->name, trellis_entity_get_real (entity, index));
    break;
  case TRELLIS_TYPED_FLAG:
    json_object_set_boolean_member (object, field->name, TRUE);
    break;
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
    add_time (object, field, trellis_entity_get_number (entity, index), all_day);
    break;
  case TRELLIS_TYPED_CHOICE:
    json_object_set_string_member (object, field->name,
                                   field->choices[trellis_entity_get_choice (entity, index)].nick);
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    add_list (object, field->name, trellis_entity_get_list (entity, index));
    break;
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
  default:
    add_text (object, field->name, trellis_entity_get_text (entity, index));
    break;
  }
}

/**
 * trellis_json_from_entity:
 * @entity: a record
 * @flags: how to write it
 *
 * Writes a record as a JSON object: `uid`, `modified`, then each field that is set, in the order of
 * its kind.
 *
 * Returns: (transfer full): the object
 */
JsonObject *
trellis_json_from_entity (TrellisEntity *entity, TrellisJsonFlags flags)
{
  const TrellisKind *kind = trellis_entity_get_kind (entity);
  int all_day = trellis_kind_field (kind, "all_day");
  gboolean is_all_day = all_day >= 0 && trellis_entity_get_flag (entity, (guint) all_day);
  g_autofree char *modified = trellis_instant_format (trellis_entity_get_modified (entity), "UTC");
  JsonObject *object = json_object_new ();

  add_text (object, "uid", trellis_entity_get_uid (entity));
  if (*modified)
    json_object_set_string_member (object, "modified", modified);
  for (guint i = 0; i < kind->n_fields; i++) {
    if (!trellis_entity_is_set (entity, i))
      continue;
    if (!(kind->fields[i].flags & TRELLIS_FIELD_PRIVATE) || (flags & TRELLIS_JSON_PRIVATE))
      add_field (object, entity, i, is_all_day);
  }
  return object;
}
