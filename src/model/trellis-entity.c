/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-entity.h"

#include "base/trellis-id.h"

#include <glib/gi18n.h>
#include <math.h>

typedef union {
  char *text;
  gint64 number;
  double real;
  char **list;
} Value;

typedef struct {
  char *uid;
  gint64 modified;
  gint64 origin;
  GThread *owner;
  Value *values;
} TrellisEntityPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (TrellisEntity, trellis_entity, G_TYPE_OBJECT)

static const char *const no_list[] = { NULL };

static inline TrellisEntityPrivate *private(gpointer self)
{
  return trellis_entity_get_instance_private (self);
}

static inline const TrellisField *
field_of (gpointer self, guint field)
{
  const TrellisKind *kind = TRELLIS_ENTITY_GET_CLASS (self)->kind;

  g_assert (field < kind->n_fields);
  return &kind->fields[field];
}

static inline gboolean
is_text (TrellisFieldType type)
{
  return type == TRELLIS_TYPED_TEXT || type == TRELLIS_TYPED_LINK;
}

static inline gboolean
is_list (TrellisFieldType type)
{
  return type == TRELLIS_TYPED_LIST || type == TRELLIS_TYPED_LINKS;
}

/* Every change comes through here: by its own thread only, and told to whoever is bound. */
static void
changed (gpointer self, guint field)
{
  g_assert (private(self)->owner == g_thread_self ());
  g_object_notify_by_pspec (self, TRELLIS_ENTITY_GET_CLASS (self)->properties[field + 1]);
}

static void
trellis_entity_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  guint field = id - 1;

  switch (field_of (object, field)->type) {
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
    g_value_set_int64 (value, private(object)->values[field].number);
    break;
  }
}

