/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A filter as text, to be kept: `kind=talk&kind=quiz&minutes=30&free`, names and nicks as in a pack, everything else
 * percent-encoded (RFC 3986). */
#include "config.h"

#include "model/trellis-calendar-filter-text.h"

#include "model/trellis-sign-up.h"

#include <string.h>

#define MOST_MINUTES (24 * 60)

typedef struct {
  const char *name;
  gsize offset; /* of a set of bits */
  const TrellisChoice *choices;
} Bits;

typedef struct {
  const char *name;
  gsize offset; /* of a text */
} Words;

static const Bits bits[] = {
  { "kind", G_STRUCT_OFFSET (TrellisCalendarFilter, kinds), trellis_event_kind_choices },
  { "mode", G_STRUCT_OFFSET (TrellisCalendarFilter, modes), trellis_event_mode_choices },
  { "status", G_STRUCT_OFFSET (TrellisCalendarFilter, statuses), trellis_sign_up_status_choices },
};

static const Words words[] = {
  { "competency", G_STRUCT_OFFSET (TrellisCalendarFilter, competency) },
  { "audience", G_STRUCT_OFFSET (TrellisCalendarFilter, audience) },
  { "host", G_STRUCT_OFFSET (TrellisCalendarFilter, host) },
  { "text", G_STRUCT_OFFSET (TrellisCalendarFilter, text) },
};

static void
append (GString *text, const char *name, const char *value)
{
  g_string_append_printf (text, "%s%s", text->len ? "&" : "", name);
  if (value) {
    g_string_append_c (text, '=');
    g_string_append_uri_escaped (text, value, NULL, TRUE);
  }
}

/**
 * trellis_calendar_filter_to_text:
 * @self: a filter
 *
 * Writes a filter as text.
 *
 * Returns: (transfer full): the text, empty for a filter that every event passes
 */
char *
trellis_calendar_filter_to_text (const TrellisCalendarFilter *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bits); i++) {
    guint set = G_STRUCT_MEMBER (guint, self, bits[i].offset);

    for (guint j = 0; bits[i].choices[j].nick; j++)
      if (set & 1u << j)
        append (text, bits[i].name, bits[i].choices[j].nick);
  }
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    const char *word = G_STRUCT_MEMBER (char *, self, words[i].offset);

    if (*word)
      append (text, words[i].name, word);
  }
  if (self->minutes) {
    g_autofree char *minutes = g_strdup_printf ("%d", self->minutes);

    append (text, "minutes", minutes);
  }
  if (self->mine)
    append (text, "mine", NULL);
  if (self->free)
    append (text, "free", NULL);
  return g_string_free (text, FALSE);
}

static void
read_value (TrellisCalendarFilter *self, const char *name, const char *value)
{
  guint64 minutes;

  for (guint i = 0; i < G_N_ELEMENTS (bits); i++) {
    int choice = g_str_equal (name, bits[i].name) ? trellis_choices_find (bits[i].choices, value)
                                                  : -1;

    if (choice >= 0)
      G_STRUCT_MEMBER (guint, self, bits[i].offset) |= 1u << choice;
  }
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (name, words[i].name))
      trellis_calendar_filter_set_text (&G_STRUCT_MEMBER (char *, self, words[i].offset), value);
  if (g_str_equal (name, "minutes") &&
      g_ascii_string_to_unsigned (value, 10, 1, MOST_MINUTES, &minutes, NULL))
    self->minutes = (int) minutes;
}

/**
 * trellis_calendar_filter_from_text:
 * @text: a text of [method@CalendarFilter.to_text], or any other
 *
 * Reads a filter. What is not understood, such as a kind of a later version, is left out: rather too many events are
 * shown than too few.
 *
 * Returns: (transfer full): the filter
 */
TrellisCalendarFilter *
trellis_calendar_filter_from_text (const char *text)
{
  TrellisCalendarFilter *self = trellis_calendar_filter_new ();
  g_auto (GStrv) parts = g_strsplit (text, "&", -1);

  for (guint i = 0; parts[i]; i++) {
    char *equals = strchr (parts[i], '=');
    g_autofree char *value = equals ? g_uri_unescape_string (equals + 1, NULL) : NULL;

    if (equals)
      *equals = '\0';
    if (value && g_utf8_validate (value, -1, NULL))
      read_value (self, parts[i], value);
    else if (!equals && g_str_equal (parts[i], "mine"))
      self->mine = TRUE;
    else if (!equals && g_str_equal (parts[i], "free"))
      self->free = TRUE;
  }
  return self;
}
