/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every kind of clash that depends on more than the events, told word for word; and one at a time like all at once. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-clash-index.h"
#include "model/trellis-clash-levels.h"
#include "model/trellis-clashes.h"

#define LONDON "Europe/London"

/* What an event of a case is; unset is as usual: 45 minutes of talk online on Monday 18 May 2026. */
typedef struct {
  const char *title, *week, *host, *room, *place, *audience, *speaker, *zone;
  int day, hour, minute, length; /* day: after that Monday */
  TrellisEventKind kind;
  TrellisEventMode mode;
  TrellisEventStatus status;
  int seats;
  gboolean all_day;
} Case;

static TrellisEvent *
make (const Case *c)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *const audience[] = { c->audience, NULL };
  const char *const speakers[] = { c->speaker, NULL };
  const char *zone = c->zone ? c->zone : LONDON;
  gint64 date = trellis_date_new (2026, 5, 18) + c->day;
  gint64 start = c->all_day
                     ? trellis_date_to_instant (date)
                     : trellis_instant_from_local (date, (c->hour ? c->hour : 10) * 60 + c->minute,
                                                   zone);

  trellis_entity_set_uid (event, c->title);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, c->title);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, c->week);
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST, c->host);
  trellis_entity_set_text (event, TRELLIS_EVENT_ROOM, c->room);
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, c->place);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, zone);
  trellis_entity_set_list (event, TRELLIS_EVENT_AUDIENCE, audience);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             start + (c->all_day  ? 1440
                                      : c->length ? c->length
                                                  : 45) *
                                         TRELLIS_MINUTE);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND,
                             c->kind ? c->kind : TRELLIS_EVENT_KIND_TALK);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, c->mode);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, c->status);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, c->seats);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, c->all_day);
  return event;
}

static void
add_week (TrellisClashContext *context,
          const char *uid,
          const char *const *levels,
          gboolean pattern)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_uid (week, uid);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "May");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, trellis_date_new (2026, 5, 18));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, trellis_date_new (2026, 5, 22));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_BITESIZE, 45);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_TEMPLATE, pattern);
  trellis_entity_set_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS, levels);
  trellis_clash_context_add_week (context, week);
}

static void
add_host (TrellisClashContext *context, const char *uid, TrellisNation nation, gboolean own)
{
  g_autoptr (TrellisOrganisation) host = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  const char *const days[] = { "monday", "tuesday", "wednesday", "thursday", NULL };

  trellis_entity_set_uid (host, uid);
  trellis_entity_set_text (host, TRELLIS_ORGANISATION_TITLE, uid);
  trellis_entity_set_text (host, TRELLIS_ORGANISATION_ZONE, own ? LONDON : "");
  trellis_entity_set_number (host, TRELLIS_ORGANISATION_NATION, nation);
  trellis_entity_set_number (host, TRELLIS_ORGANISATION_DAY_START, 9 * 60);
  trellis_entity_set_number (host, TRELLIS_ORGANISATION_DAY_END, 17 * 60);
  trellis_entity_set_number (host, TRELLIS_ORGANISATION_OWN, own);
  if (!own)
    trellis_entity_set_list (host, TRELLIS_ORGANISATION_WORKING_DAYS, days);
  trellis_clash_context_add_host (context, host);
}

static TrellisClashContext *
make_context (gint64 now)
{
  static const char *const strict[] = { "host warn", "speaker ignore", "audience block",
                                        "nonsense",  "place never",    "later warn",
                                        NULL };
  TrellisClashContext *context = trellis_clash_context_new (LONDON, now);
  g_autoptr (TrellisRoom) room = trellis_entity_new (TRELLIS_TYPE_ROOM);

  add_week (context, "may", NULL, FALSE);
  add_week (context, "strict", strict, FALSE);
  add_week (context, "pattern", NULL, TRUE);
  add_host (context, "Own", TRELLIS_NATION_ENGLAND_WALES, TRUE);
  add_host (context, "Scots", TRELLIS_NATION_SCOTLAND, FALSE);
  trellis_entity_set_uid (room, "ash");
  trellis_entity_set_text (room, TRELLIS_ROOM_TITLE, "Ash Room");
  trellis_entity_set_number (room, TRELLIS_ROOM_SEATS, 20);
  trellis_clash_context_add_room (context, room);
  return context;
}

