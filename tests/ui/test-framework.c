/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place in a window: what it says of gaps, and the whole loop of its records, by the names of its actions. */
#include "config.h"

#include "label-text.h"

#include "base/trellis-time.h"
#include "library/trellis-library.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rating.h"
#include "ui/framework/trellis-framework-place.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

typedef struct {
  char *folder;
  TrellisLibrary *library;
  TrellisPlace *place;
  GtkWindow *window;
} Fixture;

/* A small library ------------------------------------------------------------------------------ */

static gpointer
add (GPtrArray *records, GType type, const char *uid, guint field, const char *text)
{
  TrellisEntity *record = trellis_entity_new (type);

  trellis_entity_set_uid (record, uid);
  trellis_entity_set_text (record, field, text);
  g_ptr_array_add (records, record);
  return record;
}

static void
add_levels (GPtrArray *records)
{
  static const char *const titles[] = { "Starting", "Practising", "Confident" };
  static const char *const uids[] = { "level-1", "level-2", "level-3" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    gpointer level = add (records, TRELLIS_TYPE_LEVEL, uids[i], TRELLIS_LEVEL_TITLE, titles[i]);

    trellis_entity_set_text (level, TRELLIS_LEVEL_FRAMEWORK, "framework");
    trellis_entity_set_number (level, TRELLIS_LEVEL_RANK, i + 1);
    trellis_entity_set_number (level, TRELLIS_LEVEL_PROFICIENT, i == 2);
  }
}

static void
add_competency (GPtrArray *records, const char *uid, const char *title, int position)
{
  gpointer record = add (records, TRELLIS_TYPE_COMPETENCY, uid, TRELLIS_COMPETENCY_TITLE, title);

  trellis_entity_set_text (record, TRELLIS_COMPETENCY_FRAMEWORK, "framework");
  trellis_entity_set_text (record, TRELLIS_COMPETENCY_GROUP, "group");
  trellis_entity_set_number (record, TRELLIS_COMPETENCY_POSITION, position);
}

static void
add_role (GPtrArray *records)
{
  gpointer record = add (records, TRELLIS_TYPE_ROLE_REQUIREMENT, "requirement",
                         TRELLIS_ROLE_REQUIREMENT_PROFILE, "role");

  trellis_entity_set_text (record, TRELLIS_ROLE_REQUIREMENT_COMPETENCY, "listening");
  trellis_entity_set_text (record, TRELLIS_ROLE_REQUIREMENT_LEVEL, "level-3");
  add (records, TRELLIS_TYPE_ROLE_PROFILE, "role", TRELLIS_ROLE_PROFILE_TITLE, "Adviser");
  add (records, TRELLIS_TYPE_PATHWAY, "pathway", TRELLIS_PATHWAY_TITLE, "Into advice");
  record = add (records, TRELLIS_TYPE_PATHWAY_STEP, "step", TRELLIS_PATHWAY_STEP_PATHWAY,
                "pathway");
  trellis_entity_set_text (record, TRELLIS_PATHWAY_STEP_PROFILE, "role");
}

static void
add_mine (GPtrArray *records)
{
  gpointer record = add (records, TRELLIS_TYPE_SELF_ASSESSMENT, "assessment",
                         TRELLIS_SELF_ASSESSMENT_PERSON, "me");

  trellis_entity_set_text (record, TRELLIS_SELF_ASSESSMENT_COMPETENCY, "listening");
  trellis_entity_set_text (record, TRELLIS_SELF_ASSESSMENT_LEVEL, "level-1");
  trellis_entity_set_number (record, TRELLIS_SELF_ASSESSMENT_AT, 1);
  add (records, TRELLIS_TYPE_PERSON, "me", TRELLIS_PERSON_TITLE, "Ana Lowe");
  record = add (records, TRELLIS_TYPE_PLAN, "plan", TRELLIS_PLAN_TITLE, "My plan");
  trellis_entity_set_text (record, TRELLIS_PLAN_PERSON, "me");
  trellis_entity_set_text (record, TRELLIS_PLAN_TARGET_ROLE, "role");
  record = add (records, TRELLIS_TYPE_EVIDENCE, "evidence", TRELLIS_EVIDENCE_TITLE, "A hard call");
  trellis_entity_set_text (record, TRELLIS_EVIDENCE_PERSON, "me");
  trellis_entity_set_list (record, TRELLIS_EVIDENCE_COMPETENCIES,
                           (const char *const[]){ "listening", NULL });
}

