/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-activity-file.h"

G_BEGIN_DECLS

/**
 * TrellisSheetRole:
 * @TRELLIS_SHEET_TITLE: what the sheet is called
 * @TRELLIS_SHEET_HEADING: a heading
 * @TRELLIS_SHEET_TEXT: a paragraph
 * @TRELLIS_SHEET_ITEM: a line of a list
 * @TRELLIS_SHEET_GRID: the grid, empty
 * @TRELLIS_SHEET_SOLVED: the grid, solved
 * @TRELLIS_SHEET_BREAK: a new page
 *
 * What a part of a sheet is.
 */
typedef enum {
  TRELLIS_SHEET_TITLE,
  TRELLIS_SHEET_HEADING,
  TRELLIS_SHEET_TEXT,
  TRELLIS_SHEET_ITEM,
  TRELLIS_SHEET_GRID,
  TRELLIS_SHEET_SOLVED,
  TRELLIS_SHEET_BREAK,
} TrellisSheetRole;

/**
 * TrellisSheetPart:
 * @role: what it is
 * @text: its words
 *
 * One part of a sheet.
 */
typedef struct {
  TrellisSheetRole role;
  char *text;
} TrellisSheetPart;

/**
 * TrellisSheet:
 * @parts: (element-type TrellisSheetPart): its parts
 * @crossword: (nullable): the crossword it shows
 * @search: (nullable): the word search it shows
 *
 * An activity for paper: the puzzle first, the answers on a page of their own.
 */
typedef struct {
  GPtrArray *parts;
  TrellisCrossword *crossword;
  TrellisWordSearch *search;
} TrellisSheet;

TrellisSheet *trellis_sheet_new (TrellisActivity *activity,
                                 gboolean with_answers,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_sheet_free (TrellisSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisSheet, trellis_sheet_free)
char *trellis_sheet_to_text (const TrellisSheet *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
