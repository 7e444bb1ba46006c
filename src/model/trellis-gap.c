/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Gaps: what a role asks for beside where somebody stands. Her own assessment counts; those of others are shown beside
 * it and are never mixed in. Levels are compared by rank, within the scale of their framework. */
#include "config.h"

#include "model/trellis-gap.h"

static gboolean
is_newer (TrellisSelfAssessment *a, TrellisSelfAssessment *than)
{
  gint64 at_a = trellis_entity_get_number (a, TRELLIS_SELF_ASSESSMENT_AT);
  gint64 at_than = trellis_entity_get_number (than, TRELLIS_SELF_ASSESSMENT_AT);

  if (at_a != at_than)
    return at_a > at_than;
  /* The uid begins with the time it was made at, and decides alike on every computer. */
  return g_strcmp0 (trellis_entity_get_uid (a), trellis_entity_get_uid (than)) > 0;
}

/**
 * trellis_gap_current:
 * @assessments: (element-type TrellisSelfAssessment): the assessments of one person, in any order
 * @competency: uid of a competency
 * @source: who assessed
 *
 * The newest assessment of a competency by one source.
 *
 * Returns: (transfer none) (nullable): the assessment
 */
TrellisSelfAssessment *
trellis_gap_current (GPtrArray *assessments, const char *competency, TrellisAssessmentSource source)
{
  TrellisSelfAssessment *newest = NULL;

  for (guint i = 0; i < assessments->len; i++) {
    TrellisSelfAssessment *at = assessments->pdata[i];

    if (trellis_entity_get_choice (at, TRELLIS_SELF_ASSESSMENT_SOURCE) != (int) source ||
        !g_str_equal (trellis_entity_get_text (at, TRELLIS_SELF_ASSESSMENT_COMPETENCY), competency))
      continue;
    if (!newest || is_newer (at, newest))
      newest = at;
  }
  return newest;
}

/**
 * trellis_gap_find_level:
 * @levels: (element-type TrellisLevel): levels
 * @uid: (nullable): uid of a level
 *
 * Finds a level.
 *
 * Returns: (transfer none) (nullable): the level
 */
TrellisLevel *
trellis_gap_find_level (GPtrArray *levels, const char *uid)
{
  for (guint i = 0; i < levels->len; i++)
    if (g_strcmp0 (trellis_entity_get_uid (levels->pdata[i]), uid) == 0)
      return levels->pdata[i];
  return NULL;
}

/**
 * trellis_gap_rank:
 * @levels: (element-type TrellisLevel): levels
 * @uid: (nullable): uid of a level
 *
 * The rank of a level.
 *
 * Returns: its rank, 0 when it is not among @levels
 */
int
trellis_gap_rank (GPtrArray *levels, const char *uid)
{
  TrellisLevel *level = trellis_gap_find_level (levels, uid);

  return level ? (int) MAX (0, trellis_entity_get_number (level, TRELLIS_LEVEL_RANK)) : 0;
}

/**
 * trellis_gap_current_rank:
 * @assessments: (element-type TrellisSelfAssessment): the assessments of one person
 * @levels: (element-type TrellisLevel): levels
 * @competency: uid of a competency
 *
 * The rank at which somebody sees herself.
 *
 * Returns: the rank, 0 when she has not assessed herself
 */
int
trellis_gap_current_rank (GPtrArray *assessments, GPtrArray *levels, const char *competency)
{
  TrellisSelfAssessment *current = trellis_gap_current (assessments, competency,
                                                        TRELLIS_ASSESSMENT_SOURCE_SELF);

  return current
             ? trellis_gap_rank (levels,
                                 trellis_entity_get_text (current, TRELLIS_SELF_ASSESSMENT_LEVEL))
             : 0;
}

static void
free_gap (gpointer data)
{
  TrellisGap *gap = data;

  g_object_unref (gap->requirement);
  g_free (gap);
}

