/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the organisation stands for. */
#include "config.h"

#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"

#include <glib/gi18n.h>

static gboolean
values_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  const char *framework = trellis_standing_get_framework (standing);
  g_autoptr (GPtrArray) values = trellis_library_list_all (
      trellis_standing_get_library (standing), TRELLIS_TYPE_VALUE, TRELLIS_VALUE_POSITION);
  GtkWidget *group = NULL;

  trellis_page_set_title (
      page, _ ("Values"),
      _ ("What we stand for, whatever the role. Interviews ask about them too."));
  for (guint i = 0; i < values->len; i++) {
    const char *of = trellis_entity_get_text (values->pdata[i], TRELLIS_VALUE_FRAMEWORK);

    if (*of && !g_str_equal (of, framework)) /* beside another framework */
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Our values"), NULL);
    trellis_group_add (
        group, trellis_open_row (trellis_entity_get_title (values->pdata[i]),
                                 trellis_entity_get_text (values->pdata[i], TRELLIS_VALUE_ABOUT),
                                 NULL, "value", trellis_entity_get_uid (values->pdata[i])));
  }
  if (!group)
    trellis_page_add (page, trellis_empty_new ("trellis-framework-symbolic", _ ("No values yet"),
                                               _ ("Values come with a framework. Whoever organises "
                                                  "learning can add them here."),
                                               NULL, NULL));
  trellis_framework_page_add_tool (trellis_framework_page_add_tools (page, standing),
                                   _ ("Add a _Value"), "framework.add", "value", framework);
  return TRUE;
}

/**
 * trellis_values_page_new:
 * @standing: where I stand
 *
 * Makes the page of all values.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_values_page_new (TrellisStanding *standing)
{
  return trellis_framework_page_new (standing, "values", "", "value framework", values_fill);
}

static gboolean
value_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  g_autoptr (TrellisValue) value = trellis_library_get (trellis_standing_get_library (standing),
                                                        TRELLIS_TYPE_VALUE, uid);
  GtkWidget *tools;

  if (!value)
    return FALSE;
  trellis_page_set_title (page, trellis_entity_get_title (value), _ ("One of our values"));
  trellis_framework_page_add_about (page, trellis_entity_get_text (value, TRELLIS_VALUE_ABOUT));
  if (*trellis_standing_get_me (standing))
    trellis_framework_page_add_action (page, _ ("Add _Evidence"), FALSE, "framework.add",
                                       "evidence", "");
  tools = trellis_framework_page_add_tools (page, standing);
  trellis_framework_page_add_tool (tools, _ ("E_dit Value"), "framework.edit", "value", uid);
  trellis_framework_page_add_tool (tools, _ ("Delete Value"), "framework.delete", "value", uid);
  return TRUE;
}

/**
 * trellis_value_page_new:
 * @standing: where I stand
 * @uid: uid of a value
 *
 * Makes the page of a value.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_value_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (standing, "value", uid, "value", value_fill);
}
