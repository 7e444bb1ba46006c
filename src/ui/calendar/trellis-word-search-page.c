/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plays a word search. By eye a word is marked in the square from its first letter to its last. By ear a word is a clue and
 * the one line of letters it hides in, said letter by letter in fours; whoever hears the word types it. Both give away
 * as much, and what is found in one is found in the other. */
#include "config.h"

#include "ui/calendar/trellis-word-search-page.h"

#include "exchange/trellis-activity-file.h"
#include "ui/calendar/trellis-activity-actions.h"
#include "ui/calendar/trellis-activity-progress.h"
#include "ui/calendar/trellis-answer-list.h"
#include "ui/calendar/trellis-letter-grid.h"
#include "ui/calendar/trellis-puzzle-box.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>
#include <string.h>

#define PAGE_WIDTH 1100
#define TOGETHER 4 /* letters said in one breath */

typedef struct {
  TrellisEventView *view;
  char *content; /* that the square is of */
  TrellisWordSearch *search;
  gboolean *found;
  gboolean named; /* whether the words are told */
  guint word; /* that is looked at */
  guint begun; /* cell at which a word was begun in the square, or TRELLIS_WORD_SEARCH_NONE */
  char letter[8];
  GtkWidget *list;
  GtkWidget *grid;
} SearchView;

static void
unload (SearchView *self)
{
  g_clear_pointer (&self->search, trellis_word_search_free);
  g_clear_pointer (&self->found, g_free);
  g_clear_pointer (&self->content, g_free);
}

static void
free_search (gpointer data)
{
  SearchView *self = data;

  unload (self);
  trellis_event_view_free (self->view);
  g_free (self);
}

/* Words ----------------------------------------------------------------------------------------- */

/* Without a clue the letters of the word in another order have to do. */
static char *
clue_of (SearchView *self, guint word)
{
  const TrellisWordSearchWord *one = trellis_word_search_get (self->search, word);
  g_autofree char *mixed = NULL;

  if (self->named && one->clue)
    return g_strdup_printf (_ ("%s: %s"), one->text, one->clue);
  if (self->named)
    return g_strdup (one->text);
  if (one->clue)
    return g_strdup (one->clue);
  mixed = trellis_word_search_scramble (self->search, word);
  return g_strdup_printf (_ ("mixed letters %s"), mixed);
}

static char *
where (SearchView *self, guint word)
{
  const TrellisWordSearchWord *one = trellis_word_search_get (self->search, word);

  switch (one->way) {
  case TRELLIS_WORD_SEARCH_ACROSS:
    return g_strdup_printf (_ ("row %u, from letter %u"), one->row + 1, one->column + 1);
  case TRELLIS_WORD_SEARCH_DOWN:
    return g_strdup_printf (_ ("column %u, downwards from letter %u"), one->column + 1,
                            one->row + 1);
  case TRELLIS_WORD_SEARCH_FALLING:
    return g_strdup_printf (_ ("from row %u, column %u, down to the right"), one->row + 1,
                            one->column + 1);
  case TRELLIS_WORD_SEARCH_RISING:
  default:
    return g_strdup_printf (_ ("from row %u, column %u, up to the right"), one->row + 1,
                            one->column + 1);
  }
}

/* Letters with a comma between and a full stop after every four, which is how long the ear holds them. */
static char *
spell_line (SearchView *self, guint word)
{
  g_autofree char *line = trellis_word_search_line (self->search, word, NULL);
  g_autoptr (GString) spelt = g_string_new (NULL);
  guint n = 0;

  for (const char *p = line; *p; p = g_utf8_next_char (p), n++) {
    if (n > 0)
      g_string_append (spelt, n % TOGETHER ? ", " : ". ");
    g_string_append_unichar (spelt, g_utf8_get_char (p));
  }
  return g_string_free (g_steal_pointer (&spelt), FALSE);
}

static void
show_word (SearchView *self, guint word)
{
  const TrellisWordSearchWord *one = trellis_word_search_get (self->search, word);
  g_autofree char *clue = clue_of (self, word), *place = where (self, word);
  g_autofree char *title = self->found[word] ? g_strdup (one->text) : g_strdup (clue);
  g_autofree char *letters = g_strdup_printf (ngettext ("%u letter", "%u letters", one->length),
                                              one->length);
  g_autofree char *below = self->found[word] ? g_strdup_printf (_ ("found, %s"), place)
                                             : g_steal_pointer (&letters);
  g_autofree char *said = g_strdup_printf (_ ("%s, %s, word %u of %u"), title, below, word + 1,
                                           self->search->words->len);

  trellis_answer_list_set (TRELLIS_ANSWER_LIST (self->list), word, title, below, said,
                           self->found[word] ? "object-select-symbolic" : NULL);
}

