/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes the lines of a component apart into name, parameters and value, where they lie. */
#include "config.h"

#include "exchange/trellis-ical-component.h"

#include <string.h>

static const char *const names[TRELLIS_ICAL_OTHER] = {
  [TRELLIS_ICAL_ATTACH] = "ATTACH",
  [TRELLIS_ICAL_ATTENDEE] = "ATTENDEE",
  [TRELLIS_ICAL_CATEGORIES] = "CATEGORIES",
  [TRELLIS_ICAL_CLASS] = "CLASS",
  [TRELLIS_ICAL_COMMENT] = "COMMENT",
  [TRELLIS_ICAL_CONFERENCE] = "CONFERENCE",
  [TRELLIS_ICAL_CONTACT] = "CONTACT",
  [TRELLIS_ICAL_DESCRIPTION] = "DESCRIPTION",
  [TRELLIS_ICAL_DTEND] = "DTEND",
  [TRELLIS_ICAL_DTSTAMP] = "DTSTAMP",
  [TRELLIS_ICAL_DTSTART] = "DTSTART",
  [TRELLIS_ICAL_DURATION] = "DURATION",
  [TRELLIS_ICAL_EXDATE] = "EXDATE",
  [TRELLIS_ICAL_EXRULE] = "EXRULE",
  [TRELLIS_ICAL_GEO] = "GEO",
  [TRELLIS_ICAL_IMAGE] = "IMAGE",
  [TRELLIS_ICAL_LAST_MODIFIED] = "LAST-MODIFIED",
  [TRELLIS_ICAL_LOCATION] = "LOCATION",
  [TRELLIS_ICAL_ORGANIZER] = "ORGANIZER",
  [TRELLIS_ICAL_RDATE] = "RDATE",
  [TRELLIS_ICAL_RECURRENCE_ID] = "RECURRENCE-ID",
  [TRELLIS_ICAL_RELATED_TO] = "RELATED-TO",
  [TRELLIS_ICAL_RESOURCES] = "RESOURCES",
  [TRELLIS_ICAL_RRULE] = "RRULE",
  [TRELLIS_ICAL_SEQUENCE] = "SEQUENCE",
  [TRELLIS_ICAL_STATUS] = "STATUS",
  [TRELLIS_ICAL_SUMMARY] = "SUMMARY",
  [TRELLIS_ICAL_UID] = "UID",
  [TRELLIS_ICAL_URL] = "URL",
  [TRELLIS_ICAL_X_GOOGLE_CONFERENCE] = "X-GOOGLE-CONFERENCE",
  [TRELLIS_ICAL_X_TEAMS_URL] = "X-MICROSOFT-SKYPETEAMSMEETINGURL",
};

static TrellisIcalName
find_name (TrellisIcalSlice name)
{
  char upper[40];
  int low = 0, high = TRELLIS_ICAL_OTHER - 1;

  if (name.length >= sizeof upper)
    return TRELLIS_ICAL_OTHER;
  for (gsize i = 0; i < name.length; i++)
    upper[i] = g_ascii_toupper (name.at[i]);
  upper[name.length] = '\0';
  while (low <= high) {
    int middle = (low + high) / 2, order = strcmp (upper, names[middle]);

    if (!order)
      return (TrellisIcalName) middle;
    if (order < 0)
      high = middle - 1;
    else
      low = middle + 1;
  }
  return TRELLIS_ICAL_OTHER;
}

/**
 * trellis_ical_component_init:
 * @self: room for a component
 *
 * Makes an empty component.
 */
void
trellis_ical_component_init (TrellisIcalComponent *self)
{
  self->properties = g_array_sized_new (FALSE, FALSE, sizeof (TrellisIcalProperty), 32);
  trellis_ical_component_read (self, "", 0);
}

/**
 * trellis_ical_component_clear:
 * @self: a component
 *
 * Frees what a component holds.
 */
void
trellis_ical_component_clear (TrellisIcalComponent *self)
{
  g_clear_pointer (&self->properties, g_array_unref);
}

