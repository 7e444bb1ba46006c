/* SPDX-License-Identifier: GPL-3.0-or-later */
/* “Bring your hobby”: anybody offers a talk for a week. What is kept is an event that is being planned and has no time
 * yet, with her as speaker; the organisers find it in the backlog and place it. */
#include "config.h"

#include "ui/calendar/trellis-talk-offer.h"

#include "model/trellis-event.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

#define USUAL_MINUTES 45

static TrellisEvent *
new_offer (TrellisLibrary *library, const char *week)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autofree char *me = trellis_library_get_title (library, TRELLIS_TYPE_PERSON,
                                                   trellis_library_get_me (library));
  const char *const speakers[] = { me && *me ? me : NULL, NULL };
  const char *const categories[] = { _ ("Offered talk"), NULL };

  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_TALK);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, USUAL_MINUTES);
  trellis_entity_set_number (event, TRELLIS_EVENT_MIX, TRELLIS_LEARNING_MIX_EXPOSURE);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, week);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, trellis_library_get_zone (library));
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_list (event, TRELLIS_EVENT_CATEGORIES, categories);
  return event;
}

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  gpointer event = trellis_form_get_record (trellis_form_page_get_form (page));
  g_autofree char *label = g_strdup_printf (_ ("Offer %s"), trellis_entity_get_title (event));

  trellis_save (page, library, event, label,
                _ ("Talk offered; it waits under “No date yet” until the organisers place it"));
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_leave (GTK_WIDGET (page));
}

/**
 * trellis_talk_offer_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the form in which somebody offers a talk for a week. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_talk_offer_new (TrellisLibrary *library, const char *week)
{
  static const guint what[] = { TRELLIS_EVENT_TITLE, TRELLIS_EVENT_SUMMARY, TRELLIS_EVENT_ABOUT };
  static const guint how[] = { TRELLIS_EVENT_SPEAKERS, TRELLIS_EVENT_MINUTES, TRELLIS_EVENT_MODE,
                               TRELLIS_EVENT_SEATS, TRELLIS_EVENT_BEFORE };
  g_autoptr (TrellisEvent) event = new_offer (library, week);
  GtkWidget *form = trellis_form_new (library, event), *page;

  trellis_form_add_group (TRELLIS_FORM (form), _ ("Your talk"), NULL, what, G_N_ELEMENTS (what));
  trellis_form_add_group (TRELLIS_FORM (form), _ ("How"), NULL, how, G_N_ELEMENTS (how));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_EVENT_TITLE,
                         _ ("Such as “Bring your hobby: paper cranes”."));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_EVENT_MINUTES,
                         _ ("How long it takes, in minutes."));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_EVENT_SEATS, _ ("0 for no limit."));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_EVENT_BEFORE,
                         _ ("What people should bring, and what you need in the room."));
  page = trellis_form_page_new (_ ("Offer a talk"), TRELLIS_FORM (form), _ ("_Offer"));
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
