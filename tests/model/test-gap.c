/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Levels a to d have the ranks 1 to 4; c and d count as proficient. */
#include "config.h"

#include "model/trellis-gap.h"

typedef struct {
  const char *competency;
  const char *level;
  TrellisAssessmentSource source;
  gint64 at;
} Assessed;

typedef struct {
  const char *profile;
  const char *competency;
  const char *level;
  gboolean desirable;
} Asked;

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static GPtrArray *
make_levels (void)
{
  GPtrArray *levels = new_list ();

  for (int rank = 1; rank <= 4; rank++) {
    TrellisLevel *level = trellis_entity_new (TRELLIS_TYPE_LEVEL);
    char uid[2] = { (char) ('a' + rank - 1), '\0' };

    trellis_entity_set_uid (level, uid);
    trellis_entity_set_number (level, TRELLIS_LEVEL_RANK, rank);
    trellis_entity_set_number (level, TRELLIS_LEVEL_PROFICIENT, rank > 2);
    g_ptr_array_add (levels, level);
  }
  return levels;
}

static GPtrArray *
make_assessments (const Assessed *rows, guint n)
{
  GPtrArray *assessments = new_list ();

  for (guint i = 0; i < n && rows[i].competency; i++) {
    TrellisSelfAssessment *at = trellis_entity_new (TRELLIS_TYPE_SELF_ASSESSMENT);
    g_autofree char *uid = g_strdup_printf ("assessment-%02u", i);

    trellis_entity_set_uid (at, uid);
    trellis_entity_set_text (at, TRELLIS_SELF_ASSESSMENT_COMPETENCY, rows[i].competency);
    trellis_entity_set_text (at, TRELLIS_SELF_ASSESSMENT_LEVEL, rows[i].level);
    trellis_entity_set_number (at, TRELLIS_SELF_ASSESSMENT_SOURCE, rows[i].source);
    trellis_entity_set_number (at, TRELLIS_SELF_ASSESSMENT_AT, rows[i].at);
    g_ptr_array_add (assessments, at);
  }
  return assessments;
}

static GPtrArray *
make_requirements (const Asked *rows, guint n)
{
  GPtrArray *requirements = new_list ();

  for (guint i = 0; i < n && rows[i].competency; i++) {
    TrellisRoleRequirement *at = trellis_entity_new (TRELLIS_TYPE_ROLE_REQUIREMENT);

    trellis_entity_set_text (at, TRELLIS_ROLE_REQUIREMENT_PROFILE, rows[i].profile);
    trellis_entity_set_text (at, TRELLIS_ROLE_REQUIREMENT_COMPETENCY, rows[i].competency);
    trellis_entity_set_text (at, TRELLIS_ROLE_REQUIREMENT_LEVEL, rows[i].level);
    trellis_entity_set_number (at, TRELLIS_ROLE_REQUIREMENT_DESIRABLE, rows[i].desirable);
    g_ptr_array_add (requirements, at);
  }
  return requirements;
}

static GPtrArray *
make_records (GType type, const char *const *uids)
{
  GPtrArray *records = new_list ();

  for (guint i = 0; uids[i]; i++) {
    TrellisEntity *at = trellis_entity_new (type);

    trellis_entity_set_uid (at, uids[i]);
    trellis_entity_set_text (at, trellis_entity_get_kind (at)->title, uids[i]);
    g_ptr_array_add (records, at);
  }
  return records;
}

/* The uids (or, of requirements, the competencies) of a list in one word, to be compared. */
static char *
join (GPtrArray *records)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append_printf (joined, "%s%s", i ? " " : "",
                            trellis_entity_get_uid (records->pdata[i]));
  return g_string_free (joined, FALSE);
}

#define SELF TRELLIS_ASSESSMENT_SOURCE_SELF
#define MANAGER TRELLIS_ASSESSMENT_SOURCE_MANAGER

static const Assessed history[] = {
  { "x", "b", SELF, 10 }, /* in no order of time */
  { "x", "c", SELF, 30 },    { "x", "a", SELF, 20 },    { "x", "d", MANAGER, 40 },
  { "y", "a", SELF, 50 },    { "y", "b", SELF, 50 }, /* the same instant: the later record */
  { "z", "c", MANAGER, 60 }, { "w", "gone", SELF, 70 },
};

