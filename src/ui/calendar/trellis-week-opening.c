/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-opening.h"

#include "model/trellis-learning-week.h"

typedef struct {
  GWeakRef place;
  char *uid;
} Opening;

static void
free_opening (gpointer data, GClosure *closure)
{
  Opening *self = data;

  g_weak_ref_clear (&self->place);
  g_free (self->uid);
  g_free (self);
}

static void
there_cb (TrellisLibrary *library, const char *kind, Opening *self)
{
  g_autoptr (TrellisPlace) place = g_weak_ref_get (&self->place);
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK, self->uid);

  if (!week)
    return;
  if (place)
    trellis_place_open (place, "learning_week", self->uid);
  g_signal_handlers_disconnect_by_data (library, self);
}

/**
 * trellis_week_open_when_there: (skip)
 * @place: the place
 * @library: a library
 * @uid: uid of a learning week that is about to be saved
 *
 * Opens its page as soon as it is.
 */
void
trellis_week_open_when_there (TrellisPlace *place, TrellisLibrary *library, const char *uid)
{
  Opening *self = g_new0 (Opening, 1);

  g_weak_ref_init (&self->place, place);
  self->uid = g_strdup (uid);
  g_signal_connect_data (library, "changed::learning_week", G_CALLBACK (there_cb), self,
                         free_opening, G_CONNECT_AFTER);
}
