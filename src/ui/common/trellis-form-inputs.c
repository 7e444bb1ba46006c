/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How texts and numbers are edited, and which way a field goes. */
#include "config.h"

#include "ui/common/trellis-form-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-time-entry.h"
#include "ui/common/trellis-typed-text.h"

#include <glib/gi18n.h>

#define LINES_PIXELS 76 /* about three lines */
#define MOST_LINES_PIXELS 320

static void
wide_row (TrellisFormInput *input, GtkWidget *control, GtkWidget *focus)
{
  input->control = control;
  input->focus = focus;
  input->row = trellis_input_row_new (input->title, control, TRUE);
}

/* -- texts of one line, and what is written as one ---------------------------------------------- */

static void
store_entry (TrellisFormInput *input, const char *typed)
{
  gpointer record = trellis_form_get_record (input->form);
  g_autofree char *text = g_strstrip (g_strdup (typed));
  double real;

  if (input->info->type == TRELLIS_TYPED_LIST) {
    g_auto (GStrv) items = trellis_list_text_split (text);

    trellis_entity_set_list (record, input->field, (const char *const *) items);
  } else if (input->info->type == TRELLIS_TYPED_REAL) {
    if (trellis_real_text_parse (text, &real))
      trellis_entity_set_real (record, input->field, real);
  } else if (input->info->type == TRELLIS_TYPED_NUMBER) {
    gint64 pence;

    if (trellis_money_text_parse (text, &pence))
      trellis_entity_set_number (record, input->field, pence);
  } else if (input->info->flags & TRELLIS_FIELD_URL) {
    g_autofree char *url = NULL;

    trellis_entity_set_text (record, input->field,
                             trellis_url_text_parse (text, &url) ? url : text);
  } else {
    trellis_entity_set_text (record, input->field, text);
    if (g_str_equal (input->info->name, "zone") && trellis_zone_is_known (text))
      trellis_form_when_restore (input->form);
  }
}

static void
entry_changed_cb (GtkEditable *editable, TrellisFormInput *input)
{
  if (trellis_form_is_loading (input->form))
    return;
  store_entry (input, gtk_editable_get_text (editable));
  trellis_form_emit_changed (input->form);
}

static void
make_entry (TrellisFormInput *input)
{
  GtkWidget *entry = gtk_entry_new ();

  trellis_a11y_name (entry, input->title);
  if (input->info->flags & TRELLIS_FIELD_URL)
    gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_URL);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  g_signal_connect (entry, "changed", G_CALLBACK (entry_changed_cb), input);
  wide_row (input, entry, entry);
}

static void
make_list (TrellisFormInput *input)
{
  make_entry (input);
  trellis_input_row_set_hint (TRELLIS_INPUT_ROW (input->row), _ ("Put commas between several."));
  trellis_a11y_describe (input->focus, _ ("Put commas between several."));
}

static void
make_money (TrellisFormInput *input)
{
  g_autofree char *name = g_strdup_printf (_ ("%s in pounds"), input->title);

  make_entry (input);
  trellis_a11y_name (input->focus, name);
  gtk_entry_set_input_purpose (GTK_ENTRY (input->control), GTK_INPUT_PURPOSE_NUMBER);
}

static void
load_entry (TrellisFormInput *input)
{
  gpointer record = trellis_form_get_record (input->form);
  g_autofree char *made = NULL;
  const char *text;

  if (input->info->type == TRELLIS_TYPED_LIST)
    text = made = trellis_list_text_join (trellis_entity_get_list (record, input->field));
  else if (input->info->type == TRELLIS_TYPED_REAL)
    text = made = trellis_text_real (trellis_entity_get_real (record, input->field));
  else if (input->info->type == TRELLIS_TYPED_NUMBER)
    text = made = trellis_entity_get_number (record, input->field)
                      ? trellis_text_money (trellis_entity_get_number (record, input->field))
                      : NULL;
  else
    text = trellis_entity_get_text (record, input->field);
  gtk_editable_set_text (GTK_EDITABLE (input->control), text ? text : "");
}

static char *
check_entry (TrellisFormInput *input)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (input->control));
  g_autofree char *text = g_strstrip (g_strdup (typed)), *url = NULL;
  double real;
  gint64 pence;

  if (input->info->type == TRELLIS_TYPED_REAL && !trellis_real_text_parse (text, &real))
    return g_strdup (_ ("This is not a number. Write digits, such as 12.5."));
  if (input->info->type == TRELLIS_TYPED_NUMBER && !trellis_money_text_parse (text, &pence))
    return g_strdup (_ ("This is not an amount. Write pounds, such as 12.50."));
  if (input->info->flags & TRELLIS_FIELD_URL && !trellis_url_text_parse (text, &url))
    return g_strdup (_ ("This is not a web address. It begins with https://."));
  if (input->info->type == TRELLIS_TYPED_TEXT && g_str_equal (input->info->name, "zone") && *text &&
      !trellis_zone_is_known (text))
    return g_strdup (_ ("This time zone is not known. Write it such as Europe/London."));
  return NULL;
}