static TrellisGap *
new_gap (TrellisRoleRequirement *requirement, int required, int mine)
{
  TrellisGap *gap = g_new0 (TrellisGap, 1);

  gap->requirement = g_object_ref (requirement);
  gap->required = required;
  gap->mine = mine;
  gap->desirable = trellis_entity_get_flag (requirement, TRELLIS_ROLE_REQUIREMENT_DESIRABLE);
  if (mine == 0)
    gap->state = TRELLIS_GAP_UNASSESSED;
  else if (mine < required)
    gap->state = TRELLIS_GAP_SHORT;
  else
    gap->state = TRELLIS_GAP_MET;
  gap->steps = gap->state == TRELLIS_GAP_SHORT ? required - mine : 0;
  return gap;
}

/* Largest first, essential before desirable, then what is not known, then what is met. */
static int
compare_gaps (gconstpointer a, gconstpointer b)
{
  const TrellisGap *one = *(TrellisGap *const *) a, *two = *(TrellisGap *const *) b;

  if (one->state != two->state)
    return (int) one->state - (int) two->state;
  if (one->steps != two->steps)
    return two->steps - one->steps;
  if (one->desirable != two->desirable)
    return one->desirable - two->desirable;
  return two->required - one->required;
}

/* g_ptr_array_sort() may swap equals; the order in which requirements were given is kept by inserting. */
static void
insert_sorted (GPtrArray *gaps, TrellisGap *gap)
{
  guint i = gaps->len;

  while (i > 0 && compare_gaps (&gaps->pdata[i - 1], &gap) > 0)
    i--;
  g_ptr_array_insert (gaps, (int) i, gap);
}

/**
 * trellis_gap_list:
 * @requirements: (element-type TrellisRoleRequirement): what a role asks for
 * @assessments: (element-type TrellisSelfAssessment): the assessments of one person
 * @levels: (element-type TrellisLevel): the levels that both refer to
 *
 * Puts each requirement beside the level of a person, the largest gap first. A requirement whose level is not among
 * @levels asks for nothing that could be compared, and is left out.
 *
 * Returns: (transfer full) (element-type TrellisGap): the gaps
 */
GPtrArray *
trellis_gap_list (GPtrArray *requirements, GPtrArray *assessments, GPtrArray *levels)
{
  GPtrArray *gaps = g_ptr_array_new_with_free_func (free_gap);

  for (guint i = 0; i < requirements->len; i++) {
    TrellisRoleRequirement *at = requirements->pdata[i];
    int required = trellis_gap_rank (levels,
                                     trellis_entity_get_text (at, TRELLIS_ROLE_REQUIREMENT_LEVEL));
    const char *competency = trellis_entity_get_text (at, TRELLIS_ROLE_REQUIREMENT_COMPETENCY);

    if (required > 0)
      insert_sorted (gaps, new_gap (at, required,
                                    trellis_gap_current_rank (assessments, levels, competency)));
  }
  return gaps;
}

/**
 * trellis_gap_count:
 * @gaps: (element-type TrellisGap): a list of gaps
 *
 * Counts gaps.
 *
 * Returns: the counts
 */
TrellisGapCount
trellis_gap_count (GPtrArray *gaps)
{
  TrellisGapCount count = { 0 };

  for (guint i = 0; i < gaps->len; i++) {
    TrellisGap *gap = gaps->pdata[i];
    guint met = gap->state == TRELLIS_GAP_MET ? 1 : 0;

    if (gap->desirable) {
      count.desirable++;
      count.desirable_met += met;
    } else {
      count.essential++;
      count.essential_met += met;
    }
    count.below += gap->state == TRELLIS_GAP_SHORT ? 1 : 0;
    count.unassessed += gap->state == TRELLIS_GAP_UNASSESSED ? 1 : 0;
  }
  return count;
}

/**
 * trellis_gap_strengths:
 * @competencies: (element-type TrellisCompetency): competencies
 * @assessments: (element-type TrellisSelfAssessment): the assessments of one person
 * @levels: (element-type TrellisLevel): levels
 *
 * The competencies in which somebody counts as proficient, the highest level first.
 *
 * Returns: (transfer full) (element-type TrellisCompetency): those of @competencies
 */
