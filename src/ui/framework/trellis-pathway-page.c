/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Career pathways: routes through roles, step by step. */
#include "config.h"

#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

static gboolean
pathways_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  g_autoptr (GPtrArray) pathways = trellis_library_list_all (
      trellis_standing_get_library (standing), TRELLIS_TYPE_PATHWAY, TRELLIS_PATHWAY_TITLE);
  GtkWidget *group;

  trellis_page_set_title (page, _ ("Career pathways"),
                          _ ("Routes that others have taken. None of them is the only one."));
  if (pathways->len == 0) {
    trellis_page_add (page, trellis_empty_new ("trellis-framework-symbolic", _ ("No pathways yet"),
                                               _ ("A pathway leads through several roles. Whoever "
                                                  "organises learning can add them here."),
                                               NULL, NULL));
  } else {
    group = trellis_page_add_group (page, _ ("Pathways"), NULL);
    for (guint i = 0; i < pathways->len; i++)
      trellis_group_add (
          group,
          trellis_open_row (trellis_entity_get_title (pathways->pdata[i]),
                            trellis_entity_get_text (pathways->pdata[i], TRELLIS_PATHWAY_ABOUT),
                            NULL, "pathway", trellis_entity_get_uid (pathways->pdata[i])));
  }
  trellis_framework_page_add_tool (trellis_framework_page_add_tools (page, standing),
                                   _ ("Add a _Pathway"), "framework.add", "pathway", "");
  return TRUE;
}

/**
 * trellis_pathways_page_new:
 * @standing: where I stand
 *
 * Makes the page of all pathways.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_pathways_page_new (TrellisStanding *standing)
{
  return trellis_framework_page_new (standing, "pathways", "", "pathway", pathways_fill);
}

/* How I stand to the role of a step, in a few words. */
static char *
stand_to (TrellisStanding *standing, const char *profile)
{
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (GPtrArray) gaps = NULL;
  TrellisGapCount count;

  if (!*trellis_standing_get_me (standing))
    return NULL;
  requirements = trellis_library_list_linked (trellis_standing_get_library (standing),
                                              TRELLIS_TYPE_ROLE_REQUIREMENT,
                                              TRELLIS_ROLE_REQUIREMENT_PROFILE, profile,
                                              TRELLIS_ROLE_REQUIREMENT_DESIRABLE);
  gaps = trellis_gap_list (requirements,
                           trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS),
                           trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS));
  count = trellis_gap_count (gaps);
  return count.essential > 0 ? trellis_words_fit (count) : NULL;
}

static void
add_step (GtkWidget *group, TrellisStanding *standing, TrellisPathwayStep *step, guint number)
{
  const char *profile = trellis_entity_get_text (step, TRELLIS_PATHWAY_STEP_PROFILE);
  const char *about = trellis_entity_get_text (step, TRELLIS_PATHWAY_STEP_ABOUT);
  g_autofree char *role = trellis_library_get_title (trellis_standing_get_library (standing),
                                                     TRELLIS_TYPE_ROLE_PROFILE, profile);
  /* Translators: number of a step on a pathway; the role at that step */
  g_autofree char *title = g_strdup_printf (_ ("%u. %s"), number, role);
  g_autofree char *stand = stand_to (standing, profile);
  g_autofree char *words = stand ? g_strdup_printf ("%s. %s", stand, about) : g_strdup (about);
  GtkWidget *row = trellis_open_row (title, words, NULL, "role_profile", profile);

  trellis_framework_page_add_row_tools (standing, row, "pathway_step",
                                        trellis_entity_get_uid (step), title);
  trellis_group_add (group, row);
}

static gboolean
pathway_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  TrellisLibrary *library = trellis_standing_get_library (standing);
  g_autoptr (TrellisPathway) pathway = trellis_library_get (library, TRELLIS_TYPE_PATHWAY, uid);
  g_autoptr (GPtrArray) steps = NULL;
  GtkWidget *group, *tools;

  if (!pathway)
    return FALSE;
  steps = trellis_library_list_linked (library, TRELLIS_TYPE_PATHWAY_STEP,
                                       TRELLIS_PATHWAY_STEP_PATHWAY, uid,
                                       TRELLIS_PATHWAY_STEP_POSITION);
  trellis_page_set_title (page, trellis_entity_get_title (pathway),
                          trellis_entity_get_text (pathway, TRELLIS_PATHWAY_FAMILY));
  trellis_framework_page_add_about (page, trellis_entity_get_text (pathway, TRELLIS_PATHWAY_ABOUT));
  group = trellis_page_add_group (page, _ ("Steps"), NULL);
  for (guint i = 0; i < steps->len; i++)
    add_step (group, standing, steps->pdata[i], i + 1);
  if (steps->len == 0)
    trellis_group_add (group, trellis_text_row (NULL, _ ("No steps yet.")));
  tools = trellis_framework_page_add_tools (page, standing);
  trellis_framework_page_add_tool (tools, _ ("E_dit Pathway"), "framework.edit", "pathway", uid);
  trellis_framework_page_add_tool (tools, _ ("Add a _Step"), "framework.add", "pathway_step", uid);
  trellis_framework_page_add_tool (tools, _ ("Delete Pathway"), "framework.delete", "pathway", uid);
  return TRUE;
}

/**
 * trellis_pathway_page_new:
 * @standing: where I stand
 * @uid: uid of a pathway
 *
 * Makes the page of a pathway.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_pathway_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (
      standing, "pathway", uid,
      "pathway pathway_step role_profile role_requirement self_assessment", pathway_fill);
}
