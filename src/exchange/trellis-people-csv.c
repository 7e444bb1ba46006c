/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People from a table, by the names of its columns: ours, those common in offices, and those of Totara's user upload. */
#include "config.h"

#include "exchange/trellis-people-csv.h"

#include "exchange/trellis-csv.h"
#include "exchange/trellis-exchange-error.h"
#include "model/trellis-sign-up.h"

#include <glib/gi18n.h>
#include <string.h>

typedef enum {
  COLUMN_NAME,
  COLUMN_FIRST,
  COLUMN_LAST,
  COLUMN_EMAIL,
  COLUMN_TEAM,
  COLUMN_JOB_TITLE,
  COLUMN_ORGANISATION,
  COLUMN_STATUS,
  COLUMN_DELETED,
  N_COLUMNS,
} Column;

static const struct {
  const char *head;
  Column column;
} heads[] = {
  { "name", COLUMN_NAME },
  { "full name", COLUMN_NAME },
  { "fullname", COLUMN_NAME },
  { "display name", COLUMN_NAME },
  { "person", COLUMN_NAME },
  { "firstname", COLUMN_FIRST },
  { "first name", COLUMN_FIRST },
  { "given name", COLUMN_FIRST },
  { "forename", COLUMN_FIRST },
  { "lastname", COLUMN_LAST },
  { "last name", COLUMN_LAST },
  { "surname", COLUMN_LAST },
  { "family name", COLUMN_LAST },
  { "email", COLUMN_EMAIL },
  { "e-mail", COLUMN_EMAIL },
  { "email address", COLUMN_EMAIL },
  { "e-mail address", COLUMN_EMAIL },
  { "mail", COLUMN_EMAIL },
  { "team", COLUMN_TEAM },
  { "department", COLUMN_TEAM },
  { "job title", COLUMN_JOB_TITLE },
  { "job_title", COLUMN_JOB_TITLE },
  { "jobtitle", COLUMN_JOB_TITLE },
  { "job", COLUMN_JOB_TITLE },
  { "position", COLUMN_JOB_TITLE },
  { "organisation", COLUMN_ORGANISATION },
  { "organization", COLUMN_ORGANISATION },
  { "company", COLUMN_ORGANISATION },
  { "status", COLUMN_STATUS },
  { "deleted", COLUMN_DELETED },
};

static void
free_row (TrellisPersonRow *self)
{
  g_free (self->name);
  g_free (self->email);
  g_free (self->team);
  g_free (self->job_title);
  g_free (self->organisation);
  g_free (self->problem);
  g_free (self->uid);
  g_free (self);
}

static char *
clean (const char *cell)
{
  return g_strstrip (g_strdup (trellis_csv_unguard (cell)));
}

static void
find_columns (TrellisCsv *csv, int columns[N_COLUMNS])
{
  guint n;
  const char *const *cells = trellis_csv_get_row (csv, 0, &n);

  for (guint i = 0; i < N_COLUMNS; i++)
    columns[i] = -1;
  for (guint i = 0; i < n; i++) {
    g_autofree char *trimmed = clean (cells[i]);
    g_autofree char *head = g_utf8_strdown (trimmed, -1);

    for (guint j = 0; j < G_N_ELEMENTS (heads); j++)
      if (g_str_equal (head, heads[j].head) && columns[heads[j].column] < 0)
        columns[heads[j].column] = (int) i;
  }
}

static char *
cell_at (const char *const *cells, int column)
{
  return column < 0 ? g_strdup ("") : clean (cells[column]);
}

/* By nick, by the word people read, and by that word untranslated; -2 when it is none. */
static int
parse_status (const char *text)
{
  if (!*text)
    return -1;
  for (int i = 0; trellis_sign_up_status_choices[i].nick; i++) {
    const char *names[] = { trellis_sign_up_status_choices[i].nick,
                            trellis_sign_up_status_choices[i].label,
                            _ (trellis_sign_up_status_choices[i].label) };

    for (guint j = 0; j < G_N_ELEMENTS (names); j++) {
      g_autofree char *name = g_utf8_casefold (names[j], -1);
      g_autofree char *folded = g_utf8_casefold (text, -1);

      if (g_str_equal (name, folded))
        return i;
    }
  }
  return -2;
}

