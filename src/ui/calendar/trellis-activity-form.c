/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of an activity: a quiz is written or pasted as GIFT, a word search as words, a crossword comes from a file. */
#include "config.h"

#include "ui/calendar/trellis-activity-form.h"

#include "exchange/trellis-activity-file.h"
#include "exchange/trellis-gift.h"
#include "model/trellis-event.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>
#include <string.h>

#define IS_NEW "trellis-is-new"

static char *
wrong_quiz (TrellisActivity *activity)
{
  const char *content = trellis_entity_get_text (activity, TRELLIS_ACTIVITY_CONTENT);
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) questions = trellis_gift_read (content, strlen (content), report, &error);
  const TrellisRefusal *refusal;

  if (error)
    return g_strdup (error->message);
  if (trellis_report_get_n_refusals (report) == 0)
    return NULL;
  refusal = trellis_report_get_refusal (report, 0);
  return g_strdup_printf ("%s: %s", refusal->what, refusal->why);
}

static char *
wrong_words (TrellisActivity *activity)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisWordSearch) search = trellis_activity_get_word_search (activity, &error);

  if (!search)
    return g_strdup (error->message);
  if (search->left_out->len == 0)
    return NULL;
  return g_strdup_printf (
      _ ("“%s” does not fit: a word has 3 to 24 letters, none is part of another, and there are at most 60."),
      (const char *) search->left_out->pdata[0]);
}

/**
 * trellis_activity_form_wrong:
 * @activity: an activity
 *
 * What is wrong with its content.
 *
 * Returns: (transfer full) (nullable): a sentence that says where, %NULL when it can be played
 */
char *
trellis_activity_form_wrong (TrellisActivity *activity)
{
  g_autoptr (TrellisCrossword) crossword = NULL;
  g_autoptr (GError) error = NULL;

  switch (trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND)) {
  case TRELLIS_ACTIVITY_KIND_CROSSWORD:
    crossword = trellis_activity_get_crossword (activity, &error);
    return crossword ? NULL : g_strdup (error->message);
  case TRELLIS_ACTIVITY_KIND_WORD_SEARCH:
    return wrong_words (activity);
  case TRELLIS_ACTIVITY_KIND_QUIZ:
  default:
    return wrong_quiz (activity);
  }
}

static void
save_cb (TrellisFormPage *page, TrellisLibrary *library)
{
  TrellisForm *form = trellis_form_page_get_form (page);
  gpointer activity = trellis_form_get_record (form);
  g_autofree char *wrong = trellis_activity_form_wrong (activity);
  gboolean is_new = g_object_get_data (G_OBJECT (page), IS_NEW) != NULL;
  g_autofree char *label = g_strdup_printf (is_new ? _ ("Add %s") : _ ("Edit %s"),
                                            trellis_entity_get_title (activity));
  GtkWidget *row = trellis_form_get_row (form, TRELLIS_ACTIVITY_CONTENT);
  GtkWidget *control = trellis_form_get_control (form, TRELLIS_ACTIVITY_CONTENT);

  if (wrong) {
    if (TRELLIS_IS_INPUT_ROW (row))
      trellis_input_row_set_error (TRELLIS_INPUT_ROW (row), control, wrong);
    gtk_widget_grab_focus (control);
    trellis_announce (page, wrong);
    return;
  }
  if (is_new || trellis_form_page_is_changed (page))
    trellis_save (page, library, activity, label,
                  is_new ? _ ("Activity added") : _ ("Activity changed"));
  trellis_place_leave (GTK_WIDGET (page));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_leave (GTK_WIDGET (page));
}

static const char *
content_hint (TrellisActivity *activity)
{
  switch (trellis_entity_get_choice (activity, TRELLIS_ACTIVITY_KIND)) {
  case TRELLIS_ACTIVITY_KIND_CROSSWORD:
    return _ (
        "A crossword in ipuz. Programs that make crosswords save it; it is easier to import the file.");
  case TRELLIS_ACTIVITY_KIND_WORD_SEARCH:
    return _ (
        "One word in each line; what follows a colon is its clue. Such as: Carers: people who look after somebody");
  case TRELLIS_ACTIVITY_KIND_QUIZ:
  default:
    return _ (
        "Questions in GIFT, with an empty line after each. Such as: How many days has a week? {=seven =7}");
  }
}

/**
 * trellis_activity_form_new:
 * @library: a library
 * @activity: the activity to edit, or the pattern of a new one when the library has none with its uid
 *
 * Makes the form of an activity. Saving and leaving it are its own business.
 *
 * Returns: (transfer floating): a #TrellisFormPage
 */
GtkWidget *
trellis_activity_form_new (TrellisLibrary *library, TrellisActivity *activity)
{
  static const guint what[] = { TRELLIS_ACTIVITY_TITLE, TRELLIS_ACTIVITY_ABOUT,
                                TRELLIS_ACTIVITY_CONTENT };
  static const guint where[] = { TRELLIS_ACTIVITY_EVENT };
  g_autoptr (TrellisActivity) record = trellis_entity_dup (activity);
  g_autoptr (TrellisActivity)
      held = trellis_library_get (library, TRELLIS_TYPE_ACTIVITY, trellis_entity_get_uid (record));
  const char *week = trellis_entity_get_text (record, TRELLIS_ACTIVITY_WEEK);
  GtkWidget *form = trellis_form_new (library, record), *page;
  const char *kind = _ (trellis_entity_get_choice_label (record, TRELLIS_ACTIVITY_KIND));

  trellis_form_add_group (TRELLIS_FORM (form), kind, NULL, what, G_N_ELEMENTS (what));
  trellis_form_add_group (TRELLIS_FORM (form), _ ("Where it is played"), NULL, where, 1);
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_ACTIVITY_CONTENT, content_hint (record));
  trellis_form_set_hint (TRELLIS_FORM (form), TRELLIS_ACTIVITY_ABOUT,
                         _ ("How to play it, and what it is about."));
  if (*week) {
    g_autoptr (GPtrArray) events = trellis_library_list_linked (
        library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK, week, TRELLIS_EVENT_START);

    trellis_form_set_candidates (TRELLIS_FORM (form), TRELLIS_ACTIVITY_EVENT, events);
  }
  page = trellis_form_page_new (held ? _ ("Edit activity") : _ ("New activity"),
                                TRELLIS_FORM (form), held ? _ ("_Save") : _ ("_Add"));
  if (!held)
    g_object_set_data (G_OBJECT (page), IS_NEW, page);
  g_signal_connect_object (page, "save", G_CALLBACK (save_cb), library, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
