/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies a learning week to another date, once or again and again, with every resulting date before anything is done. */
#include "config.h"

#include "ui/calendar/trellis-week-copy.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "library/trellis-week-contents.h"
#include "model/trellis-event.h"
#include "ui/calendar/trellis-repeat-rows.h"
#include "ui/calendar/trellis-week-opening.h"
#include "ui/calendar/trellis-week-preview.h"
#include "ui/calendar/trellis-week-words.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define COPYING "trellis-week-copying"
#define TIME_TO_PREPARE (12 * 7) /* days */
#define A_YEAR (52 * 7) /* days: the same weekday */
#define MOST_ROWS 300 /* beyond, copies are told in one line each */
#define SETTLE_MS 400

typedef struct {
  TrellisLibrary *library;
  TrellisWeekContents *source;
  TrellisRepeat repeat;
  TrellisUsualDays *days;
  gint64 first; /* as it was when the preview was made */
  guint settle_id;
  /* Borrowed */
  TrellisForm *form;
  GtkWidget *preview;
} Copying;

static void
free_copying (gpointer data)
{
  Copying *self = data;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_object_unref (self->library);
  trellis_week_contents_free (self->source);
  trellis_usual_days_free (self->days);
  g_free (self);
}

static gint64
first_day (Copying *self)
{
  return trellis_entity_get_number (trellis_form_get_record (self->form),
                                    TRELLIS_LEARNING_WEEK_START);
}

/* Of several, each is called after its month. */
static TrellisWeekContents *
make_copy (Copying *self, guint n)
{
  const char *title = trellis_entity_get_title (trellis_form_get_record (self->form));
  gint64 date = trellis_repeat_date (&self->repeat, first_day (self), n);
  g_autofree char *month = trellis_text_month (date);
  /* TRANSLATORS: title of a learning week, then its month */
  g_autofree char *named = self->repeat.times > 1 ? g_strdup_printf (_ ("%s, %s"), title, month)
                                                  : g_strdup (title);

  return trellis_clone_week (self->source, named, date);
}

/* Preview ------------------------------------------------------------------------------------- */

/* Returns how many dates somebody should look at. */
static guint
preview_one (Copying *self, guint n, gboolean in_full)
{
  g_autoptr (TrellisWeekContents) copy = make_copy (self, n);
  g_autofree char *dates = trellis_week_words_dates (copy->week);
  g_autofree char *title = g_strdup_printf (_ ("%s: %s"), trellis_entity_get_title (copy->week),
                                            dates);
  GtkWidget *group = trellis_week_preview_add_group (self->preview, title);
  guint doubts = 0;

  if (!in_full) {
    g_autofree char *events = trellis_week_words_events (copy->events->len);

    trellis_group_add (group, trellis_fact_row (dates, events));
    return 0;
  }
  for (guint i = 0; i < copy->events->len; i++)
    doubts += trellis_week_preview_add_event (group, copy->events->pdata[i], self->days);
  for (guint i = 0; i < copy->tasks->len; i++)
    doubts += trellis_week_preview_add_task (group, copy->tasks->pdata[i], self->days);
  return doubts;
}

static char *
weekday_words (Copying *self)
{
  gint64 before = trellis_entity_get_number (self->source->week, TRELLIS_LEARNING_WEEK_START);
  g_autofree char *old_day = trellis_text_weekday (trellis_date_weekday (before));
  g_autofree char *day = trellis_text_weekday (trellis_date_weekday (first_day (self)));

  if (g_str_equal (old_day, day))
    return NULL;
  return g_strdup_printf (_ ("It began on a %s and now begins on a %s; every day moves with it."),
                          old_day, day);
}

static guint
count_cancelled (GPtrArray *events)
{
  guint n = 0;

  for (guint i = 0; i < events->len; i++)
    n += trellis_entity_get_choice (events->pdata[i], TRELLIS_EVENT_STATUS) ==
         TRELLIS_EVENT_STATUS_CANCELLED;
  return n;
}

static void
add_remarks (Copying *self, GtkWidget *group)
{
  guint cancelled = count_cancelled (self->source->events);
  g_autofree char *weekday = weekday_words (self);

  if (weekday)
    trellis_group_add (group, trellis_fact_row (_ ("Needs a look"), weekday));
  trellis_group_add (group, trellis_fact_row (_ ("What stays behind"),
                                              _ ("Sign-ups, recordings, links to join, ticks and "
                                                 "releases. Every event is tentative.")));
  if (cancelled) {
    g_autofree char *words = g_strdup_printf (
        ngettext ("%u cancelled event", "%u cancelled events", cancelled), cancelled);

    trellis_group_add (group, trellis_fact_row (_ ("Left out"), words));
  }
}

static char *
count_words (Copying *self, guint doubts)
{
  guint n = (self->source->events->len - count_cancelled (self->source->events)) *
            self->repeat.times;
  g_autofree char *events = trellis_week_words_events (n);
  g_autofree char *how = self->repeat.times > 1
                             ? trellis_repeat_words (&self->repeat, first_day (self))
                             : trellis_text_date (first_day (self));
  g_autofree char *look = g_strdup_printf (
      ngettext ("%u date needs a look", "%u dates need a look", doubts), doubts);

  if (doubts)
    /* TRANSLATORS: when a copy begins, how many events, how many dates need a look */
    return g_strdup_printf (_ ("%s: %s; %s."), how, events, look);
  return g_strdup_printf (_ ("%s: %s; no date needs a look."), how, events);
}

