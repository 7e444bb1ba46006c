/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How levels and gaps are put into words: the same on the sidebar, on every page and by ear. */
#include "config.h"

#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

/**
 * trellis_words_level:
 * @standing: a standing
 * @level: uid of a level
 *
 * Says a level, such as “Practising, 2 of 4”.
 *
 * Returns: (transfer full): the words, empty when there is no such level
 */
char *
trellis_words_level (TrellisStanding *standing, const char *level)
{
  TrellisLevel *at = trellis_gap_find_level (
      trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS), level);
  g_autoptr (GPtrArray) scale = NULL;

  if (!at)
    return g_strdup ("");
  scale = trellis_standing_list_scale (standing,
                                       trellis_entity_get_text (at, TRELLIS_LEVEL_FRAMEWORK));
  /* Translators: a level, its rank and how many levels there are: Practising, 2 of 4 */
  return g_strdup_printf (_ ("%s, %d of %u"), trellis_entity_get_title (at),
                          (int) trellis_entity_get_number (at, TRELLIS_LEVEL_RANK), scale->len);
}

/**
 * trellis_words_role:
 * @standing: a standing
 *
 * The title of the role that my levels are compared with.
 *
 * Returns: (transfer full): the title, empty for none
 */
char *
trellis_words_role (TrellisStanding *standing)
{
  const char *role = trellis_standing_get_role (standing);

  if (!*role)
    return g_strdup ("");
  return trellis_library_get_title (trellis_standing_get_library (standing),
                                    TRELLIS_TYPE_ROLE_PROFILE, role);
}

static char *
my_level (TrellisStanding *standing, const char *competency)
{
  TrellisSelfAssessment *current = trellis_gap_current (
      trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS), competency,
      TRELLIS_ASSESSMENT_SOURCE_SELF);
  char *level = current
                    ? trellis_words_level (standing, trellis_entity_get_text (
                                                         current, TRELLIS_SELF_ASSESSMENT_LEVEL))
                    : g_strdup ("");

  if (*level)
    return level;
  g_free (level);
  return g_strdup (_ ("Not assessed yet"));
}

/**
 * trellis_words_standing:
 * @standing: a standing
 * @competency: uid of a competency
 *
 * Says my level and what the chosen role asks for, such as “Practising, 2 of 4; Caseworker asks for 3”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_words_standing (TrellisStanding *standing, const char *competency)
{
  TrellisRoleRequirement *requirement = trellis_standing_get_requirement (standing, competency);
  g_autofree char *mine = my_level (standing, competency);
  g_autofree char *role = NULL;
  int required;

  if (!requirement)
    return g_steal_pointer (&mine);
  required = trellis_gap_rank (trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS),
                               trellis_entity_get_text (requirement,
                                                        TRELLIS_ROLE_REQUIREMENT_LEVEL));
  if (required == 0)
    return g_steal_pointer (&mine);
  role = trellis_words_role (standing);
  /* Translators: my level; a role; the rank of the level it asks for */
  return g_strdup_printf (_ ("%s; %s asks for %d"), mine, role, required);
}

/* The difference between what is asked for and my level. */
static char *
gap_words (const TrellisGap *gap)
{
  int above = gap->mine - gap->required;

  switch (gap->state) {
  case TRELLIS_GAP_SHORT:
    return g_strdup_printf (ngettext ("%d level to go", "%d levels to go", (gulong) gap->steps),
                            gap->steps);
  case TRELLIS_GAP_UNASSESSED:
    return g_strdup (_ ("Not assessed yet"));
  case TRELLIS_GAP_MET:
  default:
    if (above == 0)
      return g_strdup (_ ("Met"));
    return g_strdup_printf (
        ngettext ("Met, %d level above", "Met, %d levels above", (gulong) above), above);
  }
}

