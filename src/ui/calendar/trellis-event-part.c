/* SPDX-License-Identifier: GPL-3.0-or-later */
/* My part in an event beyond signing up: withdrawing with a reason, what I need, interest in a next one, and every step
 * of the history. */
#include "config.h"

#include "ui/calendar/trellis-event-part.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "library/trellis-sign-ups.h"
#include "ui/calendar/trellis-event-ask.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static TrellisEventStanding *
read_standing (TrellisEventView *view)
{
  return trellis_event_standing_read (view->library, view->uid, trellis_now ());
}

/* Withdrawing ---------------------------------------------------------------------------------- */

static void
withdrawn (GtkWidget *page, TrellisLibrary *library, gpointer record)
{
  g_autoptr (TrellisEventStanding) standing = trellis_event_standing_read (
      library, trellis_entity_get_text (record, TRELLIS_SIGN_UP_EVENT), trellis_now ());
  g_autofree char *said = NULL;
  TrellisBatch *batch;

  if (!standing || !trellis_event_standing_can_withdraw (standing))
    return;
  batch = trellis_sign_ups_withdraw (library, standing->event, standing->me,
                                     trellis_entity_get_text (record, TRELLIS_SIGN_UP_REASON),
                                     standing->now);
  trellis_sign_ups_keep_wishes (batch, standing->roster);
  said = trellis_event_standing_withdrawn (standing, trellis_batch_get_saved (batch)->len > 1);
  trellis_do (page, library, batch, said);
}

static void
withdraw_why_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const guint fields[] = { TRELLIS_SIGN_UP_REASON };
  TrellisEventView *view = data;
  g_autoptr (TrellisEventStanding) standing = read_standing (view);
  g_autoptr (TrellisSignUp) line = NULL;
  g_autofree char *title = NULL;
  GtkWidget *form;

  if (!standing || !trellis_event_standing_can_withdraw (standing))
    return;
  line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_EVENT, view->uid);
  title = g_strdup_printf (_ ("Withdraw from %s"), trellis_entity_get_title (standing->event));
  form = trellis_form_new (view->library, line);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_SIGN_UP_REASON,
                         _ ("If you like; the organisers read it and plan better."));
  trellis_form_add_group (TRELLIS_FORM (form), NULL, NULL, fields, G_N_ELEMENTS (fields));
  trellis_event_ask (view, title, TRELLIS_FORM (form), _ ("_Withdraw"), withdrawn);
}

/* Wishes --------------------------------------------------------------------------------------- */

static void
wished (GtkWidget *page, TrellisLibrary *library, gpointer record)
{
  trellis_save (page, library, record, _ ("Change what I need"), _ ("The organisers know"));
}

/* A new line that says the same but for the wishes. Who waits keeps her place, which goes by the instant. */
static void
needs_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  static const guint fields[] = { TRELLIS_SIGN_UP_ACCESS_NEEDS, TRELLIS_SIGN_UP_CONSENT };
  TrellisEventView *view = data;
  g_autoptr (TrellisEventStanding) standing = read_standing (view);
  g_autoptr (TrellisSignUp) line = NULL;
  GtkWidget *form;

  if (!standing || !trellis_event_standing_can_withdraw (standing))
    return;
  line = trellis_sign_ups_again (standing->mine, standing->now);
  form = trellis_form_new (view->library, line);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_SIGN_UP_ACCESS_NEEDS,
                         _ ("Only the organisers read this."));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_SIGN_UP_CONSENT,
                         _ ("Shows your name to others who come."));
  trellis_form_add_group (TRELLIS_FORM (form), NULL, NULL, fields, G_N_ELEMENTS (fields));
  trellis_event_ask (view, _ ("What you need to take part"), TRELLIS_FORM (form), _ ("_Save"),
                     wished);
}

static void
interest_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisEventStanding) standing = read_standing (view);
  g_autofree char *said = NULL;
  TrellisBatch *batch;

  if (!standing || !trellis_event_standing_can_be_interested (standing))
    return;
  batch = trellis_sign_ups_set (view->library, standing->event, standing->me,
                                TRELLIS_SIGN_UP_STATUS_INTERESTED, standing->now);
  trellis_sign_ups_keep_wishes (batch, standing->roster);
  said = g_strdup_printf (_ ("Noted that you are interested in %s"),
                          trellis_entity_get_title (standing->event));
  trellis_do (view->page, view->library, batch, said);
}

