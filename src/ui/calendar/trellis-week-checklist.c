/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The checklist of a learning week: tick, add, change, put in order, or begin with what is usual. */
#include "config.h"

#include "ui/calendar/trellis-week-checklist.h"

#include "base/trellis-time.h"
#include "model/trellis-week-tasks.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-week-task-form.h"
#include "ui/calendar/trellis-week-words.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define TASK "trellis-week-task" /* uid of the task, on its row */
#define FOLLOW                                                                                     \
  "trellis-week-follow" /* uid of the task whose row gets the focus when it is made again */

static GPtrArray *
read_tasks (TrellisEventView *self)
{
  return trellis_library_list_linked (self->library, TRELLIS_TYPE_WEEK_TASK, TRELLIS_WEEK_TASK_WEEK,
                                      self->uid, TRELLIS_WEEK_TASK_POSITION);
}

static TrellisLearningWeek *
read_week (TrellisEventView *self)
{
  return trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK, self->uid);
}

/* Rows ---------------------------------------------------------------------------------------- */

static void
ticked_cb (GtkCheckButton *check, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (check), "checklist.tick", "s",
                              (const char *) g_object_get_data (G_OBJECT (check), TASK));
}

static GtkWidget *
new_check (TrellisWeekTask *task, const char *line)
{
  GtkWidget *check = gtk_check_button_new ();
  const char *title = trellis_entity_get_title (task);
  g_autofree char *name = *line ? g_strdup_printf ("%s, %s", title, line) : g_strdup (title);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               trellis_entity_is_set (task, TRELLIS_WEEK_TASK_DONE));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  trellis_a11y_name (check, name);
  g_object_set_data_full (G_OBJECT (check), TASK, g_strdup (trellis_entity_get_uid (task)), g_free);
  g_signal_connect (check, "toggled", G_CALLBACK (ticked_cb), NULL);
  return check;
}

static GMenuModel *
row_menu (const char *uid)
{
  static const struct {
    const char *label;
    const char *action;
  } items[] = {
    { N_ ("Move _Up"), "checklist.up" },
    { N_ ("Move Do_wn"), "checklist.down" },
    { N_ ("_Delete"), "checklist.delete" },
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (items); i++) {
    g_autoptr (GMenuItem) item = g_menu_item_new (_ (items[i].label), NULL);

    g_menu_item_set_action_and_target (item, items[i].action, "s", uid);
    g_menu_append_item (menu, item);
  }
  return G_MENU_MODEL (menu);
}

static GtkWidget *
new_more (TrellisWeekTask *task)
{
  GtkWidget *more = gtk_menu_button_new ();
  g_autoptr (GMenuModel) menu = row_menu (trellis_entity_get_uid (task));
  /* TRANSLATORS: of a task */
  g_autofree char *name = g_strdup_printf (_ ("More actions for %s"),
                                           trellis_entity_get_title (task));

  g_object_set (more, "icon-name", "view-more-symbolic", "menu-model", menu, "valign",
                GTK_ALIGN_CENTER, "tooltip-text", _ ("More actions"), NULL);
  gtk_widget_add_css_class (more, "flat");
  trellis_a11y_name (more, name);
  return more;
}

static gboolean
focus_cb (gpointer row)
{
  gtk_widget_grab_focus (row);
  return G_SOURCE_REMOVE;
}

