/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the rules of the model come to, in words. */
#include "config.h"

#include "ui/networks/trellis-networks-words.h"

#include "base/trellis-text.h"
#include "model/trellis-small-numbers.h"

#include <glib/gi18n.h>

/**
 * trellis_words_join:
 * @parts: (array zero-terminated=1): parts of a line, some of them empty
 *
 * Joins parts into one line.
 *
 * Returns: (transfer full): the line
 */
char *
trellis_words_join (const char *const *parts)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; parts[i]; i++)
    if (*parts[i])
      g_string_append_printf (line, "%s%s", line->len ? " · " : "", parts[i]);
  return g_string_free (line, FALSE);
}

static guint
length_of_run (TrellisWeekdays days, guint from)
{
  guint n = 0;

  while (from + n < 7 && days & (1u << (from + n)))
    n++;
  return n;
}

/**
 * trellis_words_days:
 * @days: days of the week
 *
 * Names days, such as “Monday to Thursday” or “Monday and Friday”.
 *
 * Returns: (transfer full): the text, empty for none
 */
char *
trellis_words_days (TrellisWeekdays days)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint day = 0; day < 7; day++) {
    guint n = length_of_run (days, day);

    if (n >= 3) {
      g_autofree char *first = trellis_text_weekday ((int) day + 1);
      g_autofree char *last = trellis_text_weekday ((int) (day + n));

      g_ptr_array_add (parts, g_strdup_printf (_ ("%s to %s"), first, last));
      day += n - 1;
    } else if (n > 0) {
      g_ptr_array_add (parts, trellis_text_weekday ((int) day + 1));
    }
  }
  if (parts->len == 0)
    return g_strdup ("");
  g_ptr_array_add (parts, NULL);
  return trellis_text_list ((const char *const *) parts->pdata);
}

/**
 * trellis_words_coverage:
 * @coverage: the coverage of a site
 * @working_days: days on which people work there
 *
 * Says who can be found at a site, such as “7 people. Nobody on Friday.”
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_words_coverage (const TrellisCoverage *coverage, TrellisWeekdays working_days)
{
  TrellisWeekdays uncovered = trellis_register_uncovered (coverage, working_days);
  GString *text = g_string_new (NULL);
  g_autofree char *days = trellis_words_days (uncovered);

  g_string_append_printf (text, ngettext ("%u person.", "%u people.", coverage->holders),
                          coverage->holders);
  g_string_append_c (text, ' ');
  if (uncovered == 0)
    g_string_append (text, _ ("Somebody is there on every working day."));
  else if (uncovered == working_days)
    g_string_append (text, _ ("Nobody is known to be there on any working day."));
  else
    g_string_append_printf (text, _ ("Nobody on %s."), days);
  if (coverage->unknown > 0) {
    g_string_append_c (text, ' ');
    g_string_append_printf (text,
                            ngettext ("%u has not said on which days.",
                                      "%u have not said on which days.", coverage->unknown),
                            coverage->unknown);
  }
  return g_string_free (text, FALSE);
}

/**
 * trellis_words_refresher:
 * @holder: somebody who holds a role
 * @role: the role
 * @today: a date
 *
 * Says how her training stands.
 *
 * Returns: (transfer full): the text, empty where none is asked for
 */
char *
trellis_words_refresher (TrellisRoleHolder *holder, TrellisSupportRole *role, gint64 today)
{
  gint64 due = trellis_register_refresher_date (holder, role);
  g_autofree char *date = trellis_text_date_short (due);
  g_autofree char *when = trellis_text_relative (due, today);

  switch (trellis_register_refresher (holder, role, today)) {
  case TRELLIS_REFRESHER_VALID:
    return g_strdup_printf (_ ("Training in date until %s"), date);
  case TRELLIS_REFRESHER_SOON:
    /* Translators: a date, and how far off it is, such as “in 3 weeks” */
    return g_strdup_printf (_ ("Refresher due by %s, %s"), date, when);
  case TRELLIS_REFRESHER_OVERDUE:
    /* Translators: a date, and how long ago it was, such as “2 months ago” */
    return g_strdup_printf (_ ("Refresher was due on %s, %s"), date, when);
  case TRELLIS_REFRESHER_UNKNOWN:
    return g_strdup (_ ("No training on record"));
  case TRELLIS_REFRESHER_NONE:
  default:
    return g_strdup ("");
  }
}

/**
 * trellis_words_is_member:
 * @membership: a membership
 * @today: a date
 *
 * Whether it lasts.
 *
 * Returns: %TRUE if it has not ended
 */
gboolean
trellis_words_is_member (TrellisMembership *membership, gint64 today)
{
  gint64 ended = trellis_entity_get_number (membership, TRELLIS_MEMBERSHIP_ENDED);

  return ended == 0 || ended > today;
}

/**
 * trellis_words_count_members:
 * @memberships: (element-type TrellisMembership): memberships that last
 *
 * Counts who belongs to a network.
 *
 * Returns: the counts
 */
TrellisMembers
trellis_words_count_members (GPtrArray *memberships)
{
  TrellisMembers members = { { 0 }, 0, 0 };

  for (guint i = 0; i < memberships->len; i++) {
    guint role = (guint) trellis_entity_get_choice (memberships->pdata[i], TRELLIS_MEMBERSHIP_ROLE);

    if (trellis_entity_get_flag (memberships->pdata[i], TRELLIS_MEMBERSHIP_VISIBLE))
      members.roles[MIN (role, G_N_ELEMENTS (members.roles) - 1)]++;
    else if (role == TRELLIS_MEMBER_ROLE_ALLY)
      members.private_allies++;
    else
      members.private_members++;
  }
  return members;
}

