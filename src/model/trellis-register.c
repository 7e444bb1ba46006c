/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of support roles: who can be found where on which day, and whose training is to be renewed. */
#include "config.h"

#include "model/trellis-register.h"

#include "base/trellis-time.h"

#define SOON_MONTHS 2

static const char *const weekday_names[] = { "monday", "tuesday",  "wednesday", "thursday",
                                             "friday", "saturday", "sunday" };

static void
free_coverage (TrellisCoverage *self)
{
  g_free (self->site);
  g_free (self);
}

/**
 * trellis_weekdays_parse:
 * @names: (array zero-terminated=1): names of weekdays in English, as records hold them
 *
 * Reads days of the week; what is no such name is passed over.
 *
 * Returns: the days
 */
TrellisWeekdays
trellis_weekdays_parse (const char *const *names)
{
  TrellisWeekdays days = 0;

  for (guint i = 0; names && names[i]; i++)
    for (guint day = 0; day < G_N_ELEMENTS (weekday_names); day++)
      if (g_ascii_strcasecmp (names[i], weekday_names[day]) == 0)
        days |= 1u << day;
  return days;
}

/**
 * trellis_register_holds:
 * @holder: somebody who holds or held a role
 * @today: a date
 *
 * Whether she holds it on a day; her last day counts.
 *
 * Returns: %TRUE if she does
 */
gboolean
trellis_register_holds (TrellisRoleHolder *holder, gint64 today)
{
  gint64 ended = trellis_entity_get_number (holder, TRELLIS_ROLE_HOLDER_ENDED);

  return ended == 0 || today <= ended;
}

static TrellisWeekdays
days_of (TrellisRoleHolder *holder)
{
  return trellis_weekdays_parse (trellis_entity_get_list (holder, TRELLIS_ROLE_HOLDER_DAYS));
}

/**
 * trellis_register_works_on:
 * @holder: somebody who holds a role
 * @date: a date
 *
 * Whether she is known to work on a day. Somebody who has not said is not counted on: in an emergency a wrong *yes*
 * costs more than a wrong *no*.
 *
 * Returns: %TRUE if she is
 */
gboolean
trellis_register_works_on (TrellisRoleHolder *holder, gint64 date)
{
  return trellis_register_holds (holder, date) &&
         (days_of (holder) & (1u << (trellis_date_weekday (date) - 1))) != 0;
}

static TrellisCoverage *
coverage_of (GPtrArray *sites, const char *site)
{
  TrellisCoverage *coverage;

  for (guint i = 0; i < sites->len; i++)
    if (g_str_equal (((TrellisCoverage *) sites->pdata[i])->site, site))
      return sites->pdata[i];
  coverage = g_new0 (TrellisCoverage, 1);
  coverage->site = g_strdup (site);
  g_ptr_array_add (sites, coverage);
  return coverage;
}

/* Those without a site come last: they can be called, not found. */
static int
compare_sites (gconstpointer a, gconstpointer b)
{
  const TrellisCoverage *one = *(TrellisCoverage *const *) a;
  const TrellisCoverage *other = *(TrellisCoverage *const *) b;

  if ((*one->site == '\0') != (*other->site == '\0'))
    return *one->site == '\0' ? 1 : -1;
  return g_utf8_collate (one->site, other->site);
}

/**
 * trellis_register_coverage:
 * @holders: (element-type TrellisRoleHolder): holders of one role
 * @today: a date; who does not hold the role then is left out
 *
 * Counts who can be found at each site on each day of the week.
 *
 * Returns: (transfer full) (element-type TrellisCoverage): one coverage a site, by name
 */
GPtrArray *
trellis_register_coverage (GPtrArray *holders, gint64 today)
{
  GPtrArray *sites = g_ptr_array_new_with_free_func ((GDestroyNotify) free_coverage);

  for (guint i = 0; i < holders->len; i++) {
    TrellisWeekdays days = days_of (holders->pdata[i]);
    TrellisCoverage *coverage;

    if (!trellis_register_holds (holders->pdata[i], today))
      continue;
    coverage = coverage_of (sites,
                            trellis_entity_get_text (holders->pdata[i], TRELLIS_ROLE_HOLDER_SITE));
    coverage->holders++;
    coverage->unknown += days == 0 ? 1 : 0;
    for (guint day = 0; day < 7; day++)
      coverage->days[day] += days & (1u << day) ? 1 : 0;
  }
  g_ptr_array_sort (sites, compare_sites);
  return sites;
}

/**
 * trellis_register_uncovered:
 * @coverage: the coverage of a site
 * @working_days: days on which people work there
 *
 * The days on which nobody is known to be there.
 *
 * Returns: the days
 */
TrellisWeekdays
trellis_register_uncovered (const TrellisCoverage *coverage, TrellisWeekdays working_days)
{
  TrellisWeekdays uncovered = 0;

  for (guint day = 0; day < 7; day++)
    if (working_days & (1u << day) && coverage->days[day] == 0)
      uncovered |= 1u << day;
  return uncovered;
}

/**
 * trellis_register_refresher_date:
 * @holder: somebody who holds a role
 * @role: the role
 *
 * The day by which she renews her training: the one on record, else counted from the last training.
 *
 * Returns: a date, 0 when there is none
 */
gint64
trellis_register_refresher_date (TrellisRoleHolder *holder, TrellisSupportRole *role)
{
  gint64 date = trellis_entity_get_number (holder, TRELLIS_ROLE_HOLDER_REFRESHER);
  gint64 trained = trellis_entity_get_number (holder, TRELLIS_ROLE_HOLDER_TRAINED);
  gint64 months = trellis_entity_get_number (role, TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS);

  if (date == 0 && trained > 0 && months > 0 && months <= 1200)
    date = trellis_date_add_months (trained, (int) months);
  return date;
}

/**
 * trellis_register_refresher:
 * @holder: somebody who holds a role
 * @role: the role
 * @today: a date
 *
 * How her training stands. On the day itself it is still in date.
 *
 * Returns: the state
 */
TrellisRefresher
trellis_register_refresher (TrellisRoleHolder *holder, TrellisSupportRole *role, gint64 today)
{
  gint64 date = trellis_register_refresher_date (holder, role);

  if (date == 0)
    return trellis_entity_get_number (role, TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS) > 0
               ? TRELLIS_REFRESHER_UNKNOWN
               : TRELLIS_REFRESHER_NONE;
  if (date < today)
    return TRELLIS_REFRESHER_OVERDUE;
  return date <= trellis_date_add_months (today, SOON_MONTHS) ? TRELLIS_REFRESHER_SOON
                                                              : TRELLIS_REFRESHER_VALID;
}
