/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Partners of a learning week that nobody has written down yet: their names, one in each line of its form. */
#include "config.h"

#include "ui/calendar/trellis-week-partners.h"

#include "model/trellis-learning-week.h"
#include "model/trellis-organisation.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-input-row.h"

#include <glib/gi18n.h>

#define PARTNERS "trellis-week-partners"

typedef struct {
  TrellisForm *form; /* borrowed */
  GtkWidget *chosen; /* borrowed: the list of those that are known */
  GtkTextBuffer *names;
  GHashTable *known; /* names, folded, to uids */
  GHashTable *made; /* names, folded, to organisations that are not saved yet */
} Partners;

static void
free_partners (gpointer data)
{
  Partners *self = data;

  g_object_unref (self->names);
  g_hash_table_unref (self->known);
  g_hash_table_unref (self->made);
  g_free (self);
}

static GHashTable *
list_known (TrellisLibrary *library)
{
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) all = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                        TRELLIS_ORGANISATION_TITLE);

  for (guint i = 0; i < all->len; i++)
    g_hash_table_insert (known, g_utf8_casefold (trellis_entity_get_title (all->pdata[i]), -1),
                         g_strdup (trellis_entity_get_uid (all->pdata[i])));
  return known;
}

/* Of who is known under that name, else of one made for it. */
static const char *
uid_of (Partners *self, const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  const char *uid = g_hash_table_lookup (self->known, folded);
  TrellisOrganisation *made = uid ? NULL : g_hash_table_lookup (self->made, folded);

  if (!uid && !made) {
    made = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
    g_hash_table_insert (self->made, g_steal_pointer (&folded), made);
  }
  if (made)
    trellis_entity_set_text (made, TRELLIS_ORGANISATION_TITLE, name);
  return uid ? uid : trellis_entity_get_uid (made);
}

static char **
typed_names (Partners *self)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;
  char **lines;

  gtk_text_buffer_get_bounds (self->names, &start, &end);
  text = gtk_text_buffer_get_text (self->names, &start, &end, FALSE);
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line; line++)
    g_strstrip (*line);
  return lines;
}

static gboolean
holds (GPtrArray *uids, const char *uid)
{
  return g_ptr_array_find_with_equal_func (uids, uid, g_str_equal, NULL);
}

/* The week has those that are chosen and those that are typed. */
static void
update (Partners *self)
{
  const char *const *chosen = trellis_check_list_get_chosen (TRELLIS_CHECK_LIST (self->chosen));
  g_auto (GStrv) names = typed_names (self);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();

  for (; *chosen; chosen++)
    g_ptr_array_add (uids, (gpointer) *chosen);
  for (char **name = names; *name; name++) {
    const char *uid = **name ? uid_of (self, *name) : NULL;

    if (uid && !holds (uids, uid))
      g_ptr_array_add (uids, (gpointer) uid);
  }
  g_ptr_array_add (uids, NULL);
  trellis_entity_set_list (trellis_form_get_record (self->form), TRELLIS_LEARNING_WEEK_PARTNERS,
                           (const char *const *) uids->pdata);
}

static GtkWidget *
new_row (Partners *self)
{
  GtkWidget *view = gtk_text_view_new (), *frame = gtk_frame_new (NULL), *row;

  g_object_set (view, "accepts-tab", FALSE, "wrap-mode", GTK_WRAP_WORD_CHAR, "top-margin", 6,
                "bottom-margin", 6, "left-margin", 6, "right-margin", 6, "height-request", 72,
                NULL);
  self->names = g_object_ref (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  trellis_a11y_name (view, _ ("New partners, one in each line"));
  gtk_frame_set_child (GTK_FRAME (frame), view);
  row = trellis_input_row_new (_ ("New partners"), frame, TRUE);
  trellis_input_row_set_hint (TRELLIS_INPUT_ROW (row),
                              _ ("Who is not in the list of partners yet, one in each line."));
  return row;
}

/**
 * trellis_week_partners_add:
 * @form: the form of a learning week, with the list of partners
 * @library: its library
 *
 * Adds a text below the list of partners, for the names of organisations that the library does not know. They are partners
 * at once, and are saved by trellis_week_partners_save().
 */
void
trellis_week_partners_add (TrellisForm *form, TrellisLibrary *library)
{
  Partners *self = g_new0 (Partners, 1);
  GtkWidget *list, *row;

  self->form = form;
  self->chosen = trellis_form_get_row (form, TRELLIS_LEARNING_WEEK_PARTNERS);
  self->known = list_known (library);
  self->made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  row = new_row (self);
  g_object_set_data_full (G_OBJECT (form), PARTNERS, self, free_partners);
  list = gtk_widget_get_parent (self->chosen);
  gtk_list_box_insert (GTK_LIST_BOX (list), row,
                       gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->chosen)) + 1);
  g_signal_connect_swapped (self->names, "changed", G_CALLBACK (update), self);
  /* after the form has taken over what is chosen */
  g_signal_connect_data (self->chosen, "changed", G_CALLBACK (update), self, NULL,
                         G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * trellis_week_partners_save:
 * @form: a form with new partners
 * @batch: the batch that saves the week
 *
 * Saves the organisations whose names were typed.
 */
void
trellis_week_partners_save (TrellisForm *form, TrellisBatch *batch)
{
  Partners *self = g_object_get_data (G_OBJECT (form), PARTNERS);
  const char *const *uids = trellis_entity_get_list (trellis_form_get_record (form),
                                                     TRELLIS_LEARNING_WEEK_PARTNERS);
  GHashTableIter iter;
  gpointer made;

  g_hash_table_iter_init (&iter, self->made);
  while (g_hash_table_iter_next (&iter, NULL, &made))
    if (g_strv_contains (uids, trellis_entity_get_uid (made)))
      trellis_batch_save (batch, made);
}
