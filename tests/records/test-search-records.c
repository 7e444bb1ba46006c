/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records-fixture.h"

#include "records/trellis-search-expression.h"
#include "records/trellis-search-records.h"

static gpointer
save_event (RecordsFixture *self, const char *title, const char *about)
{
  gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_text (event, TRELLIS_EVENT_ABOUT, about);
  records_save (self, event);
  return event;
}

/* The titles found, the newest first, joined by “,”; “-” when there was no word to look for. */
static char *
find (RecordsFixture *self, const char *text, guint limit)
{
  g_auto (GStrv) words = trellis_search_words (text);
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func ((GDestroyNotify) trellis_hit_free);
  g_autoptr (GString) titles = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  if (!words[0])
    return g_strdup ("-");
  trellis_search_records_find (records_reader (self), trellis_kinds_find ("event"),
                               (const char *const *) words, limit, hits, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (titles, "%s%s", i ? "," : "", ((TrellisHit *) hits->pdata[i])->title);
  return g_string_free (g_steal_pointer (&titles), FALSE);
}

static void
expect (RecordsFixture *self, const char *text, const char *expected)
{
  g_autofree char *found = find (self, text, 10);

  g_test_message ("%s", text);
  g_assert_cmpstr (found, ==, expected);
}

static const struct {
  const char *text, *finds;
} searches[] = {
  { "confident", "Confident speaking" },
  { "CONF", "Confident speaking" },
  { "conf spe", "Confident speaking" },
  { "spe conf", "Confident speaking" },
  { "fident", "" },
  { "cafe", "Café" },
  { "Café", "Café" },
  { "cafe\xcc\x81", "Café" },
  { "caf", "Café" },
  { "dwr", "Dŵr a llên" },
  { "llen", "Dŵr a llên" },
  { "ŵr", "" },
  { "it", "It's plain: O'Brien's e-learning" },
  { "o'brien", "It's plain: O'Brien's e-learning" },
  { "e-learn", "It's plain: O'Brien's e-learning" },
  { "room 4", "Confident speaking" },
  { "", "-" },
  { "  \t ", "-" },
  { "\"*()", "-" },
  { "学", "学習の週" },
};

static void
test_words (RecordsFixture *self, gconstpointer data)
{
  g_object_unref (save_event (self, "Confident speaking", "In room 42"));
  g_object_unref (save_event (self, "Café", "Talk"));
  g_object_unref (save_event (self, "Dŵr a llên", ""));
  g_object_unref (save_event (self, "It's plain: O'Brien's e-learning", ""));
  g_object_unref (save_event (self, "学習の週", ""));
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    expect (self, searches[i].text, searches[i].finds);
}

/* Whatever is typed separates words and is never an operator or an error. */
static const char *const typed[] = {
  "\"foo* OR",
  "foo OR bar",
  "foo AND",
  "NOT foo",
  "foo NEAR bar",
  "NEAR(foo bar, 2)",
  "title:foo",
  "{title about}: foo",
  "^foo",
  "foo^",
  "-foo",
  "+foo",
  "foo + bar",
  "(foo",
  "foo)",
  "'foo",
  "foo'",
  "*",
  "**",
  "foo**",
  "\"",
  "\"\"",
  "\"\"\"",
  "a\"b",
  ";",
  "--",
  "/* foo */",
  "%",
  "_",
  "\\",
  "foo\\",
  "?1",
  ":x",
  "@foo",
  "#foo",
  "foo\nbar",
  "\xc2\xa0",
  "\xef\xbb\xbf",
  "\xf0\x9f\x8c\xb1",
  "\xcc\x81",
  "ﬁ",
  "١٢٣",
};

static void
test_typed (RecordsFixture *self, gconstpointer data)
{
  g_object_unref (save_event (self, "foo or bar and near not", ""));
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
    g_autofree char *found = find (self, typed[i], 10);

    g_assert_nonnull (found);
  }
  expect (self, "foo OR absent", "");
  expect (self, "foo NOT bar", "foo or bar and near not");
}

static void
test_random (RecordsFixture *self, gconstpointer data)
{
  static const gunichar alphabet[] = { 'a',  'O',    'R',     '"',    '*',  '(',  ')', ':',
                                       '^',  '-',    '+',     '{',    '}',  '\'', ' ', 0x301,
                                       0xe9, 0x5b66, 0x1f331, 0x200d, 0xad, 1 };

  for (int round = 0; round < 2000; round++) {
    g_autoptr (GString) text = g_string_new (NULL);
    g_autofree char *found = NULL;

    for (int i = g_test_rand_int_range (0, 12); i > 0; i--)
      g_string_append_unichar (
          text, alphabet[g_test_rand_int_range (0, (gint32) G_N_ELEMENTS (alphabet))]);
    found = find (self, text->str, 3);
    g_assert_nonnull (found);
  }
}

