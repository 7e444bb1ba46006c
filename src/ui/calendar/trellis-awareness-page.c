/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days that many workplaces mark: their dates in a year are worked out here, ticked, and added in one step. */
#include "config.h"

#include "ui/calendar/trellis-awareness-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-awareness.h"
#include "model/trellis-event.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#define YEARS 3

typedef struct {
  TrellisEventView *view;
  int first_year;
  int year;
  GtkWidget *days; /* the check list, %NULL when all are there */
} AwarenessView;

static void
free_awareness (gpointer data)
{
  AwarenessView *self = data;

  trellis_event_view_free (self->view);
  g_free (self);
}

/* The titles of whole-day events of the year, so that no day is added twice. */
static GHashTable *
titles_there (AwarenessView *self)
{
  GHashTable *titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) events = trellis_library_events_between (
      self->view->library, trellis_date_to_instant (trellis_date_new (self->year, 1, 1)),
      trellis_date_to_instant (trellis_date_new (self->year + 1, 1, 1)));

  for (guint i = 0; i < events->len; i++)
    if (trellis_entity_get_flag (events->pdata[i], TRELLIS_EVENT_ALL_DAY))
      g_hash_table_add (titles, g_strdup (trellis_entity_get_title (events->pdata[i])));
  return titles;
}

static GtkWidget *
new_days (AwarenessView *self, guint *n_there)
{
  g_autoptr (GHashTable) there = titles_there (self);
  g_autoptr (GArray) list = trellis_awareness_list (self->year);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new (), labels = g_strv_builder_new ();
  g_auto (GStrv) id_list = NULL, label_list = NULL;
  GtkWidget *days;

  for (guint i = 0; i < list->len; i++) {
    guint index = g_array_index (list, guint, i);
    const TrellisAwarenessDay *day = trellis_awareness_get (index);
    g_autofree char *id = g_strdup_printf ("%u", index), *dates = NULL, *label = NULL;
    gint64 first, last;

    if (g_hash_table_contains (there, _ (day->name))) {
      (*n_there)++;
      continue;
    }
    trellis_awareness_dates (index, self->year, &first, &last);
    dates = first == last ? trellis_text_date (first) : trellis_text_dates (first, last);
    /* Translators: a day, its dates, and who keeps it */
    label = g_strdup_printf (_ ("%s, %s (%s)"), _ (day->name), dates, day->source);
    g_strv_builder_add (ids, id);
    g_strv_builder_add (labels, label);
  }
  id_list = g_strv_builder_end (ids);
  label_list = g_strv_builder_end (labels);
  if (!id_list[0])
    return NULL;
  days = trellis_check_list_new (_ ("Days to add"));
  trellis_check_list_set_items (TRELLIS_CHECK_LIST (days), (const char *const *) id_list,
                                (const char *const *) label_list);
  return days;
}

static void
year_cb (GtkDropDown *choice, GParamSpec *pspec, AwarenessView *self)
{
  int year = self->first_year + (int) gtk_drop_down_get_selected (choice);

  if (year == self->year)
    return;
  self->year = year;
  trellis_page_refill (TRELLIS_PAGE (self->view->page));
}

static void
add_year (AwarenessView *self, TrellisPage *page)
{
  GtkStringList *years = gtk_string_list_new (NULL);
  GtkWidget *choice;

  for (int i = 0; i < YEARS; i++) {
    g_autofree char *year = g_strdup_printf ("%d", self->first_year + i);

    gtk_string_list_append (years, year);
  }
  choice = trellis_drop_down_new (_ ("Year"), G_LIST_MODEL (years));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), (guint) (self->year - self->first_year));
  g_signal_connect (choice, "notify::selected", G_CALLBACK (year_cb), self);
  trellis_group_add (trellis_page_add_group (page, NULL, NULL),
                     trellis_input_row_new (_ ("Year"), choice, TRUE));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  AwarenessView *self = data;
  guint there = 0;
  GtkWidget *group;
  g_autofree char *note = NULL;

  trellis_page_set_title (
      page, _ ("Awareness days"),
      _ ("Their dates are worked out by their usual rule; the organisation named with each has the last word."));
  add_year (self, page);
  self->days = new_days (self, &there);
  if (there)
    note = g_strdup_printf (ngettext ("%u day of this year is in the calendar already.",
                                      "%u days of this year are in the calendar already.", there),
                            there);
  group = trellis_page_add_group (page, NULL, NULL);
  if (note)
    trellis_group_add (group, trellis_fact_row (_ ("In the calendar"), note));
  if (self->days) {
    trellis_group_add (group, self->days);
    trellis_event_view_add_button (page, _ ("_Add the ticked days"), "awareness.add", TRUE);
  }
  return TRUE;
}

static TrellisEvent *
new_event (TrellisLibrary *library, guint index, int year)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const TrellisAwarenessDay *day = trellis_awareness_get (index);
  const char *const categories[] = { _ ("Awareness day"), NULL };
  gint64 first, last;

  trellis_awareness_dates (index, year, &first, &last);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, _ (day->name));
  trellis_entity_set_text (event, TRELLIS_EVENT_SUMMARY, _ (day->about));
  trellis_entity_set_text (event, TRELLIS_EVENT_ORGANISER, day->source);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_ACTIVITY);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, trellis_date_to_instant (first));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, trellis_date_to_instant (last + 1));
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, trellis_library_get_zone (library));
  trellis_entity_set_list (event, TRELLIS_EVENT_CATEGORIES, categories);
  return event;
}

static void
add_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  AwarenessView *self = data;
  const char *const *chosen = self->days
                                  ? trellis_check_list_get_chosen (TRELLIS_CHECK_LIST (self->days))
                                  : NULL;
  guint n = chosen ? g_strv_length ((char **) chosen) : 0;
  g_autofree char *said = NULL;
  TrellisBatch *batch;

  if (n == 0) {
    trellis_tell (self->view->page, _ ("Tick a day first."), FALSE);
    return;
  }
  batch = trellis_batch_new ("add-awareness-days", _ ("Add awareness days"));
  for (guint i = 0; i < n; i++) {
    g_autoptr (TrellisEvent)
        event = new_event (self->view->library, (guint) atoi (chosen[i]), self->year);

    trellis_batch_save (batch, event);
  }
  said = g_strdup_printf (
      ngettext ("%u awareness day added to %d", "%u awareness days added to %d", n), n, self->year);
  trellis_do (self->view->page, self->view->library, batch, said);
}

/**
 * trellis_awareness_page_new:
 * @library: a library
 *
 * Makes the page from which awareness days are added to the calendar, with its action in the group `awareness`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_awareness_page_new (TrellisLibrary *library)
{
  static const GActionEntry entries[] = { { .name = "add", .activate = add_cb } };
  AwarenessView *self = g_new0 (AwarenessView, 1);
  GtkWidget *page;
  int month, day;

  trellis_date_split (trellis_today (), &self->first_year, &month, &day);
  self->year = month > 10 ? self->first_year + 1
                          : self->first_year; /* late in the year the next is planned */
  self->view = trellis_event_view_new (library, "");
  page = trellis_page_new_live (library, "event", fill, self, free_awareness);
  trellis_event_view_attach (self->view, page);
  trellis_page_install_actions (page, "awareness", entries, G_N_ELEMENTS (entries), self);
  return page;
}
