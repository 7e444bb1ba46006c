/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The revision of an event rises with whatever its guests must know, in the same action. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "library/trellis-invitations.h"
#include "model/trellis-event.h"
#include "model/trellis-person.h"

static void
save (TrellisLibrary *library, gpointer record)
{
  TrellisBatch *batch = trellis_batch_new ("save", "Save");

  trellis_batch_save (batch, record);
  g_assert_true (trellis_library_commit (library, batch, NULL));
}

static gint64
sequence (TrellisLibrary *library)
{
  g_autoptr (TrellisEvent) event = trellis_library_get (library, TRELLIS_TYPE_EVENT, "talk");

  return trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE);
}

static void
test_revise (void)
{
  g_autofree char *folder = test_folder_new ();
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  TrellisLibrary *library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, NULL);
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  const char *const people[] = { "ann", NULL };
  g_autoptr (TrellisPerson) ann = trellis_entity_new (TRELLIS_TYPE_PERSON);
  g_autoptr (GError) error = NULL;

  trellis_entity_set_uid (event, "talk");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Talk");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, 1000000);
  save (library, event);
  g_assert_cmpint (sequence (library), ==, 0);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "A talk");
  save (library, event);
  g_assert_cmpint (sequence (library), ==, 0);
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Hall");
  save (library, event);
  g_assert_cmpint (sequence (library), ==, 1);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, 2000000);
  save (library, event);
  g_assert_cmpint (sequence (library), ==, 2);
  g_assert_true (trellis_library_undo (library, NULL));
  g_assert_cmpint (sequence (library), ==, 1);
  g_assert_true (trellis_library_redo (library, NULL));
  g_assert_cmpint (sequence (library), ==, 2);

  /* an invitation comes from somebody */
  trellis_entity_set_uid (ann, "ann");
  trellis_entity_set_text (ann, TRELLIS_PERSON_TITLE, "Ann");
  trellis_entity_set_text (ann, TRELLIS_PERSON_EMAIL, "ann@example.org");
  save (library, ann);
  g_assert_false (trellis_invitations_write (library, "talk", people, FALSE, stream, &error));
  g_assert_cmpstr (error->message, ==, "Say who you are first: an invitation comes from somebody.");
  g_assert_finalize_object (library);
  test_folder_free (g_steal_pointer (&folder));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library/revise", test_revise);
  return g_test_run ();
}
