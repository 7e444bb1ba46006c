/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-search-records.h"

/**
 * trellis_hit_free:
 * @self: (transfer full): a hit
 *
 * Frees a hit.
 */
void
trellis_hit_free (TrellisHit *self)
{
  g_free (self->uid);
  g_free (self->title);
  g_free (self);
}

static gboolean
is_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/**
 * trellis_search_expression:
 * @text: what somebody typed
 *
 * Turns words into an FTS5 expression that finds records with all of them, each as the beginning of a word. What is
 * not a letter or digit only separates words, so that nothing typed can be an operator.
 *
 * Returns: (transfer full) (nullable): the expression, %NULL when there is no word
 */
char *
trellis_search_expression (const char *text)
{
  g_autoptr (GString) expression = g_string_new (NULL);
  gboolean inside = FALSE;

  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (!is_word (c)) {
      if (inside)
        g_string_append (expression, "\"* ");
      inside = FALSE;
      continue;
    }
    if (!inside)
      g_string_append_c (expression, '"');
    g_string_append_unichar (expression, c);
    inside = TRUE;
  }
  if (inside)
    g_string_append (expression, "\"*");
  return expression->len > 0 ? g_string_free (g_steal_pointer (&expression), FALSE) : NULL;
}

/**
 * trellis_search_records_find:
 * @connection: a connection
 * @kind: a kind that is searched
 * @expression: from trellis_search_expression()
 * @limit: the most records to find
 * @hits: (element-type TrellisHit): where to add them
 * @error: return location for an error
 *
 * Finds records of one kind, the newest first. They are not ranked: ranking would have to look at every match.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_search_records_find (TrellisConnection *connection,
                             const TrellisKind *kind,
                             const char *expression,
                             guint limit,
                             GPtrArray *hits,
                             GError **error)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT r.uid, r.\"%s\" FROM %s_search AS s JOIN \"%s\" AS r ON r.id = s.rowid "
      "WHERE s.%s_search MATCH ?1 ORDER BY s.rowid DESC LIMIT %u",
      kind->fields[kind->title].name, kind->name, kind->name, kind->name, limit);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);
  GError *failure = NULL;

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, expression);
  while (trellis_statement_next (statement, &failure)) {
    TrellisHit *hit = g_new0 (TrellisHit, 1);

    hit->kind = kind;
    hit->uid = g_strdup (trellis_statement_get_text (statement, 0));
    hit->title = g_strdup (trellis_statement_get_text (statement, 1));
    g_ptr_array_add (hits, hit);
  }
  if (failure)
    g_propagate_error (error, failure);
  return failure == NULL;
}
