/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-library-private.h"

#include "base/trellis-time.h"
#include "library/trellis-revise.h"
#include "model/trellis-kinds.h"
#include "records/trellis-library-schema.h"
#include "records/trellis-records.h"
#include "records/trellis-settings.h"

struct _TrellisLibrary {
  GObject parent_instance;
  TrellisStore *store;
  char *me;
  char *zone;
};

G_DEFINE_FINAL_TYPE (TrellisLibrary, trellis_library, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  SIGNAL_HISTORY,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static TrellisConnection *
reader (TrellisLibrary *self)
{
  return trellis_library_get_reader (self);
}

static void
forget (TrellisLibrary *self)
{
  g_clear_pointer (&self->me, g_free);
  g_clear_pointer (&self->zone, g_free);
}

static void
store_changed_cb (TrellisStore *store, TrellisChanges *changes, TrellisLibrary *self)
{
  guint n_kinds;
  const TrellisKind *const *kinds = trellis_kinds_list (&n_kinds);

  forget (self);
  for (guint i = 0; i < n_kinds; i++)
    if (trellis_changes_touch (changes, kinds[i]->name))
      g_signal_emit (self, signals[SIGNAL_CHANGED], g_quark_from_static_string (kinds[i]->name),
                     kinds[i]->name);
}

static void
store_history_cb (TrellisStore *store, TrellisLibrary *self)
{
  g_signal_emit (self, signals[SIGNAL_HISTORY], 0);
}

static void
trellis_library_dispose (GObject *object)
{
  trellis_library_close (TRELLIS_LIBRARY (object));
  G_OBJECT_CLASS (trellis_library_parent_class)->dispose (object);
}

static void
trellis_library_class_init (TrellisLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_library_dispose;

  /**
   * TrellisLibrary::changed:
   * @self: the library
   * @kind: singular name of a kind of record
   *
   * Records of a kind were added, changed or removed; emitted once a kind for each user action, undo and redo, after
   * it is on the disk. The name of the kind is its detail as well: `changed::goal`.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * TrellisLibrary::history:
   * @self: the library
   *
   * What can be undone or redone may have changed.
   */
  signals[SIGNAL_HISTORY] = g_signal_new ("history", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
trellis_library_init (TrellisLibrary *self)
{
}

/**
 * trellis_library_default_path:
 *
 * Where the library lies unless told otherwise: `$XDG_DATA_HOME/trellis/library.db`.
 *
 * Returns: (transfer full) (type filename): the path
 */
char *
trellis_library_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "trellis", "library.db", NULL);
}

/**
 * trellis_library_open:
 * @path: a library file
 * @flags: how to open it
 * @error: return location for an error of TRELLIS_STORE_ERROR
 *
 * Opens a library.
 *
 * Returns: (transfer full) (nullable): the library
 */
TrellisLibrary *
trellis_library_open (const char *path, TrellisLibraryFlags flags, GError **error)
{
  TrellisStoreFlags how = (flags & TRELLIS_LIBRARY_CREATE ? TRELLIS_STORE_CREATE : 0) |
                          (flags & TRELLIS_LIBRARY_READ_ONLY ? TRELLIS_STORE_READ_ONLY : 0);
  g_autoptr (TrellisStore) store = trellis_store_open (path, trellis_library_schema (), how, error);
  TrellisLibrary *self;

  if (!store)
    return NULL;
  self = g_object_new (TRELLIS_TYPE_LIBRARY, NULL);
  self->store = g_steal_pointer (&store);
  g_signal_connect_object (self->store, "changed", G_CALLBACK (store_changed_cb), self, 0);
  g_signal_connect_object (self->store, "history", G_CALLBACK (store_history_cb), self, 0);
  return self;
}

/**
 * trellis_library_close:
 * @self: a library
 *
 * Finishes what is being saved and closes the file.
 */
void
trellis_library_close (TrellisLibrary *self)
{
  forget (self);
  if (self->store)
    trellis_store_close (self->store);
  g_clear_object (&self->store);
}

/**
 * trellis_library_get_reader: (skip)
 * @self: a library
 *
 * The connection that every short read goes through, for the other files of this layer. A view may still be sliding away
 * when its library is closed; what it reads then is nothing.
 *
 * Returns: (transfer none) (nullable): the connection, %NULL once the library is closed
 */
TrellisConnection *
trellis_library_get_reader (TrellisLibrary *self)
{
  return self->store ? trellis_store_get_reader (self->store) : NULL;
}

/**
 * trellis_library_get_store: (skip)
 * @self: a library
 *
 * The store below, for the other files of this layer.
 *
 * Returns: (transfer none): the store
 */
TrellisStore *
trellis_library_get_store (TrellisLibrary *self)
{
  return self->store;
}

/**
 * trellis_library_get_path:
 * @self: a library
 *
 * Where its file lies.
 *
 * Returns: (transfer none) (type filename): the path
 */
const char *
trellis_library_get_path (TrellisLibrary *self)
{
  return trellis_store_get_path (self->store);
}

/**
 * trellis_library_is_read_only:
 * @self: a library
 *
 * Whether it can only be read.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_library_is_read_only (TrellisLibrary *self)
{
  return trellis_store_is_read_only (self->store);
}

/**
 * trellis_library_is_empty:
 * @self: a library
 *
 * Whether nothing was ever put into it, so that the first run is offered.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_library_is_empty (TrellisLibrary *self)
{
  g_autoptr (GString)
      sql = g_string_new ("SELECT EXISTS (SELECT 1 FROM event)"); /* mostly the answer */
  guint n_kinds;
  const TrellisKind *const *kinds = trellis_kinds_list (&n_kinds);

  if (trellis_connection_get_number (reader (self), sql->str, 0))
    return FALSE;
  for (guint i = 0; i < n_kinds; i++)
    g_string_append_printf (sql, " OR EXISTS (SELECT 1 FROM \"%s\")", kinds[i]->name);
  return !trellis_connection_get_number (reader (self), sql->str, 0);
}