static guint
count_found (SearchView *self)
{
  guint n = 0;

  for (guint i = 0; i < self->search->words->len; i++)
    n += self->found[i];
  return n;
}

static char *
progress_words (SearchView *self)
{
  guint found = count_found (self), n = self->search->words->len;

  if (found == n)
    return g_strdup (_ ("All words found. Well heard, well seen!"));
  return g_strdup_printf (ngettext ("%u of %u word found.", "%u of %u words found.", n), found, n);
}

static void
remember (SearchView *self)
{
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = 0; i < self->search->words->len; i++)
    g_string_append_c (state, self->found[i] ? '1' : '0');
  trellis_activity_progress_set (self->view->library, self->view->uid, state->str);
}

static void
show_all (SearchView *self)
{
  g_autofree char *progress = progress_words (self);

  for (guint i = 0; i < self->search->words->len; i++)
    show_word (self, i);
  trellis_letter_grid_refresh (TRELLIS_LETTER_GRID (self->grid));
  remember (self);
  if (self->view->page)
    trellis_page_set_title (TRELLIS_PAGE (self->view->page),
                            trellis_page_get_title (TRELLIS_PAGE (self->view->page)), progress);
}

static char *
found_words (SearchView *self, guint word)
{
  g_autofree char *place = where (self, word), *progress = progress_words (self);

  return g_strdup_printf (_ ("%s, %s. %s"), trellis_word_search_get (self->search, word)->text,
                          place, progress);
}

static char *
prompt_cb (guint word, gpointer data)
{
  SearchView *self = data;
  g_autofree char *clue = clue_of (self, word), *line = spell_line (self, word);
  guint length = trellis_word_search_get (self->search, word)->length;

  return g_strdup_printf (ngettext ("%s, %u letter, hidden in: %s", "%s, %u letters, hidden in: %s",
                                    length),
                          clue, length, line);
}

static guint
next_hidden (SearchView *self, guint word)
{
  guint n = self->search->words->len;

  for (guint i = 1; i < n; i++)
    if (!self->found[(word + i) % n])
      return (word + i) % n;
  return word;
}

static char *
take_cb (guint word, const char *answer, gpointer data)
{
  SearchView *self = data;
  g_autofree char *said = NULL;

  if (!trellis_word_search_is (self->search, word, answer))
    return g_strdup (_ ("That is not the word. Listen to the line again: Escape, then Return."));
  self->found[word] = TRUE;
  show_all (self);
  said = found_words (self, word);
  trellis_answer_list_focus (TRELLIS_ANSWER_LIST (self->list), next_hidden (self, word));
  trellis_announce (self->view->page, said);
  return NULL;
}

static void
reached_cb (guint word, gpointer data)
{
  ((SearchView *) data)->word = word;
}

/* Square ---------------------------------------------------------------------------------------- */

static void
look_cb (guint cell, TrellisLetterCell *look, gpointer data)
{
  SearchView *self = data;
  guint row = cell / self->search->size, column = cell % self->search->size;

  memset (self->letter, 0, sizeof self->letter);
  g_unichar_to_utf8 (trellis_word_search_at (self->search, row, column), self->letter);
  look->letters = self->letter;
  look->lit = cell == self->begun;
  for (guint i = 0; i < self->search->words->len; i++)
    look->found |= self->found[i] && trellis_word_search_covers (self->search, i, row, column);
}

static char *
say_cb (guint cell, gpointer data)
{
  SearchView *self = data;
  TrellisLetterCell look = { 0 };

  look_cb (cell, &look, self);
  return g_strdup_printf (look.lit     ? _ ("%s, row %u column %u, word begun here")
                          : look.found ? _ ("%s, row %u column %u, found")
                                       : _ ("%s, row %u column %u"),
                          self->letter, cell / self->search->size + 1,
                          cell % self->search->size + 1);
}

/* The first press begins a word, the second ends it. */
static void
pressed_cb (TrellisLetterGrid *grid, guint cell, gboolean firmly, SearchView *self)
{
  guint size = self->search->size, word, from = self->begun;
  g_autofree char *said = NULL;

  if (from == TRELLIS_WORD_SEARCH_NONE || from == cell) {
    self->begun = from == cell ? TRELLIS_WORD_SEARCH_NONE : cell;
    trellis_announce (grid,
                      from == cell ? _ ("Begin again") : _ ("Word begun; press its last letter"));
    return;
  }
  self->begun = TRELLIS_WORD_SEARCH_NONE;
  word = trellis_word_search_find (self->search, from / size, from % size, cell / size,
                                   cell % size);
  if (word == TRELLIS_WORD_SEARCH_NONE) {
    trellis_announce (grid, _ ("There is no word from there to here"));
    return;
  }
  self->found[word] = TRUE;
  show_all (self);
  said = found_words (self, word);
  trellis_tell (grid, said, FALSE);
}

/* Page ------------------------------------------------------------------------------------------ */

