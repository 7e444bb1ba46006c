/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One entry of the catalogue: what it is, how to get it, whether I have asked, and how it gets into my plan. */
#include "config.h"

#include "ui/plan/trellis-plan-opportunity.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * trellis_plan_opportunity_is_open:
 * @opportunity: (type TrellisOpportunity): an opportunity
 * @today: the present day
 *
 * Whether it can be asked for.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_plan_opportunity_is_open (gpointer opportunity, gint64 today)
{
  gint64 deadline = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_DEADLINE);
  gint64 expires = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_EXPIRES);

  return !trellis_entity_get_flag (opportunity, TRELLIS_OPPORTUNITY_PAUSED) &&
         (!deadline || deadline >= today) && (!expires || expires >= today);
}

/**
 * trellis_plan_opportunity_note:
 * @opportunity: (type TrellisOpportunity): an opportunity
 * @today: the present day
 *
 * Tells whether it is paused or over, or when it closes.
 *
 * Returns: (transfer full): a few words, empty when it is open without an end
 */
char *
trellis_plan_opportunity_note (gpointer opportunity, gint64 today)
{
  gint64 deadline = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_DEADLINE);
  gint64 expires = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_EXPIRES);
  g_autofree char *off = trellis_text_relative (deadline, today);

  if (expires && expires < today)
    return g_strdup (_ ("no longer listed"));
  if (deadline && deadline < today)
    /* Translators: %s is such as 3 days ago */
    return g_strdup_printf (_ ("closed %s"), off);
  if (trellis_entity_get_flag (opportunity, TRELLIS_OPPORTUNITY_PAUSED))
    return g_strdup (_ ("paused"));
  if (deadline)
    /* Translators: %s is such as tomorrow, or in 3 days */
    return g_strdup_printf (_ ("closes %s"), off);
  return g_strdup ("");
}

static GPtrArray *
my_requests (TrellisLibrary *library, const char *opportunity)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_REQUEST);

  trellis_query_where_text (query, TRELLIS_REQUEST_OPPORTUNITY, TRELLIS_MATCH_IS, opportunity);
  trellis_query_where_text (query, TRELLIS_REQUEST_PERSON, TRELLIS_MATCH_IS,
                            trellis_library_get_me (library));
  trellis_query_order (query, TRELLIS_REQUEST_AT, TRUE);
  return trellis_library_list (library, query);
}

/**
 * trellis_plan_my_request:
 * @library: a library
 * @opportunity: uid of an opportunity
 *
 * Where I stand with an opportunity.
 *
 * Returns: (transfer full) (nullable): the newest step, %NULL when I have not asked
 */
TrellisRequest *
trellis_plan_my_request (TrellisLibrary *library, const char *opportunity)
{
  g_autoptr (GPtrArray) requests = my_requests (library, opportunity);

  return requests->len > 0 ? g_object_ref (requests->pdata[0]) : NULL;
}

/* Whether there is something to take back. */
static gboolean
is_live (gpointer request)
{
  int status = request ? trellis_entity_get_choice (request, TRELLIS_REQUEST_STATUS)
                       : TRELLIS_REQUEST_STATUS_WITHDRAWN;

  return status == TRELLIS_REQUEST_STATUS_ASKED || status == TRELLIS_REQUEST_STATUS_APPROVED ||
         status == TRELLIS_REQUEST_STATUS_STARTED;
}

/* The page ------------------------------------------------------------------------------------ */

static void
add_money (GtkWidget *group, gpointer opportunity)
{
  gint64 pence = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_COST);
  g_autofree char *cost = trellis_text_money (pence);

  if (pence > 0)
    trellis_plan_add_fact (group, _ ("Cost"), cost);
  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_FUNDING);
}

