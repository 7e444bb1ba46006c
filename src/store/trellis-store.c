/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-store.h"

#include "store/trellis-backup.h"
#include "store/trellis-changes-private.h"
#include "store/trellis-history.h"
#include "store/trellis-lock.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define LOCK_PATIENCE_MS 2000

typedef enum {
  JOB_WRITE,
  JOB_UNDO,
  JOB_REDO,
  JOB_STOP
} JobType;

/* A piece of work on its way to the writer and back. */
typedef struct {
  JobType type;
  TrellisStore *store; /* borrowed */
  char *label;
  TrellisStoreWork work;
  gpointer data;
  GDestroyNotify destroy;
  GCancellable *cancellable;
  GTask *task; /* %NULL when somebody waits for it */
  GMutex mutex;
  GCond cond;
  gboolean finished;
  /* What came of it */
  gboolean ok;
  GError *error;
  TrellisSpool *change_set;
} Job;

struct _TrellisStore {
  GObject parent_instance;
  /* The opener's thread */
  char *path;
  TrellisConnection *reader;
  TrellisHistory *history;
  TrellisLock *lock;
  GThread *owner;
  GMainContext *context;
  gboolean read_only;
  /* The writer's thread */
  TrellisConnection *writer;
  /* Both */
  const TrellisSchema *schema;
  GThread *thread;
  GAsyncQueue *jobs;
};

G_DEFINE_FINAL_TYPE (TrellisStore, trellis_store, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  SIGNAL_HISTORY,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* Opening ------------------------------------------------------------------------------------- */

static gboolean
refuse_network_folder (const char *folder, GError **error)
{
  const gint64 network[] = { 0x6969 /* NFS */, 0xff534d42 /* CIFS */, 0xfe534d42 /* SMB2 */,
                             0x517b /* SMB */ };
  struct statfs fs;

  if (statfs (folder, &fs) < 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (network); i++)
    if ((guint32) fs.f_type == (guint32) network[i]) {
      g_set_error (
          error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
          _ ("%s is on a network drive, where a library can be damaged. Keep it on this computer "
             "and share packs instead."),
          folder);
      return FALSE;
    }
  return TRUE;
}

static gboolean
refuse_lost (const char *path, GError **error)
{
  g_autoptr (GPtrArray) backups = trellis_backup_list (path);

  if (backups->len == 0)
    return TRUE;
  g_set_error (
      error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST,
      _ ("The library %s is empty or gone, but there is a backup of it: %s. Restore the backup; "
         "nothing was changed."),
      path, (const char *) backups->pdata[0]);
  return FALSE;
}

/* What is there: nothing (fine when it may be made), or a file that must be one of ours. */
static gboolean
inspect (TrellisStore *self, TrellisStoreFlags flags, guint *version, GError **error)
{
  g_autoptr (TrellisConnection) look = NULL;
  g_autofree char *folder = g_path_get_dirname (self->path);
  struct stat st;

  *version = 0;
  if (stat (self->path, &st) < 0 && (errno == ENOENT || errno == ENOTDIR)) {
    if (!(flags & TRELLIS_STORE_CREATE)) {
      g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                   _ ("There is no library at %s."), self->path);
      return FALSE;
    }
    return refuse_lost (self->path, error);
  }
  if (!S_ISREG (st.st_mode)) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN, _ ("%s is not a file."),
                 self->path);
    return FALSE;
  }
  if (st.st_size == 0 && !refuse_lost (self->path, error))
    return FALSE;
  if (!refuse_network_folder (folder, error))
    return FALSE;
  if (access (self->path, W_OK) < 0 || access (folder, W_OK) < 0)
    self->read_only = TRUE;
  look = trellis_connection_open (
      self->path, self->read_only ? TRELLIS_ACCESS_FROZEN : TRELLIS_ACCESS_READ, error);
  return look && trellis_schema_check (self->schema, look, version, error);
}

