/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What organisers can do with a learning week, one row each. */
#include "config.h"

#include "ui/calendar/trellis-week-tools.h"

#include "ui/calendar/trellis-week-words.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

/* A line here is a row on the page of every learning week, as far as the place of the page has the action; the action gets
 * the uid of the week if it takes a text. */
static const struct {
  const char *label;
  const char *description;
  const char *action;
} tools[] = {
  { N_ ("Plan this week"), N_ ("Place, move and fit its events"), "calendar.plan" },
  { N_ ("Clashes"), N_ ("Whatever is in two places at once, in words"), "calendar.clashes" },
  { N_ ("What counts as a clash"), N_ ("To be ignored, a warning, or in the way of publishing"),
    "calendar.clash-levels" },
  { N_ ("Rooms"), N_ ("Where events can be, and how many people fit"), "calendar.rooms" },
  { N_ ("Checklist"), N_ ("What is to be done, by whom and when"), "calendar.week-checklist" },
  { N_ ("The mix at a glance"), N_ ("Ways to learn, kinds, audiences and the load of each day"),
    "calendar.week-mix" },
  { N_ ("Publish"), N_ ("What would be new in it, and what stands in the way"),
    "calendar.week-publish" },
  { N_ ("Timetable on paper"), N_ ("Printed or as PDF, day by day, in large print too"),
    "calendar.week-timetable" },
  { N_ ("Promotion kit"), N_ ("Newsletter, cascade, posts and flyer from one programme"),
    "calendar.promotion" },
  { N_ ("Round-up"), N_ ("Who took part, and what they thought"), "calendar.round-up" },
  { N_ ("Copy this week"), N_ ("To another date, once or again and again"), "calendar.week-copy" },
};

/* Whether the class of a widget has an action, and whether it takes a text. */
static gboolean
find_action (GtkWidget *widget, const char *action, gboolean *takes_text)
{
  const GVariantType *type;
  const char *name, *property;
  GType owner;

  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (widget), i, &owner, &name,
                                                   &type, &property);
       i++)
    if (g_str_equal (name, action)) {
      *takes_text = type && g_variant_type_equal (type, G_VARIANT_TYPE_STRING);
      return *takes_text || !type;
    }
  return FALSE;
}

/**
 * trellis_week_tools_add:
 * @page: the page of a learning week, in its place
 * @week: uid of the week
 *
 * Adds a row for each tool of organisers.
 */
void
trellis_week_tools_add (TrellisPage *page, const char *week)
{
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));
  GtkWidget *group = NULL;

  for (guint i = 0; place && i < G_N_ELEMENTS (tools); i++) {
    gboolean takes_text;

    if (!find_action (GTK_WIDGET (place), tools[i].action, &takes_text))
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Organise"), NULL);
    trellis_group_add (group, trellis_week_action_row (_ (tools[i].label), _ (tools[i].description),
                                                       tools[i].action, takes_text ? week : NULL));
  }
}
