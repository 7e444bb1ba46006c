/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invitations, and what takes them back (RFC 5546, 3.2.2 and 3.2.5). */
#include "config.h"

#include "exchange/trellis-itip-write.h"

#include "exchange/trellis-ical-write.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * trellis_itip_has_address:
 * @person: a person
 *
 * Whether she has an e-mail address to which an invitation can go.
 *
 * Returns: %TRUE if she has
 */
gboolean
trellis_itip_has_address (TrellisPerson *person)
{
  const char *email = trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL);
  const char *at = strchr (email, '@');

  return at && at != email && at[1] && !strpbrk (email, " \t\r\n:;,\"<>\\^");
}

/* A parameter in quotes, with the escapes of RFC 6868. */
static void
append_name (GString *lines, const char *name)
{
  g_string_append (lines, ";CN=\"");
  for (const char *p = name; *p; p++) {
    if (*p == '"')
      g_string_append (lines, "^'");
    else if (*p == '^')
      g_string_append (lines, "^^");
    else if ((guint8) *p < 0x20)
      g_string_append_c (lines, ' ');
    else
      g_string_append_c (lines, *p);
  }
  g_string_append_c (lines, '"');
}

static char *
list_people (const TrellisItipInvitation *invitation)
{
  GString *lines = g_string_new ("ORGANIZER");

  append_name (lines, trellis_entity_get_title (invitation->organiser));
  g_string_append_printf (lines, ":mailto:%s\n",
                          trellis_entity_get_text (invitation->organiser, TRELLIS_PERSON_EMAIL));
  for (guint i = 0; i < invitation->people->len; i++) {
    TrellisPerson *person = invitation->people->pdata[i];

    if (!trellis_itip_has_address (person))
      continue;
    g_string_append (lines, "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT");
    if (!invitation->cancel)
      g_string_append (lines, ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE");
    append_name (lines, trellis_entity_get_title (person));
    g_string_append_printf (lines, ":mailto:%s\n",
                            trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL));
  }
  return g_string_free (lines, FALSE);
}

static void
append_line (GString *about, const char *line)
{
  g_string_append_printf (about, "%s%s", about->len ? "\n" : "", line);
}

/* What to know before one comes; other calendars have no fields for it. */
static void
describe (TrellisEvent *event)
{
  static const struct {
    TrellisEventField field;
    const char *fact;
  } facts[] = {
    { TRELLIS_EVENT_CAPTIONS, N_ ("There are live captions.") },
    { TRELLIS_EVENT_INTERPRETER, N_ ("A sign-language interpreter takes part.") },
    { TRELLIS_EVENT_STEP_FREE, N_ ("The place can be reached without steps.") },
    { TRELLIS_EVENT_ACCESSIBLE_FILES, N_ ("Materials come in accessible formats.") },
  };
  const char *join = trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL);
  g_autoptr (GString) about = g_string_new (trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT));
  gboolean apart = about->len > 0;

  if (*join) {
    g_autofree char *line = g_strdup_printf (_ ("Join online: %s"), join);

    append_line (about, apart ? "" : line);
    if (apart)
      append_line (about, line);
    apart = FALSE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++) {
    if (!trellis_entity_get_flag (event, facts[i].field))
      continue;
    if (apart)
      append_line (about, "");
    append_line (about, _ (facts[i].fact));
    apart = FALSE;
  }
  trellis_entity_set_text (event, TRELLIS_EVENT_ABOUT, about->str);
}

/* The event as others should read it. Calling off what still stands here, such as when somebody is no longer invited, is
 * a revision of its own. */
static TrellisEvent *
prepare (TrellisEvent *event, gboolean cancel)
{
  TrellisEvent *copy = trellis_entity_dup (event);

  describe (copy);
  if (cancel &&
      trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED) {
    trellis_entity_set_number (copy, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
    trellis_entity_set_number (copy, TRELLIS_EVENT_SEQUENCE,
                               trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE) + 1);
  }
  return copy;
}

/**
 * trellis_itip_write:
 * @stream: where to
 * @invitation: what it says; its organiser and at least one of its people have an address
 * @cancellable: (nullable): stops the writing
 * @error: return location for an error
 *
 * Writes an invitation, or what takes it back, for other calendars. Sending the same event again with a larger SEQUENCE
 * is an update.
 *
 * Returns: %FALSE with @error set if @stream could not be written to
 */
gboolean
trellis_itip_write (GOutputStream *stream,
                    const TrellisItipInvitation *invitation,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autofree char *people = list_people (invitation);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  const TrellisIcalMessage message = { invitation->cancel ? "CANCEL" : "REQUEST", people,
                                       invitation->now, !invitation->whole };

  for (guint i = 0; i < invitation->events->len; i++)
    g_ptr_array_add (events, prepare (invitation->events->pdata[i], invitation->cancel));
  return trellis_ical_write_message (stream, events, invitation->series, &message, cancellable,
                                     error);
}
