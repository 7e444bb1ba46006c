/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a record from a file meets the one that is here: the newer wins, and an edit made here is never lost in silence. */
#include "config.h"

#include "library/trellis-merge.h"

#include "model/trellis-event.h"

#include <glib/gi18n.h>

/* What a file with the time of an event always says, even where it is nothing: that it is not a whole day, say. */
static gboolean
is_said_with_time (gpointer incoming, guint field)
{
  return TRELLIS_IS_EVENT (incoming) && trellis_entity_is_set (incoming, TRELLIS_EVENT_START) &&
         (field == TRELLIS_EVENT_ALL_DAY || field == TRELLIS_EVENT_ZONE ||
          field == TRELLIS_EVENT_END);
}

/* A format that has no word for some fields says nothing about them: what is here stays. */
static void
fill_in (gpointer present, gpointer incoming, TrellisMergeFlags flags)
{
  const TrellisKind *kind = trellis_entity_get_kind (incoming);

  for (guint i = 0; i < kind->n_fields; i++) {
    if (trellis_entity_is_set (incoming, i) || !trellis_entity_is_set (present, i) ||
        is_said_with_time (incoming, i) ||
        ((flags & TRELLIS_MERGE_STATUS_SAID) && TRELLIS_IS_EVENT (incoming) &&
         i == TRELLIS_EVENT_STATUS))
      continue;
    switch (kind->fields[i].type) {
    case TRELLIS_TYPED_TEXT:
    case TRELLIS_TYPED_LINK:
      trellis_entity_set_text (incoming, i, trellis_entity_get_text (present, i));
      break;
    case TRELLIS_TYPED_LIST:
    case TRELLIS_TYPED_LINKS:
      trellis_entity_set_list (incoming, i, trellis_entity_get_list (present, i));
      break;
    case TRELLIS_TYPED_REAL:
      trellis_entity_set_real (incoming, i, trellis_entity_get_real (present, i));
      break;
    case TRELLIS_TYPED_NUMBER:
    case TRELLIS_TYPED_FLAG:
    case TRELLIS_TYPED_DATE:
    case TRELLIS_TYPED_INSTANT:
    case TRELLIS_TYPED_CHOICE:
    default:
      trellis_entity_set_number (incoming, i, trellis_entity_get_number (present, i));
      break;
    }
  }
}

/**
 * trellis_merge:
 * @present: (nullable): the record that is here
 * @incoming: the record that arrives
 * @buried_at: when a record with its uid was deleted here, an instant; 0 if it never was
 * @flags: what is known of the file
 * @why: (out): why it is not taken, a sentence, where the one here is kept
 * @over_edit: (out): whether an edit made here is replaced
 *
 * Decides what becomes of a record.
 *
 * Returns: the outcome
 */
TrellisMergeOutcome
trellis_merge (gpointer present,
               gpointer incoming,
               gint64 buried_at,
               TrellisMergeFlags flags,
               const char **why,
               gboolean *over_edit)
{
  gint64 theirs = trellis_entity_get_modified (incoming), ours;

  *why = NULL;
  *over_edit = FALSE;
  if (!present) {
    if (buried_at < theirs || buried_at == 0)
      return TRELLIS_MERGE_NEW;
    *why = _ ("It was deleted here after this copy of it was made.");
    return TRELLIS_MERGE_KEPT;
  }
  if (flags & TRELLIS_MERGE_PARTIAL)
    fill_in (present, incoming, flags);
  if (trellis_entity_equal (present, incoming))
    return TRELLIS_MERGE_UNCHANGED;
  if (trellis_entity_get_kind (incoming)->flags & TRELLIS_KIND_APPEND_ONLY) {
    *why = _ ("It is a line of a history that is here already, and history is not changed.");
    return TRELLIS_MERGE_KEPT;
  }
  ours = trellis_entity_get_modified (present);
  *over_edit = ours != trellis_entity_get_origin (present);
  if (theirs > ours || (theirs == ours && !*over_edit))
    return TRELLIS_MERGE_CHANGED;
  *why = *over_edit ? _ ("It was edited here later, and your edit was kept.")
                    : _ ("The copy that is here is newer and was kept.");
  *over_edit = FALSE;
  return TRELLIS_MERGE_KEPT;
}
