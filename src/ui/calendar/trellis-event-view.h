/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

/**
 * TrellisEventView:
 * @library: a library
 * @uid: uid of what the page shows
 * @page: (nullable): the page, once it is made
 * @me: who I was when it was filled last
 * @wishes_shown: whether the rows for them are open
 * @access_needs: what I typed before signing up, so that it outlives the rows
 * @consent: whether I let those who take part see my name
 *
 * What a page of an event or of a learning week knows.
 */
typedef struct {
  TrellisLibrary *library;
  char *uid;
  GtkWidget *page;
  char *me;
  gboolean wishes_shown;
  char *access_needs;
  gboolean consent;
} TrellisEventView;

/**
 * TrellisEventKey:
 * @trigger: a key, as gtk_shortcut_trigger_parse_string() reads it
 * @action: the action it activates
 * @while_typing: whether it does so while a text is typed too
 *
 * A key of a page.
 */
typedef struct {
  const char *trigger;
  const char *action;
  gboolean while_typing;
} TrellisEventKey;

TrellisEventView *
trellis_event_view_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void trellis_event_view_free (gpointer view);
void trellis_event_view_attach (TrellisEventView *self, GtkWidget *page);
void
trellis_event_view_add_keys (TrellisEventView *self, const TrellisEventKey *keys, guint n_keys);
void trellis_event_view_push (TrellisEventView *self, const char *title, GtkWidget *page);
gboolean trellis_event_view_organises (GtkWidget *widget);
GtkWidget *trellis_event_view_add_button (TrellisPage *page,
                                          const char *label,
                                          const char *action,
                                          gboolean suggested);
void trellis_event_view_add_menu (TrellisPage *page, GtkWidget *beside, GMenuModel *menu);

G_END_DECLS
