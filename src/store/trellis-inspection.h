/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-schema.h"

G_BEGIN_DECLS

/**
 * TrellisInspection:
 * @exists: whether there is a file
 * @writable: whether it and its folder can be written, as far as one can tell before trying
 * @version: version of its schema, 0 when there is nothing in it yet
 * @reading: how to read it
 *
 * What was found where a library should be.
 */
typedef struct {
  gboolean exists;
  gboolean writable;
  guint version;
  TrellisAccess reading;
} TrellisInspection;

gboolean trellis_inspection_run (const char *path,
                                 const TrellisSchema *schema,
                                 TrellisInspection *self,
                                 GError **error);

G_END_DECLS
