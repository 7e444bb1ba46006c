/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two states of a programme, and what is told of the difference. */
#include "config.h"

#include "model/trellis-programme-diff.h"

#include "base/trellis-time.h"

#define LONDON "Europe/London"

typedef struct {
  const char *title;
  int day, start, length; /* days from 23 November 2026, minutes of the day, minutes */
  const char *place;
  const char *speakers; /* separated by ; */
  TrellisEventStatus status;
  TrellisEventMode mode;
  const char *host;
  int seats;
  gboolean all_day;
} Case;

static gint64
at (const Case *c)
{
  gint64 date = trellis_date_new (2026, 11, 23) + c->day;

  return c->all_day ? trellis_date_to_instant (date)
                    : trellis_instant_from_local (date, c->start, LONDON);
}

static void
add (GPtrArray *events, const char *uid, const Case *c)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_auto (GStrv) speakers = g_strsplit (c->speakers ? c->speakers : "", ";", -1);

  trellis_entity_set_uid (event, uid);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, c->title);
  if (c->day >= 0) {
    trellis_entity_set_number (event, TRELLIS_EVENT_START, at (c));
    trellis_entity_set_number (event, TRELLIS_EVENT_END, at (c) + c->length * TRELLIS_MINUTE);
  }
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, LONDON);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, c->all_day);
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, c->place);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, (const char *const *) speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, c->status);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, c->mode);
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST, c->host);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, c->seats);
  g_ptr_array_add (events, event);
}

