/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Roles: what each asks for beside my levels, the pathways it is on, and where my levels would fit as well. */
#include "config.h"

#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

#define KINDS                                                                                      \
  "role_profile role_requirement competency level self_assessment pathway pathway_step plan"
#define MOST_FITS 4

static GPtrArray *
list_fits (TrellisStanding *standing)
{
  g_autoptr (GPtrArray)
      requirements = trellis_library_list_all (trellis_standing_get_library (standing),
                                               TRELLIS_TYPE_ROLE_REQUIREMENT,
                                               TRELLIS_ROLE_REQUIREMENT_PROFILE);

  return trellis_gap_roles (trellis_standing_get_held (standing, TRELLIS_HELD_PROFILES),
                            requirements,
                            trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS),
                            trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS));
}

static char *
family_and_grade (TrellisRoleProfile *profile)
{
  const char *family = trellis_entity_get_text (profile, TRELLIS_ROLE_PROFILE_FAMILY);
  const char *grade = trellis_entity_get_text (profile, TRELLIS_ROLE_PROFILE_GRADE);

  if (*family && *grade)
    return g_strdup_printf ("%s, %s", family, grade);
  return g_strdup (*family ? family : grade);
}

static void
add_role (GtkWidget *group, TrellisRoleProfile *profile, const char *more)
{
  g_autofree char *words = family_and_grade (profile);
  g_autofree char *both = *words && more ? g_strdup_printf ("%s. %s", words, more) : NULL;

  trellis_group_add (group, trellis_open_row (trellis_entity_get_title (profile),
                                              both ? both : (more ? more : words), NULL,
                                              "role_profile", trellis_entity_get_uid (profile)));
}

static gboolean
roles_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  GPtrArray *profiles = trellis_standing_get_held (standing, TRELLIS_HELD_PROFILES);
  GtkWidget *group;

  trellis_page_set_title (page, _ ("Role profiles"),
                          _ ("What each role asks for. Open one to see how you stand to it."));
  if (profiles->len == 0) {
    trellis_page_add (page, trellis_empty_new ("avatar-default-symbolic", _ ("No roles yet"),
                                               _ ("A role profile says which level of which "
                                                  "competency a role asks for. Whoever organises "
                                                  "learning can add them here."),
                                               NULL, NULL));
  } else {
    group = trellis_page_add_group (page, _ ("Roles"), NULL);
    for (guint i = 0; i < profiles->len; i++)
      add_role (group, profiles->pdata[i], NULL);
  }
  trellis_framework_page_add_tool (trellis_framework_page_add_tools (page, standing),
                                   _ ("Add a _Role"), "framework.add", "role_profile",
                                   trellis_standing_get_framework (standing));
  return TRUE;
}

