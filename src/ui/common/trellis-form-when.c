/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How dates and instants are edited. The controls hold what a clock and a calendar show; the record holds instants. */
#include "config.h"

#include "ui/common/trellis-form-private.h"

#include "base/trellis-time.h"
#include "ui/common/trellis-date-entry.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-time-entry.h"
#include "ui/common/trellis-wrap-box.h"

#include <glib/gi18n.h>

#define USUAL_START (9 * 60)
#define USUAL_LENGTH (60 * TRELLIS_MINUTE)

static const char *
zone_of (TrellisForm *form)
{
  gpointer record = trellis_form_get_record (form);
  int field = trellis_kind_field (trellis_entity_get_kind (record), "zone");

  return field < 0 ? NULL : trellis_entity_get_text (record, (guint) field);
}

static gboolean
is_whole_day (TrellisFormInput *input)
{
  gpointer record = trellis_form_get_record (input->form);
  int field = trellis_kind_field (trellis_entity_get_kind (record), "all_day");

  return input->info->flags & TRELLIS_FIELD_WHOLE_DAY && field >= 0 &&
         trellis_entity_get_flag (record, (guint) field);
}

static gboolean
is_end (TrellisFormInput *input)
{
  return g_str_equal (input->info->name, "end");
}

static gint64
get_value (TrellisFormInput *input)
{
  return trellis_entity_get_number (trellis_form_get_record (input->form), input->field);
}

static void
set_value (TrellisFormInput *input, gint64 value)
{
  trellis_entity_set_number (trellis_form_get_record (input->form), input->field, value);
}

/* What the controls say, as the record holds it. */
static gint64
read_controls (TrellisFormInput *input)
{
  gint64 date = trellis_date_entry_get_date (TRELLIS_DATE_ENTRY (input->control));
  int minute;

  if (!date || input->info->type == TRELLIS_TYPED_DATE)
    return date;
  if (is_whole_day (input)) /* the last day is shown, the day after it is held */
    return trellis_date_to_instant (date + (is_end (input) ? 1 : 0));
  minute = trellis_time_entry_get_minute (TRELLIS_TIME_ENTRY (input->time));
  return trellis_instant_from_local (date, MAX (minute, 0), zone_of (input->form));
}

static void
load_when (TrellisFormInput *input)
{
  gint64 value = get_value (input), date = value;
  int minute = -1;

  if (input->info->type == TRELLIS_TYPED_INSTANT && value) {
    gboolean whole = is_whole_day (input);

    date = whole ? trellis_date_from_instant (is_end (input) ? value - 1 : value)
                 : trellis_instant_date (value, zone_of (input->form));
    minute = whole ? -1 : trellis_instant_minute (value, zone_of (input->form));
  }
  if (value)
    input->last = value;
  trellis_date_entry_set_date (TRELLIS_DATE_ENTRY (input->control), date);
  if (input->time) {
    gtk_widget_set_visible (input->time, !is_whole_day (input));
    if (!is_whole_day (input)) /* else the time stays for when it is no whole day any more */
      trellis_time_entry_set_minute (TRELLIS_TIME_ENTRY (input->time), minute);
  }
}

/* An end follows its start, so that the length stays. */
static void
move_end (TrellisFormInput *start, gint64 from, gint64 to)
{
  TrellisFormInput *end = trellis_form_find_input (start->form, "end");
  gint64 value;

  if (!end || end->info->type != start->info->type || !to)
    return;
  value = get_value (end);
  if (value && from)
    set_value (end, value + to - from);
  else if (!value && start->info->type == TRELLIS_TYPED_INSTANT)
    set_value (end, to + (is_whole_day (start) ? TRELLIS_DAY : USUAL_LENGTH));
  else
    return;
  trellis_form_load (end);
}

static void
store_when (TrellisFormInput *input)
{
  gint64 value = read_controls (input);
  gint64 before = input->last;

  if (value == get_value (input))
    return;
  set_value (input, value);
  if (value)
    input->last = value;
  if (g_str_equal (input->info->name, "start"))
    move_end (input, before, value);
  trellis_form_emit_changed (input->form);
}

static void
date_changed_cb (TrellisDateEntry *entry, GParamSpec *pspec, TrellisFormInput *input)
{
  if (trellis_form_is_loading (input->form))
    return;
  /* A day without a time begins with the working day, until somebody says otherwise. */
  if (input->time && trellis_date_entry_get_date (entry) &&
      trellis_time_entry_get_minute (TRELLIS_TIME_ENTRY (input->time)) < 0 &&
      trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (input->time)))
    trellis_time_entry_set_minute (TRELLIS_TIME_ENTRY (input->time), USUAL_START);
  store_when (input);
}

