/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every date that an action would make, as rows, before it makes them. */
#include "config.h"

#include "ui/calendar/trellis-week-preview.h"

#include "base/trellis-text.h"
#include "model/trellis-clone.h"
#include "model/trellis-organisation.h"
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

/**
 * trellis_week_preview_add_event:
 * @group: a group of a preview
 * @event: an event as it would be
 * @working_days: (nullable): weekday names in lower case English
 *
 * Adds when an event would be, and why somebody should look at it.
 *
 * Returns: %TRUE if somebody should
 */
gboolean
trellis_week_preview_add_event (GtkWidget *group,
                                TrellisEvent *event,
                                const char *const *working_days)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  g_autofree char *when = trellis_text_when (start,
                                             trellis_entity_get_number (event, TRELLIS_EVENT_END),
                                             trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                             *zone ? zone : NULL);
  g_autofree char *doubt = start ? trellis_clone_doubt (trellis_calendar_text_date (event),
                                                        working_days)
                                 : NULL;
  g_autofree char *words = doubt ? g_strdup_printf (_ ("%s. Needs a look: %s."), when, doubt)
                                 : g_strdup (when);

  trellis_group_add (group, trellis_fact_row (trellis_entity_get_title (event), words));
  return doubt != NULL;
}

/**
 * trellis_week_preview_working_days:
 * @library: a library
 *
 * The days on which my organisation works.
 *
 * Returns: (transfer full) (nullable): weekday names in lower case English; %NULL when it is not known
 */
char **
trellis_week_preview_working_days (TrellisLibrary *library)
{
  g_autoptr (GPtrArray) all = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                        TRELLIS_ORGANISATION_TITLE);

  for (guint i = 0; i < all->len; i++)
    if (trellis_entity_get_flag (all->pdata[i], TRELLIS_ORGANISATION_OWN))
      return g_strdupv (
          (char **) trellis_entity_get_list (all->pdata[i], TRELLIS_ORGANISATION_WORKING_DAYS));
  return NULL;
}
