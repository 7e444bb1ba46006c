/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables for spreadsheets: a roster in words for people, and records of any kind as programs read them. */
#include "config.h"

#include "exchange/trellis-roster-csv.h"

#include "base/trellis-time.h"
#include "exchange/trellis-csv.h"
#include "model/trellis-kinds.h"
#include "model/trellis-roster-entry.h"

#define MOST_COLUMNS 80

static char *
instant_text (gint64 instant)
{
  return instant ? trellis_instant_format (instant, "UTC") : g_strdup ("");
}

/**
 * trellis_roster_csv_write:
 * @entries: (element-type TrellisRosterEntry): a roster
 * @with_needs: whether access needs are in it
 *
 * Writes a roster. Its heads are those that trellis_people_csv_read() reads, so that it can be read again.
 *
 * Returns: (transfer full): the file, UTF-8 with a byte order mark
 */
GBytes *
trellis_roster_csv_write (GPtrArray *entries, gboolean with_needs)
{
  static const char *const heads[] = { "name",  "email",   "team",   "job title",   "status",
                                       "since", "waiting", "reason", "access needs" };
  guint n_columns = with_needs ? G_N_ELEMENTS (heads) : G_N_ELEMENTS (heads) - 1;
  GString *out = g_string_new (NULL);

  trellis_csv_write_start (out, TRUE);
  trellis_csv_write_row (out, heads, n_columns);
  for (guint i = 0; i < entries->len; i++) {
    gpointer sign_up = trellis_roster_entry_get_sign_up (entries->pdata[i]);
    gpointer person = trellis_roster_entry_get_person (entries->pdata[i]);
    guint position = trellis_roster_entry_get_position (entries->pdata[i]);
    g_autofree char *waiting = position ? g_strdup_printf ("%u", position) : g_strdup ("");
    g_autofree char *since = instant_text (trellis_entity_get_number (sign_up, TRELLIS_SIGN_UP_AT));
    const char *cells[] = {
      trellis_roster_entry_get_name (entries->pdata[i]),
      person ? trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL) : "",
      person ? trellis_entity_get_text (person, TRELLIS_PERSON_TEAM) : "",
      person ? trellis_entity_get_text (person, TRELLIS_PERSON_JOB_TITLE) : "",
      trellis_sign_up_status_choices[trellis_roster_entry_get_status (entries->pdata[i])].nick,
      since,
      waiting,
      trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_REASON),
      trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS),
    };

    trellis_csv_write_row (out, cells, n_columns);
  }
  return g_string_free_to_bytes (out);
}

static char *
cell_of (gpointer record, const TrellisField *field, guint index)
{
  char real[G_ASCII_DTOSTR_BUF_SIZE];

  if (!trellis_entity_is_set (record, index) && field->type != TRELLIS_TYPED_CHOICE)
    return g_strdup ("");
  switch (field->type) {
  case TRELLIS_TYPED_NUMBER:
    return g_strdup_printf ("%" G_GINT64_FORMAT, trellis_entity_get_number (record, index));
  case TRELLIS_TYPED_REAL:
    return g_strdup (g_ascii_dtostr (real, sizeof real, trellis_entity_get_real (record, index)));
  case TRELLIS_TYPED_FLAG:
    return g_strdup (trellis_entity_get_flag (record, index) ? "yes" : "no");
  case TRELLIS_TYPED_DATE:
    return trellis_date_format (trellis_entity_get_number (record, index));
  case TRELLIS_TYPED_INSTANT:
    return instant_text (trellis_entity_get_number (record, index));
  case TRELLIS_TYPED_CHOICE:
    return g_strdup (field->choices[trellis_entity_get_choice (record, index)].nick);
  case TRELLIS_TYPED_LINKS:
  case TRELLIS_TYPED_LIST:
    return g_strjoinv ("; ", (char **) trellis_entity_get_list (record, index));
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
  default:
    return g_strdup (trellis_entity_get_text (record, index));
  }
}

/**
 * trellis_records_csv_write:
 * @type: the type of a kind
 * @records: (element-type TrellisEntity): records of it
 * @with_private: whether private fields are in it
 *
 * Writes records as a table with a column a field, named as in a pack: instants are RFC 3339, links uids, lists parted
 * by semicolons.
 *
 * Returns: (transfer full): the file, UTF-8 with a byte order mark
 */
GBytes *
trellis_records_csv_write (GType type, GPtrArray *records, gboolean with_private)
{
  const TrellisKind *kind = trellis_kinds_of (type);
  const char *cells[MOST_COLUMNS] = { "uid" };
  guint fields[MOST_COLUMNS], n = 1;
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < kind->n_fields && n < MOST_COLUMNS; i++) {
    if (!with_private && (kind->fields[i].flags & TRELLIS_FIELD_PRIVATE))
      continue;
    fields[n] = i;
    cells[n++] = kind->fields[i].name;
  }
  trellis_csv_write_start (out, TRUE);
  trellis_csv_write_row (out, cells, n);
  for (guint i = 0; i < records->len; i++) {
    g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_free);

    cells[0] = trellis_entity_get_uid (records->pdata[i]);
    for (guint j = 1; j < n; j++) {
      g_ptr_array_add (made, cell_of (records->pdata[i], &kind->fields[fields[j]], fields[j]));
      cells[j] = made->pdata[made->len - 1];
    }
    trellis_csv_write_row (out, cells, n);
  }
  return g_string_free_to_bytes (out);
}
