/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How flags, choices and links are edited. */
#include "config.h"

#include "ui/common/trellis-form-private.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-picker.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

/* -- flags ------------------------------------------------------------------------------------- */

static void
flag_changed_cb (GtkSwitch *control, GParamSpec *pspec, TrellisFormInput *input)
{
  if (trellis_form_is_loading (input->form))
    return;
  trellis_entity_set_number (trellis_form_get_record (input->form), input->field,
                             gtk_switch_get_active (control));
  if (g_str_equal (input->info->name, "all_day"))
    trellis_form_when_restore (input->form);
  trellis_form_emit_changed (input->form);
}

static void
make_flag (TrellisFormInput *input)
{
  input->control = input->focus = gtk_switch_new ();
  input->row = trellis_form_row (input->title, input->control);
  g_signal_connect (input->control, "notify::active", G_CALLBACK (flag_changed_cb), input);
}

static void
load_flag (TrellisFormInput *input)
{
  gtk_switch_set_active (GTK_SWITCH (input->control),
                         trellis_entity_get_flag (trellis_form_get_record (input->form),
                                                  input->field));
}

/* -- choices ----------------------------------------------------------------------------------- */

/* The row says only its title, so that what is chosen has to be part of its name. */
static void
name_choice (TrellisFormInput *input)
{
  GtkStringObject *word = adw_combo_row_get_selected_item (ADW_COMBO_ROW (input->row));
  g_autofree char *name = g_strdup_printf ("%s: %s", input->title,
                                           word ? gtk_string_object_get_string (word) : _ ("None"));

  trellis_a11y_name (input->row, name);
}

static void
choice_changed_cb (AdwComboRow *row, GParamSpec *pspec, TrellisFormInput *input)
{
  name_choice (input);
  if (trellis_form_is_loading (input->form))
    return;
  trellis_entity_set_number (trellis_form_get_record (input->form), input->field,
                             adw_combo_row_get_selected (row));
  trellis_form_emit_changed (input->form);
}

static void
make_choice (TrellisFormInput *input)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (const TrellisChoice *choice = input->info->choices; choice->nick; choice++)
    gtk_string_list_append (words, _ (choice->label));
  input->row = g_object_new (ADW_TYPE_COMBO_ROW, "use-markup", FALSE, "title", input->title,
                             "model", words, NULL);
  input->control = input->focus = input->row;
  g_signal_connect (input->row, "notify::selected-item", G_CALLBACK (choice_changed_cb), input);
}

static void
load_choice (TrellisFormInput *input)
{
  adw_combo_row_set_selected (
      ADW_COMBO_ROW (input->row),
      (guint) trellis_entity_get_choice (trellis_form_get_record (input->form), input->field));
  name_choice (input);
}

/* -- links ------------------------------------------------------------------------------------- */

/* Uids and titles of records, as the lists take them. */
static void
split_records (GPtrArray *records, GPtrArray *ids, GPtrArray *labels)
{
  for (guint i = 0; i < records->len; i++) {
    g_ptr_array_add (ids, (gpointer) trellis_entity_get_uid (records->pdata[i]));
    g_ptr_array_add (labels, (gpointer) trellis_entity_get_title (records->pdata[i]));
  }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (labels, NULL);
}

static void
fill_picker (TrellisPicker *picker, gpointer data)
{
  TrellisFormInput *input = data;
  g_autoptr (GPtrArray) ids = g_ptr_array_new (), labels = g_ptr_array_new ();

  split_records (trellis_form_get_candidates (input->form, input->field), ids, labels);
  trellis_picker_set_items (picker, (const char *const *) ids->pdata,
                            (const char *const *) labels->pdata);
}

static void
link_changed_cb (TrellisPicker *picker, GParamSpec *pspec, TrellisFormInput *input)
{
  if (trellis_form_is_loading (input->form))
    return;
  trellis_entity_set_text (trellis_form_get_record (input->form), input->field,
                           trellis_picker_get_chosen (picker));
  trellis_form_emit_changed (input->form);
}

static void
make_link (TrellisFormInput *input)
{
  input->control = trellis_picker_new (input->title,
                                       (input->info->flags & TRELLIS_FIELD_REQUIRED) != 0);
  input->focus = trellis_picker_get_button (TRELLIS_PICKER (input->control));
  input->row = trellis_input_row_new (input->title, input->control, TRUE);
  /* People of a large organisation are many; they are read when somebody looks. */
  trellis_picker_set_source (TRELLIS_PICKER (input->control), fill_picker, input);
  g_signal_connect (input->control, "notify::chosen", G_CALLBACK (link_changed_cb), input);
}

static void
load_link (TrellisFormInput *input)
{
  const char *uid = trellis_entity_get_text (trellis_form_get_record (input->form), input->field);
  g_autofree char *title = trellis_form_get_linked_title (input->form, input->info, uid);

  trellis_picker_reset_items (TRELLIS_PICKER (input->control));
  trellis_picker_set_chosen (TRELLIS_PICKER (input->control), uid, title);
}

static void
links_changed_cb (TrellisCheckList *list, TrellisFormInput *input)
{
  trellis_entity_set_list (trellis_form_get_record (input->form), input->field,
                           trellis_check_list_get_chosen (list));
  trellis_form_emit_changed (input->form);
}

static void
make_links (TrellisFormInput *input)
{
  input->row = trellis_check_list_new (input->title);
  input->control = input->focus = input->row;
  g_signal_connect (input->row, "changed", G_CALLBACK (links_changed_cb), input);
}

static void
load_links (TrellisFormInput *input)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new (), labels = g_ptr_array_new ();

  split_records (trellis_form_get_candidates (input->form, input->field), ids, labels);
  trellis_check_list_set_items (TRELLIS_CHECK_LIST (input->row), (const char *const *) ids->pdata,
                                (const char *const *) labels->pdata);
  trellis_check_list_set_chosen (TRELLIS_CHECK_LIST (input->row),
                                 trellis_entity_get_list (trellis_form_get_record (input->form),
                                                          input->field));
}

static const TrellisFormInputKind flag_kind = { make_flag, load_flag, NULL };
static const TrellisFormInputKind choice_kind = { make_choice, load_choice, NULL };
static const TrellisFormInputKind link_kind = { make_link, load_link, NULL };
static const TrellisFormInputKind links_kind = { make_links, load_links, NULL };

/**
 * trellis_form_choice_kind: (skip)
 * @info: a flag, choice, link or links
 *
 * How such a field is edited.
 *
 * Returns: (transfer none): the way
 */
const TrellisFormInputKind *
trellis_form_choice_kind (const TrellisField *info)
{
  if (info->type == TRELLIS_TYPED_FLAG)
    return &flag_kind;
  if (info->type == TRELLIS_TYPED_CHOICE)
    return &choice_kind;
  return info->type == TRELLIS_TYPED_LINK ? &link_kind : &links_kind;
}
