/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of records share: a library file, and records filled from their table of fields. */
#pragma once

#include "model/trellis-kinds.h"
#include "store/trellis-store.h"

G_BEGIN_DECLS

typedef struct {
  char *folder;
  char *path;
  TrellisStore *store;
} RecordsFixture;

void records_set_up (RecordsFixture *self, gconstpointer data);
void records_tear_down (RecordsFixture *self, gconstpointer data);

TrellisConnection *records_reader (RecordsFixture *self);
void records_save (RecordsFixture *self, gpointer record);
void records_save_all (RecordsFixture *self, GPtrArray *records, const char *label);
void records_remove (RecordsFixture *self, gpointer record, gint64 now);
char *records_dump (const char *path) G_GNUC_WARN_UNUSED_RESULT;
void records_check_search_index (const char *path);

/* Gives every field a value that depends on @turn; 0 leaves all unset. */
void records_fill (gpointer record, int turn);

#define RECORDS_TEST(name, test)                                                                   \
  g_test_add (name, RecordsFixture, NULL, records_set_up, test, records_tear_down)

G_END_DECLS
