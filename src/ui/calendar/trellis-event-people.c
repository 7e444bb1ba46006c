/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who comes to an event: names only of those who agreed to it, and the roster for organisers. */
#include "config.h"

#include "ui/calendar/trellis-event-people.h"

#include "base/trellis-text.h"
#include "model/trellis-person.h"
#include "model/trellis-roster-words.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_NAMES 12

static char *
name_of (TrellisLibrary *library, gpointer sign_up)
{
  char *name = trellis_library_get_title (
      library, TRELLIS_TYPE_PERSON, trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_PERSON));

  if (*name)
    return name;
  g_free (name);
  return g_strdup (_ ("Somebody without a name"));
}

static gboolean
has_seat (gpointer sign_up)
{
  return trellis_seats_status_takes_one (
      (TrellisSignUpStatus) trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS));
}

static char *
coming_words (GPtrArray *names, guint others)
{
  if (others)
    g_ptr_array_add (
        names, names->len ? g_strdup_printf (ngettext ("%u other", "%u others", others), others)
                          : g_strdup_printf (ngettext ("%u person", "%u people", others), others));
  g_ptr_array_add (names, NULL);
  return trellis_text_list ((const char *const *) names->pdata);
}

/**
 * trellis_event_people_add:
 * @page: the page
 * @library: a library
 * @standing: the event and where I stand with it
 *
 * Adds who comes: the names of those who let them be shown, and how many others.
 */
void
trellis_event_people_add (TrellisPage *page,
                          TrellisLibrary *library,
                          const TrellisEventStanding *standing)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *words = NULL;
  guint others = 0;
  GtkWidget *group;

  for (guint i = 0; i < standing->roster->len; i++) {
    gpointer sign_up = standing->roster->pdata[i];

    if (!has_seat (sign_up) || sign_up == (gpointer) standing->mine)
      continue;
    if (trellis_entity_get_flag (sign_up, TRELLIS_SIGN_UP_CONSENT) && names->len < MOST_NAMES)
      g_ptr_array_add (names, name_of (library, sign_up));
    else
      others++;
  }
  if (names->len + others == 0)
    return;
  words = coming_words (names, others);
  group = trellis_page_add_group (page, _ ("People"), NULL);
  trellis_group_add (group, trellis_fact_row (trellis_event_standing_is_over (standing)
                                                  ? _ ("Who else came")
                                                  : _ ("Who else is coming"),
                                              words));
}

/**
 * trellis_event_people_add_roster:
 * @page: the page
 * @library: a library
 * @standing: the event and where I stand with it
 *
 * Adds the way to the roster for organisers, with what it comes to.
 */
void
trellis_event_people_add_roster (TrellisPage *page,
                                 TrellisLibrary *library,
                                 const TrellisEventStanding *standing)
{
  g_autofree char *summary = trellis_roster_summary (standing->event, standing->roster);
  g_autofree char *words = g_strdup_printf (_ ("%s."), summary);
  GtkWidget *group = trellis_page_add_group (page, _ ("Roster"), NULL);
  GtkWidget *open = trellis_button_row (_ ("Open the roster"), words, "system-users-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (open), "event.roster");
  trellis_group_add (group, open);
}
