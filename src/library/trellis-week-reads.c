/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads for those who make a learning week known, and for those who round it up. */
#include "config.h"

#include "library/trellis-week-reads.h"

#include "base/trellis-time.h"
#include "library/trellis-library-private.h"
#include "model/trellis-organisation.h"
#include "model/trellis-preparation.h"
#include "records/trellis-week-records.h"

static GPtrArray *
or_nothing (GPtrArray *records, GError *error)
{
  if (error)
    g_warning ("Reading failed: %s", error->message);
  g_clear_error (&error);
  return records ? records : g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * trellis_library_programme:
 * @self: a library
 * @week: uid of a learning week
 *
 * Reads what a week offers.
 *
 * Returns: (transfer full) (nullable): the programme, %NULL when there is no such week
 */
TrellisProgramme *
trellis_library_programme (TrellisLibrary *self, const char *week)
{
  g_autoptr (TrellisLearningWeek)
      record = trellis_library_get (self, TRELLIS_TYPE_LEARNING_WEEK, week);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GPtrArray) organisations = NULL;

  if (!record)
    return NULL;
  events = trellis_library_list_linked (self, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK, week,
                                        TRELLIS_EVENT_START);
  organisations = trellis_library_list_all (self, TRELLIS_TYPE_ORGANISATION,
                                            TRELLIS_ORGANISATION_TITLE);
  return trellis_programme_new (record, events, organisations, trellis_library_get_zone (self));
}

static int
by_due (gconstpointer a, gconstpointer b)
{
  gpointer one = *(gpointer *) a, two = *(gpointer *) b;
  static const guint fields[] = { TRELLIS_PROMOTION_PIECE_DUE, TRELLIS_PROMOTION_PIECE_POSITION };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    gint64 first = trellis_entity_get_number (one, fields[i]);
    gint64 second = trellis_entity_get_number (two, fields[i]);

    if (first != second)
      return first < second ? -1 : 1;
  }
  return g_strcmp0 (trellis_entity_get_uid (one), trellis_entity_get_uid (two));
}

/**
 * trellis_library_promotion:
 * @self: a library
 * @week: uid of a learning week
 *
 * Reads the pieces of its promotion.
 *
 * Returns: (transfer full) (element-type TrellisPromotionPiece): the pieces by the day they are due
 */
GPtrArray *
trellis_library_promotion (TrellisLibrary *self, const char *week)
{
  GPtrArray *pieces = trellis_library_list_linked (self, TRELLIS_TYPE_PROMOTION_PIECE,
                                                   TRELLIS_PROMOTION_PIECE_WEEK, week,
                                                   TRELLIS_PROMOTION_PIECE_DUE);

  g_ptr_array_sort (pieces, by_due);
  return pieces;
}

/**
 * trellis_library_round_up:
 * @self: a library
 * @programme: a week and what was offered in it
 *
 * Reads the figures of a week.
 *
 * Returns: (transfer full): the figures, without what may not be told
 */
TrellisRoundUp *
trellis_library_round_up (TrellisLibrary *self, TrellisProgramme *programme)
{
  TrellisConnection *reader = trellis_library_get_reader (self);
  const char *week = trellis_entity_get_uid (programme->week);
  g_autoptr (GPtrArray) sign_ups = NULL;
  g_autoptr (GPtrArray) feedback = NULL;
  g_autoptr (GPtrArray) requests = NULL;
  gint64 first, last;
  GError *error = NULL;

  trellis_round_up_span (programme->week, &first, &last);
  sign_ups = trellis_week_records_sign_ups (reader, week, &error);
  sign_ups = or_nothing (g_steal_pointer (&sign_ups), g_steal_pointer (&error));
  feedback = trellis_week_records_feedback (reader, week, &error);
  feedback = or_nothing (g_steal_pointer (&feedback), g_steal_pointer (&error));
  requests = trellis_week_records_shadowing (
      reader, trellis_instant_from_local (first, 0, programme->zone),
      trellis_instant_from_local (last + 1, 0, programme->zone), &error);
  requests = or_nothing (g_steal_pointer (&requests), g_steal_pointer (&error));
  return trellis_round_up_new (programme, sign_ups, feedback, requests);
}
