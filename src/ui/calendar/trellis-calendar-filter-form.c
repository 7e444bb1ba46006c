/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-filter-form.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-framework.h"
#include "model/trellis-organisation.h"
#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-saved-filters.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define CHOSEN_CHARS 14
#define OFFERED_CHARS 40

struct _TrellisCalendarFilterForm {
  AdwBin parent_instance;
  TrellisCalendarData *data;
  GPtrArray *competencies; /* uids, in the order of the drop-down after its first row */
  GPtrArray *audiences; /* words, likewise */
  GPtrArray *hosts; /* uids, likewise */
  GtkWidget *text;
  GtkWidget *kind;
  GtkWidget *mode;
  GtkWidget *audience;
  GtkWidget *competency;
  GtkWidget *host;
  GtkWidget *length;
  GtkWidget *status;
  GtkWidget *free;
  GtkWidget *mine;
  gboolean filling;
};

static const int lengths[] = { 15, 30, 60, 90 }; /* minutes, in the order of the drop-down */

G_DEFINE_FINAL_TYPE (TrellisCalendarFilterForm, trellis_calendar_filter_form, ADW_TYPE_BIN)

/* Values -------------------------------------------------------------------------------------- */

static guint
bit_of (GtkWidget *drop_down)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down));

  return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? 0 : 1u << (selected - 1);
}

static const char *
word_of (GtkWidget *drop_down, GPtrArray *words)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down));

  return selected == 0 || selected > words->len ? "" : words->pdata[selected - 1];
}

static int
chosen_length (GtkWidget *drop_down)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down));

  return selected == 0 || selected > G_N_ELEMENTS (lengths) ? 0 : lengths[selected - 1];
}

static guint
row_of_length (int minutes)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    if (lengths[i] == minutes)
      return i + 1;
  return 0;
}

static void
apply (TrellisCalendarFilterForm *self)
{
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();

  if (self->filling)
    return;
  filter->kinds = bit_of (self->kind);
  filter->modes = bit_of (self->mode);
  filter->mine = gtk_switch_get_active (GTK_SWITCH (self->mine));
  filter->free = gtk_switch_get_active (GTK_SWITCH (self->free));
  filter->minutes = chosen_length (self->length);
  filter->statuses = bit_of (self->status);
  trellis_calendar_filter_set_text (&filter->host, word_of (self->host, self->hosts));
  trellis_calendar_filter_set_text (&filter->text,
                                    gtk_editable_get_text (GTK_EDITABLE (self->text)));
  trellis_calendar_filter_set_text (&filter->audience, word_of (self->audience, self->audiences));
  trellis_calendar_filter_set_text (&filter->competency,
                                    word_of (self->competency, self->competencies));
  trellis_calendar_data_set_filter (self->data, filter);
}

static guint
row_of_bits (guint bits)
{
  return bits ? (guint) g_bit_nth_lsf (bits, -1) + 1 : 0;
}

static guint
row_of_word (GPtrArray *words, const char *word)
{
  guint row;

  return g_ptr_array_find_with_equal_func (words, word, g_str_equal, &row) ? row + 1 : 0;
}

/* The filter may have been cleared from elsewhere. */
static void
data_changed_cb (TrellisCalendarData *data, TrellisCalendarFilterForm *self)
{
  const TrellisCalendarFilter *filter = trellis_calendar_data_get_filter (data);
  g_autofree char *typed = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text))));

  self->filling = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind), row_of_bits (filter->kinds));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->mode), row_of_bits (filter->modes));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->audience),
                              row_of_word (self->audiences, filter->audience));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->competency),
                              row_of_word (self->competencies, filter->competency));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->host), row_of_word (self->hosts, filter->host));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->length), row_of_length (filter->minutes));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->status), row_of_bits (filter->statuses));
  gtk_switch_set_active (GTK_SWITCH (self->free), filter->free);
  gtk_switch_set_active (GTK_SWITCH (self->mine), filter->mine);
  if (!g_str_equal (typed, filter->text))
    gtk_editable_set_text (GTK_EDITABLE (self->text), filter->text);
  self->filling = FALSE;
}

/* Controls ------------------------------------------------------------------------------------ */

