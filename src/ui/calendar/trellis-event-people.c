/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who comes to an event: names only of those who agreed to it, and the roster for organisers. */
#include "config.h"

#include "ui/calendar/trellis-event-people.h"

#include "base/trellis-text.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_NAMES 12
#define MOST_ROWS 300

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

static int
status_of (gpointer sign_up)
{
  return trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS);
}

static gboolean
has_seat (gpointer sign_up)
{
  return trellis_seats_status_takes_one ((TrellisSignUpStatus) status_of (sign_up));
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

static void
add_choice (GMenu *menu, const char *label, gpointer sign_up, TrellisSignUpStatus status)
{
  g_autoptr (GMenuItem) item = NULL;

  if (status_of (sign_up) == (int) status)
    return;
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, "event.set-status", "(ss)",
                                     trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_PERSON),
                                     trellis_sign_up_status_choices[status].nick);
  g_menu_append_item (menu, item);
}

static GMenuModel *
choices_for (gpointer sign_up)
{
  GMenu *menu = g_menu_new ();

  if (has_seat (sign_up)) {
    add_choice (menu, _ ("Attended"), sign_up, TRELLIS_SIGN_UP_STATUS_ATTENDED);
    add_choice (menu, _ ("Attended in part"), sign_up, TRELLIS_SIGN_UP_STATUS_PART_ATTENDED);
    add_choice (menu, _ ("Did not attend"), sign_up, TRELLIS_SIGN_UP_STATUS_ABSENT);
    add_choice (menu, _ ("Booked"), sign_up, TRELLIS_SIGN_UP_STATUS_BOOKED);
    add_choice (menu, _ ("Move to the waiting list"), sign_up, TRELLIS_SIGN_UP_STATUS_WAITING);
  } else {
    add_choice (menu, _ ("Give a seat"), sign_up, TRELLIS_SIGN_UP_STATUS_BOOKED);
    add_choice (menu, _ ("Decline"), sign_up, TRELLIS_SIGN_UP_STATUS_DECLINED);
    add_choice (menu, _ ("Attended"), sign_up, TRELLIS_SIGN_UP_STATUS_ATTENDED);
  }
  return G_MENU_MODEL (menu);
}

/* One stop a person: the button says who and what, and its menu changes it. */
static GtkWidget *
roster_row (TrellisLibrary *library, gpointer sign_up)
{
  const char *needs = trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS);
  const char *status = _ (trellis_entity_get_choice_label (sign_up, TRELLIS_SIGN_UP_STATUS));
  g_autofree char *name = name_of (library, sign_up);
  g_autofree char *words = *needs ? g_strdup_printf (_ ("%s; needs: %s"), status, needs)
                                  : g_strdup (status);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", name, words);
  g_autoptr (GMenuModel) menu = choices_for (sign_up);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *row = trellis_form_row (name, button);

  g_object_set (button, "label", _ ("Change"), "menu-model", menu, NULL);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  trellis_a11y_name (button, spoken);
  return row;
}

static char *
roster_words (const TrellisEventStanding *standing)
{
  const TrellisSeats *seats = &standing->seats;
  guint asking = 0;
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < standing->roster->len; i++)
    asking += status_of (standing->roster->pdata[i]) == TRELLIS_SIGN_UP_STATUS_REQUESTED;
  g_string_append_printf (words,
                          ngettext ("%u person has a seat", "%u people have a seat", seats->taken),
                          seats->taken);
  if (seats->waiting)
    g_string_append_printf (words, ngettext (", %u waits", ", %u wait", seats->waiting),
                            seats->waiting);
  if (asking)
    g_string_append_printf (words, ngettext (", %u asks for one", ", %u ask for one", asking),
                            asking);
  return g_strdup_printf (_ ("%s."), words->str);
}

/**
 * trellis_event_people_add_roster:
 * @page: the page
 * @library: a library
 * @standing: the event and where I stand with it
 *
 * Adds the roster for organisers: everybody, and what to note of them.
 */
void
trellis_event_people_add_roster (TrellisPage *page,
                                 TrellisLibrary *library,
                                 const TrellisEventStanding *standing)
{
  g_autofree char *words = roster_words (standing);
  GtkWidget *group = trellis_page_add_group (page, _ ("Roster"), words);
  guint shown = MIN (standing->roster->len, MOST_ROWS);

  if (standing->roster->len == 0) {
    trellis_group_add (group, trellis_fact_row (_ ("Nobody yet"),
                                                _ ("People who sign up are listed here.")));
    return;
  }
  trellis_group_add (group, trellis_fact_row (_ ("In short"), words));
  if (trellis_event_standing_has_begun (standing)) {
    GtkWidget *all = trellis_button_row (_ ("Note that everybody with a seat attended"), NULL,
                                         "object-select-symbolic");

    gtk_actionable_set_action_name (GTK_ACTIONABLE (all), "event.all-attended");
    trellis_group_add (group, all);
  }
  for (guint i = 0; i < shown; i++)
    trellis_group_add (group, roster_row (library, standing->roster->pdata[i]));
  if (shown < standing->roster->len) {
    g_autofree char *rest = g_strdup_printf (ngettext ("%u more person", "%u more people",
                                                       standing->roster->len - shown),
                                             standing->roster->len - shown);

    trellis_group_add (group, trellis_fact_row (_ ("Not listed"), rest));
  }
}
