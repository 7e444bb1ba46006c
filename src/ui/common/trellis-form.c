/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-form-private.h"

#include "model/trellis-kinds.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

/**
 * TrellisForm:
 *
 * Edits a record. Rows are made from the table of fields of its kind, so that every view asks for
 * the same thing in the same way. It edits a copy; what becomes of it is for whoever made the form.
 */
struct _TrellisForm {
  GtkBox parent_instance;

  /* Owned */
  TrellisLibrary *library;
  gpointer original;
  gpointer record;
  GPtrArray *inputs;
  GHashTable *candidates; /* field → GPtrArray of records */
  GHashTable *hints; /* field → text */

  guint loading;
};

G_DEFINE_FINAL_TYPE (TrellisForm, trellis_form, GTK_TYPE_BOX)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
free_input (gpointer data)
{
  TrellisFormInput *input = data;

  g_free (input->title);
  g_free (input);
}

static void
trellis_form_finalize (GObject *object)
{
  TrellisForm *self = TRELLIS_FORM (object);

  g_ptr_array_unref (self->inputs);
  g_hash_table_unref (self->candidates);
  g_hash_table_unref (self->hints);
  g_clear_object (&self->library);
  g_clear_object (&self->original);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (trellis_form_parent_class)->finalize (object);
}

