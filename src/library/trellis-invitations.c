/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invitations as files, which any mail program can send. */
#include "config.h"

#include "library/trellis-invitations.h"

#include "base/trellis-time.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-itip-write.h"
#include "model/trellis-kinds.h"

#include <glib/gi18n.h>

static gboolean
refuse (GError **error, const char *why)
{
  g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN, why);
  return FALSE;
}

static void
add_person (TrellisLibrary *library, GPtrArray *people, const char *uid)
{
  TrellisPerson *person = trellis_library_get (library, TRELLIS_TYPE_PERSON, uid);

  if (person)
    g_ptr_array_add (people, person);
}

static void
add_guests (TrellisLibrary *library, const char *event, GHashTable *seen, GPtrArray *people)
{
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, event);

  for (guint i = 0; i < roster->len; i++) {
    int status = trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS);
    const char *person = trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON);

    if (status != TRELLIS_SIGN_UP_STATUS_DECLINED && status != TRELLIS_SIGN_UP_STATUS_WITHDRAWN &&
        g_hash_table_add (seen, g_strdup (person)))
      add_person (library, people, person);
  }
}

/**
 * trellis_invitations_guests:
 * @library: a library
 * @uid: uid of an event, or of a series for all its occurrences
 *
 * Who is invited when nobody is named: everybody on the roster who has, wants or waits for a seat or would like to come,
 * and whom the event was called off for.
 *
 * Returns: (transfer full) (element-type TrellisPerson): the people
 */
GPtrArray *
trellis_invitations_guests (TrellisLibrary *library, const char *uid)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) events = trellis_library_list_linked (
      library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_SERIES, uid, TRELLIS_EVENT_START);
  GPtrArray *people = g_ptr_array_new_with_free_func (g_object_unref);

  add_guests (library, uid, seen, people);
  for (guint i = 0; i < events->len; i++)
    add_guests (library, trellis_entity_get_uid (events->pdata[i]), seen, people);
  return people;
}

/* The event, or all occurrences when @uid is that of a series. */
static GPtrArray *
find_events (TrellisLibrary *library, const char *uid, TrellisSeries **series, gboolean *whole)
{
  GPtrArray *events = NULL;
  gpointer event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);

  *whole = !event;
  if (event) {
    events = g_ptr_array_new_with_free_func (g_object_unref);
    g_ptr_array_add (events, event);
    uid = trellis_entity_get_text (event, TRELLIS_EVENT_SERIES);
  }
  *series = *uid ? trellis_library_get (library, TRELLIS_TYPE_SERIES, uid) : NULL;
  if (!events && *series)
    events = trellis_library_list_linked (library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_SERIES, uid,
                                          TRELLIS_EVENT_START);
  return events;
}

static guint
count_addresses (GPtrArray *people)
{
  guint n = 0;

  for (guint i = 0; i < people->len; i++)
    n += trellis_itip_has_address (people->pdata[i]);
  return n;
}

static gboolean
check (TrellisItipInvitation *invitation, GError **error)
{
  if (!invitation->events || !invitation->events->len)
    return refuse (error, _ ("This event does not exist."));
  for (guint i = 0; i < invitation->events->len; i++)
    if (!trellis_entity_is_set (invitation->events->pdata[i], TRELLIS_EVENT_START))
      return refuse (error, _ ("The event has no time yet. Plan it first, then invite."));
  if (!invitation->organiser)
    return refuse (error, _ ("Say who you are first: an invitation comes from somebody."));
  if (!trellis_itip_has_address (invitation->organiser))
    return refuse (
        error,
        _ ("Your own record has no e-mail address, to which answers could go. Add it first."));
  if (!invitation->people->len)
    return refuse (error, _ ("Nobody is signed up whom it could go to. Sign people up first."));
  if (!count_addresses (invitation->people))
    return refuse (error, _ ("None of these people has an e-mail address. Add one first."));
  return TRUE;
}

/**
 * trellis_invitations_write:
 * @library: a library
 * @uid: uid of an event, or of a series for all its occurrences
 * @people: (nullable) (array zero-terminated=1): uids of those who are invited; %NULL for trellis_invitations_guests()
 * @cancel: whether to call the event off instead
 * @stream: where to
 * @error: return location for an error
 *
 * Writes an invitation that comes from whoever uses the library. An event that was changed since has a larger SEQUENCE,
 * so that the same again is an update.
 *
 * Returns: %FALSE with @error set if there is nothing that could be sent, nobody it could go to, or it could not be
 *   written
 */
gboolean
trellis_invitations_write (TrellisLibrary *library,
                           const char *uid,
                           const char *const *people,
                           gboolean cancel,
                           GOutputStream *stream,
                           GError **error)
{
  g_autoptr (TrellisSeries) series = NULL;
  g_autoptr (TrellisPerson) me = NULL;
  g_autoptr (GPtrArray) events = NULL, guests = NULL;
  g_autoptr (GHashTable) by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  TrellisItipInvitation invitation = { .series = by_uid, .cancel = cancel, .now = trellis_now () };
  const char *mine = trellis_library_get_me (library);

  events = find_events (library, uid, &series, &invitation.whole);
  me = *mine ? trellis_library_get (library, TRELLIS_TYPE_PERSON, mine) : NULL;
  guests = people ? g_ptr_array_new_with_free_func (g_object_unref)
                  : trellis_invitations_guests (library, uid);
  for (guint i = 0; people && people[i]; i++)
    add_person (library, guests, people[i]);
  if (series)
    g_hash_table_insert (by_uid, (gpointer) trellis_entity_get_uid (series), series);
  invitation.events = events;
  invitation.organiser = me;
  invitation.people = guests;
  return check (&invitation, error) && trellis_itip_write (stream, &invitation, NULL, error);
}

/**
 * trellis_invitations_write_to_file:
 * @library: a library
 * @uid: uid of an event, or of a series for all its occurrences
 * @people: (nullable) (array zero-terminated=1): uids of those who are invited
 * @cancel: whether to call the event off instead
 * @file: where to; readable by its owner alone
 * @error: return location for an error
 *
 * Writes an invitation to a file, which appears whole or not at all.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_invitations_write_to_file (TrellisLibrary *library,
                                   const char *uid,
                                   const char *const *people,
                                   gboolean cancel,
                                   GFile *file,
                                   GError **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  GMemoryOutputStream *bytes = G_MEMORY_OUTPUT_STREAM (memory);

  return trellis_invitations_write (library, uid, people, cancel, memory, error) &&
         g_file_replace_contents (file, g_memory_output_stream_get_data (bytes),
                                  g_memory_output_stream_get_data_size (bytes), NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                  NULL, error);
}