/* -- long texts -------------------------------------------------------------------------------- */

static void
buffer_changed_cb (GtkTextBuffer *buffer, TrellisFormInput *input)
{
  GtkTextIter start, end;

  if (trellis_form_is_loading (input->form))
    return;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  trellis_entity_take_text (trellis_form_get_record (input->form), input->field,
                            gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
  trellis_form_emit_changed (input->form);
}

static void
make_long (TrellisFormInput *input)
{
  GtkWidget *view = g_object_new (GTK_TYPE_TEXT_VIEW, "accepts-tab", FALSE, "wrap-mode",
                                  GTK_WRAP_WORD_CHAR, "top-margin", 6, "bottom-margin", 6,
                                  "left-margin", 9, "right-margin", 9, NULL);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "min-content-height", LINES_PIXELS, "max-content-height", MOST_LINES_PIXELS,
                "child", view, "focusable", FALSE, "overflow", GTK_OVERFLOW_HIDDEN, NULL);
  gtk_widget_add_css_class (scroller, "trellis-long-text");
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (scroller), TRUE);
  trellis_a11y_name (view, input->title);
  g_signal_connect (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "changed",
                    G_CALLBACK (buffer_changed_cb), input);
  wide_row (input, scroller, view);
}

static void
load_long (TrellisFormInput *input)
{
  gtk_text_buffer_set_text (
      gtk_text_view_get_buffer (GTK_TEXT_VIEW (input->focus)),
      trellis_entity_get_text (trellis_form_get_record (input->form), input->field), -1);
}

/* -- numbers ----------------------------------------------------------------------------------- */

typedef enum {
  UNIT_NONE,
  UNIT_MINUTES,
  UNIT_MONTHS,
  UNIT_SEATS,
  UNIT_PEOPLE
} Unit;

static const struct {
  const char *name;
  Unit unit;
  int most, step;
} numbers[] = {
  { "minutes", UNIT_MINUTES, 100000, 5 },
  { "buffer", UNIT_MINUTES, 1440, 5 },
  { "weekly_learning", UNIT_MINUTES, 10080, 5 },
  { "bitesize", UNIT_MINUTES, 1440, 5 },
  { "refresh_months", UNIT_MONTHS, 240, 1 },
  { "seats", UNIT_SEATS, 100000, 1 },
  { "places", UNIT_SEATS, 100000, 1 },
  { "minimum", UNIT_PEOPLE, 100000, 1 },
  { "people", UNIT_PEOPLE, 1000000, 1 },
  { "invited", UNIT_PEOPLE, 1000000, 1 },
  { "took_part", UNIT_PEOPLE, 1000000, 1 },
  { "most_minutes", UNIT_MINUTES, 1440, 5 },
  { "", UNIT_NONE, G_MAXINT, 1 },
};

static guint
number_index (const char *name)
{
  guint i = 0;

  while (*numbers[i].name && !g_str_equal (numbers[i].name, name))
    i++;
  return i;
}

static char *
with_unit (Unit unit, int n)
{
  switch (unit) {
  case UNIT_MINUTES:
    return g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) n), n);
  case UNIT_MONTHS:
    return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) n), n);
  case UNIT_SEATS:
    return g_strdup_printf (ngettext ("%d seat", "%d seats", (gulong) n), n);
  case UNIT_PEOPLE:
    return g_strdup_printf (ngettext ("%d person", "%d people", (gulong) n), n);
  case UNIT_NONE:
  default:
    return g_strdup_printf ("%d", n);
  }
}

static const char *
unit_word (Unit unit)
{
  switch (unit) {
  case UNIT_MINUTES:
    return _ ("minutes");
  case UNIT_MONTHS:
    return _ ("months");
  case UNIT_SEATS:
    return _ ("seats");
  case UNIT_PEOPLE:
    return _ ("people");
  case UNIT_NONE:
  default:
    return "";
  }
}

