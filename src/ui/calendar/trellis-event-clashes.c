/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells, while an event is edited, what it clashes with. */
#include "config.h"

#include "ui/calendar/trellis-event-clashes.h"

#include "library/trellis-library-clashes.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define WATCH "trellis-event-clashes"

typedef struct {
  TrellisForm *form;
  TrellisLibrary *library;
  TrellisEvent *checked; /* as it was when it was checked last */
  GtkWidget *group; /* %NULL while there is nothing to tell */
  GPtrArray *sentences;
} Watch;

static void
free_watch (gpointer data)
{
  Watch *self = data;

  g_object_unref (self->library);
  g_clear_object (&self->checked);
  g_ptr_array_unref (self->sentences);
  g_free (self);
}

/**
 * trellis_event_clashes_of:
 * @library: a library
 * @event: an event, as it would be
 *
 * Finds what an event clashes with on the days around it.
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each clash
 */
GPtrArray *
trellis_event_clashes_of (TrellisLibrary *library, TrellisEvent *event)
{
  g_autoptr (GPtrArray) clashes = trellis_library_clashes_of_event (library, event);
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < clashes->len; i++)
    g_ptr_array_add (sentences, trellis_clash_sentence (clashes->pdata[i], NULL));
  return sentences;
}

/**
 * trellis_event_clashes_add:
 * @page: the page of an event
 * @library: a library
 * @event: the event
 *
 * Tells organisers what an event clashes with; each row of two events opens the other one.
 */
void
trellis_event_clashes_add (TrellisPage *page, TrellisLibrary *library, TrellisEvent *event)
{
  g_autoptr (GPtrArray) clashes = trellis_library_clashes_of_event (library, event);
  GtkWidget *group;

  if (clashes->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Clashes"), NULL);
  for (guint i = 0; i < clashes->len; i++) {
    const TrellisClash *clash = clashes->pdata[i];
    g_autofree char *sentence = trellis_clash_sentence (clash, NULL);
    gboolean is_first = g_str_equal (trellis_entity_get_uid (clash->first),
                                     trellis_entity_get_uid (event));
    TrellisEvent *other = is_first ? clash->second : clash->first;

    trellis_group_add (group, other ? trellis_open_row (sentence, NULL, "trellis-clash-symbolic",
                                                        "event", trellis_entity_get_uid (other))
                                    : trellis_fact_row (_ ("Clash"), sentence));
  }
}

static gboolean
is_moved (TrellisEvent *event, TrellisEvent *before)
{
  static const guint fields[] = {
    TRELLIS_EVENT_START, TRELLIS_EVENT_END,      TRELLIS_EVENT_ALL_DAY, TRELLIS_EVENT_MODE,
    TRELLIS_EVENT_PLACE, TRELLIS_EVENT_SPEAKERS, TRELLIS_EVENT_BUFFER,  TRELLIS_EVENT_STATUS,
    TRELLIS_EVENT_ZONE,  TRELLIS_EVENT_ROOM,     TRELLIS_EVENT_SEATS,   TRELLIS_EVENT_KIND,
    TRELLIS_EVENT_HOST,  TRELLIS_EVENT_WEEK,     TRELLIS_EVENT_AUDIENCE
  };

  for (guint i = 0; before && i < G_N_ELEMENTS (fields); i++)
    if (!trellis_entity_field_equal (event, before, fields[i]))
      return TRUE;
  return !before;
}

static void
show (Watch *self)
{
  if (self->group)
    gtk_box_remove (GTK_BOX (self->form), self->group);
  self->group = NULL;
  if (self->sentences->len == 0)
    return;
  self->group = trellis_group_new (_ ("Clashes"), _ ("You can save it like this all the same."));
  for (guint i = 0; i < self->sentences->len; i++)
    trellis_group_add (self->group, trellis_fact_row (_ ("Clash"), self->sentences->pdata[i]));
  gtk_box_prepend (GTK_BOX (self->form), self->group);
}

static gboolean
holds (GPtrArray *sentences, const char *sentence)
{
  return g_ptr_array_find_with_equal_func (sentences, sentence, g_str_equal, NULL);
}

static gboolean
are_same (GPtrArray *one, GPtrArray *other)
{
  for (guint i = 0; i < one->len; i++)
    if (!holds (other, one->pdata[i]))
      return FALSE;
  return one->len == other->len;
}

static void
say_new (Watch *self, GPtrArray *before)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->sentences->len; i++)
    if (!holds (before, self->sentences->pdata[i]))
      g_string_append_printf (words, "%s%s", words->len ? " " : "",
                              (char *) self->sentences->pdata[i]);
  trellis_announce (self->form, words->str);
}

/* What clashes since the last change is said; what did before was said before, and a new title is
 * no reason to say it again. */
static void
check (Watch *self, gboolean say)
{
  TrellisEvent *event = trellis_form_get_record (self->form);
  gboolean moved = is_moved (event, self->checked);
  g_autoptr (GPtrArray) before = NULL;

  if (!moved && trellis_entity_field_equal (event, self->checked, TRELLIS_EVENT_TITLE))
    return;
  g_clear_object (&self->checked);
  self->checked = trellis_entity_dup (event);
  before = g_steal_pointer (&self->sentences);
  self->sentences = trellis_event_clashes_of (self->library, event);
  if (are_same (before, self->sentences))
    return;
  show (self);
  if (say && moved)
    say_new (self, before);
}

static void
changed_cb (TrellisForm *form, gpointer data)
{
  check (data, TRUE);
}

/**
 * trellis_event_clashes_watch:
 * @form: the form of an event
 * @library: a library
 *
 * Shows what the event clashes with, on top of the form, for as long as it does.
 */
void
trellis_event_clashes_watch (TrellisForm *form, TrellisLibrary *library)
{
  Watch *self = g_new0 (Watch, 1);

  self->form = form;
  self->library = g_object_ref (library);
  self->sentences = g_ptr_array_new_with_free_func (g_free);
  g_object_set_data_full (G_OBJECT (form), WATCH, self, free_watch);
  g_signal_connect (form, "changed", G_CALLBACK (changed_cb), self);
  check (self, FALSE);
}
