/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a learning week. */
#include "config.h"

#include "ui/calendar/trellis-week-form.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-week-partners.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

#define IS_NEW "trellis-is-new"
#define USUAL_BITESIZE 60

/* From Monday to Friday of the week after this one. */
static TrellisLearningWeek *
new_week (void)
{
  TrellisLearningWeek *week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  gint64 monday = trellis_date_monday (trellis_today ()) + 7;

  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, monday + 4);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_BITESIZE, USUAL_BITESIZE);
  return week;
}

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  TrellisForm *form = trellis_form_page_get_form (page);
  gpointer week = trellis_form_get_record (form);
  gboolean is_new = g_object_get_data (G_OBJECT (page), IS_NEW) != NULL;
  const char *title = trellis_entity_get_title (week);
  g_autofree char *label = is_new ? g_strdup_printf (_ ("Add %s"), title)
                                  : g_strdup_printf (_ ("Edit %s"), title);

  if (is_new || trellis_form_page_is_changed (page)) {
    TrellisBatch *batch = trellis_batch_new ("save", label);

    trellis_week_partners_save (form, batch);
    trellis_batch_save (batch, week);
    trellis_do (page, library, batch,
                is_new ? _ ("Learning week added") : _ ("Learning week changed"));
  }
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_leave (GTK_WIDGET (page));
}

static GtkWidget *
make_form (TrellisLibrary *library, TrellisLearningWeek *week)
{
  static const guint what[] = { TRELLIS_LEARNING_WEEK_TITLE, TRELLIS_LEARNING_WEEK_THEME,
                                TRELLIS_LEARNING_WEEK_ABOUT, TRELLIS_LEARNING_WEEK_OBJECTIVES };
  static const guint when[] = { TRELLIS_LEARNING_WEEK_START, TRELLIS_LEARNING_WEEK_END,
                                TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS };
  static const guint who[] = { TRELLIS_LEARNING_WEEK_SPONSOR, TRELLIS_LEARNING_WEEK_ORGANISATION,
                               TRELLIS_LEARNING_WEEK_PARTNERS, TRELLIS_LEARNING_WEEK_URL };
  static const guint words[] = { TRELLIS_LEARNING_WEEK_QUOTATION, TRELLIS_LEARNING_WEEK_QUOTED };
  static const guint more[] = { TRELLIS_LEARNING_WEEK_BITESIZE, TRELLIS_LEARNING_WEEK_MOST_MINUTES,
                                TRELLIS_LEARNING_WEEK_TEMPLATE };
  TrellisForm *form = TRELLIS_FORM (trellis_form_new (library, week));

  trellis_form_add_group (form, _ ("What"), NULL, what, G_N_ELEMENTS (what));
  trellis_form_add_group (form, _ ("When"), NULL, when, G_N_ELEMENTS (when));
  trellis_form_add_group (form, _ ("Who"), NULL, who, G_N_ELEMENTS (who));
  trellis_form_add_group (form, _ ("In their words"), NULL, words, G_N_ELEMENTS (words));
  trellis_form_add_group (form, _ ("More"), NULL, more, G_N_ELEMENTS (more));
  trellis_form_set_hint (form, TRELLIS_LEARNING_WEEK_OBJECTIVES, _ ("One in each line."));
  trellis_form_set_hint (form, TRELLIS_LEARNING_WEEK_BITESIZE,
                         _ ("The longest that a bitesize event takes."));
  trellis_form_set_hint (
      form, TRELLIS_LEARNING_WEEK_MOST_MINUTES,
      _ ("The most of a day that one person should give to it; 0 for two hours."));
  trellis_form_set_hint (form, TRELLIS_LEARNING_WEEK_TEMPLATE,
                         _ ("A pattern to copy, not a real week."));
  trellis_week_partners_add (form, library);
  return GTK_WIDGET (form);
}

/**
 * trellis_week_form_new:
 * @library: a library
 * @week: (nullable): the learning week to edit, or the pattern of a new one when the library has none
 *   with its uid; %NULL for a new one
 *
 * Makes the form of a learning week. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_week_form_new (TrellisLibrary *library, TrellisLearningWeek *week)
{
  g_autoptr (TrellisLearningWeek) record = week ? g_object_ref (week) : new_week ();
  g_autoptr (TrellisLearningWeek) held = trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK,
                                                              trellis_entity_get_uid (record));
  GtkWidget *form = make_form (library, record);
  GtkWidget *page = trellis_form_page_new (held ? _ ("Edit learning week")
                                                : _ ("New learning week"),
                                           TRELLIS_FORM (form), held ? _ ("_Save") : _ ("_Add"));

  if (!held)
    g_object_set_data (G_OBJECT (page), IS_NEW, page);
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
