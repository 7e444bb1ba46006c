/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-clash-watch.h"

#include "library/trellis-clash-scope.h"
#include "library/trellis-library-private.h"
#include "model/trellis-kinds.h"
#include "model/trellis-sign-up.h"
#include "records/trellis-records.h"
#include "records/trellis-row-records.h"

struct _TrellisClashWatch {
  GObject parent_instance;
  TrellisLibrary *library;
  TrellisClashScope *scope;
  GPtrArray *clashes;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TrellisClashWatch,
                               trellis_clash_watch,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return TRELLIS_TYPE_CLASH;
}

static guint
get_n_items (GListModel *model)
{
  return TRELLIS_CLASH_WATCH (model)->clashes->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  TrellisClashWatch *self = TRELLIS_CLASH_WATCH (model);

  return position < self->clashes->len ? g_object_ref (self->clashes->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* Order --------------------------------------------------------------------------------------- */

static int
by_level (gconstpointer a, gconstpointer b)
{
  const TrellisClash *one = *(TrellisClash *const *) a, *other = *(TrellisClash *const *) b;

  return one->level != other->level ? (int) other->level - (int) one->level
                                    : trellis_clash_compare (one, other);
}

/* Tells the part that is not as it was: all between the clashes that stayed at its beginning and at its end. */
static void
replace (TrellisClashWatch *self, GPtrArray *clashes)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->clashes);
  guint head = 0, tail = 0, shorter = MIN (old->len, clashes->len);

  while (head < shorter && old->pdata[head] == clashes->pdata[head])
    head++;
  while (tail < shorter - head &&
         old->pdata[old->len - 1 - tail] == clashes->pdata[clashes->len - 1 - tail])
    tail++;
  self->clashes = clashes;
  if (old->len > head + tail || clashes->len > head + tail)
    g_list_model_items_changed (G_LIST_MODEL (self), head, old->len - head - tail,
                                clashes->len - head - tail);
}

static GPtrArray *
list_all (TrellisClashWatch *self)
{
  GPtrArray *clashes = trellis_clash_index_list (self->scope->index);

  for (guint i = clashes->len; i > 0; i--)
    if (!trellis_clash_scope_asks_for (self->scope, clashes->pdata[i - 1]))
      g_ptr_array_remove_index (clashes, i - 1);
  g_ptr_array_sort (clashes, by_level);
  return clashes;
}

/* Both arrays are in order, so one pass merges them. */
static void
merge (TrellisClashWatch *self, GPtrArray *gone, GPtrArray *come)
{
  g_autoptr (GHashTable) left = g_hash_table_new (NULL, NULL);
  GPtrArray *merged = g_ptr_array_new_full (self->clashes->len + come->len, g_object_unref);
  guint next = 0;

  for (guint i = 0; i < gone->len; i++)
    g_hash_table_add (left, gone->pdata[i]);
  g_ptr_array_sort (come, by_level);
  for (guint i = 0; i <= self->clashes->len; i++) {
    TrellisClash *stayed = i < self->clashes->len ? self->clashes->pdata[i] : NULL;

    if (stayed && g_hash_table_contains (left, stayed))
      continue;
    for (; next < come->len && (!stayed || by_level (&come->pdata[next], &stayed) < 0); next++)
      if (!g_hash_table_contains (left, come->pdata[next]) &&
          trellis_clash_scope_asks_for (self->scope, come->pdata[next]))
        g_ptr_array_add (merged, g_object_ref (come->pdata[next]));
    if (stayed)
      g_ptr_array_add (merged, g_object_ref (stayed));
  }
  replace (self, merged);
}

/* Changes ------------------------------------------------------------------------------------- */

/* What nobody finds any more was deleted; which row it had, nobody knows. */
static void
drop_deleted (TrellisClashWatch *self, GPtrArray *gone, GPtrArray *come)
{
  g_autoptr (GPtrArray) uids = trellis_clash_index_get_uids (self->scope->index);
  TrellisConnection *reader = trellis_library_get_reader (self->library);

  for (guint i = 0; i < uids->len; i++)
    if (!trellis_records_exists (reader, trellis_kinds_of (TRELLIS_TYPE_EVENT), uids->pdata[i]))
      trellis_clash_index_remove (self->scope->index, uids->pdata[i], gone, come);
}

static gboolean
take_events (TrellisClashWatch *self, TrellisChanges *changes, GPtrArray *gone, GPtrArray *come)
{
  guint n_rows;
  const gint64 *rows = trellis_changes_get_rows (changes, "event", &n_rows);
  g_autoptr (GPtrArray) events = NULL;

  if (!trellis_changes_touch (changes, "event"))
    return TRUE;
  if (n_rows == 0)
    return FALSE;
  events = trellis_row_records_read (trellis_library_get_reader (self->library), TRELLIS_TYPE_EVENT,
                                     rows, n_rows, NULL);
  if (!events)
    return FALSE;
  if (trellis_changes_count (changes, "event", TRELLIS_CHANGE_REMOVED))
    drop_deleted (self, gone, come);
  for (guint i = 0; i < events->len; i++)
    trellis_clash_scope_put (self->scope, events->pdata[i], gone, come);
  return TRUE;
}

