/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Solves a crossword. The clues come first: each is a row that says its length and the letters known, and takes the
 * whole answer. The grid beside them is the same puzzle for the eye, by letters. */
#include "config.h"

#include "ui/calendar/trellis-crossword-page.h"

#include "exchange/trellis-activity-file.h"
#include "ui/calendar/trellis-activity-actions.h"
#include "ui/calendar/trellis-activity-progress.h"
#include "ui/calendar/trellis-crossword-private.h"
#include "ui/calendar/trellis-crossword-text.h"
#include "ui/calendar/trellis-letter-grid.h"
#include "ui/calendar/trellis-puzzle-box.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

#define PAGE_WIDTH 980

static void
unload (TrellisCrosswordView *self)
{
  g_clear_pointer (&self->play, trellis_crossword_play_free);
  g_clear_pointer (&self->crossword, trellis_crossword_free);
  g_clear_pointer (&self->content, g_free);
}

static void
free_crossword (gpointer data)
{
  TrellisCrosswordView *self = data;

  unload (self);
  trellis_event_view_free (self->view);
  g_free (self->before_clearing);
  g_free (self);
}

/**
 * trellis_crossword_view_get_list:
 * @self: a crossword that is shown
 * @entry: index of a word
 *
 * The clues among which that of a word is.
 *
 * Returns: (transfer none) (nullable): the list
 */
TrellisAnswerList *
trellis_crossword_view_get_list (TrellisCrosswordView *self, guint entry)
{
  gboolean down = trellis_crossword_get (self->crossword, entry)->down;

  return self->lists[down] ? TRELLIS_ANSWER_LIST (self->lists[down]) : NULL;
}

/* Showing --------------------------------------------------------------------------------------- */

static void
show_entry (TrellisCrosswordView *self, guint entry)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (self->crossword, entry);
  g_autofree char *title = g_strdup_printf (_ ("%u. %s"), word->number, word->clue);
  g_autofree char *pattern = trellis_crossword_text_pattern (self->crossword, self->play, entry);
  g_autofree char *said = trellis_crossword_text_clue (self->crossword, self->play, entry, TRUE);
  TrellisCrosswordState state = trellis_crossword_play_get_state (self->play, entry);

  trellis_answer_list_set (trellis_crossword_view_get_list (self, entry), entry, title, pattern,
                           said,
                           state == TRELLIS_CROSSWORD_RIGHT   ? "object-select-symbolic"
                           : state == TRELLIS_CROSSWORD_WRONG ? "dialog-warning-symbolic"
                                                              : NULL);
}

/**
 * trellis_crossword_view_show:
 * @self: a crossword that is shown
 *
 * Shows in the clues, the grid and the title how far it is, and keeps it.
 */
void
trellis_crossword_view_show (TrellisCrosswordView *self)
{
  g_autofree char *progress = trellis_crossword_text_progress (self->crossword, self->play);
  g_autofree char *state = trellis_crossword_play_save (self->play);

  for (guint i = 0; i < self->crossword->entries->len; i++)
    show_entry (self, i);
  trellis_letter_grid_refresh (TRELLIS_LETTER_GRID (self->grid));
  trellis_activity_progress_set (self->view->library, self->view->uid, state);
  if (self->view->page)
    trellis_page_set_title (TRELLIS_PAGE (self->view->page),
                            trellis_page_get_title (TRELLIS_PAGE (self->view->page)), progress);
}

static gboolean
is_in (const TrellisCrossword *crossword, guint entry, guint cell)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (crossword, entry);

  for (guint i = 0; i < word->cells->len; i++)
    if (g_array_index (word->cells, guint, i) == cell)
      return TRUE;
  return FALSE;
}

static void
look_cb (guint cell, TrellisLetterCell *look, gpointer data)
{
  TrellisCrosswordView *self = data;
  const TrellisCrosswordCell *one = &self->crossword->cells[cell];

  look->letters = trellis_crossword_play_get (self->play, cell);
  look->number = one->number;
  look->block = one->block;
  look->hidden = one->hidden;
  look->circled = one->circled;
  look->bars = one->bars;
  look->frame = TRUE;
  look->wrong = trellis_crossword_play_is_wrong (self->play, cell);
  look->lit = !one->block && is_in (self->crossword, self->entry, cell);
}

static char *
say_cb (guint cell, gpointer data)
{
  TrellisCrosswordView *self = data;

  return trellis_crossword_text_cell (self->crossword, self->play, cell, self->down);
}

