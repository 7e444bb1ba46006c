/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every sort of field: what the record holds is shown, what is filled in is in the record, and what is wrong is said. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-date-entry.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-picker.h"
#include "ui/common/trellis-time-entry.h"

#include <locale.h>
#include <math.h>

typedef struct {
  GtkWidget *window;
  TrellisForm *form;
  gpointer record;
  guint changes;
} Fixture;

static gint64
at (const char *text)
{
  gint64 instant = 0;

  g_assert_true (trellis_instant_parse (text, &instant));
  return instant;
}

static void
changed_cb (TrellisForm *form, Fixture *self)
{
  self->changes++;
}

static GPtrArray *
make_records (GType type, guint title, guint n)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++) {
    gpointer record = trellis_entity_new (type);
    g_autofree char *text = g_strdup_printf ("Record %u", i);

    trellis_entity_set_text (record, title, text);
    g_ptr_array_add (records, record);
  }
  return records;
}

/* A form with every field of a kind but those that are links without candidates. */
static void
open_form (Fixture *self, gpointer record, const guint *fields, guint n)
{
  self->record = record;
  self->form = TRELLIS_FORM (trellis_form_new (NULL, record));
  trellis_form_add_group (self->form, "Group", NULL, fields, n);
  g_signal_connect (self->form, "changed", G_CALLBACK (changed_cb), self);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->form));
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->record);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static GtkWidget *
control (Fixture *self, guint field)
{
  return trellis_form_get_control (self->form, field);
}

static gpointer
edited (Fixture *self)
{
  return trellis_form_get_record (self->form);
}

static const char *
error_of (Fixture *self, guint field)
{
  return trellis_input_row_get_error (TRELLIS_INPUT_ROW (trellis_form_get_row (self->form, field)));
}

static void
set_up_event (Fixture *self, gconstpointer data)
{
  static const guint fields[] = {
    TRELLIS_EVENT_TITLE,    TRELLIS_EVENT_ABOUT,        TRELLIS_EVENT_KIND,     TRELLIS_EVENT_START,
    TRELLIS_EVENT_END,      TRELLIS_EVENT_ZONE,         TRELLIS_EVENT_ALL_DAY,  TRELLIS_EVENT_URL,
    TRELLIS_EVENT_SPEAKERS, TRELLIS_EVENT_SEATS,        TRELLIS_EVENT_CLOSES,   TRELLIS_EVENT_COST,
    TRELLIS_EVENT_WEEK,     TRELLIS_EVENT_COMPETENCIES, TRELLIS_EVENT_CAPTIONS,
  };
  gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Budgets");
  trellis_entity_set_text (event, TRELLIS_EVENT_ABOUT, "Two\nlines");
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_TALK);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, "Europe/London");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at ("2026-05-13T08:00:00Z"));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at ("2026-05-13T09:30:00Z"));
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 12);
  trellis_entity_set_number (event, TRELLIS_EVENT_COST, 1250);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, (const char *[]){ "Ana", "Ben", NULL });
  open_form (self, event, fields, G_N_ELEMENTS (fields));
}

static void
test_shown (Fixture *self, gconstpointer data)
{
  GtkWidget *view = gtk_scrolled_window_get_child (
      GTK_SCROLLED_WINDOW (control (self, TRELLIS_EVENT_ABOUT)));
  g_autofree char *about = NULL;
  TrellisDateEntry *start = TRELLIS_DATE_ENTRY (control (self, TRELLIS_EVENT_START));

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "text", &about, NULL);
  g_assert_cmpstr (about, ==, "Two\nlines");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (control (self, TRELLIS_EVENT_COST))), ==,
                   "£12.50");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (control (self, TRELLIS_EVENT_SPEAKERS))),
                   ==, "Ana, Ben");
  g_assert_cmpstr (gtk_editable_get_text (
                       GTK_EDITABLE (trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (start)))),
                   ==, "Wednesday 13 May 2026");
  g_assert_cmpint (adw_combo_row_get_selected (ADW_COMBO_ROW (control (self, TRELLIS_EVENT_KIND))),
                   ==, TRELLIS_EVENT_KIND_TALK);
  g_assert_cmpint (self->changes, ==, 0);
  g_assert_false (trellis_form_is_changed (self->form));
  g_assert_true (trellis_form_validate (self->form));
  g_assert_true (trellis_entity_equal (edited (self), self->record));
}

