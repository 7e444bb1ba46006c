/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-typed-entry.h"

#include "ui/common/trellis-a11y.h"

/**
 * TrellisTypedEntry:
 *
 * An entry for a value, such as a date, that is typed as one thinks it and written out when one is done. Up and Down
 * go by short steps, Page Up and Page Down by long ones; each step is said.
 */
typedef struct {
  GtkWidget *entry;
  gint64 value;
  gint64 settled; /* the value last written out */
  gboolean writing;
} TrellisTypedEntryPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (TrellisTypedEntry, trellis_typed_entry, GTK_TYPE_BOX)

#define private(self)                                                                              \
  ((TrellisTypedEntryPrivate *) trellis_typed_entry_get_instance_private (                         \
      TRELLIS_TYPED_ENTRY (self)))

enum {
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
take (TrellisTypedEntry *self, gint64 value)
{
  if (private(self)->value == value)
    return;
  private (self)->value = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
write_out (TrellisTypedEntry *self)
{
  TrellisTypedEntryPrivate *priv = private(self);
  gboolean none = priv->value == TRELLIS_TYPED_ENTRY_GET_CLASS (self)->none;
  g_autofree char *text = none ? g_strdup ("")
                               : TRELLIS_TYPED_ENTRY_GET_CLASS (self)->write (self, priv->value);

  priv->settled = priv->value;
  priv->writing = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (priv->entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (priv->entry), text);
  priv->writing = FALSE;
}

static void
say (TrellisTypedEntry *self)
{
  trellis_announce (self, gtk_editable_get_text (GTK_EDITABLE (private(self)->entry)));
}

static gboolean
read_text (TrellisTypedEntry *self, gint64 *value)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (private(self)->entry)));

  *value = TRELLIS_TYPED_ENTRY_GET_CLASS (self)->none;
  return !*g_strstrip (text) || TRELLIS_TYPED_ENTRY_GET_CLASS (self)->read (self, text, value);
}

static void
changed_cb (GtkEditable *editable, TrellisTypedEntry *self)
{
  gint64 value;

  if (!private(self)->writing && read_text (self, &value))
    take (self, value);
}

/* Shows how a text was understood, once she is done with it; whether that is news. */
static gboolean
settle (TrellisTypedEntry *self)
{
  gint64 value, before = private(self)->settled;

  if (!read_text (self, &value))
    return FALSE;
  take (self, value);
  write_out (self);
  return value != before && value != TRELLIS_TYPED_ENTRY_GET_CLASS (self)->none;
}

static void
activate_cb (GtkEntry *entry, TrellisTypedEntry *self)
{
  if (settle (self))
    say (self);
}

static void
leave_cb (GtkEventController *controller, TrellisTypedEntry *self)
{
  settle (self);
}

static void
step (TrellisTypedEntry *self, int direction, gboolean far)
{
  gint64 value = private(self)->value;

  if (TRELLIS_TYPED_ENTRY_GET_CLASS (self)->step (self, direction, far, &value))
    trellis_typed_entry_choose (self, value);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisTypedEntry *self)
{
  if (state & gtk_accelerator_get_default_mod_mask ())
    return GDK_EVENT_PROPAGATE;
  switch (key) {
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    step (self, 1, FALSE);
    return GDK_EVENT_STOP;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    step (self, -1, FALSE);
    return GDK_EVENT_STOP;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
    step (self, 1, TRUE);
    return GDK_EVENT_STOP;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    step (self, -1, TRUE);
    return GDK_EVENT_STOP;
  default:
    return GDK_EVENT_PROPAGATE;
  }
}

static gboolean
trellis_typed_entry_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (private(widget)->entry);
}

static void
trellis_typed_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int64 (value, private(object)->value);
}

static void
trellis_typed_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  trellis_typed_entry_set_value (TRELLIS_TYPED_ENTRY (object), g_value_get_int64 (value));
}

static void
trellis_typed_entry_class_init (TrellisTypedEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = trellis_typed_entry_get_property;
  object_class->set_property = trellis_typed_entry_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = trellis_typed_entry_grab_focus;
  /**
   * TrellisTypedEntry:value:
   *
   * The value as last understood.
   */
  properties[PROP_VALUE] = g_param_spec_int64 ("value", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                   G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
trellis_typed_entry_init (TrellisTypedEntry *self)
{
  TrellisTypedEntryPrivate *priv = private(self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  priv->entry = gtk_entry_new ();
  g_signal_connect (priv->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (priv->entry, "activate", G_CALLBACK (activate_cb), self);
  /* Before the text of the entry takes the keys. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (priv->entry, keys);
  g_signal_connect (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (priv->entry, focus);
  gtk_box_append (GTK_BOX (self), priv->entry);
}

/**
 * trellis_typed_entry_set_name:
 * @self: an entry
 * @name: what the value is, such as Due
 *
 * Names it for a screen reader.
 */
void
trellis_typed_entry_set_name (TrellisTypedEntry *self, const char *name)
{
  trellis_a11y_name (private(self)->entry, name);
}

/**
 * trellis_typed_entry_get_value:
 * @self: an entry
 *
 * The value as last understood; trellis_typed_entry_is_valid() tells whether that is what is typed.
 *
 * Returns: the value
 */
gint64
trellis_typed_entry_get_value (TrellisTypedEntry *self)
{
  return private(self)->value;
}

/**
 * trellis_typed_entry_set_value:
 * @self: an entry
 * @value: a value
 *
 * Shows a value.
 */
void
trellis_typed_entry_set_value (TrellisTypedEntry *self, gint64 value)
{
  take (self, value);
  write_out (self);
}

/**
 * trellis_typed_entry_choose:
 * @self: an entry
 * @value: what was chosen
 *
 * Shows a value that she chose otherwise than by typing, and says it.
 */
void
trellis_typed_entry_choose (TrellisTypedEntry *self, gint64 value)
{
  trellis_typed_entry_set_value (self, value);
  say (self);
}

/**
 * trellis_typed_entry_get_settled:
 * @self: an entry
 *
 * The value last written out: what steps and short forms count from while something else is typed.
 *
 * Returns: the value
 */
gint64
trellis_typed_entry_get_settled (TrellisTypedEntry *self)
{
  return private(self)->settled;
}

/**
 * trellis_typed_entry_is_valid:
 * @self: an entry
 *
 * Whether what is typed can be understood, or nothing is.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_typed_entry_is_valid (TrellisTypedEntry *self)
{
  gint64 value;

  return read_text (self, &value);
}

/**
 * trellis_typed_entry_get_entry:
 * @self: an entry
 *
 * The entry inside: what has the focus, and what a description belongs to.
 *
 * Returns: (transfer none): a #GtkEntry
 */
GtkWidget *
trellis_typed_entry_get_entry (TrellisTypedEntry *self)
{
  return private(self)->entry;
}
