/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between a record and a row: SQL from the table of fields, values in and out. */
#include "config.h"

#include "records/trellis-records-sql.h"

#include "base/trellis-time.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define FIRST_FIELD 3 /* after uid, modified and origin */

static TrellisKindSql *
write_sql (const TrellisKind *kind)
{
  TrellisKindSql *sql = g_new0 (TrellisKindSql, 1);
  g_autoptr (GString) columns = g_string_new ("uid, modified, origin");
  g_autoptr (GString) values = g_string_new ("?, ?, ?");
  g_autoptr (GString)
      updates = g_string_new ("modified = excluded.modified, origin = excluded.origin");

  for (guint i = 0; i < kind->n_fields; i++) {
    const char *name = kind->fields[i].name;

    g_string_append_printf (columns, ", \"%s\"", name);
    g_string_append (values, ", ?");
    g_string_append_printf (updates, ", \"%s\" = excluded.\"%s\"", name, name);
  }
  sql->get = g_strdup_printf ("SELECT %s FROM \"%s\" WHERE uid = ?", columns->str, kind->name);
  sql->put = g_strdup_printf (
      "INSERT INTO \"%s\" (%s) VALUES (%s) ON CONFLICT (uid) DO UPDATE SET %s", kind->name,
      columns->str, values->str, updates->str);
  sql->remove = g_strdup_printf ("DELETE FROM \"%s\" WHERE uid = ?", kind->name);
  sql->columns = g_string_free (g_steal_pointer (&columns), FALSE);
  return sql;
}

/**
 * trellis_kind_sql:
 * @kind: a kind
 *
 * The SQL of a kind.
 *
 * Returns: (transfer none): the statements
 */
const TrellisKindSql *
trellis_kind_sql (const TrellisKind *kind)
{
  static GMutex mutex;
  static GHashTable *known;
  TrellisKindSql *sql;

  g_mutex_lock (&mutex);
  if (!known)
    known = g_hash_table_new (NULL, NULL);
  sql = g_hash_table_lookup (known, kind);
  if (!sql) {
    sql = write_sql (kind);
    g_hash_table_insert (known, (gpointer) kind, sql);
  }
  g_mutex_unlock (&mutex);
  return sql;
}

/* How an unset field is stored. */
static char *
unset_literal (const TrellisField *field)
{
  switch (field->type) {
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
  case TRELLIS_TYPED_REAL:
    return g_strdup ("NULL");
  case TRELLIS_TYPED_CHOICE:
    return g_strdup_printf ("'%s'", field->choices[0].nick);
  case TRELLIS_TYPED_LINKS:
  case TRELLIS_TYPED_LIST:
    return g_strdup ("'[]'");
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    return g_strdup ("''");
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_FLAG:
  default:
    return g_strdup ("0");
  }
}

static void
append_condition (GString *sql, const TrellisField *field, const TrellisCondition *condition)
{
  g_autofree char *unset = unset_literal (field);

  g_string_append_printf (sql, "\"%s\"", field->name);
  switch (condition->match) {
  case TRELLIS_MATCH_FROM:
    g_string_append (sql, " >= ?");
    break;
  case TRELLIS_MATCH_BEFORE:
    g_string_append (sql, " < ?");
    break;
  case TRELLIS_MATCH_IS_NOT:
    g_string_append (sql, " IS NOT ?");
    break;
  case TRELLIS_MATCH_UNSET:
    g_string_append_printf (sql, " IS %s", unset);
    break;
  case TRELLIS_MATCH_SET:
    g_string_append_printf (sql, " IS NOT %s", unset);
    break;
  case TRELLIS_MATCH_IS:
  default:
    g_string_append (sql, " = ?");
    /* The indexes of optional links leave out what is unset, and are used only for a query that says so too. */
    if (field->type == TRELLIS_TYPED_LINK && !(field->flags & TRELLIS_FIELD_REQUIRED) &&
        *condition->text)
      g_string_append_printf (sql, " AND \"%s\" <> ''", field->name);
    break;
  }
}

/**
 * trellis_query_sql:
 * @query: a query
 * @columns: what to select
 *
 * Writes a query as SQL.
 *
 * Returns: (transfer full): the SQL
 */
