/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-clash-list.h"

#include "library/trellis-clash-watch.h"
#include "ui/calendar/trellis-clash-levels-page.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define LEAST_WIDTH 300

struct _TrellisClashList {
  AdwBin parent_instance;
  TrellisLibrary *library;
  char *week; /* NULL for a range of time */
  TrellisClashWatch *watch;
  GtkWidget *summary; /* a bin with a group of one fact */
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (TrellisClashList, trellis_clash_list, ADW_TYPE_BIN)

/* Rows ---------------------------------------------------------------------------------------- */

static const char *
level_words (const TrellisClash *clash)
{
  return clash->level == TRELLIS_CLASH_BLOCK ? _ ("Blocks publishing") : _ ("Worth a look");
}

static void
describe_cb (gpointer item, TrellisRowText *text, gpointer data)
{
  const TrellisClash *clash = item;
  g_autofree char *sentence = trellis_clash_sentence (clash, NULL);

  g_string_assign (text->title, sentence);
  /* Translators: how grave a clash is, and its kind */
  g_string_printf (text->subtitle, _ ("%s · %s"), level_words (clash),
                   trellis_clash_kind_label (clash->kind));
  /* Translators: how grave a clash is, and the clash */
  g_string_printf (text->spoken, _ ("%s: %s"),
                   clash->level == TRELLIS_CLASH_BLOCK ? _ ("Block") : _ ("Look"), sentence);
  text->icon_name = "trellis-clash-symbolic";
  text->css_class = clash->level == TRELLIS_CLASH_BLOCK ? "error" : "warning";
}

static void
open_event (TrellisClashList *self, TrellisEvent *event)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "(ss)", "event",
                              trellis_entity_get_uid (event));
}

static void
activated_cb (TrellisList *list, TrellisClash *clash, TrellisClashList *self)
{
  open_event (self, clash->first);
}

/* Actions ------------------------------------------------------------------------------------- */

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisClashList *self = TRELLIS_CLASH_LIST (widget);
  TrellisClash *clash = trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
  gboolean other = g_str_equal (name, "clashes.open-other");

  if (clash)
    open_event (self, other && clash->second ? clash->second : clash->first);
}

static void
levels_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisClashList *self = TRELLIS_CLASH_LIST (widget);
  TrellisPlace *place = trellis_place_of (widget);

  if (place && self->week)
    trellis_place_push (place, _ ("What counts as a clash"),
                        trellis_clash_levels_page_new (self->library, self->week));
}

/* Summary ------------------------------------------------------------------------------------- */

static char *
summary (TrellisClashList *self)
{
  guint block = trellis_clash_watch_count (self->watch, TRELLIS_CLASH_BLOCK);
  guint warn = trellis_clash_watch_count (self->watch, TRELLIS_CLASH_WARN);
  g_autofree char *grave = g_strdup_printf (
      ngettext ("%u clash blocks publishing", "%u clashes block publishing", block), block);
  g_autofree char *light = g_strdup_printf (
      ngettext ("%u is worth a look", "%u are worth a look", warn), warn);

  if (!block && !warn)
    return g_strdup (_ ("Nothing clashes."));
  if (!block)
    return g_strdup_printf (_ ("No clash blocks publishing; %s."), light);
  if (!warn)
    return g_strdup_printf (_ ("%s."), grave);
  /* Translators: such as “1 clash blocks publishing; 3 are worth a look.” */
  return g_strdup_printf (_ ("%s; %s."), grave, light);
}

static void
update_summary (TrellisClashList *self)
{
  GtkWidget *group = trellis_group_new (
      NULL, _ ("Return opens the event, Shift and Return the other one it clashes with."));
  gboolean focused = gtk_widget_get_focus_child (self->summary) != NULL;
  g_autofree char *words = summary (self);
  GtkWidget *row = trellis_fact_row (_ ("In short"), words);

  trellis_group_add (group, row);
  if (self->week) {
    GtkWidget *levels = trellis_button_row (_ ("What counts as a clash"), NULL, NULL);

    gtk_actionable_set_action_name (GTK_ACTIONABLE (levels), "clashes.levels");
    trellis_group_add (group, levels);
  }
  adw_bin_set_child (ADW_BIN (self->summary), group);
  if (focused)
    gtk_widget_grab_focus (row);
}

