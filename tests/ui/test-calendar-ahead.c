/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the calendar reads ahead: which periods, when, and never anything from before a change. */
#include "config.h"

#include "model/trellis-calendar-filter.h"
#include "ui/calendar/trellis-calendar-ahead.h"

#include <glib/gstdio.h>

typedef struct {
  char *folder;
  TrellisLibrary *library;
  TrellisCalendarData *data;
  TrellisCalendarAhead *ahead;
} Fixture;

static GString *story; /* of what was read */
static int held;

/* A period is its first day and how many had been read before it. */
typedef struct {
  gint64 first;
  guint version;
} Read;

static gpointer
read_period (TrellisCalendarData *data, gint64 first)
{
  Read *read = g_new (Read, 1);

  read->first = first;
  read->version = trellis_calendar_data_get_version (data);
  held++;
  g_string_append_printf (story, " %" G_GINT64_FORMAT, first);
  return read;
}

static void
release_period (gpointer read)
{
  held--;
  g_free (read);
}

static gint64
step_period (gint64 first, int direction)
{
  return first + 10 * direction;
}

static const TrellisCalendarPeriods periods = { read_period, release_period, step_period };

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("trellis-ahead-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  self->data = trellis_calendar_data_new (self->library);
  self->ahead = trellis_calendar_ahead_new (self->data, &periods);
  story = g_string_new (NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  trellis_calendar_ahead_free (self->ahead);
  g_assert_cmpint (held, ==, 0);
  g_object_unref (self->data);
  trellis_library_close (self->library);
  g_object_unref (self->library);
  folder = g_dir_open (self->folder, 0, NULL);
  while ((name = g_dir_read_name (folder))) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    g_remove (path);
  }
  g_rmdir (self->folder);
  g_free (self->folder);
  g_string_free (story, TRUE);
}

/* Goes to a period, and tells what was read for it at once. */
static void
go (Fixture *self, gint64 first, const char *at_once, const char *then)
{
  Read *read;

  g_string_truncate (story, 0);
  read = trellis_calendar_ahead_get (self->ahead, first);
  g_assert_cmpint (read->first, ==, first);
  g_assert_cmpuint (read->version, ==, trellis_calendar_data_get_version (self->data));
  g_assert_cmpstr (story->str, ==, at_once);
  g_string_truncate (story, 0);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (story->str, ==, then);
  g_assert_cmpint (held, <=, 3);
}

static void
test_leafing (Fixture *self, gconstpointer data)
{
  go (self, 100, " 100", ""); /* who only looks causes nothing */
  go (self, 100, "", "");
  go (self, 110, " 110", " 120"); /* 100 is still there */
  go (self, 120, "", " 130");
  go (self, 110, "", " 100");
  go (self, 100, "", " 90");
  go (self, 500, " 500", " 510 490");
  go (self, 490, "", " 480");
}

static void
test_changes (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();
  TrellisBatch *batch = trellis_batch_new ("add-event", "Add an event");
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (GError) error = NULL;

  go (self, 100, " 100", "");
  go (self, 110, " 110", " 120");
  filter->mine = TRUE;
  trellis_calendar_data_set_filter (self->data, filter);
  go (self, 120, " 120", " 130 110");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Plain words");
  trellis_batch_save (batch, event);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  go (self, 130, " 130", " 140 120");
}

/* A change between a leaf and the reading ahead. */
static void
test_change_before_idle (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();

  go (self, 100, " 100", "");
  trellis_calendar_ahead_get (self->ahead, 110);
  filter->mine = TRUE;
  trellis_calendar_data_set_filter (self->data, filter);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  go (self, 110, " 110", "");
  go (self, 120, "", " 130");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define AHEAD(name, function)                                                                      \
  g_test_add ("/ui/calendar-ahead/" name, Fixture, NULL, set_up, function, tear_down)
  AHEAD ("leafing", test_leafing);
  AHEAD ("changes", test_changes);
  AHEAD ("change-before-idle", test_change_before_idle);
  return g_test_run ();
}
