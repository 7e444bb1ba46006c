/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of an event. Clashes are told while it is filled in, and never stand in the way. */
#include "config.h"

#include "ui/calendar/trellis-event-form.h"

#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-room.h"
#include "ui/calendar/trellis-event-clashes.h"
#include "ui/calendar/trellis-event-unplaced.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

#define HOUR (60 * TRELLIS_MINUTE)
#define MOST_FIELDS 8
#define IS_NEW "trellis-is-new"

typedef struct {
  const char *title;
  const char *description;
  guint n_fields;
  guint fields[MOST_FIELDS];
} Group;

static const Group groups[] = {
  { N_ ("What"),
    NULL,
    4,
    { TRELLIS_EVENT_TITLE, TRELLIS_EVENT_KIND, TRELLIS_EVENT_SUMMARY, TRELLIS_EVENT_ABOUT } },
  { N_ ("When"),
    NULL,
    5,
    { TRELLIS_EVENT_ALL_DAY, TRELLIS_EVENT_START, TRELLIS_EVENT_END, TRELLIS_EVENT_MINUTES,
      TRELLIS_EVENT_ZONE } },
  { N_ ("Where"),
    NULL,
    5,
    { TRELLIS_EVENT_MODE, TRELLIS_EVENT_ROOM, TRELLIS_EVENT_PLACE, TRELLIS_EVENT_JOIN_URL,
      TRELLIS_EVENT_URL } },
  { N_ ("For whom"),
    NULL,
    7,
    { TRELLIS_EVENT_AUDIENCE, TRELLIS_EVENT_SEATS, TRELLIS_EVENT_RESERVED, TRELLIS_EVENT_MINIMUM,
      TRELLIS_EVENT_CLOSES, TRELLIS_EVENT_APPROVAL, TRELLIS_EVENT_WAITING_RULE } },
  { N_ ("Learning"),
    NULL,
    6,
    { TRELLIS_EVENT_COMPETENCIES, TRELLIS_EVENT_MIX, TRELLIS_EVENT_SPEAKERS, TRELLIS_EVENT_HOST,
      TRELLIS_EVENT_WEEK, TRELLIS_EVENT_SERIES } },
  { N_ ("Access"),
    N_ ("What makes it possible for everybody to take part."),
    4,
    { TRELLIS_EVENT_CAPTIONS, TRELLIS_EVENT_INTERPRETER, TRELLIS_EVENT_STEP_FREE,
      TRELLIS_EVENT_ACCESSIBLE_FILES } },
  { N_ ("Before and after"),
    NULL,
    4,
    { TRELLIS_EVENT_BEFORE, TRELLIS_EVENT_AFTER, TRELLIS_EVENT_MATERIALS,
      TRELLIS_EVENT_RECORDING_URL } },
  { N_ ("More"),
    NULL,
    5,
    { TRELLIS_EVENT_ORGANISER, TRELLIS_EVENT_CATEGORIES, TRELLIS_EVENT_COST, TRELLIS_EVENT_BUFFER,
      TRELLIS_EVENT_STATUS } },
};

static const struct {
  guint field;
  const char *hint;
} hints[] = {
  { TRELLIS_EVENT_SUMMARY, N_ ("Say what people can do afterwards.") },
  { TRELLIS_EVENT_ZONE, N_ ("Such as Europe/London.") },
  { TRELLIS_EVENT_AUDIENCE, N_ ("Separate with commas; empty for everybody.") },
  { TRELLIS_EVENT_SEATS, N_ ("0 for no limit.") },
  { TRELLIS_EVENT_RESERVED, N_ ("Kept for people whom managers name; nobody else gets them.") },
  { TRELLIS_EVENT_MINIMUM, N_ ("With fewer it does not go ahead; 0 for none.") },
  { TRELLIS_EVENT_BUFFER, N_ ("Time the place is needed before and after.") },
};

static gint64
next_full_hour (void)
{
  return (trellis_now () / HOUR + 1) * HOUR;
}

/* The learning week in which it falls, so that nobody has to look for it. */
static char *
week_at (TrellisLibrary *library, TrellisEvent *event)
{
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 date = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
                    ? trellis_date_from_instant (start)
                    : trellis_instant_date (start, NULL);

  for (guint i = 0; start && i < weeks->len; i++)
    if (!trellis_entity_get_flag (weeks->pdata[i], TRELLIS_LEARNING_WEEK_TEMPLATE) &&
        trellis_entity_get_number (weeks->pdata[i], TRELLIS_LEARNING_WEEK_START) <= date &&
        trellis_entity_get_number (weeks->pdata[i], TRELLIS_LEARNING_WEEK_END) >= date)
      return g_strdup (trellis_entity_get_uid (weeks->pdata[i]));
  return g_strdup ("");
}

