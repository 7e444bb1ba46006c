/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first texts of the pieces that have headings: page, newsletter, cascade, message and articles. */
#include "config.h"

#include "base/trellis-text.h"
#include "model/trellis-plain-marks.h"
#include "model/trellis-promotion-private.h"

#include <glib/gi18n.h>

static const char *
week_text (TrellisProgramme *programme, guint field)
{
  return trellis_entity_get_text (programme->week, field);
}

static void
add_objectives (GString *text, TrellisProgramme *programme, const char *heading)
{
  const char *objectives = week_text (programme, TRELLIS_LEARNING_WEEK_OBJECTIVES);

  if (!*objectives)
    return;
  trellis_promotion_add_heading (text, 2, heading);
  trellis_promotion_add_items (text, objectives);
}

/* The first event of each day that says in a line what it is: where people can begin. */
static void
add_highlights (GString *text, TrellisProgramme *programme)
{
  g_autoptr (GArray) days = trellis_programme_days (programme);

  if (days->len)
    g_string_append_c (text, '\n');
  for (guint i = 0; i < days->len; i++) {
    gint64 date = g_array_index (days, gint64, i);
    g_autoptr (GPtrArray) events = trellis_programme_on (programme, date);
    gpointer chosen = events->pdata[0];
    g_autofree char *day = trellis_text_date (date), *times = NULL, *link = NULL;

    for (guint j = 0; j < events->len; j++)
      if (*trellis_entity_get_text (events->pdata[j], TRELLIS_EVENT_SUMMARY)) {
        chosen = events->pdata[j];
        break;
      }
    times = trellis_programme_times (programme, chosen);
    link = trellis_plain_marks_link (trellis_entity_get_title (chosen),
                                     trellis_entity_get_text (chosen, TRELLIS_EVENT_URL));
    /* TRANSLATORS: day, times and title of an event */
    g_string_append_printf (text, _ ("- %s, %s: %s"), day, times, link);
    g_string_append_c (text, '\n');
  }
}

static void
add_about (GString *text, TrellisProgramme *programme)
{
  trellis_promotion_add (
      text, g_strstrip (g_strdup (week_text (programme, TRELLIS_LEARNING_WEEK_ABOUT))));
}

static void
write_page (GString *text, TrellisProgramme *programme)
{
  trellis_promotion_add_heading (text, 1, trellis_entity_get_title (programme->week));
  trellis_promotion_add_intro (text, programme);
  add_about (text, programme);
  add_objectives (text, programme, _ ("What the week is for"));
  trellis_promotion_add_heading (text, 2, _ ("How to take part"));
  trellis_promotion_add_sign_up (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("What helps you to take part"));
  trellis_promotion_add_access (text, programme);
}

static void
write_newsletter (GString *text, TrellisProgramme *programme)
{
  trellis_promotion_add_heading (text, 1, trellis_entity_get_title (programme->week));
  trellis_promotion_add_intro (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("Somewhere to begin"));
  trellis_promotion_add (text,
                         g_strdup (_ ("These are the first on each day. There is much more in the "
                                      "programme.")));
  add_highlights (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("How to take part"));
  trellis_promotion_add_sign_up (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("What helps you to take part"));
  trellis_promotion_add_access (text, programme);
}

static void
write_cascade (GString *text, TrellisProgramme *programme)
{
  trellis_promotion_add_heading (text, 1, _ ("For your next team meeting"));
  trellis_promotion_add_intro (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("What to tell your team"));
  trellis_promotion_add_items (
      text, _ ("Everybody is welcome, in every role and on every contract.\n"
               "Taking part is part of work: agree a time that suits the team.\n"
               "Nobody has to know the subject beforehand.\n"
               "Those who need something to take part say so when they sign up."));
  trellis_promotion_add_heading (text, 2, _ ("What we ask of you"));
  trellis_promotion_add_items (text,
                               _ ("Ask each person which one event she or he would like most.\n"
                                  "Keep that time free, and arrange cover where it is needed.\n"
                                  "Choose one event for yourself, and tell your team which.\n"
                                  "At the next 1-2-1, ask what came of it."));
  trellis_promotion_add_heading (text, 2, _ ("Where it is all written down"));
  trellis_promotion_add_sign_up (text, programme);
}

