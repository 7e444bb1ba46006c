/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The events of a learning week, by day. */
#include "config.h"

#include "ui/calendar/trellis-week-programme.h"

#include "base/trellis-text.h"
#include "model/trellis-event.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static guint
count_hosts (GPtrArray *events)
{
  g_autoptr (GHashTable) hosts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < events->len; i++) {
    const char *host = trellis_entity_get_text (events->pdata[i], TRELLIS_EVENT_HOST);

    if (*host)
      g_hash_table_add (hosts, (gpointer) host);
  }
  return g_hash_table_size (hosts);
}

static guint
count_days (GPtrArray *events)
{
  g_autoptr (GHashTable) days = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < events->len; i++)
    if (trellis_entity_get_number (events->pdata[i], TRELLIS_EVENT_START))
      g_hash_table_add (days, GINT_TO_POINTER (trellis_calendar_text_date (events->pdata[i])));
  return g_hash_table_size (days);
}

/**
 * trellis_week_programme_summary:
 * @events: (element-type TrellisEvent): events
 *
 * Counts them in one sentence, such as “49 events over 5 days by 7 organisations.”
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_week_programme_summary (GPtrArray *events)
{
  guint hosts = count_hosts (events), days = count_days (events);
  g_autoptr (GString) words = g_string_new (NULL);

  if (events->len == 0)
    return g_strdup (_ ("No events yet."));
  g_string_append_printf (words, ngettext ("%u event", "%u events", events->len), events->len);
  if (days)
    g_string_append_printf (words, ngettext (" on %u day", " over %u days", days), days);
  if (hosts)
    g_string_append_printf (words, ngettext (" by %u organisation", " by %u organisations", hosts),
                            hosts);
  return g_strdup_printf (_ ("%s."), words->str);
}

static char *
event_words (TrellisEvent *event)
{
  g_autofree char *times = trellis_text_times (
      trellis_entity_get_number (event, TRELLIS_EVENT_START),
      trellis_entity_get_number (event, TRELLIS_EVENT_END), NULL);
  g_autofree char *where = trellis_event_text_where (event);
  const char *kind = _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND));
  const char *when = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) ? _ ("whole day")
                                                                            : times;

  if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
    return g_strdup_printf (_ ("Cancelled, %s, %s"), when, kind);
  if (!*when)
    return g_strdup_printf (_ ("%s, %s"), kind, where);
  /* TRANSLATORS: times, kind and place of an event */
  return g_strdup_printf (_ ("%s, %s, %s"), when, kind, where);
}

/* Who hosts an event, where a week has more than one host; each is read once. */
static const char *
host_of (GHashTable *hosts, TrellisLibrary *library, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_HOST);

  if (!*uid)
    return NULL;
  if (!g_hash_table_contains (hosts, uid))
    g_hash_table_insert (hosts, g_strdup (uid),
                         trellis_library_get_title (library, TRELLIS_TYPE_ORGANISATION, uid));
  return g_hash_table_lookup (hosts, uid);
}

/**
 * trellis_week_programme_add:
 * @page: a page
 * @library: a library
 * @events: (element-type TrellisEvent): events by start; those without one come first
 *
 * Adds a group for each day.
 */
void
trellis_week_programme_add (TrellisPage *page, TrellisLibrary *library, GPtrArray *events)
{
  g_autoptr (GHashTable) hosts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gboolean several = count_hosts (events) > 1;
  gint64 date = -1;
  GtkWidget *group = NULL;

  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *event = events->pdata[i];
    gboolean placed = trellis_entity_get_number (event, TRELLIS_EVENT_START) != 0;
    gint64 day = placed ? trellis_calendar_text_date (event) : 0;
    g_autofree char *what = event_words (event);
    const char *host = several ? host_of (hosts, library, event) : NULL;
    /* TRANSLATORS: what an event is, such as “10:00 to 11:00, Talk, Online”, then the organisation that hosts it */
    g_autofree char *words = host && *host ? g_strdup_printf (_ ("%s, %s"), what, host)
                                           : g_strdup (what);

    if (day != date) {
      g_autofree char *title = placed ? trellis_text_date (day) : g_strdup (_ ("No date yet"));

      group = trellis_page_add_group (page, title, NULL);
      date = day;
    }
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (event), words,
                                                trellis_calendar_kind_icon (event), "event",
                                                trellis_entity_get_uid (event)));
  }
}
