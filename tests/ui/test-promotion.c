/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The promotion kit and the round-up: every action by its name, and what the pages then say. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "library/trellis-week-reads.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-piece-page.h"
#include "ui/calendar/trellis-promotion-page.h"
#include "ui/calendar/trellis-round-up-page.h"

#include <locale.h>

#define HOUR 60

static char *
add_week (EventFixture *self)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", HOUR);
  gint64 date = trellis_instant_date (trellis_entity_get_number (event, TRELLIS_EVENT_START), NULL);

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Our week");
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_URL, "https://a.example/week");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, date);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, date);
  event_fixture_save (self, week);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (week));
  event_fixture_save (self, event);
  return g_strdup (trellis_entity_get_uid (week));
}

static TrellisPromotionPiece *
find_piece (EventFixture *self, const char *week, TrellisPromotionChannel channel)
{
  g_autoptr (GPtrArray) pieces = trellis_library_promotion (self->library, week);

  for (guint i = 0; i < pieces->len; i++)
    if (trellis_entity_get_choice (pieces->pdata[i], TRELLIS_PROMOTION_PIECE_CHANNEL) ==
        (int) channel)
      return g_object_ref (pieces->pdata[i]);
  return NULL;
}

static GtkWidget *
find_text (GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_text (child);

    if (found)
      return found;
  }
  return NULL;
}

static void
set_text (GtkWidget *page, const char *text)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_text (page))), text, -1);
}

static char *
shown_text (GtkWidget *page)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_text (page)));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
undo (EventFixture *self)
{
  g_autoptr (GError) error = NULL;

  trellis_library_undo (self->library, &error);
  g_assert_no_error (error);
  event_fixture_settle ();
}

/* Activates an action that writes nothing. */
static void
activate (GtkWidget *page, const char *action)
{
  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  event_fixture_settle ();
}

/* Twelve pieces: eleven of the plan and the post of the one day; all of them one step of undo. */
static void
test_kit (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  GtkWidget *page = event_fixture_push (self, trellis_promotion_page_new (self->library, week));
  g_autoptr (GPtrArray) made = NULL, none = NULL;

  g_assert_true (event_fixture_shows (page, "Nothing is written yet."));
  g_assert_nonnull (event_fixture_find_button (page, "_Make the kit"));
  event_fixture_act (self, page, "promotion.make");
  made = trellis_library_promotion (self->library, week);
  g_assert_cmpuint (made->len, ==, 12);
  g_assert_true (event_fixture_shows (page, "Announcing Our week"));
  g_assert_true (event_fixture_shows (self->window, "12 pieces written"));
  g_assert_null (event_fixture_find_button (page, "_Make the kit"));
  undo (self);
  none = trellis_library_promotion (self->library, week);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_nonnull (event_fixture_find_button (page, "_Make the kit"));
}

static GtkWidget *
open_piece (EventFixture *self, const char *week, TrellisPromotionChannel channel)
{
  GtkWidget *plan = event_fixture_push (self, trellis_promotion_page_new (self->library, week));
  g_autoptr (TrellisPromotionPiece) piece = NULL;

  event_fixture_act (self, plan, "promotion.make");
  piece = find_piece (self, week, channel);
  return event_fixture_push (self, trellis_piece_page_new (self->library,
                                                           trellis_entity_get_uid (piece)));
}

static gint64
sent_of (EventFixture *self, const char *week, TrellisPromotionChannel channel)
{
  g_autoptr (TrellisPromotionPiece) piece = find_piece (self, week, channel);

  return trellis_entity_get_number (piece, TRELLIS_PROMOTION_PIECE_SENT);
}

static void
test_sent (EventFixture *self, gconstpointer data)
{
  const TrellisPromotionChannel email = TRELLIS_PROMOTION_CHANNEL_EMAIL;
  g_autofree char *week = add_week (self);
  GtkWidget *page = open_piece (self, week, email);

  event_fixture_act (self, page, "piece.mark-sent");
  g_assert_cmpint (sent_of (self, week, email), ==, trellis_today ());
  g_assert_nonnull (event_fixture_find_button (page, "Not sent _yet"));
  undo (self);
  g_assert_cmpint (sent_of (self, week, email), ==, 0);
  g_assert_nonnull (event_fixture_find_button (page, "_Mark as sent"));
}