static void
type_into (Fixture *self, guint field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (control (self, field)), text);
}

static void
test_texts (Fixture *self, gconstpointer data)
{
  GtkWidget *view = gtk_scrolled_window_get_child (
      GTK_SCROLLED_WINDOW (control (self, TRELLIS_EVENT_ABOUT)));

  type_into (self, TRELLIS_EVENT_TITLE, "  Sums ");
  g_assert_cmpstr (trellis_entity_get_text (edited (self), TRELLIS_EVENT_TITLE), ==, "Sums");
  g_assert_cmpstr (trellis_entity_get_text (self->record, TRELLIS_EVENT_TITLE), ==, "Budgets");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "New", -1);
  g_assert_cmpstr (trellis_entity_get_text (edited (self), TRELLIS_EVENT_ABOUT), ==, "New");
  g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (view)));
  type_into (self, TRELLIS_EVENT_URL, "example.org");
  g_assert_cmpstr (trellis_entity_get_text (edited (self), TRELLIS_EVENT_URL), ==,
                   "https://example.org");
  type_into (self, TRELLIS_EVENT_SPEAKERS, "Ana; Lee, Kim");
  g_assert_true (g_strv_equal (trellis_entity_get_list (edited (self), TRELLIS_EVENT_SPEAKERS),
                               (const char *[]){ "Ana", "Lee, Kim", NULL }));
  g_assert_cmpint (self->changes, >, 3);
  g_assert_true (trellis_form_is_changed (self->form));
}

static void
test_numbers (Fixture *self, gconstpointer data)
{
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (control (self, TRELLIS_EVENT_SEATS)), 20);
  g_assert_cmpint (trellis_entity_get_number (edited (self), TRELLIS_EVENT_SEATS), ==, 20);
  /* Typed and not yet taken over. */
  type_into (self, TRELLIS_EVENT_SEATS, "25");
  g_assert_true (trellis_form_validate (self->form));
  g_assert_cmpint (trellis_entity_get_number (edited (self), TRELLIS_EVENT_SEATS), ==, 25);
  type_into (self, TRELLIS_EVENT_COST, "99.9");
  g_assert_cmpint (trellis_entity_get_number (edited (self), TRELLIS_EVENT_COST), ==, 9990);
  type_into (self, TRELLIS_EVENT_COST, "");
  g_assert_cmpint (trellis_entity_get_number (edited (self), TRELLIS_EVENT_COST), ==, 0);
}

static void
test_choices (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray)
      weeks = make_records (TRELLIS_TYPE_LEARNING_WEEK, TRELLIS_LEARNING_WEEK_TITLE, 3);
  g_autoptr (GPtrArray)
      skills = make_records (TRELLIS_TYPE_COMPETENCY, TRELLIS_COMPETENCY_TITLE, 20);
  const char *week = trellis_entity_get_uid (weeks->pdata[1]);
  TrellisCheckList *list = TRELLIS_CHECK_LIST (control (self, TRELLIS_EVENT_COMPETENCIES));

  gtk_switch_set_active (GTK_SWITCH (control (self, TRELLIS_EVENT_CAPTIONS)), TRUE);
  g_assert_true (trellis_entity_get_flag (edited (self), TRELLIS_EVENT_CAPTIONS));
  adw_combo_row_set_selected (ADW_COMBO_ROW (control (self, TRELLIS_EVENT_KIND)), 1);
  g_assert_cmpint (trellis_entity_get_choice (edited (self), TRELLIS_EVENT_KIND), ==, 1);
  trellis_form_set_candidates (self->form, TRELLIS_EVENT_WEEK, weeks);
  trellis_picker_set_chosen (TRELLIS_PICKER (control (self, TRELLIS_EVENT_WEEK)), week, NULL);
  g_assert_cmpstr (trellis_entity_get_text (edited (self), TRELLIS_EVENT_WEEK), ==, week);
  trellis_picker_set_chosen (TRELLIS_PICKER (control (self, TRELLIS_EVENT_WEEK)), NULL, NULL);
  g_assert_false (trellis_entity_is_set (edited (self), TRELLIS_EVENT_WEEK));
  trellis_form_set_candidates (self->form, TRELLIS_EVENT_COMPETENCIES, skills);
  trellis_check_list_set_chosen (list, (const char *[]){ trellis_entity_get_uid (skills->pdata[2]),
                                                         NULL });
  g_signal_emit_by_name (list, "changed");
  g_assert_cmpstr (trellis_entity_get_list (edited (self), TRELLIS_EVENT_COMPETENCIES)[0], ==,
                   trellis_entity_get_uid (skills->pdata[2]));
}

