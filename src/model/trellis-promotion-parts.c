/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paragraphs that several texts of a promotion kit share. */
#include "config.h"

#include "base/trellis-text.h"
#include "model/trellis-plain-marks.h"
#include "model/trellis-promotion-private.h"

#include <glib/gi18n.h>

/**
 * trellis_promotion_add: (skip)
 * @text: a text
 * @paragraph: (transfer full): a paragraph, or "" for none
 *
 * Adds a paragraph.
 */
void
trellis_promotion_add (GString *text, char *paragraph)
{
  if (*paragraph)
    g_string_append_printf (text, "%s%s\n", text->len ? "\n" : "", paragraph);
  g_free (paragraph);
}

/**
 * trellis_promotion_add_heading: (skip)
 * @text: a text
 * @level: 1 for its title
 * @words: what it says
 *
 * Adds a heading.
 */
void
trellis_promotion_add_heading (GString *text, guint level, const char *words)
{
  g_autofree char *escaped = trellis_plain_marks_escape (words);

  trellis_promotion_add (text, g_strdup_printf ("%.*s %s", (int) level, "######", escaped));
}

/**
 * trellis_promotion_add_items: (skip)
 * @text: a text
 * @lines: one item a line
 *
 * Adds a list.
 */
void
trellis_promotion_add_items (GString *text, const char *lines)
{
  g_auto (GStrv) items = g_strsplit (lines, "\n", -1);
  gboolean first = TRUE;

  for (guint i = 0; items[i]; i++) {
    g_autofree char *escaped = trellis_plain_marks_escape (g_strstrip (items[i]));

    if (*escaped)
      g_string_append_printf (text, "%s- %s\n", first && text->len ? "\n" : "", escaped);
    first = first && !*escaped;
  }
}

/**
 * trellis_promotion_url: (skip)
 * @programme: a programme
 *
 * Where the week has its page.
 *
 * Returns: (transfer none): an address that can be followed, or ""
 */
const char *
trellis_promotion_url (TrellisProgramme *programme)
{
  const char *url = trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_URL);

  return trellis_plain_marks_leads (url) ? url : "";
}

/**
 * trellis_promotion_tag: (skip)
 * @programme: a programme
 *
 * A tag for posts, made of the words of the title of the week. Each begins with a capital, so that a screen reader
 * says words.
 *
 * Returns: (transfer full): such as “#LearningAtWorkWeek”
 */
char *
trellis_promotion_tag (TrellisProgramme *programme)
{
  GString *tag = g_string_new ("#");
  gboolean begins = TRUE;

  for (const char *at = trellis_entity_get_title (programme->week); *at && *at != ',' && *at != ':';
       at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_isalpha (c) || (g_unichar_isdigit (c) && tag->len > 1)) {
      g_string_append_unichar (tag, begins ? g_unichar_toupper (c) : c);
      begins = FALSE;
    } else {
      begins = c != 0x27 && c != 0x2019; /* an apostrophe begins no word */
    }
  }
  if (tag->len == 1)
    g_string_truncate (tag, 0);
  return g_string_free (tag, FALSE);
}

static char *
offer_sentence (TrellisProgramme *programme)
{
  TrellisProgrammeCounts counts = trellis_programme_count (programme);

  if (counts.events == 0)
    return g_strdup (_ ("The programme will follow."));
  if (counts.in_person == 0)
    return g_strdup_printf (ngettext ("There is %u event, and it is online.",
                                      "There are %u events, and all of them are online.",
                                      counts.events),
                            counts.events);
  if (counts.online == 0)
    return g_strdup_printf (ngettext ("There is %u event, and it is in person.",
                                      "There are %u events, and all of them are in person.",
                                      counts.events),
                            counts.events);
  return g_strdup_printf (
      ngettext ("There is %1$u event. Join it online (%2$u) or in person (%3$u).",
                "There are %1$u events. %2$u can be joined online and %3$u in person.",
                counts.events),
      counts.events, counts.online, counts.in_person);
}

static void
add_partners (GString *text, TrellisProgramme *programme)
{
  g_auto (GStrv) names = trellis_programme_partner_names (programme);
  guint n = g_strv_length (names);
  g_autofree char *lines = g_strjoinv ("\n", names);

  if (n == 1)
    trellis_promotion_add (text, g_strdup_printf (_ ("It is run by %s."), names[0]));
  if (n < 2)
    return;
  trellis_promotion_add (
      text, g_strdup_printf (
                ngettext ("%u organisation runs it:", "%u organisations run it together:", n), n));
  trellis_promotion_add_items (text, lines);
}

