/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a roster: read at once, filtered, and compared with those before, so that only what changed is drawn. */
#include "config.h"

#include "ui/calendar/trellis-roster-view.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "library/trellis-roster.h"

#include <glib/gi18n.h>

/**
 * trellis_roster_view_new: (skip)
 * @library: a library
 * @uid: uid of an event
 *
 * Makes what the page knows.
 *
 * Returns: (transfer full): it
 */
TrellisRosterView *
trellis_roster_view_new (TrellisLibrary *library, const char *uid)
{
  TrellisRosterView *self = g_new0 (TrellisRosterView, 1);

  self->library = g_object_ref (library);
  self->uid = g_strdup (uid);
  self->shown = g_list_store_new (TRELLIS_TYPE_ROSTER_ENTRY);
  self->words = g_strdup ("");
  self->section = -1;
  return self;
}

/**
 * trellis_roster_view_free: (skip)
 * @view: what the page knows
 *
 * Frees it.
 */
void
trellis_roster_view_free (gpointer view)
{
  TrellisRosterView *self = view;

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->roster, g_ptr_array_unref);
  g_clear_object (&self->event);
  g_object_unref (self->shown);
  g_object_unref (self->library);
  g_free (self->opened);
  g_free (self->words);
  g_free (self->uid);
  g_free (self);
}

/**
 * trellis_roster_view_read: (skip)
 * @self: what the page knows
 *
 * Reads event and roster again, and shows what has changed.
 *
 * Returns: %FALSE when the event is gone
 */
gboolean
trellis_roster_view_read (TrellisRosterView *self)
{
  g_autoptr (TrellisEvent)
      event = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, self->uid);
  g_autoptr (GHashTable) people = NULL;

  if (!event)
    return FALSE;
  g_set_object (&self->event, event);
  g_clear_pointer (&self->roster, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->roster = trellis_library_roster (self->library, self->uid);
  people = trellis_roster_people (self->library, self->uid);
  self->entries = trellis_roster_entries (self->roster, people);
  trellis_roster_view_filter (self);
  return TRUE;
}

static gboolean
is_shown (TrellisRosterView *self, TrellisRosterEntry *entry)
{
  return (self->section < 0 || (int) trellis_roster_entry_get_section (entry) == self->section) &&
         (!*self->words || trellis_roster_entry_matches (entry, self->words));
}

static gboolean
is_same (TrellisRosterView *self, guint position, TrellisRosterEntry *entry)
{
  g_autoptr (TrellisRosterEntry)
      present = g_list_model_get_item (G_LIST_MODEL (self->shown), position);

  return trellis_roster_entry_equal (present, entry);
}

/**
 * trellis_roster_view_filter: (skip)
 * @self: what the page knows
 *
 * Shows the rows of the section that hold the words. What is the same at the beginning and at the end stays, so that a
 * mark draws one row again.
 */
void
trellis_roster_view_filter (TrellisRosterView *self)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown)), head = 0, tail = 0;

  for (guint i = 0; i < self->entries->len; i++)
    if (is_shown (self, self->entries->pdata[i]))
      g_ptr_array_add (wanted, self->entries->pdata[i]);
  while (head < n && head < wanted->len && is_same (self, head, wanted->pdata[head]))
    head++;
  while (tail < n - head && tail < wanted->len - head &&
         is_same (self, n - tail - 1, wanted->pdata[wanted->len - tail - 1]))
    tail++;
  if (head + tail < n || head + tail < wanted->len)
    g_list_store_splice (self->shown, head, n - head - tail, wanted->pdata + head,
                         wanted->len - head - tail);
}

/**
 * trellis_roster_view_find: (skip)
 * @self: what the page knows
 * @person: uid of a person
 *
 * Finds the row of a person.
 *
 * Returns: its position, %GTK_INVALID_LIST_POSITION when it is not shown
 */
guint
trellis_roster_view_find (TrellisRosterView *self, const char *person)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  for (guint i = 0; i < n; i++) {
    g_autoptr (TrellisRosterEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->shown), i);

    if (g_str_equal (trellis_roster_entry_get_uid (entry), person))
      return i;
  }
  return GTK_INVALID_LIST_POSITION;
}

static const char *
icon_of (TrellisSignUpStatus status)
{
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
    return "emblem-ok-symbolic";
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    return "list-remove-symbolic";
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    return "window-close-symbolic";
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return "dialog-question-symbolic";
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return "document-open-recent-symbolic";
  default:
    return "avatar-default-symbolic";
  }
}

/**
 * trellis_roster_view_describe: (skip)
 * @entry: (type TrellisRosterEntry): a row
 * @text: to be filled
 * @view: what the page knows
 *
 * Says who she is, where she stands and since when, and what she needs: organisers alone see this list.
 */
void
trellis_roster_view_describe (gpointer entry, TrellisRowText *text, gpointer view)
{
  TrellisSignUp *sign_up = trellis_roster_entry_get_sign_up (entry);
  TrellisPerson *person = trellis_roster_entry_get_person (entry);
  const char *team = person ? trellis_entity_get_text (person, TRELLIS_PERSON_TEAM) : "";
  const char *needs = trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS);
  guint position = trellis_roster_entry_get_position (entry);
  gint64 at = trellis_entity_get_number (sign_up, TRELLIS_SIGN_UP_AT);
  g_autofree char *since = at ? trellis_text_date_short (trellis_instant_date (at, NULL)) : NULL;
  const char *status = _ (trellis_entity_get_choice_label (sign_up, TRELLIS_SIGN_UP_STATUS));

  g_string_assign (text->title, trellis_roster_entry_get_name (entry));
  g_string_assign (text->subtitle, team);
  if (since)
    g_string_append_printf (text->subtitle, _ ("%ssince %s"), *team ? " · " : "", since);
  if (*needs)
    g_string_append_printf (text->subtitle, _ ("\nNeeds: %s"), needs);
  if (position)
    g_string_printf (text->trailing, _ ("Waiting, number %u"), position);
  else
    g_string_assign (text->trailing, status);
  g_string_assign (text->spoken, text->title->str);
  if (*team)
    g_string_append_printf (text->spoken, ", %s", team);
  g_string_append_printf (text->spoken, ", %s", text->trailing->str);
  if (since)
    g_string_append_printf (text->spoken, _ (" since %s"), since);
  if (*needs)
    g_string_append_printf (text->spoken, _ (", needs: %s"), needs);
  text->icon_name = icon_of (trellis_roster_entry_get_status (entry));
}