static void
trellis_entity_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  guint field = id - 1;

  switch (field_of (object, field)->type) {
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

static void
trellis_entity_finalize (GObject *object)
{
  TrellisEntityPrivate *priv = private(object);
  const TrellisKind *kind = TRELLIS_ENTITY_GET_CLASS (object)->kind;

  for (guint i = 0; i < kind->n_fields; i++) {
    if (is_text (kind->fields[i].type))
      g_free (priv->values[i].text);
    else if (is_list (kind->fields[i].type))
      g_strfreev (priv->values[i].list);
  }
  g_free (priv->values);
  g_free (priv->uid);
  G_OBJECT_CLASS (trellis_entity_parent_class)->finalize (object);
}

static void
trellis_entity_class_init (TrellisEntityClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_entity_finalize;
}

static void
trellis_entity_init (TrellisEntity *self)
{
  private (self)->owner = g_thread_self ();
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

/**
 * trellis_entity_allocate:
 * @self: a record being made
 * @kind: its kind
 *
 * Gives a record room for its fields, all unset. For TRELLIS_DEFINE_ENTITY() alone.
 */
void
trellis_entity_allocate (TrellisEntity *self, const TrellisKind *kind)
{
  Value *values = g_new0 (Value, kind->n_fields);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type == TRELLIS_TYPED_REAL)
      values[i].real = NAN;
  private (self)->values = values;
}

/**
 * trellis_entity_new: (skip)
 * @type: a kind's type
 *
 * Makes a record with a new uid and everything else unset.
 *
 * Returns: (transfer full): the record
 */
gpointer
trellis_entity_new (GType type)
{
  gpointer self = g_object_new (type, NULL);

  private (self)->uid = trellis_entity_get_kind (self)->flags & TRELLIS_KIND_NAMELESS
                            ? trellis_id_new_random ()
                            : trellis_id_new ();
  return self;
}

/**
 * trellis_entity_dup: (skip)
 * @self: a record
 *
 * Copies a record, uid and all: what a form edits, and what is handed to another thread.
 *
 * Returns: (transfer full): the copy, owned by this thread
 */
gpointer
trellis_entity_dup (gpointer self)
{
  gpointer copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  const TrellisKind *kind = trellis_entity_get_kind (self);
  TrellisEntityPrivate *from = private(self), *to = private(copy);

  to->uid = g_strdup (from->uid);
  to->modified = from->modified;
  to->origin = from->origin;
  for (guint i = 0; i < kind->n_fields; i++) {
    if (is_text (kind->fields[i].type))
      to->values[i].text = g_strdup (from->values[i].text);
    else if (is_list (kind->fields[i].type))
      to->values[i].list = g_strdupv (from->values[i].list);
    else
      to->values[i] = from->values[i];
  }
  return copy;
}

/**
 * trellis_entity_get_kind:
 * @self: a record
 *
 * Its kind.
 *
 * Returns: (transfer none): the kind
 */
const TrellisKind *
trellis_entity_get_kind (gpointer self)
{
  return TRELLIS_ENTITY_GET_CLASS (self)->kind;
}

/**
 * trellis_entity_get_uid:
 * @self: a record
 *
 * Its name for machines, the same everywhere and for ever.
 *
 * Returns: (transfer none): the uid
 */
const char *
trellis_entity_get_uid (gpointer self)
{
  return private(self)->uid;
}

/**
 * trellis_entity_set_uid:
 * @self: a record
 * @uid: its uid
 *
 * Gives a record the uid it came with.
 */
void
trellis_entity_set_uid (gpointer self, const char *uid)
{
  char *old = private(self)->uid;

  private (self)->uid = g_strdup (uid);
  g_free (old);
}

/**
 * trellis_entity_get_modified:
 * @self: a record
 *
 * When its content last changed.
 *
 * Returns: an instant, 0 if it was never saved
 */
gint64
trellis_entity_get_modified (gpointer self)
{
  return private(self)->modified;
}

/**
 * trellis_entity_set_modified:
 * @self: a record
 * @modified: an instant
 *
 * Says when its content last changed.
 */
void
trellis_entity_set_modified (gpointer self, gint64 modified)
{
  private (self)->modified = modified;
}

/**
 * trellis_entity_get_origin:
 * @self: a record
 *
 * What its `modified` was in the file it last came from. When that differs from the present one, it
 * was edited here since.
 *
 * Returns: an instant, 0 if it was made here
 */
gint64
trellis_entity_get_origin (gpointer self)
{
  return private(self)->origin;
}

/**
 * trellis_entity_set_origin:
 * @self: a record
 * @origin: an instant
 *
 * Says what its `modified` was in the file it came from.
 */
void
trellis_entity_set_origin (gpointer self, gint64 origin)
{
  private (self)->origin = origin;
}

/**
 * trellis_entity_get_title:
 * @self: a record
 *
 * Its name for people.
 *
 * Returns: (transfer none): the field its kind calls the title
 */
const char *
trellis_entity_get_title (gpointer self)
{
  guint field = trellis_entity_get_kind (self)->title;

  return field_of (self, field)->type == TRELLIS_TYPED_CHOICE
             ? trellis_entity_get_choice_label (self, field)
             : trellis_entity_get_text (self, field);
}

/**
 * trellis_entity_get_text:
 * @self: a record
 * @field: index of a text or link
 *
 * Reads a text.
 *
 * Returns: (transfer none): the text, never %NULL
 */
const char *
trellis_entity_get_text (gpointer self, guint field)
{
  const char *text;

  g_assert (is_text (field_of (self, field)->type));
  text = private(self)->values[field].text;
  return text ? text : "";
}

/**
 * trellis_entity_get_number:
 * @self: a record
 * @field: index of a number, date, instant, choice or flag
 *
 * Reads a whole number.
 *
 * Returns: the number, 0 where unset
 */
gint64
trellis_entity_get_number (gpointer self, guint field)
{
  g_assert (!is_text (field_of (self, field)->type) && !is_list (field_of (self, field)->type));
  return private(self)->values[field].number;
}

/**
 * trellis_entity_get_choice:
 * @self: a record
 * @field: index of a choice
 *
 * Reads a choice.
 *
 * Returns: its index among the field's choices, a value of its enumeration
 */
int
trellis_entity_get_choice (gpointer self, guint field)
{
  g_assert (field_of (self, field)->type == TRELLIS_TYPED_CHOICE);
  return (int) private(self)->values[field].number;
}

/**
 * trellis_entity_get_choice_label:
 * @self: a record
 * @field: index of a choice
 *
 * What people call the present choice, in their language.
 *
 * Returns: (transfer none): the words
 */
const char *
trellis_entity_get_choice_label (gpointer self, guint field)
{
  return g_dgettext (
      GETTEXT_PACKAGE,
      field_of (self, field)->choices[trellis_entity_get_choice (self, field)].label);
}

/**
 * trellis_entity_get_flag:
 * @self: a record
 * @field: index of a flag
 *
 * Reads a flag.
 *
 * Returns: the flag
 */
gboolean
trellis_entity_get_flag (gpointer self, guint field)
{
  g_assert (field_of (self, field)->type == TRELLIS_TYPED_FLAG);
  return private(self)->values[field].number != 0;
}

/**
 * trellis_entity_get_real:
 * @self: a record
 * @field: index of a real number
 *
 * Reads a number.
 *
 * Returns: the number, NaN where unset
 */
double
trellis_entity_get_real (gpointer self, guint field)
{
  g_assert (field_of (self, field)->type == TRELLIS_TYPED_REAL);
  return private(self)->values[field].real;
}

/**
 * trellis_entity_get_list:
 * @self: a record
 * @field: index of a list or of links
 *
 * Reads a list.
 *
 * Returns: (transfer none) (array zero-terminated=1): the texts, never %NULL
 */
const char *const *
trellis_entity_get_list (gpointer self, guint field)
{
  char **list;

  g_assert (is_list (field_of (self, field)->type));
  list = private(self)->values[field].list;
  return list ? (const char *const *) list : no_list;
}

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
  TrellisFieldType type = field_of (self, field)->type;

  if (is_text (type))
    return *trellis_entity_get_text (self, field) != '\0';
  if (is_list (type))
    return *trellis_entity_get_list (self, field) != NULL;
  if (type == TRELLIS_TYPED_REAL)
    return !isnan (private(self)->values[field].real);
  return private(self)->values[field].number != 0;
}

