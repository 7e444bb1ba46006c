/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The promotion kit of a small week: its plan, its texts, and that all of them pass the gate. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-gate.h"
#include "model/trellis-organisation.h"
#include "model/trellis-post-length.h"
#include "model/trellis-promotion.h"

#include <string.h>

static TrellisEvent *
event (const char *title, gint64 date, int minute, gboolean all_day, int days)
{
  TrellisEvent *self = trellis_entity_new (TRELLIS_TYPE_EVENT);
  gint64 start = all_day ? trellis_date_to_instant (date)
                         : trellis_instant_from_local (date, minute, "Europe/London");

  trellis_entity_set_text (self, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_text (self, TRELLIS_EVENT_URL, "https://a.example/e");
  trellis_entity_set_number (self, TRELLIS_EVENT_START, date ? start : 0);
  trellis_entity_set_number (self, TRELLIS_EVENT_END,
                             all_day ? start + days * TRELLIS_DAY : start + 45 * TRELLIS_MINUTE);
  trellis_entity_set_number (self, TRELLIS_EVENT_ALL_DAY, all_day);
  return self;
}

static TrellisProgramme *
small_week (guint n_events)
{
  gint64 monday = trellis_date_new (2026, 5, 18);
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  g_autoptr (TrellisOrganisation) runs = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) organisations = g_ptr_array_new ();

  trellis_entity_set_text (runs, TRELLIS_ORGANISATION_TITLE, "Larkmoor");
  trellis_entity_set_text (runs, TRELLIS_ORGANISATION_ZONE, "Europe/London");
  trellis_entity_set_text (runs, TRELLIS_ORGANISATION_CONTACT, "us@a.example");
  g_ptr_array_add (organisations, runs);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Learning at Work Week");
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_ORGANISATION, trellis_entity_get_uid (runs));
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_URL, "https://a.example/week");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, monday + 4);
  for (guint i = 0; i < n_events; i++) {
    g_autofree char *title = g_strdup_printf ("[Event] %u", i + 1);

    g_ptr_array_add (events, event (title, monday + (i % 2) * 2, 9 * 60 + (int) i, FALSE, 0));
  }
  g_ptr_array_add (events, event ("No time yet", 0, 0, FALSE, 0));
  g_ptr_array_add (events, event ("Puzzle", monday, 0, TRUE, 5));
  return trellis_programme_new (week, events, organisations, "UTC");
}

static char *
plan_words (TrellisProgramme *programme)
{
  g_autoptr (GArray) slots = trellis_promotion_plan (programme);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < slots->len; i++) {
    const TrellisPromotionSlot *slot = &g_array_index (slots, TrellisPromotionSlot, i);
    g_autofree char *due = trellis_date_format (slot->due);

    g_string_append_printf (out, "%s%s %s", i ? ", " : "", due + 5,
                            trellis_promotion_channel_choices[slot->channel].nick);
  }
  return g_string_free (out, FALSE);
}

/* 27 April is three weeks before; 8 May is the Friday before the tenth day; 25 May is the Monday after. */
static void
test_plan (void)
{
  g_autoptr (TrellisProgramme) programme = small_week (4);
  g_autofree char *words = plan_words (programme);
  g_autofree char *later = NULL;

  g_assert_cmpstr (words, ==,
                   "04-27 page, 04-27 social, 05-04 newsletter, 05-04 flyer, 05-08 cascade, "
                   "05-11 email, 05-11 banner, 05-15 social, 05-18 opening, 05-18 social, "
                   "05-20 social, 05-25 social, 05-29 closing");
  trellis_entity_set_number (programme->week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS,
                             trellis_date_new (2026, 4, 1));
  later = plan_words (programme);
  g_assert_true (g_str_has_prefix (later, "04-01 page, 04-01 social, 05-04 newsletter"));
}

static void
test_kit (void)
{
  g_autoptr (TrellisProgramme) programme = small_week (4);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) kit = trellis_promotion_make_kit (programme, none);
  g_autoptr (GPtrArray) again = trellis_promotion_make_kit (programme, kit);
  TrellisPromotionSlot slot;

  g_assert_cmpuint (kit->len, ==, 13);
  g_assert_cmpuint (again->len, ==, 0);
  for (guint i = 0; i < kit->len; i++) {
    g_autoptr (GPtrArray) findings = trellis_gate_check_piece (kit->pdata[i], "en-GB");
    g_autofree char *text = NULL;

    for (guint j = 0; j < findings->len; j++)
      g_test_message ("%s: %s", trellis_entity_get_title (kit->pdata[i]),
                      ((TrellisGateFinding *) findings->pdata[j])->sentence);
    g_assert_cmpuint (findings->len, ==, 0);
    g_assert_true (trellis_promotion_find_slot (programme, kit->pdata[i], &slot));
    text = trellis_promotion_write (programme, &slot);
    g_assert_cmpstr (text, ==,
                     trellis_entity_get_text (kit->pdata[i], TRELLIS_PROMOTION_PIECE_TEXT));
  }
}

static char *
write_day (TrellisProgramme *programme)
{
  TrellisPromotionSlot slot = { .moment = TRELLIS_PROMOTION_MOMENT_DAY,
                                .channel = TRELLIS_PROMOTION_CHANNEL_SOCIAL,
                                .day = trellis_date_new (2026, 5, 18) };

  return trellis_promotion_write (programme, &slot);
}

/* However much is on: the post of a day fits the tightest network, and says how much it leaves out. */
static void
test_day (void)
{
  g_autoptr (TrellisProgramme) small = small_week (2), large = small_week (80),
                               none = small_week (0);
  g_autofree char *few = write_day (small), *many = write_day (large), *nothing = write_day (none);

  g_assert_cmpstr (few, ==,
                   "On Monday 18 May 2026:\n09:00 to 09:45 [Event] 1\n The programme: "
                   "https://a.example/week\n\n#LearningAtWorkWeek");
  g_assert_nonnull (strstr (many, "more."));
  g_assert_cmpuint (trellis_post_length (many, TRELLIS_NETWORK_LIMIT_X), <=, 280);
  g_assert_true (g_str_has_prefix (nothing, "Nothing is planned for Monday 18 May 2026."));
}

/* Titles that look like marks are words in every text. */
static void
test_titles (void)
{
  g_autoptr (TrellisProgramme) programme = small_week (1);
  TrellisPromotionSlot slot = { .moment = TRELLIS_PROMOTION_MOMENT_NEWSLETTER,
                                .channel = TRELLIS_PROMOTION_CHANNEL_NEWSLETTER };
  g_autofree char *text = trellis_promotion_write (programme, &slot);

  g_assert_nonnull (strstr (text, "[\\[Event\\] 1](https://a.example/e)"));
}

int
main (int argc, char **argv)
{
  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/promotion/plan", test_plan);
  g_test_add_func ("/promotion/kit", test_kit);
  g_test_add_func ("/promotion/day", test_day);
  g_test_add_func ("/promotion/titles", test_titles);
  return g_test_run ();
}
