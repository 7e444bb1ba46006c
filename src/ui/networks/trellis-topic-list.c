/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every conversation, the open ones first. */
#include "config.h"

#include "ui/networks/trellis-topic-page.h"

#include "base/trellis-time.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

static void
add_status (TrellisPage *page, GPtrArray *topics, TrellisTopicStatus status)
{
  static const char *const titles[] = { N_ ("Being prepared"), N_ ("Open: say what you think"),
                                        N_ ("Closed and being read"), N_ ("You said, we did") };
  GtkWidget *group = NULL;

  for (guint i = 0; i < topics->len; i++) {
    gpointer topic = topics->pdata[i];
    g_autofree char *dates = trellis_words_topic_dates (topic, trellis_today ());
    const char *parts[] = { trellis_entity_get_text (topic, TRELLIS_TOPIC_QUESTION), dates, NULL };
    g_autofree char *line = trellis_words_join (parts);

    if (trellis_entity_get_choice (topic, TRELLIS_TOPIC_STATUS) != (int) status)
      continue;
    if (!group)
      group = trellis_networks_group (page, _ (titles[status]), NULL);
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (topic), line,
                                                "trellis-kind-conversation-symbolic", "topic",
                                                trellis_entity_get_uid (topic)));
  }
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  gboolean organising = trellis_networks_view_is_organising (view);
  g_autoptr (GPtrArray)
      topics = trellis_library_list_all (view->library, TRELLIS_TYPE_TOPIC, TRELLIS_TOPIC_OPENS);

  trellis_page_set_title (page, _ ("Conversations"),
                          _ ("Say what you think without a name, and see what came of it."));
  if (topics->len == 0) {
    trellis_page_add (
        page, trellis_empty_new ("trellis-kind-conversation-symbolic", _ ("No conversation yet"),
                                 _ ("Questions that the organisation puts to "
                                    "everybody appear here, and what came of them."),
                                 organising ? _ ("_Add a conversation") : NULL, "networks.add"));
    return TRUE;
  }
  add_status (page, topics, TRELLIS_TOPIC_STATUS_OPEN);
  add_status (page, topics, TRELLIS_TOPIC_STATUS_REPORTED);
  add_status (page, topics, TRELLIS_TOPIC_STATUS_CLOSED);
  if (organising) {
    add_status (page, topics, TRELLIS_TOPIC_STATUS_DRAFT);
    trellis_networks_button (page, _ ("_Add a conversation"), "networks.add", FALSE);
  }
  return TRUE;
}

/**
 * trellis_topic_list_new: (skip)
 * @place: the place
 *
 * Makes the list of conversations.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_topic_list_new (TrellisPlace *place)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_TOPIC, NULL),
                                     "topic", fill);
}
