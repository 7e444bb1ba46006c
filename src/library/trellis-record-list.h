/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

/**
 * TrellisRecordList:
 *
 * The records of a query as a live list model. It knows the row numbers of all and holds a few windows of records, so
 * that a million cost little more than a thousand.
 */
#define TRELLIS_TYPE_RECORD_LIST (trellis_record_list_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRecordList, trellis_record_list, TRELLIS, RECORD_LIST, GObject)

TrellisRecordList *trellis_record_list_new (TrellisLibrary *library,
                                            const TrellisQuery *query) G_GNUC_WARN_UNUSED_RESULT;
void trellis_record_list_set_query (TrellisRecordList *self, const TrellisQuery *query);
guint trellis_record_list_find (TrellisRecordList *self, const char *uid);
guint trellis_record_list_find_from (TrellisRecordList *self, guint field, gint64 number);

G_END_DECLS
