/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Publishing a learning week: what the next release would be, and the action that makes it. */
#include "config.h"

#include "library/trellis-releases.h"

#include "exchange/trellis-programme.h"
#include "library/trellis-library-clashes.h"
#include "model/trellis-event.h"
#include "model/trellis-organisation.h"
#include "model/trellis-programme-diff.h"

#include <glib/gi18n.h>

/**
 * trellis_release_list:
 * @library: a library
 * @week: uid of a learning week
 *
 * Reads the releases of a learning week.
 *
 * Returns: (transfer full) (element-type TrellisRelease): the releases, the first one first
 */
GPtrArray *
trellis_release_list (TrellisLibrary *library, const char *week)
{
  return trellis_library_list_linked (library, TRELLIS_TYPE_RELEASE, TRELLIS_RELEASE_WEEK, week,
                                      TRELLIS_RELEASE_NUMBER);
}

static GHashTable *
read_hosts (TrellisLibrary *library)
{
  g_autoptr (GPtrArray) all = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                        TRELLIS_ORGANISATION_TITLE);
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < all->len; i++)
    g_hash_table_insert (names, g_strdup (trellis_entity_get_uid (all->pdata[i])),
                         g_strdup (trellis_entity_get_title (all->pdata[i])));
  return names;
}

static void
compare (TrellisReleaseDraft *self, TrellisLibrary *library)
{
  g_autoptr (GHashTable) hosts = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GError) error = NULL;

  if (!self->last) {
    self->changes = g_ptr_array_new_with_free_func (g_free);
    return;
  }
  hosts = read_hosts (library);
  if (trellis_entity_is_set (self->last, TRELLIS_RELEASE_PROGRAMME))
    before = trellis_programme_read (
        trellis_entity_get_text (self->last, TRELLIS_RELEASE_PROGRAMME), &error);
  if (before) {
    self->changes = trellis_programme_diff (before, self->events, hosts,
                                            trellis_library_get_zone (library));
    return;
  }
  self->changes = g_ptr_array_new_with_free_func (g_free);
  self->unread = g_strdup (
      error ? error->message
            : _ ("The last release holds no programme, so that nothing can be compared with it."));
}

static void
count (TrellisReleaseDraft *self)
{
  for (guint i = 0; i < self->events->len; i++) {
    int status = trellis_entity_get_choice (self->events->pdata[i], TRELLIS_EVENT_STATUS);

    if (status == TRELLIS_EVENT_STATUS_CANCELLED)
      continue;
    if (!trellis_programme_holds (self->events->pdata[i])) {
      self->unplaced++;
      continue;
    }
    self->placed++;
    self->tentative += status == TRELLIS_EVENT_STATUS_TENTATIVE;
  }
  for (guint i = 0; i < self->clashes->len; i++)
    self->blocking += ((TrellisClash *) self->clashes->pdata[i])->level == TRELLIS_CLASH_BLOCK;
}

/**
 * trellis_release_draft: (skip)
 * @library: a library
 * @week: uid of a learning week
 *
 * Works out what the next release of a learning week would be.
 *
 * Returns: (transfer full) (nullable): it, %NULL when there is no such week
 */
TrellisReleaseDraft *
trellis_release_draft (TrellisLibrary *library, const char *week)
{
  g_autoptr (TrellisLearningWeek)
      record = trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK, week);
  g_autoptr (GPtrArray) releases = NULL;
  TrellisReleaseDraft *self;
  gint64 last;

  if (!record)
    return NULL;
  self = g_new0 (TrellisReleaseDraft, 1);
  releases = trellis_release_list (library, week);
  self->week = g_steal_pointer (&record);
  self->events = trellis_library_list_linked (library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK, week,
                                              TRELLIS_EVENT_START);
  if (releases->len)
    self->last = g_object_ref (releases->pdata[releases->len - 1]);
  last = trellis_entity_get_number (self->week, TRELLIS_LEARNING_WEEK_RELEASE);
  if (self->last) /* a pack may bring the release and not the week, or the other way round */
    last = MAX (last, trellis_entity_get_number (self->last, TRELLIS_RELEASE_NUMBER));
  self->number = (guint) last + 1;
  self->clashes = trellis_library_clashes (library, week);
  compare (self, library);
  count (self);
  return self;
}

/**
 * trellis_release_draft_free: (skip)
 * @self: a draft
 *
 * Frees it.
 */
void
trellis_release_draft_free (TrellisReleaseDraft *self)
{
  g_object_unref (self->week);
  g_ptr_array_unref (self->events);
  g_clear_object (&self->last);
  g_ptr_array_unref (self->clashes);
  g_ptr_array_unref (self->changes);
  g_free (self->unread);
  g_free (self);
}

