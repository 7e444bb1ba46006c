/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-report.h"

#include <glib/gi18n.h>

#define MOST_KEPT 1000 /* refusals told one by one; the rest are counted */

struct _TrellisReport {
  GArray *refusals;
  guint n_refused;
  GHashTable *notes; /* note → how often */
  GPtrArray *order; /* borrowed from the table */
};

static void
clear_refusal (gpointer refusal)
{
  g_free (((TrellisRefusal *) refusal)->what);
  g_free (((TrellisRefusal *) refusal)->why);
}

/**
 * trellis_report_new:
 *
 * Makes an empty report.
 *
 * Returns: (transfer full): the report
 */
TrellisReport *
trellis_report_new (void)
{
  TrellisReport *self = g_new0 (TrellisReport, 1);

  self->refusals = g_array_new (FALSE, FALSE, sizeof (TrellisRefusal));
  g_array_set_clear_func (self->refusals, clear_refusal);
  self->notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->order = g_ptr_array_new ();
  return self;
}

/**
 * trellis_report_free:
 * @self: (transfer full): a report
 *
 * Frees a report.
 */
void
trellis_report_free (TrellisReport *self)
{
  g_array_unref (self->refusals);
  g_ptr_array_unref (self->order);
  g_hash_table_unref (self->notes);
  g_free (self);
}

/**
 * trellis_report_refuse:
 * @self: a report
 * @what: which record
 * @why: why, a sentence
 *
 * Notes a record that is not taken.
 */
void
trellis_report_refuse (TrellisReport *self, const char *what, const char *why)
{
  TrellisRefusal refusal = { NULL, NULL };

  if (self->n_refused++ >= MOST_KEPT)
    return;
  refusal.what = g_strdup (what);
  refusal.why = g_strdup (why);
  g_array_append_val (self->refusals, refusal);
}

/**
 * trellis_report_note:
 * @self: a report
 * @note: a sentence
 *
 * Notes something that is taken only in part.
 */
void
trellis_report_note (TrellisReport *self, const char *note)
{
  gpointer key = NULL, count = NULL;

  if (g_hash_table_lookup_extended (self->notes, note, &key, &count)) {
    g_hash_table_insert (self->notes, g_strdup (note),
                         GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + 1));
    return;
  }
  if (self->order->len >= MOST_KEPT)
    return;
  key = g_strdup (note);
  g_hash_table_insert (self->notes, key, GUINT_TO_POINTER (1));
  g_ptr_array_add (self->order, key);
}

/**
 * trellis_report_count_refused:
 * @self: a report
 *
 * How many records were refused.
 *
 * Returns: the number, which may be larger than that of the refusals told one by one
 */
guint
trellis_report_count_refused (TrellisReport *self)
{
  return self->n_refused;
}

/**
 * trellis_report_get_n_refusals:
 * @self: a report
 *
 * How many refusals are told one by one.
 *
 * Returns: the number
 */
guint
trellis_report_get_n_refusals (TrellisReport *self)
{
  return self->refusals->len;
}

/**
 * trellis_report_get_refusal:
 * @self: a report
 * @index: from 0
 *
 * One refusal.
 *
 * Returns: (transfer none): the refusal
 */
const TrellisRefusal *
trellis_report_get_refusal (TrellisReport *self, guint index)
{
  g_return_val_if_fail (index < self->refusals->len, NULL);
  return &g_array_index (self->refusals, TrellisRefusal, index);
}

/**
 * trellis_report_get_notes:
 * @self: a report
 *
 * The notes in the order in which they came, each with how often it did.
 *
 * Returns: (transfer full) (element-type utf8): sentences
 */
GPtrArray *
trellis_report_get_notes (TrellisReport *self)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->order->len; i++) {
    const char *note = self->order->pdata[i];
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->notes, note));

    if (n == 1)
      g_ptr_array_add (notes, g_strdup (note));
    else
      /* Translators: a sentence from the report of an import, and how often it applied */
      g_ptr_array_add (notes, g_strdup_printf (_ ("%s (%u times)"), note, n));
  }
  return notes;
}