static GtkWidget *
new_row (TrellisPage *page, TrellisWeekTask *task, TrellisLearningWeek *week, gint64 today)
{
  gboolean pattern = trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE);
  g_autofree char *when = pattern ? trellis_week_task_offset (task, week)
                                  : trellis_week_task_when (task, today);
  const char *uid = trellis_entity_get_uid (task);
  const char *const parts[] = { when, trellis_entity_get_text (task, TRELLIS_WEEK_TASK_OWNER),
                                NULL };
  g_autofree char *line = trellis_week_words_join (parts);
  GtkWidget *row = trellis_button_row (trellis_entity_get_title (task), line, NULL);
  const char *follow = g_object_get_data (G_OBJECT (page), FOLLOW);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uid);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "checklist.edit");
  g_object_set_data_full (G_OBJECT (row), TASK, g_strdup (uid), g_free);
  if (!pattern && trellis_week_task_is_overdue (task, today))
    gtk_widget_add_css_class (row, "week-overdue");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), new_check (task, line));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_more (task));
  if (!g_strcmp0 (follow, uid)) {
    /* after the page has put the focus where it was */
    g_idle_add_full (G_PRIORITY_DEFAULT, focus_cb, g_object_ref (row), g_object_unref);
    g_object_set_data (G_OBJECT (page), FOLLOW, NULL);
  }
  return row;
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisLearningWeek) week = read_week (view);
  g_autoptr (GPtrArray) tasks = NULL, usual = NULL;
  g_autofree char *sentence = NULL;
  gint64 today = trellis_today ();
  GtkWidget *group;

  if (!week)
    return FALSE;
  tasks = read_tasks (view);
  usual = trellis_week_tasks_usual (week, tasks);
  sentence = trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE)
                 ? g_strdup (_ ("These are copied with the pattern."))
                 : trellis_week_tasks_sentence (tasks, today);
  trellis_page_set_title (page, _ ("Checklist"), trellis_entity_get_title (week));
  if (tasks->len == 0) {
    trellis_page_add (page,
                      trellis_empty_new ("trellis-plan-symbolic", _ ("Nothing to tick yet"),
                                         _ ("The usual checklist has its dates counted back from "
                                            "the week; change whatever is different with you."),
                                         _ ("Fill _in the usual checklist"), "checklist.usual"));
    trellis_event_view_add_button (page, _ ("_Add a task"), "checklist.add", FALSE);
    return TRUE;
  }
  group = trellis_page_add_group (page, NULL, NULL);
  trellis_group_add (group, trellis_fact_row (_ ("How ready it is"), sentence));
  trellis_event_view_add_button (page, _ ("_Add a task"), "checklist.add", FALSE);
  if (usual->len)
    trellis_event_view_add_button (page, _ ("Add what is _usual"), "checklist.usual", FALSE);
  group = trellis_page_add_group (page, _ ("Tasks"),
                                  _ ("Alt with Up and Down moves a task in the order."));
  for (guint i = 0; i < tasks->len; i++)
    trellis_group_add (group, new_row (page, tasks->pdata[i], week, today));
  return TRUE;
}

/* Actions ------------------------------------------------------------------------------------- */

static TrellisWeekTask *
task_of (TrellisEventView *self, GVariant *target)
{
  return trellis_library_get (self->library, TRELLIS_TYPE_WEEK_TASK,
                              g_variant_get_string (target, NULL));
}

static void
tick_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisWeekTask) task = task_of (self, target);
  g_autofree char *label = NULL, *said = NULL;
  gboolean done;

  if (!task)
    return;
  done = !trellis_entity_is_set (task, TRELLIS_WEEK_TASK_DONE);
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DONE, done ? trellis_today () : 0);
  label = g_strdup_printf (done ? _ ("Tick %s") : _ ("Untick %s"), trellis_entity_get_title (task));
  said = g_strdup_printf (done ? _ ("Done: %s") : _ ("Not done: %s"),
                          trellis_entity_get_title (task));
  trellis_save (self->page, self->library, task, label, said);
}

static void
add_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisWeekTask) task = trellis_entity_new (TRELLIS_TYPE_WEEK_TASK);
  g_autoptr (GPtrArray) tasks = read_tasks (self);

  trellis_entity_set_text (task, TRELLIS_WEEK_TASK_WEEK, self->uid);
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_POSITION,
                             trellis_week_tasks_next_position (tasks));
  trellis_event_view_push (self, _ ("New task"), trellis_week_task_form_new (self->library, task));
}

static void
edit_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisWeekTask) task = task_of (self, target);

  if (task)
    trellis_event_view_push (self, _ ("Edit task"),
                             trellis_week_task_form_new (self->library, task));
}

static void
delete_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisWeekTask) task = task_of (self, target);

  if (task)
    trellis_delete (self->page, self->library, task);
}

