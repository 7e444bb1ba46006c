/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place Plan, built for real and used by the names of its actions. */
#include "config.h"

#include "label-text.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-list.h"
#include "ui/plan/trellis-plan-commands.h"
#include "ui/plan/trellis-plan-opportunity.h"
#include "ui/plan/trellis-plan-place.h"

#include <glib/gstdio.h>
#include <string.h>

#define ME "019c0000-0000-7000-8000-000000000001"
#define BOSS "019c0000-0000-7000-8000-000000000002"
#define PLAN "019c0000-0000-7000-8000-000000000003"
#define GOAL "019c0000-0000-7000-8000-000000000004"
#define ACTION "019c0000-0000-7000-8000-000000000005"
#define ENTRY "019c0000-0000-7000-8000-000000000006"
#define STORY "019c0000-0000-7000-8000-000000000007"
#define EARLIER "019c0000-0000-7000-8000-000000000008"
#define LATER "019c0000-0000-7000-8000-000000000009"
#define COURSE "019c0000-0000-7000-8000-00000000000a"
#define SWAP "019c0000-0000-7000-8000-00000000000b"
#define EVENT "019c0000-0000-7000-8000-00000000000c"
#define AGREED "019c0000-0000-7000-8000-00000000000d"
#define PATIENCE (10 * G_USEC_PER_SEC)

typedef struct {
  char *folder;
  TrellisLibrary *library;
  GtkWidget *window;
  TrellisPlace *place;
} Fixture;

/* Records ------------------------------------------------------------------------------------- */

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
put_plan (TrellisBatch *batch)
{
  gpointer record = make (TRELLIS_TYPE_PLAN, PLAN, "My plan");

  trellis_entity_set_text (record, TRELLIS_PLAN_PERSON, ME);
  trellis_entity_set_number (record, TRELLIS_PLAN_STATUS, TRELLIS_PLAN_STATUS_ACTIVE);
  put (batch, record);
  record = make (TRELLIS_TYPE_GOAL, GOAL, "Chair a meeting");
  trellis_entity_set_text (record, TRELLIS_GOAL_PLAN, PLAN);
  trellis_entity_set_number (record, TRELLIS_GOAL_STATUS, TRELLIS_GOAL_STATUS_ACTIVE);
  put (batch, record);
  record = make (TRELLIS_TYPE_ACTION, ACTION, "Ask for the agenda");
  trellis_entity_set_text (record, TRELLIS_ACTION_GOAL, GOAL);
  trellis_entity_set_number (record, TRELLIS_ACTION_DUE, trellis_today () - 2);
  put (batch, record);
}

static void
put_meetings (TrellisBatch *batch)
{
  const char *uids[] = { EARLIER, LATER };

  for (int i = 0; i < 2; i++) {
    gpointer record = make (TRELLIS_TYPE_ONE_TO_ONE, uids[i], i ? "Later" : "Earlier");

    trellis_entity_set_text (record, TRELLIS_ONE_TO_ONE_PERSON, ME);
    trellis_entity_set_text (record, TRELLIS_ONE_TO_ONE_OTHER, BOSS);
    trellis_entity_set_number (record, TRELLIS_ONE_TO_ONE_DATE, trellis_today () + (i ? 3 : -30));
    put (batch, record);
  }
  {
    gpointer record = make (TRELLIS_TYPE_ACTION, AGREED, "Send the list");

    trellis_entity_set_text (record, TRELLIS_ACTION_ONE_TO_ONE, EARLIER);
    put (batch, record);
  }
}

static void
put_rest (TrellisBatch *batch)
{
  gpointer record = make (TRELLIS_TYPE_CPD_ENTRY, ENTRY, "Read a chapter");

  trellis_entity_set_text (record, TRELLIS_CPD_ENTRY_PERSON, ME);
  trellis_entity_set_number (record, TRELLIS_CPD_ENTRY_DATE, trellis_today ());
  trellis_entity_set_number (record, TRELLIS_CPD_ENTRY_MINUTES, 90);
  trellis_entity_set_text (record, TRELLIS_CPD_ENTRY_REFLECTION, "Main point first.");
  put (batch, record);
  record = make (TRELLIS_TYPE_EVIDENCE, STORY, "The apology");
  trellis_entity_set_text (record, TRELLIS_EVIDENCE_PERSON, ME);
  put (batch, record);
  put (batch, make (TRELLIS_TYPE_OPPORTUNITY, COURSE, "A course"));
  record = make (TRELLIS_TYPE_OPPORTUNITY, SWAP, "A swap");
  trellis_entity_set_number (record, TRELLIS_OPPORTUNITY_KIND, TRELLIS_OPPORTUNITY_KIND_SKILL_SWAP);
  put (batch, record);
}

