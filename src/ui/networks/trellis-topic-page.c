/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a conversation: the question, a place for an idea without a name, and what came of what was said. */
#include "config.h"

#include "ui/networks/trellis-topic-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

static void
add_question (TrellisPage *page, TrellisNetworksView *view, TrellisTopic *topic)
{
  const char *question = trellis_entity_get_text (topic, TRELLIS_TOPIC_QUESTION);
  const char *about = trellis_entity_get_text (topic, TRELLIS_TOPIC_ABOUT);
  GtkWidget *group = trellis_networks_group (page, _ ("The question"), NULL);

  trellis_group_add (group,
                     trellis_fact_row (_ ("We ask"),
                                       *question ? question : trellis_entity_get_title (topic)));
  if (*about)
    trellis_group_add (group, trellis_text_row (_ ("Why we ask"), about));
}

static void
add_facts (TrellisPage *page,
           TrellisNetworksView *view,
           TrellisTopic *topic,
           TrellisTopicThemes *themes)
{
  const char *network = trellis_entity_get_text (topic, TRELLIS_TOPIC_NETWORK);
  const char *event = trellis_entity_get_text (topic, TRELLIS_TOPIC_EVENT);
  g_autofree char *network_title = trellis_library_get_title (view->library, TRELLIS_TYPE_NETWORK,
                                                              network);
  g_autofree char *event_title = trellis_library_get_title (view->library, TRELLIS_TYPE_EVENT,
                                                            event);
  g_autofree char *dates = trellis_text_dates (
      trellis_entity_get_number (topic, TRELLIS_TOPIC_OPENS),
      trellis_entity_get_number (topic, TRELLIS_TOPIC_CLOSES));
  g_autofree char *response = trellis_words_response (&themes->figures);
  GtkWidget *group = trellis_networks_group (page, _ ("When and who"), NULL);

  trellis_networks_group_fact (group, _ ("Status"),
                               _ (trellis_entity_get_choice_label (topic, TRELLIS_TOPIC_STATUS)));
  trellis_networks_group_fact (group, _ ("Open for ideas"), dates);
  trellis_networks_group_fact (group, _ ("Response"), response);
  if (*network_title)
    trellis_group_add (group, trellis_open_row (network_title, _ ("Network that asks"),
                                                "system-users-symbolic", "network", network));
  if (*event_title)
    trellis_group_add (group, trellis_open_row (event_title, _ ("Event that belongs to it"),
                                                "trellis-calendar-symbolic", "event", event));
  trellis_networks_add_contact (group, trellis_entity_get_text (topic, TRELLIS_TOPIC_CONTACT));
}

static void
add_idea (TrellisPage *page, TrellisTopic *topic)
{
  GtkWidget *group;

  if (!trellis_listening_takes_ideas (topic, trellis_today ()))
    return;
  group = trellis_networks_group (page, _ ("Say what you think"), NULL);
  trellis_group_add (group, trellis_fact_row (_ ("Without a name"),
                                              _ ("No name is stored with what you write. Nobody "
                                                 "can find out who wrote it, not even later.")));
  trellis_networks_button (page, _ ("_Give an idea"), "networks.give-idea", TRUE);
}

static void
add_action_taken (GtkWidget *group, gpointer action)
{
  const char *status = _ (trellis_entity_get_choice_label (action, TRELLIS_ACTION_TAKEN_STATUS));
  const char *parts[] = { status, trellis_entity_get_text (action, TRELLIS_ACTION_TAKEN_REASON),
                          NULL };
  g_autofree char *line = trellis_words_join (parts);
  static const char *const icons[] = { "mail-unread-symbolic", "view-more-symbolic",
                                       "media-playback-start-symbolic", "object-select-symbolic",
                                       "action-unavailable-symbolic" };
  int at = trellis_entity_get_choice (action, TRELLIS_ACTION_TAKEN_STATUS);

  trellis_group_add (group, trellis_open_row (trellis_entity_get_title (action), line,
                                              icons[CLAMP (at, 0, 4)], "action_taken",
                                              trellis_entity_get_uid (action)));
}

/* One group a theme: what people said, in sum, and what was done. */
static void
add_theme (TrellisPage *page,
           TrellisNetworksView *view,
           TrellisTopicThemes *themes,
           guint at,
           GPtrArray *actions)
{
  gpointer theme = themes->themes->pdata[at];
  const char *about = trellis_entity_get_text (theme, TRELLIS_THEME_ABOUT);
  g_autofree char *count = trellis_topic_themes_count (themes, at,
                                                       trellis_networks_view_is_organising (view));
  g_autofree char *see = g_strdup_printf (_ ("See the theme “%s”"),
                                          trellis_entity_get_title (theme));
  /* Translators: the title of a theme */
  g_autofree char *title = g_strdup_printf (_ ("You said: %s"), trellis_entity_get_title (theme));
  GtkWidget *group = trellis_networks_group (page, title, *about ? about : NULL);
  guint n = 0;

  trellis_group_add (group,
                     trellis_open_row (count, see, NULL, "theme", trellis_entity_get_uid (theme)));
  for (guint i = 0; i < actions->len; i++)
    if (g_str_equal (trellis_entity_get_text (actions->pdata[i], TRELLIS_ACTION_TAKEN_THEME),
                     trellis_entity_get_uid (theme))) {
      add_action_taken (group, actions->pdata[i]);
      n++;
    }
  if (n == 0)
    trellis_group_add (group, trellis_fact_row (_ ("What we did"), _ ("Nothing to report yet.")));
}

