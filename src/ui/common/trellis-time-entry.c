/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-time-entry.h"

#include "base/trellis-text.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-date-text.h"

#define DAY_MINUTES (24 * 60)
#define STEP_MINUTES 15
#define FIRST_STEP (9 * 60)

/**
 * TrellisTimeEntry:
 *
 * A time of day, typed as one thinks it. Up and Down go by quarters of an hour, Page Up and Page
 * Down by hours; each step is said.
 */
struct _TrellisTimeEntry {
  GtkWidget parent_instance;

  GtkWidget *entry;
  int minute;
  gboolean writing;
};

G_DEFINE_FINAL_TYPE (TrellisTimeEntry, trellis_time_entry, GTK_TYPE_WIDGET)

enum {
  PROP_MINUTE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
take (TrellisTimeEntry *self, int minute)
{
  if (self->minute == minute)
    return;
  self->minute = minute;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINUTE]);
}

static void
write_out (TrellisTimeEntry *self)
{
  g_autofree char *text = trellis_text_time (self->minute);

  self->writing = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->writing = FALSE;
}

static gboolean
read_text (TrellisTimeEntry *self, int *minute)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  *minute = -1;
  return !*g_strstrip (text) || trellis_time_text_parse (text, minute);
}

static void
changed_cb (GtkEditable *editable, TrellisTimeEntry *self)
{
  int minute;

  if (!self->writing && read_text (self, &minute))
    take (self, minute);
}

static void
settle (TrellisTimeEntry *self)
{
  int minute;

  if (!read_text (self, &minute))
    return;
  take (self, minute);
  write_out (self);
}

static void
activate_cb (GtkEntry *entry, TrellisTimeEntry *self)
{
  settle (self);
  trellis_announce (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
leave_cb (GtkEventController *controller, TrellisTimeEntry *self)
{
  settle (self);
}

/* To the next whole step in that direction, within the day. */
static void
step (TrellisTimeEntry *self, int direction, int size)
{
  int to = FIRST_STEP;

  if (self->minute >= 0 && size == STEP_MINUTES)
    to = direction > 0 ? (self->minute / size + 1) * size : (self->minute - 1) / size * size;
  else if (self->minute >= 0)
    to = self->minute + direction * size;
  if (to < 0 || to >= DAY_MINUTES || (self->minute == 0 && direction < 0)) {
    gtk_widget_error_bell (GTK_WIDGET (self));
    return;
  }
  take (self, to);
  write_out (self);
  trellis_announce (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisTimeEntry *self)
{
  if (state & gtk_accelerator_get_default_mod_mask ())
    return GDK_EVENT_PROPAGATE;
  switch (key) {
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    step (self, 1, STEP_MINUTES);
    return GDK_EVENT_STOP;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    step (self, -1, STEP_MINUTES);
    return GDK_EVENT_STOP;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
    step (self, 1, 60);
    return GDK_EVENT_STOP;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    step (self, -1, 60);
    return GDK_EVENT_STOP;
  default:
    return GDK_EVENT_PROPAGATE;
  }
}

static gboolean
trellis_time_entry_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (TRELLIS_TIME_ENTRY (widget)->entry);
}

static void
trellis_time_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, TRELLIS_TIME_ENTRY (object)->minute);
}

static void
trellis_time_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  trellis_time_entry_set_minute (TRELLIS_TIME_ENTRY (object), g_value_get_int (value));
}

static void
trellis_time_entry_dispose (GObject *object)
{
  g_clear_pointer (&TRELLIS_TIME_ENTRY (object)->entry, gtk_widget_unparent);
  G_OBJECT_CLASS (trellis_time_entry_parent_class)->dispose (object);
}

static void
trellis_time_entry_class_init (TrellisTimeEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = trellis_time_entry_dispose;
  object_class->get_property = trellis_time_entry_get_property;
  object_class->set_property = trellis_time_entry_set_property;
  widget_class->grab_focus = trellis_time_entry_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  /**
   * TrellisTimeEntry:minute:
   *
   * Minutes after midnight, -1 while there is no time.
   */
  properties[PROP_MINUTE] = g_param_spec_int ("minute", NULL, NULL, -1, DAY_MINUTES - 1, -1,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
trellis_time_entry_init (TrellisTimeEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->minute = -1;
  self->entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), trellis_text_is_12_hour () ? 9 : 6);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), 9);
  g_signal_connect (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (self->entry, "activate", G_CALLBACK (activate_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  g_signal_connect (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (self->entry, focus);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
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
  TrellisTimeEntry *self = g_object_new (TRELLIS_TYPE_TIME_ENTRY, NULL);

  trellis_time_entry_set_name (self, name);
  return GTK_WIDGET (self);
}

/**
 * trellis_time_entry_set_name:
 * @self: a time entry
 * @name: what the time is, such as Start time
 *
 * Names it for a screen reader.
 */
void
trellis_time_entry_set_name (TrellisTimeEntry *self, const char *name)
{
  trellis_a11y_name (self->entry, name);
}

/**
 * trellis_time_entry_get_minute:
 * @self: a time entry
 *
 * The time as last understood; trellis_time_entry_is_valid() tells whether that is what is typed.
 *
 * Returns: minutes after midnight, -1 while there is no time
 */
int
trellis_time_entry_get_minute (TrellisTimeEntry *self)
{
  return self->minute;
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
  g_return_if_fail (TRELLIS_IS_TIME_ENTRY (self));
  take (self, minute);
  write_out (self);
}

/**
 * trellis_time_entry_is_valid:
 * @self: a time entry
 *
 * Whether what is typed is a time, or nothing.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_time_entry_is_valid (TrellisTimeEntry *self)
{
  int minute;

  return read_text (self, &minute);
}

/**
 * trellis_time_entry_get_entry:
 * @self: a time entry
 *
 * The entry inside: what has the focus, and what a description belongs to.
 *
 * Returns: (transfer none): a #GtkEntry
 */
GtkWidget *
trellis_time_entry_get_entry (TrellisTimeEntry *self)
{
  return self->entry;
}