static void
fill (Fixture *self, gboolean with_me)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisBatch *batch = trellis_batch_new ("import", "Import");
  gpointer record;
  g_autoptr (GError) error = NULL;

  add (records, TRELLIS_TYPE_FRAMEWORK, "framework", TRELLIS_FRAMEWORK_TITLE, "Our framework");
  add_levels (records);
  record = add (records, TRELLIS_TYPE_FRAMEWORK_GROUP, "group", TRELLIS_FRAMEWORK_GROUP_TITLE,
                "People");
  trellis_entity_set_text (record, TRELLIS_FRAMEWORK_GROUP_FRAMEWORK, "framework");
  add_competency (records, "listening", "Listening", 1);
  add_competency (records, "writing", "Writing", 2);
  record = add (records, TRELLIS_TYPE_LEVEL_DESCRIPTOR, "descriptor", TRELLIS_LEVEL_DESCRIPTOR_TEXT,
                "Lets people finish.");
  trellis_entity_set_text (record, TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY, "listening");
  trellis_entity_set_text (record, TRELLIS_LEVEL_DESCRIPTOR_LEVEL, "level-2");
  record = add (records, TRELLIS_TYPE_INDICATOR, "sign", TRELLIS_INDICATOR_TEXT, "Sums up.");
  trellis_entity_set_text (record, TRELLIS_INDICATOR_COMPETENCY, "listening");
  record = add (records, TRELLIS_TYPE_VALUE, "value", TRELLIS_VALUE_TITLE, "Fairness");
  trellis_entity_set_text (record, TRELLIS_VALUE_FRAMEWORK, "framework");
  add_role (records);
  if (with_me)
    add_mine (records);
  for (guint i = 0; i < records->len; i++)
    trellis_batch_save (batch, records->pdata[i]);
  if (with_me)
    trellis_batch_set (batch, "me", "me");
  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gboolean with_me)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("trellis-framework-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  fill (self, with_me);
  self->place = g_object_new (TRELLIS_TYPE_FRAMEWORK_PLACE, "library", self->library, NULL);
  self->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (self->window, 900, 700);
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->place));
  trellis_place_prepare (self->place);
  gtk_window_present (self->window);
}

static void
remove_folder (const char *folder)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_file_test (path, G_FILE_TEST_IS_DIR))
      remove_folder (path);
    else
      g_unlink (path);
  }
  g_clear_pointer (&dir, g_dir_close);
  g_rmdir (folder);
}

static void
tear_down (Fixture *self)
{
  gtk_window_destroy (self->window);
  trellis_library_close (self->library);
  g_object_unref (self->library);
  remove_folder (self->folder);
  g_free (self->folder);
}

/* What is seen --------------------------------------------------------------------------------- */

static gboolean
is_seen (GtkWidget *widget)
{
  return gtk_widget_get_child_visible (widget) && gtk_widget_get_visible (widget);
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (!is_seen (widget))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_type (child, type);

    if (found)
      return found;
  }
  return NULL;
}

/* Finds a label with a text in what is shown. */
static GtkWidget *
find_text (GtkWidget *widget, const char *text)
{
  if (!is_seen (widget))
    return NULL;
  if (label_has_text (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_text (child, text);

    if (found)
      return found;
  }
  return NULL;
}

/* The loop runs until a text is seen, or is not; what never happens ends in a failure. */
static void
wait_for (Fixture *self, const char *text, gboolean seen)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while ((find_text (GTK_WIDGET (self->place), text) != NULL) != seen) {
    if (g_get_monotonic_time () > end)
      g_error ("%s “%s”", seen ? "did not see" : "still sees", text);
    g_main_context_iteration (NULL, FALSE);
  }
}

static void
act (Fixture *self, const char *action, const char *kind, const char *uid)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->place), action, "(ss)", kind, uid));
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (!is_seen (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_button (child, label);

    if (found)
      return found;
  }
  return NULL;
}

static void
press (Fixture *self, const char *label)
{
  GtkWidget *button = find_button (GTK_WIDGET (self->place), label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
undo (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  trellis_library_undo (self->library, &error);
  g_assert_no_error (error);
}

static void
fill_title (Fixture *self, guint field, const char *title)
{
  GtkWidget *page = find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE);
  TrellisForm *form;

  g_assert_nonnull (page);
  form = trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
  gtk_editable_set_text (GTK_EDITABLE (trellis_form_get_control (form, field)), title);
}

static guint
count (Fixture *self, GType type)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);

  return (guint) trellis_library_count (self->library, query);
}

/* Tests ---------------------------------------------------------------------------------------- */

static void
test_overview (void)
{
  Fixture self = { 0 };

  set_up (&self, TRUE);
  wait_for (&self, "You meet 0 of the 1 levels that Adviser asks for", TRUE);
  wait_for (&self, "2 levels to go. Asked for: Confident, 3 of 3. You: Starting, 1 of 3", TRUE);
  wait_for (&self, "Assess yourself: Writing", TRUE);
  wait_for (&self, "Starting, 1 of 3; Adviser asks for 3", TRUE); /* the sidebar */
  tear_down (&self);
}

static void
test_unknown_person (void)
{
  Fixture self = { 0 };

  set_up (&self, FALSE);
  wait_for (&self, "Who are you?", TRUE);
  g_assert_true (trellis_place_open (self.place, "competency", "listening"));
  wait_for (&self, "Tell Trellis Who You Are", TRUE);
  act (&self, "framework.add", "evidence", "listening");
  g_assert_null (find_type (GTK_WIDGET (self.place), TRELLIS_TYPE_FORM_PAGE));
  tear_down (&self);
}