static void
selected_cb (GtkWidget *drop_down, GParamSpec *pspec, TrellisCalendarFilterForm *self)
{
  apply (self);
}

static void
active_cb (GtkWidget *mine, GParamSpec *pspec, TrellisCalendarFilterForm *self)
{
  apply (self);
}

static void
search_cb (GtkWidget *text, TrellisCalendarFilterForm *self)
{
  apply (self);
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), GPOINTER_TO_INT (data));
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* Long titles must not make the sidebar wide. */
static GtkListItemFactory *
new_factory (int width_chars)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (width_chars));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  return factory;
}

static GtkWidget *
add_drop_down (TrellisCalendarFilterForm *self,
               GtkWidget *box,
               const char *title,
               const char *any,
               GPtrArray *rows)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  GtkWidget *drop_down = trellis_drop_down_new (title, G_LIST_MODEL (list));
  GtkWidget *label = trellis_quiet_label (title);
  g_autoptr (GtkListItemFactory) chosen = new_factory (CHOSEN_CHARS);
  g_autoptr (GtkListItemFactory) offered = new_factory (OFFERED_CHARS);

  gtk_drop_down_set_factory (GTK_DROP_DOWN (drop_down), chosen);
  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (drop_down), offered);
  gtk_string_list_append (list, any);
  for (guint i = 0; i < rows->len; i++)
    gtk_string_list_append (list, rows->pdata[i]);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), drop_down);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (selected_cb), self, 0);
  return drop_down;
}

static GPtrArray *
labels_of (const TrellisChoice *choices)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func (g_free);

  for (; choices->nick; choices++)
    g_ptr_array_add (labels, g_strdup (_ (choices->label)));
  return labels;
}

static GtkWidget *
add_choices (TrellisCalendarFilterForm *self,
             GtkWidget *box,
             const char *title,
             const char *any,
             const TrellisChoice *choices)
{
  g_autoptr (GPtrArray) labels = labels_of (choices);

  return add_drop_down (self, box, title, any, labels);
}

static void
add_text (TrellisCalendarFilterForm *self, GtkWidget *box)
{
  self->text = gtk_search_entry_new ();
  g_object_set (self->text, "placeholder-text", _ ("Title, speaker, place"), NULL);
  trellis_a11y_name (self->text, _ ("Words in the event"));
  gtk_box_append (GTK_BOX (box), self->text);
  g_signal_connect_object (self->text, "search-changed", G_CALLBACK (search_cb), self, 0);
}

static GtkWidget *
add_switch (TrellisCalendarFilterForm *self, GtkWidget *box, const char *words, const char *name)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new_with_mnemonic (words);
  GtkWidget *control = gtk_switch_new ();

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), control);
  trellis_a11y_name (control, name);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), control);
  gtk_widget_set_margin_top (line, 6);
  gtk_box_append (GTK_BOX (box), line);
  g_signal_connect_object (control, "notify::active", G_CALLBACK (active_cb), self, 0);
  return control;
}

static void
add_length (TrellisCalendarFilterForm *self, GtkWidget *box)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    g_autofree char *length = trellis_text_duration (lengths[i]);

    g_ptr_array_add (words, g_strdup_printf (_ ("Up to %s"), length));
  }
  self->length = add_drop_down (self, box, _ ("Length"), _ ("Any length"), words);
}

/* Whom the events around now are meant for. */
static void
read_audiences (TrellisCalendarFilterForm *self)
{
  TrellisWeekDays days;
  g_autoptr (GPtrArray) events = NULL;

  trellis_week_days_init (&days, trellis_today () - 7, TRELLIS_WEEK_DAYS_MOST);
  events = trellis_library_events_between (trellis_calendar_data_get_library (self->data),
                                           days.midnights[0], days.midnights[days.n]);
  self->audiences = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < events->len; i++) {
    const char *const *audience = trellis_entity_get_list (events->pdata[i],
                                                           TRELLIS_EVENT_AUDIENCE);

    for (; audience && *audience; audience++)
      if (!g_ptr_array_find_with_equal_func (self->audiences, *audience, g_str_equal, NULL))
        g_ptr_array_add (self->audiences, g_strdup (*audience));
  }
}