/* Sign-ups are a history: a line that is gone, by undo, does not tell any more of which event it was. */
static gboolean
take_sign_ups (TrellisClashWatch *self, TrellisChanges *changes, GPtrArray *gone, GPtrArray *come)
{
  guint n_rows;
  const gint64 *rows = trellis_changes_get_rows (changes, "sign_up", &n_rows);
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sign_ups = NULL;

  if (!trellis_changes_touch (changes, "sign_up"))
    return TRUE;
  if (n_rows == 0 || trellis_changes_count (changes, "sign_up", TRELLIS_CHANGE_REMOVED))
    return FALSE;
  sign_ups = trellis_row_records_read (trellis_library_get_reader (self->library),
                                       TRELLIS_TYPE_SIGN_UP, rows, n_rows, NULL);
  for (guint i = 0; sign_ups && i < sign_ups->len; i++) {
    const char *event = trellis_entity_get_text (sign_ups->pdata[i], TRELLIS_SIGN_UP_EVENT);

    if (g_hash_table_add (told, (gpointer) event))
      trellis_clash_scope_rebook (self->scope, event, gone, come);
  }
  return sign_ups != NULL;
}

static gboolean
is_only_of_events (TrellisChanges *changes)
{
  static const char *const others[] = { "learning_week", "organisation", "room", "person" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (trellis_changes_touch (changes, others[i]))
      return FALSE;
  return TRUE;
}

static void
changed_cb (TrellisStore *store, TrellisChanges *changes, TrellisClashWatch *self)
{
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) come = g_ptr_array_new_with_free_func (g_object_unref);

  if (!trellis_library_get_reader (self->library))
    return;
  if (is_only_of_events (changes) && take_events (self, changes, gone, come) &&
      take_sign_ups (self, changes, gone, come)) {
    if (gone->len > 0 || come->len > 0)
      merge (self, gone, come);
    return;
  }
  trellis_clash_scope_load (self->scope);
  replace (self, list_all (self));
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_clash_watch_finalize (GObject *object)
{
  TrellisClashWatch *self = TRELLIS_CLASH_WATCH (object);

  g_clear_pointer (&self->clashes, g_ptr_array_unref);
  g_clear_pointer (&self->scope, trellis_clash_scope_free);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (trellis_clash_watch_parent_class)->finalize (object);
}

static void
trellis_clash_watch_class_init (TrellisClashWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_clash_watch_finalize;
}

static void
trellis_clash_watch_init (TrellisClashWatch *self)
{
}

static TrellisClashWatch *
watch (TrellisLibrary *library, TrellisClashScope *scope)
{
  TrellisClashWatch *self = g_object_new (TRELLIS_TYPE_CLASH_WATCH, NULL);

  self->library = g_object_ref (library);
  self->scope = scope;
  self->clashes = list_all (self);
  g_signal_connect_object (trellis_library_get_store (library), "changed", G_CALLBACK (changed_cb),
                           self, 0);
  return self;
}

/**
 * trellis_clash_watch_new:
 * @library: a library
 * @week: (nullable): uid of a learning week; %NULL for everything that has a time
 *
 * Watches the clashes of a learning week.
 *
 * Returns: (transfer full): the list
 */
TrellisClashWatch *
trellis_clash_watch_new (TrellisLibrary *library, const char *week)
{
  return watch (library, trellis_clash_scope_new (library, week, G_MININT64, G_MAXINT64));
}

/**
 * trellis_clash_watch_new_between:
 * @library: a library
 * @from: first instant
 * @to: first instant after the range
 *
 * Watches the clashes of the events that touch a range of time.
 *
 * Returns: (transfer full): the list
 */
TrellisClashWatch *
trellis_clash_watch_new_between (TrellisLibrary *library, gint64 from, gint64 to)
{
  return watch (library, trellis_clash_scope_new (library, NULL, from, to));
}

/**
 * trellis_clash_watch_count:
 * @self: the list
 * @level: a level
 *
 * How many clashes of a level there are.
 *
 * Returns: the number
 */
guint
trellis_clash_watch_count (TrellisClashWatch *self, TrellisClashLevel level)
{
  guint n = 0;

  for (guint i = 0; i < self->clashes->len; i++)
    n += ((TrellisClash *) self->clashes->pdata[i])->level == level;
  return n;
}