/* Ticks through the check button, as a person does. */
static GtkWidget *
find_check (GtkWidget *widget, guint *skip)
{
  if (GTK_IS_CHECK_BUTTON (widget) && (*skip)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_check (child, skip);

    if (found)
      return found;
  }
  return NULL;
}

static GtkWidget *
find_expander (GtkWidget *widget)
{
  while (widget && !GTK_IS_EXPANDER (widget))
    widget = gtk_widget_get_first_child (widget);
  return widget;
}

static void
test_check_list (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray)
      skills = make_records (TRELLIS_TYPE_COMPETENCY, TRELLIS_COMPETENCY_TITLE, 3);
  GtkWidget *list = control (self, TRELLIS_EVENT_COMPETENCIES);
  guint skip = 1;
  GtkWidget *check;

  trellis_form_set_candidates (self->form, TRELLIS_EVENT_COMPETENCIES, skills);
  g_assert_null (find_check (list, &skip));
  gtk_expander_set_expanded (GTK_EXPANDER (find_expander (list)), TRUE);
  skip = 1;
  check = find_check (list, &skip);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (
      g_strv_equal (trellis_entity_get_list (edited (self), TRELLIS_EVENT_COMPETENCIES),
                    (const char *[]){ trellis_entity_get_uid (skills->pdata[1]), NULL }));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  g_assert_false (trellis_entity_is_set (edited (self), TRELLIS_EVENT_COMPETENCIES));
}

static void
type_date (Fixture *self, guint field, const char *text)
{
  gtk_editable_set_text (
      GTK_EDITABLE (trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (control (self, field)))),
      text);
}

static TrellisTimeEntry *
time_of (Fixture *self, guint field)
{
  return TRELLIS_TIME_ENTRY (gtk_widget_get_next_sibling (control (self, field)));
}

static void
assert_times (Fixture *self, const char *start, const char *end)
{
  g_autofree char *from = trellis_instant_format (
      trellis_entity_get_number (edited (self), TRELLIS_EVENT_START), "UTC");
  g_autofree char *to = trellis_instant_format (
      trellis_entity_get_number (edited (self), TRELLIS_EVENT_END), "UTC");

  g_assert_cmpstr (from, ==, start);
  g_assert_cmpstr (to, ==, end);
}

static void
test_instants (Fixture *self, gconstpointer data)
{
  GtkWidget *all_day = control (self, TRELLIS_EVENT_ALL_DAY);

  /* The length stays. */
  type_date (self, TRELLIS_EVENT_START, "20/5/2026");
  assert_times (self, "2026-05-20T08:00:00Z", "2026-05-20T09:30:00Z");
  trellis_time_entry_set_minute (time_of (self, TRELLIS_EVENT_START), 14 * 60);
  assert_times (self, "2026-05-20T13:00:00Z", "2026-05-20T14:30:00Z");
  trellis_time_entry_set_minute (time_of (self, TRELLIS_EVENT_END), 16 * 60);
  assert_times (self, "2026-05-20T13:00:00Z", "2026-05-20T15:00:00Z");
  /* Clocks show the same in another zone. */
  type_into (self, TRELLIS_EVENT_ZONE, "America/New_York");
  assert_times (self, "2026-05-20T18:00:00Z", "2026-05-20T20:00:00Z");
  gtk_switch_set_active (GTK_SWITCH (all_day), TRUE);
  assert_times (self, "2026-05-20T00:00:00Z", "2026-05-21T00:00:00Z");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (time_of (self, TRELLIS_EVENT_START))));
  /* The last day is shown, the day after it is held. */
  type_date (self, TRELLIS_EVENT_END, "22/5/2026");
  assert_times (self, "2026-05-20T00:00:00Z", "2026-05-23T00:00:00Z");
  type_date (self, TRELLIS_EVENT_START, "25/5/2026");
  assert_times (self, "2026-05-25T00:00:00Z", "2026-05-28T00:00:00Z");
  gtk_switch_set_active (GTK_SWITCH (all_day), FALSE);
  assert_times (self, "2026-05-25T18:00:00Z", "2026-05-27T20:00:00Z");
  /* A date alone begins with the working day. */
  type_date (self, TRELLIS_EVENT_CLOSES, "1/5/2026");
  g_assert_cmpint (trellis_entity_get_number (edited (self), TRELLIS_EVENT_CLOSES), ==,
                   at ("2026-05-01T13:00:00Z"));
  type_date (self, TRELLIS_EVENT_CLOSES, "");
  g_assert_false (trellis_entity_is_set (edited (self), TRELLIS_EVENT_CLOSES));
}

