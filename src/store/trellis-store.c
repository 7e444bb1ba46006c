/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-store.h"

#include "store/trellis-files.h"
#include "store/trellis-job-history.h"
#include "store/trellis-writer.h"

#include <glib/gi18n.h>

struct _TrellisStore {
  GObject parent_instance;
  char *path;
  const TrellisSchema *schema;
  TrellisFiles files;
  TrellisWriter *writer; /* made for the first write */
  TrellisHistory *history;
  GThread *owner;
  GMainContext *context;
  gboolean closing;
  GQueue waiting; /* jobs the writer has not been given */
  guint in_flight; /* jobs it has been given and not brought back */
};

G_DEFINE_FINAL_TYPE (TrellisStore, trellis_store, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  SIGNAL_HISTORY,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* Queue --------------------------------------------------------------------------------------- */

/* Tells whoever asked, and lets go of the job. */
static gboolean
give_back (gpointer data)
{
  g_autoptr (TrellisJob) job = data;

  if (job->ok)
    g_task_return_boolean (job->task, TRUE);
  else
    g_task_return_error (job->task, g_steal_pointer (&job->error));
  return G_SOURCE_REMOVE;
}

static void
give_back_later (TrellisStore *self, TrellisJob *job)
{
  g_autoptr (GSource) source = g_timeout_source_new (0);

  g_source_set_callback (source, give_back, job, NULL);
  g_source_attach (source, self->context);
}

/* Gives the writer what it can be given. Writes follow each other without a pause; undoing and redoing wait: what they
 * are to do is known only when all that was asked before has come back. */
static void
pump (TrellisStore *self)
{
  TrellisJob *job;

  while ((job = g_queue_peek_head (&self->waiting))) {
    if (job->type != TRELLIS_JOB_WRITE && self->in_flight > 0)
      return;
    g_queue_pop_head (&self->waiting);
    if (job->type == TRELLIS_JOB_WRITE || trellis_job_find_step (job, self->history)) {
      self->in_flight++;
      trellis_writer_push (self->writer, job);
    } else {
      job->delivered = TRUE;
      if (job->task)
        give_back_later (self, job);
    }
  }
}

/* A job has come back: first the history, then the next job, then everybody who looks. */
static void
deliver (TrellisStore *self, TrellisJob *job)
{
  gboolean history;

  g_assert (self->owner == g_thread_self ());
  self->in_flight--;
  job->delivered = TRUE;
  history = trellis_job_enter_history (job, self->history);
  pump (self);
  if (!history || self->closing)
    return;
  if (job->ok && !trellis_changes_is_empty (job->changes))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, job->changes);
  g_signal_emit (self, signals[SIGNAL_HISTORY], 0);
}

static gboolean
finished_cb (gpointer data)
{
  g_autoptr (TrellisStore) self = g_object_ref (data);
  TrellisJob *job;

  while (self->writer && (job = trellis_writer_pop (self->writer))) {
    deliver (self, job);
    if (job->task)
      give_back (job);
  }
  return G_SOURCE_CONTINUE;
}

/* Takes the next job back from the writer and waits for it if need be. */
static void
take_back (TrellisStore *self)
{
  TrellisJob *job = trellis_writer_wait (self->writer);

  deliver (self, job);
  if (job->task)
    give_back_later (self, job);
}

/* The thread starts with the first write: looking alone needs none. */
static gboolean
enqueue (TrellisStore *self, TrellisJob *job, GError **error)
{
  g_assert (self->owner == g_thread_self ());
  if (self->closing) {
    g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                         _ ("The library was closed before this could be saved."));
    return FALSE;
  }
  if (!self->files.lock) {
    g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY,
                         _ ("This library can be read but not changed."));
    return FALSE;
  }
  if (!self->writer) {
    TrellisConnection *writer = trellis_files_get_writer (&self->files, self->path, self->schema,
                                                          error);

    if (!writer)
      return FALSE;
    self->writer = trellis_writer_new (writer, self->schema->tracked, self->context, finished_cb,
                                       self);
  }
  g_queue_push_tail (&self->waiting, job);
  pump (self);
  return TRUE;
}

/* What was asked before is delivered before, so that the history is in the order of the file. */
static gboolean
run_and_wait (TrellisStore *self, TrellisJob *job, GError **error)
{
  gboolean ok = enqueue (self, job, error);

  while (ok && !job->delivered)
    take_back (self);
  if (ok && !job->ok) {
    g_propagate_error (error, g_steal_pointer (&job->error));
    ok = FALSE;
  }
  trellis_job_free (job);
  return ok;
}

static void
start_async (TrellisStore *self, TrellisJob *job, GAsyncReadyCallback callback, gpointer user_data)
{
  GError *error = NULL;

  job->task = g_task_new (self, job->cancellable, callback, user_data);
  /* What is on the disk is done, however late somebody changed their mind. */
  g_task_set_check_cancellable (job->task, FALSE);
  if (!enqueue (self, job, &error)) {
    g_task_return_error (job->task, error);
    trellis_job_free (job);
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
  self->closing = TRUE;
  while (self->in_flight > 0)
    take_back (self);
  g_clear_pointer (&self->writer, trellis_writer_free);
  trellis_files_clear (&self->files);
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
  g_queue_init (&self->waiting);
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
  if (!trellis_files_open (self->path, schema, (flags & TRELLIS_STORE_CREATE) != 0,
                           (flags & TRELLIS_STORE_READ_ONLY) != 0, &self->files, error))
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
  return self->files.lock == NULL;
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
  return self->files.reader;
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
  TrellisJob *job = trellis_job_new (TRELLIS_JOB_WRITE);

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
  TrellisJob *job = trellis_job_new (TRELLIS_JOB_WRITE);

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

/**
 * trellis_store_undo_async:
 * @self: a store
 * @callback: called when it is done; end it with trellis_store_write_finish()
 * @user_data: data for @callback
 *
 * Takes the last user action back, after all that was asked for before.
 */
void
trellis_store_undo_async (TrellisStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  start_async (self, trellis_job_new (TRELLIS_JOB_UNDO), callback, user_data);
}

/**
 * trellis_store_redo_async:
 * @self: a store
 * @callback: called when it is done; end it with trellis_store_write_finish()
 * @user_data: data for @callback
 *
 * Does the action undone last once more, after all that was asked for before.
 */
void
trellis_store_redo_async (TrellisStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  start_async (self, trellis_job_new (TRELLIS_JOB_REDO), callback, user_data);
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
  return run_and_wait (self, trellis_job_new (TRELLIS_JOB_UNDO), error);
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
  return run_and_wait (self, trellis_job_new (TRELLIS_JOB_REDO), error);
}
