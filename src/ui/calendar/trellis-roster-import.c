/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People for a roster from a file: what would happen is shown before anything does. */
#include "config.h"

#include "ui/calendar/trellis-roster-import.h"

#include "base/trellis-time.h"
#include "library/trellis-people-plan.h"
#include "model/trellis-event.h"
#include "model/trellis-sign-up.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_ROWS 100 /* of each group; the rest is counted */

typedef struct {
  TrellisLibrary *library;
  char *event;
  char *file_name;
  GtkWidget *page;
  GtkWidget *progress;
  GCancellable *cancellable;
  TrellisPeoplePlan *plan;
} Importing;

static void
free_importing (gpointer data)
{
  Importing *self = data;

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  g_clear_pointer (&self->plan, trellis_people_plan_free);
  g_object_unref (self->library);
  g_free (self->event);
  g_free (self->file_name);
  g_free (self);
}

typedef enum {
  GROUP_REFUSED,
  GROUP_NEW,
  GROUP_KNOWN,
} GroupKind;

static GroupKind
group_of (const TrellisPersonRow *row)
{
  return row->problem ? GROUP_REFUSED : row->uid ? GROUP_KNOWN : GROUP_NEW;
}

static GtkWidget *
make_row (const TrellisPersonRow *row)
{
  g_autofree char *title = NULL;
  g_autoptr (GString) words = g_string_new (NULL);

  if (row->problem) {
    /* Translators: a line of a file, and the name on it */
    title = *row->name ? g_strdup_printf (_ ("Line %u, %s"), row->line, row->name)
                       : g_strdup_printf (_ ("Line %u"), row->line);
    return trellis_fact_row (title, row->problem);
  }
  g_string_append (words, row->email);
  if (*row->team)
    g_string_append_printf (words, "%s%s", words->len ? ", " : "", row->team);
  if (row->status >= 0)
    g_string_append_printf (words, "%s%s", words->len ? ", " : "",
                            _ (trellis_sign_up_status_choices[row->status].label));
  return trellis_fact_row (row->name, words->len ? words->str : _ ("Name alone"));
}

static void
add_rows (Importing *self, GroupKind kind, const char *title, guint n)
{
  g_autofree char *heading = g_strdup_printf (_ ("%s: %u"), title, n);
  GtkWidget *group;
  guint shown = 0;

  if (n == 0)
    return;
  group = trellis_page_add_group (TRELLIS_PAGE (self->page), heading, NULL);
  for (guint i = 0; i < self->plan->rows->len && shown < MOST_ROWS; i++)
    if (group_of (self->plan->rows->pdata[i]) == kind) {
      trellis_group_add (group, make_row (self->plan->rows->pdata[i]));
      shown++;
    }
  if (shown < n) {
    g_autofree char *rest = g_strdup_printf (ngettext ("%u more", "%u more", n - shown), n - shown);

    trellis_group_add (group, trellis_fact_row (_ ("Not listed"), rest));
  }
}

static void
leave (Importing *self)
{
  TrellisPlace *place = trellis_place_of (self->page);

  if (place)
    trellis_place_back (place);
}

static void
import_cb (GtkWidget *button, Importing *self)
{
  TrellisBatch *batch = trellis_people_plan_batch (self->plan, self->library, self->event,
                                                   trellis_now ());
  guint n = 0;
  g_autofree char *said = NULL;

  for (guint i = 0; i < trellis_batch_get_saved (batch)->len; i++)
    n += TRELLIS_IS_SIGN_UP (trellis_batch_get_saved (batch)->pdata[i]);
  said = g_strdup_printf (
      ngettext ("%u person added to the roster", "%u people added to the roster", n), n);
  gtk_widget_set_sensitive (button, FALSE);
  trellis_do (self->page, self->library, batch, said);
  leave (self);
}