static void
put_attended (TrellisBatch *batch)
{
  gpointer record = make (TRELLIS_TYPE_EVENT, EVENT, "A workshop");
  gint64 start = trellis_now () - 2 * TRELLIS_DAY;

  trellis_entity_set_number (record, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (record, TRELLIS_EVENT_END, start + 45 * TRELLIS_MINUTE);
  trellis_entity_set_number (record, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_WORKSHOP);
  trellis_entity_set_number (record, TRELLIS_EVENT_MIX, TRELLIS_LEARNING_MIX_EXPERIENCE);
  put (batch, record);
  record = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
  trellis_entity_set_text (record, TRELLIS_SIGN_UP_EVENT, EVENT);
  trellis_entity_set_text (record, TRELLIS_SIGN_UP_PERSON, ME);
  trellis_entity_set_number (record, TRELLIS_SIGN_UP_STATUS, TRELLIS_SIGN_UP_STATUS_ATTENDED);
  trellis_entity_set_number (record, TRELLIS_SIGN_UP_AT, start);
  put (batch, record);
}

static void
fill (TrellisLibrary *library)
{
  TrellisBatch *batch = trellis_batch_new ("test", "Test");
  gpointer boss = make (TRELLIS_TYPE_PERSON, BOSS, "Bo Boss");
  gpointer me = make (TRELLIS_TYPE_PERSON, ME, "Ceri Example");
  g_autoptr (GError) error = NULL;

  trellis_entity_set_text (me, TRELLIS_PERSON_MANAGER, BOSS);
  put (batch, boss);
  put (batch, me);
  put_plan (batch);
  put_meetings (batch);
  put_rest (batch);
  put_attended (batch);
  trellis_batch_set (batch, "me", ME);
  g_assert_true (trellis_library_commit (library, batch, &error));
  g_assert_no_error (error);
}

/* A window ------------------------------------------------------------------------------------ */

static void
set_up (Fixture *self, gconstpointer filled)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("trellis-plan-XXXXXX", NULL);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  if (filled)
    fill (self->library);
  self->window = gtk_window_new ();
  self->place = g_object_new (TRELLIS_TYPE_PLAN_PLACE, "library", self->library, NULL);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->place));
  trellis_place_prepare (self->place);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_file_test (path, G_FILE_TEST_IS_DIR))
      remove_folder (path);
    else
      g_unlink (path);
  }
  g_rmdir (folder);
}

static void
tear_down (Fixture *self, gconstpointer filled)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  trellis_library_close (self->library);
  g_clear_object (&self->library);
  remove_folder (self->folder);
  g_free (self->folder);
}

typedef gboolean (*Test) (Fixture *self, gconstpointer data);

/* Lets what was begun come to its end: the writer is another thread. */
static void
until (Fixture *self, Test test, gconstpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!test (self, data)) {
    g_assert_cmpint (g_get_monotonic_time (), <, end);
    g_main_context_iteration (NULL, FALSE);
  }
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
has_undo (Fixture *self, gconstpointer label)
{
  return g_strcmp0 (trellis_library_get_undo_label (self->library), label) == 0;
}

