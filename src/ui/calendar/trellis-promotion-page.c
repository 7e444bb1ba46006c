/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The promotion kit of a learning week: its pieces by the day they are due, sent or overdue in words. */
#include "config.h"

#include "ui/calendar/trellis-promotion-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "library/trellis-promotion-file.h"
#include "library/trellis-week-reads.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-piece-page.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static gint64
sent_on (gpointer piece)
{
  return trellis_entity_get_number (piece, TRELLIS_PROMOTION_PIECE_SENT);
}

static gint64
due_on (gpointer piece)
{
  return trellis_entity_get_number (piece, TRELLIS_PROMOTION_PIECE_DUE);
}

static gboolean
is_overdue (gpointer piece, gint64 today)
{
  return !sent_on (piece) && due_on (piece) && due_on (piece) < today;
}

/**
 * trellis_promotion_page_state:
 * @piece: a piece of promotion
 * @today: the present date
 *
 * Says when it is due, or that it was sent.
 *
 * Returns: (transfer full): words
 */
char *
trellis_promotion_page_state (TrellisPromotionPiece *piece, gint64 today)
{
  g_autofree char *due = trellis_text_date (due_on (piece));
  g_autofree char *sent = trellis_text_date (sent_on (piece));
  g_autofree char *away = due_on (piece) ? trellis_text_relative (due_on (piece), today) : NULL;

  if (sent_on (piece))
    return g_strdup_printf (_ ("sent on %s"), sent);
  if (!due_on (piece))
    return g_strdup (_ ("no date yet"));
  if (is_overdue (piece, today))
    return g_strdup_printf (_ ("overdue, was to be sent on %s (%s)"), due, away);
  return g_strdup_printf (_ ("send on %s (%s)"), due, away);
}

static gpointer
next_to_send (GPtrArray *pieces)
{
  for (guint i = 0; i < pieces->len; i++)
    if (!sent_on (pieces->pdata[i]))
      return pieces->pdata[i];
  return NULL;
}

static char *
summary (GPtrArray *pieces, gint64 today)
{
  guint sent = 0, overdue = 0;
  gpointer next = next_to_send (pieces);
  g_autofree char *first = NULL;

  for (guint i = 0; i < pieces->len; i++) {
    sent += sent_on (pieces->pdata[i]) != 0;
    overdue += is_overdue (pieces->pdata[i], today);
  }
  if (!next)
    return g_strdup_printf (ngettext ("%u piece, and it is sent.",
                                      "%u pieces, and all of them are sent.", pieces->len),
                            pieces->len);
  first = g_strdup_printf (ngettext ("%u piece: %u sent, %u overdue.",
                                     "%u pieces: %u sent, %u overdue.", pieces->len),
                           pieces->len, sent, overdue);
  return g_strdup_printf (_ ("%s Next: %s."), first, trellis_entity_get_title (next));
}

static void
add_piece (GtkWidget *group, gpointer piece, gint64 today)
{
  g_autofree char *state = trellis_promotion_page_state (piece, today);
  const char *channel = _ (
      trellis_entity_get_choice_label (piece, TRELLIS_PROMOTION_PIECE_CHANNEL));
  /* TRANSLATORS: where a piece of promotion is read, and when it is due or was sent */
  g_autofree char *words = g_strdup_printf (_ ("%s, %s"), channel, state);
  GtkWidget *row = trellis_button_row (trellis_entity_get_title (piece), words,
                                       sent_on (piece) ? "object-select-symbolic"
                                                       : "mail-send-symbolic");

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", trellis_entity_get_uid (piece));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "promotion.open");
  trellis_group_add (group, row);
}

