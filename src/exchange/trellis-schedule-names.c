/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names that stay: what a schedule calls its things, and what the records of them are called, each made from the
 * other, so that the next version of a schedule finds the records of the last. */
#include "config.h"

#include "exchange/trellis-schedule-names.h"

#include "model/trellis-event.h"

#include <string.h>

#define UUID_LENGTH 36
#define HEX_LENGTH 32

/* Of the names made here (RFC 9562, 5.5); drawn once. */
static const guint8 namespace[16] = { 0x3e, 0x0c, 0x5a, 0x91, 0x7d, 0x42, 0x4b, 0x6f,
                                      0x9a, 0x1d, 0xc4, 0x58, 0x2f, 0xe7, 0x60, 0xb3 };

/**
 * trellis_schedule_is_uuid:
 * @text: (nullable): a name
 *
 * Whether a name has the form of a UUID, as both formats want identifiers to have.
 *
 * Returns: %TRUE if it has
 */
gboolean
trellis_schedule_is_uuid (const char *text)
{
  if (!text || strlen (text) != UUID_LENGTH)
    return FALSE;
  for (int i = 0; i < UUID_LENGTH; i++) {
    gboolean dash = i == 8 || i == 13 || i == 18 || i == 23;

    if (dash ? text[i] != '-' : !g_ascii_isxdigit (text[i]))
      return FALSE;
  }
  return TRUE;
}

/**
 * trellis_schedule_derive:
 * @what: sort of thing that is named
 * @name: what is known of it, which must tell it from others of its sort
 *
 * Makes an identifier from a name: a UUID of version 5 (RFC 9562, 5.5), the same on every computer.
 *
 * Returns: (transfer full): a UUID
 */
char *
trellis_schedule_derive (const char *what, const char *name)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 b[20];
  gsize length = sizeof b;

  g_checksum_update (sum, namespace, sizeof namespace);
  g_checksum_update (sum, (const guchar *) what, (gssize) strlen (what) + 1);
  g_checksum_update (sum, (const guchar *) name, (gssize) strlen (name));
  g_checksum_get_digest (sum, b, &length);
  b[6] = (b[6] & 0x0f) | 0x50;
  b[8] = (b[8] & 0x3f) | 0x80;
  return g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                          b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11],
                          b[12], b[13], b[14], b[15]);
}

/**
 * trellis_schedule_guid_of:
 * @uid: uid of a record
 *
 * The identifier under which a record goes into a schedule: its uid where that is a UUID, else one made from it.
 *
 * Returns: (transfer full): a UUID
 */
char *
trellis_schedule_guid_of (const char *uid)
{
  return trellis_schedule_is_uuid (uid) ? g_strdup (uid) : trellis_schedule_derive ("uid", uid);
}

/**
 * trellis_schedule_guid_of_place:
 * @place: a place in words
 *
 * The identifier of a room that is no record but only the words of an event; who reads it knows it again by that.
 *
 * Returns: (transfer full): a UUID
 */
char *
trellis_schedule_guid_of_place (const char *place)
{
  return trellis_schedule_derive ("place", place);
}

/**
 * trellis_schedule_slug:
 * @text: any text
 * @most: most bytes it may have
 *
 * The text in lower case letters of ASCII, digits and _, for the parts of addresses.
 *
 * Returns: (transfer full): the slug, which may be empty
 */
char *
trellis_schedule_slug (const char *text, gsize most)
{
  g_autofree char *ascii = g_str_to_ascii (text, "C");
  GString *slug = g_string_new (NULL);

  for (const char *p = ascii; *p && slug->len < most; p++) {
    if (g_ascii_isalnum (*p))
      g_string_append_c (slug, g_ascii_tolower (*p));
    else if (slug->len && slug->str[slug->len - 1] != '_')
      g_string_append_c (slug, '_');
  }
  if (slug->len && slug->str[slug->len - 1] == '_')
    g_string_truncate (slug, slug->len - 1);
  return g_string_free (slug, FALSE);
}

/**
 * trellis_schedule_acronym_of:
 * @uid: uid of a learning week
 * @title: its title
 *
 * The acronym of a week: a few letters of its title for people, and its identifier, by which reading the schedule finds
 * the week again. Both formats have no other place for it.
 *
 * Returns: (transfer full): the acronym
 */
char *
trellis_schedule_acronym_of (const char *uid, const char *title)
{
  g_autofree char *guid = trellis_schedule_guid_of (uid);
  g_autofree char *slug = trellis_schedule_slug (title, 24);
  g_auto (GStrv) parts = g_strsplit (guid, "-", -1);
  g_autofree char *joined = g_strjoinv ("", parts);
  g_autofree char *hex = g_ascii_strdown (joined, -1);

  return g_strconcat (*slug ? slug : "week", "_", hex, NULL);
}

