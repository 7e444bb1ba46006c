/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place Networks, built for real and used by the names of its actions. */
#include "config.h"

#include "label-text.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-list.h"
#include "ui/networks/trellis-networks-place.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#define ME "019c0000-0000-7000-8000-000000000001"
#define OTHER "019c0000-0000-7000-8000-000000000002"
#define PRIDE "019c0000-0000-7000-8000-000000000003"
#define WALKERS "019c0000-0000-7000-8000-000000000004"
#define TOPIC "019c0000-0000-7000-8000-000000000005"
#define THEME "019c0000-0000-7000-8000-000000000006"
#define SAID "019c0000-0000-7000-8000-000000000007"
#define MEASURE "019c0000-0000-7000-8000-000000000008"
#define SECRET "019c0000-0000-7000-8000-000000000009"
#define ROLE "019c0000-0000-7000-8000-00000000000a"
#define HOLDER "019c0000-0000-7000-8000-00000000000b"

typedef struct {
  char *folder;
  TrellisLibrary *library;
  GtkWidget *window;
  TrellisPlace *place;
} Fixture;

static gpointer
make (GType type, const char *uid, const char *title)
{
  gpointer record = trellis_entity_new (type);

  trellis_entity_set_uid (record, uid);
  trellis_entity_set_text (record, trellis_entity_get_kind (record)->title, title);
  return record;
}

static void
put (TrellisBatch *batch, gpointer record)
{
  trellis_batch_save (batch, record);
  g_object_unref (record);
}

static void
put_people (TrellisBatch *batch)
{
  gpointer record;

  put (batch, make (TRELLIS_TYPE_PERSON, ME, "Ceri Example"));
  put (batch, make (TRELLIS_TYPE_PERSON, OTHER, "Odd Example"));
  record = make (TRELLIS_TYPE_NETWORK, PRIDE, "Pride");
  trellis_entity_set_number (record, TRELLIS_NETWORK_KIND, TRELLIS_NETWORK_KIND_DIVERSITY);
  trellis_entity_set_number (record, TRELLIS_NETWORK_ALLIES, TRUE);
  put (batch, record);
  record = make (TRELLIS_TYPE_NETWORK, WALKERS, "Walkers");
  trellis_entity_set_number (record, TRELLIS_NETWORK_KIND, TRELLIS_NETWORK_KIND_SOCIAL);
  put (batch, record);
  record = trellis_entity_new (TRELLIS_TYPE_MEMBERSHIP);
  trellis_entity_set_uid (record, SECRET);
  trellis_entity_set_text (record, TRELLIS_MEMBERSHIP_NETWORK, PRIDE);
  trellis_entity_set_text (record, TRELLIS_MEMBERSHIP_PERSON, OTHER);
  put (batch, record);
  put (batch, make (TRELLIS_TYPE_SUPPORT_ROLE, ROLE, "First aider"));
  record = trellis_entity_new (TRELLIS_TYPE_ROLE_HOLDER);
  trellis_entity_set_uid (record, HOLDER);
  trellis_entity_set_text (record, TRELLIS_ROLE_HOLDER_ROLE, ROLE);
  trellis_entity_set_text (record, TRELLIS_ROLE_HOLDER_PERSON, OTHER);
  put (batch, record);
}

static void
put_talk (TrellisBatch *batch)
{
  gpointer record = make (TRELLIS_TYPE_TOPIC, TOPIC, "Time to learn");

  trellis_entity_set_number (record, TRELLIS_TOPIC_STATUS, TRELLIS_TOPIC_STATUS_OPEN);
  put (batch, record);
  record = make (TRELLIS_TYPE_THEME, THEME, "Protected time");
  trellis_entity_set_text (record, TRELLIS_THEME_TOPIC, TOPIC);
  trellis_entity_set_number (record, TRELLIS_THEME_POSITION, 1);
  put (batch, record);
  record = make (TRELLIS_TYPE_CONTRIBUTION, SAID, "No meetings on Friday");
  trellis_entity_set_text (record, TRELLIS_CONTRIBUTION_TOPIC, TOPIC);
  put (batch, record);
  put (batch, make (TRELLIS_TYPE_MEASURE, MEASURE, "Guardians' cases"));
  record = trellis_entity_new (TRELLIS_TYPE_MEASURE_VALUE);
  trellis_entity_set_text (record, TRELLIS_MEASURE_VALUE_MEASURE, MEASURE);
  trellis_entity_set_number (record, TRELLIS_MEASURE_VALUE_DATE, trellis_today ());
  trellis_entity_set_real (record, TRELLIS_MEASURE_VALUE_VALUE, 3777);
  trellis_entity_set_number (record, TRELLIS_MEASURE_VALUE_PEOPLE, 3);
  put (batch, record);
}