static gboolean
prepare_folder (TrellisStore *self, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (g_mkdir_with_parents (folder, 0700) == 0)
    return refuse_network_folder (folder, error);
  g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
               _ ("The folder %s for the library could not be made: %s."), folder,
               g_strerror (errno));
  return FALSE;
}

static gboolean
open_writer (TrellisStore *self, guint version, GError **error)
{
  self->lock = trellis_lock_take (self->path, LOCK_PATIENCE_MS, error);
  if (!self->lock)
    return FALSE;
  if (version > 0 && version < self->schema->version) {
    g_autofree char *backup = trellis_backup_make (self->path, "before-update", error);

    if (!backup)
      return FALSE;
  }
  self->writer = trellis_connection_open (self->path, TRELLIS_ACCESS_WRITE, error);
  if (!self->writer)
    return FALSE;
  g_chmod (self->path, 0600);
  return trellis_connection_trust_schema (self->writer, error) &&
         trellis_schema_migrate (self->schema, self->writer, error);
}

static gboolean
open_files (TrellisStore *self, TrellisStoreFlags flags, GError **error)
{
  guint version;

  if (!inspect (self, flags, &version, error))
    return FALSE;
  if ((flags & TRELLIS_STORE_READ_ONLY) && version == self->schema->version)
    self->read_only = self->read_only || !(flags & TRELLIS_STORE_CREATE);
  if (!self->read_only && (!prepare_folder (self, error) || !open_writer (self, version, error)))
    return FALSE;
  self->reader = trellis_connection_open (
      self->path, access (self->path, W_OK) < 0 ? TRELLIS_ACCESS_FROZEN : TRELLIS_ACCESS_READ,
      error);
  return self->reader != NULL;
}

/* Writing ------------------------------------------------------------------------------------- */

static void
free_job (Job *job)
{
  if (job->destroy)
    job->destroy (job->data);
  g_clear_object (&job->cancellable);
  g_clear_object (&job->task);
  g_clear_error (&job->error);
  g_clear_pointer (&job->change_set, trellis_spool_free);
  g_free (job->label);
  g_mutex_clear (&job->mutex);
  g_cond_clear (&job->cond);
  g_free (job);
}

static gboolean
do_work (Job *job, TrellisTransaction *transaction, GError **error)
{
  TrellisStore *self = job->store;

  switch (job->type) {
  case JOB_UNDO:
    return trellis_changes_apply (self->writer, trellis_history_get_undo (self->history), TRUE,
                                  error);
  case JOB_REDO:
    return trellis_changes_apply (self->writer, trellis_history_get_redo (self->history), FALSE,
                                  error);
  case JOB_WRITE:
    return job->work (transaction, job->data, job->cancellable, error);
  case JOB_STOP:
  default:
    g_return_val_if_reached (FALSE);
  }
}

/* The writer's thread: one job is one transaction, recorded from its first row to its last. */
static gboolean
run_job (Job *job, GError **error)
{
  TrellisStore *self = job->store;
  g_autoptr (TrellisTransaction) transaction = NULL;
  g_autoptr (TrellisRecorder) recorder = NULL;

  if (g_cancellable_set_error_if_cancelled (job->cancellable, error))
    return FALSE;
  if (trellis_connection_file_is_moved (self->writer)) {
    g_set_error_literal (
        error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST,
        _ ("The library file was moved or deleted while it was open, so nothing more can be "
           "saved in it. Close Trellis, put the file back or restore a backup."));
    return FALSE;
  }
  transaction = trellis_transaction_begin (self->writer, error);
  if (!transaction)
    return FALSE;
  recorder = trellis_recorder_new (self->writer, self->schema->tracked, error);
  if (!recorder || !do_work (job, transaction, error))
    return FALSE;
  job->change_set = trellis_recorder_take (recorder, error);
  g_clear_pointer (&recorder, trellis_recorder_free);
  return job->change_set && trellis_transaction_commit (transaction, error);
}

