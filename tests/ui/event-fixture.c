/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small library and a window around a place. */
#include "config.h"

#include "event-fixture.h"

#include "label-text.h"

#include "base/trellis-time.h"
#include "model/trellis-person.h"

#include <glib/gstdio.h>
#include <string.h>

#define PATIENCE (3 * G_USEC_PER_SEC)

typedef struct {
  TrellisPlace parent_instance;
} TestPlace;

typedef TrellisPlaceClass TestPlaceClass;

static GType test_place_get_type (void);
G_DEFINE_FINAL_TYPE (TestPlace, test_place, TRELLIS_TYPE_PLACE)

static void
test_place_build (TrellisPlace *place)
{
  trellis_place_set_content (place, "Root", gtk_button_new_with_label ("Root"));
}

static void
test_place_class_init (TestPlaceClass *klass)
{
  klass->build = test_place_build;
}

static void
test_place_init (TestPlace *self)
{
}

static void
history_cb (TrellisLibrary *library, EventFixture *self)
{
  self->commits++;
}

static void
open_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  EventFixture *self = data;
  const char *kind, *uid;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  g_free (self->opened);
  self->opened = g_strdup_printf ("%s %s", kind, uid);
}

static void
make_window (EventFixture *self)
{
  static const GActionEntry entries[] = {
    { .name = "open", .parameter_type = "(ss)", .activate = open_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *overlay = adw_toast_overlay_new ();

  self->window = adw_window_new ();
  self->place = g_object_new (test_place_get_type (), "library", self->library, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (self->place));
  adw_window_set_content (ADW_WINDOW (self->window), overlay);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (self->window, "win", G_ACTION_GROUP (actions));
  trellis_place_prepare (self->place);
  gtk_window_present (GTK_WINDOW (self->window));
}

static char *
add_person (EventFixture *self, const char *name)
{
  g_autoptr (TrellisPerson) person = trellis_entity_new (TRELLIS_TYPE_PERSON);

  trellis_entity_set_text (person, TRELLIS_PERSON_TITLE, name);
  event_fixture_save (self, person);
  return g_strdup (trellis_entity_get_uid (person));
}

void
event_fixture_set_up (EventFixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  TrellisBatch *batch = trellis_batch_new ("me", "Me");

  self->folder = g_dir_make_tmp ("trellis-event-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  self->me = add_person (self, "Mair Jones");
  self->other = add_person (self, "Ola Berg");
  trellis_batch_set (batch, "me", self->me);
  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
  make_window (self);
  g_signal_connect (self->library, "history", G_CALLBACK (history_cb), self);
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
event_fixture_tear_down (EventFixture *self, gconstpointer data)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;
  gint64 until = g_get_monotonic_time () + PATIENCE;
  guint wake = g_timeout_add (200, wake_cb, NULL);

  gtk_window_destroy (GTK_WINDOW (self->window));
  /* What is still to be said, and pages sliding out, hold on to the library until nothing happens any more. Now and then one
   * page outlives its window; what it reads of a closed library is nothing. */
  while (G_OBJECT (self->library)->ref_count > 1 && g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (wake);
  trellis_library_close (self->library);
  g_object_unref (self->library);
  folder = g_dir_open (self->folder, 0, NULL);
  while ((name = g_dir_read_name (folder))) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    g_remove (path);
  }
  g_rmdir (self->folder);
  g_free (self->folder);
  g_free (self->me);
  g_free (self->other);
  g_free (self->opened);
}

/* Saves at once, outside what the history counts. */
void
event_fixture_save (EventFixture *self, gpointer record)
{
  TrellisBatch *batch = trellis_batch_new ("save", "Save");
  g_autoptr (GError) error = NULL;

  trellis_batch_save (batch, record);
  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
}

/* An online workshop of 45 minutes. */
TrellisEvent *
event_fixture_add_event (EventFixture *self, const char *title, int in_minutes)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  gint64 start = trellis_now () + in_minutes * TRELLIS_MINUTE;

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_WORKSHOP);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start + 45 * TRELLIS_MINUTE);
  event_fixture_save (self, event);
  return event;
}

void
event_fixture_sign_up (EventFixture *self,
                       TrellisEvent *event,
                       const char *person,
                       TrellisSignUpStatus status)
{
  g_autoptr (TrellisSignUp) sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_AT, trellis_now ());
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS, "Large print");
  event_fixture_save (self, sign_up);
}

/* -1 when she is not on the roster. */
int
event_fixture_status (EventFixture *self, TrellisEvent *event, const char *person)
{
  g_autoptr (GPtrArray)
      roster = trellis_library_roster (self->library, trellis_entity_get_uid (event));

  for (guint i = 0; i < roster->len; i++)
    if (g_str_equal (trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON), person))
      return trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS);
  return -1;
}

GtkWidget *
event_fixture_push (EventFixture *self, GtkWidget *page)
{
  trellis_place_push (self->place, "Page", page);
  event_fixture_settle ();
  return page;
}

static GtkWidget *
find_stack (GtkWidget *widget)
{
  if (GTK_IS_STACK (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_stack (child);

    if (found)
      return found;
  }
  return NULL;
}

/* The page that is seen. */
GtkWidget *
event_fixture_top (EventFixture *self)
{
  return gtk_stack_get_visible_child (GTK_STACK (find_stack (GTK_WIDGET (self->place))));
}

void
event_fixture_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Waits until the library was written that often, and the pages have taken notice. */
void
event_fixture_wait (EventFixture *self, guint commits)
{
  while (self->commits < commits)
    g_main_context_iteration (NULL, TRUE);
  event_fixture_settle ();
}

/* Activates an action that writes once. */
void
event_fixture_act (EventFixture *self, GtkWidget *page, const char *action)
{
  guint before = self->commits;

  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  event_fixture_wait (self, before + 1);
}

/* Whether a label with that text is seen. */
gboolean
event_fixture_shows (GtkWidget *widget, const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (label_has_text (widget, text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (event_fixture_shows (child, text))
      return TRUE;
  return FALSE;
}

/* Waits until a label with that text is seen; what never happens ends in FALSE. */
gboolean
event_fixture_comes (GtkWidget *widget, const char *text)
{
  gint64 until = g_get_monotonic_time () + PATIENCE;

  while (!event_fixture_shows (widget, text) && g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  return event_fixture_shows (widget, text);
}

GtkWidget *
event_fixture_find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && !g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = event_fixture_find_button (child, label);

    if (found)
      return found;
  }
  return NULL;
}
