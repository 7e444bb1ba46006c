/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The timetable on paper: what would be printed, how large, and the ways to print and to save it. */
#include "config.h"

#include "ui/calendar/trellis-timetable-page.h"

#include "base/trellis-time.h"
#include "exchange/trellis-html-style.h"
#include "exchange/trellis-week-paper.h"
#include "library/trellis-week-reads.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-calendar-filter-words.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-save-bytes.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define TIMETABLE "trellis-timetable"
#define AGENDA_DAYS 28 /* the agenda has no end */

typedef struct {
  TrellisEventView *view; /* of a week its uid; of a period "" */
  TrellisCalendarData *data; /* %NULL of a week */
  TrellisTimetablePeriod period;
  gboolean large;
  GtkWidget *pages; /* borrowed: the row that counts them, %NULL when there is nothing */
} Timetable;

static void
free_timetable (gpointer data)
{
  Timetable *self = data;

  trellis_event_view_free (self->view);
  g_clear_object (&self->data);
  g_free (self);
}

/* What is printed ----------------------------------------------------------------------------- */

/**
 * trellis_timetable_period:
 * @view: the view of the calendar: week, month or agenda
 * @date: the day it is at
 * @period: (out): the days
 *
 * Which days are printed of what is shown: the whole week, weekend and all, the whole month, or of the agenda, which has
 * no end, four weeks from its day.
 */
void
trellis_timetable_period (const char *view, gint64 date, TrellisTimetablePeriod *period)
{
  int year, month, day;

  if (g_str_equal (view, "agenda")) {
    period->first = date;
    period->n_days = AGENDA_DAYS;
  } else if (g_str_equal (view, "month")) {
    trellis_date_split (date, &year, &month, &day);
    period->first = date - day + 1;
    period->n_days = (guint) (trellis_date_add_months (period->first, 1) - period->first);
  } else {
    period->first = trellis_date_monday (date);
    period->n_days = 7;
  }
}

/* Days of the calendar are a week that nobody planned: what the filter lets pass, told by the clocks here. */
static TrellisProgramme *
read_period (Timetable *self)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  g_autoptr (GPtrArray) events = NULL, organisations = NULL;
  TrellisWeekDays days;

  trellis_week_days_init (&days, self->period.first, self->period.n_days);
  events = trellis_calendar_data_between (self->data, &days);
  organisations = trellis_library_list_all (self->view->library, TRELLIS_TYPE_ORGANISATION,
                                            TRELLIS_ORGANISATION_TITLE);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, _ ("Events"));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, self->period.first);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END,
                             self->period.first + self->period.n_days - 1);
  return trellis_programme_new (week, events, organisations, NULL);
}

static TrellisProgramme *
read_programme (Timetable *self)
{
  return self->data ? read_period (self)
                    : trellis_library_programme (self->view->library, self->view->uid);
}

static char *
filter_note (Timetable *self)
{
  g_autofree char *words = NULL;

  if (!self->data)
    return NULL;
  words = trellis_calendar_filter_words (self->view->library,
                                         trellis_calendar_data_get_filter (self->data));
  return *words ? g_strdup_printf (_ ("Only what the filter shows: %s."), words) : NULL;
}

static TrellisPaper *
lay_out (Timetable *self, TrellisProgramme *programme, TrellisPaperSize size)
{
  g_autofree char *language = trellis_html_language ();
  g_autofree char *note = filter_note (self);

  return trellis_week_paper_new (programme, note, self->large, size, language);
}

static char *
name_of (TrellisProgramme *programme)
{
  g_autofree char *dates = trellis_programme_dates (programme);

  return g_strdup_printf (_ ("%s, %s"), trellis_entity_get_title (programme->week), dates);
}

/* The page ------------------------------------------------------------------------------------ */

static char *
pages_words (Timetable *self, TrellisProgramme *programme)
{
  TrellisPaperSize size = trellis_print_usual_size ();
  g_autoptr (TrellisPaper) paper = lay_out (self, programme, size);
  guint n = (guint) trellis_paper_n_pages (paper);
  const char *sheet = size == TRELLIS_PAPER_LETTER ? _ ("Letter") : _ ("A4");

  /* TRANSLATORS: a number of pages, and the name of a size of paper */
  return g_strdup_printf (ngettext ("%u page of %s", "%u pages of %s", n), n, sheet);
}

static void
add_facts (TrellisPage *page, Timetable *self, TrellisProgramme *programme)
{
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL), *control = gtk_switch_new ();
  g_autofree char *name = name_of (programme);
  g_autofree char *summary = trellis_week_paper_summary (programme);
  g_autofree char *pages = pages_words (self, programme);
  g_autofree char *note = filter_note (self);

  trellis_group_add (group, trellis_fact_row (_ ("Timetable"), name));
  trellis_group_add (group, trellis_fact_row (_ ("In it"), summary));
  if (note)
    trellis_group_add (group, trellis_fact_row (_ ("Left out"), note));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (control), "timetable.large-print");
  trellis_group_add (group, trellis_form_row (_ ("Large print (18 points)"), control));
  self->pages = trellis_fact_row (_ ("How much"), pages);
  trellis_group_add (group, self->pages);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  Timetable *self = data;
  g_autoptr (TrellisProgramme) programme = read_programme (self);
  g_autofree char *name = NULL;

  if (!programme)
    return FALSE;
  self->pages = NULL;
  name = name_of (programme);
  trellis_page_set_title (page, _ ("Timetable on paper"), name);
  if (programme->events->len == 0) {
    trellis_group_add (trellis_page_add_group (page, NULL, NULL),
                       trellis_fact_row (_ ("Nothing to print"),
                                         _ ("No event has a time here yet, or none that the filter "
                                            "shows. What gets one appears at once.")));
    return TRUE;
  }
  add_facts (page, self, programme);
  trellis_event_view_add_button (page, _ ("_Print…"), "timetable.print", TRUE);
  trellis_event_view_add_button (page, _ ("_Save as PDF…"), "timetable.save-pdf", FALSE);
  return TRUE;
}

