/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-shortcuts.h"

#include "ui/common/trellis-dialog.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

typedef struct {
  const char *what;
  const char *keys; /* accelerators, separated by spaces */
} Shortcut;

static const Shortcut everywhere[] = {
  { N_ ("Calendar, Framework, Plan, Networks"), "<Control>1 <Control>2 <Control>3 <Control>4" },
  { N_ ("Search everything"), "<Control>f" },
  { N_ ("New record here"), "<Control>n" },
  { N_ ("Undo"), "<Control>z" },
  { N_ ("Redo"), "<Control><Shift>z" },
  { N_ ("Next pane"), "F6" },
  { N_ ("Back"), "<Alt>Left Escape" },
  { N_ ("Open a pack or calendar"), "<Control>o" },
  { N_ ("Organise"), "<Control><Shift>o" },
  { N_ ("Main menu"), "F10" },
  { N_ ("Preferences"), "<Control>comma" },
  { N_ ("Help"), "F1" },
  { N_ ("These shortcuts"), "<Control>question" },
  { N_ ("Quit"), "<Control>q" },
};

static const Shortcut pages[] = {
  { N_ ("Open what has the focus"), "Return" },
  { N_ ("Edit"), "<Control>e" },
  { N_ ("Delete, with Undo"), "Delete" },
  { N_ ("Save a form"), "<Control>s <Control>Return" },
  { N_ ("Next or previous group of a form"), "<Control>Page_Down <Control>Page_Up" },
  { N_ ("Leave a form"), "Escape" },
};

static const Shortcut calendar[] = {
  { N_ ("Previous or next event of the day"), "Up Down" },
  { N_ ("Previous or next day"), "Left Right" },
  { N_ ("Previous or next week or month"), "Page_Up Page_Down" },
  { N_ ("Today"), "<Alt>Home" },
  { N_ ("What is on now, or comes next"), "<Control>t" },
  { N_ ("Go to a date"), "<Control>g" },
  { N_ ("My learning week"), "<Control><Shift>y" },
  { N_ ("Timetable on paper"), "<Control>p" },
  { N_ ("Filter events"), "<Control><Shift>f" },
  { N_ ("Stretch the hours of the week, shrink them, as they were"),
    "<Control>plus <Control>minus <Control>0" },
  { N_ ("Learning weeks"), "<Control><Shift>k" },
  { N_ ("Clashes of what is shown, while Organise is on"), "<Control><Shift>h" },
};

static const Shortcut planning[] = {
  { N_ ("Pick up an event, and drop it"), "m" },
  { N_ ("Choose an event, to be carried with others"), "<Control>space" },
  { N_ ("15 minutes earlier or later"), "Up Down" },
  { N_ ("5 minutes earlier or later"), "<Shift>Up <Shift>Down" },
  { N_ ("1 hour earlier or later"), "<Control>Up <Control>Down" },
  { N_ ("A day before or after"), "Left Right" },
  { N_ ("A week before or after"), "Page_Up Page_Down" },
  { N_ ("Lane of another partner"), "<Alt>Left <Alt>Right" },
  { N_ ("Start or end of the working day"), "Home End" },
  { N_ ("Shorter or longer"), "minus plus <Control><Shift>Up <Control><Shift>Down" },
  { N_ ("Say where it is"), "space" },
  { N_ ("Drop it"), "Return" },
  { N_ ("Put it back"), "Escape" },
  { N_ ("Into the backlog"), "<Control>BackSpace" },
  { N_ ("Go to the backlog"), "<Control><Shift>b" },
  { N_ ("In the backlog, a new event without a time"), "<Control>n" },
  { N_ ("Lanes by partner"), "<Control><Shift>l" },
};

static char *
keys_in_words (const char *keys)
{
  g_auto (GStrv) accels = g_strsplit (keys, " ", -1);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; accels[i]; i++) {
    g_autofree char *label = NULL;
    guint key;
    GdkModifierType modifiers;

    gtk_accelerator_parse (accels[i], &key, &modifiers);
    label = gtk_accelerator_get_label (key, modifiers);
    g_string_append_printf (words, "%s%s", i ? ", " : "", label);
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_section (GtkWidget *page, const char *title, const Shortcut *shortcuts, guint n)
{
  GtkWidget *group = trellis_page_add_group (TRELLIS_PAGE (page), title, NULL);

  for (guint i = 0; i < n; i++) {
    g_autofree char *keys = keys_in_words (shortcuts[i].keys);

    trellis_group_add (group, trellis_fact_row (_ (shortcuts[i].what), keys));
  }
}

/**
 * trellis_shortcuts_present:
 * @parent: the window
 *
 * Shows every key. (GtkShortcutsWindow cannot be read by ear: nothing in it takes the focus.)
 */
void
trellis_shortcuts_present (GtkWindow *parent)
{
  GtkWidget *page = trellis_page_new (_ ("Keyboard Shortcuts"));

  add_section (page, _ ("Everywhere"), everywhere, G_N_ELEMENTS (everywhere));
  add_section (page, _ ("On a page or in a list"), pages, G_N_ELEMENTS (pages));
  add_section (page, _ ("In the calendar"), calendar, G_N_ELEMENTS (calendar));
  add_section (page, _ ("Planning a week, with Organise on"), planning, G_N_ELEMENTS (planning));
  gtk_window_present (GTK_WINDOW (trellis_dialog_new (parent, _ ("Keyboard Shortcuts"), page)));
}
