/* SPDX-License-Identifier: GPL-3.0-or-later */
/* export activity --uid UID --format gift|ipuz|pdf|text */
#include "config.h"

#include "cli/trellis-ctl.h"
#include "exchange/trellis-activity-paper.h"
#include "exchange/trellis-activity-sheet.h"
#include "exchange/trellis-gift.h"
#include "exchange/trellis-ipuz.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

static GBytes *
take (char *text)
{
  return text ? g_bytes_new_take (text, strlen (text)) : NULL;
}

static GBytes *
write_gift (TrellisCtl *ctl, TrellisActivity *activity, GError **error)
{
  g_autoptr (GPtrArray) questions = trellis_activity_get_quiz (activity, error);

  return questions ? take (trellis_gift_write (questions)) : NULL;
}

static GBytes *
write_ipuz (TrellisCtl *ctl, TrellisActivity *activity, GError **error)
{
  g_autoptr (TrellisCrossword) crossword = trellis_activity_get_crossword (activity, error);

  return crossword ? take (trellis_ipuz_write (crossword)) : NULL;
}

static GBytes *
write_text (TrellisCtl *ctl, TrellisActivity *activity, GError **error)
{
  g_autoptr (TrellisSheet) sheet = trellis_sheet_new (activity, TRUE, error);

  return sheet ? take (trellis_sheet_to_text (sheet)) : NULL;
}

static GBytes *
write_pdf (TrellisCtl *ctl, TrellisActivity *activity, GError **error)
{
  g_autoptr (TrellisPaper) paper = trellis_activity_paper_new (
      activity, ctl->large ? TRELLIS_PRINT_LARGE : TRELLIS_PRINT_NORMAL, TRUE, error);

  return paper ? trellis_paper_to_pdf (paper, error) : NULL;
}

static const struct {
  const char *name;
  GBytes *(*write) (TrellisCtl *ctl, TrellisActivity *activity, GError **error);
} formats[] = {
  { "gift", write_gift },
  { "ipuz", write_ipuz },
  { "text", write_text },
  { "pdf", write_pdf },
};

static gboolean
put (TrellisCtl *ctl, GBytes *bytes, GError **error)
{
  g_autoptr (GOutputStream) stream = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (ctl->output)
    return g_file_set_contents (ctl->output, data, (gssize) size, error);
  stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  return g_output_stream_write_all (stream, data, size, NULL, NULL, error);
}

/**
 * trellis_ctl_export_activity:
 * @ctl: what was asked
 *
 * Exports one activity: a quiz as GIFT, a crossword as ipuz, any as text or PDF with the answers at the end.
 *
 * Returns: exit status
 */
int
trellis_ctl_export_activity (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (TrellisActivity) activity = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  guint format = 0;

  while (format < G_N_ELEMENTS (formats) && g_strcmp0 (ctl->format, formats[format].name))
    format++;
  if (!ctl->uid || format == G_N_ELEMENTS (formats))
    return trellis_ctl_usage (
        _ ("export activity needs --uid UID and --format gift, ipuz, text or pdf."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  activity = trellis_library_get (library, TRELLIS_TYPE_ACTIVITY, ctl->uid);
  if (!activity)
    return trellis_ctl_fail (_ ("There is no activity with that uid."));
  bytes = formats[format].write (ctl, activity, &error);
  if (!bytes || !put (ctl, bytes, &error))
    return trellis_ctl_fail (error->message);
  return TRELLIS_CTL_DONE;
}
