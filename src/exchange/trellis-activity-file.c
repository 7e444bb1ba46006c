/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Activities from files, and the puzzles from activities. What an activity holds is the text of its file, so that
 * nothing is lost on the way back. */
#include "config.h"

#include "exchange/trellis-activity-file.h"

#include "exchange/trellis-gift.h"
#include "exchange/trellis-ipuz.h"

#include <glib/gi18n.h>
#include <string.h>

#define LARGEST (4 * 1024 * 1024)

/* The same text is the same activity, so that a file that is read twice is there once. */
static char *
uid_of (const char *content)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, content, -1);

  sum[32] = '\0';
  return g_strconcat ("activity-", sum, NULL);
}

/* “mental-health_quiz.gift” is called “mental health quiz”. */
static char *
title_from (const char *name)
{
  g_autofree char *title = g_strdup (name ? name : "");
  char *dot = strrchr (title, '.');

  if (dot && dot != title)
    *dot = '\0';
  g_strdelimit (title, "-_", ' ');
  g_strstrip (title);
  return *title ? g_steal_pointer (&title) : NULL;
}

static TrellisActivity *
new_activity (TrellisActivityKind kind, const char *title, const char *name, const char *content)
{
  TrellisActivity *self = trellis_entity_new (TRELLIS_TYPE_ACTIVITY);
  g_autofree char *uid = uid_of (content);
  g_autofree char *from_name = title_from (name);
  const char *found = title ? title : from_name;

  trellis_entity_set_uid (self, uid);
  trellis_entity_set_number (self, TRELLIS_ACTIVITY_KIND, kind);
  trellis_entity_set_text (self, TRELLIS_ACTIVITY_TITLE,
                           found ? found : _ (trellis_activity_kind_choices[kind].label));
  trellis_entity_set_text (self, TRELLIS_ACTIVITY_CONTENT, content);
  return self;
}

static TrellisActivity *
from_gift (const char *text, gsize length, const char *name, TrellisReport *report, GError **error)
{
  g_autoptr (GPtrArray) questions = trellis_gift_read (text, length, report, error);
  g_autofree char *content = NULL;

  if (!questions)
    return NULL;
  content = g_strndup (text, length);
  return new_activity (TRELLIS_ACTIVITY_KIND_QUIZ, NULL, name,
                       g_str_has_prefix (content, "\xef\xbb\xbf") ? content + 3 : content);
}

static TrellisActivity *
from_ipuz (const char *text, gsize length, const char *name, TrellisReport *report, GError **error)
{
  g_autoptr (TrellisCrossword) crossword = trellis_ipuz_read (text, length, report, error);
  g_autofree char *content = NULL;
  TrellisActivity *activity;

  if (!crossword)
    return NULL;
  content = trellis_ipuz_write (crossword);
  activity = new_activity (TRELLIS_ACTIVITY_KIND_CROSSWORD, crossword->title, name, content);
  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_ABOUT, crossword->intro);
  return activity;
}

/**
 * trellis_activity_from_text:
 * @format: %TRELLIS_FORMAT_GIFT or %TRELLIS_FORMAT_IPUZ
 * @text: (array length=length): the file
 * @length: its length in bytes
 * @name: (nullable): its name, from which an activity without a title is called
 * @report: takes what was left out
 * @error: return location for an error
 *
 * Makes an activity of a quiz or a crossword.
 *
 * Returns: (transfer full): the activity, %NULL and @error when it is none
 */
TrellisActivity *
trellis_activity_from_text (TrellisFormat format,
                            const char *text,
                            gsize length,
                            const char *name,
                            TrellisReport *report,
                            GError **error)
{
  return format == TRELLIS_FORMAT_IPUZ ? from_ipuz (text, length, name, report, error)
                                       : from_gift (text, length, name, report, error);
}

/**
 * trellis_activity_read:
 * @stream: a file
 * @format: %TRELLIS_FORMAT_GIFT or %TRELLIS_FORMAT_IPUZ
 * @name: its name
 * @reading: takes the one record
 * @error: return location for an error
 *
 * Reads a quiz or a crossword as an activity.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_activity_read (GInputStream *stream,
                       TrellisFormat format,
                       const char *name,
                       TrellisReading *reading,
                       GError **error)
{
  g_autofree char *bytes = g_malloc (LARGEST + 1);
  g_autoptr (TrellisActivity) activity = NULL;
  gsize length;

  if (!g_input_stream_read_all (stream, bytes, LARGEST + 1, &length, reading->cancellable, error))
    return FALSE;
  g_atomic_int_set (&reading->done_kb, (gint) (length / 1024));
  activity = trellis_activity_from_text (format, bytes, length, name, reading->report, error);
  if (!activity)
    return FALSE;
  trellis_entity_set_modified (activity, reading->now);
  return reading->take (TRELLIS_ENTITY (activity), reading->data, error);
}

/**
 * trellis_activity_get_quiz:
 * @activity: a quiz
 * @error: return location for an error
 *
 * Reads its questions.
 *
 * Returns: (transfer full) (element-type TrellisQuizQuestion): the questions, %NULL and @error when there is none
 */
GPtrArray *
trellis_activity_get_quiz (TrellisActivity *activity, GError **error)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  g_autoptr (TrellisReport) report = trellis_report_new ();

  return trellis_gift_read (content, strlen (content), report, error);
}

/**
 * trellis_activity_get_crossword:
 * @activity: a crossword
 * @error: return location for an error
 *
 * Reads its grid and clues.
 *
 * Returns: (transfer full): the crossword, %NULL and @error when it is none
 */
TrellisCrossword *
trellis_activity_get_crossword (TrellisActivity *activity, GError **error)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  g_autoptr (TrellisReport) report = trellis_report_new ();

  return trellis_ipuz_read (content, strlen (content), report, error);
}

/**
 * trellis_activity_get_word_search:
 * @activity: a word search
 * @error: return location for an error
 *
 * Hides its words. The same activity always gives the same square, on screen and on paper.
 *
 * Returns: (transfer full): the word search, %NULL and @error when it has no words
 */
TrellisWordSearch *
trellis_activity_get_word_search (TrellisActivity *activity, GError **error)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  g_autoptr (TrellisWordSearch) search = trellis_word_search_new (content, g_str_hash (content));

  if (search->words->len > 0)
    return g_steal_pointer (&search);
  g_set_error_literal (
      error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
      _ ("There is no word in it. Write one word of 3 to 24 letters in each line."));
  return NULL;
}