GPtrArray *
trellis_gap_strengths (GPtrArray *competencies, GPtrArray *assessments, GPtrArray *levels)
{
  GPtrArray *strengths = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) ranks = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < competencies->len; i++) {
    TrellisSelfAssessment *current = trellis_gap_current (
        assessments, trellis_entity_get_uid (competencies->pdata[i]),
        TRELLIS_ASSESSMENT_SOURCE_SELF);
    const char *uid = current ? trellis_entity_get_text (current, TRELLIS_SELF_ASSESSMENT_LEVEL)
                              : NULL;
    TrellisLevel *level = trellis_gap_find_level (levels, uid);
    int rank = trellis_gap_rank (levels, uid);
    guint at = strengths->len;

    if (!level || !trellis_entity_get_flag (level, TRELLIS_LEVEL_PROFICIENT))
      continue;
    while (at > 0 && g_array_index (ranks, int, at - 1) < rank)
      at--;
    g_array_insert_val (ranks, at, rank);
    g_ptr_array_insert (strengths, (int) at, g_object_ref (competencies->pdata[i]));
  }
  return strengths;
}

/**
 * trellis_gap_unassessed:
 * @competencies: (element-type TrellisCompetency): competencies
 * @assessments: (element-type TrellisSelfAssessment): the assessments of one person
 *
 * The competencies in which somebody has not assessed herself yet.
 *
 * Returns: (transfer full) (element-type TrellisCompetency): those of @competencies, in their order
 */
GPtrArray *
trellis_gap_unassessed (GPtrArray *competencies, GPtrArray *assessments)
{
  GPtrArray *unassessed = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < competencies->len; i++)
    if (!trellis_gap_current (assessments, trellis_entity_get_uid (competencies->pdata[i]),
                              TRELLIS_ASSESSMENT_SOURCE_SELF))
      g_ptr_array_add (unassessed, g_object_ref (competencies->pdata[i]));
  return unassessed;
}

static void
free_fit (gpointer data)
{
  TrellisRoleFit *fit = data;

  g_object_unref (fit->profile);
  g_free (fit);
}

/* By the share of essential requirements met, compared without division; then whoever asks for more. */
static int
compare_fits (gconstpointer a, gconstpointer b)
{
  const TrellisRoleFit *one = *(TrellisRoleFit *const *) a, *two = *(TrellisRoleFit *const *) b;
  guint left = one->count.essential_met * two->count.essential;
  guint right = two->count.essential_met * one->count.essential;

  if (left != right)
    return left > right ? -1 : 1;
  if (one->count.essential != two->count.essential)
    return one->count.essential > two->count.essential ? -1 : 1;
  return g_utf8_collate (trellis_entity_get_title (one->profile),
                         trellis_entity_get_title (two->profile));
}

/**
 * trellis_gap_roles:
 * @profiles: (element-type TrellisRoleProfile): roles
 * @requirements: (element-type TrellisRoleRequirement): what they ask for, of all roles
 * @assessments: (element-type TrellisSelfAssessment): the assessments of one person
 * @levels: (element-type TrellisLevel): levels
 *
 * Which roles the levels of a person fit: transferable competencies. The best fit, by the share of essential
 * requirements that are met, comes first; roles without essential requirements say nothing and are left out.
 *
 * Returns: (transfer full) (element-type TrellisRoleFit): the fits
 */
GPtrArray *
trellis_gap_roles (GPtrArray *profiles,
                   GPtrArray *requirements,
                   GPtrArray *assessments,
                   GPtrArray *levels)
{
  GPtrArray *fits = g_ptr_array_new_with_free_func (free_fit);

  for (guint i = 0; i < profiles->len; i++) {
    g_autoptr (GPtrArray) own = g_ptr_array_new ();
    g_autoptr (GPtrArray) gaps = NULL;
    TrellisRoleFit *fit;

    for (guint j = 0; j < requirements->len; j++)
      if (g_str_equal (trellis_entity_get_text (requirements->pdata[j],
                                                TRELLIS_ROLE_REQUIREMENT_PROFILE),
                       trellis_entity_get_uid (profiles->pdata[i])))
        g_ptr_array_add (own, requirements->pdata[j]);
    gaps = trellis_gap_list (own, assessments, levels);
    fit = g_new0 (TrellisRoleFit, 1);
    fit->profile = g_object_ref (profiles->pdata[i]);
    fit->count = trellis_gap_count (gaps);
    if (fit->count.essential > 0)
      g_ptr_array_add (fits, fit);
    else
      free_fit (fit);
  }
  g_ptr_array_sort (fits, compare_fits);
  return fits;
}
