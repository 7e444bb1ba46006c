/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "records/trellis-settings.h"

static gboolean
set (TrellisTransaction *transaction, gpointer value, GCancellable *c, GError **error)
{
  return trellis_settings_set (transaction, TRELLIS_SETTING_ME, value, error) &&
         trellis_settings_note_command (transaction, "be-me", 5, error);
}

static void
test_settings (RecordsFixture *self, gconstpointer data)
{
  const char *const values[] = { "one", "two ŵ", "" };
  g_autofree char *unset = trellis_settings_get (records_reader (self), TRELLIS_SETTING_ME);

  g_assert_cmpstr (unset, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autofree char *value = NULL;

    g_assert_true (trellis_store_write (self->store, NULL, set, (gpointer) values[i], NULL));
    value = trellis_settings_get (records_reader (self), TRELLIS_SETTING_ME);
    g_assert_cmpstr (value, ==, values[i]);
  }
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM setting"), ==, 1);
  g_assert_cmpint (test_raw_number (self->path,
                                    "SELECT count(DISTINCT uid) FROM command WHERE name = 'be-me'"),
                   ==, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/settings/settings", test_settings);
  return g_test_run ();
}
