/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clashes as the library finds and watches them: what the list says after each change is what a fresh look finds. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "base/trellis-time.h"
#include "library/trellis-clash-watch.h"
#include "library/trellis-library-clashes.h"
#include "library/trellis-sign-ups.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-organisation.h"
#include "model/trellis-person.h"
#include "model/trellis-room.h"

#define WEEK "019d0000-0000-7000-8000-0000000000a1"

typedef struct {
  char *folder;
  char *path;
  TrellisLibrary *library;
  gint64 monday;
  TrellisClashWatch *week, *all;
  guint told; /* how often the list of the week changed */
  guint removed, added; /* by its last change */
} Fixture;

static void
changed_cb (GListModel *model, guint position, guint removed, guint added, Fixture *self)
{
  self->told++;
  self->removed = removed;
  self->added = added;
}

static void
save (Fixture *self, gpointer record)
{
  TrellisBatch *batch = trellis_batch_new ("save", "Save");
  g_autoptr (GError) error = NULL;

  trellis_batch_save (batch, record);
  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
}

static gint64
at (Fixture *self, int day, int minute)
{
  return trellis_instant_from_local (self->monday + day, minute, "Europe/London");
}

static TrellisEvent *
add_event (
    Fixture *self, const char *uid, const char *week, const char *speaker, int day, int minute)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *const speakers[] = { speaker, NULL };

  trellis_entity_set_uid (event, uid);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, uid);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, week);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, "Europe/London");
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_TALK);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at (self, day, minute));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at (self, day, minute + 90));
  save (self, event);
  return event;
}

static void
move (Fixture *self, TrellisEvent *event, int day, int minute)
{
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at (self, day, minute));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at (self, day, minute + 90));
  save (self, event);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, NULL);
  self->monday = trellis_date_new (2030, 5, 13);
  trellis_entity_set_uid (week, WEEK);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "May");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, self->monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, self->monday + 4);
  save (self, week);
  self->week = trellis_clash_watch_new (self->library, WEEK);
  self->all = trellis_clash_watch_new (self->library, NULL);
  g_signal_connect (self->week, "items-changed", G_CALLBACK (changed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->week);
  g_assert_finalize_object (self->all);
  g_assert_finalize_object (self->library);
  g_free (self->path);
  test_folder_free (self->folder);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static char *
sentences (GListModel *model, GPtrArray *array)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  guint n = model ? g_list_model_get_n_items (model) : array->len;

  for (guint i = 0; i < n; i++) {
    g_autoptr (TrellisClash) clash = model ? g_list_model_get_item (model, i)
                                           : g_object_ref (array->pdata[i]);

    g_ptr_array_add (lines, trellis_clash_sentence (clash, "Europe/London"));
  }
  g_ptr_array_sort (lines, compare);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static void
expect (Fixture *self, guint of_week, guint of_all)
{
  g_autoptr (GPtrArray) week = trellis_library_clashes (self->library, WEEK);
  g_autoptr (GPtrArray) all = trellis_library_clashes (self->library, NULL);
  g_autofree char *fresh_week = sentences (NULL, week), *fresh_all = sentences (NULL, all);
  g_autofree char *watched_week = sentences (G_LIST_MODEL (self->week), NULL);
  g_autofree char *watched_all = sentences (G_LIST_MODEL (self->all), NULL);

  g_assert_cmpstr (watched_week, ==, fresh_week);
  g_assert_cmpstr (watched_all, ==, fresh_all);
  g_assert_cmpuint (week->len, ==, of_week);
  g_assert_cmpuint (all->len, ==, of_all);
}

/* Events come, move within the week, out of it, and go; so does what nobody asked for beside them. */
static void
test_events (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", WEEK, "Bea", 0, 660);
  g_autoptr (TrellisEvent) c = NULL, d = NULL, e = NULL;

  expect (self, 1, 1);
  c = add_event (self, "C", "", "bea", 0, 570); /* of no week, but its speaker is */
  expect (self, 2, 2);
  d = add_event (self, "D", "", "Cal", 9, 600);
  e = add_event (self, "E", "", "Cal", 9, 600);
  expect (self, 2, 3);
  g_assert_cmpuint (trellis_clash_watch_count (self->week, TRELLIS_CLASH_BLOCK), ==, 2);
  move (self, a, 2, 600);
  expect (self, 0, 1);
  /* Out of its week it is told, and so is whom it meets there: the days around it were not read before. */
  trellis_entity_set_list (a, TRELLIS_EVENT_SPEAKERS, (const char *const[]){ "Cal", NULL });
  move (self, a, 9, 630);
  expect (self, 3, 4);
  g_assert_cmpuint (trellis_clash_watch_count (self->week, TRELLIS_CLASH_WARN), ==, 1);
  g_assert_true (trellis_library_undo (self->library, NULL));
  expect (self, 0, 1);
  g_assert_true (trellis_library_redo (self->library, NULL));
  {
    TrellisBatch *batch = trellis_batch_new ("delete", "Delete");

    trellis_batch_delete (batch, d);
    g_assert_true (trellis_library_commit (self->library, batch, NULL));
  }
  expect (self, 2, 2);
  trellis_entity_set_number (a, TRELLIS_EVENT_START, 0); /* back to the backlog */
  trellis_entity_set_number (a, TRELLIS_EVENT_END, 0);
  save (self, a);
  expect (self, 0, 0);
}

/* The list tells what changed and no more, and what nobody asked for not at all. */
static void
test_told (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) c = add_event (self, "C", WEEK, "Cal", 1, 600);
  g_autoptr (TrellisEvent) d = add_event (self, "D", WEEK, "Cal", 1, 600);
  g_autoptr (TrellisEvent) far = NULL;
  guint told = self->told;
  g_autoptr (TrellisClash) before = g_list_model_get_item (G_LIST_MODEL (self->week), 1),
                           after = NULL;

  expect (self, 2, 2);
  far = add_event (self, "F", "", "Bea", 30, 600);
  g_assert_cmpuint (self->told, ==, told);
  move (self, b, 0, 630);
  g_assert_cmpuint (self->told, ==, told + 1);
  g_assert_cmpuint (self->removed, ==, 1);
  g_assert_cmpuint (self->added, ==, 1);
  after = g_list_model_get_item (G_LIST_MODEL (self->week), 1);
  g_assert_true (before == after);
}

