/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisStoreError:
 * @TRELLIS_STORE_ERROR_FAILED: anything else; the file is as it was
 * @TRELLIS_STORE_ERROR_FOREIGN: the file is not a library; left as it is
 * @TRELLIS_STORE_ERROR_NEWER: a newer version wrote the file; left as it is
 * @TRELLIS_STORE_ERROR_DAMAGED: the file is damaged; left as it is
 * @TRELLIS_STORE_ERROR_LOST: the file is empty or gone although there are backups of it
 * @TRELLIS_STORE_ERROR_READ_ONLY: the file or its folder cannot be written; nothing changed
 * @TRELLIS_STORE_ERROR_IN_USE: another program has the library open; nothing changed
 * @TRELLIS_STORE_ERROR_FULL: the disk is full; nothing changed
 * @TRELLIS_STORE_ERROR_CONFLICT: what is to be undone has changed since; nothing changed
 *
 * What can go wrong with the library file.
 */
typedef enum {
  TRELLIS_STORE_ERROR_FAILED,
  TRELLIS_STORE_ERROR_FOREIGN,
  TRELLIS_STORE_ERROR_NEWER,
  TRELLIS_STORE_ERROR_DAMAGED,
  TRELLIS_STORE_ERROR_LOST,
  TRELLIS_STORE_ERROR_READ_ONLY,
  TRELLIS_STORE_ERROR_IN_USE,
  TRELLIS_STORE_ERROR_FULL,
  TRELLIS_STORE_ERROR_CONFLICT,
} TrellisStoreError;

#define TRELLIS_STORE_ERROR (trellis_store_error_quark ())
GQuark trellis_store_error_quark (void);

G_END_DECLS