static void
add_facts (TrellisPage *page, TrellisPlanView *view, gpointer opportunity)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("What it is"), NULL);
  const char *host = trellis_entity_get_text (opportunity, TRELLIS_OPPORTUNITY_HOST);
  g_autofree char *name = trellis_library_get_title (view->library, TRELLIS_TYPE_PERSON, host);
  gint64 places = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_PLACES);
  g_autofree char *many = g_strdup_printf ("%" G_GINT64_FORMAT, places);

  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_KIND);
  if (trellis_entity_get_choice (opportunity, TRELLIS_OPPORTUNITY_DIRECTION))
    trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_DIRECTION);
  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_ABOUT);
  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_PROVIDER);
  if (*name)
    trellis_group_add (group, trellis_open_row (name, _ ("Host"), NULL, "person", host));
  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_TIME);
  trellis_plan_add_date (group, _ ("Starts"),
                         trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_STARTS));
  if (places > 0)
    trellis_plan_add_fact (group, _ ("Places"), many);
  add_money (group, opportunity);
}

static void
add_how (TrellisPage *page, gpointer opportunity)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("How to get it"), NULL);
  const char *contact = trellis_entity_get_text (opportunity, TRELLIS_OPPORTUNITY_CONTACT);
  const char *url = trellis_entity_get_text (opportunity, TRELLIS_OPPORTUNITY_URL);

  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_ELIGIBLE);
  trellis_plan_add_field (group, opportunity, TRELLIS_OPPORTUNITY_HOW);
  trellis_plan_add_date (group, _ ("Ask by"),
                         trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_DEADLINE));
  if (strchr (contact, '@') && !strchr (contact, ' ')) {
    g_autofree char *mail = g_strdup_printf ("mailto:%s", contact);

    trellis_group_add (group, trellis_link_row (_ ("Write to the contact"), mail));
  } else
    trellis_plan_add_fact (group, _ ("Contact"), contact);
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Its page"), url));
}

static char *
standing (gpointer opportunity, gpointer request, gint64 today)
{
  g_autofree char *note = trellis_plan_opportunity_note (opportunity, today);
  const char *mine = request ? trellis_entity_get_choice_label (request, TRELLIS_REQUEST_STATUS)
                             : NULL;

  if (mine && *note)
    return g_strdup_printf (_ ("Your request: %s. This opportunity: %s."), mine, note);
  if (mine)
    return g_strdup_printf (_ ("Your request: %s."), mine);
  if (!trellis_plan_opportunity_is_open (opportunity, today))
    return g_strdup_printf (_ ("You cannot ask for it now: %s."), note);
  return *note ? g_strdup_printf (_ ("You can ask for it; it %s."), note)
               : g_strdup (_ ("You can ask for it at any time."));
}