static void
items_changed_cb (
    GListModel *model, guint position, guint removed, guint added, TrellisClashList *self)
{
  update_summary (self);
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_clash_list_dispose (GObject *object)
{
  TrellisClashList *self = TRELLIS_CLASH_LIST (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->library);
  g_clear_pointer (&self->week, g_free);
  G_OBJECT_CLASS (trellis_clash_list_parent_class)->dispose (object);
}

static void
trellis_clash_list_class_init (TrellisClashListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_clash_list_dispose;
  gtk_widget_class_install_action (widget_class, "clashes.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "clashes.open-other", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "clashes.levels", NULL, levels_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_SHIFT_MASK,
                                       "clashes.open-other", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_SHIFT_MASK,
                                       "clashes.open-other", NULL);
}

static void
trellis_clash_list_init (TrellisClashList *self)
{
}

static GtkWidget *
build (TrellisLibrary *library, const char *week, TrellisClashWatch *watch)
{
  TrellisClashList *self = g_object_new (TRELLIS_TYPE_CLASH_LIST, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->library = g_object_ref (library);
  self->week = g_strdup (week);
  self->watch = watch;
  /* Without it the rows would wrap by letters rather than have the sidebar fold away. */
  gtk_widget_set_size_request (GTK_WIDGET (self), LEAST_WIDTH, -1);
  self->summary = adw_bin_new ();
  g_object_set (self->summary, "margin-top", 18, "margin-start", 12, "margin-end", 12, NULL);
  self->list = trellis_list_new (_ ("Clashes"), G_LIST_MODEL (watch), describe_cb, self);
  gtk_widget_set_vexpand (self->list, TRUE);
  trellis_list_set_empty (
      TRELLIS_LIST_PANE (self->list),
      trellis_empty_new (
          "trellis-clash-symbolic", _ ("No Clashes"),
          _ ("Nobody and nothing is needed twice at once. What comes up while you plan "
             "is listed here."),
          _ ("_Add an event"), "calendar.add"));
  gtk_box_append (GTK_BOX (box), self->summary);
  gtk_box_append (GTK_BOX (box), self->list);
  adw_bin_set_child (ADW_BIN (self), box);
  update_summary (self);
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (watch, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_AFTER);
  return GTK_WIDGET (self);
}

/**
 * trellis_clash_list_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Lists the clashes of a learning week. It installs `clashes.open`, `clashes.open-other` and `clashes.levels`.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
trellis_clash_list_new (TrellisLibrary *library, const char *week)
{
  return build (library, week, trellis_clash_watch_new (library, week));
}

/**
 * trellis_clash_list_new_between:
 * @library: a library
 * @from: first instant
 * @to: first instant after the range
 *
 * Lists the clashes of a range of time.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
trellis_clash_list_new_between (TrellisLibrary *library, gint64 from, gint64 to)
{
  return build (library, NULL, trellis_clash_watch_new_between (library, from, to));
}

/**
 * trellis_clash_list_show:
 * @place: the calendar
 * @week: uid of a learning week; empty for a range of time
 * @from: first instant of the range
 * @to: first instant after it
 *
 * Slides the list in over the calendar, for organisers; others are told how to become one.
 */
void
trellis_clash_list_show (TrellisPlace *place, const char *week, gint64 from, gint64 to)
{
  TrellisLibrary *library = trellis_place_get_library (place);

  if (!trellis_event_view_organises (GTK_WIDGET (place)))
    trellis_tell (place, _ ("Turn on Organise in the main menu to see clashes"), FALSE);
  else
    trellis_place_push (place, _ ("Clashes"),
                        *week ? trellis_clash_list_new (library, week)
                              : trellis_clash_list_new_between (library, from, to));
}
