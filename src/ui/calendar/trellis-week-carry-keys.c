/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys while something is carried. They are caught at the window, before anything else gets them: Alt+Left is else
 * the way back, Home goes to today, and Return opens. */
#include "config.h"

#include "ui/calendar/trellis-week-carry-keys.h"

#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define CONTROL GDK_CONTROL_MASK
#define SHIFT GDK_SHIFT_MASK
#define ALT GDK_ALT_MASK
#define ANY ((GdkModifierType) ~0)

typedef struct {
  TrellisWeekCarry *carry;
  GtkWidget *view;
} Keys;

/* How keys move; those of Left and Right are turned round where reading goes from right to left. */
static const struct {
  guint key;
  GdkModifierType modifiers;
  TrellisCarryStep step;
  int amount;
} steps[] = {
  { GDK_KEY_Up, 0, TRELLIS_CARRY_MINUTES, -TRELLIS_CARRY_SLOT },
  { GDK_KEY_Down, 0, TRELLIS_CARRY_MINUTES, TRELLIS_CARRY_SLOT },
  { GDK_KEY_Up, SHIFT, TRELLIS_CARRY_MINUTES, -TRELLIS_CARRY_FINE },
  { GDK_KEY_Down, SHIFT, TRELLIS_CARRY_MINUTES, TRELLIS_CARRY_FINE },
  { GDK_KEY_Up, CONTROL, TRELLIS_CARRY_MINUTES, -60 },
  { GDK_KEY_Down, CONTROL, TRELLIS_CARRY_MINUTES, 60 },
  { GDK_KEY_Up, CONTROL | SHIFT, TRELLIS_CARRY_LENGTH, -TRELLIS_CARRY_SLOT },
  { GDK_KEY_Down, CONTROL | SHIFT, TRELLIS_CARRY_LENGTH, TRELLIS_CARRY_SLOT },
  { GDK_KEY_minus, ANY, TRELLIS_CARRY_LENGTH, -TRELLIS_CARRY_SLOT },
  { GDK_KEY_KP_Subtract, ANY, TRELLIS_CARRY_LENGTH, -TRELLIS_CARRY_SLOT },
  { GDK_KEY_plus, ANY, TRELLIS_CARRY_LENGTH, TRELLIS_CARRY_SLOT },
  { GDK_KEY_equal, ANY, TRELLIS_CARRY_LENGTH, TRELLIS_CARRY_SLOT },
  { GDK_KEY_KP_Add, ANY, TRELLIS_CARRY_LENGTH, TRELLIS_CARRY_SLOT },
  { GDK_KEY_Left, 0, TRELLIS_CARRY_DAYS, -1 },
  { GDK_KEY_Right, 0, TRELLIS_CARRY_DAYS, 1 },
  { GDK_KEY_Left, ALT, TRELLIS_CARRY_LANES, -1 },
  { GDK_KEY_Right, ALT, TRELLIS_CARRY_LANES, 1 },
  { GDK_KEY_Page_Up, 0, TRELLIS_CARRY_DAYS, -7 },
  { GDK_KEY_Page_Down, 0, TRELLIS_CARRY_DAYS, 7 },
  { GDK_KEY_Home, 0, TRELLIS_CARRY_DAY_START, -1 },
  { GDK_KEY_End, 0, TRELLIS_CARRY_DAY_END, 1 },
};

static const struct {
  guint key;
  GdkModifierType modifiers;
  void (*act) (TrellisWeekCarry *carry);
} acts[] = {
  { GDK_KEY_Return, 0, trellis_week_carry_drop },
  { GDK_KEY_KP_Enter, 0, trellis_week_carry_drop },
  { GDK_KEY_m, 0, trellis_week_carry_drop },
  { GDK_KEY_Escape, ANY, trellis_week_carry_put_back },
  { GDK_KEY_z, CONTROL, trellis_week_carry_put_back }, /* nothing is done yet but this */
  { GDK_KEY_b, 0, trellis_week_carry_unplace },
  { GDK_KEY_BackSpace, CONTROL, trellis_week_carry_unplace },
  { GDK_KEY_space, 0, trellis_week_carry_say_where },
};

static guint
turned_round (guint key)
{
  return key == GDK_KEY_Left ? GDK_KEY_Right : key == GDK_KEY_Right ? GDK_KEY_Left : key;
}

static gboolean
is_modifier (guint key)
{
  return (key >= GDK_KEY_Shift_L && key <= GDK_KEY_Hyper_R) ||
         (key >= GDK_KEY_ISO_Lock && key <= GDK_KEY_ISO_Level5_Lock) || key == GDK_KEY_Num_Lock;
}

/* What types nothing and moves nothing here may be meant for the window, such as Ctrl+2 or F10. */
static gboolean
is_for_others (guint key, GdkModifierType modifiers)
{
  return is_modifier (key) || modifiers & (CONTROL | ALT | GDK_SUPER_MASK | GDK_META_MASK) ||
         (key >= GDK_KEY_F1 && key <= GDK_KEY_F35);
}

static gboolean
fits (guint key, GdkModifierType modifiers, guint wanted, GdkModifierType with)
{
  return key == wanted && (with == ANY || modifiers == with);
}

static gboolean
pressed_cb (GtkEventControllerKey *controller,
            guint key,
            guint code,
            GdkModifierType state,
            const Keys *self)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if (gtk_widget_get_direction (self->view) == GTK_TEXT_DIR_RTL)
    key = turned_round (key);
  key = gdk_keyval_to_lower (key);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (fits (key, modifiers, acts[i].key, acts[i].modifiers)) {
      acts[i].act (self->carry);
      return GDK_EVENT_STOP;
    }
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (fits (key, modifiers, steps[i].key, steps[i].modifiers)) {
      trellis_week_carry_step (self->carry, steps[i].step, steps[i].amount);
      return GDK_EVENT_STOP;
    }
  if (is_for_others (key, modifiers))
    return GDK_EVENT_PROPAGATE;
  trellis_announce (self->view, _ ("Return drops, Escape puts it back, Space says where it is"));
  return GDK_EVENT_STOP;
}

static void
free_keys (gpointer data, GClosure *closure)
{
  g_free (data);
}

/**
 * trellis_week_carry_keys_new:
 * @carry: what carries
 * @view: the widget in whose direction of reading keys go
 *
 * Makes the keys. They belong on the window, for as long as something is carried.
 *
 * Returns: (transfer full): a controller
 */
GtkEventController *
trellis_week_carry_keys_new (TrellisWeekCarry *carry, GtkWidget *view)
{
  GtkEventController *controller = gtk_event_controller_key_new ();
  Keys *self = g_new0 (Keys, 1);

  self->carry = carry;
  self->view = view;
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "key-pressed", G_CALLBACK (pressed_cb), self, free_keys, 0);
  return controller;
}