static void
add_history (TrellisPage *page, GPtrArray *requests)
{
  GtkWidget *group;

  if (requests->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Your request"), NULL);
  for (guint i = 0; i < requests->len; i++) {
    gint64 at = trellis_entity_get_number (requests->pdata[i], TRELLIS_REQUEST_AT);
    gint64 pence = trellis_entity_get_number (requests->pdata[i], TRELLIS_REQUEST_AMOUNT);
    const char *reason = trellis_entity_get_text (requests->pdata[i], TRELLIS_REQUEST_REASON);
    g_autoptr (GString) text = g_string_new (NULL);
    g_autofree char *when = trellis_text_instant (at, NULL);
    g_autofree char *money = trellis_text_money (pence);

    g_string_append (text, when);
    if (pence > 0)
      g_string_append_printf (text, ", %s", money);
    if (*reason)
      g_string_append_printf (text, "\n%s", reason);
    trellis_plan_add_fact (
        group, trellis_entity_get_choice_label (requests->pdata[i], TRELLIS_REQUEST_STATUS),
        text->str);
  }
}

static void
add_buttons (TrellisPage *page, TrellisPlanView *view, gpointer opportunity, gpointer request)
{
  gboolean known = *trellis_library_get_me (view->library) != '\0';

  if (!known)
    trellis_plan_button (page, _ ("_Say who you are to ask for it"), "win.who-am-i", NULL, TRUE);
  else if (is_live (request))
    trellis_plan_button (page, _ ("_Withdraw my request"), "plan.withdraw", view->uid, FALSE);
  else if (trellis_plan_opportunity_is_open (opportunity, trellis_today ()))
    trellis_plan_button (page, _ ("Ask _for it"), "plan.ask", view->uid, TRUE);
  if (known)
    trellis_plan_button (page, _ ("_Put it in my plan"), "plan.into-plan", view->uid, FALSE);
  if (trellis_plan_organises (GTK_WIDGET (page)))
    trellis_plan_add_edit_buttons (page, opportunity);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (TrellisOpportunity)
      opportunity = trellis_plan_view_get (view, TRELLIS_TYPE_OPPORTUNITY);
  g_autoptr (GPtrArray) requests = my_requests (view->library, view->uid);
  gpointer request = requests->len > 0 ? requests->pdata[0] : NULL;
  g_autofree char *sentence = NULL;

  if (!opportunity)
    return FALSE;
  sentence = standing (opportunity, request, trellis_today ());
  trellis_page_set_title (page, trellis_entity_get_title (opportunity), NULL);
  trellis_plan_add_summary (page, sentence);
  add_facts (page, view, opportunity);
  add_buttons (page, view, opportunity, request);
  add_how (page, opportunity);
  add_history (page, requests);
  trellis_plan_add_competencies (
      page, view->library, trellis_entity_get_list (opportunity, TRELLIS_OPPORTUNITY_COMPETENCIES));
  return TRUE;
}

/* Who organises is known only in a window. */
static void
root_cb (GtkWidget *page, GParamSpec *pspec, gpointer data)
{
  if (gtk_widget_get_root (page) && trellis_plan_organises (page))
    trellis_page_refill (TRELLIS_PAGE (page));
}

/**
 * trellis_plan_opportunity_page_new:
 * @library: a library
 * @uid: uid of an opportunity
 *
 * Makes the page of an opportunity.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_opportunity_page_new (TrellisLibrary *library, const char *uid)
{
  GtkWidget *page = trellis_plan_page_new (library, "opportunity", uid,
                                           "opportunity request competency person", fill);

  g_signal_connect (page, "notify::root", G_CALLBACK (root_cb), NULL);
  return page;
}

/* Into my plan -------------------------------------------------------------------------------- */

static void
add_goal_row (GtkWidget *group, const char *title, const char *opportunity, const char *goal)
{
  GtkWidget *row = trellis_button_row (title, NULL, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", opportunity, goal);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "plan.into-goal");
  trellis_group_add (group, row);
}

static gboolean
fill_goals (TrellisPage *page, gpointer view_data)
{
  TrellisPlanView *view = view_data;
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (view->library);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_OPPORTUNITY,
                                                      view->uid);
  GtkWidget *group;

  trellis_page_set_title (page, _ ("Which goal does it serve?"), title);
  group = trellis_page_add_group (page, _ ("My goals"), _ ("It becomes an action of the goal."));
  for (guint i = 0; i < data->goals->len; i++) {
    int status = trellis_entity_get_choice (data->goals->pdata[i], TRELLIS_GOAL_STATUS);

    if (status == TRELLIS_GOAL_STATUS_PLANNED || status == TRELLIS_GOAL_STATUS_ACTIVE)
      add_goal_row (group, trellis_entity_get_title (data->goals->pdata[i]), view->uid,
                    trellis_entity_get_uid (data->goals->pdata[i]));
  }
  add_goal_row (group, _ ("None of them: an action of its own"), view->uid, "");
  return TRUE;
}

/**
 * trellis_plan_into_plan_new:
 * @library: a library
 * @opportunity: uid of an opportunity
 *
 * Makes the page on which a goal is chosen for an opportunity.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_into_plan_new (TrellisLibrary *library, const char *opportunity)
{
  return trellis_plan_page_new (library, "", opportunity, "goal plan", fill_goals);
}
