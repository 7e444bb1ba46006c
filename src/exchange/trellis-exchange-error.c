/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-exchange-error.h"

G_DEFINE_QUARK (trellis_exchange_error_quark, trellis_exchange_error)
