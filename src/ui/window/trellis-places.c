/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which places there are. Nothing else knows all four. */
#include "config.h"

#include "ui/window/trellis-places.h"

#include "ui/calendar/trellis-calendar-place.h"
#include "ui/framework/trellis-framework-place.h"
#include "ui/networks/trellis-networks-place.h"
#include "ui/plan/trellis-plan-place.h"

#include <glib/gi18n.h>

typedef struct {
  const char *name;
  const char *title;
  const char *icon_name;
  GType (*get_type) (void);
} PlaceInfo;

static const PlaceInfo infos[] = {
  { "calendar", N_ ("_Calendar"), "trellis-calendar-symbolic", trellis_calendar_place_get_type },
  { "framework", N_ ("_Framework"), "trellis-framework-symbolic",
    trellis_framework_place_get_type },
  { "plan", N_ ("_Plan"), "trellis-plan-symbolic", trellis_plan_place_get_type },
  { "networks", N_ ("_Networks"), "trellis-networks-symbolic", trellis_networks_place_get_type },
};

/**
 * trellis_places_fill:
 * @views: an empty stack
 * @library: what the places show
 *
 * Puts the four places into a stack. None builds itself before it is seen.
 */
void
trellis_places_fill (AdwViewStack *views, TrellisLibrary *library)
{
  for (guint i = 0; i < G_N_ELEMENTS (infos); i++) {
    GtkWidget *place = g_object_new (infos[i].get_type (), "library", library, NULL);
    AdwViewStackPage *page = adw_view_stack_add_titled (views, place, infos[i].name,
                                                        _ (infos[i].title));

    adw_view_stack_page_set_icon_name (page, infos[i].icon_name);
    adw_view_stack_page_set_use_underline (page, TRUE);
  }
}

/**
 * trellis_places_clear:
 * @views: a stack with the places
 *
 * Takes the places out again.
 */
void
trellis_places_clear (AdwViewStack *views)
{
  GtkWidget *place;

  while ((place = gtk_widget_get_first_child (GTK_WIDGET (views))))
    adw_view_stack_remove (views, place);
}

/**
 * trellis_places_title:
 * @name: name of a place
 *
 * What people call it.
 *
 * Returns: (transfer full) (nullable): its title without a mnemonic
 */
char *
trellis_places_title (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (infos); i++)
    if (!g_strcmp0 (infos[i].name, name)) {
      g_auto (GStrv) parts = g_strsplit (_ (infos[i].title), "_", 2);

      return g_strjoinv ("", parts);
    }
  return NULL;
}

/**
 * trellis_places_open:
 * @views: a stack with the places
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * Opens a record in the place it lives in.
 *
 * Returns: (transfer none) (nullable): the place, %NULL when no place shows it
 */
TrellisPlace *
trellis_places_open (AdwViewStack *views, const char *kind, const char *uid)
{
  for (GtkWidget *place = gtk_widget_get_first_child (GTK_WIDGET (views)); place;
       place = gtk_widget_get_next_sibling (place)) {
    trellis_place_prepare (TRELLIS_PLACE (place));
    if (trellis_place_open (TRELLIS_PLACE (place), kind, uid))
      return TRELLIS_PLACE (place);
  }
  return NULL;
}
