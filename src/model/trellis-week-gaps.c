/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What people will ask about an event because nobody has written it down. */
#include "config.h"

#include "model/trellis-week-gaps.h"

#include <glib/gi18n.h>

static gboolean
has (TrellisEvent *event, guint field)
{
  return trellis_entity_is_set (event, field);
}

/* Somebody leads these; what is read, played or eaten can do without. */
static gboolean
is_led (TrellisEvent *event)
{
  switch (trellis_entity_get_choice (event, TRELLIS_EVENT_KIND)) {
  case TRELLIS_EVENT_KIND_BRIEFING:
  case TRELLIS_EVENT_KIND_WORKSHOP:
  case TRELLIS_EVENT_KIND_TALK:
  case TRELLIS_EVENT_KIND_CONVERSATION:
  case TRELLIS_EVENT_KIND_INDUCTION:
    return TRUE;
  default:
    return FALSE;
  }
}

/* An article and a course that people take alone are reached by their page. */
static gboolean
can_be_joined (TrellisEvent *event)
{
  return has (event, TRELLIS_EVENT_JOIN_URL) || has (event, TRELLIS_EVENT_URL);
}

static gboolean
says_access (TrellisEvent *event)
{
  return has (event, TRELLIS_EVENT_CAPTIONS) || has (event, TRELLIS_EVENT_INTERPRETER) ||
         has (event, TRELLIS_EVENT_STEP_FREE) || has (event, TRELLIS_EVENT_ACCESSIBLE_FILES);
}

/**
 * trellis_week_gaps_of:
 * @event: an event
 *
 * Names what is missing from an event before people read of it: what happens there, who leads it, where it is or how to
 * join it, and how accessible it is.
 *
 * Returns: (transfer full) (nullable): the words, such as “no description, no link to join”; %NULL when nothing is missing
 *   or the event is cancelled
 */
char *
trellis_week_gaps_of (TrellisEvent *event)
{
  const char *words[6] = { NULL };
  int mode = trellis_entity_get_choice (event, TRELLIS_EVENT_MODE);
  guint n = 0;

  if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
    return NULL;
  if (!has (event, TRELLIS_EVENT_SUMMARY) && !has (event, TRELLIS_EVENT_ABOUT))
    words[n++] = _ ("no description");
  if (is_led (event) && !has (event, TRELLIS_EVENT_SPEAKERS))
    words[n++] = _ ("nobody who leads it");
  if (mode != TRELLIS_EVENT_MODE_ONLINE && !has (event, TRELLIS_EVENT_PLACE))
    words[n++] = _ ("no place");
  if (mode != TRELLIS_EVENT_MODE_IN_PERSON && !can_be_joined (event))
    words[n++] = _ ("no link to join");
  if (!says_access (event))
    words[n++] = _ ("nothing about access");
  return n ? g_strjoinv (_ (", "), (char **) words) : NULL;
}
