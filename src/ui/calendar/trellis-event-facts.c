/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The facts of an event: what decides whether to come first, the rest further down. */
#include "config.h"

#include "ui/calendar/trellis-event-facts.h"

#include "base/trellis-text.h"
#include "model/trellis-organisation.h"
#include "model/trellis-room.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-overlaps.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static void
add_fact (GtkWidget *group, const char *title, const char *value)
{
  if (value && *value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

static void
take_fact (GtkWidget *group, const char *title, char *value)
{
  g_autofree char *owned = value;

  add_fact (group, title, owned);
}

/* A group of its own, whose title is seen above the text. */
static void
add_text (TrellisPage *page, const char *title, gpointer event, guint field)
{
  const char *text = trellis_entity_get_text (event, field);

  if (*text)
    trellis_group_add (trellis_page_add_group (page, title, NULL), trellis_text_row (title, text));
}

static void
add_url (GtkWidget *group, const char *title, gpointer event, guint field)
{
  const char *url = trellis_entity_get_text (event, field);

  if (*url)
    trellis_group_add (group, trellis_link_row (title, url));
}

static void
add_kind (GtkWidget *group, TrellisEvent *event)
{
  const char *summary = trellis_entity_get_text (event, TRELLIS_EVENT_SUMMARY);
  const char *kind = _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND));
  GtkWidget *row = *summary ? trellis_fact_row (kind, summary)
                            : trellis_fact_row (_ ("Kind"), kind);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", trellis_calendar_kind_icon (event),
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (icon, trellis_calendar_kind_class (event));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  trellis_group_add (group, row);
}

/* Only while there is still something to decide. */
static void
add_overlaps (GtkWidget *group, TrellisLibrary *library, const TrellisEventStanding *standing)
{
  g_autoptr (GPtrArray) overlaps = NULL;

  if (!*standing->me || (!trellis_event_standing_signs_up (standing) &&
                         !trellis_event_standing_can_withdraw (standing)))
    return;
  overlaps = trellis_event_overlaps (library, standing->event, standing->me);
  for (guint i = 0; i < overlaps->len; i++) {
    const TrellisEventOverlap *overlap = overlaps->pdata[i];

    trellis_group_add (group, trellis_open_row (overlap->sentence, NULL, "trellis-clash-symbolic",
                                                "event", trellis_entity_get_uid (overlap->event)));
  }
}

static void
add_room (GtkWidget *group, TrellisRoom *room)
{
  const char *site = room ? trellis_entity_get_text (room, TRELLIS_ROOM_SITE) : "";
  g_autofree char *words = NULL;

  if (!room)
    return;
  words = *site ? g_strdup_printf (_ ("%s, %s"), trellis_entity_get_title (room), site)
                : g_strdup (trellis_entity_get_title (room));
  add_fact (group, _ ("Room"), words);
  add_fact (group, _ ("About the room"), trellis_entity_get_text (room, TRELLIS_ROOM_ABOUT));
}

static void
add_access (GtkWidget *group, TrellisEvent *event, TrellisRoom *room)
{
  g_autofree char *words = trellis_event_text_access (event, room);

  trellis_group_add (group,
                     trellis_fact_row (_ ("Access"),
                                       *words ? words
                                              : _ ("Nothing said; ask the organiser, or say below "
                                                   "what you need")));
}

/**
 * trellis_event_facts_add:
 * @page: the page
 * @library: a library
 * @standing: the event and where I stand with it
 *
 * Adds the facts that decide whether to come.
 *
 * Returns: (transfer none): their group
 */
