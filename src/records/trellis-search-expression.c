/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed becomes an FTS5 expression: records with all the words, each as the beginning of one.
 *
 * The index knows beginnings of up to three letters. For a longer one FTS5 would gather every match before it tells the
 * first; so the words of the index that begin so are asked for, and matched as they are. */
#include "config.h"

#include "records/trellis-search-expression.h"

#include <string.h>

#define INDEXED_LETTERS 3 /* prefix='1 2 3' of the schema */
#define MOST_ENDINGS                                                                               \
  64 /* more than an expression should have; such words are looked for by their beginning */

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/**
 * trellis_search_words:
 * @text: what somebody typed
 *
 * Splits what is typed into words. What is not a letter or digit only separates them, so that nothing typed can be an
 * operator.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words, perhaps none
 */
char **
trellis_search_words (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (const char *p = text; *p;) {
    const char *begin = p;

    while (is_letter (g_utf8_get_char (p)))
      p = g_utf8_next_char (p);
    if (p > begin) {
      g_autofree char *word = g_strndup (begin, (gsize) (p - begin));

      g_strv_builder_add (words, word);
    } else {
      p = g_utf8_next_char (p);
    }
  }
  return g_strv_builder_end (words);
}

/* The words of the index of a kind are a table that only this connection has, made when it is first asked for. */
static TrellisStatement *
prepare_vocabulary (TrellisConnection *connection, const TrellisKind *kind, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT term FROM temp.%s_words WHERE term >= ? LIMIT 1",
                                          kind->name);
  TrellisStatement *statement = trellis_connection_prepare (connection, sql, NULL);
  g_autofree char *table = NULL;

  if (statement)
    return statement;
  table = g_strdup_printf (
      "CREATE VIRTUAL TABLE temp.%s_words USING fts5vocab(main, %s_search, instance)", kind->name,
      kind->name);
  if (!trellis_connection_run_temporary (connection, table, error))
    return NULL;
  return trellis_connection_prepare (connection, sql, error);
}

/* Adds the words of the index that begin so to an expression. Each is one step down the index: the one looked for next is
 * the least that comes after all occurrences of the last. FALSE when there are too many, or on an error. */
static gboolean
add_endings (TrellisConnection *connection,
             const TrellisKind *kind,
             const char *word,
             GString *expression,
             GError **error)
{
  g_autoptr (TrellisStatement) next = prepare_vocabulary (connection, kind, error);
  g_autofree char *beginning = g_ascii_strdown (word, -1);
  g_autofree char *from = g_strdup (beginning);
  gsize length = expression->len;

  for (guint n = 0; next && n < MOST_ENDINGS; n++) {
    const char *term = NULL;

    trellis_statement_bind_text (next, 1, from);
    if (trellis_statement_next (next, error))
      term = trellis_statement_get_text (next, 0);
    if (!term || !g_str_has_prefix (term, beginning)) {
      if (n == 0) /* an expression must have something: what is not there is not found */
        g_string_append_printf (expression, "\"%s\"", beginning);
      return !error || !*error;
    }
    g_string_append_printf (expression, "%s\"%s\"", n ? " OR " : "", term);
    g_free (from);
    from = g_strconcat (term, "\x01", NULL);
    trellis_statement_rewind (next);
  }
  g_string_truncate (expression, length);
  return FALSE;
}

/* How FTS5 folds what is not ASCII is its own affair: those are left to it. */
static gboolean
wants_endings (const char *word)
{
  return strlen (word) > INDEXED_LETTERS && g_str_is_ascii (word);
}

/**
 * trellis_search_expression:
 * @connection: a connection
 * @kind: a kind that is searched
 * @words: words, from trellis_search_words()
 * @error: return location for an error
 *
 * Makes an expression of FTS5 that finds records of a kind with all of the words, each as the beginning of a word.
 *
 * Returns: (transfer full) (nullable): the expression; %NULL on an error, or without one when there is no word
 */
char *
trellis_search_expression (TrellisConnection *connection,
                           const TrellisKind *kind,
                           const char *const *words,
                           GError **error)
{
  g_autoptr (GString) expression = g_string_new (NULL);

  for (guint i = 0; words[i]; i++) {
    GError *failure = NULL;

    g_string_append (expression, i ? " AND (" : "(");
    if (!wants_endings (words[i]) ||
        !add_endings (connection, kind, words[i], expression, &failure))
      g_string_append_printf (expression, "\"%s\"*", words[i]);
    g_string_append_c (expression, ')');
    if (failure) {
      g_propagate_error (error, failure);
      return NULL;
    }
  }
  return expression->len > 0 ? g_string_free (g_steal_pointer (&expression), FALSE) : NULL;
}
