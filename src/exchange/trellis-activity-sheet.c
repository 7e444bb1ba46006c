/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands on the sheet of an activity, in the same words for paper and plain text. */
#include "config.h"

#include "exchange/trellis-activity-sheet.h"

#include "model/trellis-quiz-marking.h"

#include <glib/gi18n.h>

static void
free_part (gpointer data)
{
  TrellisSheetPart *self = data;

  g_free (self->text);
  g_free (self);
}

static void
add (TrellisSheet *self, TrellisSheetRole role, const char *text)
{
  TrellisSheetPart *part = g_new0 (TrellisSheetPart, 1);

  part->role = role;
  part->text = g_strdup (text ? text : "");
  g_ptr_array_add (self->parts, part);
}

static void G_GNUC_PRINTF (3, 4)
    add_format (TrellisSheet *self, TrellisSheetRole role, const char *format, ...)
{
  va_list args;
  g_autofree char *text = NULL;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  add (self, role, text);
}

/* Quiz ------------------------------------------------------------------------------------------ */

static void
add_choices (TrellisSheet *self, const TrellisQuizQuestion *question)
{
  g_autoptr (GArray) order = trellis_quiz_question_order (question);

  if (question->type == TRELLIS_QUIZ_SEVERAL)
    add (self, TRELLIS_SHEET_TEXT, _ ("More than one answer may be right."));
  for (guint i = 0; i < order->len; i++) {
    g_autofree char *text = trellis_quiz_answer_say (question, g_array_index (order, guint, i));

    add_format (self, TRELLIS_SHEET_ITEM, "%c. %s", (char) ('A' + i % 26), text);
  }
}

static void
add_pairs (TrellisSheet *self, const TrellisQuizQuestion *question)
{
  g_autoptr (GPtrArray) matches = trellis_quiz_question_matches (question);

  add (self, TRELLIS_SHEET_TEXT, _ ("What belongs together?"));
  for (guint i = 0; i < question->answers->len; i++) {
    g_autofree char *text = trellis_quiz_plain (trellis_quiz_question_get (question, i)->text,
                                                question->format);

    if (*text)
      add_format (self, TRELLIS_SHEET_ITEM, "%s …", text);
  }
  for (guint i = 0; i < matches->len; i++) {
    g_autofree char *text = trellis_quiz_plain (matches->pdata[i], question->format);

    add_format (self, TRELLIS_SHEET_ITEM, "%c. %s", (char) ('A' + i % 26), text);
  }
}

static void
add_question (TrellisSheet *self, guint number, const TrellisQuizQuestion *question)
{
  g_autofree char *text = trellis_quiz_question_say (question);

  if (question->type == TRELLIS_QUIZ_READING) {
    add (self, TRELLIS_SHEET_TEXT, text);
    return;
  }
  add_format (self, TRELLIS_SHEET_HEADING, "%u. %s", number, text);
  switch (question->type) {
  case TRELLIS_QUIZ_ONE:
  case TRELLIS_QUIZ_SEVERAL:
  case TRELLIS_QUIZ_TRUE_FALSE:
    add_choices (self, question);
    break;
  case TRELLIS_QUIZ_MATCHING:
    add_pairs (self, question);
    break;
  case TRELLIS_QUIZ_SHORT:
  case TRELLIS_QUIZ_NUMBER:
  case TRELLIS_QUIZ_ESSAY:
  case TRELLIS_QUIZ_READING:
  default:
    add (self, TRELLIS_SHEET_TEXT, _ ("Answer: ______________________________"));
    break;
  }
}

static void
add_quiz (TrellisSheet *self, GPtrArray *questions, gboolean answers)
{
  guint number = 0;

  for (guint i = 0; i < questions->len; i++) {
    const TrellisQuizQuestion *question = questions->pdata[i];

    number += question->type != TRELLIS_QUIZ_READING;
    add_question (self, number, question);
  }
  if (!answers)
    return;
  add (self, TRELLIS_SHEET_BREAK, NULL);
  add (self, TRELLIS_SHEET_HEADING, _ ("Answers"));
  number = 0;
  for (guint i = 0; i < questions->len; i++) {
    const TrellisQuizQuestion *question = questions->pdata[i];
    g_autofree char *right = trellis_quiz_right (question);

    number += question->type != TRELLIS_QUIZ_READING;
    if (*right)
      add_format (self, TRELLIS_SHEET_ITEM, "%u. %s", number, right);
  }
}

