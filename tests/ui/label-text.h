/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-row-label.h"

#include <string.h>

/* Whether a widget itself shows a text: a label, or what stands for one in long lists. */
static inline gboolean
label_has_text (GtkWidget *widget, const char *text)
{
  const char *shown = NULL;

  if (GTK_IS_LABEL (widget))
    shown = gtk_label_get_text (GTK_LABEL (widget));
  else if (TRELLIS_IS_ROW_LABEL (widget))
    shown = trellis_row_label_get_text (TRELLIS_ROW_LABEL (widget));
  return shown && strstr (shown, text);
}