static void
test_current (void)
{
  static const struct {
    const char *competency;
    TrellisAssessmentSource source;
    const char *level;
  } cases[] = {
    { "x", SELF, "c" },  { "x", MANAGER, "d" }, { "y", SELF, "b" },
    { "z", SELF, NULL }, { "z", MANAGER, "c" }, { "nothing", SELF, NULL },
  };
  g_autoptr (GPtrArray) assessments = make_assessments (history, G_N_ELEMENTS (history));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisSelfAssessment *at = trellis_gap_current (assessments, cases[i].competency,
                                                     cases[i].source);

    g_test_message ("%s by %d", cases[i].competency, cases[i].source);
    g_assert_cmpstr (at ? trellis_entity_get_text (at, TRELLIS_SELF_ASSESSMENT_LEVEL) : NULL, ==,
                     cases[i].level);
  }
}

static void
test_rank (void)
{
  g_autoptr (GPtrArray) levels = make_levels ();
  g_autoptr (GPtrArray) assessments = make_assessments (history, G_N_ELEMENTS (history));

  g_assert_cmpint (trellis_gap_rank (levels, "a"), ==, 1);
  g_assert_cmpint (trellis_gap_rank (levels, "d"), ==, 4);
  g_assert_cmpint (trellis_gap_rank (levels, "e"), ==, 0);
  g_assert_cmpint (trellis_gap_rank (levels, NULL), ==, 0);
  g_assert_cmpint (trellis_gap_current_rank (assessments, levels, "x"), ==, 3);
  g_assert_cmpint (trellis_gap_current_rank (assessments, levels, "z"), ==, 0);
  g_assert_cmpint (trellis_gap_current_rank (assessments, levels, "w"), ==, 0);
}

static void
test_one_gap (void)
{
  static const struct {
    const char *mine, *required;
    TrellisGapState state;
    int steps;
  } cases[] = {
    { "a", "d", TRELLIS_GAP_SHORT, 3 },       { "c", "d", TRELLIS_GAP_SHORT, 1 },
    { "d", "d", TRELLIS_GAP_MET, 0 },         { "d", "a", TRELLIS_GAP_MET, 0 },
    { NULL, "b", TRELLIS_GAP_UNASSESSED, 0 }, { "gone", "b", TRELLIS_GAP_UNASSESSED, 0 },
  };
  g_autoptr (GPtrArray) levels = make_levels ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Assessed mine = { cases[i].mine ? "x" : NULL, cases[i].mine, SELF, 1 };
    Asked asked = { "p", "x", cases[i].required, FALSE };
    g_autoptr (GPtrArray) assessments = make_assessments (&mine, 1);
    g_autoptr (GPtrArray) requirements = make_requirements (&asked, 1);
    g_autoptr (GPtrArray) gaps = trellis_gap_list (requirements, assessments, levels);
    TrellisGap *gap;

    g_test_message ("%s of %s", cases[i].mine, cases[i].required);
    g_assert_cmpuint (gaps->len, ==, 1);
    gap = gaps->pdata[0];
    g_assert_cmpint (gap->state, ==, cases[i].state);
    g_assert_cmpint (gap->steps, ==, cases[i].steps);
  }
}

static const Assessed levels_of_me[] = {
  { "one", "c", SELF, 1 },  { "two", "a", SELF, 1 },  { "three", "b", SELF, 1 },
  { "four", "b", SELF, 1 }, { "five", "d", SELF, 1 }, { "six", "a", MANAGER, 1 },
};

static const Asked asked_of_role[] = {
  { "p", "one", "b", FALSE },     { "p", "six", "b", FALSE }, { "p", "four", "c", TRUE },
  { "p", "three", "c", FALSE },   { "p", "two", "d", TRUE },  { "p", "five", "d", TRUE },
  { "p", "lost", "gone", FALSE },
};

