/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The least an import can be: libical reads one component at a time, a prepared statement puts it into the same columns
 * and another its text into the same search index, in one transaction made durable at its end.
 *
 * usage: bare-import LIBRARY CALENDAR
 *
 * LIBRARY is an empty library of Trellis, so that tables and indexes are the same; its search triggers are dropped and
 * the index is fed by hand. No merging, no checks, no undo, no report. */
#include <libical/ical.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *db;
static sqlite3_stmt *insert, *search;

static void
must (int result)
{
  if (result == SQLITE_OK || result == SQLITE_DONE)
    return;
  fprintf (stderr, "bare-import: %s\n", sqlite3_errmsg (db));
  exit (1);
}

static void
run (const char *sql)
{
  must (sqlite3_exec (db, sql, NULL, NULL, NULL));
}

static char *
read_line (char *line, size_t size, void *data)
{
  return fgets (line, (int) size, data);
}

static const char *
text (const char *value)
{
  return value ? value : "";
}

static void
bind_text (int column, const char *value)
{
  must (sqlite3_bind_text (insert, column, text (value), -1, SQLITE_STATIC));
}

static void
bind_time (int column, icaltimetype time)
{
  const icaltimezone *zone = time.zone ? time.zone : icaltimezone_get_utc_timezone ();

  must (sqlite3_bind_int64 (insert, column,
                            (sqlite3_int64) icaltime_as_timet_with_zone (time, zone) * 1000000));
}

/* The property's text as it stands, or nothing. */
static const char *
property (icalcomponent *event, icalproperty_kind kind)
{
  icalproperty *found = icalcomponent_get_first_property (event, kind);

  return found ? icalproperty_get_value_as_string (found) : NULL;
}

static void
add_event (icalcomponent *event)
{
  icalproperty *organiser = icalcomponent_get_first_property (event, ICAL_ORGANIZER_PROPERTY);
  icalparameter *name = organiser ? icalproperty_get_first_parameter (organiser, ICAL_CN_PARAMETER)
                                  : NULL;
  icalproperty_status status = icalcomponent_get_status (event);
  const char *title = icalcomponent_get_summary (event);
  const char *about = icalcomponent_get_description (event);
  const char *place = icalcomponent_get_location (event);
  icaltimetype start = icalcomponent_get_dtstart (event);
  char categories[512];

  snprintf (categories, sizeof categories, "[\"%s\"]",
            text (property (event, ICAL_CATEGORIES_PROPERTY)));
  bind_text (1, icalcomponent_get_uid (event));
  must (sqlite3_bind_int64 (insert, 2, 1767258000000000));
  bind_text (3, title);
  bind_text (4, about);
  bind_text (5, status == ICAL_STATUS_CANCELLED   ? "cancelled"
                : status == ICAL_STATUS_TENTATIVE ? "tentative"
                                                  : "confirmed");
  bind_time (6, start);
  bind_time (7, icalcomponent_get_dtend (event));
  must (sqlite3_bind_int (insert, 8, start.is_date));
  bind_text (9, place);
  bind_text (10, property (event, ICAL_URL_PROPERTY));
  bind_text (11, name ? icalparameter_get_cn (name) : NULL);
  bind_text (12, categories);
  must (sqlite3_bind_int (insert, 13, icalcomponent_get_sequence (event)));
  must (sqlite3_step (insert));
  must (sqlite3_reset (insert));

  must (sqlite3_bind_int64 (search, 1, sqlite3_last_insert_rowid (db)));
  must (sqlite3_bind_text (search, 2, text (title), -1, SQLITE_STATIC));
  must (sqlite3_bind_text (search, 3, text (about), -1, SQLITE_STATIC));
  must (sqlite3_bind_text (search, 4, text (place), -1, SQLITE_STATIC));
  must (sqlite3_bind_text (search, 5, categories, -1, SQLITE_STATIC));
  must (sqlite3_step (search));
  must (sqlite3_reset (search));
}

static void
open_library (const char *path)
{
  must (sqlite3_open (path, &db));
  run ("PRAGMA journal_mode = WAL");
  run ("PRAGMA synchronous = FULL");
  run ("DROP TRIGGER event_search_insert");
  run ("BEGIN IMMEDIATE");
  must (sqlite3_prepare_v2 (
      db,
      "INSERT INTO event (uid, modified, title, about, status, start, \"end\", all_day, place, "
      "url, organiser, categories, sequence) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      -1, &insert, NULL));
  must (sqlite3_prepare_v2 (
      db,
      "INSERT INTO event_search (rowid, title, summary, about, place, speakers, categories) "
      "VALUES (?, ?, '', ?, ?, '[]', ?)",
      -1, &search, NULL));
}

int
main (int argc, char **argv)
{
  icalparser *parser = icalparser_new ();
  FILE *file = argc == 3 ? fopen (argv[2], "r") : NULL;
  icalcomponent *calendar = NULL;
  char *line;

  if (!file) {
    fputs ("usage: bare-import LIBRARY CALENDAR\n", stderr);
    return 2;
  }
  open_library (argv[1]);
  icalparser_set_gen_data (parser, file);
  /* A parser that has seen VCALENDAR would keep every component of it in memory. */
  while ((line = icalparser_get_line (parser, read_line))) {
    if (strncmp (line, "BEGIN:VCALENDAR", 15) && strncmp (line, "END:VCALENDAR", 13)) {
      calendar = icalparser_add_line (parser, line);
      if (calendar && icalcomponent_isa (calendar) == ICAL_VEVENT_COMPONENT)
        add_event (calendar);
      if (calendar)
        icalcomponent_free (calendar);
    }
    icalmemory_free_buffer (line);
  }
  icalparser_free (parser);
  fclose (file);
  sqlite3_finalize (insert);
  sqlite3_finalize (search);
  run ("COMMIT");
  must (sqlite3_close (db));
  return 0;
}
