/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People from a file: read on a thread, matched with those of the library, and added in one action. */
#include "config.h"

#include "library/trellis-people-plan.h"

#include "library/trellis-roster.h"
#include "model/trellis-organisation.h"
#include "model/trellis-person.h"

#include <glib/gi18n.h>

/* Reading ------------------------------------------------------------------------------------- */

/**
 * trellis_people_read:
 * @file: a file
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Reads people from a file, blocking.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisPersonRow): the rows
 */
GPtrArray *
trellis_people_read (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, cancellable, NULL, error);
  gsize length;
  const char *data;

  if (!bytes)
    return NULL;
  data = g_bytes_get_data (bytes, &length);
  return trellis_people_csv_read (data, length, error);
}

static void
read_thread (GTask *task, gpointer source, gpointer file, GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *rows = trellis_people_read (file, cancellable, &error);

  if (rows)
    g_task_return_pointer (task, rows, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

/**
 * trellis_people_read_async:
 * @file: a file
 * @cancellable: (nullable): to stop it
 * @callback: called when it is read
 * @user_data: data for @callback
 *
 * Reads people from a file on a thread.
 */
void
trellis_people_read_async (GFile *file,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);

  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_thread);
}

/**
 * trellis_people_read_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends trellis_people_read_async().
 *
 * Returns: (transfer full) (nullable) (element-type TrellisPersonRow): the rows
 */
GPtrArray *
trellis_people_read_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Matching ------------------------------------------------------------------------------------ */

typedef struct {
  GHashTable *by_email;
  GHashTable *by_name; /* of GPtrArray */
} Known;

static void
know (Known *known, TrellisPerson *person)
{
  g_autofree char *email = g_utf8_casefold (trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL),
                                            -1);
  g_autofree char *name = g_utf8_casefold (trellis_entity_get_title (person), -1);
  GPtrArray *same = g_hash_table_lookup (known->by_name, name);

  if (*email)
    g_hash_table_insert (known->by_email, g_steal_pointer (&email), person);
  if (!same) {
    same = g_ptr_array_new ();
    g_hash_table_insert (known->by_name, g_steal_pointer (&name), same);
  }
  g_ptr_array_add (same, person);
}

/* By e-mail; by name only where that does not contradict the e-mail. */
static TrellisPerson *
match (Known *known, TrellisPersonRow *row)
{
  g_autofree char *email = g_utf8_casefold (row->email, -1);
  g_autofree char *name = g_utf8_casefold (row->name, -1);
  TrellisPerson *found = *email ? g_hash_table_lookup (known->by_email, email) : NULL;
  GPtrArray *same = g_hash_table_lookup (known->by_name, name);
  guint n = 0;

  if (found)
    return found;
  for (guint i = 0; same && i < same->len; i++)
    if (!*email || !trellis_entity_is_set (same->pdata[i], TRELLIS_PERSON_EMAIL)) {
      found = same->pdata[i];
      n++;
    }
  if (n > 1) {
    row->problem = g_strdup_printf (
        _ ("%u people are called so; give an e-mail address to tell which."), n);
    return NULL;
  }
  return found;
}

static void
match_all (TrellisPeoplePlan *self, Known *known)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->rows->len; i++) {
    TrellisPersonRow *row = self->rows->pdata[i];
    TrellisPerson *person = row->problem ? NULL : match (known, row);

    if (person && g_hash_table_contains (taken, trellis_entity_get_uid (person)))
      row->problem = g_strdup (_ ("It is the same person as in an earlier line."));
    if (row->problem) {
      self->n_refused++;
      continue;
    }
    self->n_matched += person != NULL;
    self->n_new += person == NULL;
    row->uid = person ? g_strdup (trellis_entity_get_uid (person)) : NULL;
    if (person)
      g_hash_table_add (taken, row->uid);
  }
}

/**
 * trellis_people_plan_new:
 * @library: a library
 * @rows: (transfer full) (element-type TrellisPersonRow): people from a file
 *
 * Finds out which of them the library knows: by e-mail address, then by name. Nothing is changed.
 *
 * Returns: (transfer full): the plan
 */
TrellisPeoplePlan *
trellis_people_plan_new (TrellisLibrary *library, GPtrArray *rows)
{
  TrellisPeoplePlan *self = g_new0 (TrellisPeoplePlan, 1);
  g_autoptr (GPtrArray)
      people = trellis_library_list_all (library, TRELLIS_TYPE_PERSON, TRELLIS_PERSON_TITLE);
  Known known = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
                  g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref) };

  self->rows = rows;
  for (guint i = 0; i < people->len; i++)
    know (&known, people->pdata[i]);
  match_all (self, &known);
  g_hash_table_unref (known.by_email);
  g_hash_table_unref (known.by_name);
  return self;
}

/**
 * trellis_people_plan_free:
 * @self: (transfer full): a plan
 *
 * Frees a plan.
 */
