/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that somebody should know before a learning week is published, in one place, and the button. */
#include "config.h"

#include "ui/calendar/trellis-week-publish.h"

#include "base/trellis-time.h"
#include "library/trellis-releases.h"
#include "model/trellis-clash.h"
#include "model/trellis-event.h"
#include "model/trellis-week-gaps.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisLibrary *library;
  char *week;
  GtkWidget *page; /* borrowed */
  char *note; /* as typed, so that it outlives the rows */
  gboolean confirm;
} Publishing;

static void
free_publishing (gpointer data)
{
  Publishing *self = data;

  g_object_unref (self->library);
  g_free (self->week);
  g_free (self->note);
  g_free (self);
}

/* What stands in the way ---------------------------------------------------------------------- */

static char *
blocked_words (const TrellisReleaseDraft *draft)
{
  if (trellis_entity_get_flag (draft->week, TRELLIS_LEARNING_WEEK_TEMPLATE))
    return g_strdup (_ ("A pattern is copied, not published."));
  if (draft->placed == 0)
    return g_strdup (_ ("No event has a time yet, so that there is nothing to publish."));
  if (draft->blocking)
    return g_strdup_printf (ngettext ("%u clash stops publishing. It is told below; settle it "
                                      "first.",
                                      "%u clashes stop publishing. They are told below; settle "
                                      "them first.",
                                      draft->blocking),
                            draft->blocking);
  return NULL;
}

static void
add_summary (TrellisPage *page, const TrellisReleaseDraft *draft)
{
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);
  g_autofree char *blocked = blocked_words (draft);
  g_autofree char *count = g_strdup_printf (
      ngettext ("%u event with a time", "%u events with a time", draft->placed), draft->placed);

  if (blocked)
    trellis_group_add (group, trellis_fact_row (_ ("Not yet"), blocked));
  trellis_group_add (group, trellis_fact_row (_ ("Programme"), count));
  if (draft->unplaced) {
    g_autofree char *backlog = g_strdup_printf (
        ngettext ("%u event has no time yet and stays unseen",
                  "%u events have no time yet and stay unseen", draft->unplaced),
        draft->unplaced);

    trellis_group_add (group, trellis_fact_row (_ ("Backlog"), backlog));
  }
}

static void
add_clashes (TrellisPage *page, const TrellisReleaseDraft *draft)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Clashes"), NULL);

  if (draft->clashes->len == 0)
    trellis_group_add (group, trellis_fact_row (_ ("Clashes"), _ ("None")));
  for (guint i = 0; i < draft->clashes->len; i++) {
    const TrellisClash *clash = draft->clashes->pdata[i];
    g_autofree char *sentence = trellis_clash_sentence (clash, NULL);

    trellis_group_add (group, trellis_open_row (sentence,
                                                clash->level == TRELLIS_CLASH_BLOCK
                                                    ? _ ("Stops publishing")
                                                    : _ ("Worth a look"),
                                                "trellis-clash-symbolic", "event",
                                                trellis_entity_get_uid (clash->first)));
  }
}

static void
add_changes (TrellisPage *page, const TrellisReleaseDraft *draft)
{
  g_autofree char *title = NULL;
  GtkWidget *group;

  if (!draft->last) {
    group = trellis_page_add_group (page, _ ("Changes"), NULL);
    trellis_group_add (group, trellis_fact_row (_ ("Changes"),
                                                _ ("This is the first release that is noted.")));
    return;
  }
  title = g_strdup_printf (_ ("Changes since release %d"),
                           (int) trellis_entity_get_number (draft->last, TRELLIS_RELEASE_NUMBER));
  group = trellis_page_add_group (page, title, _ ("Everybody reads these with the release."));
  if (draft->unread)
    trellis_group_add (group, trellis_fact_row (_ ("Not known"), draft->unread));
  else if (draft->changes->len == 0)
    trellis_group_add (group, trellis_fact_row (_ ("Changes"), _ ("None")));
  for (guint i = 0; i < draft->changes->len; i++)
    trellis_group_add (group, trellis_text_row (NULL, draft->changes->pdata[i]));
}

static void
add_gaps (TrellisPage *page, const TrellisReleaseDraft *draft)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Still to be written"), NULL);
  guint n = 0;

  for (guint i = 0; i < draft->events->len; i++) {
    TrellisEvent *event = draft->events->pdata[i];
    g_autofree char *gaps = trellis_week_gaps_of (event);

    if (!gaps || !trellis_entity_is_set (event, TRELLIS_EVENT_START))
      continue;
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (event), gaps,
                                                trellis_calendar_kind_icon (event), "event",
                                                trellis_entity_get_uid (event)));
    n++;
  }
  if (n == 0)
    trellis_group_add (group, trellis_fact_row (_ ("Descriptions, speakers, places and access"),
                                                _ ("Every event says what people will ask")));
}

