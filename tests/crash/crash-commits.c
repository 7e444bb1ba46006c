/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A library is killed while it saves, again and again. What it said is saved must be there, and what belongs together
 * must be there together. The last test shows that this one would notice. */
#include "config.h"

#include "fixture.h"
#include "killing.h"

#include "library/trellis-library.h"
#include "model/trellis-kinds.h"

#include <unistd.h>

typedef struct {
  char *folder;
  char *path;
  gboolean apart; /* whether what belongs together is saved apart: the control */
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_free (self->path);
  test_folder_free (self->folder);
}

static void
commit_or_exit (TrellisLibrary *library, TrellisBatch *batch)
{
  if (!trellis_library_commit (library, batch, NULL))
    _exit (1);
}

/* A sign-up, and its counterpart: the event that counts them. */
static void
save (TrellisLibrary *library, gint64 number, gboolean apart)
{
  g_autoptr (GObject) sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
  g_autoptr (GObject) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autofree char *uid = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  TrellisBatch *batch = trellis_batch_new ("sign-up", "Sign up");

  trellis_entity_set_uid (sign_up, uid);
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_EVENT, "event");
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_AT, number);
  trellis_batch_save (batch, sign_up);
  if (apart) {
    commit_or_exit (library, batch);
    batch = trellis_batch_new ("count", NULL);
  }
  trellis_entity_set_uid (event, "event");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, uid);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, number);
  trellis_batch_save (batch, event);
  commit_or_exit (library, batch);
}

static void
work (int pipe, gpointer data)
{
  Fixture *self = data;
  TrellisLibrary *library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, NULL);
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_SIGN_UP);
  gint64 number;

  if (!library)
    _exit (1);
  /* The first is slow, as everything is prepared for it; from its report on the time is counted. */
  for (number = trellis_library_count (library, query) + 1;; number++) {
    save (library, number, self->apart);
    killing_report (pipe, number);
  }
}

/* Kills once. Returns whether what belongs together is there together. */
static gboolean
kill_once (Fixture *self, gint64 *acknowledged)
{
  guint after = (guint) g_test_rand_int_range (2000, 27000);
  gint64 stored, counted, largest;
  g_autofree char *answer = NULL;

  *acknowledged = killing_run (work, self, after);
  g_assert_cmpint (*acknowledged, >, 0);
  {
    g_autoptr (TrellisLibrary) library = trellis_library_open (self->path, 0, NULL);

    g_assert_nonnull (library); /* it opens as if nothing had been */
  }
  answer = test_raw_text (self->path, "PRAGMA integrity_check");
  g_assert_cmpstr (answer, ==, "ok");
  stored = test_raw_number (self->path, "SELECT count(*) FROM sign_up");
  largest = test_raw_number (self->path, "SELECT ifnull(max(at), 0) FROM sign_up");
  counted = test_raw_number (self->path, "SELECT ifnull(max(seats), 0) FROM event");
  g_assert_cmpint (stored, >=, *acknowledged);
  g_assert_cmpint (stored, <=, *acknowledged + 1);
  g_assert_cmpint (largest, ==, stored);
  return counted == stored;
}

static void
test_together (Fixture *self, gconstpointer data)
{
  gint64 acknowledged = 0;
  guint rounds = killing_rounds (60, 2000);

  for (guint i = 0; i < rounds; i++)
    g_assert_true (kill_once (self, &acknowledged));
  test_raw_run (self->path,
                "INSERT INTO event_search (event_search, rank) VALUES ('integrity-check', 1)");
  g_test_message ("%u kills, %" G_GINT64_FORMAT " saved", rounds, acknowledged);
  g_assert_cmpint (acknowledged, >=, rounds);
}

/* Saved apart, they are sooner or later there apart: the harness sees it. */
static void
test_control (Fixture *self, gconstpointer data)
{
  gint64 acknowledged;
  guint kills = 1;

  self->apart = TRUE;
  while (kill_once (self, &acknowledged) && kills < 300)
    kills++;
  g_test_message ("torn apart by kill %u", kills);
  g_assert_cmpuint (kills, <, 300);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/crash/commits/together", Fixture, NULL, set_up, test_together, tear_down);
  g_test_add ("/crash/commits/control", Fixture, NULL, set_up, test_control, tear_down);
  return g_test_run ();
}
