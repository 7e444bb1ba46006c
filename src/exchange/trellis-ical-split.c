/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Splits a stream of calendar lines into components, in memory that does not grow with the file.
 * Every limit that keeps the rest of the reading safe is held here, on the raw bytes. */
#include "config.h"

#include "exchange/trellis-ical-split.h"

#include "exchange/trellis-ical-text.h"

#include <glib/gi18n.h>
#include <string.h>

#define CHUNK 65536
#define MOST_OF_LINE 8192 /* bytes as they stand in the file */
#define MOST_OF_CONTENT (256 * 1024) /* bytes of an unfolded line */
#define MOST_OF_PART (1024 * 1024)
#define MOST_NESTED 8
#define MOST_OF_FILE (512 * (guint64) 1024 * 1024)
#define MOST_BEFORE_CALENDAR (1024 * 1024) /* no longer looked for after that */

typedef struct {
  /* Borrowed */
  TrellisReading *reading;
  TrellisIcalTakePart take;
  gpointer data;
  /* Owned */
  GString *text; /* lines of the open component; the last may still be continued */
  GString *pending; /* beginning of a line that goes on in the next chunk */
  char *title; /* SUMMARY of the open component, as it stands */
  const char *fault; /* why the open component is refused */
  char name[24]; /* of the open component */
  gsize line_start; /* where the last line begins in text */
  guint line; /* number of the line being read */
  guint begun; /* number of the line that the last line of text began with */
  guint first_line; /* BEGIN of the open component */
  guint depth; /* 0 outside of components, 1 in one, more in those within */
  guint64 done;
  gboolean skipping; /* the line being read is too long */
  gboolean after_cr;
  gboolean in_calendar;
  gboolean seen_calendar;
  char method[24]; /* METHOD of the calendar, in capitals */
  gboolean nested;
} Splitter;

static const char *const outer_names[] = { "VEVENT",    "VTODO",     "VJOURNAL", "VFREEBUSY",
                                           "VTIMEZONE", "VCALENDAR", NULL };

/**
 * trellis_ical_what:
 * @title: (nullable): title of an event
 * @line: number of its first line
 *
 * Names an event of a file, so that a person finds it.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_ical_what (const char *title, guint line)
{
  if (title && *title)
    /* Translators: names an event of a calendar file in a report: its title and the line of the
     * file where it begins */
    return g_strdup_printf (_ ("Event “%s” (line %u)"), title, line);
  /* Translators: names an event without a title in a report, by the line where it begins */
  return g_strdup_printf (_ ("Event (line %u)"), line);
}

static void
forget_part (Splitter *self)
{
  g_string_truncate (self->text, 0);
  g_clear_pointer (&self->title, g_free);
  self->line_start = 0;
  self->depth = 0;
  self->fault = NULL;
  self->nested = FALSE;
}

static void
refuse_part (Splitter *self, const char *why)
{
  g_autofree char *what = NULL;

  if (!strcmp (self->name, "VTIMEZONE"))
    trellis_report_note (self->reading->report,
                         _ ("A time zone of the file is damaged and was left out."));
  else if (strcmp (self->name, "VEVENT"))
    trellis_report_note (self->reading->report,
                         _ ("A part of the file that is no event is damaged and was left out."));
  else {
    what = trellis_ical_what (self->title, self->first_line);
    trellis_report_refuse (self->reading->report, what, why);
  }
  forget_part (self);
}

static gboolean
close_part (Splitter *self, GError **error)
{
  TrellisIcalPart part = {
    .name = self->name,
    .line = self->first_line,
    .withdrawn = !strcmp (self->method, "CANCEL"),
    .method = self->method,
    .nested = self->nested,
  };
  gboolean going;

  if (self->fault) {
    refuse_part (self, self->fault);
    return TRUE;
  }
  if (trellis_ical_text_repair (self->text))
    trellis_report_note (self->reading->report,
                         _ ("Letters that are not in UTF-8 were read as Western European."));
  part.text = self->text->str;
  part.length = self->text->len;
  going = self->take (&part, self->data, error);
  forget_part (self);
  return going;
}

static void
open_part (Splitter *self, TrellisIcalSlice name)
{
  forget_part (self);
  for (gsize i = 0; i <= name.length; i++)
    self->name[i] = i < name.length ? g_ascii_toupper (name.at[i]) : '\0';
  self->first_line = self->begun;
  self->depth = 1;
}

static gboolean
is_outer (TrellisIcalSlice name)
{
  for (guint i = 0; outer_names[i]; i++)
    if (trellis_ical_slice_is (name, outer_names[i]))
      return TRUE;
  return FALSE;
}

static void
keep_method (Splitter *self, TrellisIcalSlice line)
{
  gsize n = 0;

  for (gsize i = strlen ("METHOD:"); i < line.length && n + 1 < sizeof self->method; i++)
    if (g_ascii_isalpha (line.at[i]))
      self->method[n++] = g_ascii_toupper (line.at[i]);
  self->method[n] = '\0';
}

