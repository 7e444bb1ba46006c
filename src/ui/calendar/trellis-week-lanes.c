/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-lanes.h"

#include "base/trellis-text.h"
#include "model/trellis-organisation.h"

#include <glib/gi18n.h>

static void
add (TrellisWeekLanes *self, TrellisLibrary *library, const char *uid)
{
  g_autoptr (TrellisOrganisation) partner = NULL;
  const char *name = _ ("No partner");

  if (g_ptr_array_find_with_equal_func (self->uids, uid, g_str_equal, NULL))
    return;
  if (*uid) {
    partner = trellis_library_get (library, TRELLIS_TYPE_ORGANISATION, uid);
    if (!partner)
      return;
    name = trellis_entity_get_text (partner, TRELLIS_ORGANISATION_SHORT_TITLE);
    if (!*name)
      name = trellis_entity_get_title (partner);
  }
  g_ptr_array_add (self->uids, g_strdup (uid));
  g_ptr_array_add (self->names, g_strdup (name));
  self->n++;
}

/* In the order in which the learning weeks of these days name them. */
static void
add_partners (TrellisWeekLanes *self, TrellisLibrary *library, gint64 first, gint64 last)
{
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);

  for (guint i = 0; i < weeks->len; i++) {
    gpointer week = weeks->pdata[i];
    const char *const *partners = trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_PARTNERS);

    if (trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE) ||
        trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START) > last ||
        trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END) < first)
      continue;
    for (; partners && *partners; partners++)
      add (self, library, *partners);
  }
}

/**
 * trellis_week_lanes_new:
 * @library: a library
 * @first: a date
 * @last: the last date shown
 * @events: (element-type TrellisEvent): the events shown
 *
 * The lanes of some days: the partners of their learning weeks, then those that host something else, and last a lane
 * for what nobody hosts, where there is such.
 *
 * Returns: (transfer full): the lanes, at least one
 */
TrellisWeekLanes *
trellis_week_lanes_new (TrellisLibrary *library, gint64 first, gint64 last, GPtrArray *events)
{
  TrellisWeekLanes *self = g_new0 (TrellisWeekLanes, 1);
  gboolean none = FALSE;

  self->uids = g_ptr_array_new_with_free_func (g_free);
  self->names = g_ptr_array_new_with_free_func (g_free);
  add_partners (self, library, first, last);
  for (guint i = 0; i < events->len; i++) {
    const char *host = trellis_entity_get_text (events->pdata[i], TRELLIS_EVENT_HOST);

    none |= !*host;
    if (*host)
      add (self, library, host);
  }
  if (none || self->n == 0)
    add (self, library, "");
  return self;
}

/**
 * trellis_week_lanes_hold:
 * @self: lanes
 * @library: a library
 * @event: an event
 *
 * Adds the lane of an event, if there is none for its partner, or for events without one.
 */
void
trellis_week_lanes_hold (TrellisWeekLanes *self, TrellisLibrary *library, TrellisEvent *event)
{
  add (self, library, trellis_entity_get_text (event, TRELLIS_EVENT_HOST));
}

/**
 * trellis_week_lanes_free:
 * @self: (nullable): lanes
 *
 * Frees lanes.
 */
void
trellis_week_lanes_free (TrellisWeekLanes *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->uids);
  g_ptr_array_unref (self->names);
  g_free (self);
}

/**
 * trellis_week_lanes_of:
 * @self: lanes
 * @event: an event
 *
 * In which lane an event is; the last when it has none of its own.
 *
 * Returns: a lane, from 0
 */
guint
trellis_week_lanes_of (const TrellisWeekLanes *self, TrellisEvent *event)
{
  guint lane;

  if (g_ptr_array_find_with_equal_func (
          self->uids, trellis_entity_get_text (event, TRELLIS_EVENT_HOST), g_str_equal, &lane))
    return lane;
  return self->n - 1;
}

/**
 * trellis_week_lanes_get_name:
 * @self: lanes
 * @lane: a lane, from 0
 *
 * What a lane is called.
 *
 * Returns: (transfer none): its name
 */
const char *
trellis_week_lanes_get_name (const TrellisWeekLanes *self, guint lane)
{
  return self->names->pdata[MIN (lane, self->n - 1)];
}

/**
 * trellis_week_lanes_get_uid:
 * @self: lanes
 * @lane: a lane, from 0
 *
 * Which partner a lane stands for.
 *
 * Returns: (transfer none): uid of an organisation, empty for none
 */
const char *
trellis_week_lanes_get_uid (const TrellisWeekLanes *self, guint lane)
{
  return self->uids->pdata[MIN (lane, self->n - 1)];
}

/**
 * trellis_week_lanes_describe:
 * @self: lanes
 *
 * Names all lanes, such as “3 lanes: Advice East, Advice West and No partner”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_week_lanes_describe (const TrellisWeekLanes *self)
{
  g_autofree const char **names = g_new0 (const char *, self->n + 1);
  g_autofree char *list = NULL;

  for (guint i = 0; i < self->n; i++)
    names[i] = self->names->pdata[i];
  list = trellis_text_list (names);
  return g_strdup_printf (ngettext ("%u lane: %s", "%u lanes: %s", self->n), self->n, list);
}
