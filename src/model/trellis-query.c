/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-query.h"

#include "model/trellis-kinds.h"

struct _TrellisQuery {
  GType type;
  const TrellisKind *kind;
  GArray *conditions;
  GArray *order;
  guint limit;
};

static void
clear_condition (gpointer condition)
{
  g_free (((TrellisCondition *) condition)->text);
}

/**
 * trellis_query_new:
 * @type: the type of a kind's records
 *
 * Describes all records of a kind, in the order in which they were added.
 *
 * Returns: (transfer full): the query
 */
TrellisQuery *
trellis_query_new (GType type)
{
  TrellisQuery *self = g_new0 (TrellisQuery, 1);

  self->type = type;
  self->kind = trellis_kinds_of (type);
  self->conditions = g_array_new (FALSE, FALSE, sizeof (TrellisCondition));
  self->order = g_array_new (FALSE, FALSE, sizeof (TrellisOrder));
  g_array_set_clear_func (self->conditions, clear_condition);
  return self;
}

/**
 * trellis_query_copy:
 * @self: a query
 *
 * Copies a query.
 *
 * Returns: (transfer full): the copy
 */
TrellisQuery *
trellis_query_copy (const TrellisQuery *self)
{
  TrellisQuery *copy = trellis_query_new (self->type);

  for (guint i = 0; i < self->conditions->len; i++) {
    TrellisCondition condition = g_array_index (self->conditions, TrellisCondition, i);

    condition.text = g_strdup (condition.text);
    g_array_append_val (copy->conditions, condition);
  }
  g_array_append_vals (copy->order, self->order->data, self->order->len);
  copy->limit = self->limit;
  return copy;
}

/**
 * trellis_query_free:
 * @self: a query
 *
 * Frees a query.
 */
void
trellis_query_free (TrellisQuery *self)
{
  g_array_unref (self->conditions);
  g_array_unref (self->order);
  g_free (self);
}

/**
 * trellis_query_where_text:
 * @self: a query
 * @field: index of a text or link
 * @match: how to compare
 * @text: (nullable): with what
 *
 * Narrows a query by a text. Several conditions must all hold.
 */
void
trellis_query_where_text (TrellisQuery *self, guint field, TrellisMatch match, const char *text)
{
  TrellisCondition condition = { field, match, g_strdup (text ? text : ""), 0 };

  g_assert (field < self->kind->n_fields);
  g_array_append_val (self->conditions, condition);
}

/**
 * trellis_query_where_number:
 * @self: a query
 * @field: index of a number, date, instant, choice or flag
 * @match: how to compare
 * @number: with what; ignored for set and unset
 *
 * Narrows a query by a number. Several conditions must all hold.
 */
void
trellis_query_where_number (TrellisQuery *self, guint field, TrellisMatch match, gint64 number)
{
  TrellisCondition condition = { field, match, NULL, number };

  g_assert (field < self->kind->n_fields);
  g_array_append_val (self->conditions, condition);
}

/**
 * trellis_query_order:
 * @self: a query
 * @field: index of a field
 * @descending: largest first
 *
 * Orders by a field, after those given before; at last by age.
 */
void
trellis_query_order (TrellisQuery *self, guint field, gboolean descending)
{
  TrellisOrder order = { field, descending };

  g_assert (field < self->kind->n_fields);
  g_array_append_val (self->order, order);
}

/**
 * trellis_query_limit:
 * @self: a query
 * @limit: the most records to give, 0 for all
 *
 * Limits a query.
 */
void
trellis_query_limit (TrellisQuery *self, guint limit)
{
  self->limit = limit;
}

/**
 * trellis_query_get_record_type:
 * @self: a query
 *
 * What it asks for.
 *
 * Returns: the type of the records
 */
GType
trellis_query_get_record_type (const TrellisQuery *self)
{
  return self->type;
}

/**
 * trellis_query_get_kind:
 * @self: a query
 *
 * What it asks for.
 *
 * Returns: (transfer none): the kind of the records
 */
const TrellisKind *
trellis_query_get_kind (const TrellisQuery *self)
{
  return self->kind;
}

/**
 * trellis_query_get_conditions:
 * @self: a query
 * @n: (out): how many
 *
 * Its conditions.
 *
 * Returns: (transfer none) (array length=n): the conditions
 */
const TrellisCondition *
trellis_query_get_conditions (const TrellisQuery *self, guint *n)
{
  *n = self->conditions->len;
  return (const TrellisCondition *) self->conditions->data;
}

/**
 * trellis_query_get_order:
 * @self: a query
 * @n: (out): how many
 *
 * Its order.
 *
 * Returns: (transfer none) (array length=n): the order
 */
const TrellisOrder *
trellis_query_get_order (const TrellisQuery *self, guint *n)
{
  *n = self->order->len;
  return (const TrellisOrder *) self->order->data;
}

/**
 * trellis_query_get_limit:
 * @self: a query
 *
 * Its limit.
 *
 * Returns: the most records to give, 0 for all
 */
guint
trellis_query_get_limit (const TrellisQuery *self)
{
  return self->limit;
}
