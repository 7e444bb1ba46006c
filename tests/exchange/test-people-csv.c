/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People and rosters as tables, and the sheet that is signed at the door. */
#include "config.h"

#include "exchange/trellis-csv.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-people-csv.h"
#include "exchange/trellis-roster-csv.h"
#include "exchange/trellis-sign-in-sheet.h"
#include "model/trellis-roster-entry.h"

#include <string.h>

static char *
show (GPtrArray *rows)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++) {
    TrellisPersonRow *row = rows->pdata[i];

    if (row->problem)
      g_string_append_printf (shown, "%u! ", row->line);
    else
      g_string_append_printf (shown, "%u:%s|%s|%s|%s|%s|%d ", row->line, row->name, row->email,
                              row->team, row->job_title, row->organisation, row->status);
  }
  return g_string_free (shown, FALSE);
}

static void
test_read (void)
{
  static const struct {
    const char *text;
    const char *shown;
  } cases[] = {
    { "name\nAnn Lee\n", "2:Ann Lee|||||-1 " },
    { "Name;E-Mail;Team;Job Title;Organisation;Status\nAnn;a@b.c;T;J;O;Booked\n",
      "2:Ann|a@b.c|T|J|O|1 " },
    { "idnumber,username,email,firstname,lastname,deleted\n1,al,a@b.c,Ann,Lee,0\n2,bo,b@b.c,Bo,Moe,1",
      "2:Ann Lee|a@b.c||||-1 3! " },
    { "email,name\na@b.c,Ann\nA@B.C,Ann again\n", "2:Ann|a@b.c||||-1 3! " },
    { "name,email\nAnn,\nann,\nAnn,a@b.c\n", "2:Ann|||||-1 3! 4:Ann|a@b.c||||-1 " },
    { "name,email\n,a@b.c\nBo,nowhere\nCy,@x\nDi,d@\nEd,e e@x\n", "2! 3! 4! 5! 6! " },
    { "name,status\nAnn,part_attended\nBo,Did not attend\nCy,late\n",
      "2:Ann|||||8 3:Bo|||||9 4! " },
    { "name,team\nAnn\nBo,T,x\nCy,T\n", "2! 3! 4:Cy||T|||-1 " },
    { "name,name\nAnn,Bo\n", "2:Ann|||||-1 " },
    { "surname\n  Lee  \n", "2:Lee|||||-1 " },
    { "name,team\n'=Ann,'+T\n", "2:=Ann||+T|||-1 " },
    { "name\n", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray)
        rows = trellis_people_csv_read (cases[i].text, strlen (cases[i].text), &error);
    g_autofree char *shown = NULL;

    g_assert_no_error (error);
    shown = show (rows);
    g_assert_cmpstr (shown, ==, cases[i].shown);
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *text;
    const char *said;
  } cases[] = {
    { "", "empty" },
    { "\n\n", "empty" },
    { "team,email\nT,a@b.c\n", "No column is called" },
    { "name\n\"Ann\n", "never closed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray)
        rows = trellis_people_csv_read (cases[i].text, strlen (cases[i].text), &error);

    g_assert_null (rows);
    g_assert_nonnull (error);
    g_assert_nonnull (strstr (error->message, cases[i].said));
  }
}

static GPtrArray *
make_entries (guint n, const char *name)
{
  g_autoptr (GPtrArray) roster = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable)
      people = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  for (guint i = 0; i < n; i++) {
    TrellisSignUp *sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
    TrellisPerson *person = trellis_entity_new (TRELLIS_TYPE_PERSON);

    trellis_entity_take_text (person, TRELLIS_PERSON_TITLE, g_strdup_printf ("%s %04u", name, i));
    trellis_entity_set_text (person, TRELLIS_PERSON_TEAM, "Health Team A");
    trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_PERSON, trellis_entity_get_uid (person));
    trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_STATUS, TRELLIS_SIGN_UP_STATUS_BOOKED);
    trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_AT, 1700000000 * (gint64) G_USEC_PER_SEC);
    trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS, "A hearing loop");
    g_hash_table_insert (people, (gpointer) trellis_entity_get_uid (person), person);
    g_ptr_array_add (roster, sign_up);
  }
  return trellis_roster_entries (roster, people);
}

