/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ipuz, an open JSON format of puzzles (versions 1 and 2). Only its crosswords are taken. */
#include "config.h"

#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-ipuz.h"
#include "exchange/trellis-json-load.h"
#include "exchange/trellis-pack-scan.h"
#include "model/trellis-answer.h"
#include "model/trellis-quiz.h"

#include <glib/gi18n.h>
#include <string.h>

#define LARGEST (4 * 1024 * 1024)
#define MOST_LETTERS 24 /* of one cell */

typedef struct {
  JsonObject *object;
  TrellisCrossword *crossword;
  TrellisReport *report;
  char *block;
  char *empty;
  GError **error;
} Reading;

static gboolean
    G_GNUC_PRINTF (3, 4) fail (GError **error, TrellisExchangeError code, const char *format, ...)
{
  va_list args;
  g_autofree char *why = NULL;

  va_start (args, format);
  why = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, (int) code, why);
  return FALSE;
}

/* Texts and numbers both stand for what is in a cell, or a clue's number. */
static char *
text_of (JsonNode *node)
{
  if (!node || !JSON_NODE_HOLDS_VALUE (node))
    return NULL;
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_dup_string (node);
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  return NULL;
}

static JsonNode *
member (JsonObject *object, const char *name)
{
  return object ? json_object_get_member (object, name) : NULL;
}

static char *
text_member (JsonObject *object, const char *name)
{
  return text_of (member (object, name));
}