/**
 * trellis_library_is_sample:
 * @self: a library
 *
 * Whether it holds the sample organisation to look around in.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_library_is_sample (TrellisLibrary *self)
{
  g_autofree char *sample = trellis_settings_get (reader (self), TRELLIS_SETTING_SAMPLE);

  return *sample != '\0';
}

/**
 * trellis_library_get_me:
 * @self: a library
 *
 * Which person uses the library.
 *
 * Returns: (transfer none): her uid, empty when it is not known yet
 */
const char *
trellis_library_get_me (TrellisLibrary *self)
{
  if (!self->me)
    self->me = trellis_settings_get (reader (self), TRELLIS_SETTING_ME);
  return self->me;
}

/**
 * trellis_library_get_zone:
 * @self: a library
 *
 * The zone in which its days are counted: that of this computer.
 *
 * Returns: (transfer none): IANA identifier
 */
const char *
trellis_library_get_zone (TrellisLibrary *self)
{
  if (!self->zone)
    self->zone = g_strdup (trellis_zone_local ());
  return self->zone;
}

/* Writing ------------------------------------------------------------------------------------- */

/* What nobody should be recognised by is told by the day it was first saved, not by the minute. */
static gint64
time_to_tell (gpointer record, gint64 now)
{
  gboolean nameless = (trellis_entity_get_kind (record)->flags & TRELLIS_KIND_NAMELESS) != 0;

  return nameless && trellis_entity_get_modified (record) == 0 ? now - now % TRELLIS_DAY : now;
}

static gboolean
save_all (TrellisTransaction *transaction, TrellisBatch *batch, gint64 now, GError **error)
{
  GPtrArray *saved = trellis_batch_get_saved (batch);

  for (guint i = 0; i < saved->len; i++)
    trellis_entity_set_modified (saved->pdata[i], time_to_tell (saved->pdata[i], now));
  return trellis_records_put_all (transaction, saved, error);
}

static gboolean
delete_all (TrellisTransaction *transaction, TrellisBatch *batch, gint64 now, GError **error)
{
  GPtrArray *deleted = trellis_batch_get_deleted (batch);

  for (guint i = 0; i < deleted->len; i++)
    if (!trellis_records_delete (transaction, trellis_entity_get_kind (deleted->pdata[i]),
                                 trellis_entity_get_uid (deleted->pdata[i]), now, error))
      return FALSE;
  return TRUE;
}

static gboolean
set_all (TrellisTransaction *transaction, TrellisBatch *batch, GError **error)
{
  GHashTableIter iter;
  gpointer name, value;

  g_hash_table_iter_init (&iter, trellis_batch_get_settings (batch));
  while (g_hash_table_iter_next (&iter, &name, &value))
    if (!trellis_settings_set (transaction, name, value, error))
      return FALSE;
  return TRUE;
}

