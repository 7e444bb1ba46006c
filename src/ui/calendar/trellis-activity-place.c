/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The actions of the calendar that lead to activities, offered talks and awareness days. */
#include "config.h"

#include "ui/calendar/trellis-activity-place.h"

#include "ui/calendar/trellis-activities-page.h"
#include "ui/calendar/trellis-awareness-page.h"
#include "ui/calendar/trellis-talk-offer.h"

#include <glib/gi18n.h>

static void
activities_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_push (place, _ ("Activities"),
                      trellis_activities_page_new (trellis_place_get_library (place),
                                                   g_variant_get_string (parameter, NULL)));
}

static void
activity_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_activity_place_open (TRELLIS_PLACE (widget), g_variant_get_string (parameter, NULL));
}

static void
offer_talk_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_push (place, _ ("Offer a talk"),
                      trellis_talk_offer_new (trellis_place_get_library (place),
                                              g_variant_get_string (parameter, NULL)));
}

static void
awareness_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);

  trellis_place_push (place, _ ("Awareness days"),
                      trellis_awareness_page_new (trellis_place_get_library (place)));
}

/**
 * trellis_activity_place_install: (skip)
 * @klass: the class of the calendar
 *
 * Installs `calendar.activities` and `calendar.offer-talk` (target: uid of a learning week), `calendar.activity`
 * (target: uid of an activity) and `calendar.awareness-days` (target: any text).
 */
void
trellis_activity_place_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.activities", "s", activities_action);
  gtk_widget_class_install_action (klass, "calendar.activity", "s", activity_action);
  gtk_widget_class_install_action (klass, "calendar.offer-talk", "s", offer_talk_action);
  gtk_widget_class_install_action (klass, "calendar.awareness-days", "s", awareness_action);
}

/**
 * trellis_activity_place_open:
 * @place: the calendar
 * @uid: uid of an activity
 *
 * Opens an activity to play it.
 *
 * Returns: %FALSE when there is none with that uid
 */
gboolean
trellis_activity_place_open (TrellisPlace *place, const char *uid)
{
  TrellisLibrary *library = trellis_place_get_library (place);
  g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_ACTIVITY, uid);
  GtkWidget *page = trellis_activity_page_new (library, uid);

  if (page)
    trellis_place_push (place, title, page);
  return page != NULL;
}
