/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times what people do, without a window; prints microseconds.
 *
 * usage: bench-actions search LIBRARY ROUNDS     one line a prefix: it, hits, then the times
 *        bench-actions commit LIBRARY ROUNDS     one line a round: a sign-up, the bare commit
 *        bench-actions clashes LIBRARY ROUNDS    one line a size: events, then the times
 *        bench-actions move LIBRARY ROUNDS       one line a round: every clash of a week of 500 events, and those
 *                                                after one of them has moved */
#include "config.h"

#include "base/trellis-id.h"
#include "library/trellis-library.h"
#include "model/trellis-clash-index.h"
#include "model/trellis-clashes.h"
#include "model/trellis-sign-up.h"
#include "records/trellis-search-records.h"

#include <sqlite3.h>
#include <stdlib.h>

#define MOST_OF_A_KIND 20 /* as the search page asks */

/* What a row of the results is made of. */
#define BENCH_TYPE_RESULT (bench_result_get_type ())
G_DECLARE_FINAL_TYPE (BenchResult, bench_result, BENCH, RESULT, GObject)

struct _BenchResult {
  GObject parent_instance;
  TrellisHit *hit; /* of the array it came in */
};

G_DEFINE_FINAL_TYPE (BenchResult, bench_result, G_TYPE_OBJECT)

static void
bench_result_class_init (BenchResultClass *klass)
{
}

static void
bench_result_init (BenchResult *self)
{
}

/* Search -------------------------------------------------------------------------------------- */

static gint64
search_once (TrellisLibrary *library, const char *text, guint *found)
{
  g_autoptr (GListStore) results = g_list_store_new (BENCH_TYPE_RESULT);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) hits = NULL;
  gint64 began = g_get_monotonic_time ();

  hits = trellis_library_search (library, text, MOST_OF_A_KIND);
  for (guint i = 0; i < hits->len; i++) {
    BenchResult *result = g_object_new (BENCH_TYPE_RESULT, NULL);

    result->hit = hits->pdata[i];
    g_ptr_array_add (rows, result);
  }
  g_list_store_splice (results, 0, 0, rows->pdata, rows->len);
  *found = hits->len;
  return g_get_monotonic_time () - began;
}

static void
time_prefix (TrellisLibrary *library, const char *text, guint rounds)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint found = 0;

  for (guint i = 0; i < rounds; i++)
    g_string_append_printf (line, " %" G_GINT64_FORMAT, search_once (library, text, &found));
  g_print ("%s %u%s\n", text, found, line->str);
}

static void
time_search (TrellisLibrary *library, guint rounds)
{
  const char *const longer[] = { "pr", "pra", "prac", "wr", "wri", "writ", "xq" };

  for (char letter = 'a'; letter <= 'z'; letter++) {
    char text[] = { letter, 0 };

    time_prefix (library, text, rounds);
  }
  for (guint i = 0; i < G_N_ELEMENTS (longer); i++)
    time_prefix (library, longer[i], rounds);
}

/* Commit -------------------------------------------------------------------------------------- */

static void
committed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!trellis_library_commit_finish (TRELLIS_LIBRARY (source), result, &error))
    g_error ("%s", error->message);
  *(gboolean *) data = TRUE;
}

static gint64
sign_up_once (TrellisLibrary *library, const char *event, guint number)
{
  g_autofree char *person = g_strdup_printf ("bench-person-%u", number);
  g_autoptr (GObject) sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
  gboolean done = FALSE;
  gint64 began = g_get_monotonic_time ();
  TrellisBatch *batch = trellis_batch_new ("sign-up", "Sign up");

  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_EVENT, event);
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_AT, g_get_real_time ());
  trellis_batch_save (batch, sign_up);
  trellis_library_commit_async (library, batch, committed_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  return g_get_monotonic_time () - began;
}

static void
must (sqlite3 *db, int result)
{
  if (result != SQLITE_OK && result != SQLITE_DONE)
    g_error ("%s", sqlite3_errmsg (db));
}

/* A file with nothing but the table of sign-ups and its indexes, as the library has them. */
static sqlite3 *
open_bare (const char *path, const char *library)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *shape = NULL;
  char *attach = sqlite3_mprintf ("ATTACH %Q AS library", library);
  g_autoptr (GString) sql = g_string_new ("DETACH library;");

  must (db, sqlite3_open (path, &db));
  must (db, sqlite3_exec (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", NULL, NULL,
                          NULL));
  must (db, sqlite3_exec (db, attach, NULL, NULL, NULL));
  must (db, sqlite3_prepare_v2 (db,
                                "SELECT sql FROM library.sqlite_schema "
                                "WHERE tbl_name = 'sign_up' AND sql <> '' AND type <> 'trigger'",
                                -1, &shape, NULL));
  while (sqlite3_step (shape) == SQLITE_ROW)
    g_string_append_printf (sql, "%s;", (const char *) sqlite3_column_text (shape, 0));
  must (db, sqlite3_finalize (shape));
  must (db, sqlite3_exec (db, sql->str, NULL, NULL, NULL));
  sqlite3_free (attach);
  return db;
}

static gint64
bare_once (sqlite3 *db, sqlite3_stmt **statements, guint number)
{
  g_autofree char *uid = trellis_id_new ();
  g_autofree char *person = g_strdup_printf ("bench-person-%u", number);
  gint64 began = g_get_monotonic_time ();

  must (db, sqlite3_bind_text (statements[1], 1, uid, -1, SQLITE_STATIC));
  must (db, sqlite3_bind_text (statements[1], 2, person, -1, SQLITE_STATIC));
  for (guint i = 0; i < 3; i++) {
    must (db, sqlite3_step (statements[i]));
    must (db, sqlite3_reset (statements[i]));
  }
  return g_get_monotonic_time () - began;
}

