/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What I do with an event: sign up, withdraw, join, note that I attended. */
#include "config.h"

#include "ui/calendar/trellis-event-actions.h"

#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "library/trellis-sign-ups.h"
#include "model/trellis-person.h"
#include "ui/calendar/trellis-event-standing.h"
#include "ui/calendar/trellis-event-overlaps.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>
#include <string.h>

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

/* With everything of mine that is at the same time. */
static char *
sign_up_told (TrellisLibrary *library,
              const TrellisEventStanding *standing,
              TrellisSignUpStatus status)
{
  g_autofree char *outcome = sign_up_outcome (standing, status);
  g_autoptr (GPtrArray) overlaps = trellis_event_overlaps (library, standing->event, standing->me);
  g_autofree char *clashes = trellis_event_overlaps_sentence (overlaps);

  if (!*clashes)
    return g_steal_pointer (&outcome);
  if (g_str_has_suffix (clashes, "."))
    clashes[strlen (clashes) - 1] = '\0';
  /* TRANSLATORS: what came of signing up, then sentences of what else is at that time */
  return g_strdup_printf (_ ("%s. %s"), outcome, clashes);
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
  said = sign_up_told (self->library, standing, status);
  trellis_do (self->page, self->library, batch, said);
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
  trellis_sign_ups_keep_wishes (batch, standing->roster);
  said = trellis_event_standing_withdrawn (standing, trellis_batch_get_saved (batch)->len > 1);
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
  trellis_sign_ups_keep_wishes (batch, standing->roster);
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
    { .name = "set-status", .parameter_type = "(ss)", .activate = set_status_cb },
    { .name = "all-attended", .activate = all_attended_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