static GPtrArray *
none (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static GHashTable *
hosts (void)
{
  GHashTable *names = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (names, (gpointer) "a", (gpointer) "Aldermere");
  g_hash_table_insert (names, (gpointer) "b", (gpointer) "Brackenlea");
  return names;
}

static char *
told (GPtrArray *before, GPtrArray *now)
{
  g_autoptr (GHashTable) names = hosts ();
  g_autoptr (GPtrArray) sentences = trellis_programme_diff (before, now, names, LONDON);

  g_ptr_array_add (sentences, NULL);
  return g_strjoinv ("|", (char **) sentences->pdata);
}

#define ONLINE TRELLIS_EVENT_MODE_ONLINE
#define ROOM TRELLIS_EVENT_MODE_IN_PERSON
#define BOTH TRELLIS_EVENT_MODE_HYBRID
#define SURE TRELLIS_EVENT_STATUS_CONFIRMED
#define PLANNED TRELLIS_EVENT_STATUS_TENTATIVE
#define OFF TRELLIS_EVENT_STATUS_CANCELLED

static void
test_one_event (void)
{
  static const struct {
    Case before, now;
    const char *sentences;
  } cases[] = {
    { { "Briefing", 1, 600, 45 }, { "Briefing", 1, 600, 45 }, "" },
    { { "Briefing", 1, 600, 45 },
      { "Briefing", 2, 660, 45 },
      "“Briefing” moves from Tuesday 24 November, 10:00 to Wednesday 25 November, 11:00." },
    { { "Briefing", 1, 600, 45 },
      { "Briefing", 1, 660, 45 },
      "“Briefing” moves from 10:00 to 11:00 on Tuesday 24 November." },
    { { "Briefing", 1, 600, 45 },
      { "Briefing", 1, 600, 60 },
      "“Briefing” takes 1 hour instead of 45 minutes." },
    { { "Read", 0, 0, 1440, .all_day = TRUE },
      { "Read", 1, 0, 2880, .all_day = TRUE },
      "“Read” moves from Monday 23 November, whole day to Tuesday 24 November, whole day.|“Read” "
      "takes 2 days instead of 1 day." },
    { { "Read", 0, 0, 1440, .all_day = TRUE },
      { "Read", 0, 540, 30 },
      "“Read” moves from whole day to 09:00 on Monday 23 November." },
    { { "Talk", 1, 600, 45, "Hazel", NULL, SURE, ROOM },
      { "Talk", 1, 600, 45, "Rowan", NULL, SURE, ROOM },
      "“Talk” is in Rowan instead of Hazel." },
    { { "Talk", 1, 600, 45, "", NULL, SURE, ROOM },
      { "Talk", 1, 600, 45, "Rowan", NULL, SURE, ROOM },
      "“Talk” has a place: Rowan." },
    { { "Talk", 1, 600, 45, "Hazel", NULL, SURE, ROOM },
      { "Talk", 1, 600, 45, "", NULL, SURE, ROOM },
      "“Talk” is not in Hazel any more; its place is to be told." },
    { { "Talk", 1, 600, 45, "Hazel", NULL, SURE, ROOM },
      { "Talk", 1, 600, 45, "", NULL, SURE, ONLINE },
      "“Talk” is now online." },
    { { "Talk", 1, 600, 45, "", NULL, SURE, ONLINE },
      { "Talk", 1, 600, 45, "Rowan", NULL, SURE, BOTH },
      "“Talk” is now in person and online.|“Talk” has a place: Rowan." },
    { { "Talk", 1, 600, 45, NULL, "Ana Li" },
      { "Talk", 1, 600, 45, NULL, "Ana Li;Bo Ek" },
      "“Talk” has a new speaker: Bo Ek." },
    { { "Talk", 1, 600, 45, NULL, "Ana Li;Bo Ek" },
      { "Talk", 1, 600, 45, NULL, "Bo Ek" },
      "Ana Li does not speak at “Talk” any more." },
    { { "Talk", 1, 600, 45, NULL, "Ana Li" },
      { "Talk", 1, 600, 45, NULL, "Bo Ek;Cy Oh" },
      "“Talk” is led by Bo Ek and Cy Oh instead of Ana Li." },
    { { "Talk", 1, 600, 45, NULL, "Ana Li;Bo Ek" }, /* the order alone is no news */
      { "Talk", 1, 600, 45, NULL, "Bo Ek;Ana Li" },
      "" },
    { { "Talk", 1, 600, 45, .host = "a" },
      { "Talk", 1, 600, 45, .host = "b" },
      "“Talk” is hosted by Brackenlea instead of Aldermere." },
    { { "Talk", 1, 600, 45 },
      { "Talk", 1, 600, 45, .host = "b" },
      "“Talk” is hosted by Brackenlea." },
    { { "Talk", 1, 600, 45, .host = "x" }, { "Talk", 1, 600, 45, .host = "y" }, "" },
    { { "Talk", 1, 600, 45, .seats = 20 },
      { "Talk", 1, 600, 45, .seats = 30 },
      "“Talk” has 30 seats instead of 20." },
    { { "Talk", 1, 600, 45 },
      { "Talk", 1, 600, 45, .seats = 30 },
      "“Talk” has 30 seats; before, there was no limit." },
    { { "Talk", 1, 600, 45, .seats = 30 },
      { "Talk", 1, 600, 45 },
      "“Talk” has room for everybody." },
    { { "Talk", 1, 600, 45 }, { "Lecture", 1, 600, 45 }, "“Talk” is now called “Lecture”." },
    { { "Talk", 1, 600, 45, .status = PLANNED }, { "Talk", 1, 600, 45 }, "“Talk” is confirmed." },
    { { "Talk", 1, 600, 45 },
      { "Talk", 1, 600, 45, .status = PLANNED },
      "“Talk” is not certain any more." },
    { { "Talk", 1, 600, 45, "Hazel",
        "Ana Li" }, /* of what does not take place nothing else counts */
      { "Talk", 2, 600, 45, "Rowan", "Bo Ek", OFF },
      "“Talk” (Tuesday 24 November, 10:00) is cancelled." },
    { { "Talk", 1, 600, 45, .status = OFF }, { "Talk", 2, 600, 45, .status = OFF }, "" },
    { { "Talk", 1, 600, 45, .status = OFF },
      { "Talk", 1, 600, 45 },
      "“Talk” takes place after all: Tuesday 24 November, 10:00." },
    { { "Talk", 1, 600, 45 },
      { "Talk", -1 },
      "“Talk” (Tuesday 24 November, 10:00) is not in the programme any more." },
    { { "Talk", -1 }, { "Talk", 1, 600, 45 }, "New: “Talk”, Tuesday 24 November, 10:00." },
    { { "Talk", -1 }, { "Lecture", -1 }, "" },
    { { "Talk", -1 }, { "Talk", 1, 600, 45, .status = OFF }, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) before = none (), now = none ();
    g_autofree char *sentences = NULL;

    add (before, "u", &cases[i].before);
    add (now, "u", &cases[i].now);
    sentences = told (before, now);
    g_assert_cmpstr (sentences, ==, cases[i].sentences);
  }
}

/* By the start they have now, and then by title, whatever order they come in. */
static void
test_order (void)
{
  static const Case a = { "A", 3, 600, 45 }, b = { "B", 1, 600, 45 }, c = { "C", 1, 600, 45 },
                    gone = { "D", 2, 600, 45 }, later = { "A", 4, 600, 45 };
  const char *expected = "New: “B”, Tuesday 24 November, 10:00.|New: “C”, Tuesday 24 November, "
                         "10:00.|“D” (Wednesday 25 November, 10:00) is not in the programme any "
                         "more.|“A” moves from Thursday 26 November, 10:00 to Friday 27 November, "
                         "10:00.";

  for (int turn = 0; turn < 2; turn++) {
    g_autoptr (GPtrArray) before = none (), now = none ();
    g_autofree char *sentences = NULL;

    add (before, turn ? "1" : "4", turn ? &a : &gone);
    add (before, turn ? "4" : "1", turn ? &gone : &a);
    add (now, turn ? "2" : "3", turn ? &b : &c);
    add (now, "1", &later);
    add (now, turn ? "3" : "2", turn ? &c : &b);
    sentences = told (before, now);
    g_assert_cmpstr (sentences, ==, expected);
  }
}

/* Times are told by the clocks of the zone that is asked for. */
static void
test_zone (void)
{
  g_autoptr (GPtrArray) before = none (), now = none (), sentences = NULL;
  static const Case c = { "Talk", 1, 600, 45 }, moved = { "Talk", 1, 660, 45 };

  add (before, "u", &c);
  add (now, "u", &moved);
  sentences = trellis_programme_diff (before, now, NULL, "America/New_York");
  g_assert_cmpuint (sentences->len, ==, 1);
  g_assert_cmpstr (sentences->pdata[0], ==,
                   "“Talk” moves from 05:00 to 06:00 on Tuesday 24 November.");
}

static void
test_take (void)
{
  g_autoptr (GPtrArray) events = none (), taken = NULL;
  static const Case late = { "Late", 2, 600, 45, "Hazel", "Ana Li", SURE, ROOM, "a", 9 },
                    early = { "Early", 1, 600, 45 }, unplaced = { "No time", -1 };

  add (events, "1", &late);
  add (events, "2", &unplaced);
  add (events, "3", &early);
  trellis_entity_set_text (events->pdata[0], TRELLIS_EVENT_JOIN_URL, "https://example.org/secret");
  taken = trellis_programme_take (events);
  g_assert_cmpuint (taken->len, ==, 2);
  g_assert_cmpstr (trellis_entity_get_uid (taken->pdata[0]), ==, "3");
  g_assert_cmpstr (trellis_entity_get_text (taken->pdata[1], TRELLIS_EVENT_PLACE), ==, "Hazel");
  g_assert_cmpstr (trellis_entity_get_list (taken->pdata[1], TRELLIS_EVENT_SPEAKERS)[0], ==,
                   "Ana Li");
  g_assert_cmpint (trellis_entity_get_number (taken->pdata[1], TRELLIS_EVENT_SEATS), ==, 9);
  g_assert_false (trellis_entity_is_set (taken->pdata[1], TRELLIS_EVENT_JOIN_URL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/programme-diff/one-event", test_one_event);
  g_test_add_func ("/programme-diff/order", test_order);
  g_test_add_func ("/programme-diff/zone", test_zone);
  g_test_add_func ("/programme-diff/take", test_take);
  return g_test_run ();
}