/* Weeks, rooms and organisations change what counts. */
static void
test_context (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", WEEK, "Bea", 0, 660);
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK, WEEK);
  g_autoptr (TrellisOrganisation) own = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  g_autoptr (TrellisRoom) room = trellis_entity_new (TRELLIS_TYPE_ROOM);

  expect (self, 1, 1);
  trellis_entity_set_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS,
                           (const char *const[]){ "speaker ignore", NULL });
  save (self, week);
  expect (self, 0, 0);
  trellis_entity_set_number (own, TRELLIS_ORGANISATION_OWN, TRUE);
  trellis_entity_set_number (own, TRELLIS_ORGANISATION_DAY_START, 11 * 60);
  trellis_entity_set_number (own, TRELLIS_ORGANISATION_DAY_END, 17 * 60);
  save (self, own);
  expect (self, 1, 1); /* A begins before eleven */
  trellis_entity_set_text (room, TRELLIS_ROOM_TITLE, "Ash");
  trellis_entity_set_number (room, TRELLIS_ROOM_SEATS, 10);
  save (self, room);
  trellis_entity_set_text (b, TRELLIS_EVENT_ROOM, trellis_entity_get_uid (room));
  trellis_entity_set_number (b, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_IN_PERSON);
  trellis_entity_set_number (b, TRELLIS_EVENT_SEATS, 11);
  save (self, b);
  expect (self, 2, 2);
}

static void
sign_up (
    Fixture *self, TrellisEvent *event, const char *person, TrellisSignUpStatus status, gint64 now)
{
  g_assert_true (trellis_library_commit (
      self->library, trellis_sign_ups_set (self->library, event, person, status, now), NULL));
}

/* Who is booked, withdraws, and what undo makes of it. */
static void
test_load (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", "", "Cal", 0, 900);
  g_autoptr (TrellisEvent) c = add_event (self, "C", "", "Dee", 0, 750);
  g_autoptr (TrellisPerson) ann = trellis_entity_new (TRELLIS_TYPE_PERSON);
  const char *uid = trellis_entity_get_uid (ann);
  g_autoptr (GPtrArray) would = NULL, still = NULL;

  trellis_entity_set_text (ann, TRELLIS_PERSON_TITLE, "Ann Lee");
  save (self, ann);
  sign_up (self, a, uid, TRELLIS_SIGN_UP_STATUS_BOOKED, 1);
  expect (self, 0, 0);
  sign_up (self, b, uid, TRELLIS_SIGN_UP_STATUS_BOOKED, 2);
  expect (self, 1, 1);
  {
    g_autofree char *told = sentences (G_LIST_MODEL (self->week), NULL);

    g_assert_cmpstr (
        told, ==,
        "Ann Lee is booked for 3 hours of learning in a day, 1 hour too much, from “A” to “B” (Mon 13 May, "
        "15:00). Offer one on another day.");
  }
  would = trellis_library_clashes_of_event (self->library, b);
  g_assert_cmpuint (would->len, ==, 1);
  /* Of three in a day it is still one clash. */
  sign_up (self, c, uid, TRELLIS_SIGN_UP_STATUS_BOOKED, 3);
  still = trellis_library_clashes_of_event (self->library, b);
  g_assert_cmpuint (still->len, ==, 1);
  sign_up (self, c, uid, TRELLIS_SIGN_UP_STATUS_WITHDRAWN, 4);
  sign_up (self, b, uid, TRELLIS_SIGN_UP_STATUS_WITHDRAWN, 5);
  expect (self, 0, 0);
  g_assert_true (trellis_library_undo (self->library, NULL));
  expect (self, 1, 1);
  move (self, b, 1, 900);
  expect (self, 0, 0);
}