static void
time_commits (TrellisLibrary *library, guint rounds)
{
  const char *const sql[] = {
    "BEGIN IMMEDIATE",
    "INSERT INTO sign_up (uid, person, event, modified, at) VALUES (?, ?, 'bench-event', 1, 1)",
    "COMMIT"
  };
  g_autofree char *path = g_strconcat (trellis_library_get_path (library), ".bare", NULL);
  sqlite3 *db = open_bare (path, trellis_library_get_path (library));
  sqlite3_stmt *statements[G_N_ELEMENTS (sql)];

  for (guint i = 0; i < G_N_ELEMENTS (sql); i++)
    must (db, sqlite3_prepare_v2 (db, sql[i], -1, &statements[i], NULL));
  for (guint i = 0; i < rounds; i++) {
    gint64 own = sign_up_once (library, "bench-event", i);

    g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", own, bare_once (db, statements, i));
  }
  for (guint i = 0; i < G_N_ELEMENTS (sql); i++)
    sqlite3_finalize (statements[i]);
  must (db, sqlite3_close (db));
}

/* Clashes ------------------------------------------------------------------------------------- */

/* As spread out as organisers plan: in the calendar of the other lines everything clashes. */
static void
plan (GPtrArray *events, gint64 begin)
{
  for (guint i = 0; i < events->len; i++) {
    g_autofree char *place = g_strdup_printf ("Room %u", i % 10);
    g_autofree char *speaker = g_strdup_printf ("Speaker %u", i % 61);
    const char *const speakers[] = { speaker, NULL };
    gint64 start = begin + i / 12 * (gint64) 3600000000;

    trellis_entity_set_text (events->pdata[i], TRELLIS_EVENT_PLACE, place);
    trellis_entity_set_number (events->pdata[i], TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_IN_PERSON);
    trellis_entity_set_number (events->pdata[i], TRELLIS_EVENT_STATUS,
                               TRELLIS_EVENT_STATUS_CONFIRMED);
    trellis_entity_set_number (events->pdata[i], TRELLIS_EVENT_ALL_DAY, FALSE);
    trellis_entity_set_list (events->pdata[i], TRELLIS_EVENT_SPEAKERS, speakers);
    trellis_entity_set_number (events->pdata[i], TRELLIS_EVENT_START, start);
    trellis_entity_set_number (events->pdata[i], TRELLIS_EVENT_END, start + 3600000000);
  }
}

static GPtrArray *
first_events (TrellisLibrary *library, guint n)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_SET, 0);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  trellis_query_limit (query, n);
  return trellis_library_list (library, query);
}

static void
time_clashes (TrellisLibrary *library, guint rounds)
{
  const guint sizes[] = { 500, 1000, 10000, 100000 };
  g_autoptr (GPtrArray) all = first_events (library, 100000);

  plan (all, 0);
  for (guint size = 0; size < G_N_ELEMENTS (sizes) && sizes[size] <= all->len; size++) {
    g_autoptr (GPtrArray) some = g_ptr_array_new ();

    for (guint i = 0; i < sizes[size]; i++)
      g_ptr_array_add (some, all->pdata[i]);
    g_print ("%u", sizes[size]);
    for (guint i = 0; i < rounds; i++) {
      gint64 began = g_get_monotonic_time ();
      g_autoptr (GPtrArray) clashes = trellis_clashes_find (some, NULL);

      g_print (" %" G_GINT64_FORMAT, g_get_monotonic_time () - began);
    }
    g_print ("\n");
  }
}

static void
move (TrellisEvent *event, guint round)
{
  gint64 by = round % 2 ? -1800000000 : 1800000000;

  trellis_entity_set_number (event, TRELLIS_EVENT_START,
                             trellis_entity_get_number (event, TRELLIS_EVENT_START) + by);
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             trellis_entity_get_number (event, TRELLIS_EVENT_END) + by);
}

static gint64
move_once (TrellisClashIndex *index, TrellisEvent *event)
{
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) come = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 began = g_get_monotonic_time ();

  trellis_clash_index_put (index, event, gone, come);
  return g_get_monotonic_time () - began;
}

static void
time_moves (TrellisLibrary *library, guint rounds)
{
  g_autoptr (GPtrArray) events = first_events (library, 500);
  g_autoptr (TrellisClashContext) context = trellis_clash_context_new ("UTC", 0);
  g_autoptr (TrellisClashIndex) index = trellis_clash_index_new (context);

  plan (events, 0);
  trellis_clash_index_add_all (index, events);
  for (guint i = 0; i < rounds; i++) {
    TrellisEvent *event = events->pdata[i / 2 * 7 % events->len];
    gint64 one, began;

    move (event, i);
    one = move_once (index, event);
    began = g_get_monotonic_time ();
    {
      g_autoptr (GPtrArray) clashes = trellis_clashes_find (events, context);
      gint64 all = g_get_monotonic_time () - began;

      g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", all, one);
    }
  }
}

int
main (int argc, char **argv)
{
  const struct {
    const char *name;
    void (*run) (TrellisLibrary *library, guint rounds);
  } jobs[] = { { "search", time_search },
               { "commit", time_commits },
               { "clashes", time_clashes },
               { "move", time_moves } };
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 4) {
    g_printerr ("usage: bench-actions search|commit|clashes|move LIBRARY ROUNDS\n");
    return 2;
  }
  library = trellis_library_open (argv[2], 0, &error);
  if (!library) {
    g_printerr ("bench-actions: %s\n", error->message);
    return 1;
  }
  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    if (g_str_equal (argv[1], jobs[i].name))
      jobs[i].run (library, (guint) atoi (argv[3]));
  trellis_library_close (library);
  return 0;
}
