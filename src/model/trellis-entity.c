/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-entity.h"

#include "base/trellis-id.h"
#include "model/trellis-entity-private.h"

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

/* Every change comes through here: by its own thread only, and told to whoever is bound. */
static void
changed (gpointer self, guint field)
{
  g_assert (private(self)->owner == g_thread_self ());
  g_object_notify_by_pspec (self, TRELLIS_ENTITY_GET_CLASS (self)->properties[field + 1]);
}

static void
trellis_entity_finalize (GObject *object)
{
  TrellisEntityPrivate *priv = private(object);
  const TrellisKind *kind = TRELLIS_ENTITY_GET_CLASS (object)->kind;

  for (guint i = 0; i < kind->n_fields; i++) {
    if (trellis_field_type_is_text (kind->fields[i].type))
      g_free (priv->values[i].text);
    else if (trellis_field_type_is_list (kind->fields[i].type))
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
    if (trellis_field_type_is_text (kind->fields[i].type))
      to->values[i].text = g_strdup (from->values[i].text);
    else if (trellis_field_type_is_list (kind->fields[i].type))
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

  return trellis_entity_field_type (self, field) == TRELLIS_TYPED_CHOICE
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

  g_assert (trellis_field_type_is_text (trellis_entity_field_type (self, field)));
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
  g_assert (!trellis_field_type_is_text (trellis_entity_field_type (self, field)) &&
            !trellis_field_type_is_list (trellis_entity_field_type (self, field)));
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
  g_assert (trellis_entity_field_type (self, field) == TRELLIS_TYPED_CHOICE);
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
  int choice = trellis_entity_get_choice (self, field);

  return g_dgettext (GETTEXT_PACKAGE,
                     trellis_entity_get_kind (self)->fields[field].choices[choice].label);
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
  g_assert (trellis_entity_field_type (self, field) == TRELLIS_TYPED_FLAG);
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
  g_assert (trellis_entity_field_type (self, field) == TRELLIS_TYPED_REAL);
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

  g_assert (trellis_field_type_is_list (trellis_entity_field_type (self, field)));
  list = private(self)->values[field].list;
  return list ? (const char *const *) list : no_list;
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

  g_assert (trellis_field_type_is_text (trellis_entity_field_type (self, field)));
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

  g_assert (!trellis_field_type_is_text (trellis_entity_field_type (self, field)) &&
            !trellis_field_type_is_list (trellis_entity_field_type (self, field)));
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

  g_assert (trellis_entity_field_type (self, field) == TRELLIS_TYPED_REAL);
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

  g_assert (trellis_field_type_is_list (trellis_entity_field_type (self, field)));
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
