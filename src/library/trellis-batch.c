/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-batch.h"

struct _TrellisBatch {
  char *name;
  char *label;
  GPtrArray *saved;
  GPtrArray *deleted;
  GHashTable *settings;
};

/**
 * trellis_batch_new:
 * @name: name of the action for machines, such as sign-up
 * @label: (nullable): what people call it in the Undo menu, such as “Sign up for Confident speaking”; %NULL for what
 *   cannot be undone
 *
 * Begins an action.
 *
 * Returns: (transfer full): the batch
 */
TrellisBatch *
trellis_batch_new (const char *name, const char *label)
{
  TrellisBatch *self = g_new0 (TrellisBatch, 1);

  self->name = g_strdup (name);
  self->label = g_strdup (label);
  self->saved = g_ptr_array_new_with_free_func (g_object_unref);
  self->deleted = g_ptr_array_new_with_free_func (g_object_unref);
  self->settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/**
 * trellis_batch_free:
 * @self: (transfer full): a batch
 *
 * Frees a batch.
 */
void
trellis_batch_free (TrellisBatch *self)
{
  g_ptr_array_unref (self->saved);
  g_ptr_array_unref (self->deleted);
  g_hash_table_unref (self->settings);
  g_free (self->name);
  g_free (self->label);
  g_free (self);
}

/**
 * trellis_batch_save:
 * @self: a batch
 * @record: a record, copied
 *
 * Adds a record, or puts it in the place of the one with its uid.
 */
void
trellis_batch_save (TrellisBatch *self, gpointer record)
{
  g_ptr_array_add (self->saved, trellis_entity_dup (record));
}

/**
 * trellis_batch_delete:
 * @self: a batch
 * @record: a record, copied
 *
 * Deletes a record and those that make no sense without it.
 */
void
trellis_batch_delete (TrellisBatch *self, gpointer record)
{
  g_ptr_array_add (self->deleted, trellis_entity_dup (record));
}

/**
 * trellis_batch_set:
 * @self: a batch
 * @setting: name of a setting of the library
 * @value: its value
 *
 * Sets a setting of the library.
 */
void
trellis_batch_set (TrellisBatch *self, const char *setting, const char *value)
{
  g_hash_table_insert (self->settings, g_strdup (setting), g_strdup (value));
}

/**
 * trellis_batch_get_name:
 * @self: a batch
 *
 * Its name.
 *
 * Returns: (transfer none): the name
 */
const char *
trellis_batch_get_name (TrellisBatch *self)
{
  return self->name;
}

/**
 * trellis_batch_get_label:
 * @self: a batch
 *
 * Its label.
 *
 * Returns: (transfer none) (nullable): the label
 */
const char *
trellis_batch_get_label (TrellisBatch *self)
{
  return self->label;
}

/**
 * trellis_batch_get_saved:
 * @self: a batch
 *
 * What it saves.
 *
 * Returns: (transfer none) (element-type TrellisEntity): records
 */
GPtrArray *
trellis_batch_get_saved (TrellisBatch *self)
{
  return self->saved;
}

/**
 * trellis_batch_get_deleted:
 * @self: a batch
 *
 * What it deletes.
 *
 * Returns: (transfer none) (element-type TrellisEntity): records
 */
GPtrArray *
trellis_batch_get_deleted (TrellisBatch *self)
{
  return self->deleted;
}

/**
 * trellis_batch_get_settings:
 * @self: a batch
 *
 * What it sets.
 *
 * Returns: (transfer none) (element-type utf8 utf8): values by name
 */
GHashTable *
trellis_batch_get_settings (TrellisBatch *self)
{
  return self->settings;
}
