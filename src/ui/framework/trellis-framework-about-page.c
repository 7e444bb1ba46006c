/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A framework as a whole, and its groups. */
#include "config.h"

#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

static void
add_fact (GtkWidget *group, TrellisFramework *framework, guint field, const char *title)
{
  const char *value = trellis_entity_get_text (framework, field);

  if (*value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

static void
add_facts (TrellisPage *page, TrellisFramework *framework)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Facts"), NULL);
  const char *url = trellis_entity_get_text (framework, TRELLIS_FRAMEWORK_URL);

  trellis_group_add (group,
                     trellis_fact_row (_ ("Status"), trellis_entity_get_choice_label (
                                                         framework, TRELLIS_FRAMEWORK_STATUS)));
  add_fact (group, framework, TRELLIS_FRAMEWORK_VERSION, _ ("Version"));
  add_fact (group, framework, TRELLIS_FRAMEWORK_PUBLISHER, _ ("Published by"));
  add_fact (group, framework, TRELLIS_FRAMEWORK_LICENCE, _ ("Licence"));
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Open its page"), url));
}

static void
add_scale (TrellisPage *page, TrellisStanding *standing, const char *framework)
{
  g_autoptr (GPtrArray) scale = trellis_standing_list_scale (standing, framework);
  GtkWidget *group = trellis_page_add_group (page, _ ("Levels"),
                                             _ ("What they mean, whatever the competency."));

  for (guint i = 0; i < scale->len; i++) {
    const char *uid = trellis_entity_get_uid (scale->pdata[i]);
    g_autofree char *words = trellis_words_level (standing, uid);
    GtkWidget *row = trellis_fact_row (words, trellis_entity_get_text (scale->pdata[i],
                                                                       TRELLIS_LEVEL_ABOUT));

    trellis_framework_page_add_row_tools (standing, row, "level", uid,
                                          trellis_entity_get_title (scale->pdata[i]));
    trellis_group_add (group, row);
  }
  if (scale->len == 0)
    trellis_group_add (group, trellis_text_row (NULL, _ ("No levels yet.")));
}

static void
add_groups (TrellisPage *page, TrellisStanding *standing, const char *framework)
{
  g_autoptr (GPtrArray) groups = trellis_library_list_linked (
      trellis_standing_get_library (standing), TRELLIS_TYPE_FRAMEWORK_GROUP,
      TRELLIS_FRAMEWORK_GROUP_FRAMEWORK, framework, TRELLIS_FRAMEWORK_GROUP_POSITION);
  GtkWidget *group = trellis_page_add_group (page, _ ("Groups of competencies"), NULL);

  for (guint i = 0; i < groups->len; i++)
    trellis_group_add (
        group,
        trellis_open_row (trellis_entity_get_title (groups->pdata[i]),
                          trellis_entity_get_text (groups->pdata[i], TRELLIS_FRAMEWORK_GROUP_ABOUT),
                          NULL, "framework_group", trellis_entity_get_uid (groups->pdata[i])));
  if (groups->len == 0)
    trellis_group_add (group, trellis_text_row (NULL, _ ("No groups yet.")));
}

static gboolean
framework_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  g_autoptr (TrellisFramework) framework = trellis_library_get (
      trellis_standing_get_library (standing), TRELLIS_TYPE_FRAMEWORK, uid);
  GtkWidget *tools;

  if (!framework)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (framework), NULL);
  trellis_framework_page_add_about (page,
                                    trellis_entity_get_text (framework, TRELLIS_FRAMEWORK_ABOUT));
  add_scale (page, standing, uid);
  add_groups (page, standing, uid);
  add_facts (page, framework);
  tools = trellis_framework_page_add_tools (page, standing);
  trellis_framework_page_add_tool (tools, _ ("E_dit Framework"), "framework.edit", "framework",
                                   uid);
  trellis_framework_page_add_tool (tools, _ ("Add a _Group"), "framework.add", "framework_group",
                                   uid);
  trellis_framework_page_add_tool (tools, _ ("Add a _Level"), "framework.add", "level", uid);
  trellis_framework_page_add_tool (tools, _ ("Add Another _Framework"), "framework.add",
                                   "framework", "");
  trellis_framework_page_add_tool (tools, _ ("Delete Framework"), "framework.delete", "framework",
                                   uid);
  return TRUE;
}

/**
 * trellis_framework_about_page_new:
 * @standing: where I stand
 * @uid: uid of a framework
 *
 * Makes the page of a framework as a whole: its levels, its groups, and where it comes from.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_framework_about_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (standing, "framework", uid, "framework framework_group level",
                                     framework_fill);
}

static gboolean
group_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  TrellisLibrary *library = trellis_standing_get_library (standing);
  g_autoptr (TrellisFrameworkGroup)
      record = trellis_library_get (library, TRELLIS_TYPE_FRAMEWORK_GROUP, uid);
  g_autoptr (GPtrArray) competencies = NULL;
  GtkWidget *group, *tools;

  if (!record)
    return FALSE;
  competencies = trellis_library_list_linked (
      library, TRELLIS_TYPE_COMPETENCY, TRELLIS_COMPETENCY_GROUP, uid, TRELLIS_COMPETENCY_POSITION);
  trellis_page_set_title (page, trellis_entity_get_title (record),
                          trellis_entity_get_text (record, TRELLIS_FRAMEWORK_GROUP_ABOUT));
  group = trellis_page_add_group (page, _ ("Competencies"), NULL);
  for (guint i = 0; i < competencies->len; i++) {
    const char *at = trellis_entity_get_uid (competencies->pdata[i]);
    g_autofree char *words = trellis_words_standing (standing, at);

    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (competencies->pdata[i]),
                                                words, NULL, "competency", at));
  }
  if (competencies->len == 0)
    trellis_group_add (group, trellis_text_row (NULL, _ ("No competencies yet.")));
  tools = trellis_framework_page_add_tools (page, standing);
  trellis_framework_page_add_tool (tools, _ ("E_dit Group"), "framework.edit", "framework_group",
                                   uid);
  trellis_framework_page_add_tool (tools, _ ("Add a _Competency"), "framework.add", "competency",
                                   uid);
  trellis_framework_page_add_tool (tools, _ ("Delete Group"), "framework.delete", "framework_group",
                                   uid);
  return TRUE;
}

/**
 * trellis_group_page_new:
 * @standing: where I stand
 * @uid: uid of a group of competencies
 *
 * Makes the page of a group.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_group_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (
      standing, "framework_group", uid,
      "framework_group competency level self_assessment role_requirement", group_fill);
}
