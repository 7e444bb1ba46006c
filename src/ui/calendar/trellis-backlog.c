/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-backlog.h"

#include "base/trellis-text.h"
#include "model/trellis-carry.h"
#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-calendar-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-list.h"

#include <glib/gi18n.h>

struct _TrellisBacklog {
  GtkBox parent_instance;
  TrellisCalendarData *data;
  GListStore *events;
  GtkWidget *title;
  GtkWidget *list;
  GtkWidget *nothing; /* what is shown instead of the list */
};

G_DEFINE_FINAL_TYPE (TrellisBacklog, trellis_backlog, GTK_TYPE_BOX)

/* Rows ---------------------------------------------------------------------------------------- */

static void
append (GString *words, const char *part)
{
  if (part && *part)
    g_string_append_printf (words, "%s%s", words->len ? ", " : "", part);
}

/* Such as “workshop, 45 minutes, Advice East, new staff”. */
static void
describe (gpointer event, TrellisRowText *text, gpointer data)
{
  g_autofree char *kind = g_utf8_strdown (
      trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND), -1);
  g_autofree char *length = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
                                ? g_strdup (_ ("whole day"))
                                : trellis_text_duration (trellis_carry_minutes_of (event));
  g_autofree char *audience = trellis_text_list (
      trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE));

  g_string_append (text->title, trellis_entity_get_title (event));
  if (trellis_calendar_choice_has (data, event))
    append (text->subtitle, _ ("chosen"));
  append (text->subtitle, kind);
  append (text->subtitle, length);
  append (text->subtitle, trellis_calendar_data_get_host (data, event));
  append (text->subtitle, audience);
  text->icon_name = trellis_calendar_kind_icon (event);
  text->css_class = trellis_calendar_kind_class (event);
}

/* A pattern has events without a time as well, and they are of no week in view. */
static GHashTable *
weeks_in_view (TrellisLibrary *library, gint64 first, gint64 last)
{
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);
  GHashTable *uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < weeks->len; i++)
    if (!trellis_entity_get_flag (weeks->pdata[i], TRELLIS_LEARNING_WEEK_TEMPLATE) &&
        trellis_entity_get_number (weeks->pdata[i], TRELLIS_LEARNING_WEEK_START) <= last &&
        trellis_entity_get_number (weeks->pdata[i], TRELLIS_LEARNING_WEEK_END) >= first)
      g_hash_table_add (uids, g_strdup (trellis_entity_get_uid (weeks->pdata[i])));
  return uids;
}

static GPtrArray *
read_events (TrellisBacklog *self, gint64 first, gint64 last)
{
  TrellisLibrary *library = trellis_calendar_data_get_library (self->data);
  g_autoptr (GHashTable) weeks = weeks_in_view (library, first, last);
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  GPtrArray *events;

  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_UNSET, 0);
  trellis_query_order (query, TRELLIS_EVENT_TITLE, FALSE);
  events = trellis_library_list (library, query);
  for (guint i = events->len; i > 0; i--) {
    gpointer event = events->pdata[i - 1];
    const char *week = trellis_entity_get_text (event, TRELLIS_EVENT_WEEK);

    if ((*week && !g_hash_table_contains (weeks, week)) ||
        !trellis_calendar_data_shows (self->data, event))
      g_ptr_array_remove_index (events, i - 1);
  }
  return events;
}

static gboolean
is_same (GListModel *model, GPtrArray *events)
{
  if (g_list_model_get_n_items (model) != events->len)
    return FALSE;
  for (guint i = 0; i < events->len; i++) {
    g_autoptr (TrellisEvent) shown = g_list_model_get_item (model, i);

    if (!trellis_entity_equal (shown, events->pdata[i]))
      return FALSE;
  }
  return TRUE;
}

/* Object -------------------------------------------------------------------------------------- */

static void
activated_cb (TrellisList *list, gpointer event, TrellisBacklog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.open-event", "s",
                              trellis_entity_get_uid (event));
}

static void
carry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisEvent *event = trellis_backlog_get_selected (TRELLIS_BACKLOG (widget));

  if (event)
    gtk_widget_activate_action (widget, "calendar.carry", "s", trellis_entity_get_uid (event));
}