GtkWidget *
trellis_event_facts_add (TrellisPage *page,
                         TrellisLibrary *library,
                         const TrellisEventStanding *standing)
{
  TrellisEvent *event = standing->event;
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);
  gint64 closes = trellis_entity_get_number (event, TRELLIS_EVENT_CLOSES);
  g_autoptr (TrellisRoom) room = trellis_library_get (
      library, TRELLIS_TYPE_ROOM, trellis_entity_get_text (event, TRELLIS_EVENT_ROOM));

  add_kind (group, event);
  take_fact (group, _ ("You"), trellis_event_standing_sentence (standing));
  take_fact (group, _ ("When"), trellis_event_text_when (event, standing->now));
  take_fact (group, _ ("By the clocks there"), trellis_event_text_when_there (event));
  add_overlaps (group, library, standing);
  take_fact (group, _ ("Where"), trellis_event_text_where (event));
  add_room (group, room);
  add_url (group, _ ("Join"), event, TRELLIS_EVENT_JOIN_URL);
  take_fact (group, _ ("Seats"), trellis_event_text_seats (event, &standing->seats));
  if (closes)
    take_fact (group, _ ("Sign-up closes"), trellis_text_instant (closes, NULL));
  take_fact (group, _ ("Goes ahead"),
             trellis_event_text_minimum (event, &standing->seats, standing->now));
  add_access (group, event, room);
  return group;
}

static void
add_details (TrellisPage *page, TrellisLibrary *library, TrellisEvent *event)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Details"), NULL);
  int status = trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS);
  const char *const *audience = trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE);

  if (status == TRELLIS_EVENT_STATUS_TENTATIVE)
    add_fact (group, _ ("Status"), _ ("Still being planned"));
  take_fact (group, _ ("Length"), trellis_event_text_length (event));
  take_fact (group, _ ("Speakers"),
             trellis_text_list (trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS)));
  take_fact (group, _ ("Host"),
             trellis_library_get_title (library, TRELLIS_TYPE_ORGANISATION,
                                        trellis_entity_get_text (event, TRELLIS_EVENT_HOST)));
  add_fact (group, _ ("Organiser"), trellis_entity_get_text (event, TRELLIS_EVENT_ORGANISER));
  take_fact (group, _ ("For"),
             audience && *audience ? trellis_text_list (audience) : g_strdup (_ ("Everybody")));
}

static void
add_materials (GtkWidget *group, TrellisEvent *event)
{
  const char *const *materials = trellis_entity_get_list (event, TRELLIS_EVENT_MATERIALS);
  guint n = materials ? g_strv_length ((char **) materials) : 0;

  for (guint i = 0; i < n; i++) {
    g_autofree char *title = n > 1 ? g_strdup_printf (_ ("Material %u of %u"), i + 1, n)
                                   : g_strdup (_ ("Material"));

    trellis_group_add (group, trellis_link_row (title, materials[i]));
  }
}

static void
add_links (TrellisPage *page, TrellisEvent *event)
{
  GtkWidget *group;

  if (!trellis_entity_is_set (event, TRELLIS_EVENT_MATERIALS) &&
      !trellis_entity_is_set (event, TRELLIS_EVENT_URL) &&
      !trellis_entity_is_set (event, TRELLIS_EVENT_RECORDING_URL))
    return;
  group = trellis_page_add_group (page, _ ("Materials and links"), NULL);
  add_materials (group, event);
  add_url (group, _ ("Web page"), event, TRELLIS_EVENT_URL);
  add_url (group, _ ("Recording"), event, TRELLIS_EVENT_RECORDING_URL);
}

/**
 * trellis_event_facts_add_more:
 * @page: the page
 * @library: a library
 * @standing: the event and where I stand with it
 *
 * Adds what is good to know once one comes.
 */
void
trellis_event_facts_add_more (TrellisPage *page,
                              TrellisLibrary *library,
                              const TrellisEventStanding *standing)
{
  TrellisEvent *event = standing->event;

  add_text (page, _ ("What it is about"), event, TRELLIS_EVENT_ABOUT);
  add_text (page, _ ("What to do before"), event, TRELLIS_EVENT_BEFORE);
  add_text (page, _ ("What to do afterwards"), event, TRELLIS_EVENT_AFTER);
  add_links (page, event);
  add_details (page, library, event);
}
