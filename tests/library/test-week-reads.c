/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a round-up reads, and files of promotion, from a library on the disk. */
#include "config.h"

#include "base/trellis-time.h"
#include "library/trellis-promotion-file.h"
#include "library/trellis-week-reads.h"
#include "model/trellis-feedback.h"
#include "model/trellis-opportunity.h"
#include "model/trellis-person.h"
#include "model/trellis-sign-up.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct {
  char *folder;
  TrellisLibrary *library;
  TrellisLearningWeek *week;
  TrellisEvent *event;
} Fixture;

static void
save (Fixture *self, gpointer record)
{
  TrellisBatch *batch = trellis_batch_new ("save", "Save");
  g_autoptr (GError) error = NULL;

  trellis_batch_save (batch, record);
  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  gint64 monday = trellis_date_new (2026, 5, 18);

  self->folder = g_dir_make_tmp ("trellis-week-XXXXXX", &error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  self->week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  trellis_entity_set_text (self->week, TRELLIS_LEARNING_WEEK_TITLE, "Our week");
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_START, monday);
  trellis_entity_set_number (self->week, TRELLIS_LEARNING_WEEK_END, monday + 4);
  save (self, self->week);
  self->event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  trellis_entity_set_text (self->event, TRELLIS_EVENT_TITLE, "Talk");
  trellis_entity_set_text (self->event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (self->week));
  trellis_entity_set_number (self->event, TRELLIS_EVENT_START,
                             trellis_instant_from_local (monday, 600, "UTC"));
  save (self, self->event);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -r '%s'", self->folder);

  g_object_unref (self->week);
  g_object_unref (self->event);
  trellis_library_close (self->library);
  g_object_unref (self->library);
  g_assert_cmpint (system (command), ==, 0);
  g_free (self->folder);
}

static void
sign_up (Fixture *self, const char *person, TrellisSignUpStatus status, gint64 at)
{
  g_autoptr (TrellisSignUp) one = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (one, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (self->event));
  trellis_entity_set_text (one, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (one, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_number (one, TRELLIS_SIGN_UP_AT, at);
  save (self, one);
}

static char *
person (Fixture *self, int number)
{
  g_autoptr (TrellisPerson) one = trellis_entity_new (TRELLIS_TYPE_PERSON);

  trellis_entity_take_text (one, TRELLIS_PERSON_TITLE, g_strdup_printf ("Person %d", number));
  save (self, one);
  return g_strdup (trellis_entity_get_uid (one));
}

static void
ask_for_shadowing (Fixture *self, const char *who, TrellisOpportunity *opportunity)
{
  g_autoptr (TrellisRequest) request = trellis_entity_new (TRELLIS_TYPE_REQUEST);

  trellis_entity_set_text (request, TRELLIS_REQUEST_PERSON, who);
  trellis_entity_set_text (request, TRELLIS_REQUEST_OPPORTUNITY,
                           trellis_entity_get_uid (opportunity));
  trellis_entity_set_number (request, TRELLIS_REQUEST_AT,
                             trellis_instant_from_local (trellis_date_new (2026, 5, 20), 600,
                                                         "UTC"));
  save (self, request);
}

/* The newest line of each person counts, feedback of the week, and requests for shadowing alone. */
static void
test_round_up (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisProgramme) programme = NULL;
  g_autoptr (TrellisRoundUp) figures = NULL;
  g_autoptr (TrellisOpportunity) shadowing = trellis_entity_new (TRELLIS_TYPE_OPPORTUNITY);
  g_autoptr (TrellisOpportunity) course = trellis_entity_new (TRELLIS_TYPE_OPPORTUNITY);

  trellis_entity_set_text (shadowing, TRELLIS_OPPORTUNITY_TITLE, "Beside us");
  trellis_entity_set_number (shadowing, TRELLIS_OPPORTUNITY_KIND,
                             TRELLIS_OPPORTUNITY_KIND_SHADOWING);
  save (self, shadowing);
  trellis_entity_set_text (course, TRELLIS_OPPORTUNITY_TITLE, "Course");
  save (self, course);
  for (int i = 0; i < 6; i++) {
    g_autofree char *who = person (self, i);
    g_autoptr (TrellisFeedback) said = trellis_entity_new (TRELLIS_TYPE_FEEDBACK);

    sign_up (self, who, TRELLIS_SIGN_UP_STATUS_BOOKED, 1000);
    sign_up (self, who, TRELLIS_SIGN_UP_STATUS_ATTENDED, 2000);
    trellis_entity_set_text (said, TRELLIS_FEEDBACK_EVENT, trellis_entity_get_uid (self->event));
    trellis_entity_set_number (said, TRELLIS_FEEDBACK_RATING, 4);
    save (self, said);
    ask_for_shadowing (self, who, i < 5 ? shadowing : course);
  }
  programme = trellis_library_programme (self->library, trellis_entity_get_uid (self->week));
  figures = trellis_library_round_up (self->library, programme);
  g_assert_cmpint (figures->people, ==, 6);
  g_assert_cmpint (figures->seats, ==, 6);
  g_assert_cmpint (figures->sign_ups, ==, 6);
  g_assert_cmpint (figures->ratings, ==, 6);
  g_assert_cmpint (figures->shadowing, ==, 5);
}

static void
test_files (Fixture *self, gconstpointer data)
{
  const char *week = trellis_entity_get_uid (self->week);

  for (int channel = 0; trellis_promotion_channel_choices[channel].nick; channel++) {
    g_autoptr (TrellisPromotionPiece) piece = trellis_promotion_file_find (
        self->library, week, (TrellisPromotionChannel) channel);

    g_assert_nonnull (piece);
    for (int format = 0; format <= TRELLIS_PROMOTION_FORMAT_PDF; format++) {
      gboolean fits = trellis_promotion_format_fits ((TrellisPromotionFormat) format,
                                                     (TrellisPromotionChannel) channel);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = trellis_promotion_file_write (
          self->library, piece, (TrellisPromotionFormat) format, &error);

      g_assert_cmpint (bytes != NULL, ==, fits);
      g_assert_cmpint (error == NULL, ==, fits);
    }
  }
  g_assert_null (
      trellis_promotion_file_find (self->library, "nothing", TRELLIS_PROMOTION_CHANNEL_PAGE));
}

/* When the week is over, what rounds it up has its figures. */
static void
test_closing (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisPromotionPiece) piece = trellis_promotion_file_find (
      self->library, trellis_entity_get_uid (self->week), TRELLIS_PROMOTION_CHANNEL_CLOSING);
  const char *text = trellis_entity_get_text (piece, TRELLIS_PROMOTION_PIECE_TEXT);
  gboolean over = trellis_today () > trellis_date_new (2026, 5, 22);

  g_assert_cmpint (strstr (text, "Nobody is noted as having taken part yet.") != NULL, ==, over);
}

int
main (int argc, char **argv)
{
  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/week-reads/round-up", Fixture, NULL, set_up, test_round_up, tear_down);
  g_test_add ("/week-reads/files", Fixture, NULL, set_up, test_files, tear_down);
  g_test_add ("/week-reads/closing", Fixture, NULL, set_up, test_closing, tear_down);
  return g_test_run ();
}