/* Actions ------------------------------------------------------------------------------------- */

/* Nothing is not sent to a printer, by whatever key. */
static TrellisProgramme *
read_something (Timetable *self)
{
  g_autoptr (TrellisProgramme) programme = read_programme (self);

  if (programme && programme->events->len)
    return g_steal_pointer (&programme);
  trellis_tell (self->view->page, _ ("There is nothing to print"), FALSE);
  return NULL;
}

/* The page may be gone before the dialog is answered. */
typedef struct {
  TrellisProgramme *programme;
  char *note;
  gboolean large;
} Printing;

static void
free_printing (gpointer data)
{
  Printing *self = data;

  trellis_programme_free (self->programme);
  g_free (self->note);
  g_free (self);
}

static TrellisPaper *
make_cb (TrellisPaperSize size, gpointer data)
{
  Printing *self = data;
  g_autofree char *language = trellis_html_language ();

  return trellis_week_paper_new (self->programme, self->note, self->large, size, language);
}

static void
print_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  Timetable *self = data;
  g_autoptr (TrellisProgramme) programme = read_something (self);
  TrellisPrintWords words = { NULL, _ ("The timetable goes to the printer") };
  g_autofree char *name = NULL;
  Printing *printing;

  if (!programme)
    return;
  words.job = name = name_of (programme);
  printing = g_new0 (Printing, 1);
  printing->programme = g_steal_pointer (&programme);
  printing->note = filter_note (self);
  printing->large = self->large;
  trellis_print (self->view->page, &words, make_cb, printing, free_printing);
}

static void
save_pdf_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  Timetable *self = data;
  g_autoptr (TrellisProgramme) programme = read_something (self);
  g_autoptr (TrellisPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  if (!programme)
    return;
  paper = lay_out (self, programme, trellis_print_usual_size ());
  bytes = trellis_paper_to_pdf (paper, &error);
  name = name_of (programme);
  if (bytes)
    trellis_save_bytes (self->view->page, name, ".pdf", bytes);
  else
    trellis_tell (self->view->page, error->message, FALSE);
}

static void
large_changed_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  Timetable *self = data;
  g_autoptr (TrellisProgramme) programme = self->pages ? read_programme (self) : NULL;
  g_autofree char *pages = NULL, *name = NULL;

  self->large = g_variant_get_boolean (state);
  g_simple_action_set_state (action, state);
  if (!programme)
    return;
  pages = pages_words (self, programme);
  name = g_strdup_printf (_ ("%s: %s"), _ ("How much"), pages);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->pages), pages);
  trellis_a11y_name (self->pages, name);
  trellis_announce (self->view->page, pages);
}

static void
filter_changed_cb (TrellisCalendarData *data, GtkWidget *page)
{
  if (gtk_widget_get_root (page))
    trellis_page_refill (TRELLIS_PAGE (page));
}

static GtkWidget *
make_page (Timetable *self)
{
  static const GActionEntry entries[] = {
    { .name = "print", .activate = print_cb },
    { .name = "save-pdf", .activate = save_pdf_cb },
    { .name = "large-print", .state = "false", .change_state = large_changed_cb },
  };
  static const TrellisEventKey keys[] = {
    { "<Control>p", "timetable.print", TRUE },
    { "<Control>s", "timetable.save-pdf", TRUE },
  };
  GtkWidget *page = trellis_page_new_live (self->view->library, "learning_week event organisation",
                                           fill, self, free_timetable);

  g_object_set_data (G_OBJECT (page), TIMETABLE, self);
  trellis_event_view_attach (self->view, page);
  trellis_page_install_actions (page, "timetable", entries, G_N_ELEMENTS (entries), self);
  trellis_event_view_add_keys (self->view, keys, G_N_ELEMENTS (keys));
  return page;
}

/**
 * trellis_timetable_page_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the page of the timetable of a learning week on paper, with its actions in the group `timetable`: `print`
 * (Ctrl+P), `save-pdf` (Ctrl+S) and `large-print`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_timetable_page_new (TrellisLibrary *library, const char *week)
{
  Timetable *self = g_new0 (Timetable, 1);

  self->view = trellis_event_view_new (library, week);
  return make_page (self);
}

/**
 * trellis_timetable_page_new_period:
 * @data: the data of the calendar
 * @period: some days
 *
 * Makes the same page of what the calendar shows on some days.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_timetable_page_new_period (TrellisCalendarData *data, const TrellisTimetablePeriod *period)
{
  Timetable *self = g_new0 (Timetable, 1);
  GtkWidget *page;

  self->view = trellis_event_view_new (trellis_calendar_data_get_library (data), "");
  self->data = g_object_ref (data);
  self->period = *period;
  page = make_page (self);
  g_signal_connect_object (data, "changed", G_CALLBACK (filter_changed_cb), page, 0);
  return page;
}

/**
 * trellis_timetable_page_get_paper: (skip)
 * @page: a page of [func@timetable_page_new]
 * @size: the sheet
 *
 * Lays out what the page would print now.
 *
 * Returns: (transfer full) (nullable): the document; %NULL when its week is gone
 */
TrellisPaper *
trellis_timetable_page_get_paper (GtkWidget *page, TrellisPaperSize size)
{
  Timetable *self = g_object_get_data (G_OBJECT (page), TIMETABLE);
  g_autoptr (TrellisProgramme) programme = read_programme (self);

  return programme ? lay_out (self, programme, size) : NULL;
}