/* What is written is read again; formulas are guarded; needs are there only when asked for. */
static void
test_write (void)
{
  g_autoptr (GPtrArray) entries = make_entries (3, "=Ann");
  g_autoptr (GBytes) with = trellis_roster_csv_write (entries, TRUE);
  g_autoptr (GBytes) without = trellis_roster_csv_write (entries, FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *shown = NULL;
  gsize length;
  const char *data = g_bytes_get_data (with, &length);

  g_assert_nonnull (g_strstr_len (data, length, "'=Ann 0000,"));
  g_assert_nonnull (g_strstr_len (data, length, "A hearing loop"));
  g_assert_nonnull (g_strstr_len (data, length, "2023-11-14T22:13:20Z"));
  rows = trellis_people_csv_read (data, length, &error);
  g_assert_no_error (error);
  shown = show (rows);
  g_assert_cmpstr (shown, ==,
                   "2:=Ann 0000||Health Team A|||1 3:=Ann 0001||Health Team A|||1 "
                   "4:=Ann 0002||Health Team A|||1 ");
  data = g_bytes_get_data (without, &length);
  g_assert_null (g_strstr_len (data, length, "A hearing loop"));
}

static void
test_records (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisSignUp *sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
  g_autoptr (GBytes) bytes = NULL;
  gsize length;
  const char *data;

  trellis_entity_set_uid (sign_up, "u");
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_REASON, "a, \"b\"");
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS, "secret");
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_CONSENT, TRUE);
  g_ptr_array_add (records, sign_up);
  bytes = trellis_records_csv_write (TRELLIS_TYPE_SIGN_UP, records, FALSE);
  data = g_bytes_get_data (bytes, &length);
  g_assert_cmpmem (data, length,
                   "\xef\xbb\xbfuid,event,person,status,at,reason,consent\r\n"
                   "u,,,requested,,\"a, \"\"b\"\"\",yes\r\n",
                   strlen ("\xef\xbb\xbfuid,event,person,status,at,reason,consent\r\n"
                           "u,,,requested,,\"a, \"\"b\"\"\",yes\r\n"));
}

/* With TRELLIS_TEST_PNG the first page is kept there, to be looked at. */
static void
test_sheet (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Presenting with confidence");
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Hazel Room");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, 1800000000 * (gint64) G_USEC_PER_SEC);
  for (int large = 0; large < 2; large++) {
    g_autoptr (GPtrArray) entries = make_entries (2000, "Person");
    g_autoptr (TrellisPaper)
        paper = trellis_sign_in_sheet_new (event, entries, large, TRELLIS_PAPER_A4);
    int n = trellis_paper_n_pages (paper);
    const char *png = g_getenv ("TRELLIS_TEST_PNG");
    cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 596, 842);
    cairo_t *cairo = cairo_create (surface);

    g_test_message ("%d pages", n);
    g_assert_cmpint (n, >=, large ? 120 : 70);
    g_assert_cmpint (n, <=, large ? 180 : 85);
    cairo_set_source_rgb (cairo, 1, 1, 1);
    cairo_paint (cairo);
    trellis_paper_draw_page (paper, cairo, large ? 1 : 0);
    g_assert_cmpint (cairo_status (cairo), ==, CAIRO_STATUS_SUCCESS);
    if (png && !large)
      cairo_surface_write_to_png (surface, png);
    cairo_destroy (cairo);
    cairo_surface_destroy (surface);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/people-csv/read", test_read);
  g_test_add_func ("/exchange/people-csv/refused", test_refused);
  g_test_add_func ("/exchange/roster-csv/write", test_write);
  g_test_add_func ("/exchange/roster-csv/records", test_records);
  g_test_add_func ("/exchange/sign-in-sheet", test_sheet);
  return g_test_run ();
}
