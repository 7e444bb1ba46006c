/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One person of a roster: where she stands, what can be done about it and why, and every step so far. */
#include "config.h"

#include "ui/calendar/trellis-roster-person.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "model/trellis-person.h"
#include "model/trellis-seats.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisLibrary *library;
  char *event;
  char *person;
  char *reason; /* typed, and kept while the page is built again */
  GtkWidget *page;
} View;

static void
free_view (gpointer data)
{
  View *self = data;

  g_object_unref (self->library);
  g_free (self->event);
  g_free (self->person);
  g_free (self->reason);
  g_free (self);
}

static char *
name_of (View *self)
{
  char *name = trellis_library_get_title (self->library, TRELLIS_TYPE_PERSON, self->person);

  if (*name)
    return name;
  g_free (name);
  return g_strdup (_ ("Somebody without a name"));
}

/* Facts --------------------------------------------------------------------------------------- */

static void
add_fact (GtkWidget *group, const char *title, const char *value)
{
  if (value && *value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

static void
add_facts (TrellisPage *page, View *self, GPtrArray *roster, TrellisSignUp *sign_up)
{
  g_autoptr (TrellisPerson)
      person = trellis_library_get (self->library, TRELLIS_TYPE_PERSON, self->person);
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);
  guint position = trellis_seats_waiting_position (roster, self->person);
  g_autofree char *place = position ? g_strdup_printf (_ ("Number %u"), position) : NULL;
  g_autofree char *since = trellis_text_instant (
      trellis_entity_get_number (sign_up, TRELLIS_SIGN_UP_AT), NULL);

  add_fact (group, _ ("Status"),
            _ (trellis_entity_get_choice_label (sign_up, TRELLIS_SIGN_UP_STATUS)));
  add_fact (group, _ ("Since"), since);
  add_fact (group, _ ("On the waiting list"), place);
  add_fact (group, _ ("Needs to take part"),
            trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS));
  if (!person)
    return;
  add_fact (group, _ ("Team"), trellis_entity_get_text (person, TRELLIS_PERSON_TEAM));
  add_fact (group, _ ("E-mail"), trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL));
  trellis_group_add (group, trellis_open_row (_ ("Open this person’s page"), NULL,
                                              "avatar-default-symbolic", "person", self->person));
}

static char *
line_words (TrellisSignUp *line)
{
  g_autofree char *at = trellis_text_instant (trellis_entity_get_number (line, TRELLIS_SIGN_UP_AT),
                                              NULL);
  const char *reason = trellis_entity_get_text (line, TRELLIS_SIGN_UP_REASON);

  return *reason ? g_strdup_printf ("%s; %s", at, reason) : g_strdup (at);
}

/* The newest first; nothing is ever changed or taken out. */
static void
add_history (TrellisPage *page, View *self)
{
  g_autoptr (GPtrArray) lines = trellis_roster_history (self->library, self->event, self->person);
  GtkWidget *group = trellis_page_add_group (page, _ ("History"), NULL);

  for (guint i = lines->len; i-- > 0;) {
    g_autofree char *words = line_words (lines->pdata[i]);

    add_fact (group, _ (trellis_entity_get_choice_label (lines->pdata[i], TRELLIS_SIGN_UP_STATUS)),
              words);
  }
}

/* Actions ------------------------------------------------------------------------------------- */

typedef struct {
  const char *label;
  const char *action; /* of the group "seat" */
  const char *status; /* nick, for "seat.set" */
} Choice;

static void
add_choice (TrellisPage *page, const Choice *choice, gboolean suggested)
{
  GtkWidget *button = trellis_page_add_action (page, _ (choice->label), suggested);

  if (choice->status)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", choice->status);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), choice->action);
}

static void
add_choices (TrellisPage *page, TrellisSignUpStatus status, const TrellisSeats *seats)
{
  static const Choice approve = { N_ ("_Agree to the request"), "seat.approve", NULL };
  static const Choice decline = { N_ ("_Decline"), "seat.set", "declined" };
  static const Choice give = { N_ ("_Give a seat"), "seat.set", "booked" };
  static const Choice kept = { N_ ("Give a _kept seat"), "seat.give-kept", NULL };
  static const Choice withdraw = { N_ ("_Withdraw this person"), "seat.set", "withdrawn" };
  static const Choice wait = { N_ ("_Move to the waiting list"), "seat.set", "waiting" };
  gboolean seated = trellis_seats_status_takes_one (status);

  if (status == TRELLIS_SIGN_UP_STATUS_REQUESTED)
    add_choice (page, &approve, TRUE);
  if (status == TRELLIS_SIGN_UP_STATUS_REQUESTED || status == TRELLIS_SIGN_UP_STATUS_WAITING)
    add_choice (page, &decline, FALSE);
  if (!seated && status != TRELLIS_SIGN_UP_STATUS_REQUESTED)
    add_choice (page, &give, FALSE);
  if (!seated && seats->kept > 0)
    add_choice (page, &kept, FALSE);
  if (status == TRELLIS_SIGN_UP_STATUS_BOOKED)
    add_choice (page, &wait, FALSE);
  if (status == TRELLIS_SIGN_UP_STATUS_BOOKED || status == TRELLIS_SIGN_UP_STATUS_WAITING)
    add_choice (page, &withdraw, FALSE);
}

