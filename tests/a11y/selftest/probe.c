/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Test object of the accessibility test harness.
 *
 * usage: probe [DEFECT...]
 *
 * Without arguments the window has only good widgets.  Every argument adds the
 * defect of that name (a code of audit.py), or does this:
 *   crash    abort when the window has been shown
 *   version  print the version of GTK and exit
 * The title tells how the desktop looks to an application.
 */
#include <adwaita.h>
#include <stdlib.h>

static void
name (gpointer widget, const char *text)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
describe (gpointer widget, const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
}

static gpointer
add (GtkWidget *box, GtkWidget *child)
{
  gtk_box_append (GTK_BOX (box), child);
  return child;
}

/* A box that Tab passes by. */
typedef GtkBox ProbeSkip;
typedef GtkBoxClass ProbeSkipClass;
GType probe_skip_get_type (void);
G_DEFINE_TYPE (ProbeSkip, probe_skip, GTK_TYPE_BOX)

static gboolean
probe_skip_focus (GtkWidget *widget, GtkDirectionType direction)
{
  (void) widget, (void) direction;
  return FALSE;
}

static void
probe_skip_class_init (ProbeSkipClass *class)
{
  GTK_WIDGET_CLASS (class)->focus = probe_skip_focus;
}

static void
probe_skip_init (ProbeSkip *self)
{
  (void) self;
}

/* What Orca shall say */

static void
say_now (GtkButton *button)
{
  describe (button, "Three plans are due");
  describe (button, "");
}

static gboolean
later (gpointer button)
{
  say_now (button);
  return G_SOURCE_REMOVE;
}

static void
say_later (GtkButton *button)
{
  g_timeout_add (1200, later, button);
}

static void
add_good (GtkWidget *box)
{
  GtkWidget *button, *entry, *check, *group, *list, *progress;

  button = add (box, gtk_button_new_with_label ("Announce"));
  g_signal_connect (button, "clicked", G_CALLBACK (say_now), NULL);
  button = add (box, gtk_button_new_with_label ("Announce later"));
  g_signal_connect (button, "clicked", G_CALLBACK (say_later), NULL);
  entry = add (box, gtk_entry_new ());
  name (entry, "City");
  button = add (box, gtk_button_new_from_icon_name ("list-add-symbolic"));
  name (button, "Add a city");
  check = add (box, gtk_check_button_new_with_label ("Remind me"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);

  group = add (box,
               g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL));
  name (group, "Format");
  check = NULL;
  for (int i = 0; i < 2; i++) {
    GtkWidget *radio = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_RADIO, "label", i ? "Paper" : "Screen",
                                     NULL);
    if (check)
      gtk_check_button_set_group (GTK_CHECK_BUTTON (radio), GTK_CHECK_BUTTON (check));
    else
      gtk_check_button_set_active (GTK_CHECK_BUTTON (radio), TRUE);
    check = add (group, radio);
  }

  list = add (box, gtk_list_box_new ());
  name (list, "Goals");
  for (int i = 1; i < 4; i++) {
    g_autofree char *text = g_strdup_printf ("Goal %d", i);
    GtkWidget *row = gtk_list_box_row_new ();
    gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), gtk_label_new (text));
    name (row, text);
    gtk_list_box_append (GTK_LIST_BOX (list), row);
  }

  progress = add (box, gtk_progress_bar_new ());
  name (progress, "Progress");
}

/* The defects, by their code */

static void
add_no_name (GtkWidget *box)
{
  GtkWidget *button = add (box, gtk_button_new ()),
            *inside = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  add (inside, gtk_label_new ("Dentist"));
  add (inside, gtk_label_new ("10:00"));
  gtk_button_set_child (GTK_BUTTON (button), inside);
}

static void
add_no_label (GtkWidget *box)
{
  add (box, gtk_entry_new ());
}

static void
add_image_only (GtkWidget *box)
{
  GtkWidget *button = add (box, gtk_button_new_from_icon_name ("user-trash-symbolic"));

  gtk_widget_set_tooltip_text (button, "Delete");
}

static void
add_dup_sibling (GtkWidget *box)
{
  add (box, gtk_button_new_with_label ("Delete"));
  add (box, gtk_button_new_with_label ("Delete"));
}

static void
add_dup_window (GtkWidget *box)
{
  for (int i = 0; i < 2; i++)
    add (add (box, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0)),
         gtk_button_new_with_label ("Delete"));
}

static void
add_value_no_name (GtkWidget *box)
{
  add (box, gtk_progress_bar_new ());
}