static void
preview (Copying *self, gboolean say)
{
  gboolean in_full = self->source->events->len * self->repeat.times <= MOST_ROWS;
  g_autofree char *words = NULL;
  GtkWidget *group;
  guint doubts = 0;

  trellis_week_preview_clear (self->preview);
  self->first = first_day (self);
  if (!self->first)
    return;
  group = trellis_week_preview_add_group (self->preview, _ ("Preview"));
  for (guint i = 0; i < self->repeat.times; i++)
    doubts += preview_one (self, i, in_full);
  words = count_words (self, doubts);
  trellis_group_add (group, trellis_fact_row (_ ("In short"), words));
  add_remarks (self, group);
  if (say)
    trellis_announce (self->form, words);
}

static gboolean
settled_cb (gpointer data)
{
  Copying *self = data;

  self->settle_id = 0;
  preview (self, TRUE);
  return G_SOURCE_REMOVE;
}

/* A number that is typed passes through others; the last one counts. */
static void
changed (gpointer data)
{
  Copying *self = data;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (SETTLE_MS, settled_cb, self);
}

static void
form_changed_cb (TrellisForm *form, Copying *self)
{
  if (self->first != first_day (self))
    changed (self);
}

/* Saving -------------------------------------------------------------------------------------- */

static void
save_cb (TrellisFormPage *page, Copying *self)
{
  g_autofree char *label = g_strdup_printf (_ ("Copy %s"),
                                            trellis_entity_get_title (self->source->week));
  g_autofree char *said = g_strdup_printf (
      ngettext ("The week is copied", "%u weeks are made", self->repeat.times), self->repeat.times);
  TrellisBatch *batch = trellis_batch_new ("copy-week", label);
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));
  g_autoptr (TrellisLibrary) library = g_object_ref (self->library);
  g_autofree char *first = NULL;

  for (guint i = 0; i < self->repeat.times; i++) {
    g_autoptr (TrellisWeekContents) copy = make_copy (self, i);

    if (i == 0)
      first = g_strdup (trellis_entity_get_uid (copy->week));
    trellis_week_contents_save (copy, batch);
  }
  if (place)
    trellis_week_open_when_there (place, library, first);
  trellis_do (page, library, batch, said);
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));

  if (place)
    trellis_place_back (place);
}

/* Page ---------------------------------------------------------------------------------------- */

/* The same weekday: a year on, or in time to prepare it. */
static gint64
likely_day (TrellisLearningWeek *week)
{
  gint64 first = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  gint64 from = trellis_today () + TIME_TO_PREPARE;
  gint64 ahead = (trellis_date_weekday (first) - trellis_date_weekday (from) + 7) % 7;

  return first + A_YEAR > trellis_today () ? first + A_YEAR : from + ahead;
}

static TrellisLearningWeek *
likely_week (TrellisLearningWeek *source)
{
  TrellisLearningWeek *week = trellis_entity_dup (source);

  if (trellis_entity_get_flag (source, TRELLIS_LEARNING_WEEK_TEMPLATE))
    trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, _ ("Learning week"));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, likely_day (source));
  return week;
}

static GtkWidget *
make_form (Copying *self)
{
  static const guint fields[] = { TRELLIS_LEARNING_WEEK_TITLE, TRELLIS_LEARNING_WEEK_START };
  g_autoptr (TrellisLearningWeek) week = likely_week (self->source->week);
  GtkWidget *form = trellis_form_new (self->library, week), *group;

  self->form = TRELLIS_FORM (form);
  trellis_form_add_group (self->form, _ ("The copy"), NULL, fields, G_N_ELEMENTS (fields));
  group = trellis_group_new (_ ("Again and again"), NULL);
  trellis_repeat_rows_add (group, &self->repeat, changed, self);
  gtk_box_append (GTK_BOX (form), group);
  self->preview = trellis_week_preview_new ();
  gtk_box_append (GTK_BOX (form), self->preview);
  g_object_set_data_full (G_OBJECT (form), COPYING, self, free_copying);
  g_signal_connect (form, "changed", G_CALLBACK (form_changed_cb), self);
  preview (self, FALSE);
  return form;
}

/**
 * trellis_week_copy_new:
 * @library: a library
 * @week: uid of a learning week, perhaps a pattern
 *
 * Makes the page on which a learning week is copied. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating) (nullable): a #TrellisFormPage, %NULL when there is no such week
 */
GtkWidget *
trellis_week_copy_new (TrellisLibrary *library, const char *week)
{
  TrellisWeekContents *source = trellis_library_get_week (library, week);
  g_autofree char *title = NULL;
  Copying *self;
  GtkWidget *page;

  if (!source)
    return NULL;
  self = g_new0 (Copying, 1);
  self->library = g_object_ref (library);
  self->source = source;
  self->repeat = (TrellisRepeat){ 1, 2, TRELLIS_REPEAT_MONTHS };
  self->days = trellis_week_preview_usual_days (library, source->week, source->events);
  title = g_strdup_printf (_ ("Copy “%s”"), trellis_entity_get_title (source->week));
  page = trellis_form_page_new (title, TRELLIS_FORM (make_form (self)), _ ("Make the c_opy"));
  g_signal_connect (page, "save", G_CALLBACK (save_cb), self);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