static void
open_action_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  const char *kind, *uid;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  g_assert_true (trellis_place_open (TRELLIS_PLACE (data), kind, uid));
}

static void
open_window (Fixture *self)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GSimpleAction *action = g_simple_action_new ("open", G_VARIANT_TYPE ("(ss)"));

  self->place = g_object_new (TRELLIS_TYPE_NETWORKS_PLACE, "library", self->library, NULL);
  g_signal_connect (action, "activate", G_CALLBACK (open_action_cb), self->place);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  g_object_unref (action);
  self->window = gtk_window_new ();
  gtk_widget_insert_action_group (self->window, "win", G_ACTION_GROUP (group));
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->place));
  trellis_place_prepare (self->place);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
set_up (Fixture *self, gconstpointer me)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Test");

  self->folder = g_dir_make_tmp ("trellis-networks-XXXXXX", NULL);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  put_people (batch);
  put_talk (batch);
  if (me)
    trellis_batch_set (batch, "me", me);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (trellis_library_get_me (self->library), ==, me ? me : "");
  open_window (self);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_file_test (path, G_FILE_TEST_IS_DIR))
      remove_folder (path);
    else
      g_unlink (path);
  }
  g_rmdir (folder);
}

static void
tear_down (Fixture *self, gconstpointer me)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  trellis_library_close (self->library);
  g_clear_object (&self->library);
  remove_folder (self->folder);
  g_free (self->folder);
}

/* Every commit tells of its kind once it is on the disk. */
static void
changed_cb (TrellisLibrary *library, const char *kind, gboolean *changed)
{
  *changed = TRUE;
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
act (Fixture *self, const char *name, const char *kind)
{
  g_autofree char *signal = g_strdup_printf ("changed::%s", kind);
  gboolean changed = FALSE;
  gulong handler = g_signal_connect (self->library, signal, G_CALLBACK (changed_cb), &changed);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->place), name, NULL));
  while (!changed)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (self->library, handler);
  settle ();
}

static void
act_without_change (Fixture *self, const char *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->place), name, NULL));
  settle ();
}

static gboolean
shows (GtkWidget *widget, const char *text)
{
  gboolean found = gtk_widget_get_visible (widget) && label_has_text (widget, text);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = gtk_widget_get_visible (child) && shows (child, text);
  return found;
}

static gboolean
page_shows (Fixture *self, const char *text)
{
  return shows (trellis_networks_visible (self->place), text);
}

static void
organise (Fixture *self, gboolean on)
{
  g_object_set (self->place, "organising", on, NULL);
  settle ();
}

static TrellisMembership *
mine (Fixture *self)
{
  g_autoptr (GPtrArray)
      all = trellis_library_list_linked (self->library, TRELLIS_TYPE_MEMBERSHIP,
                                         TRELLIS_MEMBERSHIP_PERSON, ME, TRELLIS_MEMBERSHIP_SINCE);

  return all->len ? g_object_ref (all->pdata[0]) : NULL;
}

static guint
count (Fixture *self, GType type)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);

  return (guint) trellis_library_count (self->library, query);
}

/* Tests --------------------------------------------------------------------------------------- */