static void
trellis_form_class_init (TrellisFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_form_finalize;
  /**
   * TrellisForm::changed:
   * @self: the form
   *
   * Something was filled in; the record of the form holds it.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
trellis_form_init (TrellisForm *self)
{
  self->inputs = g_ptr_array_new_with_free_func (free_input);
  self->candidates = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->hints = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
}

static TrellisFormInput *
input_of (TrellisForm *self, guint field)
{
  for (guint i = 0; i < self->inputs->len; i++) {
    TrellisFormInput *input = self->inputs->pdata[i];

    if (input->field == field)
      return input;
  }
  return NULL;
}

/**
 * trellis_form_find_input: (skip)
 * @self: a form
 * @name: name of a field
 *
 * Finds an input by the name of its field.
 *
 * Returns: (nullable): the input, %NULL when the form does not ask for it
 */
TrellisFormInput *
trellis_form_find_input (TrellisForm *self, const char *name)
{
  int field = trellis_kind_field (trellis_entity_get_kind (self->record), name);

  return field < 0 ? NULL : input_of (self, (guint) field);
}

/**
 * trellis_form_get_candidates: (skip)
 * @self: a form
 * @field: index of a link
 *
 * What a link can point at: what the view set, else every record of its kind.
 *
 * Returns: (transfer none): the records
 */
GPtrArray *
trellis_form_get_candidates (TrellisForm *self, guint field)
{
  GPtrArray *records = g_hash_table_lookup (self->candidates, GUINT_TO_POINTER (field));
  const TrellisKind *target;

  if (records)
    return records;
  target = trellis_kinds_find (trellis_entity_get_kind (self->record)->fields[field].target);
  if (self->library && target)
    records = trellis_library_list_all (self->library, trellis_kinds_type (target), target->title);
  if (!records)
    records = g_ptr_array_new_with_free_func (g_object_unref);
  g_hash_table_insert (self->candidates, GUINT_TO_POINTER (field), records);
  return records;
}

/**
 * trellis_form_get_linked_title: (skip)
 * @self: a form
 * @info: a link
 * @uid: a uid it holds
 *
 * What a linked record is called.
 *
 * Returns: (transfer full) (nullable): its title
 */
char *
trellis_form_get_linked_title (TrellisForm *self, const TrellisField *info, const char *uid)
{
  const TrellisKind *target = trellis_kinds_find (info->target);

  if (!self->library || !target || !*uid)
    return NULL;
  return trellis_library_get_title (self->library, trellis_kinds_type (target), uid);
}

/**
 * trellis_form_is_loading: (skip)
 * @self: a form
 *
 * Whether controls change because they are being filled, and not by a person.
 *
 * Returns: %TRUE if they do
 */
gboolean
trellis_form_is_loading (TrellisForm *self)
{
  return self->loading > 0;
}

/**
 * trellis_form_set_loading: (skip)
 * @self: a form
 * @loading: whether controls are about to be filled, or have been; the two come in pairs
 *
 * Keeps what controls say from going into the record.
 */
void
trellis_form_set_loading (TrellisForm *self, gboolean loading)
{
  self->loading += loading ? 1 : -1;
}

/**
 * trellis_form_load: (skip)
 * @input: an input
 *
 * Shows what the record holds.
 */
void
trellis_form_load (TrellisFormInput *input)
{
  input->form->loading++;
  input->kind->load (input);
  input->form->loading--;
}

/**
 * trellis_form_emit_changed: (skip)
 * @self: a form
 *
 * Tells that the record changed.
 */
void
trellis_form_emit_changed (TrellisForm *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_hint (TrellisFormInput *input)
{
  const char *hint = g_hash_table_lookup (input->form->hints, GUINT_TO_POINTER (input->field));

  if (TRELLIS_IS_CHECK_LIST (input->row))
    trellis_check_list_set_note (TRELLIS_CHECK_LIST (input->row), hint, FALSE);
  else if (TRELLIS_IS_INPUT_ROW (input->row))
    trellis_input_row_set_hint (TRELLIS_INPUT_ROW (input->row), hint);
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (input->row), hint ? hint : "");
  if (!TRELLIS_IS_CHECK_LIST (input->row))
    trellis_a11y_describe (input->focus, hint);
}

static void
show_error (TrellisFormInput *input, const char *error)
{
  GtkWidget *at = input->focus;
  TrellisInputRow *row;

  if (TRELLIS_IS_CHECK_LIST (input->row)) {
    if (error)
      trellis_check_list_set_note (TRELLIS_CHECK_LIST (input->row), error, TRUE);
    else
      show_hint (input);
    return;
  }
  if (!TRELLIS_IS_INPUT_ROW (input->row))
    return;
  row = TRELLIS_INPUT_ROW (input->row);
  if (g_strcmp0 (trellis_input_row_get_error (row), error))
    trellis_input_row_set_error (row, at, error);
}

static void
add_input (TrellisForm *self, GtkWidget *group, guint field)
{
  TrellisFormInput *input = g_new0 (TrellisFormInput, 1);
  const char *label;

  g_return_if_fail (field < trellis_entity_get_kind (self->record)->n_fields);
  input->form = self;
  input->field = field;
  input->info = &trellis_entity_get_kind (self->record)->fields[field];
  label = _ (input->info->label);
  input->title = input->info->flags & TRELLIS_FIELD_REQUIRED
                     /* TRANSLATORS: label of something that has to be filled in */
                     ? g_strdup_printf (_ ("%s, required"), label)
                     : g_strdup (label);
  input->kind = trellis_form_input_kind (input->info);
  g_ptr_array_add (self->inputs, input);
  self->loading++;
  input->kind->make (input);
  self->loading--;
  trellis_form_load (input);
  if (g_hash_table_contains (self->hints, GUINT_TO_POINTER (field)))
    show_hint (input);
  trellis_group_add (group, input->row);
}

/**
 * trellis_form_new:
 * @library: (nullable): where links point
 * @record: the record to edit, which stays as it is
 *
 * Makes a form without rows.
 *
 * Returns: (transfer floating): a #TrellisForm
 */
GtkWidget *
trellis_form_new (TrellisLibrary *library, gpointer record)
{
  TrellisForm *self = g_object_new (TRELLIS_TYPE_FORM, NULL);

  self->library = library ? g_object_ref (library) : NULL;
  self->original = trellis_entity_dup (record);
  self->record = trellis_entity_dup (record);
  return GTK_WIDGET (self);
}

/**
 * trellis_form_add_group:
 * @self: a form
 * @title: title of the group
 * @description: (nullable): a sentence below it
 * @fields: (array length=n_fields): indices of fields
 * @n_fields: how many
 *
 * Adds rows for some fields.
 */
void
trellis_form_add_group (TrellisForm *self,
                        const char *title,
                        const char *description,
                        const guint *fields,
                        guint n_fields)
{
  GtkWidget *group = trellis_group_new (title, description);

  for (guint i = 0; i < n_fields; i++)
    add_input (self, group, fields[i]);
  gtk_box_append (GTK_BOX (self), group);
}

/**
 * trellis_form_set_candidates:
 * @self: a form
 * @field: index of a link or of links
 * @records: (element-type TrellisEntity): what it can point at
 *
 * Narrows down what can be picked. Without it, that is every record of the kind.
 */
void
trellis_form_set_candidates (TrellisForm *self, guint field, GPtrArray *records)
{
  TrellisFormInput *input = input_of (self, field);

  g_hash_table_insert (self->candidates, GUINT_TO_POINTER (field), g_ptr_array_ref (records));
  if (input)
    trellis_form_load (input);
}

/**
 * trellis_form_set_hint:
 * @self: a form
 * @field: index of a field
 * @hint: (nullable): a sentence that helps to fill it in
 *
 * Explains a field.
 */
void
trellis_form_set_hint (TrellisForm *self, guint field, const char *hint)
{
  TrellisFormInput *input = input_of (self, field);

  g_hash_table_insert (self->hints, GUINT_TO_POINTER (field), g_strdup (hint));
  if (input)
    show_hint (input);
}

/**
 * trellis_form_get_row:
 * @self: a form
 * @field: index of a field
 *
 * The row of a field, to hide or to add to.
 *
 * Returns: (transfer none) (nullable): the row
 */
GtkWidget *
trellis_form_get_row (TrellisForm *self, guint field)
{
  TrellisFormInput *input = input_of (self, field);

  return input ? input->row : NULL;
}

/**
 * trellis_form_get_control:
 * @self: a form
 * @field: index of a field
 *
 * The control in which a field is edited.
 *
 * Returns: (transfer none) (nullable): the control
 */
GtkWidget *
trellis_form_get_control (TrellisForm *self, guint field)
{
  TrellisFormInput *input = input_of (self, field);

  return input ? input->control : NULL;
}

/**
 * trellis_form_get_record:
 * @self: a form
 *
 * The edited copy.
 *
 * Returns: (transfer none) (type TrellisEntity): the record
 */
gpointer
trellis_form_get_record (TrellisForm *self)
{
  return self->record;
}

/**
 * trellis_form_is_changed:
 * @self: a form
 *
 * Whether something differs from the record as it was given, or is typed and not understood.
 *
 * Returns: %TRUE if leaving would lose something
 */
gboolean
trellis_form_is_changed (TrellisForm *self)
{
  for (guint i = 0; i < self->inputs->len; i++) {
    TrellisFormInput *input = self->inputs->pdata[i];
    g_autofree char *wrong = input->kind->check ? input->kind->check (input) : NULL;

    if (wrong && trellis_entity_field_equal (self->record, self->original, input->field) &&
        !TRELLIS_IS_CHECK_LIST (input->row))
      return TRUE;
  }
  return !trellis_entity_equal (self->record, self->original);
}

static char *
find_fault (TrellisFormInput *input)
{
  g_autofree char *wrong = input->kind->check ? input->kind->check (input) : NULL;

  if (!wrong && input->info->flags & TRELLIS_FIELD_REQUIRED &&
      !trellis_entity_is_set (input->form->record, input->field))
    return g_strdup_printf (_ ("Please fill in “%s”."), _ (input->info->label));
  return g_steal_pointer (&wrong);
}

/**
 * trellis_form_validate:
 * @self: a form
 *
 * Checks everything. What is wrong is shown and described at its field, and the first such field
 * gets the focus.
 *
 * Returns: %TRUE if the record can be saved
 */
gboolean
trellis_form_validate (TrellisForm *self)
{
  TrellisFormInput *first = NULL;

  for (guint i = 0; i < self->inputs->len; i++) {
    TrellisFormInput *input = self->inputs->pdata[i];
    g_autofree char *fault = find_fault (input);

    show_error (input, fault);
    if (!fault || first)
      continue;
    first = input;
    gtk_widget_grab_focus (input->focus);
#if GTK_CHECK_VERSION(4, 14, 0)
    /* There a changed description is not heard; before, it is, and would be heard twice. */
    trellis_announce (self, fault);
#endif
  }
  return first == NULL;
}

/**
 * trellis_form_focus_first:
 * @self: a form
 *
 * Puts the focus into the first field.
 */
void
trellis_form_focus_first (TrellisForm *self)
{
  if (self->inputs->len)
    gtk_widget_grab_focus (((TrellisFormInput *) self->inputs->pdata[0])->focus);
}