static void
write_email (GString *text, TrellisProgramme *programme)
{
  g_autofree char *mailto = trellis_programme_mailto (programme);

  trellis_promotion_add_heading (text, 1, trellis_entity_get_title (programme->week));
  trellis_promotion_add (text, g_strdup (_ ("Hello,")));
  trellis_promotion_add_intro (text, programme);
  trellis_promotion_add (text, g_strdup (_ ("Here is the first event of each day:")));
  add_highlights (text, programme);
  trellis_promotion_add_sign_up (text, programme);
  trellis_promotion_add (text,
                         g_strdup (_ ("If you need something to take part, say so when you sign "
                                      "up. Only the organisers read it.")));
  if (*mailto)
    trellis_promotion_add (text, trellis_plain_marks_link (_ ("Write to the organisers"), mailto));
}

static void
write_opening (GString *text, TrellisProgramme *programme)
{
  g_autoptr (GArray) days = trellis_programme_days (programme);
  g_autofree char *title = g_strdup_printf (_ ("Welcome to %s"),
                                            trellis_entity_get_title (programme->week));

  trellis_promotion_add_heading (text, 1, title);
  trellis_promotion_add_intro (text, programme);
  add_about (text, programme);
  add_objectives (text, programme, _ ("What we would like to come of it"));
  if (days->len) {
    g_autofree char *day = trellis_text_date (g_array_index (days, gint64, 0));
    g_autofree char *heading = g_strdup_printf (_ ("The programme of %s"), day);

    trellis_promotion_add_heading (text, 2, heading);
    trellis_promotion_add_day (text, programme, g_array_index (days, gint64, 0));
  }
  trellis_promotion_add_heading (text, 2, _ ("The rest of the week"));
  trellis_promotion_add_sign_up (text, programme);
}

static void
write_closing (GString *text, TrellisProgramme *programme)
{
  g_autofree char *title = g_strdup_printf (_ ("What came of %s"),
                                            trellis_entity_get_title (programme->week));

  trellis_promotion_add_heading (text, 1, title);
  add_objectives (text, programme, _ ("What we wanted"));
  trellis_promotion_add_heading (text, 2, _ ("What we did"));
  trellis_promotion_add_intro (text, programme);
  trellis_promotion_add_heading (text, 2, _ ("What came of it"));
  trellis_promotion_add (text,
                         g_strdup (_ ("The figures are here when the week is over: write this "
                                      "text again from the programme then.")));
  trellis_promotion_add_heading (text, 2, _ ("What we learnt"));
  trellis_promotion_add (text, g_strdup (_ ("Say what you will keep, what you will change and what "
                                            "people asked for next.")));
}

/**
 * trellis_promotion_long_text: (skip)
 * @programme: a programme
 * @moment: what the piece is for
 *
 * Writes a text with headings.
 *
 * Returns: (transfer full): the text in plain marks
 */
char *
trellis_promotion_long_text (TrellisProgramme *programme, TrellisPromotionMoment moment)
{
  GString *text = g_string_new (NULL);

  switch (moment) {
  case TRELLIS_PROMOTION_MOMENT_NEWSLETTER:
    write_newsletter (text, programme);
    break;
  case TRELLIS_PROMOTION_MOMENT_CASCADE:
    write_cascade (text, programme);
    break;
  case TRELLIS_PROMOTION_MOMENT_EMAIL:
    write_email (text, programme);
    break;
  case TRELLIS_PROMOTION_MOMENT_OPENING:
    write_opening (text, programme);
    break;
  case TRELLIS_PROMOTION_MOMENT_CLOSING:
    write_closing (text, programme);
    break;
  default:
    write_page (text, programme);
    break;
  }
  return g_string_free (text, FALSE);
}