static void
test_join_and_leave (Fixture *self, gconstpointer me)
{
  g_autoptr (TrellisMembership) ally = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (trellis_place_open (self->place, "network", PRIDE));
  g_assert_true (page_shows (self, "Show my name to other members"));
  act (self, "networks.join-as-ally", "membership");
  ally = mine (self);
  g_assert_nonnull (ally);
  g_assert_cmpint (trellis_entity_get_choice (ally, TRELLIS_MEMBERSHIP_ROLE), ==,
                   TRELLIS_MEMBER_ROLE_ALLY);
  g_assert_false (trellis_entity_get_flag (ally, TRELLIS_MEMBERSHIP_VISIBLE));
  g_assert_cmpint (trellis_entity_get_number (ally, TRELLIS_MEMBERSHIP_SINCE), ==,
                   trellis_today ());
  g_assert_true (page_shows (self, "You belong here"));
  act_without_change (self, "networks.join");
  g_assert_cmpuint (count (self, TRELLIS_TYPE_MEMBERSHIP), ==, 2);
  act (self, "networks.leave", "membership");
  g_assert_null (mine (self));
  g_assert_true (trellis_library_undo (self->library, &error));
  g_assert_no_error (error);
  g_clear_object (&ally);
  ally = mine (self);
  g_assert_nonnull (ally);
}

static void
test_join_needs_me (Fixture *self, gconstpointer me)
{
  g_assert_true (trellis_place_open (self->place, "network", PRIDE));
  g_assert_true (page_shows (self, "Say who you are"));
  act_without_change (self, "networks.join");
  g_assert_cmpuint (count (self, TRELLIS_TYPE_MEMBERSHIP), ==, 1);
}

static void
test_private_stays_private (Fixture *self, gconstpointer me)
{
  g_assert_true (trellis_place_open (self->place, "person", OTHER));
  g_assert_false (page_shows (self, "Pride"));
  g_assert_true (page_shows (self, "First aider"));
  g_assert_true (trellis_place_open (self->place, "membership", SECRET));
  g_assert_true (page_shows (self, "Pride"));
  g_assert_false (page_shows (self, "Odd Example"));
  g_assert_true (page_shows (self, "Fewer than 5 belong in private."));
  organise (self, TRUE);
  g_assert_false (page_shows (self, "Odd Example"));
}

static void
test_only_organisers_delete (Fixture *self, gconstpointer me)
{
  g_assert_true (trellis_place_open (self->place, "network", WALKERS));
  act_without_change (self, "networks.delete");
  g_assert_cmpuint (count (self, TRELLIS_TYPE_NETWORK), ==, 2);
  g_assert_false (page_shows (self, "Delete network"));
  organise (self, TRUE);
  g_assert_true (page_shows (self, "Delete network"));
  act (self, "networks.delete", "network");
  g_assert_cmpuint (count (self, TRELLIS_TYPE_NETWORK), ==, 1);
  g_assert_false (trellis_place_get_can_go_back (self->place));
}

static GtkWidget *
form_in_view (Fixture *self)
{
  GtkWidget *visible = trellis_networks_visible (self->place);

  g_assert_true (TRELLIS_IS_FORM_PAGE (visible));
  return visible;
}

static void
save_form (Fixture *self, guint field, const char *text, const char *kind)
{
  g_autofree char *signal = g_strdup_printf ("changed::%s", kind);
  GtkWidget *page = form_in_view (self);
  gboolean changed = FALSE;
  gulong handler = g_signal_connect (self->library, signal, G_CALLBACK (changed_cb), &changed);

  trellis_entity_set_text (
      trellis_form_get_record (trellis_form_page_get_form (TRELLIS_FORM_PAGE (page))), field, text);
  g_signal_emit_by_name (page, "save");
  while (!changed)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (self->library, handler);
  settle ();
}

