/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a room. */
#include "config.h"

#include "ui/calendar/trellis-room-form.h"

#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

#define IS_NEW "trellis-is-new"

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  gpointer room = trellis_form_get_record (trellis_form_page_get_form (page));
  gboolean is_new = g_object_get_data (G_OBJECT (page), IS_NEW) != NULL;
  const char *title = trellis_entity_get_title (room);
  g_autofree char *label = is_new ? g_strdup_printf (_ ("Add %s"), title)
                                  : g_strdup_printf (_ ("Edit %s"), title);

  if (is_new || trellis_form_page_is_changed (page))
    trellis_save (page, library, room, label, is_new ? _ ("Room added") : _ ("Room changed"));
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_leave (GTK_WIDGET (page));
}

static GtkWidget *
make_form (TrellisLibrary *library, TrellisRoom *room)
{
  static const guint what[] = { TRELLIS_ROOM_TITLE, TRELLIS_ROOM_SITE, TRELLIS_ROOM_ORGANISATION,
                                TRELLIS_ROOM_SEATS };
  static const guint access[] = { TRELLIS_ROOM_STEP_FREE, TRELLIS_ROOM_HEARING_LOOP };
  static const guint more[] = { TRELLIS_ROOM_ABOUT };
  TrellisForm *form = TRELLIS_FORM (trellis_form_new (library, room));

  trellis_form_add_group (form, _ ("What"), NULL, what, G_N_ELEMENTS (what));
  trellis_form_add_group (form, _ ("Access"), NULL, access, G_N_ELEMENTS (access));
  trellis_form_add_group (form, _ ("More"), NULL, more, G_N_ELEMENTS (more));
  trellis_form_set_hint (form, TRELLIS_ROOM_SEATS,
                         _ ("How many people it holds; 0 when nobody knows."));
  trellis_form_set_hint (form, TRELLIS_ROOM_ABOUT, _ ("Equipment, and how to find it."));
  return GTK_WIDGET (form);
}

/**
 * trellis_room_form_new:
 * @library: a library
 * @room: (nullable): the room to edit; %NULL for a new one
 *
 * Makes the form of a room. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_room_form_new (TrellisLibrary *library, TrellisRoom *room)
{
  g_autoptr (TrellisRoom) record = room ? g_object_ref (room)
                                        : trellis_entity_new (TRELLIS_TYPE_ROOM);
  GtkWidget *page = trellis_form_page_new (room ? _ ("Edit room") : _ ("New room"),
                                           TRELLIS_FORM (make_form (library, record)),
                                           room ? _ ("_Save") : _ ("_Add"));

  if (!room)
    g_object_set_data (G_OBJECT (page), IS_NEW, page);
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