/* Controls ------------------------------------------------------------------------------------ */

static void
note_cb (GtkTextBuffer *buffer, Publishing *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_free (self->note);
  self->note = g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

static void
add_note (TrellisPage *page, Publishing *self)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Note"),
                                             _ ("What everybody should know about this release. It "
                                                "can be left out."));
  GtkWidget *frame = gtk_frame_new (NULL), *view = gtk_text_view_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  g_object_set (view, "accepts-tab", FALSE, "wrap-mode", GTK_WRAP_WORD_CHAR, "top-margin", 12,
                "bottom-margin", 12, "left-margin", 12, "right-margin", 12, "height-request", 72,
                NULL);
  gtk_text_buffer_set_text (buffer, self->note, -1);
  g_signal_connect (buffer, "changed", G_CALLBACK (note_cb), self);
  trellis_a11y_name (view, _ ("Note"));
  gtk_frame_set_child (GTK_FRAME (frame), view);
  gtk_widget_add_css_class (frame, "card");
  trellis_group_add (group, frame);
}

static void
confirm_cb (GtkSwitch *control, GParamSpec *pspec, Publishing *self)
{
  self->confirm = gtk_switch_get_active (control);
}

static void
add_confirm (TrellisPage *page, Publishing *self, const TrellisReleaseDraft *draft)
{
  GtkWidget *control, *row, *group;
  g_autofree char *title = NULL;

  if (draft->tentative == 0)
    return;
  title = g_strdup_printf (ngettext ("Confirm the %u tentative event",
                                     "Confirm the %u tentative events", draft->tentative),
                           draft->tentative);
  group = trellis_page_add_group (page, NULL, NULL);
  control = gtk_switch_new ();
  gtk_switch_set_active (GTK_SWITCH (control), self->confirm);
  trellis_a11y_name (control, title);
  g_signal_connect (control, "notify::active", G_CALLBACK (confirm_cb), self);
  row = trellis_form_row (title, control);
  trellis_group_add (group, row);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  Publishing *self = data;
  g_autoptr (TrellisReleaseDraft) draft = trellis_release_draft (self->library, self->week);
  g_autofree char *title = NULL, *label = NULL, *blocked = NULL;

  if (!draft)
    return FALSE;
  title = g_strdup_printf (_ ("Publish release %u"), draft->number);
  label = g_strdup_printf (_ ("Pu_blish release %u"), draft->number);
  blocked = blocked_words (draft);
  trellis_page_set_title (page, title, trellis_entity_get_title (draft->week));
  add_summary (page, draft);
  add_clashes (page, draft);
  add_changes (page, draft);
  add_gaps (page, draft);
  if (blocked)
    return TRUE;
  add_confirm (page, self, draft);
  add_note (page, self);
  trellis_event_view_add_button (page, label, "publish.now", TRUE);
  return TRUE;
}

static void
publish_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  Publishing *self = data;
  g_autoptr (TrellisReleaseDraft) draft = trellis_release_draft (self->library, self->week);
  g_autofree char *blocked = draft ? blocked_words (draft) : NULL;
  g_autofree char *said = NULL;
  TrellisPlace *place = trellis_place_of (self->page);

  if (!draft)
    return;
  if (blocked) {
    trellis_tell (self->page, blocked, FALSE);
    return;
  }
  said = g_strdup_printf (_ ("Release %u is published"), draft->number);
  trellis_do (self->page, self->library,
              trellis_release_publish (self->library, draft, self->note, self->confirm,
                                       trellis_now ()),
              said);
  if (place)
    trellis_place_back (place);
}

/**
 * trellis_week_publish_new:
 * @library: a library
 * @week: uid of a learning week
 *
 * Makes the page on which a learning week is published, with the action `publish.now`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_week_publish_new (TrellisLibrary *library, const char *week)
{
  static const GActionEntry entries[] = { { .name = "now", .activate = publish_cb } };
  Publishing *self = g_new0 (Publishing, 1);

  self->library = g_object_ref (library);
  self->week = g_strdup (week);
  self->note = g_strdup ("");
  self->page = trellis_page_new_live (library, "learning_week event release organisation", fill,
                                      self, free_publishing);
  trellis_page_install_actions (self->page, "publish", entries, G_N_ELEMENTS (entries), self);
  return self->page;
}