static JsonArray *
array_of (JsonNode *node)
{
  return node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
object_of (JsonNode *node)
{
  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static char *
plain_member (JsonObject *object, const char *name)
{
  g_autofree char *text = text_member (object, name);
  g_autofree char *plain = trellis_quiz_plain (text, "html");

  return *plain ? g_steal_pointer (&plain) : NULL;
}

/* Kind ------------------------------------------------------------------------------------------ */

static gboolean
check_version (JsonObject *object, GError **error)
{
  g_autofree char *version = text_member (object, "version");
  const char *number = version ? strstr (version, "ipuz.org/v") : NULL;

  if (!number)
    return fail (error, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                 _ ("This is not an ipuz puzzle: its “version” names none."));
  if (g_ascii_strtoull (number + strlen ("ipuz.org/v"), NULL, 10) > 2)
    return fail (error, TRELLIS_EXCHANGE_ERROR_NEWER,
                 _ ("This puzzle is of a newer version of ipuz than Trellis reads (1 and 2)."));
  return TRUE;
}

static gboolean
check_kind (JsonObject *object, GError **error)
{
  JsonArray *kinds = array_of (member (object, "kind"));
  g_autofree char *first = NULL;
  const char *word;

  for (guint i = 0; kinds && i < json_array_get_length (kinds); i++) {
    g_autofree char *kind = text_of (json_array_get_element (kinds, i));

    if (kind && strstr (kind, "ipuz.org/crossword") && !strstr (kind, "arrowword") &&
        !strstr (kind, "diagramless"))
      return TRUE;
    if (!first)
      first = g_steal_pointer (&kind);
  }
  if (!first)
    return fail (error, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                 _ ("This ipuz file does not say what “kind” of puzzle it holds."));
  g_strdelimit (first, "#", '\0');
  word = strrchr (first, '/');
  return fail (error, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
               _ ("This ipuz file holds a puzzle of the kind “%s”. Trellis plays crosswords."),
               word ? word + 1 : first);
}

/* Grid ------------------------------------------------------------------------------------------ */

static gboolean
read_size (JsonObject *object, guint *width, guint *height, GError **error)
{
  JsonObject *size = object_of (member (object, "dimensions"));
  g_autofree char *across = text_member (size, "width"), *down = text_member (size, "height");
  guint64 w, h;

  if (!across || !down)
    return fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                 _ ("“dimensions” must have a width and a height."));
  if (!g_ascii_string_to_unsigned (across, 10, 1, TRELLIS_CROSSWORD_LARGEST, &w, NULL) ||
      !g_ascii_string_to_unsigned (down, 10, 1, TRELLIS_CROSSWORD_LARGEST, &h, NULL))
    return fail (error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                 _ ("A crossword has from 1 to %d cells a side; this one has %s by %s."),
                 TRELLIS_CROSSWORD_LARGEST, across, down);
  *width = (guint) w;
  *height = (guint) h;
  return TRUE;
}

typedef void (*TakeCell) (Reading *self, TrellisCrosswordCell *cell, JsonNode *node);

static gboolean
read_grid (Reading *self, const char *name, TakeCell take)
{
  JsonArray *rows = array_of (member (self->object, name));
  TrellisCrossword *crossword = self->crossword;

  if (!rows || json_array_get_length (rows) != crossword->height)
    return fail (self->error, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("“%s” must have %u rows."), name,
                 crossword->height);
  for (guint y = 0; y < crossword->height; y++) {
    JsonArray *row = array_of (json_array_get_element (rows, y));

    if (!row || json_array_get_length (row) != crossword->width)
      return fail (self->error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                   _ ("Row %u of “%s” must have %u cells."), y + 1, name, crossword->width);
    for (guint x = 0; x < crossword->width; x++)
      take (self, &crossword->cells[y * crossword->width + x], json_array_get_element (row, x));
  }
  return TRUE;
}

static void
read_style (TrellisCrosswordCell *cell, JsonObject *style)
{
  g_autofree char *shape = text_member (style, "shapebg");
  g_autofree char *bars = text_member (style, "barred");

  cell->circled = !g_strcmp0 (shape, "circle");
  for (const char *p = bars ? bars : ""; *p; p++)
    cell->bars |= *p == 'T'   ? (guint) TRELLIS_CROSSWORD_BAR_TOP
                  : *p == 'L' ? (guint) TRELLIS_CROSSWORD_BAR_LEFT
                  : *p == 'B' ? (guint) TRELLIS_CROSSWORD_BAR_BOTTOM
                  : *p == 'R' ? (guint) TRELLIS_CROSSWORD_BAR_RIGHT
                              : 0;
}

static char *
letters_of (const char *text)
{
  char *letters = text ? trellis_answer_letters (text) : NULL;

  if (letters && (!*letters || g_utf8_strlen (letters, -1) > MOST_LETTERS))
    g_clear_pointer (&letters, g_free);
  return letters;
}

static void
take_label (Reading *self, TrellisCrosswordCell *cell, const char *label)
{
  guint64 number;

  if (g_str_equal (label, self->block))
    cell->block = TRUE;
  else if (g_ascii_string_to_unsigned (label, 10, 1, 9999, &number, NULL))
    cell->number = (guint) number;
  else if (!g_str_equal (label, self->empty) && *label)
    trellis_report_note (self->report, _ ("Cells are labelled with numbers only."));
}

static void
take_puzzle_cell (Reading *self, TrellisCrosswordCell *cell, JsonNode *node)
{
  JsonObject *object = object_of (node);
  g_autofree char *label = object ? text_member (object, "cell") : text_of (node);

  if (object) {
    g_autofree char *value = text_member (object, "value");

    read_style (cell, object_of (member (object, "style")));
    cell->given = letters_of (value);
  }
  if (label)
    take_label (self, cell, label);
  else if (!object || JSON_NODE_HOLDS_NULL (node))
    cell->hidden = TRUE;
  if (cell->block || cell->hidden)
    g_clear_pointer (&cell->given, g_free);
}

static void
take_solution_cell (Reading *self, TrellisCrosswordCell *cell, JsonNode *node)
{
  JsonObject *object = object_of (node);
  JsonArray *array = array_of (node);
  g_autofree char *text = object ? text_member (object, "value") : text_of (node);

  if (array && json_array_get_length (array) > 0)
    text = text_of (json_array_get_element (array, 0));
  if (cell->block || cell->hidden || !text || g_str_equal (text, self->block) ||
      g_str_equal (text, self->empty))
    return;
  cell->solution = letters_of (text);
}

/* Clues ----------------------------------------------------------------------------------------- */

/* A clue without a number is for the first word of its direction that has none yet. */
static gboolean
add_next (Reading *self, gboolean down, const char *clue)
{
  for (guint cell = 0; cell < self->crossword->width * self->crossword->height; cell++)
    if (self->crossword->cells[cell].number &&
        trellis_crossword_add (self->crossword, self->crossword->cells[cell].number, down, clue))
      return TRUE;
  return FALSE;
}

static void
add_clue (Reading *self, gboolean down, const char *number, const char *text, const char *lengths)
{
  g_autofree char *plain = trellis_quiz_plain (text, "html");
  g_autofree char *clue = lengths && !g_str_has_suffix (plain, ")")
                              ? g_strdup_printf ("%s (%s)", plain, lengths)
                              : g_strdup (plain);
  guint64 read = 0;

  if (number)
    g_ascii_string_to_unsigned (number, 10, 1, 9999, &read, NULL);
  if (number ? !trellis_crossword_add (self->crossword, (guint) read, down, clue)
             : !add_next (self, down, clue)) {
    g_autofree char *what = g_strdup_printf (down ? _ ("Clue %s down") : _ ("Clue %s across"),
                                             number ? number : "?");

    trellis_report_refuse (self->report, what, _ ("No word of the grid has its number."));
  }
}

static void
read_clue (Reading *self, gboolean down, JsonNode *node)
{
  JsonArray *array = array_of (node);
  JsonObject *object = object_of (node);
  g_autofree char *number = NULL, *text = NULL, *lengths = NULL;

  if (array && json_array_get_length (array) >= 2) {
    number = text_of (json_array_get_element (array, 0));
    text = text_of (json_array_get_element (array, 1));
  } else if (object) {
    number = text_member (object, "number");
    text = text_member (object, "clue");
    lengths = text_member (object, "enumeration");
  } else {
    text = text_of (node);
  }
  if (text && (number || !array))
    add_clue (self, down, number, text, lengths);
  else
    trellis_report_note (self->report, _ ("A clue that is no text was left out."));
}

static gboolean
read_clues (Reading *self)
{
  JsonObject *clues = object_of (member (self->object, "clues"));
  g_autoptr (GList) names = clues ? json_object_get_members (clues) : NULL;

  for (GList *name = names; name; name = name->next) {
    gboolean down = g_str_has_prefix (name->data, "Down");
    JsonArray *list = array_of (member (clues, name->data));

    if (!down && !g_str_has_prefix (name->data, "Across")) {
      trellis_report_note (self->report, _ ("Only clues across and down were taken."));
      continue;
    }
    for (guint i = 0; list && i < json_array_get_length (list); i++)
      read_clue (self, down, json_array_get_element (list, i));
  }
  trellis_crossword_sort (self->crossword);
  if (self->crossword->entries->len == 0)
    return fail (self->error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                 _ ("No clue of this crossword fits its grid."));
  return TRUE;
}

/* File ------------------------------------------------------------------------------------------ */

static gboolean
read_puzzle (Reading *self)
{
  gboolean numbered = FALSE;

  if (!read_grid (self, "puzzle", take_puzzle_cell))
    return FALSE;
  if (member (self->object, "solution") && !read_grid (self, "solution", take_solution_cell))
    return FALSE;
  for (guint i = 0; i < self->crossword->width * self->crossword->height; i++)
    numbered |= self->crossword->cells[i].number != 0;
  if (!numbered)
    trellis_crossword_number (self->crossword);
  return read_clues (self);
}

static TrellisCrossword *
read_object (JsonObject *object, TrellisReport *report, GError **error)
{
  g_autoptr (TrellisCrossword) crossword = NULL;
  Reading self = { object, NULL, report, NULL, NULL, error };
  gboolean ok;
  guint width = 0, height = 0;

  if (!check_version (object, error) || !check_kind (object, error) ||
      !read_size (object, &width, &height, error))
    return NULL;
  crossword = trellis_crossword_new (width, height);
  crossword->title = plain_member (object, "title");
  crossword->author = plain_member (object, "author");
  crossword->copyright = plain_member (object, "copyright");
  crossword->intro = plain_member (object, "intro");
  crossword->notes = plain_member (object, "difficulty");
  self.crossword = crossword;
  self.block = text_member (object, "block");
  self.empty = text_member (object, "empty");
  self.block = self.block ? self.block : g_strdup ("#");
  self.empty = self.empty ? self.empty : g_strdup ("0");
  ok = read_puzzle (&self);
  g_free (self.block);
  g_free (self.empty);
  return ok ? g_steal_pointer (&crossword) : NULL;
}

/* Files for web pages are wrapped in a call: ipuz({…}) */
static void
unwrap (char **text, gsize *length)
{
  const char *spaces = " \t\r\n";

  if (*length >= 3 && g_str_has_prefix (*text, "\xef\xbb\xbf")) {
    *text += 3;
    *length -= 3;
  }
  while (*length > 0 && strchr (spaces, **text)) {
    (*text)++;
    (*length)--;
  }
  if (!g_str_has_prefix (*text, "ipuz("))
    return;
  *text += strlen ("ipuz(");
  *length -= strlen ("ipuz(");
  while (*length > 0 && ((*text)[*length - 1] == ';' || strchr (spaces, (*text)[*length - 1])))
    (*length)--;
  if (*length > 0 && (*text)[*length - 1] == ')')
    (*length)--;
}

/**
 * trellis_ipuz_read:
 * @text: (array length=length): an ipuz file
 * @length: its length in bytes
 * @report: takes what was left out
 * @error: return location for an error
 *
 * Reads a crossword.
 *
 * Returns: (transfer full): the crossword, %NULL and @error when it is none
 */
TrellisCrossword *
trellis_ipuz_read (const char *text, gsize length, TrellisReport *report, GError **error)
{
  g_autofree char *copy = NULL;
  g_autoptr (GArray) members = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  char *json;
  guint replaced;

  if (length > LARGEST) {
    fail (error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE, _ ("This puzzle is larger than 4 MB."));
    return NULL;
  }
  if (!g_utf8_validate_len (text, length, NULL)) {
    fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("This puzzle is not text in UTF-8."));
    return NULL;
  }
  copy = g_strndup (text, length);
  json = copy;
  unwrap (&json, &length);
  if (length == 0 || *json != '{') {
    fail (error, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
          _ ("This is not an ipuz puzzle: it does not begin with “{”."));
    return NULL;
  }
  members = trellis_pack_scan (json, length, &replaced, error);
  if (!members || !trellis_json_load (parser, json, length, error))
    return NULL;
  return read_object (json_node_get_object (json_parser_get_root (parser)), report, error);
}
