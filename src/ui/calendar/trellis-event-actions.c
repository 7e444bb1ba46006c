/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What I do with an event: sign up, withdraw, join, note that I attended, log it as CPD. */
#include "config.h"

#include "ui/calendar/trellis-event-actions.h"

#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "library/trellis-sign-ups.h"
#include "model/trellis-cpd-entry.h"
#include "model/trellis-organisation.h"
#include "model/trellis-person.h"
#include "ui/calendar/trellis-event-standing.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

/* Says where I stand instead of doing what does not fit it, such as when a key is pressed twice. */
static void
tell_standing (TrellisEventView *self, const TrellisEventStanding *standing)
{
  g_autofree char *sentence = trellis_event_standing_sentence (standing);

  trellis_tell (self->page, sentence, FALSE);
}

static char *
sign_up_outcome (const TrellisEventStanding *standing, TrellisSignUpStatus status)
{
  const char *title = trellis_entity_get_title (standing->event);

  if (status == TRELLIS_SIGN_UP_STATUS_WAITING)
    return g_strdup_printf (_ ("You are number %u on the waiting list"),
                            standing->seats.waiting + 1);
  if (status == TRELLIS_SIGN_UP_STATUS_REQUESTED)
    return g_strdup_printf (_ ("You have asked for a seat on %s"), title);
  return g_strdup_printf (_ ("You are booked on %s"), title);
}

static void
sign_up_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  gint64 now = trellis_now ();
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (self->library, self->uid, now);
  g_autofree char *said = NULL;
  TrellisSignUpStatus status;
  TrellisBatch *batch;
  GPtrArray *saved;

  if (!standing)
    return;
  if (!*standing->me) {
    gtk_widget_activate_action (self->page, "win.who-am-i", NULL);
    return;
  }
  if (!trellis_event_standing_signs_up (standing)) {
    tell_standing (self, standing);
    return;
  }
  batch = trellis_sign_ups_add (self->library, standing->event, standing->me, self->access_needs,
                                now, &status);
  saved = trellis_batch_get_saved (batch);
  trellis_entity_set_number (saved->pdata[0], TRELLIS_SIGN_UP_CONSENT, self->consent);
  said = sign_up_outcome (standing, status);
  trellis_do (self->page, self->library, batch, said);
}

/* A new line of the history keeps what the line before it said of her. */
static void
keep_wishes (TrellisBatch *batch, GPtrArray *roster)
{
  GPtrArray *saved = trellis_batch_get_saved (batch);

  for (guint i = 0; i < saved->len; i++) {
    gpointer line = saved->pdata[i];
    TrellisSignUp *before = trellis_seats_find (
        roster, trellis_entity_get_text (line, TRELLIS_SIGN_UP_PERSON));

    if (!before || trellis_entity_get_choice (line, TRELLIS_SIGN_UP_STATUS) ==
                       TRELLIS_SIGN_UP_STATUS_WITHDRAWN)
      continue;
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_CONSENT,
                               trellis_entity_get_flag (before, TRELLIS_SIGN_UP_CONSENT));
    trellis_entity_set_text (line, TRELLIS_SIGN_UP_ACCESS_NEEDS,
                             trellis_entity_get_text (before, TRELLIS_SIGN_UP_ACCESS_NEEDS));
  }
}

static void
withdraw_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  gint64 now = trellis_now ();
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (self->library, self->uid, now);
  g_autofree char *said = NULL;
  TrellisBatch *batch;

  if (!standing)
    return;
  if (!trellis_event_standing_can_withdraw (standing)) {
    tell_standing (self, standing);
    return;
  }
  batch = trellis_sign_ups_withdraw (self->library, standing->event, standing->me, NULL, now);
  keep_wishes (batch, standing->roster);
  said = trellis_batch_get_saved (batch)->len > 1
             ? g_strdup_printf (_ ("You have withdrawn from %s; your seat went to the next on the "
                                   "waiting list"),
                                trellis_entity_get_title (standing->event))
             : g_strdup_printf (_ ("You have withdrawn from %s"),
                                trellis_entity_get_title (standing->event));
  trellis_do (self->page, self->library, batch, said);
}

static void
join_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisEvent)
      event = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, self->uid);
  const char *url = event ? trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL) : "";
  g_autofree char *scheme = g_uri_parse_scheme (url);
  GtkRoot *root = gtk_widget_get_root (self->page);

  if (GTK_IS_WINDOW (root) && (!g_strcmp0 (scheme, "https") || !g_strcmp0 (scheme, "http")))
    gtk_show_uri (GTK_WINDOW (root), url, GDK_CURRENT_TIME);
  else
    trellis_tell (self->page, _ ("There is no link that can be opened. Ask the organiser for it."),
                  FALSE);
}

