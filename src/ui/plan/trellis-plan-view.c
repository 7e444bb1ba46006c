/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of the place are made of. Their rows and buttons name actions of the place, so that pages know nothing
 * of one another. */
#include "config.h"

#include "ui/plan/trellis-plan-view.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-framework.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>
#include <string.h>

#define VIEW "trellis-plan-view"

static void
free_view (gpointer data)
{
  TrellisPlanView *self = data;

  g_object_unref (self->library);
  g_free (self->draft);
  g_free (self->kind);
  g_free (self->uid);
  g_free (self);
}

/**
 * trellis_plan_page_new:
 * @library: a library
 * @kind: singular name of a kind, empty for a section
 * @uid: uid of a record, empty for a section
 * @kinds: singular names of the kinds it shows, separated by spaces
 * @fill: builds its content; its data is a #TrellisPlanView
 *
 * Makes a live page.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_page_new (TrellisLibrary *library,
                       const char *kind,
                       const char *uid,
                       const char *kinds,
                       TrellisPageFill fill)
{
  TrellisPlanView *view = g_new0 (TrellisPlanView, 1);
  GtkWidget *page;

  view->library = g_object_ref (library);
  view->kind = g_strdup (kind);
  view->uid = g_strdup (uid);
  page = trellis_page_new_live (library, kinds, fill, view, free_view);
  g_object_set_data (G_OBJECT (page), VIEW, view);
  return page;
}

/**
 * trellis_plan_page_get_view:
 * @page: a page
 *
 * What a page shows.
 *
 * Returns: (transfer none) (nullable): what it is built from; %NULL for a page of another sort
 */
TrellisPlanView *
trellis_plan_page_get_view (GtkWidget *page)
{
  return g_object_get_data (G_OBJECT (page), VIEW);
}

/**
 * trellis_plan_view_get: (skip)
 * @self: a view
 * @type: the type of its record
 *
 * Gets the record of a page.
 *
 * Returns: (transfer full) (nullable): the record, %NULL when it is gone
 */
gpointer
trellis_plan_view_get (TrellisPlanView *self, GType type)
{
  return trellis_library_get (self->library, type, self->uid);
}

/**
 * trellis_plan_row:
 * @title: first line
 * @subtitle: (nullable): second line
 * @record: (type TrellisEntity): a record of this place
 *
 * Makes a row that opens a record of this place.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_plan_row (const char *title, const char *subtitle, gpointer record)
{
  return trellis_plan_row_with (title, subtitle, record, NULL);
}

/**
 * trellis_plan_row_with:
 * @title: first line
 * @subtitle: (nullable): second line
 * @record: (type TrellisEntity): a record of this place
 * @suffix: (nullable): a widget before the arrow at its end
 *
 * Makes a row that opens a record of this place, with something at its end.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_plan_row_with (const char *title, const char *subtitle, gpointer record, GtkWidget *suffix)
{
  GtkWidget *row = trellis_button_row (title, subtitle, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)",
                                    trellis_entity_get_kind (record)->name,
                                    trellis_entity_get_uid (record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "plan.open");
  if (suffix)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), suffix);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  return row;
}

/**
 * trellis_plan_do_row:
 * @title: what it does
 * @subtitle: (nullable): more of it
 * @icon_name: (nullable): an icon
 * @action: name of an action
 * @target: (nullable): its parameter
 *
 * Makes a row that does something.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_plan_do_row (const char *title,
                     const char *subtitle,
                     const char *icon_name,
                     const char *action,
                     const char *target)
{
  GtkWidget *row = trellis_button_row (title, subtitle, icon_name);

  if (target)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  return row;
}

/* GTK 4.8 puts a label with its underscore into the name of a button. */
static GtkWidget *
add_button (TrellisPage *page, const char *label, gboolean suggested)
{
  GtkWidget *button = trellis_page_add_action (page, label, suggested);
  g_autofree char *name = g_strdup (label);
  char *underscore = strchr (name, '_');

  if (underscore)
    memmove (underscore, underscore + 1, strlen (underscore));
  trellis_a11y_name (button, name);
  return button;
}

/**
 * trellis_plan_button:
 * @page: a page
 * @label: what the button does, with a mnemonic
 * @action: name of an action
 * @target: (nullable): its parameter
 * @suggested: whether it is the one big action of the page
 *
 * Adds a button.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
trellis_plan_button (TrellisPage *page,
                     const char *label,
                     const char *action,
                     const char *target,
                     gboolean suggested)
{
  GtkWidget *button = add_button (page, label, suggested);

  if (target)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

/**
 * trellis_plan_add_edit_buttons:
 * @page: a page
 * @record: (type TrellisEntity): what it shows
 *
 * Adds Edit and Delete to the buttons of a page.
 */
