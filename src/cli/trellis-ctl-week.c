/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Promotion, timetable and round-up of a learning week. */
#include "config.h"

#include "base/trellis-time.h"
#include "cli/trellis-ctl.h"
#include "exchange/trellis-html-style.h"
#include "exchange/trellis-round-up-file.h"
#include "exchange/trellis-week-paper.h"
#include "library/trellis-promotion-file.h"
#include "library/trellis-week-reads.h"
#include "model/trellis-gate.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

static int
write_out (TrellisCtl *ctl, GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GError) error = NULL;

  if (ctl->output) {
    g_autoptr (GFile) file = g_file_new_for_commandline_arg (ctl->output);

    return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                    &error)
               ? TRELLIS_CTL_DONE
               : trellis_ctl_fail (error->message);
  }
  if (fwrite (data, 1, size, stdout) != size || fflush (stdout) != 0)
    return trellis_ctl_fail (g_strerror (errno));
  return TRELLIS_CTL_DONE;
}

static int
no_such_week (TrellisCtl *ctl)
{
  g_autofree char *message = g_strdup_printf (
      _ ("There is no learning week “%s”. List them with: trellisctl list weeks."), ctl->week);

  return trellis_ctl_fail (message);
}

/* What keeps people from reading it is told, and does not stop whoever asked for the file. */
static void
tell_findings (TrellisPromotionPiece *piece)
{
  g_autofree char *language = trellis_html_language ();
  g_autoptr (GPtrArray) findings = trellis_gate_check_piece (piece, language);

  for (guint i = 0; i < findings->len; i++)
    g_printerr ("trellisctl: %s\n", ((const TrellisGateFinding *) findings->pdata[i])->sentence);
}

/**
 * trellis_ctl_promotion:
 * @ctl: what was asked
 *
 * Writes one piece of the promotion of a week, the newest text there is of it, and tells on standard error what the gate
 * found.
 *
 * Returns: exit status
 */
int
trellis_ctl_promotion (TrellisCtl *ctl)
{
  int channel = trellis_choices_find (trellis_promotion_channel_choices,
                                      ctl->channel ? ctl->channel : "page");
  TrellisPromotionFormat format = TRELLIS_PROMOTION_FORMAT_HTML;
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (TrellisPromotionPiece) piece = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (!ctl->week)
    return trellis_ctl_usage (_ ("Say which week: export promotion --week UID."));
  if (channel < 0)
    return trellis_ctl_usage (_ ("Unknown channel. Use page, newsletter, cascade, banner, email, "
                                 "social, flyer, opening or closing."));
  if (ctl->format && !trellis_promotion_format_find (ctl->format, &format))
    return trellis_ctl_usage (_ ("Unknown format. Use --format html, text or pdf."));
  if (!ctl->format && channel == TRELLIS_PROMOTION_CHANNEL_SOCIAL)
    format = TRELLIS_PROMOTION_FORMAT_TEXT;
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  piece = trellis_promotion_file_find (library, ctl->week, (TrellisPromotionChannel) channel);
  if (!piece)
    return no_such_week (ctl);
  tell_findings (piece);
  bytes = trellis_promotion_file_write (library, piece, format, &error);
  return bytes ? write_out (ctl, bytes) : trellis_ctl_fail (error->message);
}

/**
 * trellis_ctl_timetable:
 * @ctl: what was asked
 *
 * Writes the timetable of a week as PDF, as it would be printed.
 *
 * Returns: exit status
 */
