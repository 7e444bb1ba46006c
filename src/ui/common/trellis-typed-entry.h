/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_TYPED_ENTRY (trellis_typed_entry_get_type ())
G_DECLARE_DERIVABLE_TYPE (TrellisTypedEntry, trellis_typed_entry, TRELLIS, TYPED_ENTRY, GtkBox)

/**
 * TrellisTypedEntryClass:
 * @none: the value while nothing is typed
 * @write: writes a value out
 * @read: reads what was typed, which is not empty; %FALSE when it cannot be understood
 * @step: where a step from the value leads: up or down, a short or a long way; %FALSE when there is no further
 *
 * What a kind of value is.
 */
struct _TrellisTypedEntryClass {
  GtkBoxClass parent_class;
  gint64 none;
  char *(*write) (TrellisTypedEntry *self, gint64 value);
  gboolean (*read) (TrellisTypedEntry *self, const char *text, gint64 *value);
  gboolean (*step) (TrellisTypedEntry *self, int direction, gboolean far, gint64 *value);
};

void trellis_typed_entry_set_name (TrellisTypedEntry *self, const char *name);
gint64 trellis_typed_entry_get_value (TrellisTypedEntry *self);
void trellis_typed_entry_set_value (TrellisTypedEntry *self, gint64 value);
void trellis_typed_entry_choose (TrellisTypedEntry *self, gint64 value);
gint64 trellis_typed_entry_get_settled (TrellisTypedEntry *self);
gboolean trellis_typed_entry_is_valid (TrellisTypedEntry *self);
GtkWidget *trellis_typed_entry_get_entry (TrellisTypedEntry *self);

G_END_DECLS
