/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A piece of promotion as a file, the same for the window and for the command line. */
#include "config.h"

#include "library/trellis-promotion-file.h"

#include "base/trellis-time.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-flyer.h"
#include "exchange/trellis-html-style.h"
#include "exchange/trellis-week-html.h"
#include "library/trellis-week-reads.h"
#include "model/trellis-plain-marks.h"
#include "model/trellis-promotion.h"

#include <glib/gi18n.h>
#include <string.h>

static const struct {
  const char *name;
  const char *extension;
} formats[] = {
  [TRELLIS_PROMOTION_FORMAT_HTML] = { "html", ".html" },
  [TRELLIS_PROMOTION_FORMAT_TEXT] = { "text", ".txt" },
  [TRELLIS_PROMOTION_FORMAT_PDF] = { "pdf", ".pdf" },
};

/**
 * trellis_promotion_format_find:
 * @name: name for machines: html, text or pdf
 * @format: (out): the format
 *
 * Finds a format.
 *
 * Returns: %FALSE when there is none of that name
 */
gboolean
trellis_promotion_format_find (const char *name, TrellisPromotionFormat *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i].name, name)) {
      *format = (TrellisPromotionFormat) i;
      return TRUE;
    }
  return FALSE;
}

/**
 * trellis_promotion_format_extension:
 * @format: a format
 *
 * How names of its files end.
 *
 * Returns: (transfer none): such as `.html`
 */
const char *
trellis_promotion_format_extension (TrellisPromotionFormat format)
{
  return formats[format].extension;
}

/**
 * trellis_promotion_format_fits:
 * @format: a format
 * @channel: where a piece is read
 *
 * Whether a piece can be written so: a post is plain text and nothing else, and what is read on screens needs no paper.
 *
 * Returns: %TRUE if it can
 */
gboolean
trellis_promotion_format_fits (TrellisPromotionFormat format, TrellisPromotionChannel channel)
{
  switch (channel) {
  case TRELLIS_PROMOTION_CHANNEL_SOCIAL:
  case TRELLIS_PROMOTION_CHANNEL_BANNER:
    return format == TRELLIS_PROMOTION_FORMAT_TEXT ||
           (format == TRELLIS_PROMOTION_FORMAT_HTML && channel == TRELLIS_PROMOTION_CHANNEL_BANNER);
  case TRELLIS_PROMOTION_CHANNEL_PAGE:
  case TRELLIS_PROMOTION_CHANNEL_EMAIL:
    return format != TRELLIS_PROMOTION_FORMAT_PDF;
  default:
    return TRUE;
  }
}