static void
test_order_and_count (void)
{
  g_autoptr (GPtrArray) levels = make_levels ();
  g_autoptr (GPtrArray) assessments = make_assessments (levels_of_me, G_N_ELEMENTS (levels_of_me));
  g_autoptr (GPtrArray)
      requirements = make_requirements (asked_of_role, G_N_ELEMENTS (asked_of_role));
  g_autoptr (GPtrArray) gaps = trellis_gap_list (requirements, assessments, levels);
  g_autoptr (GString) order = g_string_new (NULL);
  TrellisGapCount count = trellis_gap_count (gaps);

  for (guint i = 0; i < gaps->len; i++)
    g_string_append_printf (order, "%s ",
                            trellis_entity_get_text (((TrellisGap *) gaps->pdata[i])->requirement,
                                                     TRELLIS_ROLE_REQUIREMENT_COMPETENCY));
  g_assert_cmpstr (order->str, ==, "two three four six one five ");
  g_assert_cmpuint (count.essential, ==, 3);
  g_assert_cmpuint (count.essential_met, ==, 1);
  g_assert_cmpuint (count.desirable, ==, 3);
  g_assert_cmpuint (count.desirable_met, ==, 1);
  g_assert_cmpuint (count.below, ==, 3);
  g_assert_cmpuint (count.unassessed, ==, 1);
}

static void
test_strengths (void)
{
  static const char *const uids[] = { "one", "two", "three", "four", "five", "six", NULL };
  g_autoptr (GPtrArray) levels = make_levels ();
  g_autoptr (GPtrArray) competencies = make_records (TRELLIS_TYPE_COMPETENCY, uids);
  g_autoptr (GPtrArray) assessments = make_assessments (levels_of_me, G_N_ELEMENTS (levels_of_me));
  g_autoptr (GPtrArray) strengths = trellis_gap_strengths (competencies, assessments, levels);
  g_autoptr (GPtrArray) unassessed = trellis_gap_unassessed (competencies, assessments);
  g_autofree char *strong = join (strengths);
  g_autofree char *unknown = join (unassessed);

  g_assert_cmpstr (strong, ==, "five one");
  g_assert_cmpstr (unknown, ==, "six");
}

static void
test_roles (void)
{
  static const char *const uids[] = { "half", "all", "none", "wishes", "two-thirds", NULL };
  static const Asked asked[] = {
    { "half", "one", "c", FALSE },       { "half", "two", "c", FALSE },
    { "half", "five", "a", TRUE },       { "all", "one", "a", FALSE },
    { "none", "six", "a", FALSE },       { "wishes", "one", "a", TRUE },
    { "two-thirds", "one", "c", FALSE }, { "two-thirds", "five", "d", FALSE },
    { "two-thirds", "six", "a", FALSE },
  };
  g_autoptr (GPtrArray) levels = make_levels ();
  g_autoptr (GPtrArray) profiles = make_records (TRELLIS_TYPE_ROLE_PROFILE, uids);
  g_autoptr (GPtrArray) requirements = make_requirements (asked, G_N_ELEMENTS (asked));
  g_autoptr (GPtrArray) assessments = make_assessments (levels_of_me, G_N_ELEMENTS (levels_of_me));
  g_autoptr (GPtrArray) fits = trellis_gap_roles (profiles, requirements, assessments, levels);
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < fits->len; i++) {
    TrellisRoleFit *fit = fits->pdata[i];

    g_string_append_printf (order, "%s %u/%u, ", trellis_entity_get_uid (fit->profile),
                            fit->count.essential_met, fit->count.essential);
  }
  g_assert_cmpstr (order->str, ==, "all 1/1, two-thirds 2/3, half 1/2, none 0/1, ");
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) none = new_list ();
  g_autoptr (GPtrArray) gaps = trellis_gap_list (none, none, none);
  g_autoptr (GPtrArray) fits = trellis_gap_roles (none, none, none, none);
  TrellisGapCount count = trellis_gap_count (gaps);

  g_assert_cmpuint (gaps->len, ==, 0);
  g_assert_cmpuint (fits->len, ==, 0);
  g_assert_cmpuint (count.essential + count.desirable + count.below + count.unassessed, ==, 0);
  g_assert_null (trellis_gap_current (none, "x", SELF));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gap/current", test_current);
  g_test_add_func ("/gap/rank", test_rank);
  g_test_add_func ("/gap/one", test_one_gap);
  g_test_add_func ("/gap/order-and-count", test_order_and_count);
  g_test_add_func ("/gap/strengths", test_strengths);
  g_test_add_func ("/gap/roles", test_roles);
  g_test_add_func ("/gap/nothing", test_nothing);
  return g_test_run ();
}
