/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every date that an action would make, as rows, before it makes them. */
#include "config.h"

#include "ui/calendar/trellis-week-preview.h"

#include "base/trellis-text.h"
#include "model/trellis-preparation.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

/**
 * trellis_week_preview_new:
 *
 * Makes an empty preview.
 *
 * Returns: (transfer floating): the preview
 */
GtkWidget *
trellis_week_preview_new (void)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
}

/**
 * trellis_week_preview_clear:
 * @preview: a preview
 *
 * Empties it.
 */
void
trellis_week_preview_clear (GtkWidget *preview)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (preview)))
    gtk_box_remove (GTK_BOX (preview), child);
}

/**
 * trellis_week_preview_add_group:
 * @preview: a preview
 * @title: what the dates of the group have in common
 *
 * Adds a group.
 *
 * Returns: (transfer none): the group
 */
GtkWidget *
trellis_week_preview_add_group (GtkWidget *preview, const char *title)
{
  GtkWidget *group = trellis_group_new (title, NULL);

  gtk_box_append (GTK_BOX (preview), group);
  return group;
}

/* A date in words, and in words too why somebody should look at it. */
static gboolean
add_date (GtkWidget *group,
          const char *title,
          const char *when,
          gint64 date,
          const TrellisUsualDays *days)
{
  g_autofree char *doubt = trellis_usual_days_doubt (days, date);
  g_autofree char *words = doubt ? g_strdup_printf (_ ("%s. Needs a look: %s."), when, doubt)
                                 : g_strdup (when);

  trellis_group_add (group, trellis_fact_row (title, words));
  return doubt != NULL;
}

/**
 * trellis_week_preview_add_event:
 * @group: a group of a preview
 * @event: an event as it would be
 * @days: when people work
 *
 * Adds when an event would be, and why somebody should look at it: the day on which it begins counts.
 *
 * Returns: %TRUE if somebody should
 */
gboolean
trellis_week_preview_add_event (GtkWidget *group, TrellisEvent *event, const TrellisUsualDays *days)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  g_autofree char *when = trellis_text_when (start,
                                             trellis_entity_get_number (event, TRELLIS_EVENT_END),
                                             trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                             *zone ? zone : NULL);

  return add_date (group, trellis_entity_get_title (event), when,
                   start ? trellis_calendar_text_date (event) : 0, days);
}

/**
 * trellis_week_preview_add_task:
 * @group: a group of a preview
 * @task: a #TrellisWeekTask as it would be
 * @days: when people work
 *
 * Adds by when a task would have to be done, unless it has no date.
 *
 * Returns: %TRUE if somebody should look at it
 */
gboolean
trellis_week_preview_add_task (GtkWidget *group, gpointer task, const TrellisUsualDays *days)
{
  gint64 due = trellis_entity_get_number (task, TRELLIS_WEEK_TASK_DUE);
  g_autofree char *day = trellis_text_date (due);
  g_autofree char *words = g_strdup_printf (_ ("Task, by %s"), day);

  return due && add_date (group, trellis_entity_get_title (task), words, due, days);
}

/**
 * trellis_week_preview_usual_days:
 * @library: a library
 * @week: (nullable): a learning week
 * @events: (element-type TrellisEvent): events
 *
 * Finds out when people work who take part: whoever runs the week, its partners, and the hosts of the events.
 *
 * Returns: (transfer full): the days
 */
TrellisUsualDays *
trellis_week_preview_usual_days (TrellisLibrary *library,
                                 TrellisLearningWeek *week,
                                 GPtrArray *events)
{
  g_autoptr (GPtrArray) all = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                        TRELLIS_ORGANISATION_TITLE);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();

  if (week) {
    const char *const *partners = trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_PARTNERS);

    g_ptr_array_add (uids,
                     (gpointer) trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_ORGANISATION));
    for (; *partners; partners++)
      g_ptr_array_add (uids, (gpointer) *partners);
  }
  for (guint i = 0; i < events->len; i++)
    g_ptr_array_add (uids,
                     (gpointer) trellis_entity_get_text (events->pdata[i], TRELLIS_EVENT_HOST));
  g_ptr_array_add (uids, NULL);
  return trellis_usual_days_new (all, (const char *const *) uids->pdata);
}