static void
test_open (void)
{
  static const struct {
    const char *kind, *uid, *seen;
  } cases[] = {
    { "framework", "framework", "Groups of competencies" },
    { "framework_group", "group", "Add a Competency" },
    { "competency", "listening", "Lets people finish." },
    { "indicator", "sign", "Sums up." },
    { "level", "level-1", "Groups of competencies" },
    { "level_descriptor", "descriptor", "Lets people finish." },
    { "value", "value", "One of our values" },
    { "role_profile", "role", "Essential" },
    { "role_requirement", "requirement", "Essential" },
    { "pathway", "pathway", "1. Adviser" },
    { "pathway_step", "step", "1. Adviser" },
    { "self_assessment", "assessment", "Lets people finish." },
    { "evidence", "evidence", "What it shows" },
  };
  Fixture self = { 0 };

  set_up (&self, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].kind);
    g_assert_true (trellis_place_open (self.place, cases[i].kind, cases[i].uid));
    wait_for (&self, cases[i].seen, TRUE);
    g_assert_true (trellis_place_back (self.place));
    g_assert_false (trellis_place_get_can_go_back (self.place));
  }
  g_assert_false (trellis_place_open (self.place, "event", "listening"));
  g_assert_false (trellis_place_open (self.place, "competency", "nothing"));
  tear_down (&self);
}

static void
test_assess (void)
{
  Fixture self = { 0 };
  GtkWidget *rating;

  set_up (&self, TRUE);
  g_assert_true (trellis_place_open (self.place, "competency", "listening"));
  act (&self, "framework.assess", "competency", "listening");
  press (&self, "_Save"); /* without a level */
  wait_for (&self, "Choose a level first", TRUE);
  g_assert_cmpuint (count (&self, TRELLIS_TYPE_SELF_ASSESSMENT), ==, 1);
  rating = find_type (GTK_WIDGET (self.place), TRELLIS_TYPE_RATING);
  trellis_rating_set_value (TRELLIS_RATING (rating), 3);
  press (&self, "_Save");
  wait_for (&self, "Confident, 3 of 3; Adviser asks for 3", TRUE);
  g_assert_cmpuint (count (&self, TRELLIS_TYPE_SELF_ASSESSMENT), ==, 2); /* added, not changed */
  undo (&self);
  wait_for (&self, "Starting, 1 of 3; Adviser asks for 3", TRUE);
  tear_down (&self);
}

static void
test_evidence (void)
{
  Fixture self = { 0 };

  set_up (&self, TRUE);
  g_assert_true (trellis_place_open (self.place, "competency", "listening"));
  act (&self, "framework.add", "evidence", "listening");
  fill_title (&self, TRELLIS_EVIDENCE_TITLE, "A calm answer");
  press (&self, "_Add");
  wait_for (&self, "A calm answer", TRUE);
  act (&self, "framework.edit", "evidence", "evidence");
  fill_title (&self, TRELLIS_EVIDENCE_TITLE, "A very hard call");
  press (&self, "_Save");
  wait_for (&self, "A very hard call", TRUE);
  g_assert_true (trellis_place_open (self.place, "evidence", "evidence"));
  act (&self, "framework.delete", "evidence", "evidence");
  wait_for (&self, "A very hard call", FALSE); /* its page closes as well */
  wait_for (&self, "Lets people finish.", TRUE);
  undo (&self);
  wait_for (&self, "A very hard call", TRUE);
  tear_down (&self);
}

static void
test_organise (void)
{
  Fixture self = { 0 };

  set_up (&self, TRUE);
  act (&self, "framework.add", "competency", "group");
  fill_title (&self, TRELLIS_COMPETENCY_TITLE, "Coaching");
  press (&self, "_Add");
  wait_for (&self, "Assess yourself: Coaching", TRUE);
  g_assert_true (trellis_place_open (self.place, "competency", "writing"));
  act (&self, "framework.delete", "competency", "writing");
  wait_for (&self, "Writing", FALSE);
  undo (&self);
  wait_for (&self, "Assess yourself: Writing", TRUE);
  act (&self, "framework.edit", "role_profile", "role");
  fill_title (&self, TRELLIS_ROLE_PROFILE_TITLE, "Senior adviser");
  press (&self, "_Save");
  wait_for (&self, "that Senior adviser asks for", TRUE);
  tear_down (&self);
}

static void
test_no_role (void)
{
  Fixture self = { 0 };

  set_up (&self, TRUE);
  act (&self, "framework.delete", "role_profile", "role");
  wait_for (&self, "You have assessed yourself in 1 of 2 competencies", TRUE);
  undo (&self);
  act (&self, "framework.compare", "role_profile", "role");
  wait_for (&self, "2 levels to go", TRUE);
  tear_down (&self);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_print ("1..0 # SKIP no display\n");
    return 0;
  }
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_func ("/framework/overview", test_overview);
  g_test_add_func ("/framework/unknown-person", test_unknown_person);
  g_test_add_func ("/framework/open", test_open);
  g_test_add_func ("/framework/assess", test_assess);
  g_test_add_func ("/framework/evidence", test_evidence);
  g_test_add_func ("/framework/organise", test_organise);
  g_test_add_func ("/framework/no-role", test_no_role);
  return g_test_run ();
}