/* BEGIN of a component. One that must stand at the top ends, unfinished, the one that is open. */
static void
begin (Splitter *self, TrellisIcalSlice name)
{
  if (self->depth && is_outer (name))
    refuse_part (self, _ ("It is incomplete: its END line is missing."));
  if (trellis_ical_slice_is (name, "VCALENDAR")) {
    self->in_calendar = self->seen_calendar = TRUE;
    *self->method = '\0';
  } else if (!self->depth && self->in_calendar && name.length < sizeof self->name) {
    open_part (self, name);
  } else if (self->depth) {
    self->nested = TRUE;
    if (++self->depth > MOST_NESTED)
      self->fault = _ ("Its parts are nested too deeply.");
  }
}

static gboolean
end (Splitter *self, TrellisIcalSlice name, GError **error)
{
  if (trellis_ical_slice_is (name, "VCALENDAR")) {
    if (self->depth)
      refuse_part (self, _ ("It is incomplete: its END line is missing."));
    self->in_calendar = FALSE;
  } else if (self->depth && trellis_ical_slice_is (name, self->name)) {
    return close_part (self, error);
  } else if (self->depth > 1) {
    self->depth--;
  }
  return TRUE;
}

static void
keep_title (Splitter *self, TrellisIcalSlice line)
{
  const char *colon = memchr (line.at, ':', line.length);
  TrellisIcalSlice value;

  if (!colon || self->depth != 1 || self->title || (line.at[7] != ':' && line.at[7] != ';'))
    return;
  value.at = colon + 1;
  value.length = MIN ((gsize) (line.at + line.length - value.at), 200);
  self->title = trellis_ical_text_read (value);
  if (!g_utf8_validate (self->title, -1, NULL)) {
    g_autofree char *bytes = g_steal_pointer (&self->title);

    self->title = g_utf8_make_valid (bytes, -1);
  }
}

/* The last line is known to be complete: looks at it, and keeps or drops it. */
static gboolean
finish_line (Splitter *self, GError **error)
{
  gsize start = self->line_start;
  TrellisIcalSlice line = { self->text->str + start, self->text->len - start };
  TrellisIcalSlice name = { line.at, line.length };
  gboolean is_begin, going = TRUE;

  if (!line.length)
    return TRUE;
  is_begin = trellis_ical_slice_starts (line, "BEGIN:");
  if (is_begin || trellis_ical_slice_starts (line, "END:")) {
    g_autofree char *copy = NULL;
    gsize skip = is_begin ? 6 : 4;

    while (name.length > skip && g_ascii_isspace (name.at[name.length - 1]))
      name.length--;
    copy = g_strndup (name.at + skip, name.length - skip);
    name = (TrellisIcalSlice){ copy, name.length - skip };
    if (!is_begin)
      going = end (self, name, error);
    else
      begin (self, name);
  } else if (!self->depth) {
    if (self->in_calendar && trellis_ical_slice_starts (line, "METHOD:"))
      keep_method (self, line);
  } else if (line.length > 8 && trellis_ical_slice_starts (line, "SUMMARY")) {
    keep_title (self, line);
  }

  /* A zone is made of the components within it; of an event only its own lines are used. */
  if (!self->depth || self->fault || (self->depth > 1 && strcmp (self->name, "VTIMEZONE")) ||
      (is_begin && self->depth == 1))
    g_string_truncate (self->text, self->depth && !self->fault ? MIN (start, self->text->len) : 0);
  else if (self->text->len > start)
    g_string_append_c (self->text, '\n');
  self->line_start = self->text->len;
  return going;
}

static void
add_to_line (Splitter *self, const char *at, gsize length)
{
  if (memchr (at, '\0', length))
    self->fault = _ ("It holds bytes that are not text.");
  if (self->text->len - self->line_start + length > MOST_OF_CONTENT) {
    self->fault = _ ("One of its lines is too long.");
    return;
  }
  if (self->text->len + length > MOST_OF_PART) {
    /* only its END is still of interest */
    self->fault = _ ("It is larger than a megabyte.");
    g_string_erase (self->text, 0, (gssize) self->line_start);
    self->line_start = 0;
  }
  g_string_append_len (self->text, at, (gssize) length);
}

/* One line as it stands in the file, which may continue the one before. */
static gboolean
take_line (Splitter *self, const char *at, gsize length, GError **error)
{
  self->line++;
  if (self->line == 1 && length >= 3 && !memcmp (at, "\xef\xbb\xbf", 3)) {
    at += 3;
    length -= 3;
  }
  if (!length)
    return TRUE;
  if (*at == ' ' || *at == '\t') {
    add_to_line (self, at + 1, length - 1);
    return TRUE;
  }
  if (!finish_line (self, error))
    return FALSE;
  if (!self->depth)
    self->fault = NULL;
  self->begun = self->line;
  add_to_line (self, at, length);
  return TRUE;
}

