/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding events and living with them: filters, my week, dates, and forms that are left. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "model/trellis-calendar-filter-text.h"
#include "model/trellis-organisation.h"
#include "model/trellis-saved-filter.h"
#include "ui/calendar/trellis-calendar-filter-form.h"
#include "ui/calendar/trellis-calendar-filter-words.h"
#include "ui/calendar/trellis-calendar-go.h"
#include "ui/calendar/trellis-calendar-saved-filters.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-my-week-page.h"
#include "ui/common/trellis-form-page.h"

#define DAY (24 * 60)

static void
test_words (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisOrganisation) host = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  g_autofree char *text = NULL, *words = NULL, *none = NULL, *gone = NULL;
  g_autoptr (TrellisCalendarFilter) filter = NULL, open = trellis_calendar_filter_new ();

  trellis_entity_set_text (host, TRELLIS_ORGANISATION_TITLE, "Larch Trust");
  event_fixture_save (self, host);
  text = g_strdup_printf ("kind=talk&kind=quiz&minutes=30&free&host=%s&status=booked",
                          trellis_entity_get_uid (host));
  filter = trellis_calendar_filter_from_text (text);
  words = trellis_calendar_filter_words (self->library, filter);
  g_assert_cmpstr (words, ==,
                   "Talk or Quiz; hosted by Larch Trust; up to 30 minutes; in my free time; "
                   "my part: Booked");
  none = trellis_calendar_filter_words (self->library, open);
  g_assert_cmpstr (none, ==, "");
  trellis_calendar_filter_set_text (&open->host, "nobody");
  gone = trellis_calendar_filter_words (self->library, open);
  g_assert_cmpstr (gone, ==, "hosted by something that is gone");
}

static TrellisFormPage *
top_form (EventFixture *self)
{
  g_assert_true (TRELLIS_IS_FORM_PAGE (event_fixture_top (self)));
  return TRELLIS_FORM_PAGE (event_fixture_top (self));
}

static void
press (GtkWidget *widget, const char *label)
{
  GtkWidget *button = event_fixture_find_button (widget, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  event_fixture_settle ();
}

static void
name_it (EventFixture *self, const char *name)
{
  guint before = self->commits;

  trellis_entity_set_text (trellis_form_get_record (trellis_form_page_get_form (top_form (self))),
                           TRELLIS_SAVED_FILTER_TITLE, name);
  press (GTK_WIDGET (top_form (self)), "_Save");
  event_fixture_wait (self, before + 1);
}

/* Saved, renamed, chosen again and deleted. */
static void
test_saved_filters (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisCalendarData) calendar = trellis_calendar_data_new (self->library);
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_from_text ("kind=talk&free");
  g_autoptr (TrellisCalendarFilter) open = trellis_calendar_filter_new ();
  GtkWidget *saved = event_fixture_push (self, trellis_calendar_saved_filters_new (calendar));
  g_autoptr (GPtrArray) all = NULL;
  GtkWidget *box = adw_bin_get_child (ADW_BIN (saved));

  g_assert_false (gtk_widget_get_visible (event_fixture_find_button (saved, "Save This Filter…")));
  trellis_calendar_data_set_filter (calendar, filter);
  press (saved, "Save This Filter…");
  name_it (self, "Talks at lunch");
  g_assert_false (gtk_widget_get_visible (event_fixture_find_button (saved, "Save This Filter…")));
  press (saved, "Rename This Filter…");
  name_it (self, "Short talks");
  trellis_calendar_data_set_filter (calendar, open);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (box)), 1);
  g_assert_true (
      trellis_calendar_filter_equal (trellis_calendar_data_get_filter (calendar), filter));
  all = trellis_library_list_all (self->library, TRELLIS_TYPE_SAVED_FILTER,
                                  TRELLIS_SAVED_FILTER_POSITION);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpstr (trellis_entity_get_title (all->pdata[0]), ==, "Short talks");
  press (saved, "Delete This Filter");
  event_fixture_wait (self, 3);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_first_child (box)));
}

