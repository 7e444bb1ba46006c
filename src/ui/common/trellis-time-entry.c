/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-time-entry.h"

#include "base/trellis-text.h"
#include "ui/common/trellis-date-text.h"

#define DAY_MINUTES (24 * 60)
#define STEP_MINUTES 15
#define FIRST_STEP (9 * 60)

/**
 * TrellisTimeEntry:
 *
 * A time of day. Up and Down go by quarters of an hour, Page Up and Page Down by hours.
 */
struct _TrellisTimeEntry {
  TrellisTypedEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (TrellisTimeEntry, trellis_time_entry, TRELLIS_TYPE_TYPED_ENTRY)

static char *
write_minute (TrellisTypedEntry *self, gint64 value)
{
  return trellis_text_time ((int) value);
}

static gboolean
read_minute (TrellisTypedEntry *self, const char *text, gint64 *value)
{
  int minute;

  if (!trellis_time_text_parse (text, &minute))
    return FALSE;
  *value = minute;
  return TRUE;
}

/* To the next whole quarter in that direction, within the day. */
static gboolean
step_minute (TrellisTypedEntry *self, int direction, gboolean far, gint64 *value)
{
  int from = (int) *value, to = FIRST_STEP;

  if (from >= 0 && far)
    to = from + direction * 60;
  else if (from >= 0)
    to = direction > 0 ? (from / STEP_MINUTES + 1) * STEP_MINUTES
                       : (from - 1) / STEP_MINUTES * STEP_MINUTES;
  if (to < 0 || to >= DAY_MINUTES || (from == 0 && direction < 0))
    return FALSE;
  *value = to;
  return TRUE;
}

static void
trellis_time_entry_class_init (TrellisTimeEntryClass *klass)
{
  TrellisTypedEntryClass *typed_class = TRELLIS_TYPED_ENTRY_CLASS (klass);

  typed_class->none = -1;
  typed_class->write = write_minute;
  typed_class->read = read_minute;
  typed_class->step = step_minute;
}

static void
trellis_time_entry_init (TrellisTimeEntry *self)
{
  GtkWidget *entry = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (self));

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), trellis_text_is_12_hour () ? 9 : 6);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), 9);
  gtk_widget_set_hexpand (entry, TRUE);
  trellis_typed_entry_set_value (TRELLIS_TYPED_ENTRY (self), -1);
}

/**
 * trellis_time_entry_new:
 * @name: what the time is, such as Start time
 *
 * Makes an empty time entry.
 *
 * Returns: (transfer floating): a #TrellisTimeEntry
 */
GtkWidget *
trellis_time_entry_new (const char *name)
{
  TrellisTypedEntry *self = g_object_new (TRELLIS_TYPE_TIME_ENTRY, NULL);

  trellis_typed_entry_set_name (self, name);
  return GTK_WIDGET (self);
}

/**
 * trellis_time_entry_get_minute:
 * @self: a time entry
 *
 * The time as last understood.
 *
 * Returns: minutes after midnight, -1 while there is no time
 */
int
trellis_time_entry_get_minute (TrellisTimeEntry *self)
{
  return (int) trellis_typed_entry_get_value (TRELLIS_TYPED_ENTRY (self));
}

/**
 * trellis_time_entry_set_minute:
 * @self: a time entry
 * @minute: minutes after midnight, -1 for no time
 *
 * Shows a time.
 */
void
trellis_time_entry_set_minute (TrellisTimeEntry *self, int minute)
{
  trellis_typed_entry_set_value (TRELLIS_TYPED_ENTRY (self), minute);
}