static void
act (Fixture *self, const char *action, const char *target)
{
  g_assert_true (target ? gtk_widget_activate_action (GTK_WIDGET (self->place), action, "s", target)
                        : gtk_widget_activate_action (GTK_WIDGET (self->place), action, NULL));
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (!gtk_widget_get_child_visible (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_type (child, type);

    if (found)
      return found;
  }
  return NULL;
}

/* The row or button in sight that names an action, and a target with a text in it. */
static GtkWidget *
find_action (GtkWidget *widget, const char *action, const char *part)
{
  if (!gtk_widget_get_child_visible (widget))
    return NULL;
  if (GTK_IS_ACTIONABLE (widget) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0) {
    GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
    g_autofree char *text = target ? g_variant_print (target, FALSE) : g_strdup ("");

    if (!part || strstr (text, part))
      return widget;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_action (child, action, part);

    if (found)
      return found;
  }
  return NULL;
}

static gboolean
is_shown (GtkWidget *widget, const char *text)
{
  if (!gtk_widget_get_child_visible (widget))
    return FALSE;
  if (label_has_text (widget, text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (is_shown (child, text))
      return TRUE;
  return FALSE;
}

#define assert_shown(self, text) g_assert_true (is_shown (GTK_WIDGET ((self)->place), text))
#define assert_not_shown(self, text) g_assert_false (is_shown (GTK_WIDGET ((self)->place), text))

static gpointer
record_of_form (Fixture *self)
{
  GtkWidget *page = find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE);

  g_assert_nonnull (page);
  return trellis_form_get_record (trellis_form_page_get_form (TRELLIS_FORM_PAGE (page)));
}

static void
save_form (Fixture *self, const char *undo)
{
  GtkWidget *page = find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE);

  g_assert_true (trellis_form_validate (trellis_form_page_get_form (TRELLIS_FORM_PAGE (page))));
  g_signal_emit_by_name (page, "save");
  until (self, has_undo, undo);
  g_assert_null (find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE));
}

static void
undo (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (trellis_library_undo (self->library, &error));
  g_assert_no_error (error);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Tests --------------------------------------------------------------------------------------- */

static void
test_nobody (Fixture *self, gconstpointer data)
{
  TrellisBatch *batch = trellis_batch_new ("test", "Say who I am");

  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "win.who-am-i", NULL));
  act (self, "plan.add-cpd", NULL);
  g_assert_null (find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE));
  put (batch, make (TRELLIS_TYPE_PERSON, ME, "Ceri Example"));
  trellis_batch_set (batch, "me", ME);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (find_action (GTK_WIDGET (self->place), "win.who-am-i", NULL));
  act (self, "plan.section", "goals");
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.add-plan", NULL));
}

static void
test_plan (Fixture *self, gconstpointer data)
{
  TrellisBatch *batch = trellis_batch_new ("test", "Say who I am");
  g_autoptr (GPtrArray) plans = NULL;

  put (batch, make (TRELLIS_TYPE_PERSON, ME, "Ceri Example"));
  trellis_batch_set (batch, "me", ME);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
  act (self, "plan.add-goal", ""); /* there is no plan to put it in: that comes first */
  g_assert_true (TRELLIS_IS_PLAN (record_of_form (self)));
  save_form (self, "New plan");
  plans = trellis_library_list_all (self->library, TRELLIS_TYPE_PLAN, TRELLIS_PLAN_TITLE);
  g_assert_cmpuint (plans->len, ==, 1);
  g_assert_cmpstr (trellis_entity_get_text (plans->pdata[0], TRELLIS_PLAN_PERSON), ==, ME);
  act (self, "plan.add-goal", "");
  g_assert_cmpstr (trellis_entity_get_text (record_of_form (self), TRELLIS_GOAL_PLAN), ==,
                   trellis_entity_get_uid (plans->pdata[0]));
}

static void
test_today (Fixture *self, gconstpointer data)
{
  assert_shown (self, "No action is due in the next seven days and 1 is overdue; you have logged "
                      "1 h 30 min of");
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.open", ACTION));
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.open", LATER));
  act (self, "plan.tick", ACTION);
  until (self, has_undo, "Tick action");
  g_assert_null (find_action (GTK_WIDGET (self->place), "plan.open", ACTION));
  undo (self);
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.open", ACTION));
}

static void
test_log_event (Fixture *self, gconstpointer data)
{
  gpointer entry;
  g_autoptr (GPtrArray) entries = NULL;

  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.log-event", EVENT));
  act (self, "plan.log-event", EVENT);
  entry = record_of_form (self);
  g_assert_cmpint (trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_MINUTES), ==, 45);
  g_assert_cmpint (trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_DATE), ==,
                   trellis_instant_date (trellis_now () - 2 * TRELLIS_DAY, NULL));
  g_assert_cmpint (trellis_entity_get_choice (entry, TRELLIS_CPD_ENTRY_KIND), ==,
                   TRELLIS_CPD_KIND_FORMAL);
  save_form (self, "New CPD entry");
  g_assert_null (find_action (GTK_WIDGET (self->place), "plan.log-event", EVENT));
  entries = trellis_library_list_linked (self->library, TRELLIS_TYPE_CPD_ENTRY,
                                         TRELLIS_CPD_ENTRY_EVENT, EVENT, TRELLIS_CPD_ENTRY_DATE);
  g_assert_cmpuint (entries->len, ==, 1);
  undo (self);
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.log-event", EVENT));
}