/* Parameters end at the first colon outside of quotes. */
static gboolean
read_line (const char *at, const char *end, TrellisIcalProperty *property)
{
  const char *start = at;
  gboolean quoted = FALSE;

  while (at < end && *at != ':' && *at != ';')
    at++;
  property->name = (TrellisIcalSlice){ start, (gsize) (at - start) };
  if (at == end || at == start)
    return FALSE;
  start = *at == ';' ? at + 1 : at;
  while (at < end && (quoted || *at != ':')) {
    if (*at == '"')
      quoted = !quoted;
    at++;
  }
  if (at == end)
    return FALSE;
  property->params = (TrellisIcalSlice){ start, (gsize) (at - start) };
  property->value = (TrellisIcalSlice){ at + 1, (gsize) (end - at - 1) };
  property->id = find_name (property->name);
  return TRUE;
}

/**
 * trellis_ical_component_read:
 * @self: a component, whose former content is forgotten
 * @text: lines, each ended by a line feed; must live as long as the content is used
 * @length: length of @text
 *
 * Takes lines apart. A line that is no property is left out.
 */
void
trellis_ical_component_read (TrellisIcalComponent *self, const char *text, gsize length)
{
  const char *end = text + length;

  g_array_set_size (self->properties, 0);
  for (int i = 0; i < TRELLIS_ICAL_N_NAMES; i++)
    self->first[i] = -1;
  while (text < end) {
    const char *stop = memchr (text, '\n', (gsize) (end - text));
    TrellisIcalProperty property;

    if (!stop)
      stop = end;
    if (read_line (text, stop, &property)) {
      if (self->first[property.id] < 0)
        self->first[property.id] = (int) self->properties->len;
      g_array_append_val (self->properties, property);
    }
    text = stop + 1;
  }
}

/**
 * trellis_ical_component_first:
 * @self: a component
 * @id: a property
 *
 * Finds the first line of a property.
 *
 * Returns: (transfer none) (nullable): the line
 */
const TrellisIcalProperty *
trellis_ical_component_first (const TrellisIcalComponent *self, TrellisIcalName id)
{
  int index = self->first[id];

  return index < 0 ? NULL : &g_array_index (self->properties, TrellisIcalProperty, index);
}

/**
 * trellis_ical_component_next:
 * @self: a component
 * @property: one of its lines
 *
 * Finds the next line of the same property.
 *
 * Returns: (transfer none) (nullable): the line
 */
const TrellisIcalProperty *
trellis_ical_component_next (const TrellisIcalComponent *self, const TrellisIcalProperty *property)
{
  const TrellisIcalProperty *all = (const TrellisIcalProperty *) (void *) self->properties->data;

  for (guint i = (guint) (property - all) + 1; i < self->properties->len; i++)
    if (all[i].id == property->id)
      return &all[i];
  return NULL;
}

/* The end of a parameter's value, which may be quoted. */
static gsize
param_end (TrellisIcalSlice params, gsize at)
{
  gboolean quoted = FALSE;

  for (; at < params.length && (quoted || params.at[at] != ';'); at++)
    if (params.at[at] == '"')
      quoted = !quoted;
  return at;
}

/**
 * trellis_ical_property_param:
 * @property: a line
 * @name: name of a parameter, in capitals
 * @value: (out): its value, without quotes
 *
 * Finds a parameter.
 *
 * Returns: %TRUE if the line has it
 */
gboolean
trellis_ical_property_param (const TrellisIcalProperty *property,
                             const char *name,
                             TrellisIcalSlice *value)
{
  TrellisIcalSlice params = property->params;
  gsize length = strlen (name);

  for (gsize at = 0, end; at < params.length; at = end + 1) {
    end = param_end (params, at);
    if (end - at <= length || params.at[at + length] != '=' ||
        g_ascii_strncasecmp (params.at + at, name, length))
      continue;
    value->at = params.at + at + length + 1;
    value->length = end - at - length - 1;
    if (value->length >= 2 && *value->at == '"' && value->at[value->length - 1] == '"') {
      value->at++;
      value->length -= 2;
    }
    return TRUE;
  }
  return FALSE;
}