static void
note (TrellisEventView *self, const char *person, TrellisSignUpStatus status, const char *said)
{
  gint64 now = trellis_now ();
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (self->library, self->uid, now);
  TrellisBatch *batch;

  if (!standing || !*person)
    return;
  batch = trellis_sign_ups_set (self->library, standing->event, person, status, now);
  keep_wishes (batch, standing->roster);
  trellis_do (self->page, self->library, batch, said);
}

static void
attend_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autofree char *title = trellis_library_get_title (self->library, TRELLIS_TYPE_EVENT, self->uid);
  g_autofree char *said = g_strdup_printf (_ ("Noted that you attended %s"), title);

  note (self, trellis_library_get_me (self->library), TRELLIS_SIGN_UP_STATUS_ATTENDED, said);
}

static void
set_status_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  const char *person, *nick;
  g_autofree char *name = NULL, *said = NULL;
  int status;

  g_variant_get (target, "(&s&s)", &person, &nick);
  status = trellis_choices_find (trellis_sign_up_status_choices, nick);
  if (status < 0)
    return;
  name = trellis_library_get_title (self->library, TRELLIS_TYPE_PERSON, person);
  said = g_strdup_printf ("%s: %s", name, _ (trellis_sign_up_status_choices[status].label));
  note (self, person, (TrellisSignUpStatus) status, said);
}

static void
all_attended_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  gint64 now = trellis_now ();
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (self->library, self->uid, now);
  g_autofree char *said = NULL;
  TrellisBatch *all;
  guint n;

  if (!standing)
    return;
  all = trellis_roster_mark_all (standing->event, standing->roster, now);
  n = trellis_batch_get_saved (all)->len;
  said = g_strdup_printf (
      ngettext ("Noted that %u person attended", "Noted that %u people attended", n), n);
  trellis_do (self->page, self->library, all, said);
}

static TrellisCpdKind
cpd_kind (TrellisEvent *event)
{
  switch (trellis_entity_get_choice (event, TRELLIS_EVENT_KIND)) {
  case TRELLIS_EVENT_KIND_WORKSHOP:
  case TRELLIS_EVENT_KIND_E_LEARNING:
  case TRELLIS_EVENT_KIND_INDUCTION:
    return TRELLIS_CPD_KIND_FORMAL;
  case TRELLIS_EVENT_KIND_ARTICLE:
  case TRELLIS_EVENT_KIND_QUIZ:
    return TRELLIS_CPD_KIND_SELF_DIRECTED;
  default:
    return TRELLIS_CPD_KIND_PROFESSIONAL;
  }
}

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
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_KIND, cpd_kind (event));
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

typedef struct {
  TrellisLibrary *library;
  GtkWidget *root;
  char *uid;
} Logging;

/* It can be opened once it is there. */
static void
logged_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Logging *self = data;
  g_autoptr (GError) error = NULL;

  if (trellis_library_commit_finish (self->library, result, &error)) {
    trellis_tell (self->root, _ ("Logged as CPD"), TRUE);
    gtk_widget_activate_action (self->root, "win.open", "(ss)", "cpd_entry", self->uid);
  } else {
    trellis_tell (self->root, error->message, FALSE);
  }
  g_object_unref (self->library);
  g_object_unref (self->root);
  g_free (self->uid);
  g_free (self);
}

static void
log_cpd_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  GtkRoot *root = gtk_widget_get_root (self->page);
  g_autoptr (TrellisEventStanding)
      standing = trellis_event_standing_read (self->library, self->uid, trellis_now ());
  g_autoptr (TrellisCpdEntry) entry = NULL;
  g_autofree char *label = NULL;
  TrellisBatch *batch;
  Logging *logging;

  if (!standing || !root || !*standing->me)
    return;
  if (*standing->entry) {
    gtk_widget_activate_action (self->page, "win.open", "(ss)", "cpd_entry", standing->entry);
    return;
  }
  entry = entry_of (self, standing);
  label = g_strdup_printf (_ ("Log %s as CPD"), trellis_entity_get_title (standing->event));
  batch = trellis_batch_new ("log-cpd", label);
  trellis_batch_save (batch, entry);
  logging = g_new0 (Logging, 1);
  logging->library = g_object_ref (self->library);
  logging->root = g_object_ref (GTK_WIDGET (root));
  logging->uid = g_strdup (trellis_entity_get_uid (entry));
  trellis_library_commit_async (self->library, batch, logged_cb, logging);
}

/**
 * trellis_event_actions_add: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds what I can do with an event.
 */
void
trellis_event_actions_add (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "sign-up", .activate = sign_up_cb },
    { .name = "withdraw", .activate = withdraw_cb },
    { .name = "join", .activate = join_cb },
    { .name = "attend", .activate = attend_cb },
    { .name = "log-cpd", .activate = log_cpd_cb },
    { .name = "set-status", .parameter_type = "(ss)", .activate = set_status_cb },
    { .name = "all-attended", .activate = all_attended_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