static void
test_goal (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisGoal) goal = NULL;

  act (self, "plan.section", "goals");
  assert_shown (self, "You have 1 open goal and have reached 0; 0 of 2 actions are done.");
  g_assert_true (trellis_place_open (self->place, "goal", GOAL));
  assert_shown (self, "0 of 1 action, 0 percent");
  act (self, "plan.edit-this", NULL);
  trellis_entity_set_text (record_of_form (self), TRELLIS_GOAL_TITLE, "Chair two meetings");
  save_form (self, "Edit goal");
  assert_shown (self, "Chair two meetings");
  act (self, "plan.reach", GOAL);
  until (self, has_undo, "Reach goal");
  goal = trellis_library_get (self->library, TRELLIS_TYPE_GOAL, GOAL);
  g_assert_cmpint (trellis_entity_get_choice (goal, TRELLIS_GOAL_STATUS), ==,
                   TRELLIS_GOAL_STATUS_DONE);
  act (self, "plan.delete-this", NULL);
  until (self, has_undo, "Delete Chair two meetings");
  g_assert_null (trellis_plan_page_in_view (self->place)); /* closed itself */
  assert_not_shown (self, "Chair two meetings");
  undo (self);
  assert_shown (self, "Chair two meetings");
}

static GtkWidget *
adder_entry (Fixture *self)
{
  TrellisPlanView *view = trellis_plan_page_get_view (trellis_plan_page_in_view (self->place));

  g_assert_nonnull (view->adder);
  return find_type (view->adder, GTK_TYPE_ENTRY);
}

static void
test_adder (Fixture *self, gconstpointer data)
{
  GtkWidget *entry;
  g_autoptr (GPtrArray) actions = NULL;

  trellis_place_open (self->place, "goal", GOAL);
  trellis_place_add (self->place); /* what is added here is an action */
  entry = adder_entry (self);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "   ");
  g_signal_emit_by_name (entry, "activate");
  gtk_editable_set_text (GTK_EDITABLE (entry), " Book a room ");
  g_signal_emit_by_name (entry, "activate");
  until (self, has_undo, "Add action");
  assert_shown (self, "Book a room");
  entry = adder_entry (self);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), entry));
  actions = trellis_library_list_linked (self->library, TRELLIS_TYPE_ACTION, TRELLIS_ACTION_GOAL,
                                         GOAL, TRELLIS_ACTION_POSITION);
  g_assert_cmpuint (actions->len, ==, 2);
  g_assert_cmpstr (trellis_entity_get_title (actions->pdata[1]), ==, "Book a room");
}

static void
test_draft_is_kept (Fixture *self, gconstpointer data)
{
  GtkWidget *entry;

  trellis_place_open (self->place, "goal", GOAL);
  entry = adder_entry (self);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Half typed");
  act (self, "plan.tick", ACTION); /* the page is built again */
  until (self, has_undo, "Tick action");
  assert_shown (self, "1 of 1 action, 100 percent");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (adder_entry (self))), ==, "Half typed");
}

static void
test_cpd (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) stories = NULL;

  act (self, "plan.section", "cpd");
  assert_shown (self, "You have logged 1 hour 30 minutes of");
  trellis_place_add (self->place);
  trellis_entity_set_text (record_of_form (self), TRELLIS_CPD_ENTRY_TITLE, "Watched a talk");
  trellis_entity_set_number (record_of_form (self), TRELLIS_CPD_ENTRY_MINUTES, 30);
  save_form (self, "New CPD entry");
  assert_shown (self, "You have logged 2 hours of");
  trellis_place_open (self->place, "cpd_entry", ENTRY);
  act (self, "plan.make-evidence", ENTRY);
  g_assert_cmpstr (trellis_entity_get_text (record_of_form (self), TRELLIS_EVIDENCE_RESULT), ==,
                   "Main point first.");
  save_form (self, "New story");
  stories = trellis_library_list_linked (self->library, TRELLIS_TYPE_EVIDENCE,
                                         TRELLIS_EVIDENCE_PERSON, ME, TRELLIS_EVIDENCE_TITLE);
  g_assert_cmpuint (stories->len, ==, 2);
  trellis_place_home (self->place);
  act (self, "plan.all-cpd", NULL);
  g_assert_nonnull (find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_LIST_PANE));
}