/* Back on the opener's thread: tells everybody, then whoever asked. */
static void
deliver (Job *job)
{
  TrellisStore *self = job->store;

  g_assert (self->owner == g_thread_self ());
  if (job->ok) {
    g_autoptr (TrellisChanges) changes = trellis_changes_new (job->change_set);

    if (job->type == JOB_UNDO)
      trellis_history_undone (self->history);
    else if (job->type == JOB_REDO)
      trellis_history_redone (self->history);
    else if (!trellis_changes_is_empty (changes) && job->label)
      trellis_history_add (self->history, job->label, g_steal_pointer (&job->change_set));
    if (!trellis_changes_is_empty (changes))
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0, changes);
    g_signal_emit (self, signals[SIGNAL_HISTORY], 0);
  }
}

static gboolean
deliver_cb (gpointer data)
{
  Job *job = data;

  deliver (job);
  if (job->ok)
    g_task_return_boolean (job->task, TRUE);
  else
    g_task_return_error (job->task, g_steal_pointer (&job->error));
  free_job (job);
  return G_SOURCE_REMOVE;
}

static void
finish_job (Job *job)
{
  TrellisStore *self = job->store;

  if (job->task) {
    g_main_context_invoke_full (self->context, G_PRIORITY_DEFAULT, deliver_cb, job, NULL);
    return;
  }
  g_mutex_lock (&job->mutex);
  job->finished = TRUE;
  g_cond_signal (&job->cond);
  g_mutex_unlock (&job->mutex);
}

static gpointer
writer_thread (gpointer data)
{
  TrellisStore *self = data;

  for (;;) {
    Job *job = g_async_queue_pop (self->jobs);

    if (job->type == JOB_STOP) {
      finish_job (job);
      return NULL;
    }
    job->ok = run_job (job, &job->error);
    finish_job (job);
  }
}

static Job *
new_job (TrellisStore *self, JobType type)
{
  Job *job = g_new0 (Job, 1);

  job->type = type;
  job->store = self;
  g_mutex_init (&job->mutex);
  g_cond_init (&job->cond);
  return job;
}

static void
wait_for (Job *job)
{
  g_mutex_lock (&job->mutex);
  while (!job->finished)
    g_cond_wait (&job->cond, &job->mutex);
  g_mutex_unlock (&job->mutex);
}

/* The thread starts with the first write: looking alone needs none. */
static gboolean
push (TrellisStore *self, Job *job, GError **error)
{
  g_assert (self->owner == g_thread_self ());
  if (self->read_only) {
    g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
                         _ ("This library can be read but not changed."));
    return FALSE;
  }
  if (!self->thread)
    self->thread = g_thread_new ("trellis-writer", writer_thread, self);
  g_async_queue_push (self->jobs, job);
  return TRUE;
}

static gboolean
run_and_wait (TrellisStore *self, Job *job, GError **error)
{
  gboolean ok = push (self, job, error);

  if (ok) {
    wait_for (job);
    deliver (job);
    ok = job->ok;
    if (!ok)
      g_propagate_error (error, g_steal_pointer (&job->error));
  }
  free_job (job);
  return ok;
}

static void
start_async (TrellisStore *self, Job *job, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, job->cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_check_cancellable (task, FALSE); /* what is on the disk is done, whatever came late */
  job->task = g_object_ref (task);
  if (!push (self, job, &error)) {
    g_task_return_error (task, error);
    free_job (job);
  }
}

/* Object -------------------------------------------------------------------------------------- */

/**
 * trellis_store_close:
 * @self: a store
 *
 * Finishes what is queued and closes the file. Nothing can be asked of it afterwards.
 */
