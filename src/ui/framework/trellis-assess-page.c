/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assess yourself: a level by one key, or by the row that describes it; why; and it is kept beside the ones before. */
#include "config.h"

#include "base/trellis-time.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rating.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

#define ASSESSING "trellis-assessing"

typedef struct {
  TrellisStanding *standing;
  TrellisCompetency *competency;
  GPtrArray *scale;
  /* Borrowed from the page */
  GtkWidget *rating;
  GtkWidget *error;
  GtkWidget *why;
  GPtrArray *checks; /* an image a level, seen on the chosen one */
} Assessing;

static void
free_assessing (gpointer data)
{
  Assessing *self = data;

  g_object_unref (self->standing);
  g_object_unref (self->competency);
  g_ptr_array_unref (self->scale);
  g_ptr_array_unref (self->checks);
  g_free (self);
}

static void
rated_cb (TrellisRating *rating, GParamSpec *pspec, Assessing *self)
{
  int value = trellis_rating_get_value (rating);

  gtk_widget_set_visible (self->error, FALSE);
  trellis_a11y_describe (self->rating, NULL);
  for (guint i = 0; i < self->checks->len; i++)
    gtk_widget_set_opacity (self->checks->pdata[i], (int) i + 1 == value ? 1 : 0);
}

static void
level_cb (AdwActionRow *row, Assessing *self)
{
  int rung = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "rung"));
  g_autofree char *said = NULL;

  trellis_rating_set_value (TRELLIS_RATING (self->rating), rung);
  /* Translators: said when a level is chosen */
  said = g_strdup_printf (_ ("%s chosen"), trellis_rating_get_word (TRELLIS_RATING (self->rating)));
  trellis_announce (row, said);
}

static char *
text_of (GtkWidget *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

static void
ask_for_level (Assessing *self)
{
  gtk_widget_set_visible (self->error, TRUE);
  trellis_a11y_describe (self->rating, _ ("Error: choose a level first"));
  gtk_widget_grab_focus (self->rating);
}

static void
save_cb (GtkButton *button, Assessing *self)
{
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (button));
  TrellisLibrary *library = trellis_standing_get_library (self->standing);
  int value = trellis_rating_get_value (TRELLIS_RATING (self->rating));
  g_autoptr (TrellisSelfAssessment) assessment = NULL;
  g_autofree char *words = NULL;
  g_autofree char *said = NULL;
  const char *level;

  if (value == 0) {
    ask_for_level (self);
    return;
  }
  level = trellis_entity_get_uid (self->scale->pdata[value - 1]);
  assessment = trellis_entity_new (TRELLIS_TYPE_SELF_ASSESSMENT);
  trellis_entity_set_text (assessment, TRELLIS_SELF_ASSESSMENT_PERSON,
                           trellis_standing_get_me (self->standing));
  trellis_entity_set_text (assessment, TRELLIS_SELF_ASSESSMENT_COMPETENCY,
                           trellis_entity_get_uid (self->competency));
  trellis_entity_set_text (assessment, TRELLIS_SELF_ASSESSMENT_LEVEL, level);
  trellis_entity_set_number (assessment, TRELLIS_SELF_ASSESSMENT_SOURCE,
                             TRELLIS_ASSESSMENT_SOURCE_SELF);
  trellis_entity_set_number (assessment, TRELLIS_SELF_ASSESSMENT_AT, trellis_now ());
  trellis_entity_take_text (assessment, TRELLIS_SELF_ASSESSMENT_WHY, text_of (self->why));
  words = trellis_words_level (self->standing, level);
  /* Translators: a competency; the level at which somebody sees herself */
  said = g_strdup_printf (_ ("%s: you are at %s"), trellis_entity_get_title (self->competency),
                          words);
  trellis_place_back (place); /* the page stays for a moment, and with it what is used here */
  trellis_save (place, library, assessment, _ ("Assess yourself"), said);
}

static void
cancel_cb (GtkButton *button, gpointer data)
{
  trellis_place_back (trellis_place_of (GTK_WIDGET (button)));
}

static void
add_rating (TrellisPage *page, Assessing *self)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) levels = NULL;
  GtkWidget *group = trellis_page_add_group (
      page, _ ("Your level"), _ ("Press a digit, use the arrow keys, or choose a level below."));
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "focusable", FALSE, "activatable", FALSE,
                                 NULL);

  for (guint i = 0; i < self->scale->len; i++)
    g_strv_builder_add (words, trellis_entity_get_title (self->scale->pdata[i]));
  levels = g_strv_builder_end (words);
  self->rating = trellis_rating_new (_ ("Your level"), (const char *const *) levels);
  gtk_widget_set_hexpand (self->rating, TRUE);
  g_signal_connect (self->rating, "notify::value", G_CALLBACK (rated_cb), self);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), self->rating);
  trellis_group_add (group, row);
  self->error = trellis_quiet_label (_ ("Choose a level first."));
  gtk_widget_add_css_class (self->error, "error");
  gtk_widget_set_visible (self->error, FALSE);
  trellis_group_add (group, self->error);
}

