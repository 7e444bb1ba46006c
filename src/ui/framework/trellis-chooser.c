/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row to choose one of some records, which tells at once what was chosen. */
#include "config.h"

#include "ui/framework/trellis-chooser.h"

#include "model/trellis-entity.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-picker.h"

typedef struct {
  TrellisChosen chosen;
  gpointer data;
} Chooser;

static void
chosen_cb (TrellisPicker *picker, GParamSpec *pspec, Chooser *self)
{
  const char *uid = trellis_picker_get_chosen (picker);

  self->chosen (uid ? uid : "", self->data);
}

static void
free_chooser (gpointer data, GClosure *closure)
{
  g_free (data);
}

/**
 * trellis_chooser_new:
 * @name: what is chosen
 * @required: whether one must be chosen
 * @records: (element-type TrellisEntity): what can be chosen
 * @uid: uid of the record that is chosen, empty for none
 * @chosen: told when another is chosen
 * @data: data for @chosen, which must live as long as the row
 *
 * Makes a row to choose one of some records.
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
trellis_chooser_new (const char *name,
                     gboolean required,
                     GPtrArray *records,
                     const char *uid,
                     TrellisChosen chosen,
                     gpointer data)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  GtkWidget *picker = trellis_picker_new (name, required);
  Chooser *self = g_new0 (Chooser, 1);

  self->chosen = chosen;
  self->data = data;
  for (guint i = 0; i < records->len; i++) {
    g_ptr_array_add (ids, (gpointer) trellis_entity_get_uid (records->pdata[i]));
    g_ptr_array_add (labels, (gpointer) trellis_entity_get_title (records->pdata[i]));
  }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (labels, NULL);
  trellis_picker_set_items (TRELLIS_PICKER (picker), (const char *const *) ids->pdata,
                            (const char *const *) labels->pdata);
  trellis_picker_set_chosen (TRELLIS_PICKER (picker), uid, NULL);
  g_signal_connect_data (picker, "notify::chosen", G_CALLBACK (chosen_cb), self, free_chooser, 0);
  return trellis_input_row_new (name, picker, TRUE);
}