void
trellis_store_close (TrellisStore *self)
{
  if (self->thread) {
    Job *stop = new_job (self, JOB_STOP);

    g_async_queue_push (self->jobs, stop);
    g_thread_join (g_steal_pointer (&self->thread));
    free_job (stop);
  }
  g_clear_pointer (&self->reader, trellis_connection_close);
  g_clear_pointer (&self->writer, trellis_connection_close);
  g_clear_pointer (&self->lock, trellis_lock_free);
}

static void
trellis_store_dispose (GObject *object)
{
  trellis_store_close (TRELLIS_STORE (object));
  G_OBJECT_CLASS (trellis_store_parent_class)->dispose (object);
}

static void
trellis_store_finalize (GObject *object)
{
  TrellisStore *self = TRELLIS_STORE (object);

  g_clear_pointer (&self->history, trellis_history_free);
  g_clear_pointer (&self->jobs, g_async_queue_unref);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_free (self->path);
  G_OBJECT_CLASS (trellis_store_parent_class)->finalize (object);
}

static void
trellis_store_class_init (TrellisStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_store_dispose;
  G_OBJECT_CLASS (klass)->finalize = trellis_store_finalize;

  /**
   * TrellisStore::changed:
   * @self: the store
   * @changes: what changed
   *
   * A transaction is on the disk. The reader sees it already.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          TRELLIS_TYPE_CHANGES);
  /**
   * TrellisStore::history:
   * @self: the store
   *
   * What can be undone or redone may have changed.
   */
  signals[SIGNAL_HISTORY] = g_signal_new ("history", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
trellis_store_init (TrellisStore *self)
{
  self->history = trellis_history_new ();
  self->jobs = g_async_queue_new ();
  self->owner = g_thread_self ();
  self->context = g_main_context_ref_thread_default ();
}

/**
 * trellis_store_open:
 * @path: a library file
 * @schema: what it must look like; must live as long as the store
 * @flags: how to open it
 * @error: return location for an error
 *
 * Opens a library file. One that is foreign, newer, damaged or lost is refused and left as it is; one that cannot
 * be written is opened for reading; an older one is backed up and brought up to date.
 *
 * Returns: (transfer full) (nullable): the store
 */
TrellisStore *
trellis_store_open (const char *path,
                    const TrellisSchema *schema,
                    TrellisStoreFlags flags,
                    GError **error)
{
  g_autoptr (TrellisStore) self = g_object_new (TRELLIS_TYPE_STORE, NULL);

  self->path = g_canonicalize_filename (path, NULL);
  self->schema = schema;
  if (!open_files (self, flags, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * trellis_store_get_path:
 * @self: a store
 *
 * Where its file lies.
 *
 * Returns: (transfer none) (type filename): the path
 */
const char *
trellis_store_get_path (TrellisStore *self)
{
  return self->path;
}

/**
 * trellis_store_is_read_only:
 * @self: a store
 *
 * Whether it can only be read.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_store_is_read_only (TrellisStore *self)
{
  return self->read_only;
}

/**
 * trellis_store_get_reader:
 * @self: a store
 *
 * The connection for short reads on the opener's thread. It refuses to write.
 *
 * Returns: (transfer none): the connection
 */
TrellisConnection *
trellis_store_get_reader (TrellisStore *self)
{
  g_assert (self->owner == g_thread_self ());
  return self->reader;
}

/**
 * trellis_store_write_async:
 * @self: a store
 * @label: (nullable): what is done, for the Undo menu; %NULL for what cannot be undone
 * @work: the work
 * @data: (closure): data for @work
 * @destroy: (nullable): frees @data on the opener's thread
 * @cancellable: (nullable): stops it before it is committed
 * @callback: called on the opener's thread when it is on the disk or refused
 * @user_data: data for @callback
 *
 * Does a piece of work in one transaction on the writer's thread.
 */
void
trellis_store_write_async (TrellisStore *self,
                           const char *label,
                           TrellisStoreWork work,
                           gpointer data,
                           GDestroyNotify destroy,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  Job *job = new_job (self, JOB_WRITE);

  job->label = g_strdup (label);
  job->work = work;
  job->data = data;
  job->destroy = destroy;
  job->cancellable = cancellable ? g_object_ref (cancellable) : NULL;
  start_async (self, job, callback, user_data);
}

/**
 * trellis_store_write_finish:
 * @self: a store
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends a write, an undo or a redo.
 *
 * Returns: %TRUE if it is on the disk; otherwise nothing was changed
 */
gboolean
trellis_store_write_finish (TrellisStore *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * trellis_store_write:
 * @self: a store
 * @label: (nullable): what is done, for people
 * @work: the work
 * @data: data for @work
 * @error: return location for an error
 *
 * Does a piece of work and waits for it: for programs without a window.
 *
 * Returns: %TRUE if it is on the disk; otherwise nothing was changed
 */
gboolean
trellis_store_write (
    TrellisStore *self, const char *label, TrellisStoreWork work, gpointer data, GError **error)
{
  Job *job = new_job (self, JOB_WRITE);

  job->label = g_strdup (label);
  job->work = work;
  job->data = data;
  return run_and_wait (self, job, error);
}

/**
 * trellis_store_get_undo_label:
 * @self: a store
 *
 * What Undo would take back.
 *
 * Returns: (transfer none) (nullable): its label
 */
const char *
trellis_store_get_undo_label (TrellisStore *self)
{
  return trellis_history_get_undo_label (self->history);
}

/**
 * trellis_store_get_redo_label:
 * @self: a store
 *
 * What Redo would do again.
 *
 * Returns: (transfer none) (nullable): its label
 */
const char *
trellis_store_get_redo_label (TrellisStore *self)
{
  return trellis_history_get_redo_label (self->history);
}

static Job *
history_job (TrellisStore *self, JobType type, GError **error)
{
  const char *label = type == JOB_UNDO ? trellis_store_get_undo_label (self)
                                       : trellis_store_get_redo_label (self);

  if (label)
    return new_job (self, type);
  g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT,
                       type == JOB_UNDO ? _ ("There is nothing to undo.")
                                        : _ ("There is nothing to redo."));
  return NULL;
}

static void
history_async (TrellisStore *self, JobType type, GAsyncReadyCallback callback, gpointer user_data)
{
  GError *error = NULL;
  Job *job = history_job (self, type, &error);

  if (job)
    start_async (self, job, callback, user_data);
  else
    g_task_report_error (self, callback, user_data, NULL, error);
}

/**
 * trellis_store_undo_async:
 * @self: a store
 * @callback: called when it is done; end it with trellis_store_write_finish()
 * @user_data: data for @callback
 *
 * Takes the last user action back.
 */
void
trellis_store_undo_async (TrellisStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  history_async (self, JOB_UNDO, callback, user_data);
}

/**
 * trellis_store_redo_async:
 * @self: a store
 * @callback: called when it is done; end it with trellis_store_write_finish()
 * @user_data: data for @callback
 *
 * Does the action undone last once more.
 */
void
trellis_store_redo_async (TrellisStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  history_async (self, JOB_REDO, callback, user_data);
}

/**
 * trellis_store_undo:
 * @self: a store
 * @error: return location for an error
 *
 * Takes the last user action back and waits for it.
 *
 * Returns: %TRUE if it was taken back
 */
gboolean
trellis_store_undo (TrellisStore *self, GError **error)
{
  Job *job = history_job (self, JOB_UNDO, error);

  return job && run_and_wait (self, job, error);
}

/**
 * trellis_store_redo:
 * @self: a store
 * @error: return location for an error
 *
 * Does the action undone last once more and waits for it.
 *
 * Returns: %TRUE if it was done
 */
gboolean
trellis_store_redo (TrellisStore *self, GError **error)
{
  Job *job = history_job (self, JOB_REDO, error);

  return job && run_and_wait (self, job, error);
}