/* The identifier at the end of an acronym that Trellis made. */
static char *
uid_in_acronym (const char *acronym)
{
  gsize length = strlen (acronym);
  const char *hex = acronym + length - HEX_LENGTH;

  if (length <= HEX_LENGTH + 1 || hex[-1] != '_' || strspn (hex, "0123456789abcdef") != HEX_LENGTH)
    return NULL;
  return g_strdup_printf ("%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16, hex + 20);
}

/**
 * trellis_schedule_week_uid:
 * @acronym: (nullable): acronym of a conference
 * @title: (nullable): its title
 * @year: year in which it begins: many a conference keeps its acronym
 *
 * The uid of the learning week that a conference becomes.
 *
 * Returns: (transfer full): the uid
 */
char *
trellis_schedule_week_uid (const char *acronym, const char *title, int year)
{
  const char *name = acronym && *acronym ? acronym : title ? title : "";
  char *uid = uid_in_acronym (name);
  g_autofree char *known = NULL;

  if (uid)
    return uid;
  known = g_strdup_printf ("%s %d", name, year);
  return trellis_schedule_derive ("conference", known);
}

/**
 * trellis_schedule_number_of:
 * @guid: an identifier
 *
 * A number for programs that know events by number; two identifiers may share one.
 *
 * Returns: from 1 to 2^31 - 1
 */
guint32
trellis_schedule_number_of (const char *guid)
{
  guint32 hash = 2166136261u; /* FNV-1a */

  for (const char *p = guid; *p; p++)
    hash = (hash ^ (guint8) *p) * 16777619u;
  return MAX (hash & 0x7fffffff, 1);
}

/* What conferences call their sorts of events. */
static const struct {
  const char *type;
  TrellisEventKind kind;
} types[] = {
  { "lecture", TRELLIS_EVENT_KIND_TALK },
  { "keynote", TRELLIS_EVENT_KIND_TALK },
  { "lightning_talk", TRELLIS_EVENT_KIND_TALK },
  { "lightning talk", TRELLIS_EVENT_KIND_TALK },
  { "lightning talks", TRELLIS_EVENT_KIND_TALK },
  { "presentation", TRELLIS_EVENT_KIND_TALK },
  { "maintrack", TRELLIS_EVENT_KIND_TALK },
  { "devroom", TRELLIS_EVENT_KIND_TALK },
  { "vortrag", TRELLIS_EVENT_KIND_TALK },
  { "hands-on", TRELLIS_EVENT_KIND_WORKSHOP },
  { "tutorial", TRELLIS_EVENT_KIND_WORKSHOP },
  { "training", TRELLIS_EVENT_KIND_WORKSHOP },
  { "sprint", TRELLIS_EVENT_KIND_WORKSHOP },
  { "podium", TRELLIS_EVENT_KIND_CONVERSATION },
  { "panel", TRELLIS_EVENT_KIND_CONVERSATION },
  { "panel discussion", TRELLIS_EVENT_KIND_CONVERSATION },
  { "discussion", TRELLIS_EVENT_KIND_CONVERSATION },
  { "meeting", TRELLIS_EVENT_KIND_CONVERSATION },
  { "bof", TRELLIS_EVENT_KIND_CONVERSATION },
  { "performance", TRELLIS_EVENT_KIND_ACTIVITY },
  { "concert", TRELLIS_EVENT_KIND_ACTIVITY },
  { "game", TRELLIS_EVENT_KIND_ACTIVITY },
  { "party", TRELLIS_EVENT_KIND_SOCIAL },
  { "break", TRELLIS_EVENT_KIND_SOCIAL },
  { "social event", TRELLIS_EVENT_KIND_SOCIAL },
};

/**
 * trellis_schedule_kind:
 * @type: (nullable): sort of an event, in the words of its conference
 * @exactly: (out): whether the kind says all that @type does
 *
 * The kind that comes nearest to a sort of event; most at a conference are talks.
 *
 * Returns: a [enum@EventKind]
 */
int
trellis_schedule_kind (const char *type, gboolean *exactly)
{
  *exactly = TRUE;
  for (int i = 0; type && trellis_event_kind_choices[i].nick; i++)
    if (!g_ascii_strcasecmp (type, trellis_event_kind_choices[i].nick) ||
        !g_ascii_strcasecmp (type, trellis_event_kind_choices[i].label))
      return i;
  *exactly = !type || !*type;
  for (gsize i = 0; type && i < G_N_ELEMENTS (types); i++)
    if (!g_ascii_strcasecmp (type, types[i].type))
      return (int) types[i].kind;
  return TRELLIS_EVENT_KIND_TALK;
}
