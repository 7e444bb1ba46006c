/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-roster-entry.h"

#include "model/trellis-seats.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * TrellisRosterEntry:
 *
 * A row of a roster: a person and where she stands. It does not change; what has changed is a new entry.
 */
struct _TrellisRosterEntry {
  GObject parent_instance;
  TrellisSignUp *sign_up;
  TrellisPerson *person; /* NULL when her record is not in the library */
  TrellisRosterSection section;
  guint position; /* on the waiting list, from 1; else 0 */
  char *key; /* sorts by name */
  char *folded; /* what is found by typing */
};

G_DEFINE_FINAL_TYPE (TrellisRosterEntry, trellis_roster_entry, G_TYPE_OBJECT)

static void
trellis_roster_entry_finalize (GObject *object)
{
  TrellisRosterEntry *self = TRELLIS_ROSTER_ENTRY (object);

  g_clear_object (&self->sign_up);
  g_clear_object (&self->person);
  g_free (self->key);
  g_free (self->folded);
  G_OBJECT_CLASS (trellis_roster_entry_parent_class)->finalize (object);
}

static void
trellis_roster_entry_class_init (TrellisRosterEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_roster_entry_finalize;
}

static void
trellis_roster_entry_init (TrellisRosterEntry *self)
{
}

static TrellisRosterSection
section_of (TrellisSignUpStatus status)
{
  if (trellis_seats_status_takes_one (status))
    return TRELLIS_ROSTER_SECTION_SEATED;
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return TRELLIS_ROSTER_SECTION_ASKING;
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return TRELLIS_ROSTER_SECTION_WAITING;
  case TRELLIS_SIGN_UP_STATUS_INTERESTED:
    return TRELLIS_ROSTER_SECTION_INTERESTED;
  default:
    return TRELLIS_ROSTER_SECTION_GONE;
  }
}

/* Without capitals and marks, so that "zoe" finds Zoë. */
static char *
fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  GString *bare = g_string_new (NULL);
  char *folded;

  for (const char *p = apart ? apart : ""; *p; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (bare, g_utf8_get_char (p));
  folded = g_utf8_casefold (bare->str, -1);
  g_string_free (bare, TRUE);
  return folded;
}

static TrellisRosterEntry *
make_entry (TrellisSignUp *sign_up, TrellisPerson *person, guint *waiting)
{
  TrellisRosterEntry *self = g_object_new (TRELLIS_TYPE_ROSTER_ENTRY, NULL);
  g_autofree char *found = NULL;

  self->sign_up = g_object_ref (sign_up);
  self->person = person ? g_object_ref (person) : NULL;
  self->section = section_of (trellis_roster_entry_get_status (self));
  if (self->section == TRELLIS_ROSTER_SECTION_WAITING)
    self->position = ++*waiting;
  self->key = g_utf8_collate_key (trellis_roster_entry_get_name (self), -1);
  found = g_strconcat (trellis_roster_entry_get_name (self), " ",
                       person ? trellis_entity_get_text (person, TRELLIS_PERSON_TEAM) : "", " ",
                       person ? trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL) : "", NULL);
  self->folded = fold (found);
  return self;
}

/* By section; those who wait in their order, everybody else by name. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const TrellisRosterEntry *one = *(gpointer *) a, *other = *(gpointer *) b;
  int order;

  if (one->section != other->section)
    return (int) one->section - (int) other->section;
  if (one->position != other->position)
    return one->position < other->position ? -1 : 1;
  order = strcmp (one->key, other->key);
  return order ? order
               : strcmp (trellis_entity_get_text (one->sign_up, TRELLIS_SIGN_UP_PERSON),
                         trellis_entity_get_text (other->sign_up, TRELLIS_SIGN_UP_PERSON));
}

/**
 * trellis_roster_entries:
 * @roster: (element-type TrellisSignUp): where everybody stands, oldest first
 * @people: (element-type utf8 TrellisPerson): people by uid
 *
 * Makes the rows of a roster: those who ask, those who have a seat, those who wait in their order, those interested and
 * those gone. Attendance does not move a row, so that it can be noted down the list.
 *
 * Returns: (transfer full) (element-type TrellisRosterEntry): the rows, in order
 */