void
trellis_plan_add_edit_buttons (TrellisPage *page, gpointer record)
{
  static const struct {
    const char *label, *action;
  } buttons[] = { { N_ ("_Edit"), "plan.edit" }, { N_ ("_Delete"), "plan.delete" } };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++) {
    GtkWidget *button = add_button (page, _ (buttons[i].label), FALSE);

    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)",
                                      trellis_entity_get_kind (record)->name,
                                      trellis_entity_get_uid (record));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), buttons[i].action);
  }
}

/**
 * trellis_plan_add_summary:
 * @page: a page
 * @sentence: how things stand
 *
 * Adds the sentence that sums a page up: the first thing that is read and heard.
 */
void
trellis_plan_add_summary (TrellisPage *page, const char *sentence)
{
  GtkWidget *group = trellis_page_add_group (page, "", NULL);
  GtkWidget *row = trellis_fact_row (_ ("In short"), sentence);

  gtk_widget_add_css_class (row, "trellis-plan-summary");
  trellis_group_add (group, row);
}

/**
 * trellis_plan_add_fact:
 * @group: a group
 * @title: what it is about
 * @value: (nullable): the fact
 *
 * Adds a fact, if there is one.
 */
void
trellis_plan_add_fact (GtkWidget *group, const char *title, const char *value)
{
  if (value && *value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

/**
 * trellis_plan_add_date:
 * @group: a group
 * @title: what it is about
 * @date: a date
 *
 * Adds a date with how far off it is, if it is set.
 */
void
trellis_plan_add_date (GtkWidget *group, const char *title, gint64 date)
{
  g_autofree char *day = trellis_text_date (date);
  g_autofree char *off = trellis_text_relative (date, trellis_today ());
  g_autofree char *text = g_strdup_printf ("%s, %s", day, off);

  if (date)
    trellis_group_add (group, trellis_fact_row (title, text));
}

/**
 * trellis_plan_add_field:
 * @group: a group
 * @record: (type TrellisEntity): a record
 * @field: index of a text or choice
 *
 * Adds a field under its own label, if it is set.
 */
void
trellis_plan_add_field (GtkWidget *group, gpointer record, guint field)
{
  const TrellisField *about = &trellis_entity_get_kind (record)->fields[field];

  if (about->type == TRELLIS_TYPED_CHOICE)
    trellis_plan_add_fact (group, _ (about->label),
                           trellis_entity_get_choice_label (record, field));
  else
    trellis_plan_add_fact (group, _ (about->label), trellis_entity_get_text (record, field));
}

/**
 * trellis_plan_add_competencies:
 * @page: a page
 * @library: a library
 * @uids: (array zero-terminated=1): uids of competencies
 *
 * Adds the links to the competencies that something builds, if there are any.
 */
void
trellis_plan_add_competencies (TrellisPage *page, TrellisLibrary *library, const char *const *uids)
{
  GtkWidget *group = NULL;

  for (guint i = 0; uids && uids[i]; i++) {
    g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_COMPETENCY, uids[i]);

    if (!*title)
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("What it builds"), NULL);
    trellis_group_add (group,
                       trellis_open_row (title, _ ("Competency"), NULL, "competency", uids[i]));
  }
}

/**
 * trellis_plan_add_who:
 * @page: a page
 * @library: a library
 *
 * Asks who I am when that is not known, for then nothing can be mine.
 *
 * Returns: %TRUE if it had to ask
 */
gboolean
trellis_plan_add_who (TrellisPage *page, TrellisLibrary *library)
{
  if (*trellis_library_get_me (library))
    return FALSE;
  trellis_page_add (page,
                    trellis_empty_new ("avatar-default-symbolic", _ ("Who are you?"),
                                       _ ("Plans, learning and notes belong to one person. Choose "
                                          "yourself, and yours are shown here."),
                                       _ ("_Say who you are"), "win.who-am-i"));
  return TRUE;
}

/**
 * trellis_plan_event_row:
 * @event: (type TrellisEvent): an event
 * @today: the present day
 *
 * Makes a row that opens an event in the calendar.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_plan_event_row (gpointer event, gint64 today)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gboolean all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  g_autofree char *when = trellis_text_when (
      start, trellis_entity_get_number (event, TRELLIS_EVENT_END), all_day, zone);
  g_autofree char *off = trellis_text_relative (
      all_day ? trellis_date_from_instant (start) : trellis_instant_date (start, NULL), today);
  g_autofree char *text = start ? g_strdup_printf ("%s, %s", when, off) : g_strdup (when);

  return trellis_open_row (trellis_entity_get_title (event), text, "trellis-calendar-symbolic",
                           "event", trellis_entity_get_uid (event));
}

/**
 * trellis_plan_organises:
 * @widget: a widget of the window
 *
 * Whether the tools of organisers are on.
 *
 * Returns: %TRUE if they are
 */
gboolean
trellis_plan_organises (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkApplication *app = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root))
                                             : NULL;
  g_autoptr (GVariant) state = NULL;

  if (app)
    state = g_action_group_get_action_state (G_ACTION_GROUP (app), "organise");
  return state && g_variant_is_of_type (state, G_VARIANT_TYPE_BOOLEAN) &&
         g_variant_get_boolean (state);
}