static gboolean
end_line (Splitter *self, const char *at, gsize length, GError **error)
{
  gboolean going;

  if (self->skipping || self->pending->len + length > MOST_OF_LINE) {
    self->skipping = FALSE;
    g_string_truncate (self->pending, 0);
    /* what stands before it is complete, and it itself is nothing */
    going = finish_line (self, error);
    self->line++;
    if (self->depth)
      self->fault = _ ("One of its lines is too long.");
    return going;
  }
  if (!self->pending->len)
    return take_line (self, at, length, error);
  g_string_append_len (self->pending, at, (gssize) length);
  going = take_line (self, self->pending->str, self->pending->len, error);
  g_string_truncate (self->pending, 0);
  return going;
}

/* Keeps the beginning of a line for the next chunk, unless it is too long anyhow. */
static void
keep_beginning (Splitter *self, const char *at, gsize length)
{
  if (self->skipping || self->pending->len + length > MOST_OF_LINE) {
    self->skipping = TRUE;
    g_string_truncate (self->pending, 0);
  } else {
    g_string_append_len (self->pending, at, (gssize) length);
  }
}

/* Lines end with CR LF, LF or CR, mixed as it may be. */
static gboolean
take_chunk (Splitter *self, const char *at, gsize length, GError **error)
{
  const char *end = at + length, *feed = NULL;

  while (at < end) {
    const char *stop;

    if (self->after_cr && *at == '\n') {
      self->after_cr = FALSE;
      at++;
      continue;
    }
    self->after_cr = FALSE;
    if (!feed || feed < at) {
      feed = memchr (at, '\n', (gsize) (end - at));
      if (!feed)
        feed = end;
    }
    stop = memchr (at, '\r', (gsize) (feed - at));
    if (!stop)
      stop = feed;
    if (stop == end) {
      keep_beginning (self, at, (gsize) (end - at));
      return TRUE;
    }
    if (!end_line (self, at, (gsize) (stop - at), error))
      return FALSE;
    self->after_cr = *stop == '\r';
    at = stop + 1;
  }
  return TRUE;
}

static gboolean
check_progress (Splitter *self, gsize n, GError **error)
{
  self->done += n;
  g_atomic_int_set (&self->reading->done_kb, (gint) (self->done / 1024));
  if (self->done > MOST_OF_FILE) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                         _ ("The calendar file is larger than 512 MB. Split it and import the "
                            "parts one by one."));
    return FALSE;
  }
  if (!self->seen_calendar && self->done > MOST_BEFORE_CALENDAR + n) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                         _ ("This is not a calendar file: it has no BEGIN:VCALENDAR line."));
    return FALSE;
  }
  return TRUE;
}

static gboolean
finish (Splitter *self, GError **error)
{
  if ((self->pending->len || self->skipping) && !end_line (self, "", 0, error))
    return FALSE;
  if (!finish_line (self, error))
    return FALSE;
  if (!self->seen_calendar) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                         _ ("This is not a calendar file: it has no BEGIN:VCALENDAR line."));
    return FALSE;
  }
  if (self->depth)
    refuse_part (self, _ ("It is incomplete: the file ends in the middle of it."));
  if (self->in_calendar)
    trellis_report_note (self->reading->report,
                         _ ("The file ends before its calendar does; events may be missing."));
  return TRUE;
}

/**
 * trellis_ical_split:
 * @stream: a calendar file
 * @reading: what to report to
 * @take: takes each component
 * @data: data for @take
 * @error: return location for an error
 *
 * Reads a stream to its end, component by component. Components beyond a limit are refused in the
 * report; the rest goes on.
 *
 * Returns: %FALSE with @error set when the stream or @take failed, or the file is no calendar
 */
gboolean
trellis_ical_split (GInputStream *stream,
                    TrellisReading *reading,
                    TrellisIcalTakePart take,
                    gpointer data,
                    GError **error)
{
  g_autoptr (GString) text = g_string_sized_new (4096);
  g_autoptr (GString) pending = g_string_new (NULL);
  g_autofree char *chunk = g_malloc (CHUNK);
  Splitter self = { .reading = reading, .take = take, .data = data };
  gboolean going = TRUE;

  self.text = text;
  self.pending = pending;
  while (going) {
    gssize n;

    if (g_cancellable_set_error_if_cancelled (reading->cancellable, error)) {
      going = FALSE;
      break;
    }
    n = g_input_stream_read (stream, chunk, CHUNK, reading->cancellable, error);

    if (n < 0)
      going = FALSE;
    if (n <= 0)
      break;
    going = check_progress (&self, (gsize) n, error) && take_chunk (&self, chunk, (gsize) n, error);
  }
  going = going && finish (&self, error);
  g_free (self.title);
  return going;
}