static void
number_changed_cb (GtkSpinButton *spin, TrellisFormInput *input)
{
  g_autofree char *said = NULL;
  int n = gtk_spin_button_get_value_as_int (spin);

  if (trellis_form_is_loading (input->form))
    return;
  trellis_entity_set_number (trellis_form_get_record (input->form), input->field, n);
  trellis_form_emit_changed (input->form);
  said = with_unit (numbers[number_index (input->info->name)].unit, n);
  trellis_announce_value (spin, said);
}

static void
make_number (TrellisFormInput *input)
{
  guint i = number_index (input->info->name);
  /* “Seats” needs no “seats” beside it. */
  gboolean said = numbers[i].unit == UNIT_SEATS || g_str_equal (input->info->name, "minutes");
  const char *unit = said ? "" : unit_word (numbers[i].unit);
  g_autofree char *name = *unit ? g_strdup_printf ("%s, %s", input->title, unit)
                                : g_strdup (input->title);
  GtkWidget *spin = gtk_spin_button_new_with_range (0, numbers[i].most, numbers[i].step);

  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 4);
  trellis_a11y_name (spin, name);
  g_signal_connect (spin, "value-changed", G_CALLBACK (number_changed_cb), input);
  input->control = input->focus = spin;
  input->row = trellis_input_row_new (name, spin, FALSE);
}

static void
load_number (TrellisFormInput *input)
{
  gint64 n = trellis_entity_get_number (trellis_form_get_record (input->form), input->field);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (input->control), (double) n);
}

/* Digits that are typed and not yet taken over are no fault: they are taken over here. */
static char *
check_number (TrellisFormInput *input)
{
  gtk_spin_button_update (GTK_SPIN_BUTTON (input->control));
  return NULL;
}

/* -- times of day, held as minutes after midnight ------------------------------------------------ */

static void
minute_changed_cb (TrellisTimeEntry *entry, GParamSpec *pspec, TrellisFormInput *input)
{
  if (trellis_form_is_loading (input->form))
    return;
  trellis_entity_set_number (trellis_form_get_record (input->form), input->field,
                             MAX (trellis_time_entry_get_minute (entry), 0));
  trellis_form_emit_changed (input->form);
}

static void
make_minute (TrellisFormInput *input)
{
  GtkWidget *entry = trellis_time_entry_new (input->title);

  g_signal_connect (entry, "notify::value", G_CALLBACK (minute_changed_cb), input);
  input->control = entry;
  input->focus = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (entry));
  input->row = trellis_input_row_new (input->title, entry, FALSE);
}

static void
load_minute (TrellisFormInput *input)
{
  gint64 n = trellis_entity_get_number (trellis_form_get_record (input->form), input->field);

  trellis_time_entry_set_minute (TRELLIS_TIME_ENTRY (input->control), n > 0 ? (int) n : -1);
}

static char *
check_minute (TrellisFormInput *input)
{
  if (trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (input->control)))
    return NULL;
  return g_strdup (_ ("This is not a time. Write it such as 9:30."));
}

static const TrellisFormInputKind entry_kind = { make_entry, load_entry, check_entry };
static const TrellisFormInputKind list_kind = { make_list, load_entry, check_entry };
static const TrellisFormInputKind money_kind = { make_money, load_entry, check_entry };
static const TrellisFormInputKind long_kind = { make_long, load_long, NULL };
static const TrellisFormInputKind number_kind = { make_number, load_number, check_number };
static const TrellisFormInputKind minute_kind = { make_minute, load_minute, check_minute };

/**
 * trellis_form_input_kind: (skip)
 * @info: a field
 *
 * How a field is edited.
 *
 * Returns: (transfer none): the way
 */
const TrellisFormInputKind *
trellis_form_input_kind (const TrellisField *info)
{
  static const char *const money[] = { "cost", "amount", "budget", NULL };
  static const char *const minutes[] = { "day_start", "day_end", NULL };

  switch (info->type) {
  case TRELLIS_TYPED_TEXT:
    return info->flags & TRELLIS_FIELD_LONG ? &long_kind : &entry_kind;
  case TRELLIS_TYPED_REAL:
    return &entry_kind;
  case TRELLIS_TYPED_LIST:
    return &list_kind;
  case TRELLIS_TYPED_NUMBER:
    if (g_strv_contains (money, info->name))
      return &money_kind;
    return g_strv_contains (minutes, info->name) ? &minute_kind : &number_kind;
  case TRELLIS_TYPED_DATE:
  case TRELLIS_TYPED_INSTANT:
    return trellis_form_when_kind (info);
  case TRELLIS_TYPED_FLAG:
  case TRELLIS_TYPED_CHOICE:
  case TRELLIS_TYPED_LINK:
  case TRELLIS_TYPED_LINKS:
  default:
    return trellis_form_choice_kind (info);
  }
}