static GBytes *
take (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
write_text (TrellisProgramme *programme, TrellisPromotionChannel channel, const char *text)
{
  if (channel == TRELLIS_PROMOTION_CHANNEL_PAGE)
    return take (trellis_week_text_write (programme, text));
  if (!trellis_promotion_has_marks (channel))
    return take (g_strdup_printf ("%s\n", text));
  return take (trellis_plain_marks_to_text (text));
}

/**
 * trellis_promotion_file_write:
 * @library: a library
 * @piece: a piece of promotion
 * @format: what to write it as
 * @error: return location for an error
 *
 * Writes a piece as a file.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
trellis_promotion_file_write (TrellisLibrary *library,
                              TrellisPromotionPiece *piece,
                              TrellisPromotionFormat format,
                              GError **error)
{
  const char *title = trellis_entity_get_title (piece);
  const char *text = trellis_entity_get_text (piece, TRELLIS_PROMOTION_PIECE_TEXT);
  int channel = trellis_entity_get_choice (piece, TRELLIS_PROMOTION_PIECE_CHANNEL);
  g_autofree char *language = trellis_html_language ();
  g_autoptr (TrellisProgramme) programme = trellis_library_programme (
      library, trellis_entity_get_text (piece, TRELLIS_PROMOTION_PIECE_WEEK));

  if (!programme) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                         _ ("The learning week of this piece is gone."));
    return NULL;
  }
  if (!trellis_promotion_format_fits (format, (TrellisPromotionChannel) channel)) {
    g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                 _ ("A piece for “%s” is not written as %s. Use another format, such as text."),
                 _ (trellis_promotion_channel_choices[channel].label), formats[format].name);
    return NULL;
  }
  if (format == TRELLIS_PROMOTION_FORMAT_TEXT)
    return write_text (programme, (TrellisPromotionChannel) channel, text);
  if (channel == TRELLIS_PROMOTION_CHANNEL_FLYER)
    return format == TRELLIS_PROMOTION_FORMAT_PDF
               ? trellis_flyer_pdf_write (programme, text, language, error)
               : take (trellis_flyer_html_write (programme, text, language));
  if (format == TRELLIS_PROMOTION_FORMAT_PDF)
    return trellis_piece_pdf_write (title, text, language, error);
  return channel == TRELLIS_PROMOTION_CHANNEL_PAGE
             ? take (trellis_week_html_write (programme, text, language))
             : take (trellis_piece_html_write (title, text, language));
}

static gboolean
is_over (TrellisProgramme *programme)
{
  return trellis_today () > trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_END);
}

/* What rounds a week up has its figures, as soon as there are some. */
static char *
write_slot (TrellisLibrary *library, TrellisProgramme *programme, const TrellisPromotionSlot *slot)
{
  g_autoptr (TrellisRoundUp) round_up = NULL;

  if (slot->channel != TRELLIS_PROMOTION_CHANNEL_CLOSING || !is_over (programme))
    return trellis_promotion_write (programme, slot);
  round_up = trellis_library_round_up (library, programme);
  return trellis_round_up_case_study (round_up, programme);
}

/**
 * trellis_promotion_write_again:
 * @library: a library
 * @piece: a piece of promotion
 *
 * Writes the text of a piece from what the programme is now. The closing article has the figures of the week once it is
 * over.
 *
 * Returns: (transfer full) (nullable): the text; %NULL when the plan has no place for the piece
 */
char *
trellis_promotion_write_again (TrellisLibrary *library, TrellisPromotionPiece *piece)
{
  g_autoptr (TrellisProgramme) programme = trellis_library_programme (
      library, trellis_entity_get_text (piece, TRELLIS_PROMOTION_PIECE_WEEK));
  TrellisPromotionSlot slot;

  if (!programme || !trellis_promotion_find_slot (programme, piece, &slot))
    return NULL;
  return write_slot (library, programme, &slot);
}

/**
 * trellis_promotion_kit:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the pieces of the kit of a week that are not there yet; nothing is saved.
 *
 * Returns: (transfer full) (element-type TrellisPromotionPiece): new pieces by the day they are due
 */
GPtrArray *
trellis_promotion_kit (TrellisLibrary *library, const char *week)
{
  g_autoptr (GPtrArray) present = trellis_library_promotion (library, week);
  g_autoptr (TrellisProgramme) programme = trellis_library_programme (library, week);
  GPtrArray *made = programme ? trellis_promotion_make_kit (programme, present)
                              : g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < made->len; i++)
    if (trellis_entity_get_choice (made->pdata[i], TRELLIS_PROMOTION_PIECE_CHANNEL) ==
        TRELLIS_PROMOTION_CHANNEL_CLOSING)
      trellis_entity_take_text (made->pdata[i], TRELLIS_PROMOTION_PIECE_TEXT,
                                trellis_promotion_write_again (library, made->pdata[i]));
  return made;
}

static TrellisPromotionPiece *
first_of (GPtrArray *pieces, TrellisPromotionChannel channel)
{
  for (guint i = 0; i < pieces->len; i++)
    if (trellis_entity_get_choice (pieces->pdata[i], TRELLIS_PROMOTION_PIECE_CHANNEL) ==
        (int) channel)
      return g_object_ref (pieces->pdata[i]);
  return NULL;
}

/**
 * trellis_promotion_file_find:
 * @library: a library
 * @week: uid of a learning week
 * @channel: where a piece is read
 *
 * Finds the first piece for a channel. When there is none yet, it is written from the programme and not kept.
 *
 * Returns: (transfer full) (nullable): the piece; %NULL when there is no such week
 */
TrellisPromotionPiece *
trellis_promotion_file_find (TrellisLibrary *library,
                             const char *week,
                             TrellisPromotionChannel channel)
{
  g_autoptr (GPtrArray) present = trellis_library_promotion (library, week);
  g_autoptr (GPtrArray) made = NULL;
  TrellisPromotionPiece *found = first_of (present, channel);

  if (found)
    return found;
  made = trellis_promotion_kit (library, week);
  return first_of (made, channel);
}
