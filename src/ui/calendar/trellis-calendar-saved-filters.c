/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-saved-filters.h"

#include "model/trellis-calendar-filter-text.h"
#include "model/trellis-saved-filter.h"
#include "ui/calendar/trellis-calendar-filter-words.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

struct _TrellisCalendarSavedFilters {
  AdwBin parent_instance;
  TrellisCalendarData *data;
  GPtrArray *saved; /* in the order of the drop-down after its first row */
  GtkWidget *box;
  GtkWidget *drop_down;
  GtkWidget *save;
  GtkWidget *rename;
  GtkWidget *remove;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (TrellisCalendarSavedFilters, trellis_calendar_saved_filters, ADW_TYPE_BIN)

static TrellisLibrary *
library_of (TrellisCalendarSavedFilters *self)
{
  return trellis_calendar_data_get_library (self->data);
}

/* The place of the filter in view among those that were saved. */
static int
find_present (TrellisCalendarSavedFilters *self)
{
  const TrellisCalendarFilter *filter = trellis_calendar_data_get_filter (self->data);

  for (guint i = 0; i < self->saved->len; i++) {
    g_autoptr (TrellisCalendarFilter) one = trellis_calendar_filter_from_text (
        trellis_entity_get_text (self->saved->pdata[i], TRELLIS_SAVED_FILTER_FILTER));

    if (trellis_calendar_filter_equal (one, filter))
      return (int) i;
  }
  return -1;
}

static void
show_present (TrellisCalendarSavedFilters *self)
{
  int present = find_present (self);
  gboolean open = trellis_calendar_filter_is_open (trellis_calendar_data_get_filter (self->data));

  self->filling = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), (guint) (present + 1));
  self->filling = FALSE;
  gtk_widget_set_visible (self->drop_down, self->saved->len > 0);
  gtk_widget_set_visible (self->save, present < 0 && !open);
  gtk_widget_set_visible (self->rename, present >= 0);
  gtk_widget_set_visible (self->remove, present >= 0);
}

static void
selected_cb (GtkDropDown *drop_down, GParamSpec *pspec, TrellisCalendarSavedFilters *self)
{
  guint selected = gtk_drop_down_get_selected (drop_down);
  g_autoptr (TrellisCalendarFilter) filter = NULL;

  if (self->filling || selected > self->saved->len)
    return;
  filter = trellis_calendar_filter_from_text (
      selected
          ? trellis_entity_get_text (self->saved->pdata[selected - 1], TRELLIS_SAVED_FILTER_FILTER)
          : "");
  trellis_calendar_data_set_filter (self->data, filter);
}

/* Forms ---------------------------------------------------------------------------------------- */

static void
leave_cb (GtkWidget *page, gpointer data)
{
  TrellisPlace *place = trellis_place_of (page);

  if (place)
    trellis_place_back (place);
}

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  gpointer record = trellis_form_get_record (trellis_form_page_get_form (page));

  trellis_save (page, library, record, _ ("Save a filter"), _ ("Filter saved"));
  leave_cb (GTK_WIDGET (page), NULL);
}

static void
push_form (TrellisCalendarSavedFilters *self, gpointer record, const char *title)
{
  static const guint fields[] = { TRELLIS_SAVED_FILTER_TITLE };
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (self));
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_from_text (
      trellis_entity_get_text (record, TRELLIS_SAVED_FILTER_FILTER));
  g_autofree char *words = trellis_calendar_filter_words (library_of (self), filter);
  GtkWidget *form, *page;

  if (!place)
    return;
  form = trellis_form_new (library_of (self), record);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_SAVED_FILTER_TITLE, words);
  trellis_form_add_group (TRELLIS_FORM (form), NULL, NULL, fields, G_N_ELEMENTS (fields));
  page = trellis_form_page_new (title, TRELLIS_FORM (form), _ ("_Save"));
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library_of (self), 0);
  g_signal_connect (page, "cancel", G_CALLBACK (leave_cb), NULL);
  trellis_place_push (place, title, page);
}

