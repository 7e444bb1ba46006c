/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The programme of a release, written and read, and from strangers. */
#include "config.h"

#include "exchange/trellis-programme.h"

#include "exchange/trellis-exchange-error.h"
#include "model/trellis-programme-diff.h"

#include <string.h>

static void
test_round_trip (void)
{
  static const char *const speakers[] = { "Ana “A.” Li", "Bo Ek", NULL };
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref), back = NULL;
  gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autofree char *text = NULL, *none = NULL;
  g_autoptr (GPtrArray) empty = g_ptr_array_new (), nothing = NULL;
  g_autoptr (GError) error = NULL;

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Talk\n\"quoted\"");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, 1800000000 * (gint64) G_USEC_PER_SEC);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, 1800003600 * (gint64) G_USEC_PER_SEC);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, "Europe/London");
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_modified (event, 1800000000 * (gint64) G_USEC_PER_SEC);
  g_ptr_array_add (events, event);
  text = trellis_programme_write (events);
  g_assert_null (strstr (text, "modified"));
  back = trellis_programme_read (text, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (back->len, ==, 1);
  g_assert_true (trellis_entity_equal (back->pdata[0], event));
  g_assert_cmpstr (trellis_entity_get_uid (back->pdata[0]), ==, trellis_entity_get_uid (event));
  none = trellis_programme_write (empty);
  g_assert_cmpstr (none, ==, "[]");
  nothing = trellis_programme_read ("", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (nothing->len, ==, 0);
}

#define UID "\"uid\":\"019c0000-0000-7000-8000-000000000001\""

static void
test_refused (void)
{
  static const struct {
    const char *text;
    const char *why;
  } cases[] = {
    { " ", "it is not a list of events." },
    { "{}", "it is not a list of events." },
    { "[", "it is not a list of events." },
    { "[{" UID ",\"title\":\"A\"}", "it is not a list of events." },
    { "nul", "it is not a list of events." },
    { "[7]", "event 1: it is not an event." },
    { "[[]]", "event 1: it is not an event." },
    { "[{" UID ",\"title\":\"A\"},{" UID "}]", "event 2: “title” is missing." },
    { "[{" UID ",\"title\":7}]", "event 1: “title”" },
    { "[{" UID ",\"title\":\"A\",\"start\":\"soon\"}]", "event 1: “start”" },
    { "[{" UID ",\"title\":\"A\",\"speakers\":{}}]", "event 1: “speakers”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) events = trellis_programme_read (cases[i].text, &error);

    g_assert_null (events);
    g_assert_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED);
    g_assert_nonnull (strstr (error->message, "The programme of this release cannot be read"));
    g_assert_nonnull (strstr (error->message, cases[i].why));
  }
}

/* A million levels would end the stack of a parser that follows them. */
static void
test_deep (void)
{
  static const char *const opens[] = { "[", "{\"a\":", "[{\"speakers\":[" };

  for (guint i = 0; i < G_N_ELEMENTS (opens); i++) {
    g_autoptr (GString) text = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    for (int n = 0; n < 1000000; n++)
      g_string_append (text, opens[i]);
    g_assert_null (trellis_programme_read (text->str, &error));
    g_assert_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED);
  }
}

/* Cut anywhere it is refused, never half read. */
static void
test_cut (void)
{
  const char *whole = "[{" UID
                      ",\"title\":\"A “b”\\\"[[[[[[[[[[\",\"seats\":3,\"speakers\":[\"C\"]}]";
  g_autoptr (GPtrArray) events = trellis_programme_read (whole, NULL);

  g_assert_cmpuint (events->len, ==, 1); /* brackets in a text are no levels */
  for (gsize len = 1; len < strlen (whole); len++) {
    g_autofree char *cut = g_strndup (whole, len);
    g_autoptr (GError) error = NULL;

    g_assert_null (trellis_programme_read (cut, &error));
    g_assert_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/programme/round-trip", test_round_trip);
  g_test_add_func ("/programme/refused", test_refused);
  g_test_add_func ("/programme/deep", test_deep);
  g_test_add_func ("/programme/cut", test_cut);
  return g_test_run ();
}
