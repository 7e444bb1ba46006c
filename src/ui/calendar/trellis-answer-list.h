/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisAnswerHooks:
 * @prompt: says what is asked for in a row, with what is known of its answer
 * @take: takes an answer; returns what is wrong with it, a sentence, or %NULL. On success it says what came of it
 *   itself and may move the focus
 * @reached: (nullable): a row got the focus
 *
 * What a list asks its owner. Rows are counted from 0.
 */
typedef struct {
  char *(*prompt) (guint row, gpointer data);
  char *(*take) (guint row, const char *answer, gpointer data);
  void (*reached) (guint row, gpointer data);
} TrellisAnswerHooks;

#define TRELLIS_TYPE_ANSWER_LIST (trellis_answer_list_get_type ())
G_DECLARE_FINAL_TYPE (TrellisAnswerList, trellis_answer_list, TRELLIS, ANSWER_LIST, AdwBin)

GtkWidget *trellis_answer_list_new (const char *name,
                                    const TrellisAnswerHooks *hooks,
                                    gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_answer_list_add (TrellisAnswerList *self, guint row);
void trellis_answer_list_set (TrellisAnswerList *self,
                              guint row,
                              const char *title,
                              const char *subtitle,
                              const char *spoken,
                              const char *icon_name);
void trellis_answer_list_open (TrellisAnswerList *self, guint row);
gboolean trellis_answer_list_focus (TrellisAnswerList *self, guint row);
void trellis_answer_list_close (TrellisAnswerList *self);

G_END_DECLS
