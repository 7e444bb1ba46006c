/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-form.h"

G_BEGIN_DECLS

typedef struct _TrellisFormInput TrellisFormInput;

/**
 * TrellisFormInputKind:
 * @make: makes row and control, and connects them so that every change goes into the record
 * @load: shows what the record holds
 * @check: (nullable): says what is wrong with what was typed, %NULL when nothing is
 *
 * How fields of one sort are edited.
 */
typedef struct {
  void (*make) (TrellisFormInput *input);
  void (*load) (TrellisFormInput *input);
  char *(*check) (TrellisFormInput *input);
} TrellisFormInputKind;

struct _TrellisFormInput {
  /* Borrowed */
  TrellisForm *form;
  const TrellisField *info;
  const TrellisFormInputKind *kind;
  GtkWidget *row;
  GtkWidget *control;
  GtkWidget *focus; /* what has the focus, and what a description belongs to */
  GtkWidget *time; /* of an instant */

  /* Owned */
  char *title;

  guint field;
  gint64 last; /* of a start: its last value that was set */
};

const TrellisFormInputKind *trellis_form_input_kind (const TrellisField *info);
const TrellisFormInputKind *trellis_form_when_kind (const TrellisField *info);
const TrellisFormInputKind *trellis_form_choice_kind (const TrellisField *info);
void trellis_form_when_restore (TrellisForm *form);

TrellisFormInput *trellis_form_find_input (TrellisForm *self, const char *name);
GPtrArray *trellis_form_get_candidates (TrellisForm *self, guint field);
char *trellis_form_get_linked_title (TrellisForm *self, const TrellisField *info, const char *uid);
gboolean trellis_form_is_loading (TrellisForm *self);
void trellis_form_set_loading (TrellisForm *self, gboolean loading);
void trellis_form_load (TrellisFormInput *input);
void trellis_form_emit_changed (TrellisForm *self);

G_END_DECLS
