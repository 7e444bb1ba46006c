/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where I stand: the gaps against a role, what I am strong in, and what I have not looked at yet. */
#include "config.h"

#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-chooser.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"
#include "ui/framework/trellis-level-dots.h"

#include <glib/gi18n.h>

#define KINDS                                                                                      \
  "framework framework_group competency level role_profile role_requirement self_assessment plan"

static void
role_chosen_cb (const char *uid, gpointer data)
{
  trellis_standing_set_role (data, uid);
}

static void
add_dots (TrellisStanding *standing, GtkWidget *row, const char *competency)
{
  GPtrArray *levels = trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS);
  GPtrArray *assessments = trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS);
  TrellisRoleRequirement *requirement = trellis_standing_get_requirement (standing, competency);
  g_autoptr (GPtrArray)
      scale = trellis_standing_list_scale (standing, trellis_standing_get_framework (standing));
  int asked = requirement
                  ? trellis_gap_rank (levels, trellis_entity_get_text (
                                                  requirement, TRELLIS_ROLE_REQUIREMENT_LEVEL))
                  : 0;

  adw_action_row_add_prefix (
      ADW_ACTION_ROW (row),
      trellis_level_dots_new (trellis_gap_current_rank (assessments, levels, competency), asked,
                              (int) scale->len));
}

static void
add_gap (TrellisStanding *standing, GtkWidget *group, const TrellisGap *gap)
{
  const char *competency = trellis_entity_get_text (gap->requirement,
                                                    TRELLIS_ROLE_REQUIREMENT_COMPETENCY);
  g_autofree char *title = trellis_library_get_title (trellis_standing_get_library (standing),
                                                      TRELLIS_TYPE_COMPETENCY, competency);
  g_autofree char *words = trellis_words_gap_row (standing, gap);
  GtkWidget *row = trellis_open_row (title, words, NULL, "competency", competency);

  add_dots (standing, row, competency);
  trellis_group_add (group, row);
}

static void
add_gaps_in (TrellisPage *page,
             TrellisStanding *standing,
             GPtrArray *gaps,
             TrellisGapState state,
             const char *title,
             const char *description)
{
  GtkWidget *group = NULL;

  for (guint i = 0; i < gaps->len; i++) {
    TrellisGap *gap = gaps->pdata[i];

    if (gap->state != state)
      continue;
    if (!group)
      group = trellis_page_add_group (page, title, description);
    add_gap (standing, group, gap);
  }
}

static void
add_strengths (TrellisPage *page, TrellisStanding *standing)
{
  g_autoptr (GPtrArray) strengths = trellis_gap_strengths (
      trellis_standing_get_held (standing, TRELLIS_HELD_COMPETENCIES),
      trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS),
      trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS));
  GtkWidget *group;

  if (strengths->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Your strengths"),
                                  _ ("Where your level counts as proficient, whatever the role."));
  for (guint i = 0; i < strengths->len; i++) {
    const char *uid = trellis_entity_get_uid (strengths->pdata[i]);
    g_autofree char *words = trellis_words_standing (standing, uid);
    GtkWidget *row = trellis_open_row (trellis_entity_get_title (strengths->pdata[i]), words, NULL,
                                       "competency", uid);

    add_dots (standing, row, uid);
    trellis_group_add (group, row);
  }
}

static void
add_unassessed (TrellisPage *page, TrellisStanding *standing, GPtrArray *unassessed)
{
  GtkWidget *group;

  if (unassessed->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Not assessed yet"),
                                  _ ("Choose one to say where you see yourself."));
  for (guint i = 0; i < unassessed->len; i++) {
    const char *uid = trellis_entity_get_uid (unassessed->pdata[i]);
    g_autofree char *words = trellis_words_standing (standing, uid);
    /* Translators: a button, %s is a competency */
    g_autofree char *title = g_strdup_printf (_ ("Assess yourself: %s"),
                                              trellis_entity_get_title (unassessed->pdata[i]));
    GtkWidget *row = trellis_button_row (title, words, NULL);

    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", "competency", uid);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "framework.assess");
    add_dots (standing, row, uid);
    trellis_group_add (group, row);
  }
}

