/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What came of a learning week: sentences first, then charts with their tables, then what people wrote. */
#include "config.h"

#include "ui/calendar/trellis-round-up-page.h"

#include "exchange/trellis-html-style.h"
#include "exchange/trellis-round-up-file.h"
#include "library/trellis-promotion-file.h"
#include "library/trellis-week-reads.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-piece-page.h"
#include "ui/calendar/trellis-round-up-charts.h"
#include "ui/calendar/trellis-save-bytes.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>
#include <string.h>

/* In the order of trellis_round_up_sentences(), which leaves out what there is not. */
static void
add_sentences (TrellisPage *page, TrellisRoundUp *round_up)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("In short"), NULL);
  g_autoptr (GPtrArray) sentences = trellis_round_up_sentences (round_up);

  for (guint i = 0; i < sentences->len; i++)
    trellis_group_add (group, trellis_text_row (NULL, sentences->pdata[i]));
}

static void
add_buttons (TrellisPage *page)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *first = trellis_event_view_add_button (page, _ ("_Case study"), "round-up.case-study",
                                                    TRUE);

  g_menu_append (menu, _ ("Save as a _web page…"), "round-up.save::html");
  g_menu_append (menu, _ ("Save as a _table (CSV)…"), "round-up.save::csv");
  trellis_event_view_add_menu (page, first, G_MENU_MODEL (menu));
}

static void
add_comments (TrellisPage *page, TrellisRoundUp *round_up)
{
  GtkWidget *group;

  if (round_up->comments->len == 0 && !round_up->comments_held_back)
    return;
  group = trellis_page_add_group (page, _ ("What people wrote"),
                                  _ ("Without names, by the alphabet. Ask before you quote."));
  if (round_up->comments_held_back)
    trellis_group_add (group, trellis_fact_row (_ ("Not shown"),
                                                _ ("Fewer than five people wrote something.")));
  for (guint i = 0; i < round_up->comments->len; i++)
    trellis_group_add (group, trellis_text_row (NULL, round_up->comments->pdata[i]));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisProgramme) programme = trellis_library_programme (view->library, view->uid);
  g_autoptr (TrellisRoundUp) round_up = NULL;
  g_autofree char *title = NULL, *dates = NULL;

  if (!programme)
    return FALSE;
  round_up = trellis_library_round_up (view->library, programme);
  title = g_strdup_printf (_ ("Round-up of %s"), trellis_entity_get_title (programme->week));
  dates = trellis_programme_dates (programme);
  trellis_page_set_title (page, title, dates);
  add_sentences (page, round_up);
  add_buttons (page);
  trellis_round_up_charts_add (page, round_up);
  add_comments (page, round_up);
  return TRUE;
}

static void
save_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  gboolean csv = g_str_equal (g_variant_get_string (target, NULL), "csv");
  g_autoptr (TrellisProgramme) programme = trellis_library_programme (self->library, self->uid);
  g_autoptr (TrellisRoundUp) round_up = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *language = trellis_html_language (), *title = NULL;
  char *text;

  if (!programme)
    return;
  round_up = trellis_library_round_up (self->library, programme);
  text = csv ? trellis_round_up_csv_write (round_up, programme)
             : trellis_round_up_html_write (round_up, programme, language);
  bytes = g_bytes_new_take (text, strlen (text));
  title = g_strdup_printf (_ ("Round-up of %s"), trellis_entity_get_title (programme->week));
  trellis_save_bytes (self->page, title, csv ? ".csv" : ".html", bytes);
}

/* The closing article of the kit is the case study: it is made with its figures when there is none, and opened. */
static void
case_study_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (TrellisPromotionPiece) piece = trellis_promotion_file_find (
      self->library, self->uid, TRELLIS_PROMOTION_CHANNEL_CLOSING);
  g_autoptr (TrellisPromotionPiece) there = NULL;
  g_autoptr (GError) error = NULL;

  if (!piece)
    return;
  there = trellis_library_get (self->library, TRELLIS_TYPE_PROMOTION_PIECE,
                               trellis_entity_get_uid (piece));
  if (!there) {
    g_autoptr (TrellisBatch)
        batch = trellis_batch_new ("make-case-study", _ ("Write the case study"));

    trellis_batch_save (batch, piece);
    if (!trellis_library_commit (self->library, g_steal_pointer (&batch), &error)) {
      trellis_tell (self->page, error->message, FALSE);
      return;
    }
    trellis_tell (self->page, _ ("Case study written; finish it in your own words"), TRUE);
  }
  trellis_event_view_push (self, trellis_entity_get_title (piece),
                           trellis_piece_page_new (self->library, trellis_entity_get_uid (piece)));
}

/**
 * trellis_round_up_page_new:
 * @library: a library
 * @week_uid: uid of a learning week
 *
 * Makes the page of the round-up of a week, with its actions in the group `round-up`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_round_up_page_new (TrellisLibrary *library, const char *week_uid)
{
  static const GActionEntry entries[] = {
    { .name = "save", .parameter_type = "s", .activate = save_cb },
    { .name = "case-study", .activate = case_study_cb },
  };
  TrellisEventView *view = trellis_event_view_new (library, week_uid);
  GtkWidget *page = trellis_page_new_live (
      library, "learning_week event organisation sign_up feedback request opportunity", fill, view,
      trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "round-up", entries, G_N_ELEMENTS (entries), view);
  return page;
}
