/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-first-run.h"

#include "library/trellis-import.h"
#include "model/trellis-person.h"
#include "records/trellis-settings.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define STARTER "resource://" RESOURCE_PREFIX "/starter.trellis"

typedef struct {
  TrellisLibrary *library;
  GtkWidget *page;
  GtkWidget *name;
} FirstRun;

static void
free_first_run (gpointer data)
{
  g_object_unref (((FirstRun *) data)->library);
  g_free (data);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) root = data;
  g_autoptr (GError) error = NULL;

  if (!trellis_import_run_finish (TRELLIS_IMPORT (source), result, &error))
    trellis_tell (root, error->message, FALSE);
  else
    trellis_tell (root, _ ("Your library is ready, with a framework and networks to begin with"),
                  FALSE);
  g_object_unref (source);
}

/* Who she is comes first, so that the starter pack finds a library that is hers. */
static void
start_cb (GtkWidget *widget, FirstRun *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->name));
  g_autoptr (GFile) starter = g_file_new_for_uri (STARTER);
  TrellisImport *import = trellis_import_new (self->library, starter, 0);
  g_autoptr (TrellisPerson) me = trellis_entity_new (TRELLIS_TYPE_PERSON);
  TrellisBatch *batch = trellis_batch_new ("start", NULL);
  GtkRoot *root = gtk_widget_get_root (self->page);

  trellis_entity_set_text (me, TRELLIS_PERSON_TITLE, *name ? name : _ ("Me"));
  trellis_batch_save (batch, me);
  trellis_batch_set (batch, TRELLIS_SETTING_ME, trellis_entity_get_uid (me));
  trellis_import_run_async (import, NULL, imported_cb, g_object_ref (root));
  trellis_do (root, self->library, batch, NULL);
}

static void
add_start (FirstRun *self)
{
  GtkWidget *group = trellis_page_add_group (
      TRELLIS_PAGE (self->page), _ ("Start fresh"),
      _ ("With a competency framework, staff networks and a learning week to "
         "make your own."));
  GtkWidget *button;

  self->name = gtk_entry_new ();
  gtk_editable_set_text (GTK_EDITABLE (self->name),
                         g_strcmp0 (g_get_real_name (), "Unknown") ? g_get_real_name () : "");
  gtk_editable_set_width_chars (GTK_EDITABLE (self->name), 18);
  gtk_widget_set_hexpand (self->name, TRUE);
  trellis_group_add (group, trellis_form_row (_ ("Your name"), self->name));
  button = trellis_page_add_action (TRELLIS_PAGE (self->page), _ ("_Start"), TRUE);
  g_signal_connect (button, "clicked", G_CALLBACK (start_cb), self);
  g_signal_connect (self->name, "activate", G_CALLBACK (start_cb), self);
}

static void
add_others (FirstRun *self)
{
  GtkWidget *group = trellis_page_add_group (TRELLIS_PAGE (self->page), _ ("Or"), NULL);
  GtkWidget *open = trellis_button_row (_ ("Open a pack"),
                                        _ ("From your learning team, or from another computer"),
                                        "document-open-symbolic");
  GtkWidget *look = trellis_button_row (
      _ ("Look around"), _ ("In a lively sample organisation that is thrown away after"),
      "trellis-networks-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (open), "win.import");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (look), "app.look-around");
  trellis_group_add (group, open);
  trellis_group_add (group, look);
}

/**
 * trellis_first_run_new:
 * @library: a library with nothing in it
 *
 * Makes the page that a new library begins with: start fresh, open a pack, or look around.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_first_run_new (TrellisLibrary *library)
{
  FirstRun *self = g_new0 (FirstRun, 1);

  self->library = g_object_ref (library);
  self->page = trellis_page_new (_ ("Welcome to Trellis"));
  trellis_page_set_title (
      TRELLIS_PAGE (self->page), _ ("Welcome to Trellis"),
      _ ("Learning at work: your plan, your calendar, your competencies and the people who help."));
  trellis_page_set_width (TRELLIS_PAGE (self->page), 560);
  g_object_set_data_full (G_OBJECT (self->page), "first-run", self, free_first_run);
  add_start (self);
  add_others (self);
  return self->page;
}
