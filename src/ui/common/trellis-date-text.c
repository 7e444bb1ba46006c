/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person means by a date or a time that she typed. */
#include "config.h"

#include "ui/common/trellis-date-text.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <string.h>

#define DAYS_OF_WEEK 7
#define MONTHS 12

static const char *const english_days[] = { "monday", "tuesday",  "wednesday", "thursday",
                                            "friday", "saturday", "sunday" };
static const char *const english_months[] = { "january",   "february", "march",    "april",
                                              "may",       "june",     "july",     "august",
                                              "september", "october",  "november", "december" };

/* A text cut into numbers and words; what stands between them does not matter. */
typedef struct {
  int numbers[3];
  gsize digits[3];
  guint n_numbers;
  int month, weekday;
} Parts;

/* Words are matched from their beginning, so that any usual abbreviation is understood; two
 * letters would do for days, but not for months. */
static gboolean
begins (const char *name, const char *word)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  return g_utf8_strlen (word, -1) >= 3 && g_str_has_prefix (folded, word);
}

static int
find_month (const char *word)
{
  for (int i = 0; i < MONTHS; i++)
    if (begins (english_months[i], word) || begins (nl_langinfo (MON_1 + i), word) ||
        begins (nl_langinfo (ABMON_1 + i), word))
      return i + 1;
  return g_str_equal (word, "sept") ? 9 : 0;
}

static int
find_weekday (const char *word)
{
  for (int i = 0; i < DAYS_OF_WEEK; i++) {
    int sunday_first = (i + 1) % DAYS_OF_WEEK; /* as the C library counts */

    if (begins (english_days[i], word) || begins (nl_langinfo (DAY_1 + sunday_first), word) ||
        begins (nl_langinfo (ABDAY_1 + sunday_first), word))
      return i + 1;
  }
  return 0;
}

static gboolean
take_number (Parts *parts, const char **at)
{
  const char *start = *at;
  guint64 number = g_ascii_strtoull (start, (char **) at, 10);

  if (parts->n_numbers == G_N_ELEMENTS (parts->numbers) || number > 9999)
    return FALSE;
  parts->digits[parts->n_numbers] = (gsize) (*at - start);
  parts->numbers[parts->n_numbers++] = (int) number;
  return TRUE;
}

static gboolean
take_word (Parts *parts, const char **at)
{
  static const char *const fillers[] = { "st", "nd", "rd", "th", "of", "the", NULL };
  const char *start = *at;
  g_autofree char *word = NULL;
  int month, weekday;

  while (g_unichar_isalpha (g_utf8_get_char (*at)))
    *at = g_utf8_next_char (*at);
  word = g_strndup (start, (gsize) (*at - start));
  month = find_month (word);
  weekday = month ? 0 : find_weekday (word);
  if (month && !parts->month) {
    parts->month = month;
    return TRUE;
  }
  if (weekday && !parts->weekday) {
    parts->weekday = weekday;
    return TRUE;
  }
  return g_strv_contains (fillers, word);
}

static gboolean
cut (const char *text, Parts *parts)
{
  memset (parts, 0, sizeof *parts);
  while (*text) {
    gunichar c = g_utf8_get_char (text);

    if (g_ascii_isdigit (*text)) {
      if (!take_number (parts, &text))
        return FALSE;
    } else if (g_unichar_isalpha (c)) {
      if (!take_word (parts, &text))
        return FALSE;
    } else if (c < 128 && strchr (" ./-,", (int) c)) {
      text++;
    } else {
      return FALSE;
    }
  }
  return parts->n_numbers || parts->weekday || parts->month;
}

/* Without a year the nearest such day is meant: a deadline ahead, or a course just behind. */
static gint64
nearest (gint64 base, int month, int day)
{
  int year, base_month, base_day;
  gint64 best = 0;

  trellis_date_split (base, &year, &base_month, &base_day);
  for (int y = year - 1; y <= year + 1; y++) {
    gint64 date = trellis_date_new (y, month, day);

    if (date && (!best || ABS (date - base) < ABS (best - base)))
      best = date;
  }
  return best;
}

static gint64
day_of (gint64 base, int year, gsize digits, int month, int day)
{
  if (!digits)
    return nearest (base, month, day);
  if (digits <= 2)
    year += year < 70 ? 2000 : 1900;
  return trellis_date_new (year, month, day);
}

static gboolean
is_month_first_locale (void)
{
  const char *pattern = nl_langinfo (D_FMT);
  const char *month = strpbrk (pattern, "mbBh"), *day = strpbrk (pattern, "de");

  /* The C library writes 05/18/26 where no country is set; nobody there means it. */
  return trellis_text_first_weekday () != 1 && month && day && month < day;
}

static gint64
from_numbers (const Parts *p, gint64 base)
{
  const int *n = p->numbers;
  gboolean month_first = is_month_first_locale ();
  int day = n[month_first ? 1 : 0], month = n[month_first ? 0 : 1];
  gint64 date;

  if (p->n_numbers == 1) {
    int year, base_month, base_day;

    trellis_date_split (base, &year, &base_month, &base_day);
    return p->digits[0] <= 2 ? trellis_date_new (year, base_month, n[0]) : 0;
  }
  if (p->digits[0] > 2)
    return p->n_numbers == 3 && p->digits[0] == 4 ? trellis_date_new (n[0], n[1], n[2]) : 0;
  if (p->n_numbers == 3 && p->digits[2] == 3)
    return 0;
  date = day_of (base, n[2], p->digits[2], month, day);
  /* A day above twelve can stand in only one of the two places. */
  return date ? date : day_of (base, n[2], p->digits[2], day, month);
}

