/* SPDX-License-Identifier: GPL-3.0-or-later */
/* My learning week: what I take part in day by day, what to do before it, and what is free in between. */
#include "config.h"

#include "ui/calendar/trellis-my-week-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "exchange/trellis-paper.h"
#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-file.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-print.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define DAYS 7
#define WEEKS_AHEAD 8
#define MARGIN_MM 18
#define LETTERS_PT 12
#define MY_WEEK "trellis-my-week"

typedef struct {
  TrellisCalendarData *data;
  gint64 monday;
  GtkWidget *page;
} MyWeek;

static void
free_week (gpointer data)
{
  MyWeek *self = data;

  g_object_unref (self->data);
  g_free (self);
}

static gboolean
is_mine (MyWeek *self, TrellisEvent *event)
{
  switch (trellis_calendar_data_get_status (self->data, event)) {
  case TRELLIS_SIGN_UP_STATUS_BOOKED:
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
  case TRELLIS_SIGN_UP_STATUS_WAITING:
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    return trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) !=
           TRELLIS_EVENT_STATUS_CANCELLED;
  default:
    return FALSE;
  }
}

/* Mine, whatever filter is on, of the days from @first. */
static GPtrArray *
read_events (MyWeek *self, gint64 first, guint n_days)
{
  TrellisWeekDays days;
  GPtrArray *events;
  gint64 begin, end;

  trellis_week_days_init (&days, first, n_days);
  trellis_week_days_range (&days, &begin, &end);
  events = trellis_library_events_between (trellis_calendar_data_get_library (self->data), begin,
                                           end);
  for (guint i = events->len; i > 0; i--) {
    gpointer event = events->pdata[i - 1];
    guint from, to;

    if (!is_mine (self, event) ||
        !trellis_week_days_touch (&days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                  trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                  trellis_entity_get_number (event, TRELLIS_EVENT_END), &from, &to))
      g_ptr_array_remove_index (events, i - 1);
  }
  return events;
}

static void
add_event (MyWeek *self, GtkWidget *group, gpointer event)
{
  g_autofree char *times = trellis_calendar_text_times (self->data, event);
  g_autofree char *where = trellis_event_text_where (event);
  const char *before = trellis_entity_get_text (event, TRELLIS_EVENT_BEFORE);
  int status = trellis_calendar_data_get_status (self->data, event);
  /* TRANSLATORS: times of an event, then its title */
  g_autofree char *title = g_strdup_printf (_ ("%s, %s"), times, trellis_entity_get_title (event));
  g_autoptr (GString) words = g_string_new (_ (trellis_sign_up_status_choices[status].label));

  g_string_append_printf (words, _ ("; %s"), where);
  if (*before)
    g_string_append_printf (words, _ ("; before: %s"), before);
  trellis_group_add (group, trellis_open_row (title, words->str, trellis_calendar_kind_icon (event),
                                              "event", trellis_entity_get_uid (event)));
  if (trellis_entity_is_set (event, TRELLIS_EVENT_JOIN_URL)) {
    g_autofree char *join = g_strdup_printf (_ ("Join %s"), trellis_entity_get_title (event));

    trellis_group_add (
        group, trellis_link_row (join, trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL)));
  }
}

static void
add_free (MyWeek *self, GtkWidget *group, gint64 date)
{
  g_autoptr (GArray)
      spans = trellis_free_time_on (trellis_calendar_data_get_free_time (self->data), date);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < spans->len; i++) {
    const TrellisSpan *span = &g_array_index (spans, TrellisSpan, i);

    g_ptr_array_add (words, trellis_text_times (span->start, span->end, NULL));
  }
  if (words->len == 0)
    return;
  g_ptr_array_add (words, NULL);
  list = trellis_text_list ((const char *const *) words->pdata);
  trellis_group_add (group, trellis_fact_row (_ ("Free"), list));
}

static guint
add_day (MyWeek *self, TrellisPage *page, gint64 date)
{
  g_autoptr (GPtrArray) events = read_events (self, date, 1);
  GtkWidget *group;

  if (events->len == 0)
    return 0;
  group = trellis_page_add_group (page, trellis_calendar_data_day (self->data, date), NULL);
  for (guint i = 0; i < events->len; i++)
    add_event (self, group, events->pdata[i]);
  add_free (self, group, date);
  return events->len;
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  MyWeek *self = data;
  g_autofree char *dates = trellis_text_dates (self->monday, self->monday + DAYS - 1);
  guint n = 0;

  trellis_page_set_title (page, _ ("My Learning Week"), dates);
  trellis_event_view_add_button (page, _ ("_Previous week"), "my-week.previous", FALSE);
  trellis_event_view_add_button (page, _ ("_Next week"), "my-week.next", FALSE);
  trellis_event_view_add_button (page, _ ("_Save to my calendar…"), "my-week.save", FALSE);
  trellis_event_view_add_button (page, _ ("P_rint…"), "my-week.print", FALSE);
  for (int i = 0; i < DAYS; i++)
    n += add_day (self, page, self->monday + i);
  if (n == 0)
    trellis_group_add (trellis_page_add_group (page, NULL, NULL),
                       trellis_fact_row (_ ("Nothing yet"),
                                         _ ("Events that you sign up for appear here; find some in "
                                            "the calendar.")));
  return TRUE;
}

