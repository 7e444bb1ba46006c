/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One release of a learning week: what changed, for everybody to read. */
#include "config.h"

#include "ui/calendar/trellis-release-page.h"

#include "base/trellis-text.h"
#include "library/trellis-releases.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/calendar/trellis-week-words.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static char *
count_changes (TrellisRelease *release)
{
  const char *const *changes = trellis_entity_get_list (release, TRELLIS_RELEASE_CHANGES);
  guint n = g_strv_length ((char **) changes);

  if (n)
    return g_strdup_printf (ngettext ("%u change since the release before.",
                                      "%u changes since the release before.", n),
                            n);
  if (trellis_entity_get_number (release, TRELLIS_RELEASE_NUMBER) == 1)
    return g_strdup (_ ("The first release of the programme."));
  return g_strdup (_ ("Nothing in the programme changed since the release before."));
}

static void
add_changes (TrellisPage *page, TrellisRelease *release)
{
  const char *const *changes = trellis_entity_get_list (release, TRELLIS_RELEASE_CHANGES);
  GtkWidget *group;

  if (!*changes)
    return;
  group = trellis_page_add_group (page, _ ("What changed"), NULL);
  for (; *changes; changes++)
    trellis_group_add (group, trellis_text_row (NULL, *changes));
}

static void
add_others (TrellisPage *page, TrellisLibrary *library, TrellisRelease *release)
{
  g_autoptr (GPtrArray)
      all = trellis_release_list (library, trellis_entity_get_text (release, TRELLIS_RELEASE_WEEK));
  GtkWidget *group = NULL;

  for (guint i = all->len; i > 0; i--) {
    TrellisRelease *other = all->pdata[i - 1];
    g_autofree char *title = trellis_week_words_release (other);
    g_autofree char *count = count_changes (other);

    if (g_str_equal (trellis_entity_get_uid (other), trellis_entity_get_uid (release)))
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Other releases"), NULL);
    trellis_group_add (group, trellis_week_action_row (title, count, "calendar.release",
                                                       trellis_entity_get_uid (other)));
  }
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisEventView *view = data;
  g_autoptr (TrellisRelease)
      release = trellis_library_get (view->library, TRELLIS_TYPE_RELEASE, view->uid);
  g_autoptr (TrellisLearningWeek) week = NULL;
  g_autofree char *title = NULL, *count = NULL, *at = NULL;
  const char *note;
  GtkWidget *group;

  if (!release)
    return FALSE;
  week = trellis_library_get (view->library, TRELLIS_TYPE_LEARNING_WEEK,
                              trellis_entity_get_text (release, TRELLIS_RELEASE_WEEK));
  title = trellis_week_words_release (release);
  count = count_changes (release);
  at = trellis_text_instant (trellis_entity_get_number (release, TRELLIS_RELEASE_AT), NULL);
  note = trellis_entity_get_text (release, TRELLIS_RELEASE_NOTE);
  trellis_page_set_title (page, title, count);
  group = trellis_page_add_group (page, NULL, NULL);
  trellis_group_add (group, trellis_fact_row (_ ("In short"), count));
  if (*at)
    trellis_group_add (group, trellis_fact_row (_ ("Published"), at));
  if (*note)
    trellis_group_add (group, trellis_text_row (_ ("From the organisers"), note));
  if (week)
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (week), NULL, NULL,
                                                "learning_week", trellis_entity_get_uid (week)));
  add_changes (page, release);
  add_others (page, view->library, release);
  return TRUE;
}

/**
 * trellis_release_page_new:
 * @library: a library
 * @uid: uid of a release
 *
 * Makes the page that tells what changed with a release.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_release_page_new (TrellisLibrary *library, const char *uid)
{
  TrellisEventView *view = trellis_event_view_new (library, uid);
  GtkWidget *page = trellis_page_new_live (library, "release learning_week", fill, view,
                                           trellis_event_view_free);

  trellis_event_view_attach (view, page);
  return page;
}