static char *
tell (GPtrArray *clashes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < clashes->len; i++) {
    const TrellisClash *clash = clashes->pdata[i];
    g_autofree char *sentence = trellis_clash_sentence (clash, LONDON);

    g_string_append_printf (text, "%s%s %s: %s", i ? "\n" : "",
                            trellis_clash_level_nick (clash->level),
                            trellis_clash_kind_nick (clash->kind), sentence);
  }
  return g_string_free (text, FALSE);
}

#define IN_PERSON .mode = TRELLIS_EVENT_MODE_IN_PERSON
#define HYBRID .mode = TRELLIS_EVENT_MODE_HYBRID
#define WORKSHOP .kind = TRELLIS_EVENT_KIND_WORKSHOP
#define ARTICLE .kind = TRELLIS_EVENT_KIND_ARTICLE

static void
test_told (void)
{
  static const struct {
    Case a, b;
    const char *expected;
  } cases[] = {
    { { "A" }, { "B" }, "" },
    /* rooms */
    { { "A", .room = "ash", IN_PERSON, .seats = 10 },
      { "B", .place = " ash room", IN_PERSON, .minute = 30, .seats = 20 },
      "block place: Ash Room is needed for “A” and “B” at once, for 15 minutes from Mon 18 May, 10:30. Find another "
      "room or time." },
    { { "A", .room = "ash", IN_PERSON, .seats = 24 },
      { NULL },
      "warn seats: “A” (Mon 18 May, 10:00–10:45) has 24 seats, and Ash Room holds 20 people. Lower its seats by 4, or "
      "find a larger room." },
    { { "A", .room = "ash", IN_PERSON },
      { NULL },
      "warn seats: “A” (Mon 18 May, 10:00–10:45) has no limit of seats, and Ash Room holds 20 people. Give it a limit, "
      "or find a larger room." },
    { { "A", .room = "ash", HYBRID }, { NULL }, "" },
    { { "A", .room = "ash", .seats = 99 }, { NULL }, "" }, /* online */
    /* hosts and audiences: an event in a week that ignores a kind is out of it */
    { { "A", .host = "Own" }, { "B", .host = "Own" }, "" },
    { { "A", .host = "Own", .week = "strict" },
      { "B", .host = "Own", .week = "strict", .minute = 30 },
      "warn host: Own hosts “A” and “B” at once, for 15 minutes from Mon 18 May, 10:30. Check that it can, or move "
      "one." },
    { { "A", .host = "Own", .week = "strict" }, { "B", .host = "Own", .week = "may" }, "" },
    { { "A", .audience = "Managers" },
      { "B", .audience = "managers " },
      "warn audience: “A” and “B” are both for Managers, at once for 45 minutes from Mon 18 May, 10:00. Move one, so "
      "that nobody has to choose." },
    { { "A", .audience = "Managers", .week = "strict" },
      { "B", .audience = "Managers" },
      "block audience: “A” and “B” are both for Managers, at once for 45 minutes from Mon 18 May, 10:00. Move one, so "
      "that nobody has to choose." },
    { { "A", .audience = "Managers" }, { "B", .audience = "Caseworkers" }, "" },
    { { "A", .audience = "Managers", .week = "pattern" }, { "B", .audience = "Managers" }, "" },
    { { "A", .audience = "Managers" }, { "B", .audience = "Managers", ARTICLE }, "" },
    { { "A", .audience = "Managers" }, { "B", .audience = "Managers", .all_day = TRUE }, "" },
    { { "A", .speaker = "Bea" }, { "B", .speaker = "Bea", .week = "strict" }, "" },
    { { "A", .speaker = "Bea", .week = "strict" }, { "B", .speaker = "Bea" }, "" },
    /* days and hours */
    { { "A", .hour = 16, .minute = 30, .length = 600 },
      { NULL },
      "warn working_day: “A” (Mon 18 May, 16:30–02:30) ends 9 hours 30 minutes after the working day of Own. End it "
      "earlier, or make sure that people can come." },
    { { "A", .day = 5 },
      { NULL },
      "warn working_day: “A” (Sat 23 May, 10:00–10:45) is not on a working day of Own. Move it to one, or make sure that "
      "people can come." },
    { { "A", .day = 4, .host = "Scots" },
      { NULL },
      "warn working_day: “A” (Fri 22 May, 10:00–10:45) is not on a working day of Scots. Move it to one, or make sure "
      "that people can come." },
    { { "A", .hour = 8, .minute = 30 },
      { NULL },
      "warn working_day: “A” (Mon 18 May, 08:30–09:15) begins 30 minutes before the working day of Own. Begin it later, "
      "or make sure that people can come." },
    { { "A", .hour = 16, .minute = 20 },
      { NULL },
      "warn working_day: “A” (Mon 18 May, 16:20–17:05) ends 5 minutes after the working day of Own. End it earlier, or "
      "make sure that people can come." },
    { { "A", .hour = 9, .length = 480 }, { NULL }, "" },
    { { "A", .hour = 23, .length = 60 },
      { NULL },
      "warn working_day: “A” (Mon 18 May, 23:00–00:00) ends 7 hours after the working day of Own. End it earlier, or make "
      "sure that people can come." },
    { { "A", .day = 7 },
      { NULL },
      "warn holiday: “A” (Mon 25 May, 10:00–10:45) is on a public holiday: Spring bank holiday in England and Wales. Move "
      "it to another day." },
    { { "A", .day = 105 }, /* 31 August */
      { NULL },
      "warn holiday: “A” (Mon 31 Aug, 10:00–10:45) is on a public holiday: Summer bank holiday in England and Wales. "
      "Move it to another day." },
    { { "A", .day = 105, .host = "Scots" }, { NULL }, "" },
    { { "A", .day = 5, .all_day = TRUE }, { NULL }, "" },
    { { "A", .day = 5, ARTICLE }, { NULL }, "" },
    { { "A", .day = 5, .status = TRELLIS_EVENT_STATUS_CANCELLED }, { NULL }, "" },
    { { "A", .day = 5, .week = "pattern" },
      { NULL },
      "warn outside_week: “A” (Sat 23 May, 10:00–10:45) is 1 day after the last of “May”. Move it into the week, or take "
      "it out of the week." },
    /* The clocks of the host count: nine in Tokyo is one at night in London, and Monday there is Sunday here. */
    { { "A", .hour = 9, .zone = "Asia/Tokyo" },
      { NULL },
      "warn working_day: “A” (Mon 18 May, 01:00–01:45) begins 8 hours before the working day of Own. Begin it later, or "
      "make sure that people can come." },
    { { "A", .hour = 8, .zone = "Asia/Tokyo" },
      { NULL },
      "warn working_day: “A” (Mon 18 May, 00:00–00:45) begins 9 hours before the working day of Own. Begin it later, or "
      "make sure that people can come." },
    { { "A", .hour = 7, .zone = "Asia/Tokyo" },
      { NULL },
      "warn working_day: “A” (Sun 17 May, 23:00–23:45) is not on a working day of Own. Move it to one, or make sure that "
      "people can come." },
    { { "A", .hour = 7, .zone = "Asia/Tokyo", .week = "may", .host = "Scots" },
      { NULL },
      "warn working_day: “A” (Sun 17 May, 23:00–23:45) begins 2 hours before the working day of Scots. Begin it later, "
      "or make sure that people can come." },
    /* the week */
    { { "A", .day = -3, .week = "may" },
      { NULL },
      "warn outside_week: “A” (Fri 15 May, 10:00–10:45) is 3 days before the first of “May”. Move it into the week, or "
      "take it out of the week." },
    { { "A", .day = 5, .week = "may", .all_day = TRUE },
      { NULL },
      "warn outside_week: “A” (23 May 2026) is 1 day after the last of “May”. Move it into the week, or take it out of "
      "the week." },
    { { "A", .day = -3, .week = "may", ARTICLE }, { NULL }, "" },
    { { "A", .week = "may", WORKSHOP, .length = 60 },
      { NULL },
      "warn bitesize: “A” (Mon 18 May, 10:00–11:00) takes 1 hour, 15 minutes more than bitesize in “May”. Shorten it to "
      "45 minutes, or split it." },
    { { "A", .week = "may", .length = 60 }, { NULL }, "" },
    { { "A", WORKSHOP, .length = 60 }, { NULL }, "" },
    /* over and tentative: the present is 1 June */
    { { "A", .status = TRELLIS_EVENT_STATUS_TENTATIVE },
      { NULL },
      "warn tentative: “A” (Mon 18 May, 10:00–10:45) is over and still tentative. Confirm it if it took place, or cancel "
      "it." },
    { { "A", .day = 15, .status = TRELLIS_EVENT_STATUS_TENTATIVE }, { NULL }, "" },
  };
  g_autoptr (TrellisClashContext) context = make_context (
      trellis_instant_from_local (trellis_date_new (2026, 6, 1), 0, LONDON));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
    g_autoptr (GPtrArray) clashes = NULL;
    g_autofree char *told = NULL;

    g_test_message ("case %u", i);
    g_ptr_array_add (events, make (&cases[i].a));
    if (cases[i].b.title)
      g_ptr_array_add (events, make (&cases[i].b));
    clashes = trellis_clashes_find (events, context);
    told = tell (clashes);
    g_assert_cmpstr (told, ==, cases[i].expected);
  }
}

