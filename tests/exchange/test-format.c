/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-format.h"

#include <string.h>

#define HEAD "{\"format\":\"trellis-pack\",\"version\":1"

static void
test_formats (void)
{
  static const struct {
    const char *bytes;
    const char *name;
    TrellisFormat sniffed;
    TrellisFormat guessed;
  } cases[] = {
    { HEAD "}", NULL, TRELLIS_FORMAT_PACK, TRELLIS_FORMAT_PACK },
    { HEAD "}", "a.ics", TRELLIS_FORMAT_PACK, TRELLIS_FORMAT_PACK },
    { "\xef\xbb\xbf \n{ \"version\": 1, \"format\" : \"trellis-pack\"", NULL, TRELLIS_FORMAT_PACK,
      TRELLIS_FORMAT_PACK },
    { "BEGIN:VCALENDAR\r\n", "a.trellis", TRELLIS_FORMAT_ICALENDAR, TRELLIS_FORMAT_ICALENDAR },
    { "\xef\xbb\xbf\r\nbegin:vcalendar", NULL, TRELLIS_FORMAT_ICALENDAR, TRELLIS_FORMAT_ICALENDAR },
    { "BEGIN:VCARD", "a.vcf", TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
    { "{\"format\":\"other\"}", "a.json", TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_SCHEDULE_JSON },
    { "{\"schedule\": {\"version\": \"1\", \"conference\": {", NULL, TRELLIS_FORMAT_SCHEDULE_JSON,
      TRELLIS_FORMAT_SCHEDULE_JSON },
    { "{\"schedule\": {}", NULL, TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
    { "<?xml version='1.0'?>\n<!-- a > b --><!DOCTYPE schedule>\n<schedule>", "a.txt",
      TRELLIS_FORMAT_FRAB, TRELLIS_FORMAT_FRAB },
    { "<schedule version='1'/>", NULL, TRELLIS_FORMAT_FRAB, TRELLIS_FORMAT_FRAB },
    { "<schedules/>", NULL, TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
    { "<?xml", "a.xml", TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_FRAB },
    { "<html><schedule>", NULL, TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
    { "[\"trellis-pack\"]", NULL, TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
    { "", NULL, TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
    { "", "Week.TRELLIS", TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_PACK },
    { "garbage", "week.ics", TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_ICALENDAR },
    { "garbage", "trellis", TRELLIS_FORMAT_UNKNOWN, TRELLIS_FORMAT_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const guint8 *bytes = (const guint8 *) cases[i].bytes;
    gsize length = strlen (cases[i].bytes);

    g_test_message ("%s", cases[i].bytes);
    g_assert_cmpint (trellis_exchange_sniff (bytes, length), ==, cases[i].sniffed);
    g_assert_cmpint (trellis_format_guess (bytes, length, cases[i].name), ==, cases[i].guessed);
  }
  g_assert_cmpint (trellis_exchange_sniff (NULL, 0), ==, TRELLIS_FORMAT_UNKNOWN);
}

static void
test_format_names (void)
{
  g_assert_cmpstr (trellis_format_get_name (TRELLIS_FORMAT_PACK), ==, "trellis-pack");
  g_assert_cmpstr (trellis_format_get_name (TRELLIS_FORMAT_ICALENDAR), ==, "icalendar");
  g_assert_cmpint (trellis_format_find ("trellis-pack"), ==, TRELLIS_FORMAT_PACK);
  g_assert_cmpint (trellis_format_find ("icalendar"), ==, TRELLIS_FORMAT_ICALENDAR);
  g_assert_cmpint (trellis_format_find ("frab"), ==, TRELLIS_FORMAT_FRAB);
  g_assert_cmpint (trellis_format_find ("xml"), ==, TRELLIS_FORMAT_FRAB);
  g_assert_cmpint (trellis_format_find ("schedule-json"), ==, TRELLIS_FORMAT_SCHEDULE_JSON);
  g_assert_cmpint (trellis_format_find ("ics"), ==, TRELLIS_FORMAT_ICALENDAR);
  g_assert_cmpint (trellis_format_find ("pack"), ==, TRELLIS_FORMAT_PACK);
  g_assert_cmpint (trellis_format_find ("csv"), ==, TRELLIS_FORMAT_UNKNOWN);
  g_assert_cmpint (trellis_format_find (NULL), ==, TRELLIS_FORMAT_UNKNOWN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/format/sniff", test_formats);
  g_test_add_func ("/exchange/format/names", test_format_names);
  return g_test_run ();
}
