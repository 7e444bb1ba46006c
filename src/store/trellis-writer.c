/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-writer.h"

#include "store/trellis-changes-private.h"
#include "store/trellis-store-error.h"

#include <glib/gi18n.h>

struct _TrellisWriter {
  /* The writer's thread */
  TrellisConnection *connection; /* borrowed */
  const char *const *tracked;
  /* Both */
  GThread *thread;
  GAsyncQueue *jobs;
  GAsyncQueue *done;
  GSource *wake;
};

/**
 * trellis_job_new:
 * @type: what it does
 *
 * Makes a job.
 *
 * Returns: (transfer full): the job
 */
TrellisJob *
trellis_job_new (TrellisJobType type)
{
  TrellisJob *self = g_new0 (TrellisJob, 1);

  self->type = type;
  return self;
}

/**
 * trellis_job_free:
 * @self: (transfer full): a job
 *
 * Frees a job and the data of its work.
 */
void
trellis_job_free (TrellisJob *self)
{
  if (self->destroy)
    self->destroy (self->data);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->task);
  g_clear_error (&self->error);
  g_clear_pointer (&self->change_set, trellis_spool_free);
  g_clear_pointer (&self->changes, trellis_changes_unref);
  g_free (self->label);
  g_free (self);
}

static gboolean
do_work (TrellisWriter *self, TrellisJob *job, TrellisTransaction *transaction, GError **error)
{
  if (job->type == TRELLIS_JOB_WRITE)
    return job->work (transaction, job->data, job->cancellable, error);
  return trellis_changes_apply (self->connection, job->step, job->type == TRELLIS_JOB_UNDO, error);
}

/* One job is one transaction, recorded from its first row to its last. */
static gboolean
run (TrellisWriter *self, TrellisJob *job, GError **error)
{
  g_autoptr (TrellisTransaction) transaction = NULL;
  g_autoptr (TrellisRecorder) recorder = NULL;

  if (g_cancellable_set_error_if_cancelled (job->cancellable, error))
    return FALSE;
  if (trellis_connection_file_is_moved (self->connection)) {
    g_set_error_literal (
        error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST,
        _ ("The library file was moved or deleted while it was open, so nothing more can be "
           "saved in it. Close Trellis, put the file back or restore a backup."));
    return FALSE;
  }
  transaction = trellis_transaction_begin (self->connection, error);
  if (!transaction)
    return FALSE;
  recorder = trellis_recorder_new (self->connection, self->tracked, error);
  if (!recorder || !do_work (self, job, transaction, error))
    return FALSE;
  job->change_set = trellis_recorder_take (recorder, error);
  g_clear_pointer (&recorder, trellis_recorder_free);
  if (!job->change_set || !trellis_transaction_commit (transaction, error))
    return FALSE;
  job->changes = trellis_changes_new (job->change_set);
  return TRUE;
}

static gpointer
write_jobs (gpointer data)
{
  TrellisWriter *self = data;

  for (;;) {
    TrellisJob *job = g_async_queue_pop (self->jobs);
    const gboolean awaited = job->task == NULL;

    if (job->type == TRELLIS_JOB_STOP) {
      trellis_job_free (job);
      return NULL;
    }
    job->ok = run (self, job, &job->error);
    g_async_queue_push (self->done, job);
    if (!awaited)
      g_source_set_ready_time (self->wake, 0);
  }
}

static gboolean
dispatch (GSource *source, GSourceFunc finished, gpointer data)
{
  g_source_set_ready_time (source, -1);
  return finished (data);
}

static GSourceFuncs wake_funcs = { .dispatch = dispatch };

/**
 * trellis_writer_new:
 * @connection: (transfer none): a connection that may write, from now on used by the writer's thread alone
 * @tracked: tables whose changes are recorded, ended by %NULL
 * @context: where @finished is called
 * @finished: called some time after jobs with a task have come out
 * @data: (closure): data for @finished
 *
 * Starts a writer.
 *
 * Returns: (transfer full): the writer
 */
TrellisWriter *
trellis_writer_new (TrellisConnection *connection,
                    const char *const *tracked,
                    GMainContext *context,
                    GSourceFunc finished,
                    gpointer data)
{
  TrellisWriter *self = g_new0 (TrellisWriter, 1);

  self->connection = connection;
  self->tracked = tracked;
  self->jobs = g_async_queue_new ();
  self->done = g_async_queue_new ();
  /* A source, not g_main_context_invoke(): that would call @finished on this thread while nobody runs @context. */
  self->wake = g_source_new (&wake_funcs, sizeof (GSource));
  g_source_set_callback (self->wake, finished, data, NULL);
  g_source_set_static_name (self->wake, "trellis-writer");
  g_source_attach (self->wake, context);
  self->thread = g_thread_new ("trellis-writer", write_jobs, self);
  return self;
}

/**
 * trellis_writer_free:
 * @self: (transfer full): a writer all of whose jobs have come out
 *
 * Ends a writer and its thread.
 */
void
trellis_writer_free (TrellisWriter *self)
{
  g_async_queue_push (self->jobs, trellis_job_new (TRELLIS_JOB_STOP));
  g_thread_join (self->thread);
  g_source_destroy (self->wake);
  g_source_unref (self->wake);
  g_async_queue_unref (self->jobs);
  g_async_queue_unref (self->done);
  g_free (self);
}

/**
 * trellis_writer_push:
 * @self: a writer
 * @job: (transfer full): a job
 *
 * Hands over a job.
 */
void
trellis_writer_push (TrellisWriter *self, TrellisJob *job)
{
  g_async_queue_push (self->jobs, job);
}

/**
 * trellis_writer_pop:
 * @self: a writer
 *
 * Takes back the next job that is finished.
 *
 * Returns: (transfer full) (nullable): the job, %NULL when none is
 */
TrellisJob *
trellis_writer_pop (TrellisWriter *self)
{
  return g_async_queue_try_pop (self->done);
}

/**
 * trellis_writer_wait:
 * @self: a writer with a job to finish
 *
 * Waits for the next job to be finished.
 *
 * Returns: (transfer full): the job
 */
TrellisJob *
trellis_writer_wait (TrellisWriter *self)
{
  return g_async_queue_pop (self->done);
}
