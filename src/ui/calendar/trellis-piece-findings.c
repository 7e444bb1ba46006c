/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told below the text of a piece: where it stands, how long it is, and what keeps people from reading it. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-html-style.h"
#include "model/trellis-gate.h"
#include "model/trellis-post-length.h"
#include "ui/calendar/trellis-piece-private.h"
#include "ui/calendar/trellis-promotion-page.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static GtkWidget *
add_group (TrellisPieceEditor *self, const char *title)
{
  GtkWidget *group = trellis_group_new (title, NULL);

  gtk_box_append (GTK_BOX (self->results), group);
  return group;
}

/* To the line a finding is about, so that it can be put right there. */
static void
finding_cb (GtkWidget *row, TrellisPieceEditor *self)
{
  int line = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "line"));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_line (buffer, &start, MAX (line - 1, 0));
  end = start;
  gtk_text_iter_forward_to_line_end (&end);
  if (gtk_text_iter_get_line (&end) != gtk_text_iter_get_line (&start))
    end = start;
  gtk_text_buffer_select_range (buffer, &start, &end);
  gtk_text_view_scroll_to_iter (GTK_TEXT_VIEW (self->text), &start, 0, FALSE, 0, 0);
  gtk_widget_grab_focus (self->text);
}

static void
add_finding (TrellisPieceEditor *self, GtkWidget *group, const TrellisGateFinding *finding)
{
  const char *level = finding->level == TRELLIS_GATE_BLOCK ? _ ("To put right") : _ ("Advice");
  GtkWidget *row = trellis_button_row (level, finding->sentence,
                                       finding->level == TRELLIS_GATE_BLOCK
                                           ? "dialog-warning-symbolic"
                                           : "dialog-information-symbolic");

  g_object_set_data (G_OBJECT (row), "line", GINT_TO_POINTER ((int) finding->line));
  g_signal_connect (row, "activated", G_CALLBACK (finding_cb), self);
  trellis_group_add (group, row);
}

static void
add_findings (TrellisPieceEditor *self, TrellisPromotionPiece *draft)
{
  g_autofree char *language = trellis_html_language ();
  g_autoptr (GPtrArray) findings = trellis_gate_check_piece (draft, language);
  g_autofree char *summary = trellis_gate_summary (findings);
  GtkWidget *group = add_group (self, _ ("Can everybody read it?"));

  trellis_group_add (group, trellis_fact_row (_ ("In short"), summary));
  for (guint i = 0; i < findings->len; i++)
    add_finding (self, group, findings->pdata[i]);
}

/* Said once, when the post grows too long for a network or fits again. */
static void
tell_length (TrellisPieceEditor *self, const char *text)
{
  guint before = self->too_long;

  self->too_long = 0;
  for (guint i = 0; i < TRELLIS_NETWORK_LIMIT_LAST; i++) {
    TrellisNetworkLimit network = (TrellisNetworkLimit) i;
    guint length = trellis_post_length (text, network), limit = trellis_post_limit (network);
    g_autofree char *said = NULL;

    if (length > limit)
      self->too_long |= 1u << i;
    if (!self->text || !gtk_widget_has_focus (self->text) ||
        (self->too_long & 1u << i) == (before & 1u << i))
      continue;
    said = length > limit ? g_strdup_printf (_ ("%u too long for %s"), length - limit,
                                             trellis_post_network (network))
                          : g_strdup_printf (_ ("Fits %s again"), trellis_post_network (network));
    trellis_announce (self->text, said);
  }
}

static void
add_length (TrellisPieceEditor *self, TrellisPromotionPiece *draft)
{
  const char *text = trellis_entity_get_text (draft, TRELLIS_PROMOTION_PIECE_TEXT);
  g_autofree char *sentence = NULL;

  if (trellis_entity_get_choice (draft, TRELLIS_PROMOTION_PIECE_CHANNEL) !=
      TRELLIS_PROMOTION_CHANNEL_SOCIAL)
    return;
  tell_length (self, text);
  sentence = trellis_post_length_sentence (text);
  trellis_group_add (add_group (self, _ ("Length")), trellis_fact_row (_ ("Characters"), sentence));
}

/**
 * trellis_piece_findings_fill: (skip)
 * @self: an editor
 *
 * Tells of the text as it is typed now. The focus is not in what is made again, but for a moment when a row was pressed.
 */
void
trellis_piece_findings_fill (TrellisPieceEditor *self)
{
  TrellisPromotionPiece *draft = trellis_form_get_record (self->form);
  g_autofree char *state = trellis_promotion_page_state (self->saved, trellis_today ());
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->results)))
    gtk_box_remove (GTK_BOX (self->results), child);
  add_length (self, draft);
  add_findings (self, draft);
  trellis_group_add (add_group (self, _ ("Where it stands")), trellis_fact_row (_ ("Plan"), state));
}