/* Before the week, on its days, and after it; what has no date comes first and is found at once. */
static void
add_pieces (TrellisPage *page, TrellisLearningWeek *week, GPtrArray *pieces)
{
  static const char *const titles[] = { N_ ("Before the week"), N_ ("In the week"),
                                        N_ ("After the week") };
  gint64 start = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  gint64 end = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END);
  gint64 today = trellis_today ();
  GtkWidget *groups[G_N_ELEMENTS (titles)] = { NULL };

  for (guint i = 0; i < pieces->len; i++) {
    gint64 due = due_on (pieces->pdata[i]);
    guint part = due < start ? 0 : due <= end ? 1 : 2;

    if (!groups[part])
      groups[part] = trellis_page_add_group (page, _ (titles[part]), NULL);
    add_piece (groups[part], pieces->pdata[i], today);
  }
}

static void
add_buttons (TrellisPage *page, TrellisEventView *view, GPtrArray *pieces)
{
  g_autoptr (GPtrArray) missing = trellis_promotion_kit (view->library, view->uid);

  if (missing->len == 0)
    return;
  trellis_event_view_add_button (page,
                                 pieces->len ? _ ("_Make what is missing") : _ ("_Make the kit"),
                                 "promotion.make", TRUE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (view->library, TRELLIS_TYPE_LEARNING_WEEK, view->uid);
  g_autoptr (GPtrArray) pieces = NULL;
  g_autofree char *title = NULL, *sentence = NULL;

  if (!week)
    return FALSE;
  pieces = trellis_library_promotion (view->library, view->uid);
  title = g_strdup_printf (_ ("Promotion of %s"), trellis_entity_get_title (week));
  sentence = pieces->len ? summary (pieces, trellis_today ())
                         : g_strdup (_ ("Nothing is written yet."));
  trellis_page_set_title (page, title, sentence);
  trellis_group_add (trellis_page_add_group (page, NULL, NULL),
                     trellis_fact_row (_ ("In short"), sentence));
  if (pieces->len == 0)
    trellis_group_add (
        trellis_page_add_group (page, NULL, NULL),
        trellis_text_row (_ ("What the kit is"),
                          _ ("A first text for the page, newsletter, managers, banner, "
                             "message, posts, flyer and articles, written from the "
                             "programme. Each has a day to be sent on, and you can "
                             "change every word.")));
  add_buttons (page, view, pieces);
  add_pieces (page, week, pieces);
  return TRUE;
}

static void
make_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  g_autoptr (GPtrArray) pieces = trellis_promotion_kit (self->library, self->uid);
  g_autofree char *said = NULL;
  TrellisBatch *batch;

  if (pieces->len == 0) {
    trellis_tell (self->page, _ ("Every piece of the kit is there already"), FALSE);
    return;
  }
  batch = trellis_batch_new ("make-promotion-kit", _ ("Make the promotion kit"));
  for (guint i = 0; i < pieces->len; i++)
    trellis_batch_save (batch, pieces->pdata[i]);
  said = g_strdup_printf (ngettext ("%u piece written", "%u pieces written", pieces->len),
                          pieces->len);
  trellis_do (self->page, self->library, batch, said);
}

static void
open_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *self = data;
  const char *uid = g_variant_get_string (target, NULL);
  g_autofree char *title = trellis_library_get_title (self->library, TRELLIS_TYPE_PROMOTION_PIECE,
                                                      uid);

  if (title && *title)
    trellis_event_view_push (self, title, trellis_piece_page_new (self->library, uid));
}

/**
 * trellis_promotion_page_new:
 * @library: a library
 * @week_uid: uid of a learning week
 *
 * Makes the page of the promotion kit of a week, with its actions in the group `promotion`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_promotion_page_new (TrellisLibrary *library, const char *week_uid)
{
  static const GActionEntry entries[] = {
    { .name = "make", .activate = make_cb },
    { .name = "open", .parameter_type = "s", .activate = open_cb },
  };
  TrellisEventView *view = trellis_event_view_new (library, week_uid);
  GtkWidget *page = trellis_page_new_live (library, "promotion_piece learning_week event", fill,
                                           view, trellis_event_view_free);

  trellis_event_view_attach (view, page);
  trellis_page_install_actions (page, "promotion", entries, G_N_ELEMENTS (entries), view);
  return page;
}
