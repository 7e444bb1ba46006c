/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as a quiz. Beyond crashing, what is checked: marks stay between 0 and 100, and whatever was read can be written
 * as text. */
#include "config.h"

#include "exchange/trellis-gift.h"
#include "model/trellis-quiz-marking.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GPtrArray) questions = trellis_gift_read ((const char *) data, size, report, NULL);
  g_autofree char *text = NULL;

  if (!questions)
    return 0;
  for (guint i = 0; i < questions->len; i++) {
    g_autofree char *said = trellis_quiz_question_say (questions->pdata[i]);
    g_auto (TrellisQuizMark) mark = trellis_quiz_mark_text (questions->pdata[i], said);

    g_assert (mark.percent >= 0 && mark.percent <= 100);
  }
  text = trellis_gift_write (questions);
  g_assert (g_utf8_validate (text, -1, NULL));
  return 0;
}