static void
step_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  MyWeek *self = data;
  g_autofree char *dates = NULL;

  self->monday += g_str_equal (g_action_get_name (G_ACTION (action)), "next") ? DAYS : -DAYS;
  trellis_page_refill (TRELLIS_PAGE (self->page));
  dates = trellis_text_dates (self->monday, self->monday + DAYS - 1);
  trellis_announce (self->page, dates);
}

static void
save_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  MyWeek *self = data;
  g_autoptr (GPtrArray) events = read_events (self, self->monday, DAYS);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();

  for (guint i = 0; i < events->len; i++)
    g_ptr_array_add (uids, (gpointer) trellis_entity_get_uid (events->pdata[i]));
  g_ptr_array_add (uids, NULL);
  if (events->len)
    trellis_event_file_ask (self->page, trellis_calendar_data_get_library (self->data),
                            (const char *const *) uids->pdata, _ ("My learning week"));
  else
    trellis_tell (self->page, _ ("There is nothing in this week to save"), FALSE);
}

/* On paper the addresses are written out, since nobody can press them there. */
static void
print_day (MyWeek *self, TrellisPaper *paper, gint64 date)
{
  static const TrellisPaperColumn columns[] = { { N_ ("When"), 2 },
                                                { N_ ("What"), 4 },
                                                { N_ ("Where"), 3 } };
  TrellisPaperColumn heads[G_N_ELEMENTS (columns)];
  g_autoptr (GPtrArray) events = read_events (self, date, 1);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (events->len == 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    heads[i] = (TrellisPaperColumn){ _ (columns[i].title), columns[i].weight };
  for (guint i = 0; i < events->len; i++) {
    gpointer event = events->pdata[i];
    const char *before = trellis_entity_get_text (event, TRELLIS_EVENT_BEFORE);
    const char *join = trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL);
    g_autofree char *where = trellis_event_text_where (event);
    char **row = g_new0 (char *, G_N_ELEMENTS (columns) + 1);

    row[0] = trellis_calendar_text_times (self->data, event);
    row[1] = *before
                 ? g_strdup_printf (_ ("%s. Before: %s"), trellis_entity_get_title (event), before)
                 : g_strdup (trellis_entity_get_title (event));
    row[2] = *join ? g_strdup_printf ("%s, %s", where, join) : g_steal_pointer (&where);
    g_ptr_array_add (rows, row);
  }
  trellis_paper_heading (paper, 2, trellis_calendar_data_day (self->data, date));
  trellis_paper_table (paper, heads, G_N_ELEMENTS (heads), rows);
}

static TrellisPaper *
make_paper (TrellisPaperSize size, gpointer data)
{
  MyWeek *self = data;
  g_autofree char *dates = trellis_text_dates (self->monday, self->monday + DAYS - 1);
  TrellisPaper *paper = trellis_paper_new (size, FALSE, MARGIN_MM, LETTERS_PT,
                                           _ ("My Learning Week"), NULL);

  trellis_paper_heading (paper, 1, _ ("My Learning Week"));
  trellis_paper_text (paper, dates);
  for (int i = 0; i < DAYS; i++)
    print_day (self, paper, self->monday + i);
  return paper;
}

/* What is shown now, whatever is shown when the dialog is answered. */
static void
print_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  MyWeek *self = data;
  const TrellisPrintWords words = { _ ("My Learning Week"), _ ("Your week goes to the printer") };
  MyWeek *printed = g_new0 (MyWeek, 1);

  printed->data = g_object_ref (self->data);
  printed->monday = self->monday;
  trellis_print (self->page, &words, make_paper, printed, free_week);
}

/**
 * trellis_my_week_page_to_pdf: (skip)
 * @page: a page of [func@my_week_page_new]
 * @file: where to
 * @error: return location for an error
 *
 * Writes what would be printed.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_my_week_page_to_pdf (GtkWidget *page, GFile *file, GError **error)
{
  MyWeek *self = g_object_get_data (G_OBJECT (page), MY_WEEK);
  g_autoptr (TrellisPaper) paper = make_paper (TRELLIS_PAPER_A4, self);

  return trellis_paper_save_pdf (paper, file, error);
}

/* The week of a day, or the next in which I take part: an empty page helps nobody at a weekend. */
static gint64
first_week (MyWeek *self, gint64 date)
{
  gint64 monday = trellis_date_monday (date);

  for (gint64 week = monday; week < monday + WEEKS_AHEAD * DAYS; week += DAYS) {
    g_autoptr (GPtrArray)
        events = read_events (self, MAX (week, date), (guint) (week + DAYS - MAX (week, date)));

    if (events->len)
      return week;
  }
  return monday;
}

/**
 * trellis_my_week_page_new:
 * @data: the data of the calendar
 * @date: a day; the page begins with its week, or the next in which I take part
 *
 * Makes the page of what I take part in, with its actions in the group `my-week`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_my_week_page_new (TrellisCalendarData *data, gint64 date)
{
  static const GActionEntry entries[] = {
    { .name = "previous", .activate = step_cb },
    { .name = "next", .activate = step_cb },
    { .name = "save", .activate = save_cb },
    { .name = "print", .activate = print_cb },
  };
  MyWeek *self = g_new0 (MyWeek, 1);

  self->data = g_object_ref (data);
  self->monday = first_week (self, date);
  self->page = trellis_page_new_live (trellis_calendar_data_get_library (data), "event sign_up",
                                      fill, self, free_week);
  g_object_set_data (G_OBJECT (self->page), MY_WEEK, self);
  trellis_page_install_actions (self->page, "my-week", entries, G_N_ELEMENTS (entries), self);
  return self->page;
}
