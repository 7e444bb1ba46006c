/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-me-dialog.h"

#include "model/trellis-person.h"
#include "records/trellis-search-records.h"
#include "records/trellis-settings.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-dialog.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-list.h"

#include <glib/gi18n.h>

#define MOST_FOUND 50

typedef struct {
  GtkWindow *parent;
  GtkWidget *dialog;
  TrellisLibrary *library;
  GtkWidget *entry;
  GListStore *found;
} MeDialog;

static void
free_me_dialog (gpointer data)
{
  MeDialog *self = data;

  g_object_unref (self->library);
  g_object_unref (self->found);
  g_free (self);
}

static void
describe (gpointer item, TrellisRowText *text, gpointer data)
{
  g_string_assign (text->title, trellis_entity_get_title (item));
  g_string_assign (text->subtitle, trellis_entity_get_text (item, TRELLIS_PERSON_JOB_TITLE));
  g_string_assign (text->trailing, trellis_entity_get_text (item, TRELLIS_PERSON_TEAM));
  text->icon_name = "avatar-default-symbolic";
}

static void
be (MeDialog *self, TrellisPerson *person)
{
  TrellisBatch *batch = trellis_batch_new ("who-am-i", NULL);
  g_autofree char *said = g_strdup_printf (_ ("You are %s"), trellis_entity_get_title (person));
  GtkWindow *parent = self->parent;

  /* Saved even when nothing changed, so that every page that shows my own things hears of it. */
  trellis_batch_save (batch, person);
  trellis_batch_set (batch, TRELLIS_SETTING_ME, trellis_entity_get_uid (person));
  trellis_do (parent, self->library, batch, NULL);
  gtk_window_close (GTK_WINDOW (self->dialog));
  trellis_tell (parent, said, FALSE);
}

static void
activated_cb (GtkWidget *list, gpointer item, MeDialog *self)
{
  be (self, item);
}

static void
new_cb (GtkWidget *button, MeDialog *self)
{
  g_autoptr (TrellisPerson) person = NULL;
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (!*name) {
    trellis_a11y_describe (self->entry, _ ("Error: type your name first"));
    gtk_widget_grab_focus (self->entry);
    return;
  }
  person = trellis_entity_new (TRELLIS_TYPE_PERSON);
  trellis_entity_set_text (person, TRELLIS_PERSON_TITLE, name);
  be (self, person);
}

static void
typed_cb (GtkWidget *entry, MeDialog *self)
{
  g_autoptr (GPtrArray) hits = trellis_library_search (
      self->library, gtk_editable_get_text (GTK_EDITABLE (entry)), MOST_FOUND);
  g_autofree char *said = NULL;

  g_list_store_remove_all (self->found);
  for (guint i = 0; i < hits->len; i++) {
    TrellisHit *hit = hits->pdata[i];
    g_autoptr (GObject) person = NULL;

    if (!g_str_equal (hit->kind->name, "person"))
      continue;
    person = trellis_library_get (self->library, TRELLIS_TYPE_PERSON, hit->uid);
    if (person)
      g_list_store_append (self->found, person);
  }
  said = g_strdup_printf (ngettext ("%u person found", "%u people found",
                                    g_list_model_get_n_items (G_LIST_MODEL (self->found))),
                          g_list_model_get_n_items (G_LIST_MODEL (self->found)));
  trellis_announce (entry, said);
}

/**
 * trellis_me_dialog_new:
 * @parent: the window
 * @library: its library
 *
 * Makes a dialog in which a person says who she is: found by name among the people, or new.
 *
 * Returns: (transfer full): the dialog
 */
GtkWidget *
trellis_me_dialog_new (GtkWindow *parent, TrellisLibrary *library)
{
  MeDialog *self = g_new0 (MeDialog, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *list, *add;

  self->parent = parent;
  self->library = g_object_ref (library);
  self->found = g_list_store_new (TRELLIS_TYPE_PERSON);
  self->entry = gtk_search_entry_new ();
  trellis_a11y_name (self->entry, _ ("Your name"));
  g_object_set (self->entry, "placeholder-text", _ ("Your name"), NULL);
  g_signal_connect (self->entry, "search-changed", G_CALLBACK (typed_cb), self);
  list = trellis_list_new (_ ("People found"), G_LIST_MODEL (self->found), describe, NULL);
  gtk_widget_set_vexpand (list, TRUE);
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), self);
  add = gtk_button_new_with_mnemonic (_ ("I am _New Here"));
  gtk_widget_add_css_class (add, "pill");
  gtk_widget_set_halign (add, GTK_ALIGN_CENTER);
  g_signal_connect (add, "clicked", G_CALLBACK (new_cb), self);
  g_object_set (box, "margin-top", 12, "margin-bottom", 18, "margin-start", 18, "margin-end", 18,
                NULL);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), add);
  self->dialog = trellis_dialog_new (parent, _ ("Who I Am"), box);
  g_object_set_data_full (G_OBJECT (self->dialog), "me-dialog", self, free_me_dialog);
  return self->dialog;
}
