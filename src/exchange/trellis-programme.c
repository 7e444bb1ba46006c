/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The programme of a release: an array of events as a pack writes them, without when they were changed. */
#include "config.h"

#include "exchange/trellis-programme.h"

#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-json.h"
#include "model/trellis-kinds.h"

#include <glib/gi18n.h>
#include <string.h>

/* A release comes in a pack from anybody; no week of people has more. */
#define MOST_BYTES (16 * 1024 * 1024)
#define MOST_EVENTS 100000
#define DEEPEST 8

/**
 * trellis_programme_write:
 * @events: (element-type TrellisEvent): a programme, as [func@programme_take] takes it down
 *
 * Writes a programme.
 *
 * Returns: (transfer full): JSON
 */
char *
trellis_programme_write (GPtrArray *events)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < events->len; i++) {
    JsonObject *object = trellis_json_from_entity (events->pdata[i], 0);

    if (json_object_has_member (object, "modified"))
      json_object_remove_member (object, "modified");
    json_array_add_object_element (array, object);
  }
  json_node_set_array (root, array);
  return json_to_string (root, FALSE);
}

/* The parser calls itself for each level, and a hostile text has a million. */
static gboolean
is_too_deep (const char *text)
{
  gboolean in_string = FALSE;
  int depth = 0;

  for (; *text; text++) {
    if (in_string && *text == '\\' && text[1])
      text++;
    else if (*text == '"')
      in_string = !in_string;
    else if (!in_string && (*text == '[' || *text == '{') && ++depth > DEEPEST)
      return TRUE;
    else if (!in_string && (*text == ']' || *text == '}'))
      depth--;
  }
  return FALSE;
}

static gboolean
refuse (GError **error, const char *why)
{
  g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
               _ ("The programme of this release cannot be read: %s"), why);
  return FALSE;
}

static gboolean
read_event (JsonNode *node, guint index, GPtrArray *events, GError **error)
{
  g_autofree char *why = NULL, *where = NULL;
  TrellisEntity *event = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    event = trellis_json_to_entity (trellis_kinds_of (TRELLIS_TYPE_EVENT),
                                    json_node_get_object (node), &why, NULL);
  if (event) {
    g_ptr_array_add (events, event);
    return TRUE;
  }
  where = g_strdup_printf (_ ("event %u: %s"), index + 1, why ? why : _ ("it is not an event."));
  return refuse (error, where);
}

/**
 * trellis_programme_read:
 * @text: JSON, from anybody; empty for no programme
 * @error: return location for an error
 *
 * Reads a programme. One event that cannot be read makes it refuse the whole, for a list of changes that leaves some out
 * would be wrong.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEvent): the events; %NULL with
 *   %TRELLIS_EXCHANGE_ERROR_MALFORMED when it is refused
 */
GPtrArray *
trellis_programme_read (const char *text, GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonArray *array;

  if (!*text)
    return g_steal_pointer (&events);
  if (strlen (text) > MOST_BYTES || is_too_deep (text) ||
      !json_parser_load_from_data (parser, text, -1, NULL) || !json_parser_get_root (parser) ||
      !JSON_NODE_HOLDS_ARRAY (json_parser_get_root (parser))) {
    refuse (error, _ ("it is not a list of events."));
    return NULL;
  }
  array = json_node_get_array (json_parser_get_root (parser));
  if (json_array_get_length (array) > MOST_EVENTS) {
    refuse (error, _ ("it has too many events."));
    return NULL;
  }
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_event (json_array_get_element (array, i), i, events, error))
      return NULL;
  return g_steal_pointer (&events);
}
