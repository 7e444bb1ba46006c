/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-release-clashes.h"

/**
 * trellis_release_clashes:
 * @library: a library
 * @week: uid of a learning week
 *
 * Finds every clash of a learning week.
 *
 * Returns: (transfer full) (element-type TrellisClash): the clashes, by time
 */
GPtrArray *
trellis_release_clashes (TrellisLibrary *library, const char *week)
{
  g_autoptr (GPtrArray) events = trellis_library_list_linked (
      library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK, week, TRELLIS_EVENT_START);

  return trellis_clashes_find (events);
}
