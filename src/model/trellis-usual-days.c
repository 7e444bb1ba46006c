/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether people are at work on a date, in words: their working days, and the public holidays of their nations. */
#include "config.h"

#include "model/trellis-usual-days.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-holidays.h"

#include <glib/gi18n.h>

#define N_NATIONS (TRELLIS_NATION_NORTHERN_IRELAND + 1)

/**
 * trellis_usual_days_new: (skip)
 * @organisations: (element-type TrellisOrganisation): all organisations
 * @taking_part: uids of those who take part, in any order, some perhaps unknown or named again
 *
 * Finds out when people work: on the working days of my own organisation, and not on the public holidays of whoever takes
 * part. Where nobody who is known takes part, mine count.
 *
 * Returns: (transfer full): the days
 */
TrellisUsualDays *
trellis_usual_days_new (GPtrArray *organisations, const char *const *taking_part)
{
  TrellisUsualDays *self = g_new0 (TrellisUsualDays, 1);
  guint mine = 0;

  for (guint i = 0; i < organisations->len; i++) {
    gpointer organisation = organisations->pdata[i];
    guint bit = 1u << trellis_entity_get_choice (organisation, TRELLIS_ORGANISATION_NATION);

    if (g_strv_contains (taking_part, trellis_entity_get_uid (organisation)))
      self->nations |= bit;
    if (self->working_days || !trellis_entity_get_flag (organisation, TRELLIS_ORGANISATION_OWN))
      continue;
    mine = bit;
    self->working_days = g_strdupv (
        (char **) trellis_entity_get_list (organisation, TRELLIS_ORGANISATION_WORKING_DAYS));
  }
  if (!self->nations)
    self->nations = mine;
  return self;
}

/**
 * trellis_usual_days_free: (skip)
 * @self: the days
 *
 * Frees them.
 */
void
trellis_usual_days_free (TrellisUsualDays *self)
{
  g_strfreev (self->working_days);
  g_free (self);
}

static gboolean
is_worked (const TrellisUsualDays *self, int weekday)
{
  static const char *const names[] = { "monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday" };
  const char *const *days = (const char *const *) self->working_days;

  return days && *days ? g_strv_contains (days, names[weekday - 1]) : weekday <= 5;
}

/* One holiday with the nations that keep it, which are named where others of the week do not. */
static char *
holiday_words (const char *name, guint keeping, guint nations)
{
  const char *labels[N_NATIONS + 1] = { NULL };
  g_autofree char *where = NULL;
  guint n = 0;

  if (keeping == nations)
    return g_strdup_printf (_ ("the public holiday “%s”"), name);
  for (guint i = 0; i < N_NATIONS; i++)
    if (keeping & (1u << i))
      labels[n++] = _ (trellis_nation_choices[i].label);
  where = trellis_text_list (labels);
  /* TRANSLATORS: a public holiday, and who keeps it, such as Scotland */
  return g_strdup_printf (_ ("the public holiday “%s” of %s"), name, where);
}

static void
add_holidays (const TrellisUsualDays *self, gint64 date, GPtrArray *reasons)
{
  const char *names[N_NATIONS];

  for (guint i = 0; i < N_NATIONS; i++)
    names[i] = self->nations & (1u << i) ? trellis_holidays_name (date, (TrellisNation) i) : NULL;
  for (guint i = 0; i < N_NATIONS; i++) {
    const char *name = names[i];
    guint keeping = 0;

    for (guint j = i; name && j < N_NATIONS; j++)
      if (!g_strcmp0 (names[j], name)) {
        keeping |= 1u << j;
        names[j] = NULL;
      }
    if (name)
      g_ptr_array_add (reasons, holiday_words (name, keeping, self->nations));
  }
}

/**
 * trellis_usual_days_doubt: (skip)
 * @self: the days
 * @date: a date on which something would be
 *
 * Says why somebody should look at a date.
 *
 * Returns: (transfer full) (nullable): a phrase such as “a Saturday” or “the public holiday “Good Friday””; %NULL when
 *   there is no reason
 */
char *
trellis_usual_days_doubt (const TrellisUsualDays *self, gint64 date)
{
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  int weekday;

  if (date <= 0)
    return NULL;
  weekday = trellis_date_weekday (date);
  if (!is_worked (self, weekday)) {
    g_autofree char *word = trellis_text_weekday (weekday);

    /* TRANSLATORS: a weekday on which people do not work, such as “a Saturday” */
    g_ptr_array_add (reasons, g_strdup_printf (_ ("a %s"), word));
  }
  add_holidays (self, date, reasons);
  if (reasons->len == 0)
    return NULL;
  g_ptr_array_add (reasons, NULL);
  return trellis_text_list ((const char *const *) reasons->pdata);
}