static void
test_limit_and_order (RecordsFixture *self, gconstpointer data)
{
  g_autofree char *found = NULL;

  for (int i = 0; i < 5; i++) {
    g_autofree char *title = g_strdup_printf ("word %d", i);

    g_object_unref (save_event (self, title, ""));
  }
  found = find (self, "wor", 3);
  g_assert_cmpstr (found, ==, "word 4,word 3,word 2");
}

/* Words of more letters than the index keeps beginnings of, whatever else begins like them. */
static void
test_long_beginnings (RecordsFixture *self, gconstpointer data)
{
  static const struct {
    const char *text, *finds;
  } cases[] = {
    { "prac", "practise,Practice,practical" },
    { "PRACTI", "practise,Practice,practical" },
    { "practic", "Practice,practical" },
    { "practice", "Practice" },
    { "practices", "" },
    { "pract room", "Practice" },
    { "caféteria", "Cafeteria" },
    { "cafét", "Cafeteria" },
    { "cafet", "Cafeteria" },
    { "zzzz", "" },
    { "zzzz pract", "" },
    { "2026", "2026-27" },
  };

  g_object_unref (save_event (self, "practical", ""));
  g_object_unref (save_event (self, "Practice", "room"));
  g_object_unref (save_event (self, "practise", ""));
  g_object_unref (save_event (self, "prague", "room"));
  g_object_unref (save_event (self, "Cafeteria", ""));
  g_object_unref (save_event (self, "2026-27", ""));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    expect (self, cases[i].text, cases[i].finds);
}

/* More endings than an expression should have are found all the same. */
static void
test_many_endings (RecordsFixture *self, gconstpointer data)
{
  g_autofree char *first = NULL, *found = NULL;

  for (int i = 0; i < 200; i++) {
    g_autofree char *title = g_strdup_printf ("learn%c%c", 'a' + i / 26, 'a' + i % 26);

    g_object_unref (save_event (self, title, ""));
  }
  found = find (self, "learn", 3);
  g_assert_cmpstr (found, ==, "learnhr,learnhq,learnhp");
  first = find (self, "learnaa", 3);
  g_assert_cmpstr (first, ==, "learnaa");
}

/* The index follows every save, deletion, undo and redo. */
static void
test_index_follows (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GObject) event = save_event (self, "first", "");

  expect (self, "first", "first");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "second");
  records_save (self, event);
  expect (self, "first", "");
  expect (self, "second", "second");
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect (self, "first", "first");
  expect (self, "second", "");
  g_assert_true (trellis_store_redo (self->store, NULL));
  expect (self, "second", "second");
  records_remove (self, event, 5);
  expect (self, "second", "");
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect (self, "second", "second");
  g_assert_true (trellis_store_undo (self->store, NULL));
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect (self, "first", "");
  records_check_search_index (self->path);
}

/* An import that is taken back in the middle leaves neither rows nor a pause. */
static gboolean
pause_and_fail (TrellisTransaction *transaction, gpointer data, GCancellable *c, GError **error)
{
  g_assert_true (trellis_search_records_pause (transaction, trellis_kinds_find ("event"), error));
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "on purpose");
  return FALSE;
}

static void
test_pause_is_taken_back (RecordsFixture *self, gconstpointer data)
{
  g_assert_false (trellis_store_write (self->store, NULL, pause_and_fail, NULL, NULL));
  g_object_unref (save_event (self, "after", ""));
  expect (self, "after", "after");
  records_check_search_index (self->path);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/search-records/words", test_words);
  RECORDS_TEST ("/records/search-records/long-beginnings", test_long_beginnings);
  RECORDS_TEST ("/records/search-records/many-endings", test_many_endings);
  RECORDS_TEST ("/records/search-records/typed", test_typed);
  RECORDS_TEST ("/records/search-records/random", test_random);
  RECORDS_TEST ("/records/search-records/limit-and-order", test_limit_and_order);
  RECORDS_TEST ("/records/search-records/index-follows", test_index_follows);
  RECORDS_TEST ("/records/search-records/pause-is-taken-back", test_pause_is_taken_back);
  return g_test_run ();
}
