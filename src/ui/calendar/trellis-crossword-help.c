/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What helps with a crossword: checking it, showing letters, clearing them and putting them back. */
#include "config.h"

#include "ui/calendar/trellis-activity-actions.h"
#include "ui/calendar/trellis-crossword-private.h"
#include "ui/calendar/trellis-crossword-text.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-wrap-box.h"

#include <glib/gi18n.h>

static char *
check_words (TrellisCrosswordView *self)
{
  guint wrong = 0, right = 0, n = self->crossword->entries->len;
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < n; i++) {
    gboolean bad = trellis_crossword_play_check (self->play, i) > 0;
    g_autofree char *name = trellis_crossword_text_name (self->crossword, i);

    right += trellis_crossword_play_get_state (self->play, i) == TRELLIS_CROSSWORD_RIGHT;
    wrong += bad;
    if (bad)
      g_string_append_printf (names, "%s%s", names->len ? ", " : "", name);
  }
  if (right == n)
    return g_strdup (_ ("Solved: every letter is right."));
  if (wrong == 0)
    return g_strdup_printf (ngettext ("%u word is right, and nothing is wrong.",
                                      "%u words are right, and nothing is wrong.", right),
                            right);
  /* Translators: the number of right words, and the names of the wrong ones, such as “7 down, 3 across” */
  return g_strdup_printf (ngettext ("%u word is right. Not right yet: %s.",
                                    "%u words are right. Not right yet: %s.", right),
                          right, names->str);
}

static void
check_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisCrosswordView *self = data;
  g_autofree char *said = NULL;

  if (!self->play || !trellis_crossword_has_solution (self->crossword))
    return;
  said = check_words (self);
  trellis_crossword_view_show (self);
  trellis_tell (self->view->page, said, FALSE);
}

/* A row that has the focus is said again by itself when its name changes. */
static gboolean
is_heard (TrellisCrosswordView *self)
{
  GtkRoot *root = gtk_widget_get_root (self->view->page);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && ADW_IS_ACTION_ROW (focus) &&
         gtk_widget_is_ancestor (focus,
                                 GTK_WIDGET (trellis_crossword_view_get_list (self, self->entry)));
}

static void
tell_entry (TrellisCrosswordView *self)
{
  g_autofree char *said = trellis_crossword_text_clue (self->crossword, self->play, self->entry,
                                                       TRUE);

  trellis_crossword_view_show (self);
  if (!is_heard (self))
    trellis_announce (self->view->page, said);
}

static void
reveal_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisCrosswordView *self = data;

  if (!self->play)
    return;
  if (g_str_equal (g_action_get_name (G_ACTION (action)), "reveal-word"))
    trellis_crossword_play_reveal (self->play, self->entry);
  else
    trellis_crossword_play_reveal_letter (self->play, self->entry);
  tell_entry (self);
}

static void
clear_word_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisCrosswordView *self = data;

  if (!self->play)
    return;
  trellis_crossword_play_clear (self->play, self->entry);
  tell_entry (self);
}

static void
clear_all_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisCrosswordView *self = data;

  if (!self->play)
    return;
  g_free (self->before_clearing);
  self->before_clearing = trellis_crossword_play_save (self->play);
  trellis_crossword_play_clear_all (self->play);
  trellis_crossword_view_show (self);
  trellis_tell (
      self->view->page,
      _ ("All letters are gone. “Put my letters back” under Help with it brings them back."),
      FALSE);
}

static void
put_back_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisCrosswordView *self = data;
  g_autofree char *progress = NULL;

  if (!self->play || !self->before_clearing) {
    trellis_tell (self->view->page, _ ("There are no letters to put back."), FALSE);
    return;
  }
  trellis_crossword_play_load (self->play, self->before_clearing);
  trellis_crossword_view_show (self);
  progress = trellis_crossword_text_progress (self->crossword, self->play);
  trellis_tell (self->view->page, progress, FALSE);
}

/**
 * trellis_crossword_help_install:
 * @self: a crossword
 * @page: its page
 *
 * Gives the page its actions and their keys.
 */
void
trellis_crossword_help_install (TrellisCrosswordView *self, GtkWidget *page)
{
  static const GActionEntry entries[] = {
    { .name = "check", .activate = check_cb },
    { .name = "reveal-letter", .activate = reveal_cb },
    { .name = "reveal-word", .activate = reveal_cb },
    { .name = "clear-word", .activate = clear_word_cb },
    { .name = "clear-all", .activate = clear_all_cb },
    { .name = "put-back", .activate = put_back_cb },
  };
  static const TrellisEventKey keys[] = {
    { "<Control>k", "crossword.check", TRUE },
    { "<Control>l", "crossword.reveal-letter", TRUE },
    { "<Control>r", "crossword.reveal-word", TRUE },
  };

  trellis_page_install_actions (page, "crossword", entries, G_N_ELEMENTS (entries), self);
  trellis_event_view_add_keys (self->view, keys, G_N_ELEMENTS (keys));
}

static GMenuModel *
new_menu (TrellisCrosswordView *self)
{
  GMenu *menu = g_menu_new ();

  if (trellis_crossword_has_solution (self->crossword)) {
    g_menu_append (menu, _ ("Show a _Letter of This Word"), "crossword.reveal-letter");
    g_menu_append (menu, _ ("Show This _Word"), "crossword.reveal-word");
  }
  g_menu_append (menu, _ ("Clear _This Word"), "crossword.clear-word");
  g_menu_append (menu, _ ("_Begin Again"), "crossword.clear-all");
  g_menu_append (menu, _ ("_Put My Letters Back"), "crossword.put-back");
  return G_MENU_MODEL (menu);
}

/**
 * trellis_crossword_help_add_buttons:
 * @self: a crossword
 * @page: its page
 *
 * Adds the buttons for what helps, and the menu of the activity.
 */
void
trellis_crossword_help_add_buttons (TrellisCrosswordView *self, TrellisPage *page)
{
  g_autoptr (GMenuModel) menu = new_menu (self);
  GtkWidget *first = NULL, *help = gtk_menu_button_new ();

  if (trellis_crossword_has_solution (self->crossword))
    first = trellis_event_view_add_button (page, _ ("_Check"), "crossword.check", TRUE);
  if (!first)
    first = trellis_event_view_add_button (page, _ ("_Begin again"), "crossword.clear-all", FALSE);
  g_object_set (help, "label", _ ("_Help with it"), "use-underline", TRUE, "menu-model", menu,
                "always-show-arrow", TRUE, NULL);
  gtk_widget_add_css_class (help, "pill");
  trellis_a11y_name (help, _ ("Help with it"));
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (gtk_widget_get_parent (first)), help);
  trellis_activity_actions_add_menu (page, self->view, first);
}