static gboolean
load (SearchView *self, TrellisActivity *activity, GError **error)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  const char *saved = trellis_activity_progress_get (self->view->library, self->view->uid);

  if (self->search && g_str_equal (self->content, content))
    return TRUE;
  unload (self);
  self->search = trellis_activity_get_word_search (activity, error);
  if (!self->search)
    return FALSE;
  self->content = g_strdup (content);
  self->found = g_new0 (gboolean, self->search->words->len);
  self->begun = TRELLIS_WORD_SEARCH_NONE;
  for (guint i = 0; saved && strlen (saved) == self->search->words->len && saved[i]; i++)
    self->found[i] = saved[i] == '1';
  return TRUE;
}

static GtkWidget *
new_words (SearchView *self)
{
  static const TrellisAnswerHooks hooks = { prompt_cb, take_cb, reached_cb };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = trellis_quiet_label (_ ("Words to find"));

  self->list = trellis_answer_list_new (_ ("Words to find"), &hooks, self);
  for (guint i = 0; i < self->search->words->len; i++)
    trellis_answer_list_add (TRELLIS_ANSWER_LIST (self->list), i);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), self->list);
  return box;
}

static GtkWidget *
new_grid (SearchView *self)
{
  static const TrellisLetterGridHooks hooks = { look_cb, say_cb };
  g_autofree char *name = g_strdup_printf (_ ("Square of letters, %u rows, %u columns"),
                                           self->search->size, self->search->size);

  self->grid = trellis_letter_grid_new (name, self->search->size, self->search->size, &hooks, self);
  g_signal_connect (self->grid, "pressed", G_CALLBACK (pressed_cb), self);
  return self->grid;
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  SearchView *self = data;
  g_autoptr (TrellisActivity)
      activity = trellis_library_get (self->view->library, TRELLIS_TYPE_ACTIVITY, self->view->uid);
  g_autoptr (GError) error = NULL;
  g_autofree char *progress = NULL;
  GtkWidget *words, *first;

  self->grid = self->list = NULL;
  if (!activity)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (activity), NULL);
  trellis_page_set_width (page, PAGE_WIDTH);
  if (!load (self, activity, &error)) {
    trellis_activity_actions_add_broken (page, self->view, _ ("This word search cannot be played"),
                                         error);
    return TRUE;
  }
  words = new_words (self);
  trellis_page_add (page, trellis_puzzle_box_new (words, new_grid (self)));
  first = trellis_event_view_add_button (
      page, self->named ? _ ("_Hide the words") : _ ("_Tell me the words"), "search.words", FALSE);
  trellis_event_view_add_button (page, _ ("_Show one"), "search.show", FALSE);
  trellis_event_view_add_button (page, _ ("_Begin again"), "search.again", FALSE);
  trellis_activity_actions_add_menu (page, self->view, first);
  show_all (self);
  progress = progress_words (self);
  trellis_page_set_title (page, trellis_entity_get_title (activity), progress);
  return TRUE;
}

static void
words_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  SearchView *self = data;

  self->named = !self->named;
  trellis_page_refill (TRELLIS_PAGE (self->view->page));
  trellis_announce (self->view->page, self->named ? _ ("The words are told with their clues")
                                                  : _ ("Only the clues are told"));
}

static void
show_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  SearchView *self = data;
  guint word = self->word;
  g_autofree char *said = NULL;

  if (!self->search)
    return;
  if (self->found[word])
    word = next_hidden (self, word);
  self->found[word] = TRUE;
  show_all (self);
  said = found_words (self, word);
  trellis_tell (self->view->page, said, FALSE);
}

static void
again_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  SearchView *self = data;
  g_autofree char *said = NULL;

  if (!self->search)
    return;
  memset (self->found, 0, self->search->words->len * sizeof *self->found);
  self->begun = TRELLIS_WORD_SEARCH_NONE;
  show_all (self);
  said = progress_words (self);
  trellis_tell (self->view->page, said, FALSE);
}

/**
 * trellis_word_search_page_new:
 * @library: a library
 * @uid: uid of an activity that is a word search
 *
 * Makes the page on which a word search is played, with its actions in the group `search`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_word_search_page_new (TrellisLibrary *library, const char *uid)
{
  static const GActionEntry entries[] = {
    { .name = "words", .activate = words_cb },
    { .name = "show", .activate = show_cb },
    { .name = "again", .activate = again_cb },
  };
  SearchView *self = g_new0 (SearchView, 1);
  GtkWidget *page;

  self->view = trellis_event_view_new (library, uid);
  page = trellis_page_new_live (library, "activity", fill, self, free_search);
  trellis_event_view_attach (self->view, page);
  trellis_page_install_actions (page, "search", entries, G_N_ELEMENTS (entries), self);
  trellis_activity_actions_add (self->view);
  return page;
}
