/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One more person for a roster: somebody known, or somebody new. */
#include "config.h"

#include "ui/calendar/trellis-roster-add.h"

#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-picker.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisLibrary *library;
  char *event;
  GtkWidget *page;
  GtkWidget *picker;
  GtkWidget *name, *name_row;
  GtkWidget *email;
  GtkWidget *team;
} Adding;

static void
free_adding (gpointer data)
{
  Adding *self = data;

  g_object_unref (self->library);
  g_free (self->event);
  g_free (self);
}

static void
people_cb (TrellisPicker *picker, gpointer data)
{
  Adding *self = data;
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_PERSON);
  g_autoptr (GPtrArray) people = NULL;
  g_autoptr (GPtrArray) ids = g_ptr_array_new (), labels = g_ptr_array_new_with_free_func (g_free);

  trellis_query_where_number (query, TRELLIS_PERSON_LEFT, TRELLIS_MATCH_UNSET, 0);
  trellis_query_order (query, TRELLIS_PERSON_TITLE, FALSE);
  people = trellis_library_list (self->library, query);
  for (guint i = 0; i < people->len; i++) {
    const char *team = trellis_entity_get_text (people->pdata[i], TRELLIS_PERSON_TEAM);
    const char *name = trellis_entity_get_title (people->pdata[i]);

    g_ptr_array_add (ids, (gpointer) trellis_entity_get_uid (people->pdata[i]));
    g_ptr_array_add (labels, *team ? g_strdup_printf ("%s, %s", name, team) : g_strdup (name));
  }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (labels, NULL);
  trellis_picker_set_items (picker, (const char *const *) ids->pdata,
                            (const char *const *) labels->pdata);
}

static void
leave (Adding *self)
{
  TrellisPlace *place = trellis_place_of (self->page);

  if (place)
    trellis_place_back (place);
}

/* Signs her up as part of @batch, and says what came of it. */
static void
add (Adding *self, TrellisBatch *batch, const char *person, const char *name)
{
  g_autoptr (TrellisEvent)
      event = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, self->event);
  g_autoptr (GPtrArray) roster = trellis_library_roster (self->library, self->event);
  const char *people[] = { person, NULL };
  guint before = trellis_batch_get_saved (batch)->len, booked;
  g_autofree char *said = NULL;

  if (!event) {
    trellis_batch_free (batch);
    leave (self);
    return;
  }
  booked = trellis_roster_add (batch, event, roster, people, trellis_now ());
  if (trellis_batch_get_saved (batch)->len == before) {
    said = g_strdup_printf (_ ("%s is on the roster already"), name);
    trellis_tell (self->page, said, FALSE);
    trellis_batch_free (batch);
    return;
  }
  said = booked ? g_strdup_printf (_ ("%s has a seat"), name)
                : g_strdup_printf (_ ("All seats are taken; %s is on the waiting list"), name);
  trellis_do (self->page, self->library, batch, said);
  leave (self);
}

static void
add_known_cb (GtkWidget *button, Adding *self)
{
  const char *person = trellis_picker_get_chosen (TRELLIS_PICKER (self->picker));
  g_autofree char *name = NULL, *label = NULL;

  if (!person || !*person) {
    trellis_tell (self->page, _ ("Choose a person first"), FALSE);
    gtk_widget_grab_focus (trellis_picker_get_button (TRELLIS_PICKER (self->picker)));
    return;
  }
  name = trellis_library_get_title (self->library, TRELLIS_TYPE_PERSON, person);
  label = g_strdup_printf (_ ("Add %s"), name);
  add (self, trellis_batch_new ("add-to-roster", label), person, name);
}

static char *
typed (GtkWidget *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

static void
add_new_cb (GtkWidget *button, Adding *self)
{
  g_autoptr (TrellisPerson) person = trellis_entity_new (TRELLIS_TYPE_PERSON);
  g_autofree char *name = typed (self->name), *label = NULL;
  TrellisBatch *batch;

  if (!*name) {
    trellis_input_row_set_error (TRELLIS_INPUT_ROW (self->name_row), self->name,
                                 _ ("Type a name."));
    gtk_widget_grab_focus (self->name);
    return;
  }
  label = g_strdup_printf (_ ("Add %s"), name);
  trellis_entity_set_text (person, TRELLIS_PERSON_TITLE, name);
  trellis_entity_take_text (person, TRELLIS_PERSON_EMAIL, typed (self->email));
  trellis_entity_take_text (person, TRELLIS_PERSON_TEAM, typed (self->team));
  batch = trellis_batch_new ("add-to-roster", label);
  trellis_batch_save (batch, person);
  add (self, batch, trellis_entity_get_uid (person), name);
}

static GtkWidget *
add_entry (GtkWidget *group, const char *title, GtkWidget **row)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *made = trellis_input_row_new (title, entry, FALSE);

  trellis_a11y_name (entry, title);
  trellis_group_add (group, made);
  if (row)
    *row = made;
  return entry;
}

static void
build (Adding *self)
{
  TrellisPage *page = TRELLIS_PAGE (self->page);
  GtkWidget *group = trellis_page_add_group (page, _ ("Somebody known"),
                                             _ ("Anybody who is in this library already."));
  GtkWidget *button;

  self->picker = trellis_picker_new (_ ("Person"), FALSE);
  trellis_picker_set_source (TRELLIS_PICKER (self->picker), people_cb, self);
  trellis_group_add (group, trellis_input_row_new (_ ("Person"), self->picker, FALSE));
  button = gtk_button_new_with_mnemonic (_ ("_Add this person"));
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (add_known_cb), self);
  trellis_page_add (page, button);
  group = trellis_page_add_group (page, _ ("Somebody new"), NULL);
  self->name = add_entry (group, _ ("Name, required"), &self->name_row);
  self->email = add_entry (group, _ ("E-mail"), NULL);
  self->team = add_entry (group, _ ("Team"), NULL);
  button = gtk_button_new_with_mnemonic (_ ("Add a _new person"));
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (add_new_cb), self);
  trellis_page_add (page, button);
}

/**
 * trellis_roster_add_new:
 * @library: a library
 * @event: uid of an event
 *
 * Makes the page that adds a person to a roster. Adding and leaving it are its own business.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_roster_add_new (TrellisLibrary *library, const char *event)
{
  Adding *self = g_new0 (Adding, 1);
  g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_EVENT, event);

  self->library = g_object_ref (library);
  self->event = g_strdup (event);
  self->page = trellis_page_new (_ ("Add a person"));
  trellis_page_set_title (TRELLIS_PAGE (self->page), _ ("Add a person"), title);
  g_object_set_data_full (G_OBJECT (self->page), "trellis-adding", self, free_adding);
  build (self);
  return self->page;
}