/* One row for each record of a kind; their uids go into @uids. */
static GtkWidget *
add_records (TrellisCalendarFilterForm *self,
             GtkWidget *box,
             const char *title,
             const char *any,
             GPtrArray *all,
             GPtrArray *uids)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    g_ptr_array_add (uids, g_strdup (trellis_entity_get_uid (all->pdata[i])));
    g_ptr_array_add (titles, (gpointer) trellis_entity_get_title (all->pdata[i]));
  }
  return add_drop_down (self, box, title, any, titles);
}

static void
add_competency (TrellisCalendarFilterForm *self, GtkWidget *box)
{
  g_autoptr (GPtrArray)
      all = trellis_library_list_all (trellis_calendar_data_get_library (self->data),
                                      TRELLIS_TYPE_COMPETENCY, TRELLIS_COMPETENCY_TITLE);

  self->competencies = g_ptr_array_new_with_free_func (g_free);
  self->competency = add_records (self, box, _ ("Builds"), _ ("Any competency"), all,
                                  self->competencies);
}

static void
add_host (TrellisCalendarFilterForm *self, GtkWidget *box)
{
  g_autoptr (GPtrArray)
      all = trellis_library_list_all (trellis_calendar_data_get_library (self->data),
                                      TRELLIS_TYPE_ORGANISATION, TRELLIS_ORGANISATION_TITLE);

  self->hosts = g_ptr_array_new_with_free_func (g_free);
  self->host = add_records (self, box, _ ("Hosted by"), _ ("Anybody"), all, self->hosts);
}

static void
build (TrellisCalendarFilterForm *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->filling = TRUE;
  read_audiences (self);
  add_text (self, box);
  gtk_box_append (GTK_BOX (box), trellis_calendar_saved_filters_new (self->data));
  self->kind = add_choices (self, box, _ ("Kind"), _ ("All kinds"), trellis_event_kind_choices);
  self->mode = add_choices (self, box, _ ("Where"), _ ("Anywhere"), trellis_event_mode_choices);
  self->audience = add_drop_down (self, box, _ ("Meant for"), _ ("Anybody"), self->audiences);
  add_competency (self, box);
  add_host (self, box);
  add_length (self, box);
  self->status = add_choices (self, box, _ ("My part"), _ ("Any or none"),
                              trellis_sign_up_status_choices);
  self->free = add_switch (self, box, _ ("Fits my free _time"), _ ("Fits my free time"));
  trellis_a11y_describe (self->free,
                         _ ("Within the working hours of the preferences, and beside what you are "
                            "booked on"));
  self->mine = add_switch (self, box, _ ("My events _only"), _ ("My events only"));
  self->filling = FALSE;
  adw_bin_set_child (ADW_BIN (self), box);
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_calendar_filter_form_dispose (GObject *object)
{
  TrellisCalendarFilterForm *self = TRELLIS_CALENDAR_FILTER_FORM (object);

  g_clear_pointer (&self->competencies, g_ptr_array_unref);
  g_clear_pointer (&self->audiences, g_ptr_array_unref);
  g_clear_pointer (&self->hosts, g_ptr_array_unref);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_calendar_filter_form_parent_class)->dispose (object);
}

static void
trellis_calendar_filter_form_class_init (TrellisCalendarFilterFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_calendar_filter_form_dispose;
}

static void
trellis_calendar_filter_form_init (TrellisCalendarFilterForm *self)
{
}

/**
 * trellis_calendar_filter_form_new:
 * @data: the data of the calendar
 *
 * Makes the controls that set the filter of @data.
 *
 * Returns: (transfer floating): the form
 */
GtkWidget *
trellis_calendar_filter_form_new (TrellisCalendarData *data)
{
  TrellisCalendarFilterForm *self = g_object_new (TRELLIS_TYPE_CALENDAR_FILTER_FORM, NULL);

  self->data = g_object_ref (data);
  build (self);
  data_changed_cb (data, self);
  g_signal_connect_object (data, "changed", G_CALLBACK (data_changed_cb), self, 0);
  return GTK_WIDGET (self);
}
