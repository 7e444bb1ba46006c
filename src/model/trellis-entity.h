/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-field.h"

G_BEGIN_DECLS

/**
 * TrellisEntity:
 *
 * A record: a uid, the instant of its last change, and the fields of its kind.
 *
 * An entity is plain data. It knows no database and no rule, and is changed only by the thread that
 * made it. Each field is a GObject property as well, for bindings and expressions.
 */
#define TRELLIS_TYPE_ENTITY (trellis_entity_get_type ())
G_DECLARE_DERIVABLE_TYPE (TrellisEntity, trellis_entity, TRELLIS, ENTITY, GObject)

struct _TrellisEntityClass {
  GObjectClass parent_class;
  const TrellisKind *kind;
  GParamSpec **properties;
};

void trellis_entity_class_set_kind (TrellisEntityClass *klass, const TrellisKind *kind);
void trellis_entity_allocate (TrellisEntity *self, const TrellisKind *kind);

#define TRELLIS_DEFINE_ENTITY(TypeName, type_name, name, plural, label, labels, title, flags)      \
  struct _##TypeName {                                                                             \
    TrellisEntity parent_instance;                                                                 \
  };                                                                                               \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, TRELLIS_TYPE_ENTITY)                                   \
  static const TrellisKind type_name##_kind = { name,                                              \
                                                plural,                                            \
                                                label,                                             \
                                                labels,                                            \
                                                type_name##_fields,                                \
                                                G_N_ELEMENTS (type_name##_fields),                 \
                                                title,                                             \
                                                flags };                                           \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    trellis_entity_class_set_kind (TRELLIS_ENTITY_CLASS (klass), &type_name##_kind);               \
  }                                                                                                \
  static void type_name##_init (TypeName *self)                                                    \
  {                                                                                                \
    trellis_entity_allocate (TRELLIS_ENTITY (self), &type_name##_kind);                            \
  }

gpointer trellis_entity_new (GType type) G_GNUC_WARN_UNUSED_RESULT;
gpointer trellis_entity_dup (gpointer self) G_GNUC_WARN_UNUSED_RESULT;
const TrellisKind *trellis_entity_get_kind (gpointer self);
const char *trellis_entity_get_uid (gpointer self);
void trellis_entity_set_uid (gpointer self, const char *uid);
gint64 trellis_entity_get_modified (gpointer self);
void trellis_entity_set_modified (gpointer self, gint64 modified);
gint64 trellis_entity_get_origin (gpointer self);
void trellis_entity_set_origin (gpointer self, gint64 origin);
const char *trellis_entity_get_title (gpointer self);

const char *trellis_entity_get_text (gpointer self, guint field);
gint64 trellis_entity_get_number (gpointer self, guint field);
int trellis_entity_get_choice (gpointer self, guint field);
const char *trellis_entity_get_choice_label (gpointer self, guint field);
gboolean trellis_entity_get_flag (gpointer self, guint field);
double trellis_entity_get_real (gpointer self, guint field);
const char *const *trellis_entity_get_list (gpointer self, guint field);
gboolean trellis_entity_is_set (gpointer self, guint field);

void trellis_entity_set_text (gpointer self, guint field, const char *text);
void trellis_entity_take_text (gpointer self, guint field, char *text);
void trellis_entity_set_number (gpointer self, guint field, gint64 number);
void trellis_entity_set_real (gpointer self, guint field, double real);
void trellis_entity_set_list (gpointer self, guint field, const char *const *list);
void trellis_entity_take_list (gpointer self, guint field, char **list);

gboolean trellis_entity_field_equal (gpointer self, gpointer other, guint field);
gboolean trellis_entity_equal (gpointer self, gpointer other);
int trellis_entity_first_missing (gpointer self);

G_END_DECLS
