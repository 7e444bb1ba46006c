/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-clash-row.h"

#include "base/trellis-time.h"
#include "library/trellis-clash-watch.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-way.h"

#include <glib/gi18n.h>

struct _TrellisClashRow {
  AdwBin parent_instance;
  TrellisLibrary *library;
  GtkWidget *button;
  TrellisClashWatch *watch; /* NULL while nobody organises */
  gint64 from, to;
  guint watch_id;
};

G_DEFINE_FINAL_TYPE (TrellisClashRow, trellis_clash_row, ADW_TYPE_BIN)

static void
update (TrellisClashRow *self)
{
  guint n = self->watch ? g_list_model_get_n_items (G_LIST_MODEL (self->watch)) : 0;
  /* Translators: how many there are */
  g_autofree char *words = n ? g_strdup_printf (_ ("Clashes, %u"), n) : g_strdup (_ ("No clashes"));

  gtk_button_set_label (GTK_BUTTON (self->button), words);
  trellis_a11y_name (self->button, words);
}

static void
items_changed_cb (
    GListModel *model, guint position, guint removed, guint added, TrellisClashRow *self)
{
  update (self);
}

static void
stop (TrellisClashRow *self)
{
  g_clear_handle_id (&self->watch_id, g_source_remove);
  if (self->watch)
    g_signal_handlers_disconnect_by_func (self->watch, items_changed_cb, self);
  g_clear_object (&self->watch);
}

static gboolean
watch_cb (gpointer data)
{
  TrellisClashRow *self = data;

  self->watch_id = 0;
  stop (self);
  self->watch = trellis_clash_watch_new_between (self->library, self->from, self->to);
  g_signal_connect_object (self->watch, "items-changed", G_CALLBACK (items_changed_cb), self, 0);
  update (self);
  return G_SOURCE_REMOVE;
}

/* The calendar comes first; its clashes are counted when there is nothing else to do. */
static void
start (TrellisClashRow *self)
{
  gboolean organises = trellis_event_view_organises (GTK_WIDGET (self));

  gtk_widget_set_visible (GTK_WIDGET (self), organises);
  if (!organises)
    stop (self);
  else if (self->to > self->from && !self->watch_id)
    self->watch_id = g_timeout_add_full (G_PRIORITY_LOW, 100, watch_cb, self, NULL);
}

static void
organise_cb (GActionGroup *group, const char *name, GVariant *state, TrellisClashRow *self)
{
  start (self);
}

static void
trellis_clash_row_root (GtkWidget *widget)
{
  GtkRoot *root;
  GtkApplication *application;

  GTK_WIDGET_CLASS (trellis_clash_row_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  application = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;
  if (application)
    g_signal_connect_object (application, "action-state-changed::organise",
                             G_CALLBACK (organise_cb), widget, 0);
  start (TRELLIS_CLASH_ROW (widget));
}

static void
trellis_clash_row_dispose (GObject *object)
{
  TrellisClashRow *self = TRELLIS_CLASH_ROW (object);

  stop (self);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (trellis_clash_row_parent_class)->dispose (object);
}

static void
trellis_clash_row_class_init (TrellisClashRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_clash_row_dispose;
  GTK_WIDGET_CLASS (klass)->root = trellis_clash_row_root;
}

static void
trellis_clash_row_init (TrellisClashRow *self)
{
  self->button = trellis_way_new ("");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "calendar.clashes");
  adw_bin_set_child (ADW_BIN (self), self->button);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * trellis_clash_row_new:
 * @library: a library
 *
 * Makes the button. It activates `calendar.clashes`.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
trellis_clash_row_new (TrellisLibrary *library)
{
  TrellisClashRow *self = g_object_new (TRELLIS_TYPE_CLASH_ROW, NULL);

  self->library = g_object_ref (library);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_clash_row_set_period:
 * @self: the button
 * @from: first instant
 * @to: first instant after the period
 *
 * Says which period the calendar shows.
 */
void
trellis_clash_row_set_period (TrellisClashRow *self, gint64 from, gint64 to)
{
  if (from == self->from && to == self->to)
    return;
  self->from = from;
  self->to = to;
  start (self);
}

/**
 * trellis_clash_row_period:
 * @week: whether a week is shown
 * @date: the day the calendar is at
 * @from: (out): first instant
 * @to: (out): first instant after the period
 *
 * Of which period the clashes are told: the whole week, weekend and all, or the whole month. The agenda has no end, so
 * it takes its month.
 */
void
trellis_clash_row_period (gboolean week, gint64 date, gint64 *from, gint64 *to)
{
  int year, month, day;
  gint64 first;

  trellis_date_split (date, &year, &month, &day);
  first = week ? trellis_date_monday (date) : date - day + 1;
  *from = trellis_instant_from_local (first, 0, NULL);
  *to = trellis_instant_from_local (week ? first + 7 : trellis_date_add_months (first, 1), 0, NULL);
}
