/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything that a library holds about the person who uses it. */
#include "config.h"

#include "library/trellis-my-data.h"

#include "model/trellis-kinds.h"

#include <glib/gi18n.h>

/* The owner of a record is the person it links to, or the owner of what it belongs to. */
static gboolean is_mine (TrellisLibrary *library, gpointer record, const char *me);

static gboolean
is_link (const TrellisField *field, const char *target)
{
  return field->type == TRELLIS_TYPED_LINK && g_str_equal (field->target, target);
}

static gboolean
belongs_to_mine (TrellisLibrary *library,
                 const TrellisField *field,
                 const char *uid,
                 const char *me)
{
  GType type = trellis_kinds_type (trellis_kinds_find (field->target));
  g_autoptr (TrellisEntity) owner = trellis_library_get (library, type, uid);

  return !owner || is_mine (library, owner, me);
}

static gboolean
is_mine (TrellisLibrary *library, gpointer record, const char *me)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);
  int person = trellis_kind_field (kind, "person");

  if (person >= 0) {
    const char *uid = trellis_entity_get_text (record, (guint) person);

    return !*uid || g_strcmp0 (uid, me) == 0;
  }
  for (guint i = 0; i < kind->n_fields; i++) {
    const TrellisField *field = &kind->fields[i];
    gboolean owns = is_link (field, "plans") || is_link (field, "goals") ||
                    is_link (field, "one_to_ones");

    if (owns && trellis_entity_is_set (record, i) &&
        !belongs_to_mine (library, field, trellis_entity_get_text (record, i), me))
      return FALSE;
  }
  return TRUE;
}

/* A membership is in the directory, but it is hers to have or not. */
static gboolean
may_be_mine (const TrellisKind *kind)
{
  return (kind->flags & TRELLIS_KIND_MINE) != 0 ||
         kind == trellis_kinds_of (TRELLIS_TYPE_MEMBERSHIP);
}

/**
 * trellis_my_data_list:
 * @library: a library
 *
 * Collects what is mine alone: plans, goals, actions, assessments, evidence, CPD entries, 1-2-1s, sign-ups, requests, saved
 * filters and memberships. What was said without a name is not among it: nobody can tell whose it is.
 *
 * Returns: (transfer full) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_my_data_list (TrellisLibrary *library)
{
  GPtrArray *mine = g_ptr_array_new_with_free_func (g_object_unref);
  const char *me = trellis_library_get_me (library);
  guint n_kinds;
  const TrellisKind *const *kinds = trellis_kinds_list (&n_kinds);

  for (guint k = 0; k < n_kinds; k++) {
    g_autoptr (GPtrArray) records = NULL;

    if (!may_be_mine (kinds[k]))
      continue;
    records = trellis_library_list_all (library, trellis_kinds_type (kinds[k]), kinds[k]->title);
    for (guint i = 0; i < records->len; i++)
      if (is_mine (library, records->pdata[i], me))
        g_ptr_array_add (mine, g_object_ref (records->pdata[i]));
  }
  return mine;
}

/**
 * trellis_my_data_erase:
 * @library: a library
 *
 * Prepares to delete everything that is mine, as one action that can be undone until the library is closed. Backups
 * are not touched.
 *
 * Returns: (transfer full) (nullable): the action, %NULL when there is nothing
 */
TrellisBatch *
trellis_my_data_erase (TrellisLibrary *library)
{
  g_autoptr (GPtrArray) mine = trellis_my_data_list (library);
  TrellisBatch *batch;

  if (mine->len == 0)
    return NULL;
  batch = trellis_batch_new ("erase-my-data", _ ("Erase What Is Mine"));
  /* What belongs to something comes after it in the list of kinds, and goes before it. */
  for (guint i = mine->len; i > 0; i--)
    trellis_batch_delete (batch, mine->pdata[i - 1]);
  return batch;
}