static void
append_private (GString *text, const TrellisMembers *members)
{
  gint64 cells[] = { members->private_members, members->private_allies };
  gint64 all = cells[0] + cells[1];
  gboolean hidden[2];

  if (all == 0)
    return;
  g_string_append_c (text, ' ');
  if (!trellis_small_numbers_hide (cells, 2, hidden)) {
    g_string_append (text, _ ("Fewer than 5 belong in private."));
  } else if (hidden[0] || hidden[1] || cells[1] == 0) {
    g_string_append_printf (
        text, ngettext ("%d more belongs in private.", "%d more belong in private.", (gulong) all),
        (int) all);
  } else {
    /* Translators: how many belong in private, and how many of them as allies */
    g_string_append_printf (text, _ ("%d more belong in private, %d of them as allies."), (int) all,
                            (int) cells[1]);
  }
}

/**
 * trellis_words_members:
 * @members: how many belong to a network
 *
 * Says how many belong to a network. Those who show their names are listed and counted exactly; of the others no number
 * below five is told.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_words_members (const TrellisMembers *members)
{
  gint64 allies = members->roles[TRELLIS_MEMBER_ROLE_ALLY], shown = 0;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members->roles); i++)
    shown += members->roles[i];
  if (shown == 0)
    g_string_append (text, _ ("Nobody shows a name here yet."));
  else
    g_string_append_printf (text,
                            ngettext ("%d person shows a name here",
                                      "%d people show their names here", (gulong) shown),
                            (int) shown);
  if (shown > 0 && allies > 0)
    g_string_append_printf (text, _ (", %d as allies."), (int) allies);
  else if (shown > 0)
    g_string_append_c (text, '.');
  append_private (text, members);
  return g_string_free (text, FALSE);
}

/**
 * trellis_words_workplan:
 * @plan: how far a workplan has come
 *
 * Says it in one sentence.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_words_workplan (TrellisWorkplan plan)
{
  GString *text = g_string_new (NULL);

  if (plan.items == 0)
    return g_strdup (_ ("Nothing is planned at the moment."));
  g_string_append_printf (text,
                          ngettext ("%u of %u item is done", "%u of %u items are done", plan.items),
                          plan.done, plan.items);
  if (plan.active > 0)
    g_string_append_printf (text, ngettext (", %u is under way", ", %u are under way", plan.active),
                            plan.active);
  if (plan.late > 0)
    g_string_append_printf (text, ngettext (", %u is late", ", %u are late", plan.late), plan.late);
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}

/**
 * trellis_words_workplan_item:
 * @item: an item of a workplan
 * @today: a date
 *
 * Says how it stands and when it is due.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_words_workplan_item (TrellisWorkplanItem *item, gint64 today)
{
  gint64 due = trellis_entity_get_number (item, TRELLIS_WORKPLAN_ITEM_DUE);
  g_autofree char *date = trellis_text_date_short (due);
  g_autofree char *by = due ? g_strdup_printf (trellis_workplan_is_late (item, today)
                                                   ? _ ("late, was due on %s")
                                                   : _ ("due on %s"),
                                               date)
                            : g_strdup ("");
  const char *parts[] = { _ (trellis_entity_get_choice_label (item, TRELLIS_WORKPLAN_ITEM_STATUS)),
                          by, NULL };

  return trellis_words_join (parts);
}

/**
 * trellis_words_response:
 * @figures: the figures of a conversation
 *
 * Says how many took part.
 *
 * Returns: (transfer full): the sentence, empty when nothing is known
 */
char *
trellis_words_response (const TrellisListening *figures)
{
  if (figures->few)
    return g_strdup (_ ("Fewer than 5 people took part so far."));
  if (figures->took_part == 0)
    return g_strdup ("");
  if (figures->response < 0)
    return g_strdup_printf (ngettext ("%d person took part.", "%d people took part.",
                                      (gulong) figures->took_part),
                            (int) figures->took_part);
  return g_strdup_printf (_ ("%d of %d people took part, %d%%."), (int) figures->took_part,
                          (int) figures->invited, figures->response);
}

/**
 * trellis_words_topic_dates:
 * @topic: a conversation
 * @today: a date
 *
 * Says when ideas can be given.
 *
 * Returns: (transfer full): the text, empty when no date is set
 */
char *
trellis_words_topic_dates (TrellisTopic *topic, gint64 today)
{
  gint64 opens = trellis_entity_get_number (topic, TRELLIS_TOPIC_OPENS);
  gint64 closes = trellis_entity_get_number (topic, TRELLIS_TOPIC_CLOSES);
  g_autofree char *first = trellis_text_date_short (opens);
  g_autofree char *last = trellis_text_date_short (closes);

  if (opens > today)
    return g_strdup_printf (_ ("opens on %s"), first);
  if (closes >= today)
    return g_strdup_printf (_ ("open until %s"), last);
  if (closes > 0)
    return g_strdup_printf (_ ("closed on %s"), last);
  return g_strdup ("");
}

/**
 * trellis_words_confirmed:
 * @date: the day on which somebody said that what is shown is right, 0 for never
 * @today: a date
 *
 * Says how fresh a profile is.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_words_confirmed (gint64 date, gint64 today)
{
  g_autofree char *when = trellis_text_relative (date, today);

  return date ? g_strdup_printf (_ ("Confirmed %s"), when) : g_strdup (_ ("Never confirmed"));
}
