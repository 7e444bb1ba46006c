/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-crossword-play.h"
#include "ui/calendar/trellis-answer-list.h"
#include "ui/calendar/trellis-event-view.h"

G_BEGIN_DECLS

/* A crossword on its page. */
typedef struct {
  TrellisEventView *view;
  char *content; /* that the crossword is of */
  TrellisCrossword *crossword;
  TrellisCrosswordPlay *play;
  char *before_clearing;
  guint entry; /* that is looked at */
  gboolean down;
  GtkWidget *lists[2]; /* across, down */
  GtkWidget *grid;
} TrellisCrosswordView;

TrellisAnswerList *trellis_crossword_view_get_list (TrellisCrosswordView *self, guint entry);
void trellis_crossword_view_show (TrellisCrosswordView *self);

void trellis_crossword_help_install (TrellisCrosswordView *self, GtkWidget *page);
void trellis_crossword_help_add_buttons (TrellisCrosswordView *self, TrellisPage *page);

G_END_DECLS
