/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One step from an event to a line of CPD: the form is filled in but for what only I can say. */
#include "config.h"

#include "ui/calendar/trellis-event-log.h"

#include "base/trellis-time.h"
#include "library/trellis-sign-ups.h"
#include "model/trellis-cpd.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-event-ask.h"
#include "ui/calendar/trellis-event-standing.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

static TrellisCpdEntry *
entry_of (TrellisEventView *self, const TrellisEventStanding *standing)
{
  TrellisCpdEntry *entry = trellis_entity_new (TRELLIS_TYPE_CPD_ENTRY);
  TrellisEvent *event = standing->event;
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_TITLE, trellis_entity_get_title (event));
  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_PERSON, standing->me);
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_DATE,
                             trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
                                 ? trellis_date_from_instant (start)
                                 : trellis_instant_date (start, NULL));
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MINUTES, trellis_event_text_minutes (event));
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_KIND, trellis_cpd_kind_of_event (event));
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MIX,
                             trellis_entity_get_choice (event, TRELLIS_EVENT_MIX));
  trellis_entity_set_list (entry, TRELLIS_CPD_ENTRY_COMPETENCIES,
                           trellis_entity_get_list (event, TRELLIS_EVENT_COMPETENCIES));
  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_EVENT, self->uid);
  trellis_entity_take_text (
      entry, TRELLIS_CPD_ENTRY_PROVIDER,
      trellis_library_get_title (self->library, TRELLIS_TYPE_ORGANISATION,
                                 trellis_entity_get_text (event, TRELLIS_EVENT_HOST)));
  return entry;
}

/* Who logs it was there, whether or not somebody keeps a roster. */
static void
add_attendance (TrellisBatch *batch, TrellisLibrary *library, const char *uid)
{
  gint64 now = trellis_now ();
  g_autoptr (TrellisEventStanding) standing = trellis_event_standing_read (library, uid, now);
  g_autoptr (TrellisBatch) attended = NULL;
  int status = standing ? trellis_event_standing_get_status (standing) : -1;

  if (!standing || !*standing->me || status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
      status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED)
    return;
  attended = trellis_sign_ups_set (library, standing->event, standing->me,
                                   TRELLIS_SIGN_UP_STATUS_ATTENDED, now);
  trellis_sign_ups_keep_wishes (attended, standing->roster);
  trellis_batch_save (batch, trellis_batch_get_saved (attended)->pdata[0]);
}

static void
logged (GtkWidget *page, TrellisLibrary *library, gpointer record)
{
  g_autofree char *label = g_strdup_printf (_ ("Log %s as CPD"), trellis_entity_get_title (record));
  TrellisBatch *batch = trellis_batch_new ("log-cpd", label);

  trellis_batch_save (batch, record);
  add_attendance (batch, library, trellis_entity_get_text (record, TRELLIS_CPD_ENTRY_EVENT));
  trellis_do (page, library, batch, _ ("Logged as CPD"));
}

static void
log_cpd_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const guint reflection[] = { TRELLIS_CPD_ENTRY_REFLECTION };
  static const guint facts[] = { TRELLIS_CPD_ENTRY_TITLE,        TRELLIS_CPD_ENTRY_DATE,
                                 TRELLIS_CPD_ENTRY_MINUTES,      TRELLIS_CPD_ENTRY_KIND,
                                 TRELLIS_CPD_ENTRY_COMPETENCIES, TRELLIS_CPD_ENTRY_MIX,
                                 TRELLIS_CPD_ENTRY_PROVIDER,     TRELLIS_CPD_ENTRY_EVENT };
  TrellisEventView *self = data;
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (self->library, self->uid, trellis_now ());
  g_autoptr (TrellisCpdEntry) entry = NULL;
  GtkWidget *form;

  if (!standing || !*standing->me)
    return;
  if (*standing->entry) {
    gtk_widget_activate_action (self->page, "win.open", "(ss)", "cpd_entry", standing->entry);
    return;
  }
  entry = entry_of (self, standing);
  form = trellis_form_new (self->library, entry);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_CPD_ENTRY_REFLECTION,
                         _ ("What do you do differently now? One sentence is enough."));
  trellis_form_add_group (TRELLIS_FORM (form), _ ("What it changed"), NULL, reflection,
                          G_N_ELEMENTS (reflection));
  trellis_form_add_group (TRELLIS_FORM (form), _ ("What you did"), _ ("Taken from the event."),
                          facts, G_N_ELEMENTS (facts));
  trellis_event_ask (self, _ ("Log as CPD"), TRELLIS_FORM (form), _ ("_Log it"), logged);
}

/**
 * trellis_event_log_add_actions: (skip)
 * @view: what the page knows
 * @map: where to add the action
 *
 * Adds `log-cpd`.
 */
void
trellis_event_log_add_actions (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "log-cpd", .activate = log_cpd_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