/* What I am booked on takes my time; what I only wait for does not. */
static void
test_free (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisCalendarData) calendar = trellis_calendar_data_new (self->library);
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", 0);
  g_autoptr (TrellisEvent) other = event_fixture_add_event (self, "Writing", 0);
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();
  gint64 start = trellis_instant_from_local (trellis_date_monday (trellis_today ()) + 7, 600, NULL);

  for (guint i = 0; i < 2; i++) {
    TrellisEvent *one = i ? other : event;

    trellis_entity_set_number (one, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (one, TRELLIS_EVENT_END, start + 60 * TRELLIS_MINUTE);
    event_fixture_save (self, one);
  }
  filter->free = TRUE;
  trellis_calendar_data_set_filter (calendar, filter);
  g_assert_true (trellis_calendar_data_shows (calendar, event));
  event_fixture_sign_up (self, other, self->me, TRELLIS_SIGN_UP_STATUS_WAITING);
  event_fixture_settle ();
  g_assert_true (trellis_calendar_data_shows (calendar, event));
  event_fixture_sign_up (self, other, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  event_fixture_settle ();
  g_assert_false (trellis_calendar_data_shows (calendar, event));
  g_assert_true (trellis_calendar_data_shows (calendar, other));
  filter->free = FALSE;
  filter->statuses = 1 << TRELLIS_SIGN_UP_STATUS_BOOKED;
  trellis_calendar_data_set_filter (calendar, filter);
  g_assert_false (trellis_calendar_data_shows (calendar, event));
  g_assert_true (trellis_calendar_data_shows (calendar, other));
}

static void
test_my_week (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisCalendarData) calendar = trellis_calendar_data_new (self->library);
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisEvent) other = event_fixture_add_event (self, "Writing", DAY);
  gint64 date = trellis_instant_date (trellis_entity_get_number (event, TRELLIS_EVENT_START), NULL);
  g_autofree char *path = g_build_filename (self->folder, "week.pdf", NULL), *pdf = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GtkWidget *page;

  trellis_entity_set_text (event, TRELLIS_EVENT_BEFORE, "Bring a text");
  event_fixture_save (self, event);
  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = event_fixture_push (self, trellis_my_week_page_new (calendar, date));
  g_assert_true (event_fixture_shows (page, "Speaking"));
  g_assert_true (event_fixture_shows (page, "Booked; Online; before: Bring a text"));
  g_assert_false (event_fixture_shows (page, "Writing"));
  trellis_my_week_page_to_pdf (page, file, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &pdf, NULL, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  gtk_widget_activate_action (page, "my-week.next", NULL);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "Nothing yet"));
  gtk_widget_activate_action (page, "my-week.previous", NULL);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "Speaking"));
}

static void
test_now (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisCalendarData) calendar = trellis_calendar_data_new (self->library);
  g_autoptr (TrellisEvent) later = event_fixture_add_event (self, "Writing", 20);
  g_autoptr (TrellisEvent) next = trellis_calendar_go_find_now (calendar, trellis_now ());
  g_autofree char *words = trellis_calendar_go_words (next, trellis_now ());
  g_autoptr (TrellisEvent) running = event_fixture_add_event (self, "Speaking", -10);
  g_autoptr (TrellisEvent) now = trellis_calendar_go_find_now (calendar, trellis_now ());
  g_autofree char *now_words = trellis_calendar_go_words (now, trellis_now ());
  g_autoptr (TrellisEvent) none = NULL;

  g_assert_cmpstr (words, ==, "Next: Writing, in 20 minutes");
  g_assert_true (g_str_has_prefix (now_words, "Now: Speaking, until "));
  none = trellis_calendar_go_find_now (calendar, trellis_now () + 100 * TRELLIS_DAY);
  g_assert_null (none);
}

static void
type_title (EventFixture *self, const char *title)
{
  gtk_editable_set_text (GTK_EDITABLE (trellis_form_get_control (
                             trellis_form_page_get_form (top_form (self)), TRELLIS_EVENT_TITLE)),
                         title);
}

/* A form that is left with changes comes back as it was; one that is saved or unchanged does not. */
static void
test_left (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *form = event_fixture_push (self, trellis_event_form_new (self->library, event, 0));
  guint before = self->commits;

  g_signal_emit_by_name (form, "cancel");
  event_fixture_settle ();
  g_assert_false (trellis_place_get_has_left (self->place));
  g_assert_false (trellis_place_bring_back (self->place));
  form = event_fixture_push (self, trellis_event_form_new (self->library, event, 0));
  type_title (self, "Confident speaking");
  trellis_place_back (self->place);
  event_fixture_settle ();
  g_assert_true (event_fixture_top (self) != form);
  g_assert_true (trellis_place_get_has_left (self->place));
  g_assert_true (event_fixture_shows (self->window, "Not saved"));
  g_assert_true (trellis_place_bring_back (self->place));
  for (guint i = 0; i < 40; i++) { /* longer than it slides */
    g_usleep (10000);
    event_fixture_settle ();
  }
  g_assert_true (event_fixture_top (self) == form);
  g_assert_cmpstr (trellis_entity_get_title (trellis_form_get_record (
                       trellis_form_page_get_form (TRELLIS_FORM_PAGE (form)))),
                   ==, "Confident speaking");
  press (form, "_Save");
  event_fixture_wait (self, before + 1);
  g_assert_false (trellis_place_get_has_left (self->place));
}

#define ADD(path, test)                                                                            \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, test, event_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/attend/words", test_words);
  ADD ("/attend/saved-filters", test_saved_filters);
  ADD ("/attend/free", test_free);
  ADD ("/attend/my-week", test_my_week);
  ADD ("/attend/now", test_now);
  ADD ("/attend/left", test_left);
  return g_test_run ();
}