/* What an event would clash with, wherever it is carried, without saving anything. */
static void
test_of_event (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", WEEK, "Bea", 1, 600);
  static const struct {
    int day, minute;
    guint n;
  } cases[] = { { 1, 600, 0 }, { 0, 600, 1 }, { 0, 689, 1 }, { 0, 690, 0 },
                { 0, 511, 1 }, { 0, 510, 0 }, { 5, 600, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) carried = trellis_entity_dup (b);
    g_autoptr (GPtrArray) clashes = NULL;

    trellis_entity_set_number (carried, TRELLIS_EVENT_START,
                               at (self, cases[i].day, cases[i].minute));
    trellis_entity_set_number (carried, TRELLIS_EVENT_END,
                               at (self, cases[i].day, cases[i].minute + 90));
    clashes = trellis_library_clashes_of_event (self->library, carried);
    g_test_message ("case %u", i);
    g_assert_cmpuint (clashes->len, ==, cases[i].n);
    trellis_entity_set_number (carried, TRELLIS_EVENT_START, 0);
    g_clear_pointer (&clashes, g_ptr_array_unref);
    clashes = trellis_library_clashes_of_event (self->library, carried);
    g_assert_cmpuint (clashes->len, ==, 0);
  }
  expect (self, 0, 0);
}

static void
put_at (Fixture *self, TrellisEvent *event, int day, int minute)
{
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at (self, day, minute));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at (self, day, minute + 90));
}

/* Of several that are carried, where they were is free, what stays counts once, and they can clash with each other. */
static void
test_of_events (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", WEEK, "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", WEEK, "Bea", 0, 700);
  g_autoptr (TrellisEvent) c = add_event (self, "C", WEEK, "Bea", 1, 600);
  static const struct {
    int a_day, a_minute, b_day, b_minute;
    guint n;
  } cases[] = {
    { 0, 600, 0, 700, 0 }, { 0, 700, 0, 800, 0 }, /* A where B was */
    { 2, 600, 2, 600, 1 }, /* each other */
    { 1, 550, 1, 650, 2 }, /* C, each of them */
    { 1, 600, 1, 600, 3 }, { 1, 650, 0, 0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) one = trellis_entity_dup (a), other = trellis_entity_dup (b);
    g_autoptr (GPtrArray) both = g_ptr_array_new (), clashes = NULL;

    put_at (self, one, cases[i].a_day, cases[i].a_minute);
    put_at (self, other, cases[i].b_day, cases[i].b_minute);
    if (!cases[i].b_minute) /* in the backlog it is in nobody's way */
      trellis_entity_set_number (other, TRELLIS_EVENT_START, 0);
    g_ptr_array_add (both, one);
    g_ptr_array_add (both, other);
    clashes = trellis_library_clashes_of_events (self->library, both);
    g_test_message ("case %u", i);
    g_assert_cmpuint (clashes->len, ==, cases[i].n);
  }
  g_assert_nonnull (c);
  expect (self, 0, 0);
}

/* A period asks for what touches it, not for what is a day away. */
static void
test_between (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = add_event (self, "A", "", "Bea", 0, 600);
  g_autoptr (TrellisEvent) b = add_event (self, "B", "", "Bea", 0, 600);
  g_autoptr (TrellisClashWatch)
      monday = trellis_clash_watch_new_between (self->library, at (self, 0, 0), at (self, 1, 0));
  g_autoptr (TrellisClashWatch)
      tuesday = trellis_clash_watch_new_between (self->library, at (self, 1, 0), at (self, 2, 0));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (monday)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tuesday)), ==, 0);
  move (self, a, 1, 600);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (monday)), ==, 0);
  move (self, b, 1, 600);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tuesday)), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/library-clashes/events", test_events);
  ADD ("/library-clashes/told", test_told);
  ADD ("/library-clashes/context", test_context);
  ADD ("/library-clashes/load", test_load);
  ADD ("/library-clashes/of-event", test_of_event);
  ADD ("/library-clashes/of-events", test_of_events);
  ADD ("/library-clashes/between", test_between);
  return g_test_run ();
}
