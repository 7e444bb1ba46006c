/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-pack-info.h"

/**
 * trellis_pack_info_clear:
 * @self: what a pack says of itself
 *
 * Frees what is in @self, which may then be used again.
 */
void
trellis_pack_info_clear (TrellisPackInfo *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->me, g_free);
  self->published = 0;
  self->version = 0;
}
