/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first texts of what is short: posts, banner and flyer. */
#include "config.h"

#include "base/trellis-text.h"
#include "model/trellis-plain-marks.h"
#include "model/trellis-post-length.h"
#include "model/trellis-promotion-private.h"

#include <glib/gi18n.h>

/* Address and tag stand at the end, where they disturb nobody who listens. */
static char *
end_post (TrellisProgramme *programme, char *words)
{
  g_autofree char *mine = words;
  g_autofree char *tag = trellis_promotion_tag (programme);
  const char *url = trellis_promotion_url (programme);
  g_autoptr (GString) text = g_string_new (mine);

  if (*url) {
    g_string_append_c (text, ' ');
    /* TRANSLATORS: in a post; a web address follows */
    g_string_append_printf (text, _ ("The programme: %s"), url);
  }
  if (*tag)
    g_string_append_printf (text, "\n\n%s", tag);
  return g_strdup (text->str);
}

static char *
announce (TrellisProgramme *programme)
{
  const char *week = trellis_entity_get_title (programme->week);
  g_autofree char *dates = trellis_programme_dates (programme);

  return g_strdup_printf (
      ngettext ("%s is coming (%s): %u event for everybody. Choose what you like.",
                "%s is coming (%s): %u events for everybody. Choose what you "
                "like.",
                programme->events->len),
      week, dates, programme->events->len);
}

static char *
last_call (TrellisProgramme *programme)
{
  const char *week = trellis_entity_get_title (programme->week);
  g_autofree char *start = trellis_text_date (
      trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_START));

  return g_strdup_printf (_ ("%s begins on %s. There is still time to sign up, and one event is "
                             "enough."),
                          week, start);
}

static char *
thanks (TrellisProgramme *programme)
{
  const char *week = trellis_entity_get_title (programme->week);

  return g_strdup_printf (
      _ ("Thank you to everybody who took part in %s, and to all who spoke, hosted "
         "and made room for it. Tell us what you would like next."),
      week);
}

/* As many events as the tightest network takes, then how many more there are. */
static char *
day_post (TrellisProgramme *programme, gint64 date)
{
  g_autoptr (GPtrArray) events = trellis_programme_on (programme, date);
  g_autofree char *day = trellis_text_date (date);
  g_autofree char *text = NULL;
  g_autoptr (GString) list = g_string_new (NULL);

  if (events->len == 0)
    return end_post (programme, g_strdup_printf (_ ("Nothing is planned for %s."), day));
  for (guint i = 0; i < events->len; i++) {
    g_autofree char *times = trellis_programme_times (programme, events->pdata[i]);
    guint more = events->len - i - 1;
    g_autoptr (GString) words = NULL;
    g_autofree char *post = NULL;

    /* TRANSLATORS: times and title of an event, one of a list */
    g_string_append_printf (list, _ ("\n%s %s"), times,
                            trellis_entity_get_title (events->pdata[i]));
    words = g_string_new (NULL);
    g_string_append_printf (words, _ ("On %s:"), day);
    g_string_append (words, list->str);
    g_string_append_c (words, '\n');
    if (more)
      g_string_append_printf (words, ngettext ("And %u more.", "And %u more.", more), more);
    post = end_post (programme, g_strdup (words->str));
    if (text && trellis_post_length (post, TRELLIS_NETWORK_LIMIT_X) >
                    trellis_post_limit (TRELLIS_NETWORK_LIMIT_X))
      break;
    g_free (text);
    text = g_steal_pointer (&post);
  }
  return g_steal_pointer (&text);
}

static char *
banner (TrellisProgramme *programme)
{
  g_autofree char *title = trellis_plain_marks_escape (trellis_entity_get_title (programme->week));
  g_autofree char *dates = trellis_programme_dates (programme);
  g_autofree char *link = trellis_plain_marks_link (_ ("See what is on"),
                                                    trellis_promotion_url (programme));

  return g_strdup_printf (_ ("%s, %s: learning for everybody. %s"), title, dates, link);
}

static char *
flyer (TrellisProgramme *programme)
{
  GString *text = g_string_new (NULL);
  const char *theme = trellis_entity_get_text (programme->week, TRELLIS_LEARNING_WEEK_THEME);
  g_autofree char *dates = trellis_programme_dates (programme);
  g_autofree char *mailto = trellis_programme_mailto (programme);
  g_autofree char *link = trellis_plain_marks_link (_ ("See what is on and sign up"),
                                                    trellis_promotion_url (programme));

  trellis_promotion_add_heading (text, 1, trellis_entity_get_title (programme->week));
  trellis_promotion_add (text, g_strdup (dates));
  if (*theme)
    trellis_promotion_add_heading (text, 2, theme);
  trellis_promotion_add (text, g_strdup_printf (ngettext ("%u event for everybody.",
                                                          "%u events for everybody.",
                                                          programme->events->len),
                                                programme->events->len));
  trellis_promotion_add (text, g_steal_pointer (&link));
  if (*mailto)
    trellis_promotion_add (text, trellis_plain_marks_link (_ ("Ask the organisers"), mailto));
  return g_string_free (text, FALSE);
}

/**
 * trellis_promotion_short_text: (skip)
 * @programme: a programme
 * @slot: a place in its plan
 *
 * Writes a post, the banner or the flyer.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_promotion_short_text (TrellisProgramme *programme, const TrellisPromotionSlot *slot)
{
  switch (slot->moment) {
  case TRELLIS_PROMOTION_MOMENT_LAST_CALL:
    return end_post (programme, last_call (programme));
  case TRELLIS_PROMOTION_MOMENT_THANKS:
    return end_post (programme, thanks (programme));
  case TRELLIS_PROMOTION_MOMENT_DAY:
    return day_post (programme, slot->day);
  case TRELLIS_PROMOTION_MOMENT_BANNER:
    return banner (programme);
  case TRELLIS_PROMOTION_MOMENT_FLYER:
    return flyer (programme);
  default:
    return end_post (programme, announce (programme));
  }
}