static void
trellis_backlog_dispose (GObject *object)
{
  TrellisBacklog *self = TRELLIS_BACKLOG (object);

  if (self->list)
    gtk_box_remove (GTK_BOX (self),
                    self->list); /* before the data that its rows are written from */
  self->list = NULL;
  g_clear_object (&self->events);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_backlog_parent_class)->dispose (object);
}

static void
trellis_backlog_class_init (TrellisBacklogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_backlog_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  /**
   * TrellisBacklog|backlog.carry:
   *
   * Picks up the event that is selected.
   */
  gtk_widget_class_install_action (widget_class, "backlog.carry", NULL, carry_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, 0, "backlog.carry", NULL);
}

static void
trellis_backlog_init (TrellisBacklog *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "backlog");
}

static GtkWidget *
make_head (TrellisBacklog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *add = trellis_icon_button ("list-add-symbolic", _ ("New event without a time"));

  self->title = trellis_quiet_label (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_widget_add_css_class (self->title, "heading");
  gtk_widget_add_css_class (add, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "calendar.add-unplaced");
  gtk_widget_add_css_class (box, "backlog-head");
  gtk_box_append (GTK_BOX (box), self->title);
  gtk_box_append (GTK_BOX (box), add);
  return box;
}

/* Small, for the pane is; the button that begins is right above it. */
static GtkWidget *
make_empty (void)
{
  GtkWidget *label = trellis_quiet_label (_ ("Events that have no time yet wait here."));
  GtkWidget *fact = g_object_new (ADW_TYPE_BIN, "accessible-role", TRELLIS_ROLE_FACT, "focusable",
                                  TRUE, "child", label, NULL);

  g_object_set (label, "wrap", TRUE, "margin-start", 12, "margin-end", 12, NULL);
  gtk_widget_set_valign (fact, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "dim-label");
  trellis_a11y_name (fact, _ ("Nothing in the backlog. Events that have no time yet wait here."));
  return fact;
}

/**
 * trellis_backlog_new:
 * @data: the data of the calendar
 *
 * Makes a backlog. It activates `calendar.open-event`, `calendar.carry` and `calendar.add-unplaced`.
 *
 * Returns: (transfer floating): the backlog
 */
GtkWidget *
trellis_backlog_new (TrellisCalendarData *data)
{
  TrellisBacklog *self = g_object_new (TRELLIS_TYPE_BACKLOG, NULL);

  self->data = g_object_ref (data);
  self->events = g_list_store_new (TRELLIS_TYPE_EVENT);
  self->list = trellis_list_new (_ ("Backlog"), G_LIST_MODEL (self->events), describe, data);
  trellis_list_set_counted_name (TRELLIS_LIST_PANE (self->list), trellis_backlog_count_text);
  self->nothing = make_empty ();
  trellis_list_set_empty (TRELLIS_LIST_PANE (self->list), self->nothing);
  gtk_widget_set_vexpand (self->list, TRUE);
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  gtk_box_append (GTK_BOX (self), make_head (self));
  gtk_box_append (GTK_BOX (self), self->list);
  trellis_a11y_name (self, _ ("Events without a time"));
  return GTK_WIDGET (self);
}

static guint
find_event (TrellisBacklog *self, const char *uid)
{
  guint n = trellis_backlog_count (self);

  for (guint i = 0; i < n; i++) {
    g_autoptr (TrellisEvent) event = g_list_model_get_item (G_LIST_MODEL (self->events), i);

    if (g_str_equal (trellis_entity_get_uid (event), uid))
      return i;
  }
  return GTK_INVALID_LIST_POSITION;
}

/* The first that is not there yet. */
static const char *
find_new (TrellisBacklog *self, GPtrArray *events)
{
  for (guint i = 0; i < events->len; i++) {
    const char *uid = trellis_entity_get_uid (events->pdata[i]);

    if (find_event (self, uid) == GTK_INVALID_LIST_POSITION)
      return uid;
  }
  return NULL;
}

/* Rows that are made again have not got the focus; who has added an event is at it then, else where it was or near. */
static void
fill (TrellisBacklog *self, GPtrArray *events)
{
  TrellisList *list = TRELLIS_LIST_PANE (self->list);
  gboolean focused = trellis_calendar_has_focus (self->list);
  TrellisEvent *selected = trellis_list_get_selected (list);
  g_autofree char *at = selected ? g_strdup (trellis_entity_get_uid (selected)) : NULL;
  const char *new = find_new (self, events);
  guint before = at ? find_event (self, at) : 0, position;

  g_list_store_splice (self->events, 0, trellis_backlog_count (self), events->pdata, events->len);
  if (focused && events->len == 0)
    gtk_widget_grab_focus (self->nothing);
  if (!focused || events->len == 0)
    return;
  position = new ? find_event (self, new) : at ? find_event (self, at) : 0;
  trellis_list_focus_row (list, MIN (position == GTK_INVALID_LIST_POSITION ? before : position,
                                     events->len - 1));
}

/**
 * trellis_backlog_show:
 * @self: a backlog
 * @first: the first date in view
 * @last: the last
 *
 * Reads the events that could be placed there.
 */
void
trellis_backlog_show (TrellisBacklog *self, gint64 first, gint64 last)
{
  g_autoptr (GPtrArray) events = read_events (self, first, last);
  g_autofree char *title = trellis_backlog_count_text (events->len);

  gtk_label_set_text (GTK_LABEL (self->title), title);
  if (!is_same (G_LIST_MODEL (self->events), events))
    fill (self, events);
}

/**
 * trellis_backlog_show_chosen:
 * @self: a backlog
 *
 * Shows which of its events are chosen; the focus stays.
 */
void
trellis_backlog_show_chosen (TrellisBacklog *self)
{
  gboolean focused = trellis_calendar_has_focus (self->list);
  TrellisEvent *event = trellis_backlog_get_selected (self);
  guint position;

  trellis_list_refresh (TRELLIS_LIST_PANE (self->list));
  if (focused && event && g_list_store_find (self->events, event, &position))
    trellis_list_focus_row (TRELLIS_LIST_PANE (self->list), position);
}

/**
 * trellis_backlog_count:
 * @self: a backlog
 *
 * How many events wait in it.
 *
 * Returns: the number
 */
guint
trellis_backlog_count (TrellisBacklog *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->events));
}

