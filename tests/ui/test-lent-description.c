/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is lent to a message comes back: after a while, when the focus goes, with the next message, with words of its own. */
#include "config.h"

#include "ui/common/trellis-lent-description.h"

#include <adwaita.h>

typedef struct {
  GtkWindow *window;
  GtkWidget *first, *second;
} Fixture;

static char *
check (GtkWidget *widget, const char *description)
{
  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                             GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

static void
assert_described (GtkWidget *widget, const char *description)
{
  g_autofree char *wrong = check (widget, description);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
wait_described (GtkWidget *widget, const char *description)
{
  char *wrong;

  while ((wrong = check (widget, description))) {
    g_free (wrong);
    g_main_context_iteration (NULL, TRUE);
  }
}

static void
set_up (Fixture *self, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->window = GTK_WINDOW (gtk_window_new ());
  self->first = gtk_button_new_with_label ("First");
  self->second = gtk_button_new_with_label ("Second");
  gtk_box_append (GTK_BOX (box), self->first);
  gtk_box_append (GTK_BOX (box), self->second);
  gtk_window_set_child (self->window, box);
  gtk_window_present (self->window);
  gtk_widget_grab_focus (self->first);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
}

static void
test_stays (Fixture *self, gconstpointer data)
{
  gint64 begun = g_get_monotonic_time ();

  trellis_lent_description_lend (self->window, self->first, "Saved");
  assert_described (self->first, "Saved");
  wait_described (self->first, "");
  g_assert_cmpint (g_get_monotonic_time () - begun, >=, 4 * G_TIME_SPAN_SECOND);
}

static void
test_focus_goes (Fixture *self, gconstpointer data)
{
  trellis_lent_description_lend (self->window, self->first, "Saved");
  gtk_widget_grab_focus (self->second);
  assert_described (self->first, "");
}

static void
test_next (Fixture *self, gconstpointer data)
{
  trellis_lent_description_lend (self->window, self->first, "Saved");
  trellis_lent_description_lend (self->window, self->first, "Removed");
  assert_described (self->first, "Removed");
  trellis_lent_description_lend (self->window, self->second, "Saved");
  assert_described (self->first, "");
  assert_described (self->second, "Saved");
}

static void
test_own (Fixture *self, gconstpointer data)
{
  trellis_lent_description_set_own (self->first, "Wants a date");
  trellis_lent_description_lend (self->window, self->first, "Not saved");
  assert_described (self->first, "Not saved");
  gtk_widget_grab_focus (self->second);
  wait_described (self->first, "Wants a date");
  gtk_widget_grab_focus (self->first);
  trellis_lent_description_lend (self->window, self->first, "Not saved");
  trellis_lent_description_set_own (self->first, "Wants a day in June");
  gtk_widget_grab_focus (self->second); /* nothing is lent: it is not taken back */
  assert_described (self->first, "Wants a day in June");
}

static void
test_goes_away (Fixture *self, gconstpointer data)
{
  GtkWidget *box = gtk_widget_get_parent (self->first);

  trellis_lent_description_lend (self->window, self->first, "Removed");
  gtk_box_remove (GTK_BOX (box), self->first);
  trellis_lent_description_lend (self->window, self->second, "Saved");
  assert_described (self->second, "Saved");
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name, test)                                                                            \
  g_test_add ("/ui/lent-description/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("stays", test_stays);
  ADD ("focus-goes", test_focus_goes);
  ADD ("next", test_next);
  ADD ("own", test_own);
  ADD ("goes-away", test_goes_away);
  return g_test_run ();
}