static void
test_idea_has_no_name (Fixture *self, gconstpointer me)
{
  g_autoptr (GPtrArray) ideas = NULL;
  const TrellisKind *kind = trellis_kinds_find ("contribution");

  for (guint i = 0; i < kind->n_fields; i++)
    g_assert_cmpstr (kind->fields[i].target, !=, "people");
  g_assert_true (trellis_place_open (self->place, "topic", TOPIC));
  act_without_change (self, "networks.give-idea");
  save_form (self, TRELLIS_CONTRIBUTION_TEXT, "Shorter forms", "contribution");
  ideas = trellis_library_list_linked (self->library, TRELLIS_TYPE_CONTRIBUTION,
                                       TRELLIS_CONTRIBUTION_TOPIC, TOPIC,
                                       TRELLIS_CONTRIBUTION_TEXT);
  g_assert_cmpuint (ideas->len, ==, 2);
  g_assert_cmpstr (trellis_entity_get_text (ideas->pdata[1], TRELLIS_CONTRIBUTION_TEXT), ==,
                   "Shorter forms");
}

static void
test_add_and_edit (Fixture *self, gconstpointer me)
{
  g_autoptr (TrellisNetwork) walkers = NULL;

  trellis_place_add (self->place);
  settle ();
  g_assert_false (trellis_place_get_can_go_back (self->place));
  organise (self, TRUE);
  trellis_place_add (self->place);
  save_form (self, TRELLIS_NETWORK_TITLE, "Bees", "network");
  g_assert_cmpuint (count (self, TRELLIS_TYPE_NETWORK), ==, 3);
  g_assert_true (trellis_place_open (self->place, "network", WALKERS));
  act_without_change (self, "networks.edit");
  save_form (self, TRELLIS_NETWORK_TITLE, "Strollers", "network");
  walkers = trellis_library_get (self->library, TRELLIS_TYPE_NETWORK, WALKERS);
  g_assert_cmpstr (trellis_entity_get_title (walkers), ==, "Strollers");
  g_assert_true (page_shows (self, "Strollers"));
  trellis_place_add (self->place);
  save_form (self, TRELLIS_WORKPLAN_ITEM_TITLE, "A walk", "workplan_item");
  g_assert_true (page_shows (self, "0 of 1 item is done."));
}

static void
test_put_under_theme (Fixture *self, gconstpointer me)
{
  g_autoptr (TrellisContribution) said = NULL;
  TrellisNetworksView *view;
  gboolean changed = FALSE;

  g_assert_true (trellis_place_open (self->place, "topic", TOPIC));
  organise (self, TRUE);
  act_without_change (self, "networks.contributions");
  view = trellis_networks_current (self->place);
  trellis_list_select (TRELLIS_LIST_PANE (view->list), 0);
  g_signal_connect (self->library, "changed::contribution", G_CALLBACK (changed_cb), &changed);
  gtk_widget_activate_action (GTK_WIDGET (self->place), "networks.sort", "u", 1);
  while (!changed)
    g_main_context_iteration (NULL, TRUE);
  said = trellis_library_get (self->library, TRELLIS_TYPE_CONTRIBUTION, SAID);
  g_assert_cmpstr (trellis_entity_get_text (said, TRELLIS_CONTRIBUTION_THEME), ==, THEME);
  g_signal_handlers_disconnect_by_func (self->library, changed_cb, &changed);
}

static void
test_small_values (Fixture *self, gconstpointer me)
{
  g_assert_true (trellis_place_open (self->place, "measure", MEASURE));
  g_assert_true (page_shows (self, "not shown (fewer than 5 people)"));
  g_assert_true (page_shows (self, "Nothing measured yet"));
  g_assert_false (page_shows (self, "3,777"));
  g_assert_false (page_shows (self, "3777"));
}

static void
test_confirm (Fixture *self, gconstpointer me)
{
  g_autoptr (TrellisPerson) person = NULL;

  g_assert_true (trellis_place_open (self->place, "person", OTHER));
  g_assert_false (page_shows (self, "Still right"));
  act_without_change (self, "networks.confirm");
  g_assert_true (trellis_place_open (self->place, "person", ME));
  act (self, "networks.confirm", "person");
  person = trellis_library_get (self->library, TRELLIS_TYPE_PERSON, ME);
  g_assert_cmpint (trellis_entity_get_number (person, TRELLIS_PERSON_CONFIRMED), ==,
                   trellis_today ());
  g_assert_true (page_shows (self, "Confirmed today"));
}

