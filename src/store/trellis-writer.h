/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-changes.h"
#include "store/trellis-spool.h"
#include "store/trellis-transaction.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisJobType:
 * @TRELLIS_JOB_WRITE: does a piece of work
 * @TRELLIS_JOB_UNDO: applies a change set backwards
 * @TRELLIS_JOB_REDO: applies a change set
 * @TRELLIS_JOB_STOP: ends the thread
 *
 * What a job does.
 */
typedef enum {
  TRELLIS_JOB_WRITE,
  TRELLIS_JOB_UNDO,
  TRELLIS_JOB_REDO,
  TRELLIS_JOB_STOP,
} TrellisJobType;

/**
 * TrellisJob:
 * @type: what it does
 * @label: (nullable): what people call it
 * @work: the work
 * @data: data for @work
 * @destroy: (nullable): frees @data
 * @cancellable: (nullable): to stop it before it is committed
 * @step: (transfer none) (nullable): the change set to undo or redo
 * @task: (nullable): who asked; %NULL when somebody waits for it
 * @delivered: whether everybody knows what came of it
 * @ok: whether it is on the disk
 * @error: (nullable): why not
 * @change_set: (nullable): what it changed
 * @changes: (nullable): the same, summed up
 *
 * One transaction on its way to the writer and back. It belongs to one thread at a time: handing it over hands over
 * all of it.
 */
typedef struct {
  TrellisJobType type;
  char *label;
  TrellisStoreWork work;
  gpointer data;
  GDestroyNotify destroy;
  GCancellable *cancellable;
  TrellisSpool *step;
  GTask *task;
  gboolean delivered;
  gboolean ok;
  GError *error;
  TrellisSpool *change_set;
  TrellisChanges *changes;
} TrellisJob;

TrellisJob *trellis_job_new (TrellisJobType type) G_GNUC_WARN_UNUSED_RESULT;
void trellis_job_free (TrellisJob *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisJob, trellis_job_free)

/**
 * TrellisWriter:
 *
 * The thread that writes. Jobs go in at one end and come out at the other, in the same order.
 */
typedef struct _TrellisWriter TrellisWriter;

TrellisWriter *trellis_writer_new (TrellisConnection *connection,
                                   const char *const *tracked,
                                   GMainContext *context,
                                   GSourceFunc finished,
                                   gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_writer_free (TrellisWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisWriter, trellis_writer_free)

void trellis_writer_push (TrellisWriter *self, TrellisJob *job);
TrellisJob *trellis_writer_pop (TrellisWriter *self);
TrellisJob *trellis_writer_wait (TrellisWriter *self);

G_END_DECLS