/* On the night of 25 October the hour from one to two comes twice in London: what looks the same time is not. */
static void
test_change_of_clocks (void)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) clashes = NULL;
  const char *const managers[] = { "Managers", NULL };
  gint64 first;

  trellis_instant_parse ("2026-10-25T01:30:00+01:00", &first);
  for (int i = 0; i < 2; i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    gint64 start = first + i * 60 * TRELLIS_MINUTE;

    trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, i ? "UTC" : LONDON);
    trellis_entity_set_list (event, TRELLIS_EVENT_AUDIENCE, managers);
    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, start + 60 * TRELLIS_MINUTE);
    g_assert_cmpint (trellis_instant_minute (start, LONDON), ==, 90);
    g_ptr_array_add (events, g_steal_pointer (&event));
  }
  clashes = trellis_clashes_find (events, NULL);
  g_assert_cmpuint (clashes->len, ==, 0);
}

/* Two events of 60 minutes are as much as is usual, a third is too much; one alone is as long as it is. */
static void
test_load (void)
{
  g_autoptr (TrellisClashContext) context = make_context (0);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (TrellisClashIndex) index = NULL;
  static const Case cases[] = { { "A", .length = 60, .week = "may" },
                                { "B", .hour = 13, .length = 60 },
                                { "C", .hour = 15, .length = 30 },
                                { "D", .day = 1, .length = 300, .week = "may" } };
  static const char *const expected[] = {
    "", "",
    "warn load: Bea is booked for 2 hours 30 minutes of learning in a day, 30 minutes too much, from “A” to “C” (Mon 18 "
    "May, 15:00). Offer one on another day.",
    "warn load: Bea is booked for 2 hours 30 minutes of learning in a day, 30 minutes too much, from “A” to “C” (Mon 18 "
    "May, 15:00). Offer one on another day."
  };

  index = trellis_clash_index_new (context);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = make (&cases[i]);
    g_autoptr (GPtrArray) one = NULL, all = NULL;
    g_autofree char *told_one = NULL, *told_all = NULL;

    trellis_clash_context_book (context, cases[i].title, "bea", "Bea");
    trellis_clash_context_book (context, cases[i].title, cases[i].title, "Somebody else");
    trellis_clash_index_put (index, event, NULL, NULL);
    g_ptr_array_add (events, g_steal_pointer (&event));
    one = trellis_clash_index_list (index);
    all = trellis_clashes_find (events, context);
    told_one = tell (one);
    told_all = tell (all);
    g_assert_cmpstr (told_one, ==, expected[i]);
    g_assert_cmpstr (told_all, ==, expected[i]);
  }
  /* Without the event of the learning week it is nobody's business. */
  trellis_clash_index_remove (index, "A", NULL, NULL);
  {
    g_autoptr (GPtrArray) left = trellis_clash_index_list (index);

    g_assert_cmpuint (left->len, ==, 0);
  }
}