static void
test_end_holder (Fixture *self, gconstpointer me)
{
  g_autoptr (TrellisRoleHolder) holder = NULL;

  g_assert_true (trellis_place_open (self->place, "role_holder", HOLDER));
  act_without_change (self, "networks.end");
  organise (self, TRUE);
  act (self, "networks.end", "role_holder");
  holder = trellis_library_get (self->library, TRELLIS_TYPE_ROLE_HOLDER, HOLDER);
  g_assert_cmpint (trellis_entity_get_number (holder, TRELLIS_ROLE_HOLDER_ENDED), ==,
                   trellis_today ());
}

static void
test_sections (Fixture *self, gconstpointer me)
{
  static const struct {
    const char *id, *shown;
  } rows[] = {
    { "people", "2 people. Type a name" },
    { "help", "First aider" },
    { "conversations", "Time to learn" },
    { "measures", "0 of 1 measure has reached its target." },
    { "networks", "2 networks. Join as a member" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    gtk_widget_activate_action (GTK_WIDGET (self->place), "networks.section", "s", rows[i].id);
    settle ();
    g_assert_true (page_shows (self, rows[i].shown));
  }
  gtk_widget_activate_action (GTK_WIDGET (self->place), "networks.filter", "s", "social");
  settle ();
  g_assert_true (page_shows (self, "Walkers"));
  g_assert_false (page_shows (self, "Pride"));
  act_without_change (self, "networks.show-all");
  g_assert_true (page_shows (self, "Pride"));
}

static void
test_opens_its_own (Fixture *self, gconstpointer me)
{
  g_assert_false (trellis_place_open (self->place, "event", PRIDE));
  g_assert_false (trellis_place_open (self->place, "network", TOPIC));
  g_assert_true (trellis_place_open (self->place, "contribution", SAID));
  g_assert_true (page_shows (self, "No meetings on Friday"));
}

static void
test_words_of_days (void)
{
  static const struct {
    TrellisWeekdays days;
    const char *words;
  } rows[] = {
    { 0, "" },
    { 1, "Monday" },
    { 3, "Monday and Tuesday" },
    { 0x1f, "Monday to Friday" },
    { 0x13, "Monday, Tuesday and Friday" },
    { 0x77, "Monday to Wednesday and Friday to Sunday" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = trellis_words_days (rows[i].days);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

static void
test_words_of_members (void)
{
  static const struct {
    TrellisMembers members;
    const char *words;
  } rows[] = {
    { { { 0 }, 0, 0 }, "Nobody shows a name here yet." },
    { { { 0 }, 3, 1 }, "Nobody shows a name here yet. Fewer than 5 belong in private." },
    { { { 12, 7, 1 }, 0, 0 }, "20 people show their names here, 7 as allies." },
    { { { 12 }, 9, 2 }, "12 people show their names here. 11 more belong in private." },
    { { { 1 }, 9, 6 },
      "1 person shows a name here. 15 more belong in private, 6 of them as allies." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *words = trellis_words_members (&rows[i].members);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

#define ADD(path, me, test) g_test_add ("/networks/" path, Fixture, me, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("join-and-leave", ME, test_join_and_leave);
  ADD ("join-needs-me", NULL, test_join_needs_me);
  ADD ("private-stays-private", ME, test_private_stays_private);
  ADD ("only-organisers-delete", ME, test_only_organisers_delete);
  ADD ("idea-has-no-name", ME, test_idea_has_no_name);
  ADD ("add-and-edit", ME, test_add_and_edit);
  ADD ("put-under-theme", ME, test_put_under_theme);
  ADD ("small-values", ME, test_small_values);
  ADD ("confirm", ME, test_confirm);
  ADD ("end-holder", ME, test_end_holder);
  ADD ("sections", ME, test_sections);
  ADD ("opens-its-own", ME, test_opens_its_own);
  g_test_add_func ("/networks/words-of-days", test_words_of_days);
  g_test_add_func ("/networks/words-of-members", test_words_of_members);
  return g_test_run ();
}
