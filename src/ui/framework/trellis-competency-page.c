/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-competency-parts.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

#define KINDS                                                                                      \
  "competency framework_group level level_descriptor indicator role_profile role_requirement "     \
  "self_assessment evidence event opportunity plan"

static GtkWidget *
new_sign (const char *text, const char *level)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "accessible-role", TRELLIS_ROLE_FACT,
                                 "use-markup", FALSE, "title", text, "subtitle", level,
                                 "title-lines", 0, NULL);
  g_autofree char *name = *level ? g_strdup_printf ("%s: %s", level, text) : g_strdup (text);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  trellis_a11y_name (row, name);
  return row;
}

static void
add_signs (TrellisPage *page,
           TrellisStanding *standing,
           GPtrArray *indicators,
           gboolean negative,
           const char *title)
{
  GtkWidget *group = NULL;

  for (guint i = 0; i < indicators->len; i++) {
    const char *text = trellis_entity_get_text (indicators->pdata[i], TRELLIS_INDICATOR_TEXT);
    const char *level = trellis_entity_get_text (indicators->pdata[i], TRELLIS_INDICATOR_LEVEL);
    g_autofree char *words = trellis_words_level (standing, level);
    GtkWidget *row;

    if (trellis_entity_get_flag (indicators->pdata[i], TRELLIS_INDICATOR_NEGATIVE) != negative)
      continue;
    if (!group)
      group = trellis_page_add_group (page, title, NULL);
    row = new_sign (text, words);
    trellis_framework_page_add_row_tools (standing, row, "indicator",
                                          trellis_entity_get_uid (indicators->pdata[i]), text);
    trellis_group_add (group, row);
  }
}

static void
add_indicators (TrellisPage *page, TrellisStanding *standing, TrellisCompetency *competency)
{
  g_autoptr (GPtrArray) indicators = trellis_library_list_linked (
      trellis_standing_get_library (standing), TRELLIS_TYPE_INDICATOR, TRELLIS_INDICATOR_COMPETENCY,
      trellis_entity_get_uid (competency), TRELLIS_INDICATOR_POSITION);

  add_signs (page, standing, indicators, FALSE, _ ("Signs of it"));
  add_signs (page, standing, indicators, TRUE, _ ("Signs that it is missing"));
}

static void
add_actions (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  if (!*trellis_standing_get_me (standing)) {
    GtkWidget *button = trellis_page_add_action (page, _ ("_Tell Trellis Who You Are"), TRUE);

    trellis_page_let_wrap (button);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.who-am-i");
    return;
  }
  trellis_framework_page_add_action (page, _ ("_Assess Yourself"), TRUE, "framework.assess",
                                     "competency", uid);
  trellis_framework_page_add_action (page, _ ("Add _Evidence"), FALSE, "framework.add", "evidence",
                                     uid);
}

static gboolean
competency_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  TrellisLibrary *library = trellis_standing_get_library (standing);
  g_autoptr (TrellisCompetency)
      competency = trellis_library_get (library, TRELLIS_TYPE_COMPETENCY, uid);
  g_autofree char *words = NULL;
  GtkWidget *tools;

  if (!competency)
    return FALSE;
  words = trellis_words_standing (standing, uid);
  trellis_page_set_title (page, trellis_entity_get_title (competency), words);
  trellis_framework_page_add_about (page,
                                    trellis_entity_get_text (competency, TRELLIS_COMPETENCY_ABOUT));
  add_actions (page, standing, uid);
  trellis_competency_add_ladder (page, standing, competency);
  trellis_competency_add_closing (page, standing, competency);
  add_indicators (page, standing, competency);
  trellis_competency_add_evidence (page, standing, competency);
  trellis_competency_add_history (page, standing, competency);
  tools = trellis_framework_page_add_tools (page, standing);
  trellis_framework_page_add_tool (tools, _ ("E_dit Competency"), "framework.edit", "competency",
                                   uid);
  trellis_framework_page_add_tool (tools, _ ("Add a _Sign"), "framework.add", "indicator", uid);
  trellis_framework_page_add_tool (tools, _ ("Delete Competency"), "framework.delete", "competency",
                                   uid);
  return TRUE;
}

/**
 * trellis_competency_page_new:
 * @standing: where I stand
 * @uid: uid of a competency
 *
 * Makes the page of a competency: what it means, the ladder of its levels, what helps to climb it, and my evidence.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_competency_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (standing, "competency", uid, KINDS, competency_fill);
}