static TrellisEvent *
make_random (GRand *rand, int number)
{
  static const char *const names[] = { "Bea", "bea", "Cal", "Dee" };
  static const char *const weeks[] = { "", "may", "strict", "pattern" };
  static const char *const places[] = { "", "Ash Room", "Oak Room", "oak room" };
  g_autofree char *title = g_strdup_printf ("%d", number);
  const char *const speakers[] = { names[g_rand_int_range (rand, 0, 4)],
                                   names[g_rand_int_range (rand, 0, 4)], NULL };
  TrellisEvent *event = make (&(Case){
      .title = title,
      .week = weeks[g_rand_int_range (rand, 0, 4)],
      .host = g_rand_boolean (rand) ? "Own" : "Scots",
      .place = places[g_rand_int_range (rand, 0, 4)],
      .room = g_rand_int_range (rand, 0, 4) ? NULL : "ash",
      .audience = names[g_rand_int_range (rand, 0, 4)],
      .day = g_rand_int_range (rand, -1, 3),
      .hour = g_rand_int_range (rand, 8, 18),
      .length = g_rand_int_range (rand, 1, 150),
      .kind = (TrellisEventKind) g_rand_int_range (rand, 1, 5),
      .mode = (TrellisEventMode) g_rand_int_range (rand, 0, 3),
      .status = g_rand_int_range (rand, 0, 8) ? TRELLIS_EVENT_STATUS_CONFIRMED
                                              : TRELLIS_EVENT_STATUS_CANCELLED,
      .seats = g_rand_int_range (rand, 0, 30),
  });

  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_BUFFER, g_rand_int_range (rand, 0, 40));
  return event;
}