static void
test_meeting (Fixture *self, gconstpointer data)
{
  gpointer meeting;

  trellis_place_open (self->place, "one_to_one", LATER);
  assert_shown (self, "Still open from earlier meetings");
  assert_shown (self, "Send the list");
  assert_shown (self, "Private: never leaves this library.");
  act (self, "plan.prepare", EARLIER);
  meeting = record_of_form (self);
  g_assert_cmpstr (trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_OTHER), ==, BOSS);
  g_assert_cmpstr (trellis_entity_get_text (meeting, TRELLIS_ONE_TO_ONE_AGENDA), ==,
                   "- Send the list");
  save_form (self, "New 1-2-1");
  act (self, "plan.tick", AGREED);
  until (self, has_undo, "Tick action");
  assert_not_shown (self, "Still open from earlier meetings");
}

static guint
count_requests (Fixture *self)
{
  g_autoptr (GPtrArray) requests = trellis_library_list_linked (
      self->library, TRELLIS_TYPE_REQUEST, TRELLIS_REQUEST_OPPORTUNITY, COURSE, TRELLIS_REQUEST_AT);

  return requests->len;
}

static void
test_request (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisRequest) request = NULL;

  g_assert_true (trellis_place_open (self->place, "opportunity", COURSE));
  assert_shown (self, "You can ask for it at any time.");
  act (self, "plan.ask", COURSE);
  save_form (self, "Ask for it");
  g_assert_cmpuint (count_requests (self), ==, 1);
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.withdraw", COURSE));
  g_assert_null (find_action (GTK_WIDGET (self->place), "plan.ask", COURSE));
  act (self, "plan.withdraw", COURSE);
  until (self, has_undo, "Withdraw request");
  g_assert_cmpuint (count_requests (self), ==, 2); /* a history: nothing is overwritten */
  request = trellis_plan_my_request (self->library, COURSE);
  g_assert_cmpint (trellis_entity_get_choice (request, TRELLIS_REQUEST_STATUS), ==,
                   TRELLIS_REQUEST_STATUS_WITHDRAWN);
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.ask", COURSE));
  /* The catalogue is the organisers'. */
  g_assert_null (find_action (GTK_WIDGET (self->place), "plan.delete", COURSE));
  act (self, "plan.delete-this", NULL);
  act (self, "plan.edit-this", NULL);
  g_assert_null (find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE));
}

static void
test_into_plan (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) actions = NULL;

  trellis_place_open (self->place, "opportunity", COURSE);
  act (self, "plan.into-plan", COURSE);
  g_assert_nonnull (find_action (GTK_WIDGET (self->place), "plan.into-goal", GOAL));
  gtk_widget_activate_action (GTK_WIDGET (self->place), "plan.into-goal", "(ss)", COURSE, GOAL);
  until (self, has_undo, "Put into plan");
  actions = trellis_library_list_linked (self->library, TRELLIS_TYPE_ACTION,
                                         TRELLIS_ACTION_OPPORTUNITY, COURSE, TRELLIS_ACTION_TITLE);
  g_assert_cmpuint (actions->len, ==, 1);
  g_assert_cmpstr (trellis_entity_get_text (actions->pdata[0], TRELLIS_ACTION_GOAL), ==, GOAL);
}

static guint
count_rows (GtkWidget *list)
{
  g_autoptr (GListModel) model = NULL;
  GtkWidget *view = find_type (list, GTK_TYPE_LIST_VIEW);

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view))));
}

static gboolean
has_one_row (Fixture *self, gconstpointer data)
{
  GtkWidget *list = find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_LIST_PANE);

  return count_rows (list) == 1;
}

static void
test_catalogue (Fixture *self, gconstpointer data)
{
  GtkWidget *search, *list;

  act (self, "plan.section", "opportunities");
  list = find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_LIST_PANE);
  g_assert_cmpuint (count_rows (list), ==, 2);
  search = find_type (GTK_WIDGET (self->place), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), "COUR");
  until (self, has_one_row, NULL);
  act (self, "plan.clear-filter", NULL);
  gtk_drop_down_set_selected (
      GTK_DROP_DOWN (find_type (GTK_WIDGET (self->place), GTK_TYPE_DROP_DOWN)),
      TRELLIS_OPPORTUNITY_KIND_SKILL_SWAP + 1);
  until (self, has_one_row, NULL);
  trellis_place_add (self->place); /* only organisers add */
  g_assert_null (find_type (GTK_WIDGET (self->place), TRELLIS_TYPE_FORM_PAGE));
}