/* Crossword ------------------------------------------------------------------------------------- */

static void
add_clues (TrellisSheet *self, gboolean down)
{
  add (self, TRELLIS_SHEET_HEADING, down ? _ ("Down") : _ ("Across"));
  for (guint i = 0; i < self->crossword->entries->len; i++) {
    const TrellisCrosswordEntry *entry = trellis_crossword_get (self->crossword, i);

    if (entry->down == down)
      add_format (self, TRELLIS_SHEET_ITEM,
                  ngettext ("%u. %s, %u letter", "%u. %s, %u letters", entry->cells->len),
                  entry->number, entry->clue, entry->cells->len);
  }
}

static void
add_crossword (TrellisSheet *self, gboolean answers)
{
  const TrellisCrossword *crossword = self->crossword;

  add (self, TRELLIS_SHEET_GRID, NULL);
  add_clues (self, FALSE);
  add_clues (self, TRUE);
  if (crossword->author)
    add_format (self, TRELLIS_SHEET_TEXT, _ ("By %s"), crossword->author);
  if (crossword->copyright)
    add (self, TRELLIS_SHEET_TEXT, crossword->copyright);
  if (!answers || !trellis_crossword_has_solution (crossword))
    return;
  add (self, TRELLIS_SHEET_BREAK, NULL);
  add (self, TRELLIS_SHEET_HEADING, _ ("Answers"));
  add (self, TRELLIS_SHEET_SOLVED, NULL);
  for (guint i = 0; i < crossword->entries->len; i++) {
    const TrellisCrosswordEntry *entry = trellis_crossword_get (crossword, i);
    g_autofree char *answer = trellis_crossword_get_answer (crossword, i);

    add_format (self, TRELLIS_SHEET_ITEM, entry->down ? _ ("%u down: %s") : _ ("%u across: %s"),
                entry->number, answer);
  }
}

/* Word search ----------------------------------------------------------------------------------- */

static const char *
way_words (TrellisWordSearchWay way)
{
  switch (way) {
  case TRELLIS_WORD_SEARCH_DOWN:
    return _ ("downwards");
  case TRELLIS_WORD_SEARCH_FALLING:
    return _ ("down to the right");
  case TRELLIS_WORD_SEARCH_RISING:
    return _ ("up to the right");
  case TRELLIS_WORD_SEARCH_ACROSS:
  default:
    return _ ("across");
  }
}

static void
add_word_search (TrellisSheet *self, gboolean answers)
{
  const TrellisWordSearch *search = self->search;

  add (self, TRELLIS_SHEET_GRID, NULL);
  add (self, TRELLIS_SHEET_HEADING, _ ("Words to find"));
  for (guint i = 0; i < search->words->len; i++) {
    const TrellisWordSearchWord *word = trellis_word_search_get (search, i);

    if (word->clue) /* Translators: a word, and what it means */
      add_format (self, TRELLIS_SHEET_ITEM, _ ("%s: %s"), word->text, word->clue);
    else
      add (self, TRELLIS_SHEET_ITEM, word->text);
  }
  if (!answers)
    return;
  add (self, TRELLIS_SHEET_BREAK, NULL);
  add (self, TRELLIS_SHEET_HEADING, _ ("Answers"));
  add (self, TRELLIS_SHEET_SOLVED, NULL);
  for (guint i = 0; i < search->words->len; i++) {
    const TrellisWordSearchWord *word = trellis_word_search_get (search, i);

    /* Translators: a word, and where it begins in a grid and which way it runs */
    add_format (self, TRELLIS_SHEET_ITEM, _ ("%s: from row %u, column %u, %s"), word->text,
                word->row + 1, word->column + 1, way_words (word->way));
  }
}

