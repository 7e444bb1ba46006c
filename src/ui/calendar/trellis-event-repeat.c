/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes a series of an event, such as one conversation a week, each with a theme of its own. */
#include "config.h"

#include "ui/calendar/trellis-event-repeat.h"

#include "model/trellis-event.h"
#include "model/trellis-repeat.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-repeat-rows.h"
#include "ui/calendar/trellis-week-preview.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define REPEATING "trellis-event-repeating"
#define USUAL_TIMES 6
#define SETTLE_MS 400

typedef struct {
  TrellisLibrary *library;
  TrellisEvent *event;
  TrellisRepeat repeat;
  TrellisUsualDays *days;
  guint settle_id;
  /* Borrowed */
  TrellisForm *form;
  GtkTextBuffer *themes;
  GtkWidget *preview;
} Repeating;

static void
free_repeating (gpointer data)
{
  Repeating *self = data;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_object_unref (self->library);
  g_object_unref (self->event);
  trellis_usual_days_free (self->days);
  g_free (self);
}

/* One theme a line; empty lines are none. */
static char **
read_themes (Repeating *self)
{
  g_autoptr (GStrvBuilder) themes = g_strv_builder_new ();
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->themes, &start, &end);
  text = gtk_text_buffer_get_text (self->themes, &start, &end, FALSE);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    if (*g_strstrip (lines[i]))
      g_strv_builder_add (themes, lines[i]);
  return g_strv_builder_end (themes);
}

static GPtrArray *
make_events (Repeating *self, TrellisSeries **series)
{
  g_autoptr (TrellisEvent) event = trellis_entity_dup (self->event);
  g_auto (GStrv) themes = read_themes (self);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE,
                           trellis_entity_get_title (trellis_form_get_record (self->form)));
  return trellis_repeat_event (&self->repeat, event, (const char *const *) themes, series);
}

static void
preview (Repeating *self, gboolean say)
{
  g_autoptr (TrellisSeries) series = NULL;
  g_autoptr (GPtrArray) events = make_events (self, &series);
  g_autofree char *how = trellis_repeat_words (&self->repeat,
                                               trellis_calendar_text_date (self->event));
  g_autofree char *words = NULL;
  GtkWidget *group;
  guint doubts = 0;

  trellis_week_preview_clear (self->preview);
  group = trellis_week_preview_add_group (self->preview, how);
  for (guint i = 0; i < events->len; i++)
    doubts += trellis_week_preview_add_event (group, events->pdata[i], self->days);
  words = doubts ? g_strdup_printf (ngettext ("%s; %u date needs a look.",
                                              "%s; %u dates need a look.", doubts),
                                    how, doubts)
                 : g_strdup_printf (_ ("%s; no date needs a look."), how);
  if (say)
    trellis_announce (self->form, words);
}

static gboolean
settled_cb (gpointer data)
{
  Repeating *self = data;

  self->settle_id = 0;
  preview (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
changed (gpointer data)
{
  Repeating *self = data;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (SETTLE_MS, settled_cb, self);
}

/* What is typed shows in the preview, and is not said while typing. */
static void
themes_cb (GtkTextBuffer *buffer, Repeating *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  preview (self, FALSE);
}

static void
form_changed_cb (TrellisForm *form, Repeating *self)
{
  preview (self, FALSE);
}

static void
save_cb (TrellisFormPage *page, Repeating *self)
{
  g_autoptr (TrellisSeries) series = NULL;
  g_autoptr (GPtrArray) events = make_events (self, &series);
  g_autofree char *label = g_strdup_printf (_ ("Repeat %s"), trellis_entity_get_title (series));
  g_autofree char *said = g_strdup_printf (ngettext ("A series of %u event is made",
                                                     "A series of %u events is made", events->len),
                                           events->len);
  TrellisBatch *batch = trellis_batch_new ("repeat-event", label);
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));

  trellis_batch_save (batch, series);
  for (guint i = 0; i < events->len; i++)
    trellis_batch_save (batch, events->pdata[i]);
  trellis_do (page, self->library, batch, said);
  if (place)
    trellis_place_back (place);
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));

  if (place)
    trellis_place_back (place);
}

static GtkWidget *
new_themes (Repeating *self)
{
  GtkWidget *group = trellis_group_new (_ ("Themes"),
                                        _ ("One a line, in order: each is put after the title. "
                                           "Without themes all have the same title."));
  GtkWidget *frame = gtk_frame_new (NULL), *view = gtk_text_view_new ();

  g_object_set (view, "accepts-tab", FALSE, "wrap-mode", GTK_WRAP_WORD_CHAR, "top-margin", 12,
                "bottom-margin", 12, "left-margin", 12, "right-margin", 12, "height-request", 96,
                NULL);
  self->themes = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_signal_connect (self->themes, "changed", G_CALLBACK (themes_cb), self);
  trellis_a11y_name (view, _ ("Themes, one a line"));
  gtk_frame_set_child (GTK_FRAME (frame), view);
  gtk_widget_add_css_class (frame, "card");
  trellis_group_add (group, frame);
  return group;
}

static GtkWidget *
make_form (Repeating *self)
{
  static const guint fields[] = { TRELLIS_EVENT_TITLE };
  GtkWidget *form = trellis_form_new (self->library, self->event), *group;

  self->form = TRELLIS_FORM (form);
  trellis_form_add_group (self->form, _ ("The series"), NULL, fields, G_N_ELEMENTS (fields));
  group = trellis_group_new (_ ("Again and again"), NULL);
  trellis_repeat_rows_add (group, &self->repeat, changed, self);
  gtk_box_append (GTK_BOX (form), group);
  gtk_box_append (GTK_BOX (form), new_themes (self));
  self->preview = trellis_week_preview_new ();
  gtk_box_append (GTK_BOX (form), self->preview);
  g_object_set_data_full (G_OBJECT (form), REPEATING, self, free_repeating);
  g_signal_connect (form, "changed", G_CALLBACK (form_changed_cb), self);
  preview (self, FALSE);
  return form;
}

static TrellisUsualDays *
read_days (TrellisLibrary *library, TrellisEvent *event)
{
  g_autoptr (TrellisLearningWeek) week = trellis_library_get (
      library, TRELLIS_TYPE_LEARNING_WEEK, trellis_entity_get_text (event, TRELLIS_EVENT_WEEK));
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  g_ptr_array_add (events, event);
  return trellis_week_preview_usual_days (library, week, events);
}

/**
 * trellis_event_repeat_new:
 * @library: a library
 * @event: uid of an event that has a time and belongs to no series
 *
 * Makes the page on which an event is repeated. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating) (nullable): a #TrellisFormPage, %NULL when the event cannot be repeated
 */
GtkWidget *
trellis_event_repeat_new (TrellisLibrary *library, const char *event)
{
  g_autoptr (TrellisEvent) record = trellis_library_get (library, TRELLIS_TYPE_EVENT, event);
  Repeating *self;
  GtkWidget *page;

  if (!record || !trellis_entity_is_set (record, TRELLIS_EVENT_START) ||
      trellis_entity_is_set (record, TRELLIS_EVENT_SERIES))
    return NULL;
  self = g_new0 (Repeating, 1);
  self->library = g_object_ref (library);
  self->event = g_steal_pointer (&record);
  self->repeat = (TrellisRepeat){ USUAL_TIMES, 1, TRELLIS_REPEAT_WEEKS };
  self->days = read_days (library, self->event);
  page = trellis_form_page_new (_ ("Repeat this event"), TRELLIS_FORM (make_form (self)),
                                _ ("_Make the series"));
  g_signal_connect (page, "save", G_CALLBACK (save_cb), self);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