char *
trellis_query_sql (const TrellisQuery *query, const char *columns)
{
  const TrellisKind *kind = trellis_query_get_kind (query);
  GString *sql = g_string_new (NULL);
  guint n;
  const TrellisCondition *conditions = trellis_query_get_conditions (query, &n);
  const TrellisOrder *order;

  g_string_printf (sql, "SELECT %s FROM \"%s\"", columns, kind->name);
  for (guint i = 0; i < n; i++) {
    g_string_append (sql, i == 0 ? " WHERE " : " AND ");
    append_condition (sql, &kind->fields[conditions[i].field], &conditions[i]);
  }
  order = trellis_query_get_order (query, &n);
  g_string_append (sql, " ORDER BY ");
  for (guint i = 0; i < n; i++) {
    const TrellisField *field = &kind->fields[order[i].field];

    g_string_append_printf (sql, "\"%s\"%s%s, ", field->name,
                            field->type == TRELLIS_TYPED_TEXT ? " COLLATE NOCASE" : "",
                            order[i].descending ? " DESC" : "");
  }
  g_string_append (sql, "id");
  if (trellis_query_get_limit (query))
    g_string_append_printf (sql, " LIMIT %u", trellis_query_get_limit (query));
  return g_string_free (sql, FALSE);
}

static void
bind_condition (TrellisStatement *statement,
                int index,
                const TrellisField *field,
                const TrellisCondition *condition)
{
  g_autofree char *date = NULL;

  if (field->type == TRELLIS_TYPED_CHOICE)
    trellis_statement_bind_static (statement, index, field->choices[condition->number].nick);
  else if (field->type == TRELLIS_TYPED_DATE) {
    date = trellis_date_format (condition->number);
    trellis_statement_bind_text (statement, index, date);
  } else if (condition->text)
    trellis_statement_bind_text (statement, index, condition->text);
  else
    trellis_statement_bind_number (statement, index, condition->number);
}

/**
 * trellis_query_bind:
 * @query: a query
 * @statement: a statement prepared from its SQL
 *
 * Binds the values of a query.
 */
void
trellis_query_bind (const TrellisQuery *query, TrellisStatement *statement)
{
  const TrellisKind *kind = trellis_query_get_kind (query);
  guint n;
  const TrellisCondition *conditions = trellis_query_get_conditions (query, &n);
  int index = 1;

  for (guint i = 0; i < n; i++)
    if (conditions[i].match < TRELLIS_MATCH_UNSET)
      bind_condition (statement, index++, &kind->fields[conditions[i].field], &conditions[i]);
}

static char *
list_to_json (const char *const *list)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_array (builder);
  for (; *list; list++)
    json_builder_add_string_value (builder, *list);
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}

/* Most lists are plain words as list_to_json() writes them, and those need no parser. %NULL for any other. */
static char **
plain_list_from_json (const char *json)
{
  g_autoptr (GStrvBuilder) list = g_strv_builder_new ();

  if (*json++ != '[')
    return NULL;
  while (*json == '"') {
    gsize length = strcspn (++json, "\"\\");
    g_autofree char *text = g_strndup (json, length);

    if (json[length] != '"')
      return NULL;
    g_strv_builder_add (list, text);
    json += length + 1;
    if (json[0] == ',' && json[1] == '"')
      json++;
  }
  return g_str_equal (json, "]") ? g_strv_builder_end (list) : NULL;
}

static char **
list_from_json (const char *json)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_autoptr (JsonNode) root = NULL;
  char **plain = plain_list_from_json (json);
  JsonArray *array;

  if (plain)
    return plain;
  builder = g_strv_builder_new ();
  root = json_from_string (json, NULL);
  array = root && JSON_NODE_HOLDS_ARRAY (root) ? json_node_get_array (root) : NULL;
  for (guint i = 0; array && i < json_array_get_length (array); i++) {
    const char *text = json_array_get_string_element (array, i);

    if (text)
      g_strv_builder_add (builder, text);
  }
  return g_strv_builder_end (builder);
}

static void
bind_list (TrellisStatement *statement, int index, const char *const *list)
{
  g_autofree char *json = NULL;

  if (!*list) {
    trellis_statement_bind_static (statement, index, "[]");
    return;
  }
  json = list_to_json (list);
  trellis_statement_bind_text (statement, index, json);
}

