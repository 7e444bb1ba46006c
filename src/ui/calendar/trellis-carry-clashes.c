/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an event that is carried would clash with where it is, in as few words as tell it. */
#include "config.h"

#include "ui/calendar/trellis-carry-clashes.h"

#include "library/trellis-library-clashes.h"

#include <glib/gi18n.h>

#define MOST_SAID 3

static gboolean
is (TrellisEvent *event, TrellisEvent *other)
{
  return other && g_str_equal (trellis_entity_get_uid (event), trellis_entity_get_uid (other));
}

/* Who carries something knows it and where it is; only the other event and the reason are new. */
static char *
describe_both (const TrellisClash *clash, const char *other)
{
  switch (clash->kind) {
  case TRELLIS_CLASH_SPEAKER:
    return g_strdup_printf (_ ("clashes with %s, same speaker"), other);
  case TRELLIS_CLASH_PLACE:
    return g_strdup_printf (_ ("clashes with %s, same place"), other);
  case TRELLIS_CLASH_AUDIENCE:
    return g_strdup_printf (_ ("clashes with %s, same audience"), other);
  case TRELLIS_CLASH_HOST:
    return g_strdup_printf (_ ("clashes with %s, same host"), other);
  case TRELLIS_CLASH_BUFFER:
    return g_strdup_printf (_ ("too little time beside %s"), other);
  default:
    return g_strdup_printf (_ ("with %s too much for %s in a day"), other, clash->what);
  }
}

static char *
describe_one (const TrellisClash *clash)
{
  switch (clash->kind) {
  case TRELLIS_CLASH_SEATS:
    return g_strdup (_ ("more seats than the room holds"));
  case TRELLIS_CLASH_WORKING_DAY:
    return g_strdup (_ ("outside working hours"));
  case TRELLIS_CLASH_HOLIDAY:
    /* Translators: %s is a public holiday */
    return g_strdup_printf (_ ("on %s, a public holiday"), clash->what);
  case TRELLIS_CLASH_OUTSIDE_WEEK:
    return g_strdup (_ ("outside its learning week"));
  case TRELLIS_CLASH_BITESIZE:
    return g_strdup (_ ("too long for bitesize"));
  default:
    return g_strdup (trellis_clash_kind_label (clash->kind));
  }
}

static char *
describe (const TrellisClash *clash, TrellisEvent *event)
{
  TrellisEvent *other = is (event, clash->first) ? clash->second : clash->first;

  return other ? describe_both (clash, trellis_entity_get_title (other)) : describe_one (clash);
}

/**
 * trellis_carry_clashes_describe:
 * @library: a library
 * @event: an event, as it would be
 * @n: (out) (optional): how many clashes there are
 *
 * Says what an event clashes with, such as “clashes with Career briefing, same speaker”. The first few are named, the
 * others counted.
 *
 * Returns: (transfer full): the words, empty when there is no clash
 */
char *
trellis_carry_clashes_describe (TrellisLibrary *library, TrellisEvent *event, guint *n)
{
  g_autoptr (GPtrArray) clashes = trellis_library_clashes_of_event (library, event);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < clashes->len && i < MOST_SAID; i++) {
    g_autofree char *one = describe (clashes->pdata[i], event);

    g_string_append_printf (words, "%s%s", i ? "; " : "", one);
  }
  if (clashes->len > MOST_SAID)
    g_string_append_printf (
        words, ngettext ("; and %u more clash", "; and %u more clashes", clashes->len - MOST_SAID),
        clashes->len - MOST_SAID);
  if (n)
    *n = clashes->len;
  return g_string_free (words, FALSE);
}
