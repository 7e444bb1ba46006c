/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of learning weeks, as actions of the place. */
#include "config.h"

#include "ui/calendar/trellis-week-actions.h"

#include "ui/calendar/trellis-event-repeat.h"
#include "ui/calendar/trellis-promotion-page.h"
#include "ui/calendar/trellis-release-page.h"
#include "ui/calendar/trellis-round-up-page.h"
#include "ui/calendar/trellis-timetable-page.h"
#include "ui/calendar/trellis-week-checklist.h"
#include "ui/calendar/trellis-week-copy.h"
#include "ui/calendar/trellis-week-form.h"
#include "ui/calendar/trellis-week-list.h"
#include "ui/calendar/trellis-clash-levels-page.h"
#include "ui/calendar/trellis-week-mix.h"
#include "ui/calendar/trellis-week-publish.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

static const struct {
  const char *action;
  const char *title;
  GtkWidget *(*make) (TrellisLibrary *library, const char *uid);
} pages[] = {
  { "calendar.week-checklist", N_ ("Checklist"), trellis_week_checklist_new },
  { "calendar.clash-levels", N_ ("What counts as a clash"), trellis_clash_levels_page_new },
  { "calendar.week-mix", N_ ("The mix at a glance"), trellis_week_mix_page_new },
  { "calendar.week-publish", N_ ("Publish"), trellis_week_publish_new },
  { "calendar.week-copy", N_ ("Copy a week"), trellis_week_copy_new },
  { "calendar.promotion", N_ ("Promotion kit"), trellis_promotion_page_new },
  { "calendar.round-up", N_ ("Round-up"), trellis_round_up_page_new },
  { "calendar.week-timetable", N_ ("Timetable on paper"), trellis_timetable_page_new },
  { "calendar.release", N_ ("Release"), trellis_release_page_new },
  { "calendar.repeat-event", N_ ("Repeat this event"), trellis_event_repeat_new },
};

static void
page_action (GtkWidget *widget, const char *name, GVariant *target)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_prepare (place);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].action, name)) {
      GtkWidget *page = pages[i].make (trellis_place_get_library (place),
                                       g_variant_get_string (target, NULL));

      if (page)
        trellis_place_push (place, _ (pages[i].title), page);
      else
        trellis_tell (place, _ ("This cannot be done with it."), FALSE);
    }
}

static void
weeks_action (GtkWidget *widget, const char *name, GVariant *target)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_prepare (place);
  trellis_place_home (place);
  trellis_place_push (place, _ ("Learning weeks"),
                      trellis_week_list_new (trellis_place_get_library (place)));
}

static void
add_week_action (GtkWidget *widget, const char *name, GVariant *target)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_prepare (place);
  trellis_place_push (place, _ ("New learning week"),
                      trellis_week_form_new (trellis_place_get_library (place), NULL));
}

/**
 * trellis_week_actions_install: (skip)
 * @klass: the class of the place
 *
 * Installs `calendar.weeks`, `calendar.add-week` and the pages of a week, which take its uid. Ctrl+Shift+K lists the weeks.
 */
void
trellis_week_actions_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.weeks", NULL, weeks_action);
  gtk_widget_class_install_action (klass, "calendar.add-week", NULL, add_week_action);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_class_install_action (klass, pages[i].action, "s", page_action);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_k, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "calendar.weeks", NULL);
}