static gint64
from_parts (const Parts *p, gint64 base)
{
  guint day = 0;

  if (p->weekday && !p->n_numbers && !p->month)
    return base + (p->weekday - trellis_date_weekday (base) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (!p->month)
    return p->n_numbers ? from_numbers (p, base) : 0;
  if (!p->n_numbers || p->n_numbers > 2)
    return 0;
  if (p->n_numbers == 2 && p->digits[0] == 4) /* 2026 May 18 */
    day = 1;
  if (p->digits[day] > 2 || (p->n_numbers == 2 && p->digits[1 - day] == 3))
    return 0;
  return day_of (base, p->numbers[1 - day], p->n_numbers == 2 ? p->digits[1 - day] : 0, p->month,
                 p->numbers[day]);
}

static gboolean
parse_step (const char *text, gint64 base, gint64 *date)
{
  char *end;
  gint64 step = g_ascii_strtoll (text, &end, 10);

  if ((*text != '+' && *text != '-') || !g_ascii_isdigit (text[1]) || ABS (step) > 100000)
    return FALSE;
  if (!*end || g_str_equal (end, "d"))
    *date = base + step;
  else if (g_str_equal (end, "w"))
    *date = base + DAYS_OF_WEEK * step;
  else if (g_str_equal (end, "m"))
    *date = trellis_date_add_months (base, (int) step);
  else
    return FALSE;
  return *date > 0;
}

static gboolean
is_word (const char *text, const char *english, const char *translated)
{
  g_autofree char *folded = g_utf8_casefold (translated, -1);

  return g_str_equal (text, english) || g_str_equal (text, folded);
}

/**
 * trellis_date_text_parse:
 * @text: what was typed
 * @base: the date it is typed at, from which steps, days of the week and missing years count
 * @date: (out): the date
 *
 * Reads a date: in the order of the locale (18/5/2026, 18.5.26), with names in its language or in
 * English (18 May, Mon), as a word (tomorrow), as a step (+7, -2w, +1m) or as ISO 8601.
 *
 * Returns: %TRUE if @text is one
 */
gboolean
trellis_date_text_parse (const char *text, gint64 base, gint64 *date)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  Parts parts;

  g_strstrip (folded);
  if (!*folded || !g_utf8_validate (text, -1, NULL))
    return FALSE;
  if (trellis_date_parse (folded, date) || parse_step (folded, base, date))
    return TRUE;
  if (is_word (folded, "today", _ ("today")))
    *date = base;
  else if (is_word (folded, "tomorrow", _ ("tomorrow")))
    *date = base + 1;
  else if (is_word (folded, "yesterday", _ ("yesterday")))
    *date = base - 1;
  else
    *date = cut (folded, &parts) ? from_parts (&parts, base) : 0;
  return *date > 0;
}

/* The half of the day at the end of a time, cut off: 'a', 'p' or 0. */
static char
cut_half (char *text)
{
  static const char *const halves[] = { "am", "pm", "a.m.", "p.m.", "a", "p" };

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (g_str_has_suffix (text, halves[i])) {
      text[strlen (text) - strlen (halves[i])] = 0;
      g_strchomp (text);
      return halves[i][0];
    }
  return 0;
}

static gboolean
cut_time (const char *text, int *hour, int *minute)
{
  gsize digits = strspn (text, "0123456789");
  guint64 number = digits && digits <= 4 ? g_ascii_strtoull (text, NULL, 10) : G_MAXINT;
  const char *rest = text + digits;

  *minute = 0;
  if (digits <= 2)
    *hour = (int) number;
  if (digits > 2) {
    *hour = (int) (number / 100);
    *minute = (int) (number % 100);
    return digits <= 4 && !*rest;
  }
  if (!*rest || !digits)
    return digits > 0;
  if (!strchr (":.h", *rest))
    return FALSE;
  if (g_str_equal (rest, "h"))
    return TRUE;
  *minute = (int) g_ascii_strtoull (rest + 1, NULL, 10);
  return strspn (rest + 1, "0123456789") == 2 && strlen (rest) == 3;
}

/**
 * trellis_time_text_parse:
 * @text: what was typed
 * @minute: (out): minutes after midnight
 *
 * Reads a time of day: 9, 930, 9:30, 9.30pm, 9h30, noon.
 *
 * Returns: %TRUE if @text is one
 */
gboolean
trellis_time_text_parse (const char *text, int *minute)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  char half;
  int hour, rest;

  g_strstrip (folded);
  if (is_word (folded, "noon", _ ("noon"))) {
    *minute = 12 * 60;
    return TRUE;
  }
  if (is_word (folded, "midnight", _ ("midnight"))) {
    *minute = 0;
    return TRUE;
  }
  half = cut_half (folded);
  if (!cut_time (folded, &hour, &rest) || rest > 59 || hour > 23)
    return FALSE;
  if (half && (hour < 1 || hour > 12))
    return FALSE;
  if (half)
    hour = hour % 12 + (half == 'p' ? 12 : 0);
  *minute = hour * 60 + rest;
  return TRUE;
}