static void
assert_like_all_at_once (TrellisClashIndex *index, GPtrArray *events, TrellisClashContext *context)
{
  g_autoptr (GPtrArray) one = trellis_clash_index_list (index);
  g_autoptr (GPtrArray) all = trellis_clashes_find (events, context);
  g_autofree char *told_one = tell (one), *told_all = tell (all);
  g_auto (GStrv) lines_one = g_strsplit (told_one, "\n", -1);
  g_auto (GStrv) lines_all = g_strsplit (told_all, "\n", -1);

  for (guint i = 0; lines_one[i] && lines_all[i]; i++)
    g_assert_cmpstr (lines_one[i], ==, lines_all[i]);
  g_assert_cmpuint (one->len, ==, all->len);
}

/* Events come, change and go, one at a time; what is known after each is what a look at all of them finds, and what is
 * told of each change leads there. */
static void
test_like_all_at_once (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autoptr (TrellisClashContext) context = make_context (0);
  g_autoptr (TrellisClashIndex) index = trellis_clash_index_new (context);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) known = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);

  for (int i = 0; i < 60; i++) {
    g_autofree char *uid = g_strdup_printf ("%d", i);

    g_ptr_array_add (events, make_random (rand, i));
    for (int person = 0; person < 3; person++)
      if (g_rand_boolean (rand)) {
        g_autofree char *name = g_strdup_printf ("P%d", person);

        trellis_clash_context_book (context, uid, name, name);
      }
  }
  trellis_clash_index_add_all (index, events);
  {
    g_autoptr (GPtrArray) all = trellis_clash_index_list (index);

    g_assert_cmpuint (all->len, >, 50);
    for (guint i = 0; i < all->len; i++)
      g_hash_table_add (known, g_object_ref (all->pdata[i]));
  }
  for (int round = 0; round < 300; round++) {
    g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_object_unref);
    g_autoptr (GPtrArray) come = g_ptr_array_new_with_free_func (g_object_unref);
    int which = g_rand_int_range (rand, 0, (int) events->len);

    if (round % 10 == 9) {
      g_autofree char *uid = g_strdup (trellis_entity_get_uid (events->pdata[which]));

      g_ptr_array_remove_index_fast (events, (guint) which);
      trellis_clash_index_remove (index, uid, gone, come);
    } else {
      gboolean is_new = round % 10 == 8;
      int number = is_new ? 100 + round : atoi (trellis_entity_get_uid (events->pdata[which]));
      TrellisEvent *event = make_random (rand, number);

      if (!is_new) {
        g_object_unref (events->pdata[which]);
        events->pdata[which] = event;
      } else
        g_ptr_array_add (events, event);
      trellis_clash_index_put (index, event, gone, come);
    }
    for (guint i = 0; i < come->len; i++)
      g_assert_true (g_hash_table_add (known, g_object_ref (come->pdata[i])));
    for (guint i = 0; i < gone->len; i++)
      g_assert_true (g_hash_table_remove (known, gone->pdata[i]));
    {
      g_autoptr (GPtrArray) all = trellis_clash_index_list (index);

      g_assert_cmpuint (all->len, ==, g_hash_table_size (known));
    }
    assert_like_all_at_once (index, events, context);
  }
}