/* History -------------------------------------------------------------------------------------- */

static GPtrArray *
read_history (TrellisEventView *view)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_SIGN_UP);

  trellis_query_where_text (query, TRELLIS_SIGN_UP_EVENT, TRELLIS_MATCH_IS, view->uid);
  trellis_query_where_text (query, TRELLIS_SIGN_UP_PERSON, TRELLIS_MATCH_IS,
                            trellis_library_get_me (view->library));
  trellis_query_order (query, TRELLIS_SIGN_UP_AT, FALSE);
  return trellis_library_list (view->library, query);
}

static void
add_line (GtkWidget *group, gpointer line)
{
  gint64 at = trellis_entity_get_number (line, TRELLIS_SIGN_UP_AT);
  const char *reason = trellis_entity_get_text (line, TRELLIS_SIGN_UP_REASON);
  const char *needs = trellis_entity_get_text (line, TRELLIS_SIGN_UP_ACCESS_NEEDS);
  g_autofree char *when = at ? trellis_text_instant (at, NULL) : g_strdup (_ ("No date"));
  g_autoptr (GString) words = g_string_new (when);

  if (*reason)
    g_string_append_printf (words, _ ("; because: %s"), reason);
  if (*needs)
    g_string_append_printf (words, _ ("; you need: %s"), needs);
  trellis_group_add (
      group, trellis_fact_row (_ (trellis_entity_get_choice_label (line, TRELLIS_SIGN_UP_STATUS)),
                               words->str));
}

static gboolean
fill_history (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (GPtrArray) lines = read_history (view);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_EVENT, view->uid);
  GtkWidget *group;

  trellis_page_set_title (page, _ ("My History with This Event"), title);
  group = trellis_page_add_group (page, NULL, NULL);
  for (guint i = 0; i < lines->len; i++)
    add_line (group, lines->pdata[i]);
  return lines->len > 0;
}

static void
history_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisEventView *view = data;

  trellis_event_view_push (view, _ ("My history with this event"),
                           trellis_page_new_live (view->library, "sign_up event", fill_history,
                                                  trellis_event_view_new (view->library, view->uid),
                                                  trellis_event_view_free));
}

static void
add_row (
    GtkWidget *group, const char *title, const char *subtitle, const char *icon, const char *action)
{
  GtkWidget *row = trellis_button_row (title, subtitle, icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  trellis_group_add (group, row);
}

/**
 * trellis_event_part_add:
 * @page: the page
 * @view: what it knows
 * @standing: the event and where I stand with it
 *
 * Adds what I need to take part, and the history, where there is any.
 */
void
trellis_event_part_add (TrellisPage *page,
                        TrellisEventView *view,
                        const TrellisEventStanding *standing)
{
  g_autoptr (GPtrArray) lines = standing->mine ? read_history (view) : NULL;
  g_autofree char *steps = NULL;
  const char *needs;
  GtkWidget *group;

  if (!lines || lines->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Your part"), NULL);
  needs = trellis_entity_get_text (standing->mine, TRELLIS_SIGN_UP_ACCESS_NEEDS);
  if (trellis_event_standing_can_withdraw (standing))
    add_row (group, _ ("What you need to take part"),
             *needs ? needs : _ ("Nothing said; only the organisers read it"),
             "preferences-desktop-accessibility-symbolic", "event.needs");
  steps = g_strdup_printf (ngettext ("%u step", "%u steps", lines->len), lines->len);
  add_row (group, _ ("My history with this event"), steps, "document-open-recent-symbolic",
           "event.history");
}

/**
 * trellis_event_part_add_actions: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds `withdraw-why`, `needs`, `interest` and `history`.
 */
void
trellis_event_part_add_actions (TrellisEventView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "withdraw-why", .activate = withdraw_why_cb },
    { .name = "needs", .activate = needs_cb },
    { .name = "interest", .activate = interest_cb },
    { .name = "history", .activate = history_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
