/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ladder of levels of a competency, and how I came up it. What I say and what my manager says stand side by side
 * and are never averaged. */
#include "config.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-competency-parts.h"
#include "ui/framework/trellis-framework-words.h"
#include "ui/framework/trellis-ladder-row.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

static TrellisLevelDescriptor *
find_descriptor (GPtrArray *descriptors, const char *level)
{
  for (guint i = 0; i < descriptors->len; i++)
    if (g_str_equal (
            trellis_entity_get_text (descriptors->pdata[i], TRELLIS_LEVEL_DESCRIPTOR_LEVEL), level))
      return descriptors->pdata[i];
  return NULL;
}

static gboolean
stands_on (TrellisStanding *standing,
           const char *competency,
           TrellisAssessmentSource source,
           const char *level)
{
  TrellisSelfAssessment *current = trellis_gap_current (
      trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS), competency, source);

  return current &&
         g_str_equal (trellis_entity_get_text (current, TRELLIS_SELF_ASSESSMENT_LEVEL), level);
}

static GStrv
list_marks (TrellisStanding *standing, const char *competency, const char *level)
{
  g_autoptr (GStrvBuilder) marks = g_strv_builder_new ();
  TrellisRoleRequirement *requirement = trellis_standing_get_requirement (standing, competency);

  if (stands_on (standing, competency, TRELLIS_ASSESSMENT_SOURCE_SELF, level))
    g_strv_builder_add (marks, _ ("You are here"));
  if (stands_on (standing, competency, TRELLIS_ASSESSMENT_SOURCE_MANAGER, level))
    g_strv_builder_add (marks, _ ("Your manager sees you here"));
  if (stands_on (standing, competency, TRELLIS_ASSESSMENT_SOURCE_PEER, level))
    g_strv_builder_add (marks, _ ("A colleague sees you here"));
  if (requirement &&
      g_str_equal (trellis_entity_get_text (requirement, TRELLIS_ROLE_REQUIREMENT_LEVEL), level)) {
    g_autofree char *role = trellis_words_role (standing);
    g_autofree char *asked = g_strdup_printf (_ ("%s asks for this"), role);

    g_strv_builder_add (marks, asked);
  }
  return g_strv_builder_end (marks);
}

/* Edits the descriptor of a level, or begins one. */
static void
add_rung_tool (GtkWidget *row,
               TrellisLevel *level,
               TrellisLevelDescriptor *descriptor,
               const char *competency)
{
  /* Translators: a button that edits what a level looks like */
  g_autofree char *name = g_strdup_printf (_ ("Describe “%s”"), trellis_entity_get_title (level));
  g_autofree char *parents = g_strdup_printf ("%s %s", competency, trellis_entity_get_uid (level));
  GtkWidget *button = trellis_icon_button ("document-edit-symbolic", name);

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", "level_descriptor",
                                    descriptor ? trellis_entity_get_uid (descriptor) : parents);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button),
                                  descriptor ? "framework.edit" : "framework.add");
  trellis_ladder_row_add_tool (row, button);
}

static void
add_rung (GtkWidget *group,
          TrellisStanding *standing,
          const char *competency,
          TrellisLevel *level,
          TrellisLevelDescriptor *descriptor)
{
  const char *uid = trellis_entity_get_uid (level);
  const char *text = descriptor
                         ? trellis_entity_get_text (descriptor, TRELLIS_LEVEL_DESCRIPTOR_TEXT)
                         : trellis_entity_get_text (level, TRELLIS_LEVEL_ABOUT);
  g_autofree char *words = trellis_words_level (standing, uid);
  g_auto (GStrv) marks = list_marks (standing, competency, uid);
  GtkWidget *row = trellis_ladder_row_new (words, text, (const char *const *) marks,
                                           stands_on (standing, competency,
                                                      TRELLIS_ASSESSMENT_SOURCE_SELF, uid));

  if (trellis_standing_get_organise (standing))
    add_rung_tool (row, level, descriptor, competency);
  trellis_group_add (group, row);
}

/**
 * trellis_competency_add_ladder:
 * @page: a page
 * @standing: where I stand
 * @competency: a competency
 *
 * Adds the levels, the lowest first, with who stands on each and what each looks like.
 */
void
trellis_competency_add_ladder (TrellisPage *page,
                               TrellisStanding *standing,
                               TrellisCompetency *competency)
{
  const char *uid = trellis_entity_get_uid (competency);
  g_autofree char *framework = trellis_standing_dup_framework_of (standing, competency);
  g_autoptr (GPtrArray) scale = trellis_standing_list_scale (standing, framework);
  g_autoptr (GPtrArray) descriptors = trellis_library_list_linked (
      trellis_standing_get_library (standing), TRELLIS_TYPE_LEVEL_DESCRIPTOR,
      TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY, uid, TRELLIS_LEVEL_DESCRIPTOR_LEVEL);
  GtkWidget *group = trellis_page_add_group (page, _ ("Levels"), NULL);

  for (guint i = 0; i < scale->len; i++)
    add_rung (group, standing, uid, scale->pdata[i],
              find_descriptor (descriptors, trellis_entity_get_uid (scale->pdata[i])));
  if (scale->len == 0)
    trellis_group_add (group, trellis_text_row (NULL, _ ("This framework has no levels yet.")));
}

static void
add_assessment (GtkWidget *group, TrellisStanding *standing, TrellisSelfAssessment *at)
{
  g_autofree char *level = trellis_words_level (
      standing, trellis_entity_get_text (at, TRELLIS_SELF_ASSESSMENT_LEVEL));
  g_autofree char *who = trellis_words_source (
      trellis_entity_get_choice (at, TRELLIS_SELF_ASSESSMENT_SOURCE));
  g_autofree char *when = trellis_text_date (
      trellis_instant_date (trellis_entity_get_number (at, TRELLIS_SELF_ASSESSMENT_AT),
                            trellis_library_get_zone (trellis_standing_get_library (standing))));
  const char *why = trellis_entity_get_text (at, TRELLIS_SELF_ASSESSMENT_WHY);
  /* Translators: who assessed, such as By you; when */
  g_autofree char *title = g_strdup_printf (_ ("%s, %s"), who, when);
  g_autofree char *value = *why ? g_strdup_printf ("%s\n%s", level, why) : g_strdup (level);

  trellis_group_add (group, trellis_fact_row (title, value));
}

/**
 * trellis_competency_add_history:
 * @page: a page
 * @standing: where I stand
 * @competency: a competency
 *
 * Adds how I was assessed, the newest first, with who said so.
 */
void
trellis_competency_add_history (TrellisPage *page,
                                TrellisStanding *standing,
                                TrellisCompetency *competency)
{
  GPtrArray *assessments = trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS);
  GtkWidget *group = NULL;

  for (guint i = assessments->len; i > 0; i--) {
    TrellisSelfAssessment *at = assessments->pdata[i - 1];

    if (!g_str_equal (trellis_entity_get_text (at, TRELLIS_SELF_ASSESSMENT_COMPETENCY),
                      trellis_entity_get_uid (competency)))
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("History"),
                                      _ ("Every assessment, the newest first. Nothing is "
                                         "overwritten, and nothing is averaged."));
    add_assessment (group, standing, at);
  }
}