static char *
join_name (const char *const *cells, const int columns[N_COLUMNS])
{
  g_autofree char *first = cell_at (cells, columns[COLUMN_FIRST]);
  g_autofree char *last = cell_at (cells, columns[COLUMN_LAST]);
  char *name = cell_at (cells, columns[COLUMN_NAME]);

  if (*name)
    return name;
  g_free (name);
  return g_strstrip (g_strdup_printf ("%s %s", first, last));
}

static char *
find_problem (TrellisPersonRow *row, const char *status, const char *deleted)
{
  const char *at = strchr (row->email, '@');

  if (!*row->name)
    return g_strdup (_ ("It has no name."));
  if (*row->email && (!at || at == row->email || !at[1] || strpbrk (row->email, " \t\n,;")))
    return g_strdup_printf (_ ("“%s” is no e-mail address."), row->email);
  if (row->status == -2)
    return g_strdup_printf (_ ("“%s” is no status; use booked, waiting, attended, part_attended or "
                               "absent."),
                            status);
  if (*deleted && !g_str_equal (deleted, "0"))
    return g_strdup (_ ("It is marked as deleted."));
  return NULL;
}

static TrellisPersonRow *
read_row (TrellisCsv *csv, guint index, guint n_heads, const int columns[N_COLUMNS])
{
  TrellisPersonRow *row = g_new0 (TrellisPersonRow, 1);
  guint n;
  const char *const *cells = trellis_csv_get_row (csv, index, &n);
  gboolean ragged = n != n_heads;
  g_autofree char *status = NULL, *deleted = NULL;

  row->line = trellis_csv_get_line (csv, index);
  row->status = -1;
  if (ragged) {
    row->name = clean (cells[0]);
    row->email = g_strdup ("");
    row->problem = g_strdup_printf (ngettext ("It has %u cell; the first line has %u.",
                                              "It has %u cells; the first line has %u.", n),
                                    n, n_heads);
    return row;
  }
  row->name = join_name (cells, columns);
  row->email = cell_at (cells, columns[COLUMN_EMAIL]);
  row->team = cell_at (cells, columns[COLUMN_TEAM]);
  row->job_title = cell_at (cells, columns[COLUMN_JOB_TITLE]);
  row->organisation = cell_at (cells, columns[COLUMN_ORGANISATION]);
  status = cell_at (cells, columns[COLUMN_STATUS]);
  deleted = cell_at (cells, columns[COLUMN_DELETED]);
  row->status = parse_status (status);
  row->problem = find_problem (row, status, deleted);
  return row;
}

/* The same person twice: by e-mail, and by name where neither has one. */
static void
refuse_again (TrellisPersonRow *row, GHashTable *seen)
{
  g_autofree char *folded = g_utf8_casefold (*row->email ? row->email : row->name, -1);
  TrellisPersonRow *first;

  if (row->problem)
    return;
  first = g_hash_table_lookup (seen, folded);
  if (first)
    row->problem = g_strdup_printf (_ ("It is the same person as in line %u."), first->line);
  else
    g_hash_table_insert (seen, g_steal_pointer (&folded), row);
}

/**
 * trellis_people_csv_read:
 * @bytes: (array length=length): a file
 * @length: how many bytes
 * @error: return location for an error
 *
 * Reads people. The first line names the columns, in any order: name (or firstname and lastname), email, team, job
 * title, organisation, status; others are passed over. A row that is wrong is refused by itself, with the reason.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisPersonRow): the rows; %NULL when the file is no such table
 */
GPtrArray *
trellis_people_csv_read (const char *bytes, gsize length, GError **error)
{
  g_autoptr (TrellisCsv) csv = trellis_csv_read (bytes, length, error);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  int columns[N_COLUMNS];
  GPtrArray *rows;
  guint n_heads;

  if (!csv)
    return NULL;
  if (trellis_csv_get_n_rows (csv) == 0) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                         _ ("The file is empty."));
    return NULL;
  }
  find_columns (csv, columns);
  if (columns[COLUMN_NAME] < 0 && columns[COLUMN_FIRST] < 0 && columns[COLUMN_LAST] < 0) {
    g_set_error_literal (
        error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
        _ ("No column is called “name”. The first line must name the columns, such "
           "as: name, email, team."));
    return NULL;
  }
  trellis_csv_get_row (csv, 0, &n_heads);
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
  for (guint i = 1; i < trellis_csv_get_n_rows (csv); i++) {
    g_ptr_array_add (rows, read_row (csv, i, n_heads, columns));
    refuse_again (rows->pdata[rows->len - 1], seen);
  }
  return rows;
}
