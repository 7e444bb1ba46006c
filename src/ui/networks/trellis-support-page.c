/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a support role: what such a person does, who works today, and where there is a gap. */
#include "config.h"

#include "ui/networks/trellis-support-page.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

#define MOST_ROWS 100

typedef struct {
  TrellisNetworksView *view;
  TrellisSupportRole *role;
  GPtrArray *holders; /* who holds it now, those at my site first */
  const char *site; /* mine */
} Register;

/* My own site first, then by site. */
static int
compare_holders (gconstpointer a, gconstpointer b, gpointer data)
{
  Register *self = data;
  const char *one = trellis_entity_get_text (*(gpointer *) a, TRELLIS_ROLE_HOLDER_SITE);
  const char *other = trellis_entity_get_text (*(gpointer *) b, TRELLIS_ROLE_HOLDER_SITE);
  gboolean mine = g_str_equal (one, self->site), theirs = g_str_equal (other, self->site);

  return mine != theirs ? theirs - mine : g_utf8_collate (one, other);
}

static void
read_holders (Register *self)
{
  self->holders = trellis_library_list_linked (self->view->library, TRELLIS_TYPE_ROLE_HOLDER,
                                               TRELLIS_ROLE_HOLDER_ROLE,
                                               trellis_entity_get_uid (self->role),
                                               TRELLIS_ROLE_HOLDER_SITE);
  for (guint i = self->holders->len; i > 0; i--)
    if (!trellis_register_holds (self->holders->pdata[i - 1], trellis_today ()))
      g_ptr_array_remove_index (self->holders, i - 1);
  g_ptr_array_sort_with_data (self->holders, compare_holders, self);
}

static void
add_holder (GtkWidget *group, Register *self, TrellisRoleHolder *holder)
{
  g_autofree char *name = trellis_library_get_title (
      self->view->library, TRELLIS_TYPE_PERSON,
      trellis_entity_get_text (holder, TRELLIS_ROLE_HOLDER_PERSON));
  g_autofree char *days = trellis_words_days (
      trellis_weekdays_parse (trellis_entity_get_list (holder, TRELLIS_ROLE_HOLDER_DAYS)));
  gboolean here = trellis_register_works_on (holder, trellis_today ());
  const char *parts[] = { here ? _ ("works today") : "",
                          trellis_entity_get_text (holder, TRELLIS_ROLE_HOLDER_SITE), days,
                          trellis_entity_get_text (holder, TRELLIS_ROLE_HOLDER_CONTACT), NULL };
  g_autofree char *line = trellis_words_join (parts);

  trellis_group_add (group, trellis_open_row (name, line, "avatar-default-symbolic", "role_holder",
                                              trellis_entity_get_uid (holder)));
}

static void
add_holders (TrellisPage *page, Register *self, gboolean today)
{
  gint64 now = trellis_today ();
  GtkWidget *group = NULL;
  guint shown = 0;

  for (guint i = 0; i < self->holders->len && shown < MOST_ROWS; i++) {
    if (trellis_register_works_on (self->holders->pdata[i], now) != today)
      continue;
    if (!group)
      group = trellis_networks_group (page, today ? _ ("Works today") : _ ("On other days"), NULL);
    add_holder (group, self, self->holders->pdata[i]);
    shown++;
  }
  if (today && !group && self->holders->len > 0) {
    group = trellis_networks_group (page, _ ("Works today"), NULL);
    trellis_group_add (group, trellis_fact_row (_ ("Nobody works today"),
                                                _ ("Below is who can be found on other days.")));
  }
}

static TrellisWeekdays
working_days (TrellisLibrary *library)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_ORGANISATION);
  g_autoptr (GPtrArray) own = NULL;
  TrellisWeekdays days = 0;

  trellis_query_where_number (query, TRELLIS_ORGANISATION_OWN, TRELLIS_MATCH_IS, TRUE);
  own = trellis_library_list (library, query);
  if (own->len > 0)
    days = trellis_weekdays_parse (
        trellis_entity_get_list (own->pdata[0], TRELLIS_ORGANISATION_WORKING_DAYS));
  return days ? days : TRELLIS_WEEKDAYS_OFFICE;
}

