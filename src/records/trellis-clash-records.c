/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What clashes are found from, besides the events: who is booked. */
#include "config.h"

#include "records/trellis-clash-records.h"

/* The newest line of a person for an event, where it is a seat to come. */
#define IS_BOOKED(s)                                                                               \
  " " s ".status = 'booked' AND NOT EXISTS (SELECT 1 FROM sign_up AS t WHERE t.event = " s         \
  ".event AND t.person = " s ".person AND (ifnull (t.at, 0), t.id) > (ifnull (" s ".at, 0), " s    \
  ".id)) "
#define PERSON " LEFT JOIN person AS p ON p.uid = s.person "
#define STARTS " e.start >= ?1 AND e.start < ?2 "

static gboolean
give (TrellisStatement *statement, TrellisBookedFunc booked, gpointer data, GError **error)
{
  GError *failure = NULL;

  while (trellis_statement_next (statement, &failure))
    booked (trellis_statement_get_text (statement, 0), trellis_statement_get_text (statement, 1),
            trellis_statement_get_text (statement, 2), data);
  if (!failure)
    return TRUE;
  g_propagate_error (error, failure);
  return FALSE;
}

/**
 * trellis_clash_records_booked:
 * @connection: a connection
 * @from: first instant; %G_MININT64 for everything
 * @to: first instant after the range
 * @booked: takes each booking
 * @data: data for @booked
 * @error: return location for an error
 *
 * Who is booked on the events that start in a range of time.
 *
 * Returns: %TRUE if all were given
 */
gboolean
trellis_clash_records_booked (TrellisConnection *connection,
                              gint64 from,
                              gint64 to,
                              TrellisBookedFunc booked,
                              gpointer data,
                              GError **error)
{
  const char *sql =
      from == G_MININT64
          ? "SELECT s.event, s.person, ifnull (p.title, '') FROM sign_up AS s" PERSON
            "WHERE" IS_BOOKED ("s")
          : "SELECT s.event, s.person, ifnull (p.title, '') FROM event AS e CROSS JOIN "
            "sign_up AS s ON s.event = e.uid" PERSON "WHERE" STARTS "AND" IS_BOOKED ("s");
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);

  if (!statement)
    return FALSE;
  if (from != G_MININT64) {
    trellis_statement_bind_number (statement, 1, from);
    trellis_statement_bind_number (statement, 2, to);
  }
  return give (statement, booked, data, error);
}

/**
 * trellis_clash_records_booked_on:
 * @connection: a connection
 * @event: uid of an event
 * @booked: takes each booking
 * @data: data for @booked
 * @error: return location for an error
 *
 * Who is booked on an event.
 *
 * Returns: %TRUE if all were given
 */
gboolean
trellis_clash_records_booked_on (TrellisConnection *connection,
                                 const char *event,
                                 TrellisBookedFunc booked,
                                 gpointer data,
                                 GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection,
      "SELECT s.event, s.person, ifnull (p.title, '') FROM sign_up AS s" PERSON
      "WHERE s.event = ?1 AND" IS_BOOKED ("s"),
      error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, event);
  return give (statement, booked, data, error);
}

/**
 * trellis_clash_records_booked_with:
 * @connection: a connection
 * @event: uid of an event
 * @from: first instant
 * @to: first instant after the range
 * @booked: takes each booking
 * @data: data for @booked
 * @error: return location for an error
 *
 * On what else, of all that starts in a range of time, the people of an event are booked.
 *
 * Returns: %TRUE if all were given
 */
gboolean
trellis_clash_records_booked_with (TrellisConnection *connection,
                                   const char *event,
                                   gint64 from,
                                   gint64 to,
                                   TrellisBookedFunc booked,
                                   gpointer data,
                                   GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection,
      "SELECT s.event, s.person, ifnull (p.title, '') FROM sign_up AS o "
      "CROSS JOIN sign_up AS s ON s.person = o.person AND s.event <> o.event "
      "CROSS JOIN event AS e ON e.uid = s.event" PERSON "WHERE" STARTS
      "AND o.event = ?3 AND" IS_BOOKED ("o") "AND" IS_BOOKED ("s"),
      error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_number (statement, 1, from);
  trellis_statement_bind_number (statement, 2, to);
  trellis_statement_bind_text (statement, 3, event);
  return give (statement, booked, data, error);
}