static void
usual_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisLearningWeek) week = read_week (self);
  g_autoptr (GPtrArray) tasks = read_tasks (self), usual = NULL;
  g_autofree char *said = NULL;
  TrellisBatch *batch;

  if (!week)
    return;
  usual = trellis_week_tasks_usual (week, tasks);
  if (usual->len == 0)
    return;
  batch = trellis_batch_new ("usual-checklist", _ ("Fill in the checklist"));
  for (guint i = 0; i < usual->len; i++)
    trellis_batch_save (batch, usual->pdata[i]);
  said = g_strdup_printf (ngettext ("%u task added", "%u tasks added", usual->len), usual->len);
  trellis_do (self->page, self->library, batch, said);
}

static void
move_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  int by = g_str_equal (g_action_get_name (G_ACTION (action)), "up") ? -1 : 1;
  const char *uid = g_variant_get_string (target, NULL);
  g_autoptr (GPtrArray) tasks = read_tasks (self), changed = NULL;
  g_autoptr (TrellisWeekTask) task = task_of (self, target);
  g_autofree char *said = NULL, *label = NULL;
  TrellisBatch *batch;
  guint at = 0;

  if (!task)
    return;
  changed = trellis_week_tasks_move (tasks, uid, by);
  if (changed->len == 0) {
    trellis_announce (self->page,
                      by < 0 ? _ ("It is the first already") : _ ("It is the last already"));
    return;
  }
  while (!g_str_equal (trellis_entity_get_uid (tasks->pdata[at]), uid))
    at++;
  label = g_strdup_printf (_ ("Move %s"), trellis_entity_get_title (task));
  batch = trellis_batch_new ("move-task", label);
  for (guint i = 0; i < changed->len; i++)
    trellis_batch_save (batch, changed->pdata[i]);
  /* TRANSLATORS: place of a task in the checklist, and how many there are */
  said = g_strdup_printf (_ ("Moved to %d of %u"), (int) at + by + 1, tasks->len);
  g_object_set_data_full (G_OBJECT (self->page), FOLLOW, g_strdup (uid), g_free);
  trellis_do (self->page, self->library, batch, said);
}

/* Keys ---------------------------------------------------------------------------------------- */

/* What a key does to the task that has the focus. */
static gboolean
key_cb (GtkWidget *page, GVariant *arguments, gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *at = root ? gtk_root_get_focus (root) : NULL;
  const char *uid = NULL;

  for (; at && at != page && !uid; at = gtk_widget_get_parent (at))
    uid = g_object_get_data (G_OBJECT (at), TASK);
  return uid && gtk_widget_activate_action (page, data, "s", uid);
}

static void
add_keys (GtkWidget *page)
{
  static const struct {
    const char *trigger;
    const char *action;
  } keys[] = {
    { "<Alt>Up|<Alt>KP_Up", "checklist.up" },
    { "<Alt>Down|<Alt>KP_Down", "checklist.down" },
    { "Delete|KP_Delete", "checklist.delete" },
    { "<Control>e", "checklist.edit" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].trigger),
                          gtk_callback_action_new (key_cb, (gpointer) keys[i].action, NULL)));
  gtk_widget_add_controller (page, controller);
}

/**
 * trellis_week_checklist_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the page of its checklist, with its actions in the group `checklist`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_week_checklist_new (TrellisLibrary *library, const char *week)
{
  static const GActionEntry entries[] = {
    { .name = "tick", .parameter_type = "s", .activate = tick_cb },
    { .name = "edit", .parameter_type = "s", .activate = edit_cb },
    { .name = "delete", .parameter_type = "s", .activate = delete_cb },
    { .name = "up", .parameter_type = "s", .activate = move_cb },
    { .name = "down", .parameter_type = "s", .activate = move_cb },
    { .name = "add", .activate = add_cb },
    { .name = "usual", .activate = usual_cb },
  };
  TrellisEventView *view = trellis_event_view_new (library, week);
  GtkWidget *page = trellis_page_new_live (library, "week_task learning_week", fill, view,
                                           trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "checklist", entries, G_N_ELEMENTS (entries), view);
  add_keys (page);
  return page;
}