static void
test_note (void)
{
  static const struct {
    int deadline, expires;
    gboolean paused;
    const char *note;
    gboolean open;
  } cases[] = {
    { 0, 0, FALSE, "", TRUE },       { 3, 0, FALSE, "closes in 3 days", TRUE },
    { 0, 10, FALSE, "", TRUE },      { -2, 0, FALSE, "closed 2 days ago", FALSE },
    { 3, 0, TRUE, "paused", FALSE }, { 3, -1, TRUE, "no longer listed", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisOpportunity) opportunity = trellis_entity_new (TRELLIS_TYPE_OPPORTUNITY);
    g_autofree char *note = NULL;

    trellis_entity_set_number (opportunity, TRELLIS_OPPORTUNITY_DEADLINE,
                               cases[i].deadline ? 2460000 + cases[i].deadline : 0);
    trellis_entity_set_number (opportunity, TRELLIS_OPPORTUNITY_EXPIRES,
                               cases[i].expires ? 2460000 + cases[i].expires : 0);
    trellis_entity_set_number (opportunity, TRELLIS_OPPORTUNITY_PAUSED, cases[i].paused);
    note = trellis_plan_opportunity_note (opportunity, 2460000);
    g_assert_cmpstr (note, ==, cases[i].note);
    g_assert_true (trellis_plan_opportunity_is_open (opportunity, 2460000) == cases[i].open);
  }
}

static void
test_open (Fixture *self, gconstpointer data)
{
  static const struct {
    const char *kind, *uid, *title;
  } cases[] = {
    { "plan", PLAN, "My plan" },           { "goal", GOAL, "Chair a meeting" },
    { "action", ACTION, "Ask for" },       { "cpd_entry", ENTRY, "Read a chapter" },
    { "evidence", STORY, "The apology" },  { "one_to_one", LATER, "Later" },
    { "opportunity", COURSE, "A course" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisPlanView *view;

    g_assert_true (trellis_place_open (self->place, cases[i].kind, cases[i].uid));
    view = trellis_plan_page_get_view (trellis_plan_page_in_view (self->place));
    g_assert_cmpstr (view->kind, ==, cases[i].kind);
    g_assert_cmpstr (view->uid, ==, cases[i].uid);
    assert_shown (self, cases[i].title);
    trellis_place_home (self->place);
  }
  g_assert_false (trellis_place_open (self->place, "event", EVENT));
  g_assert_false (trellis_place_open (self->place, "goal", "019c0000-0000-7000-8000-0000000000ff"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  if (!gdk_display_get_default ())
    return 77;
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add ("/plan/nobody", Fixture, NULL, set_up, test_nobody, tear_down);
  g_test_add ("/plan/plan", Fixture, NULL, set_up, test_plan, tear_down);
  g_test_add ("/plan/today", Fixture, "filled", set_up, test_today, tear_down);
  g_test_add ("/plan/log-event", Fixture, "filled", set_up, test_log_event, tear_down);
  g_test_add ("/plan/goal", Fixture, "filled", set_up, test_goal, tear_down);
  g_test_add ("/plan/adder", Fixture, "filled", set_up, test_adder, tear_down);
  g_test_add ("/plan/draft", Fixture, "filled", set_up, test_draft_is_kept, tear_down);
  g_test_add ("/plan/cpd", Fixture, "filled", set_up, test_cpd, tear_down);
  g_test_add ("/plan/meeting", Fixture, "filled", set_up, test_meeting, tear_down);
  g_test_add ("/plan/request", Fixture, "filled", set_up, test_request, tear_down);
  g_test_add ("/plan/into-plan", Fixture, "filled", set_up, test_into_plan, tear_down);
  g_test_add ("/plan/catalogue", Fixture, "filled", set_up, test_catalogue, tear_down);
  g_test_add ("/plan/open", Fixture, "filled", set_up, test_open, tear_down);
  g_test_add_func ("/plan/note", test_note);
  return g_test_run ();
}
