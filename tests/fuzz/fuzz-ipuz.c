/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as a crossword. Beyond crashing, what is checked: what was read can be written, read again and written to
 * the same bytes; and it can be solved. */
#include "config.h"

#include "exchange/trellis-ipuz.h"
#include "model/trellis-crossword-play.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (TrellisCrossword)
      crossword = trellis_ipuz_read ((const char *) data, size, report, NULL);
  g_autoptr (TrellisCrossword) again = NULL;
  g_autoptr (TrellisCrosswordPlay) play = NULL;
  g_autofree char *once = NULL, *twice = NULL;

  if (!crossword)
    return 0;
  once = trellis_ipuz_write (crossword);
  again = trellis_ipuz_read (once, strlen (once), report, NULL);
  g_assert (again != NULL);
  twice = trellis_ipuz_write (again);
  g_assert_cmpstr (once, ==, twice);
  play = trellis_crossword_play_new (crossword);
  for (guint i = 0; i < crossword->entries->len; i++)
    trellis_crossword_play_reveal (play, i);
  return 0;
}