static void
test_levels (void)
{
  static const char *const words[] = { "speaker warn", "host block", "place block",
                                       "load  warn",   "",           NULL };
  TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS];
  g_auto (GStrv) written = NULL;

  trellis_clash_levels_read (words, levels);
  g_assert_cmpint (levels[TRELLIS_CLASH_SPEAKER], ==, TRELLIS_CLASH_WARN);
  g_assert_cmpint (levels[TRELLIS_CLASH_HOST], ==, TRELLIS_CLASH_BLOCK);
  g_assert_cmpint (levels[TRELLIS_CLASH_BUFFER], ==, TRELLIS_CLASH_WARN);
  written = trellis_clash_levels_write (levels);
  g_assert_cmpstrv (written, ((const char *const[]){ "speaker warn", "host block", NULL }));
  trellis_clash_levels_read (NULL, levels);
  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    g_assert_cmpint (levels[kind], ==, trellis_clash_levels_usual (kind));
}

/* Files and scripts know these. */
static void
test_nicks (void)
{
  static const char *const nicks[] = { "speaker",      "place",    "buffer",      "host",
                                       "audience",     "seats",    "working_day", "holiday",
                                       "outside_week", "bitesize", "load",        "tentative" };

  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    g_assert_cmpstr (trellis_clash_kind_nick (kind), ==, nicks[kind]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clash-rules/told", test_told);
  g_test_add_func ("/clash-rules/change-of-clocks", test_change_of_clocks);
  g_test_add_func ("/clash-rules/load", test_load);
  g_test_add_func ("/clash-rules/like-all-at-once", test_like_all_at_once);
  g_test_add_func ("/clash-rules/levels", test_levels);
  g_test_add_func ("/clash-rules/nicks", test_nicks);
  return g_test_run ();
}