static void
test_faults (Fixture *self, gconstpointer data)
{
  type_into (self, TRELLIS_EVENT_TITLE, " ");
  type_into (self, TRELLIS_EVENT_URL, "nowhere");
  type_into (self, TRELLIS_EVENT_COST, "much");
  type_into (self, TRELLIS_EVENT_ZONE, "Europe/Atlantis");
  type_date (self, TRELLIS_EVENT_CLOSES, "someday");
  type_date (self, TRELLIS_EVENT_END, "1/5/2026");
  g_assert_false (trellis_form_validate (self->form));
  g_assert_cmpstr (error_of (self, TRELLIS_EVENT_TITLE), ==, "Please fill in “Title”.");
  g_assert_nonnull (error_of (self, TRELLIS_EVENT_URL));
  g_assert_nonnull (error_of (self, TRELLIS_EVENT_COST));
  g_assert_nonnull (error_of (self, TRELLIS_EVENT_ZONE));
  g_assert_nonnull (error_of (self, TRELLIS_EVENT_CLOSES));
  g_assert_nonnull (error_of (self, TRELLIS_EVENT_END));
  g_assert_null (error_of (self, TRELLIS_EVENT_START));
  g_assert_true (gtk_widget_has_css_class (control (self, TRELLIS_EVENT_TITLE), "error"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)),
                                         control (self, TRELLIS_EVENT_TITLE)));
  /* Put right, nothing is left of it. */
  type_into (self, TRELLIS_EVENT_TITLE, "Sums");
  type_into (self, TRELLIS_EVENT_URL, "");
  type_into (self, TRELLIS_EVENT_COST, "");
  type_into (self, TRELLIS_EVENT_ZONE, "");
  type_date (self, TRELLIS_EVENT_CLOSES, "");
  type_date (self, TRELLIS_EVENT_END, "14/5/2026");
  g_assert_true (trellis_form_validate (self->form));
  g_assert_null (error_of (self, TRELLIS_EVENT_TITLE));
  g_assert_false (gtk_widget_has_css_class (control (self, TRELLIS_EVENT_TITLE), "error"));
}

static void
test_untaken (Fixture *self, gconstpointer data)
{
  g_assert_false (trellis_form_is_changed (self->form));
  type_date (self, TRELLIS_EVENT_CLOSES, "someday");
  g_assert_true (trellis_form_is_changed (self->form));
}

static guint
count_stops (Fixture *self, GtkDirectionType direction)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  while (gtk_widget_child_focus (self->window, direction) &&
         g_hash_table_add (seen, gtk_window_get_focus (GTK_WINDOW (self->window))))
    ;
  return g_hash_table_size (seen);
}

/* Tab and Shift+Tab go through the same stops: 15 controls, and two more for each of three instants. */
static void
test_stops (Fixture *self, gconstpointer data)
{
  while (gtk_widget_get_height (self->window) == 0) /* the order of stops is that of places */
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (count_stops (self, GTK_DIR_TAB_FORWARD), ==, 21);
  g_assert_cmpint (count_stops (self, GTK_DIR_TAB_BACKWARD), ==, 21);
}

