/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"

static int
count_choices (const TrellisChoice *choices)
{
  int n = 0;

  while (choices[n].nick)
    n++;
  return n;
}

static void
fill_field (TrellisEntity *record, guint index, int turn)
{
  const TrellisField *field = &trellis_entity_get_kind (record)->fields[index];
  g_autofree char *text = g_strdup_printf ("%s %d: “ŵ” \"\\/\n\t<&> 🌱", field->name, turn);
  g_autofree char *uid = g_strdup_printf ("%s-%d", field->name, turn);
  const char *const texts[] = { text, "", "two", NULL };
  const char *const uids[] = { uid, "a b@example.org", NULL };
  gint64 date = trellis_date_new (2026, 5, 18) + turn;

  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
    trellis_entity_set_text (record, index, text);
    break;
  case TRELLIS_TYPED_LINK:
    trellis_entity_set_text (record, index, uid);
    break;
  case TRELLIS_TYPED_LIST:
    trellis_entity_set_list (record, index, texts);
    break;
  case TRELLIS_TYPED_LINKS:
    trellis_entity_set_list (record, index, uids);
    break;
  case TRELLIS_TYPED_REAL:
    trellis_entity_set_real (record, index, turn % 2 ? 0.1 + turn : -72.3 - turn);
    break;
  case TRELLIS_TYPED_FLAG:
    /* In turn, because whole days are written in another way. */
    trellis_entity_set_number (record, index, (turn + 1) % 2);
    break;
  case TRELLIS_TYPED_CHOICE:
    trellis_entity_set_number (record, index, 1 + turn % (count_choices (field->choices) - 1));
    break;
  case TRELLIS_TYPED_DATE:
    trellis_entity_set_number (record, index, date);
    break;
  case TRELLIS_TYPED_INSTANT:
    trellis_entity_set_number (record, index,
                               trellis_date_to_instant (date) +
                                   (turn % 2 ? 8 * 60 * TRELLIS_MINUTE + 1 : 0));
    break;
  case TRELLIS_TYPED_NUMBER:
  default:
    trellis_entity_set_number (record, index, turn % 2 ? -12 - turn : (1LL << 53) - turn);
    break;
  }
}

TrellisEntity *
test_record_new (const TrellisKind *kind, int turn)
{
  TrellisEntity *record = trellis_entity_new (trellis_kinds_type (kind));

  trellis_entity_set_modified (record,
                               trellis_date_to_instant (trellis_date_new (2026, 1, 1)) + turn);
  for (guint i = 0; i < kind->n_fields; i++)
    fill_field (record, i, turn);
  return record;
}

GPtrArray *
test_records_of_all_kinds (int turns)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  const TrellisKind *const *kinds = trellis_kinds_list (NULL);

  for (int turn = 0; turn < turns; turn++)
    for (guint i = 0; kinds[i]; i++)
      g_ptr_array_add (records, test_record_new (kinds[i], turn));
  return records;
}