static void
add_role_chooser (TrellisPage *page, TrellisStanding *standing)
{
  GPtrArray *profiles = trellis_standing_get_held (standing, TRELLIS_HELD_PROFILES);
  GtkWidget *group;

  if (profiles->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Role"), NULL);
  trellis_group_add (group, trellis_chooser_new (_ ("Compare with"), FALSE, profiles,
                                                 trellis_standing_get_role (standing),
                                                 role_chosen_cb, standing));
}

static char *
summary (TrellisStanding *standing, GPtrArray *gaps, GPtrArray *unassessed)
{
  guint all = trellis_standing_get_held (standing, TRELLIS_HELD_COMPETENCIES)->len;
  g_autofree char *role = trellis_words_role (standing);

  if (*role)
    return trellis_words_summary (role, trellis_gap_count (gaps));
  if (unassessed->len == all)
    return g_strdup (
        _ ("You have not assessed yourself yet. Begin with the competency that matters "
           "most for your work now."));
  /* Translators: how many are assessed; how many there are */
  return g_strdup_printf (
      _ ("You have assessed yourself in %u of %u competencies. Choose a role to "
         "see what it asks for."),
      all - unassessed->len, all);
}

static void
fill_unknown (TrellisPage *page)
{
  GtkWidget *empty = trellis_empty_new (
      "avatar-default-symbolic", _ ("Who are you?"),
      _ ("Tell Trellis who you are to see your levels, your gaps and what closes them. Nobody else "
         "sees them."),
      _ ("_Tell Trellis Who You Are"), "win.who-am-i");

  trellis_page_set_title (page, _ ("Where you stand"),
                          _ ("Choose a competency at the side to read about it."));
  trellis_page_add (page, empty);
}

static gboolean
overview_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  GPtrArray *competencies = trellis_standing_get_held (standing, TRELLIS_HELD_COMPETENCIES);
  GPtrArray *assessments = trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS);
  g_autoptr (GPtrArray) gaps = NULL;
  g_autoptr (GPtrArray) unassessed = NULL;
  g_autofree char *sentence = NULL;

  if (!*trellis_standing_get_framework (standing)) {
    trellis_page_set_title (page, _ ("Framework"), NULL);
    trellis_page_add (
        page, trellis_empty_new ("trellis-framework-symbolic", _ ("No framework yet"),
                                 _ ("A framework says what people do well at work, level by level. "
                                    "Open a pack that has one, or begin your own."),
                                 _ ("_Begin a Framework"), "framework.add-framework"));
    return TRUE;
  }
  if (!*trellis_standing_get_me (standing)) {
    fill_unknown (page);
    return TRUE;
  }
  gaps = trellis_gap_list (trellis_standing_get_held (standing, TRELLIS_HELD_REQUIREMENTS),
                           assessments, trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS));
  unassessed = trellis_gap_unassessed (competencies, assessments);
  sentence = summary (standing, gaps, unassessed);
  trellis_page_set_title (page, _ ("Where you stand"), sentence);
  add_role_chooser (page, standing);
  add_gaps_in (page, standing, gaps, TRELLIS_GAP_SHORT, _ ("To grow"),
               _ ("The largest gap first. Open one to see what closes it."));
  add_unassessed (page, standing, unassessed);
  add_gaps_in (page, standing, gaps, TRELLIS_GAP_MET, _ ("What you meet already"), NULL);
  add_strengths (page, standing);
  return TRUE;
}

/**
 * trellis_overview_page_new:
 * @standing: where I stand
 *
 * Makes the page that a place begins with.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_overview_page_new (TrellisStanding *standing)
{
  return trellis_framework_page_new (standing, "overview", "", KINDS, overview_fill);
}
