/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of learning weeks say in the same words. */
#include "config.h"

#include "ui/calendar/trellis-week-words.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

/**
 * trellis_week_words_release:
 * @release: a release
 *
 * Names a release with its day.
 *
 * Returns: (transfer full): the words, such as “Release 3, Tuesday 12 May 2026”
 */
char *
trellis_week_words_release (TrellisRelease *release)
{
  gint64 at = trellis_entity_get_number (release, TRELLIS_RELEASE_AT);
  int n = (int) trellis_entity_get_number (release, TRELLIS_RELEASE_NUMBER);
  g_autofree char *day = trellis_text_date (at ? trellis_instant_date (at, NULL) : 0);

  return *day ? g_strdup_printf (_ ("Release %d, %s"), n, day)
              : g_strdup_printf (_ ("Release %d"), n);
}

/**
 * trellis_week_words_status:
 * @week: a learning week
 *
 * Tells where a learning week stands.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_week_words_status (TrellisLearningWeek *week)
{
  int number = (int) trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_RELEASE);

  if (trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE))
    return g_strdup (_ ("A pattern to copy, not a real week"));
  switch (trellis_entity_get_choice (week, TRELLIS_LEARNING_WEEK_STATUS)) {
  case TRELLIS_WEEK_STATUS_PUBLISHED:
    if (number)
      return g_strdup_printf (_ ("Published, release %d; everybody sees it"), number);
    return g_strdup (_ ("Published; everybody sees it"));
  case TRELLIS_WEEK_STATUS_CLOSED:
    return g_strdup (_ ("Closed; it is over and rounded up"));
  default:
    return g_strdup (_ ("Draft; only organisers work on it"));
  }
}

/**
 * trellis_week_words_dates:
 * @week: a learning week
 *
 * Tells its days.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_week_words_dates (TrellisLearningWeek *week)
{
  return trellis_text_dates (trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START),
                             trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END));
}

/**
 * trellis_week_words_join:
 * @parts: (array zero-terminated=1): texts; %NULL ends them, empty ones are left out
 *
 * Joins short facts in one line.
 *
 * Returns: (transfer full): the line
 */
char *
trellis_week_words_join (const char *const *parts)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (; *parts; parts++)
    if (**parts)
      g_string_append_printf (line, "%s%s", line->len ? " · " : "", *parts);
  return g_strdup (line->str);
}

/**
 * trellis_week_words_events:
 * @n: a number of events
 *
 * Counts events.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_week_words_events (guint n)
{
  return n ? g_strdup_printf (ngettext ("%u event", "%u events", n), n)
           : g_strdup (_ ("no events yet"));
}

/**
 * trellis_week_action_row:
 * @title: what it leads to
 * @subtitle: (nullable): more of it
 * @action: name of an action
 * @target: (nullable): the text it takes
 *
 * Makes a row that activates an action.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_week_action_row (const char *title,
                         const char *subtitle,
                         const char *action,
                         const char *target)
{
  GtkWidget *row = trellis_button_row (title, subtitle, NULL);

  if (target)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  return row;
}