static void
save_clicked_cb (GtkButton *button, TrellisCalendarSavedFilters *self)
{
  g_autoptr (TrellisSavedFilter) record = trellis_entity_new (TRELLIS_TYPE_SAVED_FILTER);

  trellis_entity_take_text (
      record, TRELLIS_SAVED_FILTER_FILTER,
      trellis_calendar_filter_to_text (trellis_calendar_data_get_filter (self->data)));
  trellis_entity_set_number (record, TRELLIS_SAVED_FILTER_POSITION, self->saved->len + 1);
  push_form (self, record, _ ("Save filter"));
}

static void
rename_clicked_cb (GtkButton *button, TrellisCalendarSavedFilters *self)
{
  int present = find_present (self);

  if (present >= 0)
    push_form (self, self->saved->pdata[present], _ ("Rename filter"));
}

static void
remove_clicked_cb (GtkButton *button, TrellisCalendarSavedFilters *self)
{
  int present = find_present (self);

  if (present >= 0)
    trellis_delete (self, library_of (self), self->saved->pdata[present]);
}

/* Rows ----------------------------------------------------------------------------------------- */

/* The drop-down is made anew, since its words are of a list of its own. */
static void
fill (TrellisCalendarSavedFilters *self)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  g_clear_pointer (&self->saved, g_ptr_array_unref);
  self->saved = trellis_library_list_all (library_of (self), TRELLIS_TYPE_SAVED_FILTER,
                                          TRELLIS_SAVED_FILTER_POSITION);
  gtk_string_list_append (list, _ ("None"));
  for (guint i = 0; i < self->saved->len; i++)
    gtk_string_list_append (list, trellis_entity_get_title (self->saved->pdata[i]));
  if (self->drop_down)
    gtk_box_remove (GTK_BOX (self->box), self->drop_down);
  self->drop_down = trellis_drop_down_new (_ ("Saved filter"), G_LIST_MODEL (list));
  gtk_box_insert_child_after (GTK_BOX (self->box), self->drop_down, NULL);
  show_present (self);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self, 0);
}

static void
saved_changed_cb (TrellisLibrary *library, const char *kind, TrellisCalendarSavedFilters *self)
{
  fill (self);
}

static void
data_changed_cb (TrellisCalendarData *data, TrellisCalendarSavedFilters *self)
{
  show_present (self);
}

static GtkWidget *
add_button (TrellisCalendarSavedFilters *self, const char *label, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  g_signal_connect_object (button, "clicked", clicked, self, 0);
  gtk_box_append (GTK_BOX (self->box), button);
  return button;
}

static void
trellis_calendar_saved_filters_dispose (GObject *object)
{
  TrellisCalendarSavedFilters *self = TRELLIS_CALENDAR_SAVED_FILTERS (object);

  g_clear_pointer (&self->saved, g_ptr_array_unref);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_calendar_saved_filters_parent_class)->dispose (object);
}

static void
trellis_calendar_saved_filters_class_init (TrellisCalendarSavedFiltersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_calendar_saved_filters_dispose;
}

static void
trellis_calendar_saved_filters_init (TrellisCalendarSavedFilters *self)
{
}

/**
 * trellis_calendar_saved_filters_new:
 * @data: the data of the calendar
 *
 * Makes the choice of filters that were saved.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
trellis_calendar_saved_filters_new (TrellisCalendarData *data)
{
  TrellisCalendarSavedFilters *self = g_object_new (TRELLIS_TYPE_CALENDAR_SAVED_FILTERS, NULL);

  self->data = g_object_ref (data);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_margin_top (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), self->box);
  self->save = add_button (self, _ ("Save This Filter…"), G_CALLBACK (save_clicked_cb));
  self->rename = add_button (self, _ ("Rename This Filter…"), G_CALLBACK (rename_clicked_cb));
  self->remove = add_button (self, _ ("Delete This Filter"), G_CALLBACK (remove_clicked_cb));
  fill (self);
  g_signal_connect_object (data, "changed", G_CALLBACK (data_changed_cb), self, 0);
  g_signal_connect_object (library_of (self), "changed::saved_filter",
                           G_CALLBACK (saved_changed_cb), self, 0);
  return GTK_WIDGET (self);
}