void
trellis_people_plan_free (TrellisPeoplePlan *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/* Doing --------------------------------------------------------------------------------------- */

/* The organisation of that name, made when there is none; those made are remembered in @organisations. */
static const char *
find_organisation (GHashTable *organisations, TrellisBatch *batch, const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autoptr (TrellisOrganisation) made = NULL;
  const char *uid = g_hash_table_lookup (organisations, folded);

  if (!*name || uid)
    return uid;
  made = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);
  trellis_entity_set_text (made, TRELLIS_ORGANISATION_TITLE, name);
  trellis_batch_save (batch, made);
  g_hash_table_insert (organisations, g_steal_pointer (&folded),
                       g_strdup (trellis_entity_get_uid (made)));
  return find_organisation (organisations, batch, name);
}

static GHashTable *
list_organisations (TrellisLibrary *library)
{
  GHashTable *organisations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) list = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                         TRELLIS_ORGANISATION_TITLE);

  for (guint i = 0; i < list->len; i++)
    g_hash_table_insert (organisations,
                         g_utf8_casefold (trellis_entity_get_title (list->pdata[i]), -1),
                         g_strdup (trellis_entity_get_uid (list->pdata[i])));
  return organisations;
}

static void
add_person (TrellisPersonRow *row, TrellisBatch *batch, GHashTable *organisations)
{
  g_autoptr (TrellisPerson) person = trellis_entity_new (TRELLIS_TYPE_PERSON);

  trellis_entity_set_text (person, TRELLIS_PERSON_TITLE, row->name);
  trellis_entity_set_text (person, TRELLIS_PERSON_EMAIL, row->email);
  trellis_entity_set_text (person, TRELLIS_PERSON_TEAM, row->team);
  trellis_entity_set_text (person, TRELLIS_PERSON_JOB_TITLE, row->job_title);
  trellis_entity_set_text (person, TRELLIS_PERSON_ORGANISATION,
                           find_organisation (organisations, batch, row->organisation));
  trellis_batch_save (batch, person);
  g_free (row->uid);
  row->uid = g_strdup (trellis_entity_get_uid (person));
}

/* What the file says of where people stand; who it says nothing of gets a seat or waits. */
static void
sign_up_all (TrellisPeoplePlan *self,
             TrellisLibrary *library,
             TrellisBatch *batch,
             const char *event_uid,
             gint64 now)
{
  g_autoptr (TrellisEvent) event = trellis_library_get (library, TRELLIS_TYPE_EVENT, event_uid);
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, event_uid);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();
  g_autoptr (GHashTable) stated = g_hash_table_new (g_str_hash, g_str_equal);

  if (!event)
    return;
  for (guint i = 0; i < self->rows->len; i++) {
    TrellisPersonRow *row = self->rows->pdata[i];

    if (row->uid && row->status < 0)
      g_ptr_array_add (uids, row->uid);
    else if (row->uid)
      g_hash_table_insert (stated, row->uid, GINT_TO_POINTER (row->status));
  }
  g_ptr_array_add (uids, NULL);
  trellis_roster_state (batch, event, roster, stated, now);
  trellis_roster_add (batch, event, roster, (const char *const *) uids->pdata, now);
}

/**
 * trellis_people_plan_batch:
 * @self: a plan
 * @library: a library
 * @event: (nullable): uid of an event they are signed up for
 * @now: the present, an instant
 *
 * Makes the action that adds the people, and puts them on a roster. Those the library knows are not changed.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_people_plan_batch (TrellisPeoplePlan *self,
                           TrellisLibrary *library,
                           const char *event,
                           gint64 now)
{
  guint n = self->n_new + self->n_matched;
  g_autofree char *label = g_strdup_printf (ngettext ("Import %u person", "Import %u people", n),
                                            n);
  TrellisBatch *batch = trellis_batch_new ("import-people", label);
  g_autoptr (GHashTable) organisations = list_organisations (library);

  for (guint i = 0; i < self->rows->len; i++) {
    TrellisPersonRow *row = self->rows->pdata[i];

    if (!row->problem && !row->uid)
      add_person (row, batch, organisations);
  }
  if (event)
    sign_up_all (self, library, batch, event, now);
  return batch;
}

/**
 * trellis_people_plan_summary:
 * @self: a plan
 *
 * Sums a plan up, such as "12 new people, 3 known already, 1 line refused".
 *
 * Returns: (transfer full): the words
 */
char *
trellis_people_plan_summary (TrellisPeoplePlan *self)
{
  g_autofree char *added = g_strdup_printf (
      ngettext ("%u new person", "%u new people", self->n_new), self->n_new);
  g_autofree char *refused = g_strdup_printf (
      ngettext ("%u line refused", "%u lines refused", self->n_refused), self->n_refused);

  /* Translators: "12 new people, 3 known already, 1 line refused" */
  return g_strdup_printf (_ ("%s, %u known already, %s"), added, self->n_matched, refused);
}