static TrellisLevelDescriptor *
descriptor_of (GPtrArray *descriptors, TrellisLevel *level)
{
  for (guint i = 0; i < descriptors->len; i++)
    if (g_str_equal (trellis_entity_get_text (descriptors->pdata[i],
                                              TRELLIS_LEVEL_DESCRIPTOR_LEVEL),
                     trellis_entity_get_uid (level)))
      return descriptors->pdata[i];
  return NULL;
}

static void
add_levels (TrellisPage *page, Assessing *self)
{
  g_autoptr (GPtrArray) descriptors = trellis_library_list_linked (
      trellis_standing_get_library (self->standing), TRELLIS_TYPE_LEVEL_DESCRIPTOR,
      TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY, trellis_entity_get_uid (self->competency),
      TRELLIS_LEVEL_DESCRIPTOR_LEVEL);
  GtkWidget *group = trellis_page_add_group (page, _ ("What each level looks like"), NULL);

  for (guint i = 0; i < self->scale->len; i++) {
    TrellisLevel *level = self->scale->pdata[i];
    TrellisLevelDescriptor *descriptor = descriptor_of (descriptors, level);
    g_autofree char *words = trellis_words_level (self->standing, trellis_entity_get_uid (level));
    GtkWidget *check = g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic",
                                     "opacity", 0.0, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
    GtkWidget *row = trellis_button_row (
        words,
        descriptor ? trellis_entity_get_text (descriptor, TRELLIS_LEVEL_DESCRIPTOR_TEXT)
                   : trellis_entity_get_text (level, TRELLIS_LEVEL_ABOUT),
        NULL);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), check);
    g_ptr_array_add (self->checks, check);
    g_object_set_data (G_OBJECT (row), "rung", GINT_TO_POINTER ((int) i + 1));
    g_signal_connect (row, "activated", G_CALLBACK (level_cb), self);
    trellis_group_add (group, row);
  }
}

static void
add_why (TrellisPage *page, Assessing *self)
{
  GtkWidget *group = trellis_page_add_group (
      page, _ ("Why"), _ ("What does it rest on? A sentence is enough, and can be left out."));
  GtkWidget *frame = gtk_frame_new (NULL);

  self->why = gtk_text_view_new ();
  g_object_set (self->why, "accepts-tab", FALSE, "wrap-mode", GTK_WRAP_WORD_CHAR, "top-margin", 12,
                "bottom-margin", 12, "left-margin", 12, "right-margin", 12, "height-request", 96,
                NULL);
  trellis_a11y_name (self->why, _ ("Why"));
  gtk_frame_set_child (GTK_FRAME (frame), self->why);
  gtk_widget_add_css_class (frame, "card");
  trellis_group_add (group, frame);
}

static void
add_buttons (TrellisPage *page, Assessing *self)
{
  GtkWidget *save = trellis_page_add_action (page, _ ("_Save"), TRUE);
  GtkWidget *cancel = trellis_page_add_action (page, _ ("_Cancel"), FALSE);

  g_signal_connect (save, "clicked", G_CALLBACK (save_cb), self);
  g_signal_connect (cancel, "clicked", G_CALLBACK (cancel_cb), NULL);
}

/**
 * trellis_assess_page_new:
 * @standing: where I stand
 * @uid: uid of a competency
 *
 * Makes a page on which I say at which level of a competency I see myself.
 *
 * Returns: (transfer floating) (nullable): the page, %NULL when there is no such competency or it has no levels
 */
GtkWidget *
trellis_assess_page_new (TrellisStanding *standing, const char *uid)
{
  g_autoptr (TrellisCompetency) competency = trellis_library_get (
      trellis_standing_get_library (standing), TRELLIS_TYPE_COMPETENCY, uid);
  g_autofree char *framework = NULL;
  g_autofree char *now = NULL;
  Assessing *self;
  GtkWidget *page;

  if (!competency)
    return NULL;
  framework = trellis_standing_dup_framework_of (standing, competency);
  self = g_new0 (Assessing, 1);
  self->standing = g_object_ref (standing);
  self->competency = g_object_ref (competency);
  self->scale = trellis_standing_list_scale (standing, framework);
  self->checks = g_ptr_array_new ();
  if (self->scale->len == 0) {
    free_assessing (self);
    return NULL;
  }
  page = trellis_page_new (trellis_entity_get_title (competency));
  g_object_set_data_full (G_OBJECT (page), ASSESSING, self, free_assessing);
  now = trellis_words_standing (standing, uid);
  trellis_page_set_title (TRELLIS_PAGE (page), trellis_entity_get_title (competency), now);
  add_rating (TRELLIS_PAGE (page), self);
  add_levels (TRELLIS_PAGE (page), self);
  add_why (TRELLIS_PAGE (page), self);
  add_buttons (TRELLIS_PAGE (page), self);
  return page;
}

/**
 * trellis_assess_page_focus:
 * @page: a page made by trellis_assess_page_new()
 *
 * Moves the focus to the rating, so that one key chooses a level.
 */
void
trellis_assess_page_focus (GtkWidget *page)
{
  Assessing *self = g_object_get_data (G_OBJECT (page), ASSESSING);

  gtk_widget_grab_focus (self->rating);
}
