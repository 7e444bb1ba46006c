/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Publishing a week, again and again, and copying one. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "base/trellis-time.h"
#include "library/trellis-releases.h"
#include "library/trellis-week-contents.h"
#include "model/trellis-clashes.h"
#include "model/trellis-event.h"

typedef struct {
  char *folder;
  char *path;
  TrellisLibrary *library;
  TrellisLearningWeek *week;
  TrellisEvent *talk, *lunch, *later;
} Fixture;

static void
save (Fixture *self, gpointer record)
{
  TrellisBatch *batch = trellis_batch_new ("save", NULL);

  trellis_batch_save (batch, record);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
}

static TrellisEvent *
add_event (Fixture *self, const char *title, int hour, const char *speaker)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *const speakers[] = { speaker, NULL };
  gint64 start = trellis_instant_from_local (trellis_date_new (2027, 5, 18), hour * 60, "UTC");

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (self->week));
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, "UTC");
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  if (hour) {
    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, start + 60 * TRELLIS_MINUTE);
  }
  save (self, event);
  return event;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, NULL);
  self->week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_TITLE, "Spring");
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_START,
                             trellis_date_new (2027, 5, 17));
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_END, trellis_date_new (2027, 5, 21));
  save (self, self->week);
  self->talk = add_event (self, "Talk", 10, "Ana Li");
  self->lunch = add_event (self, "Lunch", 12, NULL);
  self->later = add_event (self, "No time", 0, NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->week);
  g_object_unref (self->talk);
  g_object_unref (self->lunch);
  g_object_unref (self->later);
  g_assert_finalize_object (self->library);
  g_free (self->path);
  test_folder_free (self->folder);
}

static TrellisReleaseDraft *
draft_of (Fixture *self)
{
  return trellis_release_draft (self->library, trellis_entity_get_uid (self->week));
}

static void
publish (Fixture *self, const char *note, gboolean confirm)
{
  g_autoptr (TrellisReleaseDraft) draft = draft_of (self);
  g_autoptr (GError) error = NULL;

  trellis_library_commit (self->library,
                          trellis_release_publish (self->library, draft, note, confirm, 1000000),
                          &error);
  g_assert_no_error (error);
}

static int
status_of (Fixture *self, gpointer event)
{
  g_autoptr (TrellisEvent) held = trellis_library_get (self->library, TRELLIS_TYPE_EVENT,
                                                       trellis_entity_get_uid (event));

  return trellis_entity_get_choice (held, TRELLIS_EVENT_STATUS);
}

static void
test_publish (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisReleaseDraft) first = draft_of (self), second = NULL, third = NULL;
  g_autoptr (GPtrArray) releases = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (first->number, ==, 1);
  g_assert_cmpuint (first->placed, ==, 2);
  g_assert_cmpuint (first->unplaced, ==, 1);
  g_assert_cmpuint (first->tentative, ==, 2);
  g_assert_null (first->last);
  publish (self, "Sign up now", FALSE);
  g_assert_cmpint (status_of (self, self->talk), ==, TRELLIS_EVENT_STATUS_TENTATIVE);

  trellis_entity_set_number (self->talk, TRELLIS_EVENT_START,
                             trellis_entity_get_number (self->talk, TRELLIS_EVENT_START) +
                                 60 * TRELLIS_MINUTE);
  trellis_entity_set_number (self->talk, TRELLIS_EVENT_END,
                             trellis_entity_get_number (self->talk, TRELLIS_EVENT_END) +
                                 60 * TRELLIS_MINUTE);
  save (self, self->talk);
  second = draft_of (self);
  g_assert_cmpuint (second->number, ==, 2);
  g_assert_cmpint (trellis_entity_get_choice (second->week, TRELLIS_LEARNING_WEEK_STATUS), ==,
                   TRELLIS_WEEK_STATUS_PUBLISHED);
  g_assert_cmpuint (second->changes->len, ==, 1);
  publish (self, NULL, TRUE);
  g_assert_cmpint (status_of (self, self->talk), ==, TRELLIS_EVENT_STATUS_CONFIRMED);
  g_assert_cmpint (status_of (self, self->later), ==, TRELLIS_EVENT_STATUS_TENTATIVE);

  releases = trellis_release_list (self->library, trellis_entity_get_uid (self->week));
  g_assert_cmpuint (releases->len, ==, 2);
  g_assert_cmpstr (trellis_entity_get_title (releases->pdata[1]), ==, "Release 2 of Spring");
  g_assert_cmpstr (trellis_entity_get_text (releases->pdata[0], TRELLIS_RELEASE_NOTE), ==,
                   "Sign up now");
  /* it tells that events are confirmed as well, which they are by this release */
  g_assert_cmpuint (g_strv_length ((char **) trellis_entity_get_list (releases->pdata[1],
                                                                      TRELLIS_RELEASE_CHANGES)),
                    ==, 3);
  third = draft_of (self);
  g_assert_cmpuint (third->changes->len, ==, 0);
  g_assert_cmpuint (third->tentative, ==, 0);

  /* one action, taken back as one */
  g_assert_true (trellis_library_undo (self->library, &error));
  g_assert_cmpint (status_of (self, self->talk), ==, TRELLIS_EVENT_STATUS_TENTATIVE);
  g_clear_pointer (&releases, g_ptr_array_unref);
  releases = trellis_release_list (self->library, trellis_entity_get_uid (self->week));
  g_assert_cmpuint (releases->len, ==, 1);
}