int
trellis_ctl_timetable (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (TrellisProgramme) programme = NULL;
  g_autoptr (TrellisPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *language = trellis_html_language ();

  if (!ctl->week)
    return trellis_ctl_usage (_ ("Say which week: export timetable --week UID."));
  if (ctl->format && !g_str_equal (ctl->format, "pdf"))
    return trellis_ctl_usage (_ ("A timetable is written as pdf, and as nothing else."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  programme = trellis_library_programme (library, ctl->week);
  if (!programme)
    return no_such_week (ctl);
  paper = trellis_week_paper_new (programme, NULL, ctl->large, TRELLIS_PAPER_A4, language);
  bytes = trellis_paper_to_pdf (paper, &error);
  return bytes ? write_out (ctl, bytes) : trellis_ctl_fail (error->message);
}

static void
add_number (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  if (number == TRELLIS_HIDDEN)
    json_builder_add_null_value (builder);
  else
    json_builder_add_int_value (builder, number);
}

static void
add_texts (JsonBuilder *builder, const char *name, GPtrArray *texts)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < texts->len; i++)
    json_builder_add_string_value (builder, texts->pdata[i]);
  json_builder_end_array (builder);
}

static void
add_breakdown (JsonBuilder *builder, TrellisRoundUp *round_up, TrellisRoundUpBreakdown breakdown)
{
  GPtrArray *cells = round_up->cells[breakdown];

  json_builder_set_member_name (builder, trellis_round_up_nick (breakdown));
  json_builder_begin_array (builder);
  for (guint i = 0; i < cells->len; i++) {
    const TrellisRoundUpCell *cell = cells->pdata[i];

    json_builder_begin_object (builder);
    json_builder_set_member_name (builder, "label");
    json_builder_add_string_value (builder, cell->label);
    add_number (builder, "number", cell->number);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

/* A number that may not be told is null. */
static void
print_json (TrellisRoundUp *self, TrellisProgramme *programme)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GPtrArray) sentences = trellis_round_up_sentences (self);
  g_autofree char *from = trellis_date_format (self->shadowing_from);
  g_autofree char *to = trellis_date_format (self->shadowing_to);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "week");
  json_builder_add_string_value (builder, trellis_entity_get_uid (programme->week));
  add_number (builder, "events", self->events);
  add_number (builder, "people", self->people);
  add_number (builder, "seats", self->seats);
  add_number (builder, "sign_ups", self->sign_ups);
  add_number (builder, "absent", self->absent);
  add_number (builder, "waiting", self->waiting);
  add_number (builder, "shadowing", self->shadowing);
  json_builder_set_member_name (builder, "shadowing_from");
  json_builder_add_string_value (builder, from);
  json_builder_set_member_name (builder, "shadowing_to");
  json_builder_add_string_value (builder, to);
  add_number (builder, "answers", self->answers);
  add_number (builder, "percent_positive", self->percent_positive);
  add_number (builder, "ratings", self->ratings);
  json_builder_set_member_name (builder, "average");
  if (self->average > 0)
    json_builder_add_double_value (builder, self->average);
  else
    json_builder_add_null_value (builder);
  add_number (builder, "hidden", self->n_hidden);
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++)
    add_breakdown (builder, self, (TrellisRoundUpBreakdown) i);
  add_texts (builder, "comments", self->comments);
  add_texts (builder, "sentences", sentences);
  json_builder_end_object (builder);
  trellis_ctl_print_json (builder);
}

static int
print_words (TrellisRoundUp *self)
{
  g_autoptr (GPtrArray) sentences = trellis_round_up_sentences (self);

  for (guint i = 0; i < sentences->len; i++)
    g_print ("%s\n", (const char *) sentences->pdata[i]);
  for (guint i = 0; i < TRELLIS_ROUND_UP_BREAKDOWNS; i++) {
    if (self->cells[i]->len)
      g_print ("\n%s\n", trellis_round_up_title ((TrellisRoundUpBreakdown) i));
    for (guint j = 0; j < self->cells[i]->len; j++) {
      const TrellisRoundUpCell *cell = self->cells[i]->pdata[j];
      g_autofree char *number = trellis_round_up_number (cell->number);

      g_print ("  %s: %s\n", cell->label, number);
    }
  }
  return TRELLIS_CTL_DONE;
}

static int
write_file (TrellisCtl *ctl, TrellisRoundUp *round_up, TrellisProgramme *programme)
{
  g_autofree char *language = trellis_html_language ();
  char *text = g_str_equal (ctl->format, "csv")
                   ? trellis_round_up_csv_write (round_up, programme)
                   : trellis_round_up_html_write (round_up, programme, language);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return write_out (ctl, bytes);
}

/**
 * trellis_ctl_round_up:
 * @ctl: what was asked
 *
 * Tells the figures of a week in words, as JSON, or as a file of HTML or CSV.
 *
 * Returns: exit status
 */
int
trellis_ctl_round_up (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (TrellisProgramme) programme = NULL;
  g_autoptr (TrellisRoundUp) round_up = NULL;

  if (!ctl->week)
    return trellis_ctl_usage (_ ("Say which week: report round-up --week UID."));
  if (ctl->format && !g_str_equal (ctl->format, "csv") && !g_str_equal (ctl->format, "html"))
    return trellis_ctl_usage (_ ("Unknown format. Use --format html or csv."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  programme = trellis_library_programme (library, ctl->week);
  if (!programme)
    return no_such_week (ctl);
  round_up = trellis_library_round_up (library, programme);
  if (ctl->format)
    return write_file (ctl, round_up, programme);
  if (!ctl->json)
    return print_words (round_up);
  print_json (round_up, programme);
  return TRELLIS_CTL_DONE;
}