static void
add_coverage (TrellisPage *page, Register *self)
{
  g_autoptr (GPtrArray) sites = trellis_register_coverage (self->holders, trellis_today ());
  TrellisWeekdays days = working_days (self->view->library);
  GtkWidget *group;

  if (sites->len == 0)
    return;
  group = trellis_networks_group (page, _ ("Where somebody can be found"), NULL);
  for (guint i = 0; i < sites->len; i++) {
    const TrellisCoverage *coverage = sites->pdata[i];
    g_autofree char *sentence = trellis_words_coverage (coverage, days);

    trellis_networks_group_fact (group, *coverage->site ? coverage->site : _ ("No site given"),
                                 sentence);
  }
}

static void
add_about (TrellisPage *page, Register *self)
{
  const char *about = trellis_entity_get_text (self->role, TRELLIS_SUPPORT_ROLE_ABOUT);
  gboolean confidential = trellis_entity_get_flag (self->role, TRELLIS_SUPPORT_ROLE_CONFIDENTIAL);
  GtkWidget *group;

  if (!*about && !confidential)
    return;
  group = trellis_networks_group (page, _ ("How they help"), NULL);
  if (*about)
    trellis_group_add (group, trellis_fact_row (_ ("What they do"), about));
  if (confidential)
    trellis_group_add (group, trellis_fact_row (_ ("In confidence"),
                                                _ ("What you say stays between the two of you. "
                                                   "Trellis notes nothing of it.")));
}

static void
add_organising (TrellisPage *page, Register *self)
{
  GtkWidget *group = NULL;
  gint64 today = trellis_today ();

  for (guint i = 0; i < self->holders->len; i++) {
    TrellisRefresher state = trellis_register_refresher (self->holders->pdata[i], self->role,
                                                         today);
    g_autofree char *line = trellis_words_refresher (self->holders->pdata[i], self->role, today);
    g_autofree char *name = NULL;

    if (state != TRELLIS_REFRESHER_OVERDUE && state != TRELLIS_REFRESHER_SOON &&
        state != TRELLIS_REFRESHER_UNKNOWN)
      continue;
    if (!group)
      group = trellis_networks_group (page, _ ("Refresher training"), NULL);
    name = trellis_library_get_title (self->view->library, TRELLIS_TYPE_PERSON,
                                      trellis_entity_get_text (self->holders->pdata[i],
                                                               TRELLIS_ROLE_HOLDER_PERSON));
    trellis_group_add (group,
                       trellis_open_row (name, line, "dialog-warning-symbolic", "role_holder",
                                         trellis_entity_get_uid (self->holders->pdata[i])));
  }
  trellis_networks_button (page, _ ("_Add somebody"), "networks.add", TRUE);
  trellis_networks_button (page, _ ("_Edit role"), "networks.edit", FALSE);
  trellis_networks_button (page, _ ("_Delete role"), "networks.delete", FALSE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (TrellisSupportRole) role = trellis_networks_view_record (view);
  g_autoptr (TrellisPerson) me = trellis_library_get (view->library, TRELLIS_TYPE_PERSON,
                                                      trellis_networks_view_me (view));
  Register self = { view, role, NULL, me ? trellis_entity_get_text (me, TRELLIS_PERSON_SITE) : "" };
  g_autofree char *line = NULL;

  if (!role)
    return FALSE;
  read_holders (&self);
  line = g_strdup_printf (ngettext ("%u person on the register", "%u people on the register",
                                    self.holders->len),
                          self.holders->len);
  trellis_page_set_title (page, trellis_entity_get_title (role), line);
  add_about (page, &self);
  add_holders (page, &self, TRUE);
  add_coverage (page, &self);
  add_holders (page, &self, FALSE);
  if (trellis_networks_view_is_organising (view))
    add_organising (page, &self);
  g_ptr_array_unref (self.holders);
  return TRUE;
}

/**
 * trellis_support_page_new: (skip)
 * @place: the place
 * @uid: uid of a support role
 *
 * Makes the page of a support role.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_support_page_new (TrellisPlace *place, const char *uid)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_SUPPORT_ROLE,
                                                                uid),
                                     "support_role role_holder person organisation", fill);
}
