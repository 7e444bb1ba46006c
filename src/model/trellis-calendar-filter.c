/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-calendar-filter.h"

#include "base/trellis-time.h"

#include <string.h>

/**
 * trellis_calendar_filter_new:
 *
 * Makes a filter that every event passes.
 *
 * Returns: (transfer full): the filter
 */
TrellisCalendarFilter *
trellis_calendar_filter_new (void)
{
  TrellisCalendarFilter *self = g_new0 (TrellisCalendarFilter, 1);

  self->competency = g_strdup ("");
  self->audience = g_strdup ("");
  self->text = g_strdup ("");
  self->host = g_strdup ("");
  return self;
}

/**
 * trellis_calendar_filter_copy:
 * @self: a filter
 *
 * Copies a filter.
 *
 * Returns: (transfer full): the copy
 */
TrellisCalendarFilter *
trellis_calendar_filter_copy (const TrellisCalendarFilter *self)
{
  TrellisCalendarFilter *copy = g_new0 (TrellisCalendarFilter, 1);

  *copy = *self;
  copy->competency = g_strdup (self->competency);
  copy->audience = g_strdup (self->audience);
  copy->text = g_strdup (self->text);
  copy->host = g_strdup (self->host);
  return copy;
}

/**
 * trellis_calendar_filter_free:
 * @self: a filter
 *
 * Frees a filter.
 */
void
trellis_calendar_filter_free (TrellisCalendarFilter *self)
{
  g_free (self->competency);
  g_free (self->audience);
  g_free (self->text);
  g_free (self->host);
  g_free (self);
}

/**
 * trellis_calendar_filter_set_text:
 * @member: (inout): one of the texts of a filter
 * @text: (nullable): a text; space around it is cut off
 *
 * Sets a text of a filter.
 */
void
trellis_calendar_filter_set_text (char **member, const char *text)
{
  char *copy = g_strstrip (g_strdup (text ? text : ""));

  g_free (*member);
  *member = copy;
}

/**
 * trellis_calendar_filter_is_open:
 * @self: a filter
 *
 * Whether every event passes.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_calendar_filter_is_open (const TrellisCalendarFilter *self)
{
  return !self->kinds && !self->modes && !self->mine && !self->minutes && !self->statuses &&
         !self->free && !*self->competency && !*self->audience && !*self->text && !*self->host;
}

/**
 * trellis_calendar_filter_equal:
 * @self: a filter
 * @other: another filter
 *
 * Whether two filters let the same events pass.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_calendar_filter_equal (const TrellisCalendarFilter *self,
                               const TrellisCalendarFilter *other)
{
  return self->kinds == other->kinds && self->modes == other->modes && self->mine == other->mine &&
         g_str_equal (self->competency, other->competency) &&
         g_str_equal (self->audience, other->audience) && g_str_equal (self->text, other->text) &&
         g_str_equal (self->host, other->host) && self->minutes == other->minutes &&
         self->statuses == other->statuses && !self->free == !other->free;
}

/* Letters without case and accents, so that “sian” finds “Siân”. */
static char *
fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = apart ? g_utf8_casefold (apart, -1) : NULL;
  GString *bare = g_string_new (NULL);

  for (const char *p = folded ? folded : ""; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (!g_unichar_ismark (c))
      g_string_append_unichar (bare, c);
  }
  return g_string_free (bare, FALSE);
}

static void
append_list (GString *text, gpointer event, guint field)
{
  const char *const *list = trellis_entity_get_list (event, field);

  for (guint i = 0; list && list[i]; i++)
    g_string_append_printf (text, "\n%s", list[i]);
}

/* Every word must be somewhere in its texts, in any order. */
static gboolean
has_words (TrellisEvent *event, const char *words)
{
  g_autoptr (GString) all = g_string_new (trellis_entity_get_text (event, TRELLIS_EVENT_TITLE));
  g_autofree char *folded_words = fold (words);
  g_auto (GStrv) each = g_strsplit (folded_words, " ", -1);
  g_autofree char *text = NULL;

  g_string_append_printf (all, "\n%s\n%s\n%s",
                          trellis_entity_get_text (event, TRELLIS_EVENT_SUMMARY),
                          trellis_entity_get_text (event, TRELLIS_EVENT_PLACE),
                          trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT));
  append_list (all, event, TRELLIS_EVENT_SPEAKERS);
  append_list (all, event, TRELLIS_EVENT_CATEGORIES);
  text = fold (all->str);
  for (guint i = 0; each[i]; i++)
    if (!strstr (text, each[i]))
      return FALSE;
  return TRUE;
}