static void
add_outcome (TrellisPage *page, TrellisNetworksView *view, TrellisTopicThemes *themes)
{
  g_autoptr (GPtrArray)
      actions = trellis_library_list_linked (view->library, TRELLIS_TYPE_ACTION_TAKEN,
                                             TRELLIS_ACTION_TAKEN_TOPIC, view->uid,
                                             TRELLIS_ACTION_TAKEN_DATE);
  GtkWidget *group = NULL;

  for (guint i = 0; i < themes->themes->len; i++)
    add_theme (page, view, themes, i, actions);
  for (guint i = 0; i < actions->len; i++) {
    if (trellis_entity_is_set (actions->pdata[i], TRELLIS_ACTION_TAKEN_THEME))
      continue;
    if (!group)
      group = trellis_networks_group (page, _ ("We did as well"), NULL);
    add_action_taken (group, actions->pdata[i]);
  }
}

static void
add_contributions (TrellisPage *page, TrellisNetworksView *view, TrellisTopicThemes *themes)
{
  gboolean organising = trellis_networks_view_is_organising (view);
  gint64 n = themes->figures.contributions, unsorted = themes->figures.unsorted;
  g_autofree char *line = NULL;
  GtkWidget *group;

  if (n == 0)
    return;
  group = trellis_networks_group (page, _ ("What people said"), NULL);
  line = organising
             ? g_strdup_printf (_ ("%d in all, %d not under a theme yet"), (int) n, (int) unsorted)
             : g_strdup_printf (ngettext ("%d contribution, without names",
                                          "%d contributions, without names", (gulong) n),
                                (int) n);
  trellis_group_add (group,
                     trellis_networks_row_action (
                         organising ? _ ("Read and put under themes") : _ ("Read them"), line,
                         "trellis-kind-conversation-symbolic", "networks.contributions"));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (TrellisTopic) topic = trellis_networks_view_record (view);
  g_autoptr (TrellisTopicThemes) themes = NULL;
  g_autofree char *dates = NULL;

  if (!topic)
    return FALSE;
  themes = trellis_topic_themes_new (view->library, topic);
  dates = trellis_words_topic_dates (topic, trellis_today ());
  trellis_page_set_title (page, trellis_entity_get_title (topic), dates);
  add_question (page, view, topic);
  add_idea (page, topic);
  add_facts (page, view, topic, themes);
  add_contributions (page, view, themes);
  add_outcome (page, view, themes);
  if (trellis_networks_view_is_organising (view)) {
    trellis_networks_button (page, _ ("Put _under themes"), "networks.contributions", FALSE);
    trellis_networks_button (page, _ ("Add _theme"), "networks.add-theme", FALSE);
    trellis_networks_button (page, _ ("Add what we _did"), "networks.add-action", FALSE);
    trellis_networks_button (page, _ ("_Edit conversation"), "networks.edit", FALSE);
    trellis_networks_button (page, _ ("De_lete conversation"), "networks.delete", FALSE);
  }
  return TRUE;
}

/**
 * trellis_topic_page_new: (skip)
 * @place: the place
 * @uid: uid of a conversation
 *
 * Makes the page of a conversation.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_topic_page_new (TrellisPlace *place, const char *uid)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_TOPIC, uid),
                                     "topic theme contribution action_taken network event", fill);
}

static gboolean
fill_theme (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (TrellisTheme) theme = trellis_networks_view_record (view);
  g_autoptr (GPtrArray) actions = NULL;
  g_autofree char *topic = NULL;
  const char *uid;
  GtkWidget *group;

  if (!theme)
    return FALSE;
  uid = trellis_entity_get_text (theme, TRELLIS_THEME_TOPIC);
  topic = trellis_library_get_title (view->library, TRELLIS_TYPE_TOPIC, uid);
  actions = trellis_library_list_linked (view->library, TRELLIS_TYPE_ACTION_TAKEN,
                                         TRELLIS_ACTION_TAKEN_THEME, view->uid,
                                         TRELLIS_ACTION_TAKEN_DATE);
  trellis_page_set_title (page, trellis_entity_get_title (theme),
                          _ ("A theme of what people said"));
  group = trellis_networks_group (page, _ ("You said"), NULL);
  if (trellis_entity_is_set (theme, TRELLIS_THEME_ABOUT))
    trellis_group_add (group, trellis_fact_row (_ ("In sum"), trellis_entity_get_text (
                                                                  theme, TRELLIS_THEME_ABOUT)));
  trellis_group_add (group, trellis_open_row (topic, _ ("Conversation it comes from"),
                                              "trellis-kind-conversation-symbolic", "topic", uid));
  group = trellis_networks_group (page, _ ("We did"), NULL);
  for (guint i = 0; i < actions->len; i++)
    add_action_taken (group, actions->pdata[i]);
  if (actions->len == 0)
    trellis_group_add (group, trellis_fact_row (_ ("What we did"), _ ("Nothing to report yet.")));
  if (trellis_networks_view_is_organising (view)) {
    trellis_networks_button (page, _ ("Add what we _did"), "networks.add-action", TRUE);
    trellis_networks_button (page, _ ("_Edit theme"), "networks.edit", FALSE);
    trellis_networks_button (page, _ ("De_lete theme"), "networks.delete", FALSE);
  }
  return TRUE;
}

/**
 * trellis_theme_page_new: (skip)
 * @place: the place
 * @uid: uid of a theme
 *
 * Makes the page of a theme.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_theme_page_new (TrellisPlace *place, const char *uid)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_THEME, uid),
                                     "topic theme action_taken", fill_theme);
}