static void
add_cell_name (GtkWidget *box)
{
  GtkWidget *cell = add (box, g_object_new (GTK_TYPE_BUTTON, "accessible-role",
                                            GTK_ACCESSIBLE_ROLE_GRID_CELL, "label", "12", NULL));
  name (cell, "Tuesday 12 May");
}

static void
add_invalid_state (GtkWidget *box)
{
  GtkWidget *entry = add (box, gtk_entry_new ());

  name (entry, "E-mail");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

static void
add_silent_stop (GtkWidget *box)
{
  GtkWidget *list = add (box, gtk_list_box_new ()), *row = adw_entry_row_new ();

  name (list, "Address");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), "Street");
  name (row, "Street");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

static void
add_tab_trap (GtkWidget *box)
{
  GtkWidget *text = add (box, gtk_text_view_new ());

  name (text, "Notes");
}

static void
add_not_reachable (GtkWidget *box)
{
  GtkWidget *skip = add (box, g_object_new (probe_skip_get_type (), NULL));

  add (skip, gtk_button_new_with_label ("Hidden from the keyboard"));
}

static void
add_name_is_role (GtkWidget *box)
{
  add (box, gtk_button_new_with_label ("Button"));
}

static void
add_dead_text (GtkWidget *box)
{
  GtkWidget *label = add (box, gtk_label_new ("Read me"));

  name (label, "GtkLabel");
}

static void
add_class_context (GtkWidget *box)
{
  GtkWidget *stack = add (box, gtk_stack_new ());

  gtk_stack_add_named (GTK_STACK (stack), gtk_button_new_with_label ("Lesson"), "page");
}

static void
add_class_list (GtkWidget *box)
{
  GtkWidget *list = add (box, gtk_list_box_new ()), *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), gtk_label_new ("Lesson"));
  name (row, "Lesson");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

static void
add_long_name (GtkWidget *box)
{
  GtkWidget *button = add (box, gtk_button_new_with_label ("Long"));
  g_autofree char *text = g_strnfill (250, 'x');

  name (button, text);
}

static void
add_modal_frame (GtkWidget *box)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *button = gtk_button_new_with_label ("Cancel");

  gtk_window_set_title (GTK_WINDOW (window), "Edit");
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_transient_for (GTK_WINDOW (window),
                                GTK_WINDOW (g_object_get_data (G_OBJECT (box), "window")));
  adw_window_set_content (ADW_WINDOW (window), button);
  gtk_window_present (GTK_WINDOW (window));
}

static const struct {
  const char *code;
  void (*add) (GtkWidget *box);
} DEFECTS[] = {
  { "no-name", add_no_name },
  { "no-label", add_no_label },
  { "image-only", add_image_only },
  { "dup-sibling", add_dup_sibling },
  { "dup-window", add_dup_window },
  { "value-no-name", add_value_no_name },
  { "cell-name", add_cell_name },
  { "invalid-state", add_invalid_state },
  { "silent-stop", add_silent_stop },
  { "tab-trap", add_tab_trap },
  { "not-reachable", add_not_reachable },
  { "name-is-role", add_name_is_role },
  { "dead-text", add_dead_text },
  { "class-context", add_class_context },
  { "class-list", add_class_list },
  { "long-name", add_long_name },
  { "modal-frame", add_modal_frame },
};

static char *
title (GtkWidget *window)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  int dpi = 0;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  return g_strdup_printf ("Probe dark=%d contrast=%d animations=%d dpi=%d",
                          adw_style_manager_get_dark (style),
                          adw_style_manager_get_high_contrast (style),
                          adw_get_enable_animations (window), dpi / 1024);
}

static void
activate (GApplication *app, gpointer arguments)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (app));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *text = NULL;

  text = title (window);
  gtk_window_set_title (GTK_WINDOW (window), text);
  add (box, adw_header_bar_new ());
  add_good (box);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));

  g_object_set_data (G_OBJECT (box), "window", window);
  for (char **argument = arguments; *argument; argument++) {
    for (gsize i = 0; i < G_N_ELEMENTS (DEFECTS); i++)
      if (g_str_equal (*argument, DEFECTS[i].code))
        DEFECTS[i].add (box);
    if (g_str_equal (*argument, "crash"))
      g_timeout_add (3000, (GSourceFunc) (void (*) (void)) abort, NULL);
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) app = NULL;

  if (argc > 1 && g_str_equal (argv[1], "version")) {
    g_print ("%d.%d\n", gtk_get_major_version (), gtk_get_minor_version ());
    return 0;
  }
  app = adw_application_new ("org.example.A11yProbe", G_APPLICATION_NON_UNIQUE);
  g_signal_connect (app, "activate", G_CALLBACK (activate), argv + 1);
  return g_application_run (G_APPLICATION (app), 1, argv);
}