static void
reason_cb (GtkEditable *entry, View *self)
{
  g_free (self->reason);
  self->reason = g_strdup (gtk_editable_get_text (entry));
}

static void
add_reason (TrellisPage *page, View *self)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Change"), NULL);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *row = trellis_input_row_new (_ ("Reason"), entry, TRUE);

  gtk_editable_set_text (GTK_EDITABLE (entry), self->reason);
  trellis_a11y_name (entry, _ ("Reason"));
  trellis_input_row_set_hint (TRELLIS_INPUT_ROW (row), _ ("Kept in the history with the change."));
  trellis_a11y_describe (entry, _ ("Kept in the history with the change."));
  g_signal_connect (entry, "changed", G_CALLBACK (reason_cb), self);
  trellis_group_add (group, row);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  View *self = data;
  g_autoptr (TrellisEvent)
      event = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, self->event);
  g_autoptr (GPtrArray) roster = trellis_library_roster (self->library, self->event);
  TrellisSignUp *sign_up = trellis_seats_find (roster, self->person);
  g_autofree char *name = name_of (self);
  TrellisSeats seats;

  if (!event || !sign_up)
    return FALSE;
  seats = trellis_seats_count (event, roster);
  trellis_page_set_title (page, name, trellis_entity_get_title (event));
  add_facts (page, self, roster, sign_up);
  add_reason (page, self);
  add_choices (page,
               (TrellisSignUpStatus) trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS),
               &seats);
  add_history (page, self);
  return TRUE;
}

/* What it came to, with who got the seat that was freed. */
static char *
describe_outcome (View *self, TrellisBatch *batch)
{
  GPtrArray *saved = trellis_batch_get_saved (batch);
  g_autofree char *name = name_of (self);
  GString *said = g_string_new (NULL);

  for (guint i = 0; i < saved->len; i++) {
    const char *person;
    g_autofree char *other = NULL;

    if (!TRELLIS_IS_SIGN_UP (saved->pdata[i]))
      continue;
    person = trellis_entity_get_text (saved->pdata[i], TRELLIS_SIGN_UP_PERSON);
    if (g_str_equal (person, self->person)) {
      g_string_append_printf (
          said, "%s: %s", name,
          _ (trellis_entity_get_choice_label (saved->pdata[i], TRELLIS_SIGN_UP_STATUS)));
      continue;
    }
    other = trellis_library_get_title (self->library, TRELLIS_TYPE_PERSON, person);
    /* Translators: %s is a person who waited */
    g_string_append_printf (said, _ ("; the seat goes to %s"), other);
  }
  return g_string_free (said, FALSE);
}

static void
take_reason (View *self)
{
  g_free (self->reason);
  self->reason = g_strdup ("");
}

static void
act (View *self, TrellisBatch *batch)
{
  g_autofree char *said = describe_outcome (self, batch);

  take_reason (self);
  trellis_do (self->page, self->library, batch, said);
}

static TrellisEvent *
read_roster (View *self, GPtrArray **roster)
{
  *roster = trellis_library_roster (self->library, self->event);
  return trellis_library_get (self->library, TRELLIS_TYPE_EVENT, self->event);
}

static void
set_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  View *self = data;
  g_autoptr (GPtrArray) roster = NULL;
  g_autoptr (TrellisEvent) event = read_roster (self, &roster);
  int status = trellis_choices_find (trellis_sign_up_status_choices,
                                     g_variant_get_string (target, NULL));

  if (event && status >= 0)
    act (self, trellis_roster_set (event, roster, self->person, (TrellisSignUpStatus) status,
                                   self->reason, trellis_now ()));
}

static void
approve_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  View *self = data;
  g_autoptr (GPtrArray) roster = NULL;
  g_autoptr (TrellisEvent) event = read_roster (self, &roster);

  if (event)
    act (self, trellis_roster_approve (event, roster, self->person, trellis_now ()));
}

static void
give_kept_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  View *self = data;
  g_autoptr (GPtrArray) roster = NULL;
  g_autoptr (TrellisEvent) event = read_roster (self, &roster);

  if (event)
    act (self,
         trellis_roster_give_kept (event, roster, self->person, self->reason, trellis_now ()));
}

/**
 * trellis_roster_person_new:
 * @library: a library
 * @event: uid of an event
 * @person: uid of a person of its roster
 *
 * Makes the page of a person of a roster, with its actions in the group `seat`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_roster_person_new (TrellisLibrary *library, const char *event, const char *person)
{
  static const GActionEntry entries[] = {
    { .name = "set", .parameter_type = "s", .activate = set_cb },
    { .name = "approve", .activate = approve_cb },
    { .name = "give-kept", .activate = give_kept_cb },
  };
  View *self = g_new0 (View, 1);

  self->library = g_object_ref (library);
  self->event = g_strdup (event);
  self->person = g_strdup (person);
  self->reason = g_strdup ("");
  self->page = trellis_page_new_live (library, "sign_up event person", fill, self, free_view);
  trellis_page_install_actions (self->page, "seat", entries, G_N_ELEMENTS (entries), self);
  return self->page;
}