static TrellisEvent *
new_event (TrellisLibrary *library, gint64 start)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  if (!start)
    start = next_full_hour ();
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start + HOUR);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, trellis_library_get_zone (library));
  return event;
}

/* What frees seats, such as more of them, gives them to those who wait. */
static void
save_changed (TrellisFormPage *page,
              TrellisLibrary *library,
              TrellisEvent *event,
              const char *label)
{
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, trellis_entity_get_uid (event));
  TrellisBatch *batch = trellis_batch_new ("save", label);
  g_autofree char *said = NULL;
  guint n;

  trellis_batch_save (batch, event);
  n = trellis_roster_settle (batch, event, roster, trellis_now ());
  said = n ? g_strdup_printf (ngettext ("Event changed; %u person got a seat from the waiting list",
                                        "Event changed; %u people got seats from the waiting list",
                                        n),
                              n)
           : g_strdup (_ ("Event changed"));
  trellis_do (page, library, batch, said);
}

/* Calendars of others know no rooms but by the words for their place. */
static void
name_place (TrellisLibrary *library, TrellisEvent *event)
{
  g_autoptr (TrellisRoom) room = trellis_library_get (
      library, TRELLIS_TYPE_ROOM, trellis_entity_get_text (event, TRELLIS_EVENT_ROOM));
  const char *site = room ? trellis_entity_get_text (room, TRELLIS_ROOM_SITE) : "";

  if (!room || trellis_entity_is_set (event, TRELLIS_EVENT_PLACE))
    return;
  trellis_entity_take_text (event, TRELLIS_EVENT_PLACE,
                            *site ? g_strdup_printf (_ ("%s, %s"), trellis_entity_get_title (room),
                                                     site)
                                  : g_strdup (trellis_entity_get_title (room)));
}

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  g_autoptr (TrellisEvent)
      event = trellis_entity_dup (trellis_form_get_record (trellis_form_page_get_form (page)));
  gboolean is_new = g_object_get_data (G_OBJECT (page), IS_NEW) != NULL;
  const char *title = trellis_entity_get_title (event);
  g_autofree char *label = is_new ? g_strdup_printf (_ ("Add %s"), title)
                                  : g_strdup_printf (_ ("Edit %s"), title);

  if (!is_new && !trellis_form_page_is_changed (page)) {
    trellis_place_leave (GTK_WIDGET (page));
    return;
  }
  name_place (library, event);
  if (is_new)
    trellis_save (page, library, event, label, _ ("Event added"));
  else
    save_changed (page, library, event, label);
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_leave (GTK_WIDGET (page));
}

static GtkWidget *
make_form (TrellisLibrary *library, TrellisEvent *event)
{
  GtkWidget *form = trellis_form_new (library, event);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    trellis_form_add_group (TRELLIS_FORM (form), _ (groups[i].title),
                            groups[i].description ? _ (groups[i].description) : NULL,
                            groups[i].fields, groups[i].n_fields);
  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    trellis_form_set_hint (TRELLIS_FORM (form), hints[i].field, _ (hints[i].hint));
  trellis_event_unplaced_add (TRELLIS_FORM (form));
  trellis_event_clashes_watch (TRELLIS_FORM (form), library);
  return form;
}

/**
 * trellis_event_form_new:
 * @library: a library
 * @event: (nullable): the event to edit, or the pattern of a new one when the library has none with
 *   its uid; %NULL for a new one
 * @start: when a new one starts, an instant; 0 for the next full hour
 *
 * Makes the form of an event. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_event_form_new (TrellisLibrary *library, TrellisEvent *event, gint64 start)
{
  g_autoptr (TrellisEvent) record = event ? trellis_entity_dup (event) : new_event (library, start);
  g_autoptr (TrellisEvent)
      held = trellis_library_get (library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (record));
  GtkWidget *form, *page;

  if (!held && !trellis_entity_is_set (record, TRELLIS_EVENT_WEEK))
    trellis_entity_take_text (record, TRELLIS_EVENT_WEEK, week_at (library, record));
  form = make_form (library, record);
  page = trellis_form_page_new (held ? _ ("Edit event") : _ ("New event"), TRELLIS_FORM (form),
                                held ? _ ("_Save") : _ ("_Add"));
  if (!held)
    g_object_set_data (G_OBJECT (page), IS_NEW, page);
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
