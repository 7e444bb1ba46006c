/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-clashes.h"

#include "base/trellis-time.h"

#define NINE (trellis_instant_from_local (trellis_date_new (2026, 5, 18), 9 * 60, "Europe/London"))

typedef struct {
  const char *title;
  int start, length; /* minutes after nine */
  const char *place;
  const char *speaker;
  TrellisEventStatus status;
  TrellisEventMode mode;
  int buffer;
  gboolean all_day;
} Case;

static TrellisEvent *
make (const Case *c)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *const speakers[] = { c->speaker, NULL };

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, c->title);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, NINE + c->start * TRELLIS_MINUTE);
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             NINE + (c->start + c->length) * TRELLIS_MINUTE);
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, c->place);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, c->status);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, c->mode);
  trellis_entity_set_number (event, TRELLIS_EVENT_BUFFER, c->buffer);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, c->all_day);
  return event;
}

static GPtrArray *
find (const Case *a, const Case *b)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (events, make (b)); /* the order in which they come must not matter */
  g_ptr_array_add (events, make (a));
  return trellis_clashes_find (events, NULL);
}

static void
test_pairs (void)
{
  static const struct {
    const char *name;
    Case a, b;
    int n;
    TrellisClashKind kind;
  } cases[] = {
    { "one speaker",
      { "A", 0, 45, "", "Bea" },
      { "B", 30, 45, "", "Bea" },
      1,
      TRELLIS_CLASH_SPEAKER },
    { "one speaker, other case",
      { "A", 0, 45, "", "bea " },
      { "B", 30, 45, "", "Bea" },
      1,
      TRELLIS_CLASH_SPEAKER },
    { "two speakers", { "A", 0, 45, "", "Bea" }, { "B", 30, 45, "", "Cal" }, 0, 0 },
    { "nobody twice", { "A", 0, 45, "", NULL }, { "B", 30, 45, "", NULL }, 0, 0 },
    { "one after the other", { "A", 0, 30, "", "Bea" }, { "B", 30, 45, "", "Bea" }, 0, 0 },
    { "one minute over",
      { "A", 0, 31, "", "Bea" },
      { "B", 30, 45, "", "Bea" },
      1,
      TRELLIS_CLASH_SPEAKER },
    { "cancelled",
      { "A", 0, 45, "", "Bea", TRELLIS_EVENT_STATUS_CANCELLED },
      { "B", 30, 45, "", "Bea" },
      0,
      0 },
    { "tentative",
      { "A", 0, 45, "", "Bea", TRELLIS_EVENT_STATUS_TENTATIVE },
      { "B", 30, 45, "", "Bea" },
      1,
      TRELLIS_CLASH_SPEAKER },
    { "one room",
      { "A", 0, 45, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_IN_PERSON },
      { "B", 30, 45, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_HYBRID },
      1,
      TRELLIS_CLASH_PLACE },
    { "online needs no room",
      { "A", 0, 45, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_ONLINE },
      { "B", 30, 45, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_ONLINE },
      0,
      0 },
    { "whole day",
      { "A", 0, 1440, "Room 1", "Bea", 0, TRELLIS_EVENT_MODE_IN_PERSON, 0, TRUE },
      { "B", 30, 45, "Room 1", "Bea", 0, TRELLIS_EVENT_MODE_IN_PERSON },
      0,
      0 },
    { "too little time between",
      { "A", 0, 30, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_IN_PERSON, 15 },
      { "B", 40, 30, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_IN_PERSON },
      1,
      TRELLIS_CLASH_BUFFER },
    { "too little time for a speaker",
      { "A", 0, 30, "", "Bea", 0, 0, 15 },
      { "B", 40, 30, "", "Bea" },
      1,
      TRELLIS_CLASH_BUFFER },
    { "a speaker who stays in the room is not told twice",
      { "A", 0, 30, "Room 1", "Bea", 0, TRELLIS_EVENT_MODE_IN_PERSON, 15 },
      { "B", 40, 30, "Room 1", "Bea", 0, TRELLIS_EVENT_MODE_IN_PERSON },
      1,
      TRELLIS_CLASH_BUFFER },
    { "time enough between",
      { "A", 0, 30, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_IN_PERSON, 10 },
      { "B", 40, 30, "Room 1", NULL, 0, TRELLIS_EVENT_MODE_IN_PERSON },
      0,
      0 },
    { "no length", { "A", 0, 0, "", "Bea" }, { "B", 0, 45, "", "Bea" }, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) clashes = find (&cases[i].a, &cases[i].b);

    g_test_message ("%s", cases[i].name);
    g_assert_cmpint (clashes->len, ==, cases[i].n);
    if (clashes->len > 0) {
      TrellisClash *clash = clashes->pdata[0];

      g_assert_cmpint (clash->kind, ==, cases[i].kind);
      g_assert_cmpstr (trellis_entity_get_title (clash->first), ==, "A");
      g_assert_cmpint (clash->level, ==,
                       cases[i].kind == TRELLIS_CLASH_BUFFER ? TRELLIS_CLASH_WARN
                                                             : TRELLIS_CLASH_BLOCK);
    }
  }
}

/* A long event among short ones must be held against each of them. */
static void
test_all_told (void)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) clashes = NULL;

  for (int i = 0; i < 5; i++)
    g_ptr_array_add (events, make (&(Case){ "Short", 10 + i * 60, 20, "", "Bea" }));
  g_ptr_array_add (events, make (&(Case){ "Long", 0, 600, "", "Bea" }));
  clashes = trellis_clashes_find (events, NULL);
  g_assert_cmpint (clashes->len, ==, 5);
}

static void
test_sentence (void)
{
  g_autoptr (GPtrArray) clashes = find (&(Case){ "Goals", 0, 45, "", "Bea" },
                                        &(Case){ "Mentees", 30, 45, "", "Bea" });
  g_autofree char *sentence = trellis_clash_sentence (clashes->pdata[0], "Europe/London");

  g_assert_cmpstr (
      sentence, ==,
      "Bea speaks at “Goals” and “Mentees” at once, for 15 minutes from Mon 18 May, 09:30. Find "
      "another speaker or time.");
}

/* Against the plain comparison of each with each. */
static void
test_like_naive (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (int round = 0; round < 50; round++) {
    g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
    g_autoptr (GPtrArray) clashes = NULL;
    const char *const names[] = { "Bea", "Cal", "Dee" };
    guint naive = 0;

    for (int i = 0; i < 30; i++)
      g_ptr_array_add (events, make (&(Case){ "E", g_rand_int_range (rand, 0, 900),
                                              g_rand_int_range (rand, 1, 200), "",
                                              names[g_rand_int_range (rand, 0, 3)] }));
    for (guint i = 0; i < events->len; i++)
      for (guint j = 0; j < i; j++)
        naive += g_strv_equal (trellis_entity_get_list (events->pdata[i], TRELLIS_EVENT_SPEAKERS),
                               trellis_entity_get_list (events->pdata[j],
                                                        TRELLIS_EVENT_SPEAKERS)) &&
                 trellis_clashes_overlap (events->pdata[i], events->pdata[j], 0);
    clashes = trellis_clashes_find (events, NULL);
    g_assert_cmpuint (clashes->len, ==, naive);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clashes/pairs", test_pairs);
  g_test_add_func ("/clashes/all-told", test_all_told);
  g_test_add_func ("/clashes/sentence", test_sentence);
  g_test_add_func ("/clashes/like-naive", test_like_naive);
  return g_test_run ();
}
