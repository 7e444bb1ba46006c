/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-clash.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (TrellisClash, trellis_clash, G_TYPE_OBJECT)

static const TrellisChoice kinds[TRELLIS_CLASH_N_KINDS] = {
  [TRELLIS_CLASH_SPEAKER] = { "speaker", N_ ("Speaker in two events at once") },
  [TRELLIS_CLASH_PLACE] = { "place", N_ ("Room or place needed twice at once") },
  [TRELLIS_CLASH_BUFFER] = { "buffer", N_ ("Too little time between two events") },
  [TRELLIS_CLASH_HOST] = { "host", N_ ("Host with two events at once") },
  [TRELLIS_CLASH_AUDIENCE] = { "audience", N_ ("Two events at once for the same people") },
  [TRELLIS_CLASH_SEATS] = { "seats", N_ ("More seats than the room holds") },
  [TRELLIS_CLASH_WORKING_DAY] = { "working_day", N_ ("Outside working days or hours") },
  [TRELLIS_CLASH_HOLIDAY] = { "holiday", N_ ("On a public holiday") },
  [TRELLIS_CLASH_OUTSIDE_WEEK] = { "outside_week", N_ ("Outside its learning week") },
  [TRELLIS_CLASH_BITESIZE] = { "bitesize", N_ ("Workshop too long for bitesize") },
  [TRELLIS_CLASH_LOAD] = { "load", N_ ("Too much for one person in a day") },
  [TRELLIS_CLASH_TENTATIVE] = { "tentative", N_ ("Over and still tentative") },
};

static const TrellisChoice levels[TRELLIS_CLASH_N_LEVELS] = {
  [TRELLIS_CLASH_IGNORE] = { "ignore", N_ ("Ignore it") },
  [TRELLIS_CLASH_WARN] = { "warn", N_ ("Warn of it") },
  [TRELLIS_CLASH_BLOCK] = { "block", N_ ("Block publishing") },
};

static void
trellis_clash_finalize (GObject *object)
{
  TrellisClash *self = TRELLIS_CLASH (object);

  g_free (self->what);
  g_object_unref (self->first);
  g_clear_object (&self->second);
  G_OBJECT_CLASS (trellis_clash_parent_class)->finalize (object);
}

static void
trellis_clash_class_init (TrellisClashClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_clash_finalize;
}

static void
trellis_clash_init (TrellisClash *self)
{
}

/**
 * trellis_clash_new:
 * @kind: what clashes
 * @level: how grave it is
 * @what: (nullable): the speaker, room and so on
 * @first: the event, or of two the one that starts first
 * @second: (nullable): the other
 * @amount: by how much
 * @limit: what it is held against
 *
 * Makes a clash.
 *
 * Returns: (transfer full): the clash
 */
TrellisClash *
trellis_clash_new (TrellisClashKind kind,
                   TrellisClashLevel level,
                   const char *what,
                   TrellisEvent *first,
                   TrellisEvent *second,
                   gint64 amount,
                   gint64 limit)
{
  TrellisClash *self = g_object_new (TRELLIS_TYPE_CLASH, NULL);

  self->kind = kind;
  self->level = level;
  self->what = g_strdup (what ? what : "");
  self->first = g_object_ref (first);
  self->second = second ? g_object_ref (second) : NULL;
  self->amount = amount;
  self->limit = limit;
  return self;
}

static int
compare_events (TrellisEvent *one, TrellisEvent *other)
{
  gint64 a, b;

  if (one == other || !one || !other)
    return (one != NULL) - (other != NULL);
  a = trellis_entity_get_number (one, TRELLIS_EVENT_START);
  b = trellis_entity_get_number (other, TRELLIS_EVENT_START);
  if (a != b)
    return a < b ? -1 : 1;
  return g_strcmp0 (trellis_entity_get_uid (one), trellis_entity_get_uid (other));
}

/**
 * trellis_clash_compare:
 * @self: a clash
 * @other: another
 *
 * Orders clashes by the time of their events, and those of the same events by kind.
 *
 * Returns: less than, equal to or greater than 0
 */
int
trellis_clash_compare (const TrellisClash *self, const TrellisClash *other)
{
  int order = compare_events (self->first, other->first);

  if (!order)
    order = compare_events (self->second, other->second);
  if (!order)
    order = (int) self->kind - (int) other->kind;
  return order ? order : g_strcmp0 (self->what, other->what);
}

/**
 * trellis_clash_kind_nick:
 * @kind: a kind of clash
 *
 * What files call it.
 *
 * Returns: (transfer none): the nick
 */
const char *
trellis_clash_kind_nick (TrellisClashKind kind)
{
  return kinds[kind].nick;
}

/**
 * trellis_clash_kind_label:
 * @kind: a kind of clash
 *
 * What people call it.
 *
 * Returns: (transfer none): the words, translated
 */
const char *
trellis_clash_kind_label (TrellisClashKind kind)
{
  return _ (kinds[kind].label);
}

/**
 * trellis_clash_level_nick:
 * @level: a level
 *
 * What files call it.
 *
 * Returns: (transfer none): the nick
 */
const char *
trellis_clash_level_nick (TrellisClashLevel level)
{
  return levels[level].nick;
}

/**
 * trellis_clash_level_label:
 * @level: a level
 *
 * What to do about a clash of a level, in words.
 *
 * Returns: (transfer none): the words, translated
 */
const char *
trellis_clash_level_label (TrellisClashLevel level)
{
  return _ (levels[level].label);
}
