/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a filter lets pass, in words. */
#include "config.h"

#include "ui/calendar/trellis-calendar-filter-words.h"

#include "base/trellis-text.h"
#include "model/trellis-framework.h"
#include "model/trellis-organisation.h"
#include "model/trellis-sign-up.h"

#include <glib/gi18n.h>

static void
add (GString *words, char *part)
{
  if (part && *part)
    g_string_append_printf (words, words->len ? _ ("; %s") : "%s", part);
  g_free (part);
}

/* Such as “Workshop or Talk”. */
static char *
any_of (guint bits, const TrellisChoice *choices)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; choices[i].nick; i++)
    if (bits & 1u << i)
      g_string_append_printf (words, words->len ? _ (" or %s") : "%s", _ (choices[i].label));
  return g_string_free (words, FALSE);
}

static char *
linked (TrellisLibrary *library, GType type, const char *uid, const char *label)
{
  g_autofree char *title = *uid ? trellis_library_get_title (library, type, uid) : NULL;

  if (!title)
    return NULL;
  return g_strdup_printf ("%s %s", label, *title ? title : _ ("something that is gone"));
}

static char *
quoted (const char *text, const char *label)
{
  return *text ? g_strdup_printf ("%s %s", label, text) : NULL;
}

static char *
length_words (int minutes)
{
  g_autofree char *length = minutes ? trellis_text_duration (minutes) : NULL;

  return length ? g_strdup_printf (_ ("up to %s"), length) : NULL;
}

/**
 * trellis_calendar_filter_words:
 * @library: a library, for titles
 * @filter: a filter
 *
 * Says what a filter lets pass, such as “Workshop or Talk; Online; up to 30 minutes”.
 *
 * Returns: (transfer full): the words, empty for a filter that every event passes
 */
char *
trellis_calendar_filter_words (TrellisLibrary *library, const TrellisCalendarFilter *filter)
{
  g_autoptr (GString) words = g_string_new (NULL);

  add (words, any_of (filter->kinds, trellis_event_kind_choices));
  add (words, any_of (filter->modes, trellis_event_mode_choices));
  add (words, quoted (filter->text, _ ("with the words")));
  add (words, quoted (filter->audience, _ ("meant for")));
  add (words, linked (library, TRELLIS_TYPE_COMPETENCY, filter->competency, _ ("builds")));
  add (words, linked (library, TRELLIS_TYPE_ORGANISATION, filter->host, _ ("hosted by")));
  add (words, length_words (filter->minutes));
  add (words, filter->free ? g_strdup (_ ("in my free time")) : NULL);
  add (words, filter->mine ? g_strdup (_ ("my events")) : NULL);
  if (filter->statuses) {
    g_autofree char *statuses = any_of (filter->statuses, trellis_sign_up_status_choices);

    add (words, g_strdup_printf (_ ("my part: %s"), statuses));
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
