/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a person: what colleagues may know of her, and how fresh that is. */
#include "config.h"

#include "ui/networks/trellis-person-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

static void
add_list_fact (GtkWidget *group, TrellisPerson *person, guint field)
{
  const TrellisField *description = &trellis_entity_get_kind (person)->fields[field];
  g_autofree char *text = trellis_text_list (trellis_entity_get_list (person, field));

  trellis_networks_group_fact (group, _ (description->label), text);
}

static void
add_text_fact (GtkWidget *group, TrellisPerson *person, guint field)
{
  const TrellisField *description = &trellis_entity_get_kind (person)->fields[field];

  trellis_networks_group_fact (group, _ (description->label),
                               trellis_entity_get_text (person, field));
}

static void
add_link (GtkWidget *group,
          TrellisNetworksView *view,
          TrellisPerson *person,
          guint field,
          GType type,
          const char *kind)
{
  const char *uid = trellis_entity_get_text (person, field);
  const TrellisField *description = &trellis_entity_get_kind (person)->fields[field];
  g_autofree char *title = trellis_library_get_title (view->library, type, uid);

  if (*title)
    trellis_group_add (group, trellis_open_row (title, _ (description->label), NULL, kind, uid));
}

static void
add_work (TrellisPage *page, TrellisNetworksView *view, TrellisPerson *person)
{
  GtkWidget *group = trellis_networks_group (page, _ ("Work"), NULL);
  g_autofree char *days = trellis_words_days (
      trellis_weekdays_parse (trellis_entity_get_list (person, TRELLIS_PERSON_WORKING_DAYS)));
  g_autofree char *confirmed = trellis_words_confirmed (
      trellis_entity_get_number (person, TRELLIS_PERSON_CONFIRMED), trellis_today ());

  trellis_networks_group_fact (group, _ ("Is this still right?"), confirmed);
  add_text_fact (group, person, TRELLIS_PERSON_JOB_TITLE);
  add_text_fact (group, person, TRELLIS_PERSON_TEAM);
  add_text_fact (group, person, TRELLIS_PERSON_SITE);
  trellis_networks_group_fact (group, _ ("Works on"), days);
  add_link (group, view, person, TRELLIS_PERSON_MANAGER, TRELLIS_TYPE_PERSON, "person");
  add_link (group, view, person, TRELLIS_PERSON_ORGANISATION, TRELLIS_TYPE_ORGANISATION,
            "organisation");
}

static void
add_herself (TrellisPage *page, TrellisPerson *person)
{
  const char *about = trellis_entity_get_text (person, TRELLIS_PERSON_ABOUT);
  GtkWidget *group;

  if (!*about && !trellis_entity_is_set (person, TRELLIS_PERSON_LANGUAGES) &&
      !trellis_entity_is_set (person, TRELLIS_PERSON_SKILLS) &&
      !trellis_entity_is_set (person, TRELLIS_PERSON_INTERESTS))
    return;
  group = trellis_networks_group (page, _ ("Ask me about"), NULL);
  if (*about)
    trellis_group_add (group, trellis_text_row (NULL, about));
  add_list_fact (group, person, TRELLIS_PERSON_SKILLS);
  add_list_fact (group, person, TRELLIS_PERSON_INTERESTS);
  add_list_fact (group, person, TRELLIS_PERSON_LANGUAGES);
}

static void
add_reaching (TrellisPage *page, TrellisPerson *person)
{
  GtkWidget *group;

  if (!trellis_entity_is_set (person, TRELLIS_PERSON_EMAIL) &&
      !trellis_entity_is_set (person, TRELLIS_PERSON_PHONE))
    return;
  group = trellis_networks_group (page, _ ("How to reach"), NULL);
  trellis_networks_add_contact (group, trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL));
  add_text_fact (group, person, TRELLIS_PERSON_PHONE);
}

/* Only what she shows, unless she looks herself. */
static void
add_networks (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray)
      memberships = trellis_library_list_linked (view->library, TRELLIS_TYPE_MEMBERSHIP,
                                                 TRELLIS_MEMBERSHIP_PERSON, view->uid,
                                                 TRELLIS_MEMBERSHIP_SINCE);
  gboolean me = trellis_networks_view_is_me (view, view->uid);
  gint64 today = trellis_today ();
  GtkWidget *group = NULL;

  for (guint i = 0; i < memberships->len; i++) {
    gpointer membership = memberships->pdata[i];
    gboolean visible = trellis_entity_get_flag (membership, TRELLIS_MEMBERSHIP_VISIBLE);
    const char *uid = trellis_entity_get_text (membership, TRELLIS_MEMBERSHIP_NETWORK);
    g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_NETWORK, uid);
    const char *parts[] = {
      _ (trellis_entity_get_choice_label (membership, TRELLIS_MEMBERSHIP_ROLE)),
      visible ? "" : _ ("in private: only you and the leads see this"), NULL
    };
    g_autofree char *line = trellis_words_join (parts);

    if (!trellis_words_is_member (membership, today) || !(visible || me))
      continue;
    if (!group)
      group = trellis_networks_group (page, _ ("Networks"), NULL);
    trellis_group_add (group,
                       trellis_open_row (title, line, "system-users-symbolic", "network", uid));
  }
}

