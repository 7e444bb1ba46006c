/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What counts as a clash in a learning week: one choice a kind, saved as one action. */
#include "config.h"

#include "ui/calendar/trellis-clash-levels-page.h"

#include "model/trellis-clash-levels.h"
#include "model/trellis-learning-week.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define PAGE "trellis-clash-levels-page"

typedef struct {
  TrellisLibrary *library;
  char *week;
  GtkWidget *choices[TRELLIS_CLASH_N_KINDS]; /* borrowed */
} LevelsPage;

static void
free_page (gpointer data)
{
  LevelsPage *self = data;

  g_object_unref (self->library);
  g_free (self->week);
  g_free (self);
}

static void
save_cb (GSimpleAction *action, GVariant *target, gpointer page)
{
  LevelsPage *self = g_object_get_data (page, PAGE);
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK, self->week);
  TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS];
  g_auto (GStrv) words = NULL;

  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    levels[kind] = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choices[kind]));
  words = trellis_clash_levels_write (levels);
  if (week && !g_strv_equal ((const char *const *) words,
                             trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS))) {
    g_autofree char *label = g_strdup_printf (_ ("What counts as a clash in %s"),
                                              trellis_entity_get_title (week));

    trellis_entity_set_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS, (const char *const *) words);
    trellis_save (page, self->library, week, label, _ ("What counts as a clash is changed"));
  }
  trellis_place_leave (page);
}

static void
usual_cb (GSimpleAction *action, GVariant *target, gpointer page)
{
  LevelsPage *self = g_object_get_data (page, PAGE);

  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->choices[kind]),
                                trellis_clash_levels_usual (kind));
  trellis_tell (page, _ ("Every kind is as usual; save to keep it so"), FALSE);
}

static void
add_choices (TrellisPage *page, LevelsPage *self, TrellisLearningWeek *week)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Kinds of clashes"), NULL);
  TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS];

  trellis_clash_levels_read (trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS),
                             levels);
  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++) {
    GtkStringList *words = gtk_string_list_new (NULL);
    const char *title = trellis_clash_kind_label (kind);

    for (guint level = 0; level < TRELLIS_CLASH_N_LEVELS; level++)
      gtk_string_list_append (words, trellis_clash_level_label (level));
    self->choices[kind] = trellis_drop_down_new (title, G_LIST_MODEL (words));
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->choices[kind]), levels[kind]);
    trellis_group_add (group, trellis_form_row (title, self->choices[kind]));
  }
}

static void
add_button (TrellisPage *page, const char *label, const char *action, gboolean suggested)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (trellis_page_add_action (page, label, suggested)),
                                  action);
}

/**
 * trellis_clash_levels_page_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the page on which an organiser says what counts as a clash in a learning week. Its actions are in the group
 * `levels`: `save` and `usual`.
 *
 * Returns: (transfer floating): a #TrellisPage
 */
GtkWidget *
trellis_clash_levels_page_new (TrellisLibrary *library, const char *week)
{
  static const GActionEntry entries[] = {
    { .name = "save", .activate = save_cb },
    { .name = "usual", .activate = usual_cb },
  };
  GtkWidget *page = trellis_page_new (_ ("What counts as a clash"));
  g_autoptr (TrellisLearningWeek)
      record = trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK, week);
  LevelsPage *self = g_new0 (LevelsPage, 1);

  self->library = g_object_ref (library);
  self->week = g_strdup (week);
  g_object_set_data_full (G_OBJECT (page), PAGE, self, free_page);
  if (!record)
    return page;
  trellis_page_set_title (TRELLIS_PAGE (page), _ ("What counts as a clash"),
                          trellis_entity_get_title (record));
  add_choices (TRELLIS_PAGE (page), self, record);
  trellis_page_install_actions (page, "levels", entries, G_N_ELEMENTS (entries), page);
  add_button (TRELLIS_PAGE (page), _ ("_Save"), "levels.save", TRUE);
  add_button (TRELLIS_PAGE (page), _ ("As _usual"), "levels.usual", FALSE);
  return page;
}
