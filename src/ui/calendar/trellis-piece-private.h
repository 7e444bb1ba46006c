/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-preparation.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-form.h"

G_BEGIN_DECLS

/* What the editor of a piece of promotion knows. */
typedef struct {
  TrellisEventView *view;
  TrellisPromotionPiece *saved; /* as it is in the library */
  TrellisForm *form; /* borrowed, like all widgets */
  GtkWidget *text;
  GtkWidget *results;
  GtkWidget *sent_button;
  guint check_id;
  guint too_long; /* a bit for each network that a post is too long for */
} TrellisPieceEditor;

void trellis_piece_findings_fill (TrellisPieceEditor *self);
void trellis_piece_actions_add (TrellisPieceEditor *self, GtkWidget *page);
void trellis_piece_keep (TrellisPieceEditor *self);

G_END_DECLS
