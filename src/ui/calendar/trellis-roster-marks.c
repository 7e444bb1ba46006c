/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attendance by keys, down the list: 1 attended, 2 in part, 3 absent, 0 nothing noted. */
#include "config.h"

#include "ui/calendar/trellis-roster-marks.h"

#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "model/trellis-seats.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

typedef struct {
  GtkWidget *root;
  char *said;
} Marking;

/* Said and not shown: the row shows it, and a message for every mark would queue for minutes. */
static void
marked_cb (GObject *library, GAsyncResult *result, gpointer data)
{
  Marking *self = data;
  g_autoptr (GError) error = NULL;

  if (trellis_library_commit_finish (TRELLIS_LIBRARY (library), result, &error))
    trellis_announce (self->root, self->said);
  else
    trellis_tell (self->root, error->message, FALSE);
  g_object_unref (self->root);
  g_free (self->said);
  g_free (self);
}

static const char *
outcome_of (TrellisSignUpStatus status)
{
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
    return _ ("Attended");
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    return _ ("Attended in part");
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    return _ ("Did not attend");
  default:
    return _ ("Cleared: booked");
  }
}

/* Goes on to the row below, before anything changes. That row is said as it gets the focus, so that what was noted names whom
 * it is of. */
static char *
go_on (TrellisRosterView *self,
       guint position,
       TrellisRosterEntry *entry,
       TrellisSignUpStatus status)
{
  const char *name = trellis_roster_entry_get_name (entry);

  if (position + 1 >= g_list_model_get_n_items (G_LIST_MODEL (self->shown)))
    /* Translators: what was noted, such as Attended, and of whom */
    return g_strdup_printf (_ ("%s: %s. This was the last"), outcome_of (status), name);
  trellis_list_focus_row (TRELLIS_LIST_PANE (self->list), position + 1);
  /* Translators: what was noted, such as Attended, and of whom */
  return g_strdup_printf (_ ("%s: %s"), outcome_of (status), name);
}

static void
mark_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;
  TrellisRosterEntry *entry = trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
  int status = trellis_choices_find (trellis_sign_up_status_choices,
                                     g_variant_get_string (target, NULL));
  g_autofree char *person = NULL;
  TrellisBatch *batch;
  Marking *marking;

  if (!entry || !self->event || status < 0)
    return;
  person = g_strdup (trellis_roster_entry_get_uid (entry));
  if (status == TRELLIS_SIGN_UP_STATUS_BOOKED &&
      !trellis_seats_status_takes_one (trellis_roster_entry_get_status (entry))) {
    g_autofree char *said = g_strdup_printf (_ ("%s has no seat: there is nothing to clear"),
                                             trellis_roster_entry_get_name (entry));

    trellis_tell (self->page, said, FALSE);
    return;
  }
  batch = trellis_roster_set (self->event, self->roster, person, (TrellisSignUpStatus) status, NULL,
                              trellis_now ());
  marking = g_new0 (Marking, 1);
  marking->root = g_object_ref (GTK_WIDGET (gtk_widget_get_root (self->page)));
  marking->said = go_on (self, trellis_roster_view_find (self, person), entry,
                         (TrellisSignUpStatus) status);
  self->marking = TRUE;
  trellis_library_commit_async (self->library, batch, marked_cb, marking);
}

static void
mark_all_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;
  TrellisBatch *batch;
  g_autofree char *said = NULL;
  guint n;

  if (!self->event)
    return;
  batch = trellis_roster_mark_all (self->event, self->roster, trellis_now ());
  n = trellis_batch_get_saved (batch)->len;
  if (n == 0) {
    trellis_tell (self->page, _ ("Nobody is booked of whom nothing is noted yet"), FALSE);
    trellis_batch_free (batch);
    return;
  }
  said = g_strdup_printf (
      ngettext ("Noted that %u person attended", "Noted that %u people attended", n), n);
  trellis_do (self->page, self->library, batch, said);
}

/**
 * trellis_roster_marks_add: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds noting attendance.
 */
void
trellis_roster_marks_add (TrellisRosterView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "mark", .parameter_type = "s", .activate = mark_cb },
    { .name = "mark-all", .activate = mark_all_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}

static const struct {
  const char *trigger;
  const char *status; /* NULL opens the person */
} keys[] = {
  { "1|KP_1", "attended" }, { "2|KP_2", "part_attended" }, { "3|KP_3", "absent" },
  { "0|KP_0", "booked" },   { "space|KP_Space", NULL },
};

static gboolean
key_cb (GtkWidget *list, GVariant *status, gpointer data)
{
  if (!status)
    return gtk_widget_activate_action (list, "roster.open", NULL);
  return gtk_widget_activate_action_variant (list, "roster.mark", status);
}

/**
 * trellis_roster_marks_add_keys: (skip)
 * @view: what the page knows, with its list
 *
 * Binds the keys, while the focus is in the list.
 */
void
trellis_roster_marks_add_keys (TrellisRosterView *view)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  /* Before the list itself, which would only select by Space. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].trigger),
                                              gtk_callback_action_new (key_cb, NULL, NULL));

    if (keys[i].status)
      gtk_shortcut_set_arguments (shortcut, g_variant_new_string (keys[i].status));
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  }
  gtk_widget_add_controller (view->list, controller);
}
