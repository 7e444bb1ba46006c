/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TRELLIS_PACK_VERSION: the version of the format that is read and written. */
#define TRELLIS_PACK_VERSION 1

/**
 * TrellisPackInfo:
 * @title: (nullable): what the pack is called
 * @published: when it was made, an instant; 0 when it does not say
 * @me: (nullable): uid of the person whose pack it is
 * @version: the version of its format; what is written is always %TRELLIS_PACK_VERSION
 *
 * What a pack says of itself.
 */
typedef struct {
  char *title;
  gint64 published;
  char *me;
  int version;
} TrellisPackInfo;

void trellis_pack_info_clear (TrellisPackInfo *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrellisPackInfo, trellis_pack_info_clear)

G_END_DECLS
