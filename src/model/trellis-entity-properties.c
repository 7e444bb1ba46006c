/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of a kind as GObject properties. */
#include "config.h"

#include "model/trellis-entity-private.h"

static void
trellis_entity_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  guint field = id - 1;

  switch (trellis_entity_field_type (object, field)) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    g_value_set_string (value, trellis_entity_get_text (object, field));
    break;
  case TRELLIS_TYPED_FLAG:
    g_value_set_boolean (value, trellis_entity_get_flag (object, field));
    break;
  case TRELLIS_TYPED_REAL:
    g_value_set_double (value, trellis_entity_get_real (object, field));
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    g_value_set_boxed (value, trellis_entity_get_list (object, field));
    break;
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
  case TRELLIS_TYPED_CHOICE:
  default:
    g_value_set_int64 (value, trellis_entity_get_number (object, field));
    break;
  }
}

static void
trellis_entity_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  guint field = id - 1;

  switch (trellis_entity_field_type (object, field)) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_entity_set_text (object, field, g_value_get_string (value));
    break;
  case TRELLIS_TYPED_FLAG:
    trellis_entity_set_number (object, field, g_value_get_boolean (value));
    break;
  case TRELLIS_TYPED_REAL:
    trellis_entity_set_real (object, field, g_value_get_double (value));
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    trellis_entity_set_list (object, field, g_value_get_boxed (value));
    break;
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
  case TRELLIS_TYPED_CHOICE:
  default:
    trellis_entity_set_number (object, field, g_value_get_int64 (value));
    break;
  }
}

static GParamSpec *
pspec_for (const TrellisField *field)
{
  /* The name is not static: GObject keeps its own copy, with - for _. */
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    return g_param_spec_string (field->name, NULL, NULL, "", flags);
  case TRELLIS_TYPED_FLAG:
    return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
  case TRELLIS_TYPED_REAL:
    return g_param_spec_double (field->name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
  case TRELLIS_TYPED_CHOICE:
  default:
    return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  }
}

/**
 * trellis_entity_class_set_kind:
 * @klass: the class of a kind
 * @kind: its description, kept for ever
 *
 * Gives a class its kind and a property for each field. For TRELLIS_DEFINE_ENTITY() alone.
 */
void
trellis_entity_class_set_kind (TrellisEntityClass *klass, const TrellisKind *kind)
{
  klass->kind = kind;
  /* GObject hands these two down to no class: each needs its own. */
  G_OBJECT_CLASS (klass)->get_property = trellis_entity_get_property;
  G_OBJECT_CLASS (klass)->set_property = trellis_entity_set_property;
  klass->properties = g_new0 (GParamSpec *, kind->n_fields + 1);
  for (guint i = 0; i < kind->n_fields; i++)
    klass->properties[i + 1] = pspec_for (&kind->fields[i]);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), kind->n_fields + 1, klass->properties);
}