static gboolean
apply_batch (TrellisTransaction *transaction,
             gpointer data,
             GCancellable *cancellable,
             GError **error)
{
  TrellisBatch *batch = data;
  gint64 now = trellis_now ();

  return delete_all (transaction, batch, now, error) && save_all (transaction, batch, now, error) &&
         set_all (transaction, batch, error) &&
         trellis_settings_note_command (transaction, trellis_batch_get_name (batch), now, error);
}

/* The store has done what it was asked: whoever asked hears of it from the library. */
static void
written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (trellis_store_write_finish (TRELLIS_STORE (store), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * trellis_library_commit_async:
 * @self: a library
 * @batch: (transfer full): a user action
 * @callback: called when it is on the disk or refused; end it with trellis_library_commit_finish()
 * @user_data: data for @callback
 *
 * Applies a user action in one transaction.
 */
void
trellis_library_commit_async (TrellisLibrary *self,
                              TrellisBatch *batch,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  trellis_revise_events (reader (self), trellis_batch_get_saved (batch));
  trellis_store_write_async (self->store, trellis_batch_get_label (batch), apply_batch, batch,
                             (GDestroyNotify) trellis_batch_free, NULL, written_cb,
                             g_task_new (self, NULL, callback, user_data));
}

/**
 * trellis_library_commit_finish:
 * @self: a library
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends a commit, an undo or a redo.
 *
 * Returns: %TRUE if it is on the disk; otherwise nothing was changed
 */
gboolean
trellis_library_commit_finish (TrellisLibrary *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * trellis_library_commit:
 * @self: a library
 * @batch: (transfer full): a user action
 * @error: return location for an error
 *
 * Applies a user action and waits for it: for programs without a window.
 *
 * Returns: %TRUE if it is on the disk; otherwise nothing was changed
 */
gboolean
trellis_library_commit (TrellisLibrary *self, TrellisBatch *batch, GError **error)
{
  g_autoptr (TrellisBatch) owned = batch;
  gboolean ok;

  trellis_revise_events (reader (self), trellis_batch_get_saved (owned));
  ok = trellis_store_write (self->store, trellis_batch_get_label (owned), apply_batch, owned,
                            error);
  forget (self);
  return ok;
}

/**
 * trellis_library_get_undo_label:
 * @self: a library
 *
 * What Undo would take back.
 *
 * Returns: (transfer none) (nullable): its label, %NULL when there is nothing
 */
const char *
trellis_library_get_undo_label (TrellisLibrary *self)
{
  return trellis_store_get_undo_label (self->store);
}

/**
 * trellis_library_get_redo_label:
 * @self: a library
 *
 * What Redo would do again.
 *
 * Returns: (transfer none) (nullable): its label, %NULL when there is nothing
 */
const char *
trellis_library_get_redo_label (TrellisLibrary *self)
{
  return trellis_store_get_redo_label (self->store);
}

/**
 * trellis_library_undo_async:
 * @self: a library
 * @callback: called when it is done; end it with trellis_library_commit_finish()
 * @user_data: data for @callback
 *
 * Takes the last user action back.
 */
void
trellis_library_undo_async (TrellisLibrary *self, GAsyncReadyCallback callback, gpointer user_data)
{
  trellis_store_undo_async (self->store, written_cb, g_task_new (self, NULL, callback, user_data));
}

/**
 * trellis_library_redo_async:
 * @self: a library
 * @callback: called when it is done; end it with trellis_library_commit_finish()
 * @user_data: data for @callback
 *
 * Does the action undone last once more.
 */
void
trellis_library_redo_async (TrellisLibrary *self, GAsyncReadyCallback callback, gpointer user_data)
{
  trellis_store_redo_async (self->store, written_cb, g_task_new (self, NULL, callback, user_data));
}

/**
 * trellis_library_undo:
 * @self: a library
 * @error: return location for an error
 *
 * Takes the last user action back and waits for it.
 *
 * Returns: %TRUE if it was taken back
 */
gboolean
trellis_library_undo (TrellisLibrary *self, GError **error)
{
  return trellis_store_undo (self->store, error);
}

/**
 * trellis_library_redo:
 * @self: a library
 * @error: return location for an error
 *
 * Does the action undone last once more and waits for it.
 *
 * Returns: %TRUE if it was done
 */
gboolean
trellis_library_redo (TrellisLibrary *self, GError **error)
{
  return trellis_store_redo (self->store, error);
}
