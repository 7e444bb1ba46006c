/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisExchangeError:
 * @TRELLIS_EXCHANGE_ERROR_UNKNOWN: the file is of no format that is known
 * @TRELLIS_EXCHANGE_ERROR_MALFORMED: the file is not what it says it is
 * @TRELLIS_EXCHANGE_ERROR_TOO_LARGE: the file goes beyond a limit that keeps the program safe
 * @TRELLIS_EXCHANGE_ERROR_NEWER: the file is of a newer version of its format
 *
 * Why a whole file is refused. Single records that are refused go to the report instead.
 */
typedef enum {
  TRELLIS_EXCHANGE_ERROR_UNKNOWN,
  TRELLIS_EXCHANGE_ERROR_MALFORMED,
  TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
  TRELLIS_EXCHANGE_ERROR_NEWER,
} TrellisExchangeError;

#define TRELLIS_EXCHANGE_ERROR (trellis_exchange_error_quark ())
GQuark trellis_exchange_error_quark (void);
gboolean trellis_exchange_fail (GError **error, TrellisExchangeError code, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

G_END_DECLS
