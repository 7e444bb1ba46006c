/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a task of the checklist. */
#include "config.h"

#include "ui/calendar/trellis-week-task-form.h"

#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  gpointer task = trellis_form_get_record (trellis_form_page_get_form (page));
  g_autoptr (TrellisWeekTask)
      held = trellis_library_get (library, TRELLIS_TYPE_WEEK_TASK, trellis_entity_get_uid (task));
  const char *title = trellis_entity_get_title (task);
  g_autofree char *label = held ? g_strdup_printf (_ ("Edit %s"), title)
                                : g_strdup_printf (_ ("Add %s"), title);

  if (!held || trellis_form_page_is_changed (page))
    trellis_save (page, library, task, label, held ? _ ("Task changed") : _ ("Task added"));
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_leave (GTK_WIDGET (page));
}

/**
 * trellis_week_task_form_new:
 * @library: a library
 * @task: the task to edit, or a new one of a learning week
 *
 * Makes the form of a task. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_week_task_form_new (TrellisLibrary *library, TrellisWeekTask *task)
{
  static const guint fields[] = { TRELLIS_WEEK_TASK_TITLE, TRELLIS_WEEK_TASK_DUE,
                                  TRELLIS_WEEK_TASK_OWNER, TRELLIS_WEEK_TASK_DONE };
  g_autoptr (TrellisWeekTask)
      held = trellis_library_get (library, TRELLIS_TYPE_WEEK_TASK, trellis_entity_get_uid (task));
  TrellisForm *form = TRELLIS_FORM (trellis_form_new (library, task));
  GtkWidget *page;

  trellis_form_add_group (form, _ ("Task"), NULL, fields, held ? 4 : 3);
  page = trellis_form_page_new (held ? _ ("Edit task") : _ ("New task"), form,
                                held ? _ ("_Save") : _ ("_Add"));
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