GPtrArray *
trellis_roster_entries (GPtrArray *roster, GHashTable *people)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  guint waiting = 0;

  for (guint i = 0; i < roster->len; i++)
    g_ptr_array_add (
        entries,
        make_entry (roster->pdata[i],
                    g_hash_table_lookup (people, trellis_entity_get_text (roster->pdata[i],
                                                                          TRELLIS_SIGN_UP_PERSON)),
                    &waiting));
  g_ptr_array_sort (entries, compare);
  return entries;
}

/**
 * trellis_roster_entry_equal:
 * @self: a row
 * @other: another
 *
 * Tells whether two rows show the same.
 *
 * Returns: %TRUE if they do
 */
gboolean
trellis_roster_entry_equal (TrellisRosterEntry *self, TrellisRosterEntry *other)
{
  return self->position == other->position &&
         g_str_equal (trellis_entity_get_uid (self->sign_up),
                      trellis_entity_get_uid (other->sign_up)) &&
         (self->person == other->person ||
          (self->person && other->person && trellis_entity_equal (self->person, other->person)));
}

/**
 * trellis_roster_entry_matches:
 * @self: a row
 * @words: what was typed
 *
 * Tells whether every word that was typed is in the name, team or e-mail; capitals and marks do not matter.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_roster_entry_matches (TrellisRosterEntry *self, const char *words)
{
  g_autofree char *folded = fold (words);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t", -1);

  for (guint i = 0; parts[i]; i++)
    if (!strstr (self->folded, parts[i]))
      return FALSE;
  return TRUE;
}

/**
 * trellis_roster_entry_get_sign_up:
 * @self: a row
 *
 * The newest line of her history.
 *
 * Returns: (transfer none): the line
 */
TrellisSignUp *
trellis_roster_entry_get_sign_up (TrellisRosterEntry *self)
{
  return self->sign_up;
}

/**
 * trellis_roster_entry_get_person:
 * @self: a row
 *
 * Who it is.
 *
 * Returns: (transfer none) (nullable): the person; %NULL when the library does not know her
 */
TrellisPerson *
trellis_roster_entry_get_person (TrellisRosterEntry *self)
{
  return self->person;
}

/**
 * trellis_roster_entry_get_status:
 * @self: a row
 *
 * Where she stands.
 *
 * Returns: the status
 */
TrellisSignUpStatus
trellis_roster_entry_get_status (TrellisRosterEntry *self)
{
  return (TrellisSignUpStatus) trellis_entity_get_choice (self->sign_up, TRELLIS_SIGN_UP_STATUS);
}

/**
 * trellis_roster_entry_get_section:
 * @self: a row
 *
 * Which part of the roster she is in.
 *
 * Returns: the section
 */
TrellisRosterSection
trellis_roster_entry_get_section (TrellisRosterEntry *self)
{
  return self->section;
}

/**
 * trellis_roster_entry_get_position:
 * @self: a row
 *
 * Her place on the waiting list.
 *
 * Returns: the place, from 1; 0 when she does not wait
 */
guint
trellis_roster_entry_get_position (TrellisRosterEntry *self)
{
  return self->position;
}

/**
 * trellis_roster_entry_get_uid:
 * @self: a row
 *
 * Her uid.
 *
 * Returns: (transfer none): the uid
 */
const char *
trellis_roster_entry_get_uid (TrellisRosterEntry *self)
{
  return trellis_entity_get_text (self->sign_up, TRELLIS_SIGN_UP_PERSON);
}

/**
 * trellis_roster_entry_get_name:
 * @self: a row
 *
 * Her name.
 *
 * Returns: (transfer none): the name, in words too when there is none
 */
const char *
trellis_roster_entry_get_name (TrellisRosterEntry *self)
{
  const char *name = self->person ? trellis_entity_get_title (self->person) : "";

  return *name ? name : _ ("Somebody without a name");
}