/**
 * trellis_words_gap_row:
 * @standing: a standing
 * @gap: a gap
 *
 * Says a whole gap: the difference, what is asked for, and my level.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_words_gap_row (TrellisStanding *standing, const TrellisGap *gap)
{
  g_autofree char *difference = gap_words (gap);
  g_autofree char *asked = trellis_words_level (
      standing, trellis_entity_get_text (gap->requirement, TRELLIS_ROLE_REQUIREMENT_LEVEL));
  g_autofree char *mine = my_level (
      standing, trellis_entity_get_text (gap->requirement, TRELLIS_ROLE_REQUIREMENT_COMPETENCY));
  g_autofree char *pair = NULL;

  if (gap->state == TRELLIS_GAP_UNASSESSED)
    /* Translators: the level that a role asks for */
    pair = g_strdup_printf (_ ("Asked for: %s"), asked);
  else
    /* Translators: the level that a role asks for; my level */
    pair = g_strdup_printf (_ ("Asked for: %s. You: %s"), asked, mine);
  return gap->desirable
             /* Translators: difference; level asked for and my level */
             ? g_strdup_printf (_ ("%s. Desirable, not essential. %s"), difference, pair)
             /* Translators: difference; level asked for and my level */
             : g_strdup_printf (_ ("%s. %s"), difference, pair);
}

/**
 * trellis_words_summary:
 * @role: title of a role
 * @count: its requirements beside my levels
 *
 * Says in one or two sentences how my levels stand to a role.
 *
 * Returns: (transfer full): the sentences
 */
char *
trellis_words_summary (const char *role, TrellisGapCount count)
{
  guint all = count.essential + count.desirable;
  guint met = count.essential_met + count.desirable_met;
  g_autoptr (GString) text = g_string_new (NULL);

  if (all == 0) {
    g_string_append_printf (text, _ ("%s asks for no levels yet."), role);
    return g_string_free (g_steal_pointer (&text), FALSE);
  }
  if (met == all)
    g_string_append_printf (text, _ ("You meet everything that %s asks for."), role);
  else
    /* Translators: requirements met; all requirements; a role */
    g_string_append_printf (text, _ ("You meet %u of the %u levels that %s asks for."), met, all,
                            role);
  if (count.below > 0) {
    g_string_append_c (text, ' ');
    g_string_append_printf (
        text, ngettext ("%u is still to grow.", "%u are still to grow.", count.below), count.below);
  }
  if (count.unassessed > 0) {
    g_string_append_c (text, ' ');
    g_string_append_printf (text,
                            ngettext ("%u you have not assessed yet.",
                                      "%u you have not assessed yet.", count.unassessed),
                            count.unassessed);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * trellis_words_fit:
 * @count: requirements of a role beside my levels
 *
 * Says how well my levels fit a role.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_words_fit (TrellisGapCount count)
{
  g_autofree char *met = NULL;

  if (count.essential_met == count.essential)
    return g_strdup (_ ("You meet all essential levels"));
  /* Translators: essential requirements met; all essential requirements */
  met = g_strdup_printf (_ ("You meet %u of %u essential levels"), count.essential_met,
                         count.essential);
  if (count.unassessed == 0)
    return g_steal_pointer (&met);
  return g_strdup_printf (
      /* Translators: how many requirements are met; how many are not assessed */
      ngettext ("%s; %u not assessed yet", "%s; %u not assessed yet", count.unassessed), met,
      count.unassessed);
}

/**
 * trellis_words_source:
 * @source: a [enum@AssessmentSource]
 *
 * Says who assessed.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_words_source (int source)
{
  switch (source) {
  case TRELLIS_ASSESSMENT_SOURCE_MANAGER:
    return g_strdup (_ ("By your manager"));
  case TRELLIS_ASSESSMENT_SOURCE_PEER:
    return g_strdup (_ ("By a colleague"));
  case TRELLIS_ASSESSMENT_SOURCE_SELF:
  default:
    return g_strdup (_ ("By you"));
  }
}
