/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why somebody should look at a date: weekdays nobody works on, and the public holidays of those who take part. */
#include "config.h"

#include "model/trellis-usual-days.h"

#include "base/trellis-time.h"

#define EW (1u << TRELLIS_NATION_ENGLAND_WALES)
#define SC (1u << TRELLIS_NATION_SCOTLAND)
#define NI (1u << TRELLIS_NATION_NORTHERN_IRELAND)

static gint64
date_of (const char *text)
{
  gint64 date = 0;

  g_assert_true (trellis_date_parse (text, &date));
  return date;
}

static void
test_doubt (void)
{
  static const char *const shifts[] = { "saturday", "sunday", NULL };
  static const char *const none[] = { NULL };
  static const struct {
    const char *date;
    const char *const *working_days;
    guint nations;
    const char *doubt;
  } cases[] = {
    { "2027-03-22", NULL, EW, NULL },
    { "2027-03-27", NULL, EW, "a Saturday" },
    { "2027-03-27", none, EW, "a Saturday" },
    { "2027-03-27", shifts, EW, NULL },
    { "2027-03-22", shifts, EW, "a Monday" },
    { "2027-03-26", NULL, 0, NULL },
    { "2027-03-26", NULL, EW, "the public holiday “Good Friday”" },
    { "2027-03-26", NULL, EW | SC | NI, "the public holiday “Good Friday”" },
    { "2027-03-26", shifts, EW, "a Friday and the public holiday “Good Friday”" },
    { "2027-03-29", NULL, EW | SC, "the public holiday “Easter Monday” of England and Wales" },
    { "2027-03-29", NULL, SC, NULL },
    { "2027-03-29", NULL, EW | SC | NI,
      "the public holiday “Easter Monday” of England and Wales and Northern Ireland" },
    { "2026-11-30", NULL, EW | SC | NI, "the public holiday “St Andrew’s Day” of Scotland" },
    { "2026-11-30", NULL, EW | NI, NULL },
    /* Two names for one Monday: 1 and 2 January 2022 were a weekend. */
    { "2022-01-03", NULL, EW | SC, "the public holiday “New Year’s Day”" },
    { "2022-01-04", NULL, EW | SC, "the public holiday “2 January” of Scotland" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const TrellisUsualDays days = { (char **) cases[i].working_days, cases[i].nations };
    g_autofree char *doubt = trellis_usual_days_doubt (&days, date_of (cases[i].date));

    g_test_message ("%s", cases[i].date);
    g_assert_cmpstr (doubt, ==, cases[i].doubt);
  }
}

/* On 2 January 2023, a Monday, England and Wales kept the day before, and so did Scotland the day after. */
static void
test_two_names (void)
{
  const TrellisUsualDays days = { NULL, EW | SC };
  g_autofree char *doubt = trellis_usual_days_doubt (&days, date_of ("2023-01-02"));
  g_autofree char *unset = trellis_usual_days_doubt (&days, 0);

  g_assert_cmpstr (
      doubt, ==,
      "the public holiday “New Year’s Day” of England and Wales and the public holiday "
      "“2 January” of Scotland");
  g_assert_null (unset);
}

static gpointer
add_organisation (GPtrArray *all, TrellisNation nation, gboolean own)
{
  TrellisOrganisation *organisation = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  static const char *const days[] = { "tuesday", NULL };

  trellis_entity_set_number (organisation, TRELLIS_ORGANISATION_NATION, nation);
  trellis_entity_set_number (organisation, TRELLIS_ORGANISATION_OWN, own);
  if (own)
    trellis_entity_set_list (organisation, TRELLIS_ORGANISATION_WORKING_DAYS, days);
  g_ptr_array_add (all, organisation);
  return organisation;
}

static void
test_taking_part (void)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  const char *uids[4] = { "nobody", NULL };
  g_autoptr (TrellisUsualDays) empty = trellis_usual_days_new (all, uids), few = NULL, mine = NULL;
  gpointer scots = add_organisation (all, TRELLIS_NATION_SCOTLAND, FALSE);

  add_organisation (all, TRELLIS_NATION_NORTHERN_IRELAND, FALSE);
  add_organisation (all, TRELLIS_NATION_ENGLAND_WALES, TRUE);
  g_assert_cmpuint (empty->nations, ==, 0);
  g_assert_null (empty->working_days);
  mine = trellis_usual_days_new (all, uids);
  g_assert_cmpuint (mine->nations, ==, EW);
  g_assert_cmpstr (mine->working_days[0], ==, "tuesday");
  uids[1] = uids[2] = trellis_entity_get_uid (scots);
  few = trellis_usual_days_new (all, uids);
  g_assert_cmpuint (few->nations, ==, SC);
  g_assert_cmpstr (few->working_days[0], ==, "tuesday");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/usual-days/doubt", test_doubt);
  g_test_add_func ("/usual-days/two-names", test_two_names);
  g_test_add_func ("/usual-days/taking-part", test_taking_part);
  return g_test_run ();
}