/**
 * trellis_promotion_add_intro: (skip)
 * @text: a text
 * @programme: a programme
 *
 * Says in a paragraph when the week is, what its theme is and how much there is in it, and then who runs it.
 */
void
trellis_promotion_add_intro (GString *text, TrellisProgramme *programme)
{
  const char *theme = trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_THEME);
  g_autofree char *title = trellis_plain_marks_escape (trellis_entity_get_title (programme->week));
  g_autofree char *dates = trellis_programme_dates (programme);
  g_autofree char *offer = offer_sentence (programme);
  g_autofree char *when = *theme ? g_strdup_printf (_ ("%s: %s. The theme is “%s”."), title, dates,
                                                    theme)
                                 : g_strdup_printf (_ ("%s: %s."), title, dates);

  trellis_promotion_add (text, g_strdup_printf ("%s %s", when, offer));
  add_partners (text, programme);
}

/**
 * trellis_promotion_add_sign_up: (skip)
 * @text: a text
 * @programme: a programme
 *
 * Says how people take part, with the link.
 */
void
trellis_promotion_add_sign_up (GString *text, TrellisProgramme *programme)
{
  gint64 opens = trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS);
  g_autofree char *day = trellis_text_date (opens);
  g_autofree char *link = trellis_plain_marks_link (_ ("See the whole programme and sign up"),
                                                    trellis_promotion_url (programme));

  if (opens)
    trellis_promotion_add (text,
                           g_strdup_printf (_ ("You can sign up from %s. It is fine to choose "
                                               "one event or many."),
                                            day));
  else
    trellis_promotion_add (text, g_strdup (_ ("It is fine to choose one event or many.")));
  if (*trellis_promotion_url (programme))
    trellis_promotion_add (text, g_steal_pointer (&link));
}

static char *
access_items (const TrellisProgrammeCounts *counts)
{
  GString *items = g_string_new (NULL);

  if (counts->captions)
    g_string_append_printf (items,
                            ngettext ("- %u event has live captions\n",
                                      "- %u events have live captions\n", counts->captions),
                            counts->captions);
  if (counts->interpreter)
    g_string_append_printf (items,
                            ngettext ("- %u event has a sign-language interpreter\n",
                                      "- %u events have a sign-language interpreter\n",
                                      counts->interpreter),
                            counts->interpreter);
  if (counts->step_free)
    g_string_append_printf (items,
                            ngettext ("- %u event is at a place without steps\n",
                                      "- %u events are at a place without steps\n",
                                      counts->step_free),
                            counts->step_free);
  if (counts->accessible_files)
    g_string_append_printf (items,
                            ngettext ("- %u event has materials in accessible formats\n",
                                      "- %u events have materials in accessible formats\n",
                                      counts->accessible_files),
                            counts->accessible_files);
  return g_string_free (items, FALSE);
}

/**
 * trellis_promotion_add_access: (skip)
 * @text: a text
 * @programme: a programme
 *
 * Says what helps people to take part, as far as it is known, and whom to ask for more.
 */
void
trellis_promotion_add_access (GString *text, TrellisProgramme *programme)
{
  TrellisProgrammeCounts counts = trellis_programme_count (programme);
  g_autofree char *mailto = trellis_programme_mailto (programme);
  g_autofree char *items = access_items (&counts);

  trellis_promotion_add (text,
                         g_strdup (_ ("Tell us what you need to take part when you sign up. Only "
                                      "the organisers read it.")));
  if (*items)
    g_string_append_printf (text, "\n%s", items);
  if (*mailto)
    trellis_promotion_add (text, trellis_plain_marks_link (_ ("Write to the organisers"), mailto));
}

/**
 * trellis_promotion_add_day: (skip)
 * @text: a text
 * @programme: a programme
 * @date: one of its days
 *
 * Adds what is on that day as a list.
 */
void
trellis_promotion_add_day (GString *text, TrellisProgramme *programme, gint64 date)
{
  g_autoptr (GPtrArray) events = trellis_programme_on (programme, date);

  if (events->len)
    g_string_append_c (text, '\n');
  for (guint i = 0; i < events->len; i++) {
    g_autofree char *times = trellis_programme_times (programme, events->pdata[i]);
    g_autofree char *link = trellis_plain_marks_link (trellis_entity_get_title (events->pdata[i]),
                                                      trellis_entity_get_text (events->pdata[i],
                                                                               TRELLIS_EVENT_URL));
    g_autofree char *where = trellis_programme_where (events->pdata[i]);

    /* TRANSLATORS: times, title and place of an event */
    g_string_append_printf (text, _ ("- %s: %s (%s)"), times, link, where);
    g_string_append_c (text, '\n');
  }
}