/**
 * trellis_entity_take_text:
 * @self: a record
 * @field: index of a text or link
 * @text: (transfer full) (nullable): the text
 *
 * Sets a text without copying it.
 */
void
trellis_entity_take_text (gpointer self, guint field, char *text)
{
  Value *value = &private(self)->values[field];

  g_assert (is_text (field_of (self, field)->type));
  if (text && !*text)
    g_clear_pointer (&text, g_free);
  if (!g_strcmp0 (value->text, text)) {
    g_free (text);
    return;
  }
  g_free (value->text);
  value->text = text;
  changed (self, field);
}

/**
 * trellis_entity_set_text:
 * @self: a record
 * @field: index of a text or link
 * @text: (nullable): the text
 *
 * Sets a text.
 */
void
trellis_entity_set_text (gpointer self, guint field, const char *text)
{
  trellis_entity_take_text (self, field, g_strdup (text));
}

/**
 * trellis_entity_set_number:
 * @self: a record
 * @field: index of a number, date, instant, choice or flag
 * @number: the number; of a choice an index that exists
 *
 * Sets a whole number.
 */
void
trellis_entity_set_number (gpointer self, guint field, gint64 number)
{
  Value *value = &private(self)->values[field];

  g_assert (!is_text (field_of (self, field)->type) && !is_list (field_of (self, field)->type));
  if (value->number == number)
    return;
  value->number = number;
  changed (self, field);
}

/**
 * trellis_entity_set_real:
 * @self: a record
 * @field: index of a real number
 * @real: the number, NaN for unset
 *
 * Sets a number.
 */
void
trellis_entity_set_real (gpointer self, guint field, double real)
{
  Value *value = &private(self)->values[field];

  g_assert (field_of (self, field)->type == TRELLIS_TYPED_REAL);
  if (value->real == real || (isnan (value->real) && isnan (real)))
    return;
  value->real = real;
  changed (self, field);
}

/**
 * trellis_entity_take_list:
 * @self: a record
 * @field: index of a list or of links
 * @list: (transfer full) (nullable): the texts
 *
 * Sets a list without copying it.
 */
void
trellis_entity_take_list (gpointer self, guint field, char **list)
{
  Value *value = &private(self)->values[field];

  g_assert (is_list (field_of (self, field)->type));
  if (list && !*list)
    g_clear_pointer (&list, g_strfreev);
  if (g_strv_equal (value->list ? (const char *const *) value->list : no_list,
                    list ? (const char *const *) list : no_list)) {
    g_strfreev (list);
    return;
  }
  g_strfreev (value->list);
  value->list = list;
  changed (self, field);
}

/**
 * trellis_entity_set_list:
 * @self: a record
 * @field: index of a list or of links
 * @list: (nullable) (array zero-terminated=1): the texts
 *
 * Sets a list.
 */
void
trellis_entity_set_list (gpointer self, guint field, const char *const *list)
{
  trellis_entity_take_list (self, field, g_strdupv ((char **) list));
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
  TrellisFieldType type = field_of (self, field)->type;
  Value *a = &private(self)->values[field], *b = &private(other)->values[field];

  if (is_text (type))
    return g_str_equal (trellis_entity_get_text (self, field),
                        trellis_entity_get_text (other, field));
  if (is_list (type))
    return g_strv_equal (trellis_entity_get_list (self, field),
                         trellis_entity_get_list (other, field));
  if (type == TRELLIS_TYPED_REAL)
    return a->real == b->real || (isnan (a->real) && isnan (b->real));
  return a->number == b->number;
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
