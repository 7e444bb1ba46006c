/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Settings that belong to a library and not to a machine. They are set by a batch, so that undo takes them back. */
#include "config.h"

#include "library/trellis-library-settings.h"

#include "library/trellis-library-private.h"
#include "records/trellis-settings.h"

/**
 * trellis_library_get_setting:
 * @self: a library
 * @name: name of a setting, as given to [method@Batch.set]
 *
 * Reads a setting of the library.
 *
 * Returns: (transfer full): its value, empty when it was never set
 */
char *
trellis_library_get_setting (TrellisLibrary *self, const char *name)
{
  return trellis_settings_get (trellis_library_get_reader (self), name);
}