/**
 * trellis_roles_page_new:
 * @standing: where I stand
 *
 * Makes the page of all roles.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_roles_page_new (TrellisStanding *standing)
{
  return trellis_framework_page_new (standing, "roles", "", "role_profile", roles_fill);
}

static void
add_requirement (GtkWidget *group, TrellisStanding *standing, TrellisGap *gap)
{
  const char *competency = trellis_entity_get_text (gap->requirement,
                                                    TRELLIS_ROLE_REQUIREMENT_COMPETENCY);
  g_autofree char *title = trellis_library_get_title (trellis_standing_get_library (standing),
                                                      TRELLIS_TYPE_COMPETENCY, competency);
  g_autofree char *words = trellis_words_gap_row (standing, gap);
  GtkWidget *row = trellis_open_row (title, words, NULL, "competency", competency);

  trellis_framework_page_add_row_tools (standing, row, "role_requirement",
                                        trellis_entity_get_uid (gap->requirement), title);
  trellis_group_add (group, row);
}

static void
add_requirements (TrellisPage *page, TrellisStanding *standing, GPtrArray *gaps)
{
  GtkWidget *groups[2] = { NULL, NULL };

  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < gaps->len; j++) {
      TrellisGap *gap = gaps->pdata[j];

      if ((guint) (gap->desirable ? 1 : 0) != i)
        continue;
      if (!groups[i])
        groups[i] = trellis_page_add_group (page, i ? _ ("Desirable") : _ ("Essential"), NULL);
      add_requirement (groups[i], standing, gap);
    }
}

static void
add_pathways (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  TrellisLibrary *library = trellis_standing_get_library (standing);
  g_autoptr (GPtrArray) steps = trellis_library_list_linked (library, TRELLIS_TYPE_PATHWAY_STEP,
                                                             TRELLIS_PATHWAY_STEP_PROFILE, uid,
                                                             TRELLIS_PATHWAY_STEP_POSITION);
  GtkWidget *group;

  if (steps->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Career pathways through it"), NULL);
  for (guint i = 0; i < steps->len; i++) {
    const char *pathway = trellis_entity_get_text (steps->pdata[i], TRELLIS_PATHWAY_STEP_PATHWAY);
    g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_PATHWAY, pathway);
    g_autofree char *words = g_strdup_printf (
        _ ("Step %d"),
        (int) trellis_entity_get_number (steps->pdata[i], TRELLIS_PATHWAY_STEP_POSITION));

    trellis_group_add (group, trellis_open_row (title, words, NULL, "pathway", pathway));
  }
}

static void
add_fits (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  g_autoptr (GPtrArray) fits = list_fits (standing);
  GtkWidget *group = NULL;
  guint shown = 0;

  for (guint i = 0; i < fits->len && shown < MOST_FITS; i++) {
    TrellisRoleFit *fit = fits->pdata[i];
    g_autofree char *words = trellis_words_fit (fit->count);

    if (g_str_equal (trellis_entity_get_uid (fit->profile), uid) || fit->count.essential_met == 0)
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Other roles that your levels fit"),
                                      _ ("What you can do counts elsewhere as well. The best fit "
                                         "first."));
    add_role (group, fit->profile, words);
    shown++;
  }
}

static void
add_tools (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  GtkWidget *tools = trellis_framework_page_add_tools (page, standing);

  trellis_framework_page_add_tool (tools, _ ("E_dit Role"), "framework.edit", "role_profile", uid);
  trellis_framework_page_add_tool (tools, _ ("Add a Re_quirement"), "framework.add",
                                   "role_requirement", uid);
  trellis_framework_page_add_tool (tools, _ ("Delete Role"), "framework.delete", "role_profile",
                                   uid);
}

static gboolean
role_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  TrellisLibrary *library = trellis_standing_get_library (standing);
  g_autoptr (TrellisRoleProfile)
      profile = trellis_library_get (library, TRELLIS_TYPE_ROLE_PROFILE, uid);
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (GPtrArray) gaps = NULL;
  g_autofree char *sentence = NULL;
  gboolean known = *trellis_standing_get_me (standing) != '\0';

  if (!profile)
    return FALSE;
  requirements = trellis_library_list_linked (library, TRELLIS_TYPE_ROLE_REQUIREMENT,
                                              TRELLIS_ROLE_REQUIREMENT_PROFILE, uid,
                                              TRELLIS_ROLE_REQUIREMENT_DESIRABLE);
  gaps = trellis_gap_list (requirements,
                           trellis_standing_get_held (standing, TRELLIS_HELD_ASSESSMENTS),
                           trellis_standing_get_held (standing, TRELLIS_HELD_LEVELS));
  sentence = known ? trellis_words_summary (trellis_entity_get_title (profile),
                                            trellis_gap_count (gaps))
                   : family_and_grade (profile);
  trellis_page_set_title (page, trellis_entity_get_title (profile), sentence);
  trellis_framework_page_add_about (page,
                                    trellis_entity_get_text (profile, TRELLIS_ROLE_PROFILE_ABOUT));
  if (!g_str_equal (trellis_standing_get_role (standing), uid))
    trellis_framework_page_add_action (page, _ ("Co_mpare With This Role"), TRUE,
                                       "framework.compare", "role_profile", uid);
  add_requirements (page, standing, gaps);
  add_pathways (page, standing, uid);
  if (known)
    add_fits (page, standing, uid);
  add_tools (page, standing, uid);
  return TRUE;
}

/**
 * trellis_role_page_new:
 * @standing: where I stand
 * @uid: uid of a role profile
 *
 * Makes the page of a role.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_role_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (standing, "role_profile", uid, KINDS, role_fill);
}
