/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The programme of a learning week as a file, for web pages and apps that show schedules. */
#include "config.h"

#include "ui/calendar/trellis-week-file.h"

#include "library/trellis-week-export.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-save-as.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisLibrary *library;
  char *uid;
} Programme;

static void
programme_free (gpointer data)
{
  Programme *self = data;

  g_object_unref (self->library);
  g_free (self->uid);
  g_free (self);
}

/**
 * trellis_week_file_write:
 * @library: a library
 * @uid: uid of a learning week
 * @file: where to; its ending says as what: .xml, .json, .ics or .trellis
 * @error: return location for an error
 *
 * Writes the programme of a learning week.
 *
 * Returns: %TRUE on success; otherwise a file that was there before is as it was
 */
gboolean
trellis_week_file_write (TrellisLibrary *library, const char *uid, GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  TrellisFormat format = trellis_format_guess (NULL, 0, name);

  if (format != TRELLIS_FORMAT_UNKNOWN)
    return trellis_export_week_to_file (library, uid, format, file, error);
  g_set_error_literal (
      error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME,
      _ ("The ending of the name says as what to save: .xml or .json for schedules, .ics for "
         "calendars, .trellis for Trellis."));
  return FALSE;
}

static gboolean
write_cb (GFile *file, gboolean whole, gpointer data, GError **error)
{
  Programme *self = data;

  return trellis_week_file_write (self->library, self->uid, file, error);
}

/**
 * trellis_week_file_ask:
 * @widget: a widget of the window
 * @library: a library
 * @uid: uid of a learning week
 *
 * Asks for a file and writes the programme into it.
 */
void
trellis_week_file_ask (GtkWidget *widget, TrellisLibrary *library, const char *uid)
{
  g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_LEARNING_WEEK, uid);
  const TrellisSaveAsWords words = { _ ("Save Programme (.xml, .json, .ics or .trellis)"), title,
                                     ".xml", NULL, _ ("Programme saved") };
  Programme *self = g_new0 (Programme, 1);

  self->library = g_object_ref (library);
  self->uid = g_strdup (uid);
  trellis_save_as (widget, &words, write_cb, self, programme_free);
}
