/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-register.h"

#include "base/trellis-time.h"

static const char *const office[] = {
  "monday", "tuesday", "wednesday", "thursday", "friday", NULL
};
static const char *const early[] = { "monday", "Tuesday", "someday", NULL };

static TrellisRoleHolder *
holder (const char *site, const char *const *days, gint64 ended)
{
  TrellisRoleHolder *self = trellis_entity_new (TRELLIS_TYPE_ROLE_HOLDER);

  trellis_entity_set_text (self, TRELLIS_ROLE_HOLDER_SITE, site);
  trellis_entity_set_list (self, TRELLIS_ROLE_HOLDER_DAYS, days);
  trellis_entity_set_number (self, TRELLIS_ROLE_HOLDER_ENDED, ended);
  return self;
}

static void
test_days (void)
{
  g_assert_cmpuint (trellis_weekdays_parse (NULL), ==, 0);
  g_assert_cmpuint (trellis_weekdays_parse (office), ==, TRELLIS_WEEKDAYS_OFFICE);
  g_assert_cmpuint (trellis_weekdays_parse (early), ==, 3);
}

static void
test_holds (void)
{
  g_autoptr (TrellisRoleHolder) now = holder ("", office, 0);
  g_autoptr (TrellisRoleHolder) until = holder ("", office, 700000);

  g_assert_true (trellis_register_holds (now, 999999));
  g_assert_true (trellis_register_holds (until, 700000));
  g_assert_false (trellis_register_holds (until, 700001));
}

static void
test_works_on (void)
{
  gint64 tuesday = trellis_date_new (2026, 11, 24);
  g_autoptr (TrellisRoleHolder) some = holder ("", early, 0);
  g_autoptr (TrellisRoleHolder) unsaid = holder ("", NULL, 0);
  g_autoptr (TrellisRoleHolder) ended = holder ("", early, tuesday - 1);

  g_assert_true (trellis_register_works_on (some, tuesday));
  g_assert_false (trellis_register_works_on (some, tuesday + 1));
  g_assert_false (trellis_register_works_on (unsaid, tuesday));
  g_assert_false (trellis_register_works_on (ended, tuesday));
}

static void
test_coverage (void)
{
  gint64 today = trellis_date_new (2026, 11, 24);
  g_autoptr (GPtrArray) holders = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sites = NULL;
  TrellisCoverage *at;

  g_ptr_array_add (holders, holder ("", office, 0));
  g_ptr_array_add (holders, holder ("Tarnwick", early, 0));
  g_ptr_array_add (holders, holder ("Aldermere", office, 0));
  g_ptr_array_add (holders, holder ("Tarnwick", NULL, 0));
  g_ptr_array_add (holders, holder ("Tarnwick", office, today - 1));
  sites = trellis_register_coverage (holders, today);
  g_assert_cmpuint (sites->len, ==, 3);
  at = sites->pdata[0];
  g_assert_cmpstr (at->site, ==, "Aldermere");
  g_assert_cmpuint (trellis_register_uncovered (at, TRELLIS_WEEKDAYS_OFFICE), ==, 0);
  g_assert_cmpuint (trellis_register_uncovered (at, 0x7f), ==, 0x60);
  at = sites->pdata[1];
  g_assert_cmpstr (at->site, ==, "Tarnwick");
  g_assert_cmpuint (at->holders, ==, 2);
  g_assert_cmpuint (at->unknown, ==, 1);
  g_assert_cmpuint (at->days[0], ==, 1);
  g_assert_cmpuint (at->days[4], ==, 0);
  g_assert_cmpuint (trellis_register_uncovered (at, TRELLIS_WEEKDAYS_OFFICE), ==, 0x1c);
  at = sites->pdata[2];
  g_assert_cmpstr (at->site, ==, "");
}

typedef struct {
  const char *name;
  int refresher; /* days from today, 0 for unset */
  int trained; /* days from today, 0 for unset */
  int months;
  TrellisRefresher state;
} Case;

static const Case cases[] = {
  { "none", 0, 0, 0, TRELLIS_REFRESHER_NONE },
  { "trained once for all", 0, -5000, 0, TRELLIS_REFRESHER_NONE },
  { "never trained", 0, 0, 12, TRELLIS_REFRESHER_UNKNOWN },
  { "overdue", -1, 0, 12, TRELLIS_REFRESHER_OVERDUE },
  { "soon", 61, 0, 12, TRELLIS_REFRESHER_SOON },
  { "not yet soon", 62, 0, 12, TRELLIS_REFRESHER_VALID },
  { "counted from training", 0, -30, 12, TRELLIS_REFRESHER_VALID },
  { "counted and soon", 0, -330, 12, TRELLIS_REFRESHER_SOON },
  { "counted and overdue", 0, -366, 12, TRELLIS_REFRESHER_OVERDUE },
  { "on record although not asked for", -1, 0, 0, TRELLIS_REFRESHER_OVERDUE },
  { "on record goes before counted", 200, -2000, 12, TRELLIS_REFRESHER_VALID },
};

static void
test_refresher (gconstpointer data)
{
  const Case *c = data;
  gint64 today = trellis_date_new (2026, 11, 24);
  g_autoptr (TrellisRoleHolder) who = holder ("", office, 0);
  g_autoptr (TrellisSupportRole) role = trellis_entity_new (TRELLIS_TYPE_SUPPORT_ROLE);

  trellis_entity_set_number (role, TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS, c->months);
  if (c->refresher)
    trellis_entity_set_number (who, TRELLIS_ROLE_HOLDER_REFRESHER, today + c->refresher);
  if (c->trained)
    trellis_entity_set_number (who, TRELLIS_ROLE_HOLDER_TRAINED, today + c->trained);
  g_assert_cmpint (trellis_register_refresher (who, role, today), ==, c->state);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register/days", test_days);
  g_test_add_func ("/register/holds", test_holds);
  g_test_add_func ("/register/works-on", test_works_on);
  g_test_add_func ("/register/coverage", test_coverage);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/register/refresher/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_refresher);
  }
  return g_test_run ();
}