/* Answers --------------------------------------------------------------------------------------- */

static char *
prompt_cb (guint entry, gpointer data)
{
  TrellisCrosswordView *self = data;

  return trellis_crossword_text_clue (self->crossword, self->play, entry, FALSE);
}

/* The next word that still wants letters, round the end. */
static guint
next_open (TrellisCrosswordView *self, guint entry)
{
  guint n = self->crossword->entries->len;

  for (guint i = 1; i <= n; i++)
    if (trellis_crossword_play_get_state (self->play, (entry + i) % n) < TRELLIS_CROSSWORD_FULL)
      return (entry + i) % n;
  return entry;
}

static void
look_at (TrellisCrosswordView *self, guint entry)
{
  self->entry = entry;
  self->down = trellis_crossword_get (self->crossword, entry)->down;
}

static void
go_to (TrellisCrosswordView *self, guint from, guint to)
{
  look_at (self, to);
  trellis_answer_list_focus (trellis_crossword_view_get_list (self, to), to);
  trellis_answer_list_close (trellis_crossword_view_get_list (self, from));
}

static char *
take_cb (guint entry, const char *answer, gpointer data)
{
  TrellisCrosswordView *self = data;
  guint n = trellis_crossword_get (self->crossword, entry)->cells->len;
  g_autofree char *name = trellis_crossword_text_name (self->crossword, entry);
  g_autofree char *progress = NULL, *said = NULL;

  if (!trellis_crossword_play_fill (self->play, entry, answer))
    return g_strdup_printf (ngettext ("The answer has %u letter.", "The answer has %u letters.", n),
                            n);
  trellis_crossword_view_show (self);
  progress = trellis_crossword_text_progress (self->crossword, self->play);
  said = g_strdup_printf (_ ("Written in %s. %s"), name, progress);
  go_to (self, entry, next_open (self, entry));
  trellis_announce (self->view->page, said);
  return NULL;
}

static void
reached_cb (guint entry, gpointer data)
{
  TrellisCrosswordView *self = data;

  if (self->entry == entry || !self->grid)
    return;
  look_at (self, entry);
  trellis_letter_grid_set_cursor (
      TRELLIS_LETTER_GRID (self->grid),
      g_array_index (trellis_crossword_get (self->crossword, entry)->cells, guint, 0));
}

/* Grid ------------------------------------------------------------------------------------------ */

static void
moved_cb (TrellisLetterGrid *grid, guint cell, TrellisCrosswordView *self)
{
  guint entry = trellis_crossword_find (self->crossword, cell, self->down);

  if (entry == TRELLIS_CROSSWORD_NOWHERE)
    entry = trellis_crossword_find (self->crossword, cell, !self->down);
  if (entry != TRELLIS_CROSSWORD_NOWHERE)
    look_at (self, entry);
}

static void
step (TrellisCrosswordView *self, guint cell, int by)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (self->crossword, self->entry);

  for (guint i = 0; i < word->cells->len; i++)
    if (g_array_index (word->cells, guint, i) == cell && (int) i + by >= 0 &&
        (int) i + by < (int) word->cells->len) {
      trellis_letter_grid_set_cursor (TRELLIS_LETTER_GRID (self->grid),
                                      g_array_index (word->cells, guint, (guint) ((int) i + by)));
      return;
    }
}

static void
typed_cb (TrellisLetterGrid *grid, const char *letter, gboolean back, TrellisCrosswordView *self)
{
  guint cell = trellis_letter_grid_get_cursor (grid);
  gboolean was_empty = *trellis_crossword_play_get (self->play, cell) == '\0';

  if (back && was_empty) {
    step (self, cell, -1);
    cell = trellis_letter_grid_get_cursor (grid);
  }
  trellis_crossword_play_put (self->play, cell, letter);
  if (*letter)
    step (self, cell, 1);
  trellis_crossword_view_show (self);
  if (*letter && trellis_crossword_play_is_solved (self->play))
    trellis_tell (self->view->page, _ ("Solved: every letter is right."), FALSE);
}

/* Space turns the direction; Return goes to the clue, for its whole answer. */
static void
pressed_cb (TrellisLetterGrid *grid, guint cell, gboolean firmly, TrellisCrosswordView *self)
{
  guint other = trellis_crossword_find (self->crossword, cell, !self->down);
  g_autofree char *said = NULL;

  if (firmly)
    return;
  if (other != TRELLIS_CROSSWORD_NOWHERE)
    look_at (self, other);
  said = trellis_crossword_text_clue (self->crossword, self->play, self->entry, TRUE);
  trellis_announce (grid, said);
}