static void
test_blocking (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) other = add_event (self, "Other", 10, "Ana Li");
  g_autoptr (TrellisReleaseDraft) draft = draft_of (self);

  g_assert_cmpuint (draft->clashes->len, ==, 1);
  g_assert_cmpuint (draft->blocking, ==, 1);
}

/* A release that came without its programme, or with one that is broken, is told and does no harm. */
static void
test_unread (Fixture *self, gconstpointer data)
{
  static const char *const programmes[] = { "", "[7]" };

  for (guint i = 0; i < G_N_ELEMENTS (programmes); i++) {
    g_autoptr (TrellisRelease) release = trellis_entity_new (TRELLIS_TYPE_RELEASE);
    g_autoptr (TrellisReleaseDraft) draft = NULL, next = NULL;

    trellis_entity_set_text (release, TRELLIS_RELEASE_TITLE, "Release");
    trellis_entity_set_text (release, TRELLIS_RELEASE_WEEK, trellis_entity_get_uid (self->week));
    trellis_entity_set_number (release, TRELLIS_RELEASE_NUMBER, 4 + 2 * i);
    trellis_entity_set_text (release, TRELLIS_RELEASE_PROGRAMME, programmes[i]);
    save (self, release);
    draft = draft_of (self);
    g_assert_cmpuint (draft->number, ==, 5 + 2 * i);
    g_assert_nonnull (draft->unread);
    g_assert_cmpuint (draft->changes->len, ==, 0);
    publish (self, NULL, FALSE);
    next = draft_of (self);
    g_assert_null (next->unread);
  }
}

static void
test_status (Fixture *self, gconstpointer data)
{
  static const TrellisWeekStatus ways[] = { TRELLIS_WEEK_STATUS_CLOSED,
                                            TRELLIS_WEEK_STATUS_PUBLISHED,
                                            TRELLIS_WEEK_STATUS_DRAFT };

  publish (self, NULL, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    g_autoptr (TrellisReleaseDraft) before = draft_of (self), after = NULL;

    g_assert_true (trellis_library_commit (
        self->library, trellis_release_set_status (before->week, ways[i]), NULL));
    after = draft_of (self);
    g_assert_cmpint (trellis_entity_get_choice (after->week, TRELLIS_LEARNING_WEEK_STATUS), ==,
                     ways[i]);
    g_assert_cmpuint (after->number, ==, 2); /* the release stays */
  }
}

static void
test_copy (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisWeekContents)
      source = trellis_library_get_week (self->library, trellis_entity_get_uid (self->week));
  g_autoptr (TrellisWeekContents)
      copy = trellis_clone_week (source, "Autumn", trellis_date_new (2027, 9, 20));
  g_autoptr (TrellisWeekContents) held = NULL;
  TrellisBatch *batch = trellis_batch_new ("copy", "Copy");

  trellis_week_contents_save (copy, batch);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
  held = trellis_library_get_week (self->library, trellis_entity_get_uid (copy->week));
  g_assert_cmpuint (held->events->len, ==, 3);
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_null (trellis_library_get_week (self->library, trellis_entity_get_uid (copy->week)));
  g_assert_null (trellis_library_get_week (self->library, "none"));
  g_assert_null (trellis_release_draft (self->library, "none"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/releases/publish", Fixture, NULL, set_up, test_publish, tear_down);
  g_test_add ("/releases/blocking", Fixture, NULL, set_up, test_blocking, tear_down);
  g_test_add ("/releases/unread", Fixture, NULL, set_up, test_unread, tear_down);
  g_test_add ("/releases/status", Fixture, NULL, set_up, test_status, tear_down);
  g_test_add ("/releases/copy", Fixture, NULL, set_up, test_copy, tear_down);
  return g_test_run ();
}
