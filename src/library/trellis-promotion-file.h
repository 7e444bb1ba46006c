/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-preparation.h"

G_BEGIN_DECLS

/**
 * TrellisPromotionFormat:
 * @TRELLIS_PROMOTION_FORMAT_HTML: one file of HTML
 * @TRELLIS_PROMOTION_FORMAT_TEXT: plain text
 * @TRELLIS_PROMOTION_FORMAT_PDF: tagged PDF
 *
 * What a piece of promotion is written as.
 */
typedef enum {
  TRELLIS_PROMOTION_FORMAT_HTML,
  TRELLIS_PROMOTION_FORMAT_TEXT,
  TRELLIS_PROMOTION_FORMAT_PDF,
} TrellisPromotionFormat;

gboolean trellis_promotion_format_find (const char *name, TrellisPromotionFormat *format);
const char *trellis_promotion_format_extension (TrellisPromotionFormat format);
gboolean
trellis_promotion_format_fits (TrellisPromotionFormat format, TrellisPromotionChannel channel);
GBytes *trellis_promotion_file_write (TrellisLibrary *library,
                                      TrellisPromotionPiece *piece,
                                      TrellisPromotionFormat format,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
TrellisPromotionPiece *
trellis_promotion_file_find (TrellisLibrary *library,
                             const char *week,
                             TrellisPromotionChannel channel) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_promotion_kit (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_promotion_write_again (TrellisLibrary *library,
                                     TrellisPromotionPiece *piece) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