/* Page ------------------------------------------------------------------------------------------ */

static gboolean
load (TrellisCrosswordView *self, TrellisActivity *activity, GError **error)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  const char *saved = trellis_activity_progress_get (self->view->library, self->view->uid);

  if (self->crossword && g_str_equal (self->content, content))
    return TRUE;
  unload (self);
  self->crossword = trellis_activity_get_crossword (activity, error);
  if (!self->crossword)
    return FALSE;
  self->content = g_strdup (content);
  self->play = trellis_crossword_play_new (self->crossword);
  if (saved)
    trellis_crossword_play_load (self->play, saved);
  look_at (self, 0);
  return TRUE;
}

static GtkWidget *
new_heading (const char *text)
{
  GtkWidget *label = trellis_quiet_label (text);

  gtk_widget_add_css_class (label, "heading");
  return label;
}

static GtkWidget *
new_clues (TrellisCrosswordView *self)
{
  static const TrellisAnswerHooks hooks = { prompt_cb, take_cb, reached_cb };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  const char *const names[] = { _ ("Across"), _ ("Down") };

  for (guint down = 0; down < 2; down++) {
    self->lists[down] = trellis_answer_list_new (names[down], &hooks, self);
    for (guint i = 0; i < self->crossword->entries->len; i++)
      if (trellis_crossword_get (self->crossword, i)->down == (gboolean) down)
        trellis_answer_list_add (TRELLIS_ANSWER_LIST (self->lists[down]), i);
    gtk_box_append (GTK_BOX (box), new_heading (names[down]));
    gtk_box_append (GTK_BOX (box), self->lists[down]);
  }
  return box;
}

static GtkWidget *
new_grid (TrellisCrosswordView *self)
{
  static const TrellisLetterGridHooks hooks = { look_cb, say_cb };
  g_autofree char *name = g_strdup_printf (_ ("Grid, %u rows, %u columns"), self->crossword->height,
                                           self->crossword->width);

  self->grid = trellis_letter_grid_new (name, self->crossword->width, self->crossword->height,
                                        &hooks, self);
  g_signal_connect (self->grid, "moved", G_CALLBACK (moved_cb), self);
  g_signal_connect (self->grid, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect (self->grid, "pressed", G_CALLBACK (pressed_cb), self);
  return self->grid;
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisCrosswordView *self = data;
  g_autoptr (TrellisActivity)
      activity = trellis_library_get (self->view->library, TRELLIS_TYPE_ACTIVITY, self->view->uid);
  g_autoptr (GError) error = NULL;
  g_autofree char *progress = NULL;
  GtkWidget *words;

  self->grid = self->lists[0] = self->lists[1] = NULL;
  if (!activity)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (activity), NULL);
  trellis_page_set_width (page, PAGE_WIDTH);
  if (!load (self, activity, &error)) {
    trellis_activity_actions_add_broken (page, self->view, _ ("This crossword cannot be played"),
                                         error);
    return TRUE;
  }
  words = new_clues (self);
  trellis_page_add (page, trellis_puzzle_box_new (words, new_grid (self)));
  trellis_crossword_help_add_buttons (self, page);
  trellis_crossword_view_show (self);
  progress = trellis_crossword_text_progress (self->crossword, self->play);
  trellis_page_set_title (page, trellis_entity_get_title (activity), progress);
  return TRUE;
}

/**
 * trellis_crossword_page_new:
 * @library: a library
 * @uid: uid of an activity that is a crossword
 *
 * Makes the page on which a crossword is solved, with its actions in the group `crossword`. Keys: Ctrl+K checks, Ctrl+L
 * shows a letter, Ctrl+R the word that is looked at.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_crossword_page_new (TrellisLibrary *library, const char *uid)
{
  TrellisCrosswordView *self = g_new0 (TrellisCrosswordView, 1);
  GtkWidget *page;

  self->view = trellis_event_view_new (library, uid);
  page = trellis_page_new_live (library, "activity", fill, self, free_crossword);
  trellis_event_view_attach (self->view, page);
  trellis_crossword_help_install (self, page);
  trellis_activity_actions_add (self->view);
  return page;
}