static gboolean
list_has (TrellisEvent *event, guint field, const char *text)
{
  const char *const *list = trellis_entity_get_list (event, field);
  g_autofree char *wanted = fold (text);

  for (guint i = 0; list && list[i]; i++) {
    g_autofree char *one = fold (list[i]);

    if (g_str_equal (one, wanted))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_for (TrellisEvent *event, const char *audience)
{
  const char *const *list = trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE);

  return !list || !*list || list_has (event, TRELLIS_EVENT_AUDIENCE, audience);
}

static gboolean
is_longer (TrellisEvent *event, int minutes)
{
  gint64 length = trellis_entity_get_number (event, TRELLIS_EVENT_END) -
                  trellis_entity_get_number (event, TRELLIS_EVENT_START);

  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) ||
         length > minutes * TRELLIS_MINUTE;
}

/**
 * trellis_calendar_filter_passes:
 * @self: a filter
 * @event: an event
 * @is_mine: whether I have something to do with it
 *
 * Whether an event is shown.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_calendar_filter_passes (const TrellisCalendarFilter *self,
                                TrellisEvent *event,
                                gboolean is_mine)
{
  guint kind = 1u << trellis_entity_get_choice (event, TRELLIS_EVENT_KIND);
  guint mode = 1u << trellis_entity_get_choice (event, TRELLIS_EVENT_MODE);

  if ((self->kinds && !(self->kinds & kind)) || (self->modes && !(self->modes & mode)))
    return FALSE;
  if (self->mine && !is_mine)
    return FALSE;
  if (*self->competency && !list_has (event, TRELLIS_EVENT_COMPETENCIES, self->competency))
    return FALSE;
  if (*self->audience && !is_for (event, self->audience))
    return FALSE;
  if ((self->minutes && is_longer (event, self->minutes)) ||
      (*self->host &&
       !g_str_equal (trellis_entity_get_text (event, TRELLIS_EVENT_HOST), self->host)))
    return FALSE;
  return !*self->text || has_words (event, self->text);
}

/**
 * trellis_calendar_filter_passes_status:
 * @self: a filter
 * @status: my [enum@SignUpStatus] with an event, -1 for none
 *
 * Whether my part in an event is one of those asked for.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_calendar_filter_passes_status (const TrellisCalendarFilter *self, int status)
{
  return !self->statuses || (status >= 0 && self->statuses & 1u << status);
}

static int
only_bit (guint bits)
{
  return bits && !(bits & (bits - 1)) ? g_bit_nth_lsf (bits, -1) : -1;
}

/**
 * trellis_calendar_filter_narrow:
 * @self: a filter
 * @query: a query for events
 *
 * Narrows a query by as much of the filter as a query can say.
 *
 * Returns: %TRUE if that is all of it, so that what the query finds passes
 */
gboolean
trellis_calendar_filter_narrow (const TrellisCalendarFilter *self, TrellisQuery *query)
{
  int kind = only_bit (self->kinds), mode = only_bit (self->modes);

  if (kind >= 0)
    trellis_query_where_number (query, TRELLIS_EVENT_KIND, TRELLIS_MATCH_IS, kind);
  if (mode >= 0)
    trellis_query_where_number (query, TRELLIS_EVENT_MODE, TRELLIS_MATCH_IS, mode);
  if (*self->host)
    trellis_query_where_text (query, TRELLIS_EVENT_HOST, TRELLIS_MATCH_IS, self->host);
  return (kind >= 0 || !self->kinds) && (mode >= 0 || !self->modes) && !self->mine &&
         !self->minutes && !self->statuses && !self->free && !*self->competency &&
         !*self->audience && !*self->text;
}