static void
show_plan (Importing *self)
{
  TrellisPage *page = TRELLIS_PAGE (self->page);
  g_autofree char *summary = trellis_people_plan_summary (self->plan);
  guint n = self->plan->n_new + self->plan->n_matched;
  g_autofree char *label = g_strdup_printf (
      ngettext ("_Add %u person to the roster", "_Add %u people to the roster", n), n);
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL), *button;

  trellis_group_add (group, trellis_fact_row (self->file_name, summary));
  if (n > 0) {
    button = trellis_page_add_action (page, label, TRUE);
    g_signal_connect (button, "clicked", G_CALLBACK (import_cb), self);
  }
  add_rows (self, GROUP_REFUSED, _ ("Refused"), self->plan->n_refused);
  add_rows (self, GROUP_NEW, _ ("New people"), self->plan->n_new);
  add_rows (self, GROUP_KNOWN, _ ("Known already"), self->plan->n_matched);
  trellis_announce (self->page, summary);
}

static void
read_cb (GObject *file, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) page = data;
  Importing *self = g_object_get_data (G_OBJECT (page), "trellis-importing");
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = trellis_people_read_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || !self)
    return;
  gtk_widget_set_visible (self->progress, FALSE);
  if (rows) {
    self->plan = trellis_people_plan_new (self->library, rows);
    show_plan (self);
  } else {
    GtkWidget *group = trellis_page_add_group (TRELLIS_PAGE (page), NULL, NULL);

    trellis_group_add (group, trellis_fact_row (_ ("This file cannot be read"), error->message));
    trellis_announce (page, error->message);
  }
}

/**
 * trellis_roster_import_new:
 * @library: a library
 * @event: uid of an event
 * @file: a file of people
 *
 * Makes the page that shows what is in a file of people and adds them to a roster.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_roster_import_new (TrellisLibrary *library, const char *event, GFile *file)
{
  Importing *self = g_new0 (Importing, 1);
  g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_EVENT, event);

  self->library = g_object_ref (library);
  self->event = g_strdup (event);
  self->file_name = g_file_get_basename (file);
  self->cancellable = g_cancellable_new ();
  self->page = trellis_page_new (_ ("Import people"));
  trellis_page_set_title (TRELLIS_PAGE (self->page), _ ("Import people"), title);
  self->progress = trellis_quiet_label (_ ("Reading the file…"));
  trellis_page_add (TRELLIS_PAGE (self->page), self->progress);
  g_object_set_data_full (G_OBJECT (self->page), "trellis-importing", self, free_importing);
  /* Whoever leaves the page stops it: the page is kept only until it is read. */
  trellis_people_read_async (file, self->cancellable, read_cb, g_object_ref_sink (self->page));
  return self->page;
}

typedef struct {
  GtkWidget *widget;
  TrellisLibrary *library;
  char *event;
} Asking;

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *self)
{
  TrellisPlace *place = trellis_place_of (self->widget);

  if (response == GTK_RESPONSE_ACCEPT && place) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

    trellis_place_push (place, _ ("Import people"),
                        trellis_roster_import_new (self->library, self->event, file));
  }
  g_object_unref (self->widget);
  g_object_unref (self->library);
  g_free (self->event);
  g_free (self);
  g_object_unref (dialog);
}

/**
 * trellis_roster_import_ask:
 * @widget: a widget of a place
 * @library: a library
 * @event: uid of an event
 *
 * Asks for a file of people and slides in what is in it.
 */
void
trellis_roster_import_ask (GtkWidget *widget, TrellisLibrary *library, const char *event)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkFileChooserNative *dialog;
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  Asking *self;

  if (!GTK_IS_WINDOW (root))
    return;
  dialog = gtk_file_chooser_native_new (_ ("Import People"), GTK_WINDOW (root),
                                        GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));
  gtk_file_filter_set_name (filter, _ ("Tables (CSV)"));
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "tsv");
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  self = g_new0 (Asking, 1);
  self->widget = g_object_ref (widget);
  self->library = g_object_ref (library);
  self->event = g_strdup (event);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