/* What somebody could not read is not sent. */
static void
test_gate (EventFixture *self, gconstpointer data)
{
  const TrellisPromotionChannel email = TRELLIS_PROMOTION_CHANNEL_EMAIL;
  g_autofree char *week = add_week (self);
  GtkWidget *page = open_piece (self, week, email);

  set_text (page, "# A\n\n[click here](https://a.example)");
  activate (page, "piece.mark-sent");
  g_assert_cmpint (sent_of (self, week, email), ==, 0);
  set_text (page, "# A\n\n[The programme](https://a.example)");
  event_fixture_act (self, page, "piece.mark-sent");
  g_assert_cmpint (sent_of (self, week, email), ==, trellis_today ());
}

static void
test_write_again (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  GtkWidget *page = open_piece (self, week, TRELLIS_PROMOTION_CHANNEL_BANNER);
  g_autofree char *first = shown_text (page), *again = NULL, *mine = NULL;

  set_text (page, "Mine");
  event_fixture_act (self, page, "piece.save");
  event_fixture_act (self, page, "piece.write-again");
  again = shown_text (page);
  g_assert_cmpstr (again, ==, first);
  undo (self);
  mine = shown_text (page);
  g_assert_cmpstr (mine, ==, "Mine");
}

/* What was typed is kept when the page is left without a word. */
static void
test_kept (EventFixture *self, gconstpointer data)
{
  const TrellisPromotionChannel banner = TRELLIS_PROMOTION_CHANNEL_BANNER;
  g_autofree char *week = add_week (self);
  GtkWidget *page = open_piece (self, week, banner);
  g_autoptr (TrellisPromotionPiece) piece = NULL;
  guint before = self->commits;

  set_text (page, "Mine");
  trellis_place_back (self->place);
  event_fixture_wait (self, before + 1);
  piece = find_piece (self, week, banner);
  g_assert_cmpstr (trellis_entity_get_text (piece, TRELLIS_PROMOTION_PIECE_TEXT), ==, "Mine");
}

static void
test_copy (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  GtkWidget *page = open_piece (self, week, TRELLIS_PROMOTION_CHANNEL_SOCIAL);

  activate (page, "piece.copy");
  g_assert_true (event_fixture_shows (page, "Length"));
}

static void
test_deleted (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  GtkWidget *page = open_piece (self, week, TRELLIS_PROMOTION_CHANNEL_FLYER);

  event_fixture_act (self, page, "piece.delete");
  g_assert_null (find_piece (self, week, TRELLIS_PROMOTION_CHANNEL_FLYER));
}

static void
test_round_up (EventFixture *self, gconstpointer data)
{
  g_autofree char *week = add_week (self);
  GtkWidget *page = event_fixture_push (self, trellis_round_up_page_new (self->library, week));
  g_autoptr (TrellisPromotionPiece) piece = NULL;

  g_assert_true (event_fixture_shows (
      page, "Nobody is noted as having taken part yet. Note it on the page of each event."));
  event_fixture_act (self, page, "round-up.case-study");
  piece = find_piece (self, week, TRELLIS_PROMOTION_CHANNEL_CLOSING);
  g_assert_nonnull (piece);
  g_assert_cmpstr (trellis_entity_get_title (piece), ==, "What came of Our week");
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*test) (EventFixture *self, gconstpointer data);
  } tests[] = {
    { "/promotion/kit", test_kit },         { "/promotion/sent", test_sent },
    { "/promotion/gate", test_gate },       { "/promotion/write-again", test_write_again },
    { "/promotion/kept", test_kept },       { "/promotion/copy", test_copy },
    { "/promotion/deleted", test_deleted }, { "/promotion/round-up", test_round_up },
  };

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, EventFixture, NULL, event_fixture_set_up, tests[i].test,
                event_fixture_tear_down);
  return g_test_run ();
}
