/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small forms that slide in over the page of an event, and leave again when they are filled in. */
#include "config.h"

#include "ui/calendar/trellis-event-ask.h"

#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#define ANSWER "trellis-event-answer"

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  TrellisEventAnswer answer = g_object_get_data (G_OBJECT (page), ANSWER);

  answer (GTK_WIDGET (page), library, trellis_form_get_record (trellis_form_page_get_form (page)));
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (GtkWidget *page, gpointer data)
{
  trellis_place_leave (page);
}

/**
 * trellis_event_ask:
 * @view: what the page below knows
 * @title: what is asked
 * @form: the form
 * @save_label: what saving is called here, with a mnemonic
 * @answer: does it
 *
 * Slides a form in.
 */
void
trellis_event_ask (TrellisEventView *view,
                   const char *title,
                   TrellisForm *form,
                   const char *save_label,
                   TrellisEventAnswer answer)
{
  GtkWidget *page = trellis_form_page_new (title, form, save_label);

  g_object_set_data (G_OBJECT (page), ANSWER, answer);
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), view->library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  trellis_event_view_push (view, title, page);
}