/**
 * trellis_backlog_count_text:
 * @n: how many events wait in a backlog
 *
 * What it is called, such as “Backlog, 3 events”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_backlog_count_text (guint n)
{
  g_autofree char *count = trellis_calendar_text_count (n);

  /* TRANSLATORS: the events that have no time yet, and how many there are */
  return g_strdup_printf (_ ("Backlog, %s"), count);
}

/**
 * trellis_backlog_get_selected:
 * @self: a backlog
 *
 * The event whose row has or had the focus.
 *
 * Returns: (transfer none) (nullable): the event
 */
TrellisEvent *
trellis_backlog_get_selected (TrellisBacklog *self)
{
  return trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
}

/**
 * trellis_backlog_get_event_of:
 * @self: a backlog
 * @inside: (nullable): a widget, such as the one below a pointer
 *
 * The event of the row that a widget is part of.
 *
 * Returns: (transfer none) (nullable): the event
 */
TrellisEvent *
trellis_backlog_get_event_of (TrellisBacklog *self, GtkWidget *inside)
{
  return trellis_list_get_item_of (TRELLIS_LIST_PANE (self->list), inside);
}

/**
 * trellis_backlog_focus_event:
 * @self: a backlog
 * @uid: (nullable): uid of an event, %NULL for the one that had the focus
 *
 * Moves the focus to the row of an event.
 *
 * Returns: %FALSE if the event is not there
 */
gboolean
trellis_backlog_focus_event (TrellisBacklog *self, const char *uid)
{
  guint position = uid ? find_event (self, uid) : 0;

  if (position == GTK_INVALID_LIST_POSITION)
    return FALSE;
  if (!uid && trellis_calendar_has_focus (self->list)) { /* a step from there would leave it */
    g_autofree char *said = trellis_backlog_count_text (trellis_backlog_count (self));

    trellis_announce (self, said);
    return TRUE;
  }
  if (uid)
    trellis_list_select (TRELLIS_LIST_PANE (self->list), position);
  return gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
}