/**
 * trellis_sheet_new:
 * @activity: an activity
 * @with_answers: whether the answers follow, on a page of their own
 * @error: return location for an error
 *
 * Makes the sheet of an activity.
 *
 * Returns: (transfer full): the sheet, %NULL and @error when there is no puzzle in it
 */
TrellisSheet *
trellis_sheet_new (TrellisActivity *activity, gboolean with_answers, GError **error)
{
  g_autoptr (TrellisSheet) self = g_new0 (TrellisSheet, 1);
  g_autoptr (GPtrArray) questions = NULL;
  const char *about = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_ABOUT);

  self->parts = g_ptr_array_new_with_free_func (free_part);
  add (self, TRELLIS_SHEET_TITLE, trellis_entity_get_title (activity));
  if (*about)
    add (self, TRELLIS_SHEET_TEXT, about);
  switch (trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND)) {
  case TRELLIS_ACTIVITY_KIND_CROSSWORD:
    self->crossword = trellis_activity_get_crossword (activity, error);
    if (!self->crossword)
      return NULL;
    add_crossword (self, with_answers);
    break;
  case TRELLIS_ACTIVITY_KIND_WORD_SEARCH:
    self->search = trellis_activity_get_word_search (activity, error);
    if (!self->search)
      return NULL;
    add_word_search (self, with_answers);
    break;
  case TRELLIS_ACTIVITY_KIND_QUIZ:
  default:
    questions = trellis_activity_get_quiz (activity, error);
    if (!questions)
      return NULL;
    add_quiz (self, questions, with_answers);
    break;
  }
  return g_steal_pointer (&self);
}

/**
 * trellis_sheet_free:
 * @self: a sheet
 *
 * Frees it.
 */
void
trellis_sheet_free (TrellisSheet *self)
{
  g_ptr_array_unref (self->parts);
  g_clear_pointer (&self->crossword, trellis_crossword_free);
  g_clear_pointer (&self->search, trellis_word_search_free);
  g_free (self);
}

static void
draw_crossword (GString *out, const TrellisCrossword *crossword, gboolean solved)
{
  for (guint y = 0; y < crossword->height; y++) {
    for (guint x = 0; x < crossword->width; x++) {
      const TrellisCrosswordCell *cell = &crossword->cells[y * crossword->width + x];
      const char *letters = cell->given                ? cell->given
                            : solved && cell->solution ? cell->solution
                                                       : ".";

      g_string_append (out, x > 0 ? " " : "");
      g_string_append (out, cell->hidden ? " " : cell->block ? "#" : letters);
    }
    g_string_append_c (out, '\n');
  }
}

static void
draw_search (GString *out, const TrellisWordSearch *search, gboolean solved)
{
  for (guint y = 0; y < search->size; y++) {
    for (guint x = 0; x < search->size; x++) {
      g_string_append (out, x > 0 ? " " : "");
      if (!solved || trellis_word_search_is_used (search, y, x))
        g_string_append_unichar (out, trellis_word_search_at (search, y, x));
      else
        g_string_append_c (out, '.');
    }
    g_string_append_c (out, '\n');
  }
}

/**
 * trellis_sheet_to_text:
 * @self: a sheet
 *
 * The sheet as plain text. Blocks of a crossword are `#`, empty cells are dots.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_sheet_to_text (const TrellisSheet *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->parts->len; i++) {
    const TrellisSheetPart *part = self->parts->pdata[i];
    gboolean solved = part->role == TRELLIS_SHEET_SOLVED;

    if (i > 0 && part->role != TRELLIS_SHEET_ITEM)
      g_string_append_c (out, '\n');
    if (part->role == TRELLIS_SHEET_GRID || solved) {
      if (self->crossword)
        draw_crossword (out, self->crossword, solved);
      else if (self->search)
        draw_search (out, self->search, solved);
    } else if (part->role != TRELLIS_SHEET_BREAK) {
      g_string_append_printf (out, "%s%s\n", part->role == TRELLIS_SHEET_ITEM ? "  " : "",
                              part->text);
    }
  }
  return g_string_free (out, FALSE);
}