static void
set_up_measure (Fixture *self, gconstpointer data)
{
  static const guint fields[] = { TRELLIS_MEASURE_TITLE, TRELLIS_MEASURE_BASELINE,
                                  TRELLIS_MEASURE_TARGET_DATE };
  gpointer measure = trellis_entity_new (TRELLIS_TYPE_MEASURE);

  trellis_entity_set_text (measure, TRELLIS_MEASURE_TITLE, "Hours");
  open_form (self, measure, fields, G_N_ELEMENTS (fields));
}

static void
test_reals_and_dates (Fixture *self, gconstpointer data)
{
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (control (self, TRELLIS_MEASURE_BASELINE))),
                   ==, "");
  type_into (self, TRELLIS_MEASURE_BASELINE, "4.25");
  g_assert_cmpfloat (trellis_entity_get_real (edited (self), TRELLIS_MEASURE_BASELINE), ==, 4.25);
  type_into (self, TRELLIS_MEASURE_BASELINE, "");
  g_assert_true (isnan (trellis_entity_get_real (edited (self), TRELLIS_MEASURE_BASELINE)));
  type_into (self, TRELLIS_MEASURE_BASELINE, "few");
  g_assert_false (trellis_form_validate (self->form));
  type_into (self, TRELLIS_MEASURE_BASELINE, "3");
  type_date (self, TRELLIS_MEASURE_TARGET_DATE, "2027-01-31");
  g_assert_cmpint (trellis_entity_get_number (edited (self), TRELLIS_MEASURE_TARGET_DATE), ==,
                   trellis_date_new (2027, 1, 31));
  g_assert_true (trellis_form_validate (self->form));
}

static void
count_cb (TrellisFormPage *page, guint *n)
{
  (*n)++;
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
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
test_page (void)
{
  static const guint fields[] = { TRELLIS_MEASURE_TITLE };
  g_autoptr (TrellisEntity) measure = trellis_entity_new (TRELLIS_TYPE_MEASURE);
  GtkWidget *form = trellis_form_new (NULL, measure);
  GtkWidget *page = trellis_form_page_new ("New measure", TRELLIS_FORM (form), "_Add");
  GtkWidget *window = gtk_window_new ();
  guint saved = 0, cancelled = 0;

  trellis_form_add_group (TRELLIS_FORM (form), "Group", NULL, fields, 1);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (page, "save", G_CALLBACK (count_cb), &saved);
  g_signal_connect (page, "cancel", G_CALLBACK (count_cb), &cancelled);
  g_signal_emit_by_name (find_button (page, "_Add"), "clicked");
  g_assert_cmpint (saved, ==, 0);
  g_assert_false (trellis_form_page_is_changed (TRELLIS_FORM_PAGE (page)));
  gtk_editable_set_text (
      GTK_EDITABLE (trellis_form_get_control (TRELLIS_FORM (form), TRELLIS_MEASURE_TITLE)),
      "Hours");
  g_assert_true (trellis_form_page_is_changed (TRELLIS_FORM_PAGE (page)));
  g_signal_emit_by_name (find_button (page, "_Add"), "clicked");
  g_assert_cmpint (saved, ==, 1);
  g_signal_emit_by_name (find_button (page, "_Cancel"), "clicked");
  g_assert_cmpint (cancelled, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_print ("1..0 # SKIP no display\n");
    return 0;
  }
  adw_init ();
  setlocale (LC_ALL, "C.UTF-8");
#define EVENT(name, function)                                                                      \
  g_test_add ("/form/" name, Fixture, NULL, set_up_event, function, tear_down)
  EVENT ("shown", test_shown);
  EVENT ("texts", test_texts);
  EVENT ("numbers", test_numbers);
  EVENT ("choices", test_choices);
  EVENT ("check-list", test_check_list);
  EVENT ("instants", test_instants);
  EVENT ("faults", test_faults);
  EVENT ("untaken", test_untaken);
  EVENT ("stops", test_stops);
  g_test_add ("/form/reals-and-dates", Fixture, NULL, set_up_measure, test_reals_and_dates,
              tear_down);
  g_test_add_func ("/form/page", test_page);
  return g_test_run ();
}