static void
add_roles (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray)
      holders = trellis_library_list_linked (view->library, TRELLIS_TYPE_ROLE_HOLDER,
                                             TRELLIS_ROLE_HOLDER_PERSON, view->uid,
                                             TRELLIS_ROLE_HOLDER_ROLE);
  GtkWidget *group = NULL;

  for (guint i = 0; i < holders->len; i++) {
    const char *role = trellis_entity_get_text (holders->pdata[i], TRELLIS_ROLE_HOLDER_ROLE);
    g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_SUPPORT_ROLE,
                                                        role);
    g_autofree char *days = trellis_words_days (trellis_weekdays_parse (
        trellis_entity_get_list (holders->pdata[i], TRELLIS_ROLE_HOLDER_DAYS)));
    const char *parts[] = { trellis_entity_get_text (holders->pdata[i], TRELLIS_ROLE_HOLDER_SITE),
                            days, NULL };
    g_autofree char *line = trellis_words_join (parts);

    if (!trellis_register_holds (holders->pdata[i], trellis_today ()))
      continue;
    if (!group)
      group = trellis_networks_group (page, _ ("Can help as"), NULL);
    trellis_group_add (group, trellis_open_row (title, line, "trellis-help-symbolic",
                                                "support_role", role));
  }
}

static void
add_actions (TrellisPage *page, TrellisNetworksView *view, TrellisPerson *person)
{
  gboolean me = trellis_networks_view_is_me (view, view->uid);

  if (me && trellis_entity_get_number (person, TRELLIS_PERSON_CONFIRMED) != trellis_today ())
    trellis_networks_button (page, _ ("Still _right"), "networks.confirm", TRUE);
  if (me || trellis_networks_view_is_organising (view))
    trellis_networks_button (page, _ ("_Edit profile"), "networks.edit", FALSE);
  if (!me && trellis_networks_view_is_organising (view))
    trellis_networks_button (page, _ ("_Delete person"), "networks.delete", FALSE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (TrellisPerson) person = trellis_networks_view_record (view);
  g_autofree char *line = NULL;

  if (!person)
    return FALSE;
  {
    const char *parts[] = { trellis_entity_get_text (person, TRELLIS_PERSON_PRONOUNS),
                            trellis_entity_get_text (person, TRELLIS_PERSON_PRONUNCIATION), NULL };

    line = trellis_words_join (parts);
  }
  trellis_page_set_title (page, trellis_entity_get_title (person), line);
  add_work (page, view, person);
  add_actions (page, view, person);
  add_reaching (page, person);
  add_herself (page, person);
  if (*line) {
    GtkWidget *group = trellis_networks_group (page, _ ("Her, his or their name"), NULL);

    add_text_fact (group, person, TRELLIS_PERSON_PRONOUNS);
    add_text_fact (group, person, TRELLIS_PERSON_PRONUNCIATION);
  }
  add_networks (page, view);
  add_roles (page, view);
  return TRUE;
}

/**
 * trellis_person_page_new: (skip)
 * @place: the place
 * @uid: uid of a person
 *
 * Makes the page of a person.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_person_page_new (TrellisPlace *place, const char *uid)
{
  return trellis_networks_view_page (
      trellis_networks_view_new (place, TRELLIS_TYPE_PERSON, uid),
      "person membership role_holder network support_role organisation", fill);
}

/**
 * trellis_person_page_confirm: (skip)
 * @page: the page of who uses the library
 *
 * Notes that what it shows is right today.
 */
void
trellis_person_page_confirm (GtkWidget *page)
{
  TrellisNetworksView *view = trellis_networks_view_of (page);
  g_autoptr (TrellisPerson) person = trellis_networks_view_record (view);

  if (!person || !trellis_networks_view_is_me (view, view->uid))
    return;
  trellis_entity_set_number (person, TRELLIS_PERSON_CONFIRMED, trellis_today ());
  trellis_save (page, view->library, person, _ ("Confirm my profile"),
                _ ("Thank you. Your profile is confirmed"));
}