/* Only what people are given: an event without a time is nothing yet to rely on. */
static GPtrArray *
confirm_events (const TrellisReleaseDraft *draft, TrellisBatch *batch)
{
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < draft->events->len; i++) {
    TrellisEvent *event = trellis_entity_dup (draft->events->pdata[i]);

    g_ptr_array_add (events, event);
    if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_TENTATIVE ||
        !trellis_programme_holds (event))
      continue;
    trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CONFIRMED);
    trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE,
                               trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE) + 1);
    trellis_batch_save (batch, event);
  }
  return events;
}

static GPtrArray *
changes_with (TrellisLibrary *library, const TrellisReleaseDraft *draft, GPtrArray *events)
{
  g_autoptr (GHashTable) hosts = read_hosts (library);
  g_autoptr (GPtrArray) before = NULL;

  if (draft->last && !draft->unread)
    before = trellis_programme_read (
        trellis_entity_get_text (draft->last, TRELLIS_RELEASE_PROGRAMME), NULL);
  return before ? trellis_programme_diff (before, events, hosts, trellis_library_get_zone (library))
                : g_ptr_array_new_with_free_func (g_free);
}

static TrellisRelease *
new_release (TrellisLibrary *library,
             const TrellisReleaseDraft *draft,
             GPtrArray *events,
             const char *note,
             gint64 now)
{
  TrellisRelease *release = trellis_entity_new (TRELLIS_TYPE_RELEASE);
  g_autoptr (GPtrArray) programme = trellis_programme_take (events);
  g_autoptr (GPtrArray) changes = changes_with (library, draft, events);

  g_ptr_array_add (changes, NULL);
  trellis_entity_take_text (release, TRELLIS_RELEASE_TITLE,
                            g_strdup_printf (_ ("Release %u of %s"), draft->number,
                                             trellis_entity_get_title (draft->week)));
  trellis_entity_set_text (release, TRELLIS_RELEASE_WEEK, trellis_entity_get_uid (draft->week));
  trellis_entity_set_number (release, TRELLIS_RELEASE_NUMBER, draft->number);
  trellis_entity_set_number (release, TRELLIS_RELEASE_AT, now);
  trellis_entity_set_text (release, TRELLIS_RELEASE_NOTE, note);
  trellis_entity_set_list (release, TRELLIS_RELEASE_CHANGES, (const char *const *) changes->pdata);
  trellis_entity_take_text (release, TRELLIS_RELEASE_PROGRAMME,
                            trellis_programme_write (programme));
  return release;
}

/**
 * trellis_release_publish: (skip)
 * @library: a library
 * @draft: what the next release would be
 * @note: (nullable): what the organisers say about it
 * @confirm: whether tentative events that have a time become confirmed by it
 * @now: the present, an instant
 *
 * Publishes a learning week: takes down the programme and what changed in it, and shows the week to everybody. Whether
 * a clash stops it is for the caller to ask, by @draft.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_release_publish (TrellisLibrary *library,
                         const TrellisReleaseDraft *draft,
                         const char *note,
                         gboolean confirm,
                         gint64 now)
{
  g_autofree char *label = g_strdup_printf (_ ("Publish %s"),
                                            trellis_entity_get_title (draft->week));
  TrellisBatch *batch = trellis_batch_new ("publish-week", label);
  g_autoptr (TrellisLearningWeek) week = trellis_entity_dup (draft->week);
  g_autoptr (GPtrArray) events = confirm ? confirm_events (draft, batch)
                                         : g_ptr_array_ref (draft->events);
  g_autoptr (TrellisRelease) release = new_release (library, draft, events, note, now);

  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_PUBLISHED);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_RELEASE, draft->number);
  trellis_batch_save (batch, week);
  trellis_batch_save (batch, release);
  return batch;
}

/**
 * trellis_release_set_status: (skip)
 * @week: a learning week
 * @status: the new status
 *
 * Closes a learning week, opens it again, or takes it back to a draft that only organisers see. Its releases stay.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_release_set_status (TrellisLearningWeek *week, TrellisWeekStatus status)
{
  const char *title = trellis_entity_get_title (week);
  g_autofree char *label = status == TRELLIS_WEEK_STATUS_CLOSED
                               ? g_strdup_printf (_ ("Close %s"), title)
                           : status == TRELLIS_WEEK_STATUS_DRAFT
                               ? g_strdup_printf (_ ("Unpublish %s"), title)
                               : g_strdup_printf (_ ("Open %s again"), title);
  TrellisBatch *batch = trellis_batch_new ("set-week-status", label);
  g_autoptr (TrellisLearningWeek) copy = trellis_entity_dup (week);

  trellis_entity_set_number (copy, TRELLIS_LEARNING_WEEK_STATUS, status);
  trellis_batch_save (batch, copy);
  return batch;
}
