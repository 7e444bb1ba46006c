/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the layers of data share. */
#pragma once

#include "store/trellis-schema.h"
#include "store/trellis-transaction.h"

#include <sqlite3.h>

G_BEGIN_DECLS

char *test_folder_new (void) G_GNUC_WARN_UNUSED_RESULT;
void test_folder_free (char *folder);
void test_folder_remove_from (const char *folder, const char *name);
char *test_folder_list (const char *folder) G_GNUC_WARN_UNUSED_RESULT;
char *test_folder_sum (const char *folder) G_GNUC_WARN_UNUSED_RESULT;

/* The small schema of the tests at a version; the fingerprints are taken from what it makes. */
const TrellisSchema *test_schema (guint version);

gboolean test_library_add (TrellisTransaction *transaction,
                           gpointer name,
                           GCancellable *cancellable,
                           GError **error);
void test_library_make (const char *path, guint version, int n);

sqlite3 *test_raw_open (const char *path) G_GNUC_WARN_UNUSED_RESULT;
void test_raw_run (const char *path, const char *sql);
char *test_raw_text (const char *path, const char *sql) G_GNUC_WARN_UNUSED_RESULT;
gint64 test_raw_number (const char *path, const char *sql);
char *test_raw_dump (const char *path, const char *const *tables) G_GNUC_WARN_UNUSED_RESULT;

/* Runs @function in a child process, as somebody without privileges, and checks that it returns. */
void
test_in_child (const char *folder, gboolean privileged, void (*function) (gpointer), gpointer data);

G_END_DECLS
