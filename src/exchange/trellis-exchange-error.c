/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-exchange-error.h"

G_DEFINE_QUARK (trellis_exchange_error_quark, trellis_exchange_error)

/**
 * trellis_exchange_fail:
 * @error: return location for an error
 * @code: why the file is refused
 * @format: a sentence, as printf() formats it
 * @...: what goes into it
 *
 * Refuses a file.
 *
 * Returns: %FALSE
 */
gboolean
trellis_exchange_fail (GError **error, TrellisExchangeError code, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error)
    *error = g_error_new_valist (TRELLIS_EXCHANGE_ERROR, (int) code, format, args);
  va_end (args);
  return FALSE;
}