static void
bind_field (
    TrellisStatement *statement, int index, gpointer record, guint i, const TrellisField *field)
{
  g_autofree char *date = NULL;
  gint64 number;

  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_statement_bind_static (statement, index, trellis_entity_get_text (record, i));
    break;
  case TRELLIS_TYPED_LINKS:
  case TRELLIS_TYPED_LIST:
    bind_list (statement, index, trellis_entity_get_list (record, i));
    break;
  case TRELLIS_TYPED_CHOICE:
    trellis_statement_bind_static (statement, index,
                                   field->choices[trellis_entity_get_choice (record, i)].nick);
    break;
  case TRELLIS_TYPED_REAL:
    trellis_statement_bind_real (statement, index, trellis_entity_get_real (record, i));
    break;
  case TRELLIS_TYPED_DATE:
    if ((number = trellis_entity_get_number (record, i))) {
      date = trellis_date_format (number);
      trellis_statement_bind_text (statement, index, date);
    } else
      trellis_statement_bind_null (statement, index);
    break;
  case TRELLIS_TYPED_INSTANT:
    if ((number = trellis_entity_get_number (record, i)))
      trellis_statement_bind_number (statement, index, number);
    else
      trellis_statement_bind_null (statement, index);
    break;
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_FLAG:
  default:
    trellis_statement_bind_number (statement, index, trellis_entity_get_number (record, i));
    break;
  }
}

/**
 * trellis_record_bind:
 * @statement: a statement that puts a record of this kind
 * @record: the record, which must live until the statement is released
 *
 * Binds every column of a record.
 */
void
trellis_record_bind (TrellisStatement *statement, gpointer record)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);

  trellis_statement_bind_static (statement, 1, trellis_entity_get_uid (record));
  trellis_statement_bind_number (statement, 2, trellis_entity_get_modified (record));
  trellis_statement_bind_number (statement, 3, trellis_entity_get_origin (record));
  for (guint i = 0; i < kind->n_fields; i++)
    bind_field (statement, (int) i + FIRST_FIELD + 1, record, i, &kind->fields[i]);
}

static void
read_field (
    TrellisStatement *statement, int column, gpointer record, guint i, const TrellisField *field)
{
  gint64 date = 0;
  const char *text;

  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    text = trellis_statement_get_text (statement, column);
    if (*text)
      trellis_entity_set_text (record, i, text);
    break;
  case TRELLIS_TYPED_LINKS:
  case TRELLIS_TYPED_LIST:
    text = trellis_statement_get_text (statement, column);
    if (!g_str_equal (text, "[]"))
      trellis_entity_take_list (record, i, list_from_json (text));
    break;
  case TRELLIS_TYPED_CHOICE:
    trellis_entity_set_number (
        record, i,
        MAX (0, trellis_choices_find (field->choices,
                                      trellis_statement_get_text (statement, column))));
    break;
  case TRELLIS_TYPED_REAL:
    if (!trellis_statement_is_null (statement, column))
      trellis_entity_set_real (record, i, trellis_statement_get_real (statement, column));
    break;
  case TRELLIS_TYPED_DATE:
    if (trellis_date_parse (trellis_statement_get_text (statement, column), &date))
      trellis_entity_set_number (record, i, date);
    break;
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_FLAG:
  case TRELLIS_TYPED_INSTANT:
  default:
    trellis_entity_set_number (record, i, trellis_statement_get_number (statement, column));
    break;
  }
}

/**
 * trellis_record_read: (skip)
 * @statement: a statement on a row with the columns of a kind
 * @type: the type of its records
 *
 * Makes a record from a row.
 *
 * Returns: (transfer full): the record
 */
gpointer
trellis_record_read (TrellisStatement *statement, GType type)
{
  gpointer record = g_object_new (type, NULL);
  const TrellisKind *kind = trellis_entity_get_kind (record);

  trellis_entity_set_uid (record, trellis_statement_get_text (statement, 0));
  trellis_entity_set_modified (record, trellis_statement_get_number (statement, 1));
  trellis_entity_set_origin (record, trellis_statement_get_number (statement, 2));
  for (guint i = 0; i < kind->n_fields; i++)
    read_field (statement, (int) i + FIRST_FIELD, record, i, &kind->fields[i]);
  return record;
}

/**
 * trellis_records_collect:
 * @statement: a statement that selects the columns of a kind
 * @type: the type of its records
 * @error: return location for an error
 *
 * Makes a record of each row.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_records_collect (TrellisStatement *statement, GType type, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  GError *failure = NULL;

  while (trellis_statement_next (statement, &failure))
    g_ptr_array_add (records, trellis_record_read (statement, type));
  if (failure) {
    g_propagate_error (error, failure);
    return NULL;
  }
  return g_steal_pointer (&records);
}
