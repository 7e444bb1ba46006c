/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-people-csv.h"
#include "library/trellis-library.h"

G_BEGIN_DECLS

/**
 * TrellisPeoplePlan:
 * @rows: (element-type TrellisPersonRow): the rows of the file, with the uid of each person and why it is refused
 * @n_new: how many people the library does not know yet
 * @n_matched: how many it knows
 * @n_refused: how many rows are refused
 *
 * What reading people from a file will come to.
 */
typedef struct {
  GPtrArray *rows;
  guint n_new;
  guint n_matched;
  guint n_refused;
} TrellisPeoplePlan;

TrellisPeoplePlan *
trellis_people_plan_new (TrellisLibrary *library, GPtrArray *rows) G_GNUC_WARN_UNUSED_RESULT;
void trellis_people_plan_free (TrellisPeoplePlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisPeoplePlan, trellis_people_plan_free)
TrellisBatch *trellis_people_plan_batch (TrellisPeoplePlan *self,
                                         TrellisLibrary *library,
                                         const char *event,
                                         gint64 now) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_people_plan_summary (TrellisPeoplePlan *self) G_GNUC_WARN_UNUSED_RESULT;

void trellis_people_read_async (GFile *file,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
GPtrArray *
trellis_people_read_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_people_read (GFile *file,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
