/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an event needs for itself while it lasts. The first letter of a key keeps the kinds apart. */
#include "config.h"

#include "model/trellis-clash-keys.h"

#include "base/trellis-time.h"
#include "model/trellis-clash-rules.h"

#include <string.h>

typedef struct {
  TrellisClashContext *context;
  TrellisEvent *event;
  TrellisClashKeyFunc found;
  gpointer data;
} Search;

static void
found (const Search *search, TrellisClashKind kind, char *key)
{
  search->found (kind, key, search->data);
  g_free (key);
}

static char *
fold (const char *name)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));

  return g_utf8_casefold (stripped, -1);
}

static void
find_named (const Search *search, TrellisClashKind kind, char mark, const char *name)
{
  g_autofree char *folded = fold (name);

  if (*folded)
    found (search, kind, g_strdup_printf ("%c%s", mark, folded));
}

static void
find_place (const Search *search)
{
  const TrellisClashRoom *room;

  if (trellis_entity_get_choice (search->event, TRELLIS_EVENT_MODE) == TRELLIS_EVENT_MODE_ONLINE)
    return;
  room = trellis_clash_context_get_room (search->context, search->event);
  if (room)
    found (search, TRELLIS_CLASH_PLACE, g_strconcat ("r", room->uid, NULL));
  else
    find_named (search, TRELLIS_CLASH_PLACE, 'p',
                trellis_entity_get_text (search->event, TRELLIS_EVENT_PLACE));
}

static void
find_days (const Search *search)
{
  GPtrArray *people = trellis_clash_context_get_booked (search->context,
                                                        trellis_entity_get_uid (search->event));
  gint64 date;

  if (!people)
    return;
  date = trellis_instant_date (trellis_entity_get_number (search->event, TRELLIS_EVENT_START),
                               trellis_clash_context_get_zone (search->context, search->event));
  for (guint i = 0; i < people->len; i++)
    found (search, TRELLIS_CLASH_LOAD,
           g_strdup_printf ("l%" G_GINT64_FORMAT " %s", date, (char *) people->pdata[i]));
}

/**
 * trellis_clash_keys_of: (skip)
 * @context: what clashes depend on besides the events
 * @event: an event
 * @take: takes each thing that it needs
 * @data: data for @take
 *
 * Finds what an event needs for itself; what its learning week ignores is left out.
 */
void
trellis_clash_keys_of (TrellisClashContext *context,
                       TrellisEvent *event,
                       TrellisClashKeyFunc take,
                       gpointer data)
{
  const Search search = { context, event, take, data };
  const TrellisClashWeek *week = trellis_clash_context_get_week (context, event);
  const char *const *names = trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS);
  const char *host = trellis_entity_get_text (event, TRELLIS_EVENT_HOST);

  if (!trellis_clash_rules_holds_time (event))
    return;
  for (; *names; names++)
    find_named (&search, TRELLIS_CLASH_SPEAKER, 's', *names);
  find_place (&search);
  if (week->levels[TRELLIS_CLASH_HOST] && trellis_clash_context_get_host_title (context, host))
    found (&search, TRELLIS_CLASH_HOST, g_strconcat ("h", host, NULL));
  names = trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE);
  for (; week->levels[TRELLIS_CLASH_AUDIENCE] && *names; names++)
    find_named (&search, TRELLIS_CLASH_AUDIENCE, 'a', *names);
  if (week->levels[TRELLIS_CLASH_LOAD] && !week->is_template)
    find_days (&search);
}

/* Names are compared without case, but shown as the event writes them. */
static const char *
spelling (const char *const *names, const char *folded)
{
  for (; *names; names++) {
    g_autofree char *name = fold (*names);

    if (g_str_equal (name, folded))
      return *names;
  }
  return folded;
}

/**
 * trellis_clash_keys_words: (skip)
 * @context: what clashes depend on besides the events
 * @kind: what is needed
 * @key: which one
 * @event: (nullable): an event that needs it; not needed for a person
 *
 * What people call something that an event needs.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_clash_keys_words (TrellisClashContext *context,
                          TrellisClashKind kind,
                          const char *key,
                          TrellisEvent *event)
{
  const TrellisClashRoom *room;
  const char *words = NULL;

  switch (kind) {
  case TRELLIS_CLASH_SPEAKER:
    words = spelling (trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS), key + 1);
    break;
  case TRELLIS_CLASH_AUDIENCE:
    words = spelling (trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE), key + 1);
    break;
  case TRELLIS_CLASH_HOST:
    words = trellis_clash_context_get_host_title (context, key + 1);
    break;
  case TRELLIS_CLASH_LOAD:
    words = trellis_clash_context_get_person (context, strchr (key, ' ') + 1);
    break;
  default:
    room = trellis_clash_context_get_room (context, event);
    words = room ? room->title : trellis_entity_get_text (event, TRELLIS_EVENT_PLACE);
    break;
  }
  return g_strstrip (g_strdup (words ? words : ""));
}
