/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes crosswords as ipuz, version 2. */
#include "config.h"

#include "exchange/trellis-ipuz.h"

#include <json-glib/json-glib.h>

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  if (!text)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_head (JsonBuilder *builder, const TrellisCrossword *crossword)
{
  add_text (builder, "version", "http://ipuz.org/v2");
  json_builder_set_member_name (builder, "kind");
  json_builder_begin_array (builder);
  json_builder_add_string_value (builder, "http://ipuz.org/crossword#1");
  json_builder_end_array (builder);
  add_text (builder, "title", crossword->title);
  add_text (builder, "author", crossword->author);
  add_text (builder, "copyright", crossword->copyright);
  add_text (builder, "intro", crossword->intro);
  add_text (builder, "difficulty", crossword->notes);
  add_text (builder, "block", "#");
  add_text (builder, "empty", "0");
  json_builder_set_member_name (builder, "dimensions");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "width");
  json_builder_add_int_value (builder, crossword->width);
  json_builder_set_member_name (builder, "height");
  json_builder_add_int_value (builder, crossword->height);
  json_builder_end_object (builder);
}

static void
add_label (JsonBuilder *builder, const TrellisCrosswordCell *cell)
{
  if (cell->block)
    json_builder_add_string_value (builder, "#");
  else
    json_builder_add_int_value (builder, cell->number);
}

static void
add_style (JsonBuilder *builder, const TrellisCrosswordCell *cell)
{
  g_autoptr (GString) bars = g_string_new (NULL);
  static const struct {
    guint bar;
    char letter;
  } letters[] = { { TRELLIS_CROSSWORD_BAR_TOP, 'T' },
                  { TRELLIS_CROSSWORD_BAR_RIGHT, 'R' },
                  { TRELLIS_CROSSWORD_BAR_BOTTOM, 'B' },
                  { TRELLIS_CROSSWORD_BAR_LEFT, 'L' } };

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (cell->bars & letters[i].bar)
      g_string_append_c (bars, letters[i].letter);
  if (!cell->circled && bars->len == 0)
    return;
  json_builder_set_member_name (builder, "style");
  json_builder_begin_object (builder);
  add_text (builder, "shapebg", cell->circled ? "circle" : NULL);
  add_text (builder, "barred", bars->len > 0 ? bars->str : NULL);
  json_builder_end_object (builder);
}

static void
add_cell (JsonBuilder *builder, const TrellisCrosswordCell *cell)
{
  if (cell->hidden) {
    json_builder_add_null_value (builder);
    return;
  }
  if (!cell->circled && !cell->bars && !cell->given) {
    add_label (builder, cell);
    return;
  }
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "cell");
  add_label (builder, cell);
  add_style (builder, cell);
  add_text (builder, "value", cell->given);
  json_builder_end_object (builder);
}

static void
add_solution (JsonBuilder *builder, const TrellisCrosswordCell *cell)
{
  if (cell->hidden)
    json_builder_add_null_value (builder);
  else if (cell->block)
    json_builder_add_string_value (builder, "#");
  else
    json_builder_add_string_value (builder, cell->solution ? cell->solution : "0");
}

static void
add_grid (JsonBuilder *builder,
          const TrellisCrossword *crossword,
          const char *name,
          void (*add) (JsonBuilder *, const TrellisCrosswordCell *))
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint y = 0; y < crossword->height; y++) {
    json_builder_begin_array (builder);
    for (guint x = 0; x < crossword->width; x++)
      add (builder, &crossword->cells[y * crossword->width + x]);
    json_builder_end_array (builder);
  }
  json_builder_end_array (builder);
}

static void
add_clues (JsonBuilder *builder, const TrellisCrossword *crossword, gboolean down)
{
  json_builder_set_member_name (builder, down ? "Down" : "Across");
  json_builder_begin_array (builder);
  for (guint i = 0; i < crossword->entries->len; i++) {
    const TrellisCrosswordEntry *entry = trellis_crossword_get (crossword, i);

    if (entry->down != down)
      continue;
    json_builder_begin_array (builder);
    json_builder_add_int_value (builder, entry->number);
    json_builder_add_string_value (builder, entry->clue);
    json_builder_end_array (builder);
  }
  json_builder_end_array (builder);
}

/**
 * trellis_ipuz_write:
 * @crossword: a crossword
 *
 * Writes a crossword as ipuz.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_ipuz_write (const TrellisCrossword *crossword)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  add_head (builder, crossword);
  add_grid (builder, crossword, "puzzle", add_cell);
  add_grid (builder, crossword, "solution", add_solution);
  json_builder_set_member_name (builder, "clues");
  json_builder_begin_object (builder);
  add_clues (builder, crossword, FALSE);
  add_clues (builder, crossword, TRUE);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}