static void
time_changed_cb (TrellisTimeEntry *entry, GParamSpec *pspec, TrellisFormInput *input)
{
  if (!trellis_form_is_loading (input->form))
    store_when (input);
}

static void
make_date (TrellisFormInput *input)
{
  input->control = trellis_date_entry_new (input->title);
  input->focus = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (input->control));
  input->row = trellis_input_row_new (input->title, input->control, TRUE);
  g_signal_connect (input->control, "notify::value", G_CALLBACK (date_changed_cb), input);
}

static void
make_instant (TrellisFormInput *input)
{
  GtkWidget *box = g_object_new (TRELLIS_TYPE_WRAP_BOX, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_GENERIC, NULL);
  /* TRANSLATORS: %s is what the time is of, such as Start */
  g_autofree char *name = g_strdup_printf (_ ("%s, time"), input->title);

  input->control = trellis_date_entry_new (input->title);
  input->time = trellis_time_entry_new (name);
  input->focus = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (input->control));
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), input->control);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), input->time);
  input->row = trellis_input_row_new (input->title, box, TRUE);
  g_signal_connect (input->control, "notify::value", G_CALLBACK (date_changed_cb), input);
  g_signal_connect (input->time, "notify::value", G_CALLBACK (time_changed_cb), input);
}

static gboolean
ends_before_start (TrellisFormInput *input)
{
  TrellisFormInput *start;
  gint64 from, to = get_value (input);

  if (!is_end (input))
    return FALSE;
  start = trellis_form_find_input (input->form, "start");
  if (!start || start->info->type != input->info->type)
    return FALSE;
  from = get_value (start);
  return from && to && (to < from || (is_whole_day (input) && to == from));
}

static char *
check_when (TrellisFormInput *input)
{
  GtkWidget *date = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (input->control));

  input->focus = date;
  if (!trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (input->control)))
    return g_strdup (_ ("This is not a date. Write it such as 18 May 2026."));
  if (ends_before_start (input))
    return g_strdup (_ ("This is before the start. Choose a later end."));
  if (!input->time || is_whole_day (input))
    return NULL;
  /* What is wrong with the time is put right there. */
  input->focus = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (input->time));
  if (!trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (input->time)))
    return g_strdup (_ ("This is not a time. Write it such as 9:30."));
  if (get_value (input) && trellis_time_entry_get_minute (TRELLIS_TIME_ENTRY (input->time)) < 0)
    return g_strdup (_ ("Add the time, such as 9:30."));
  input->focus = date;
  return NULL;
}

/**
 * trellis_form_when_restore: (skip)
 * @form: a form
 *
 * Works instants out again from what is shown, after the zone or “whole day” changed.
 */
void
trellis_form_when_restore (TrellisForm *form)
{
  const TrellisKind *kind = trellis_entity_get_kind (trellis_form_get_record (form));

  trellis_form_set_loading (form, TRUE);
  for (guint i = 0; i < kind->n_fields; i++) {
    TrellisFormInput *input = trellis_form_find_input (form, kind->fields[i].name);

    if (!input || !input->time)
      continue;
    if (!is_whole_day (input) && get_value (input) &&
        trellis_time_entry_get_minute (TRELLIS_TIME_ENTRY (input->time)) < 0)
      trellis_time_entry_set_minute (TRELLIS_TIME_ENTRY (input->time),
                                     USUAL_START + (is_end (input) ? 60 : 0));
    set_value (input, read_controls (input));
    if (get_value (input))
      input->last = get_value (input);
    gtk_widget_set_visible (input->time, !is_whole_day (input));
  }
  trellis_form_set_loading (form, FALSE);
}

static const TrellisFormInputKind date_kind = { make_date, load_when, check_when };
static const TrellisFormInputKind instant_kind = { make_instant, load_when, check_when };

/**
 * trellis_form_when_kind: (skip)
 * @info: a date or an instant
 *
 * How such a field is edited.
 *
 * Returns: (transfer none): the way
 */
const TrellisFormInputKind *
trellis_form_when_kind (const TrellisField *info)
{
  return info->type == TRELLIS_TYPED_DATE ? &date_kind : &instant_kind;
}
