/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-sign-up.h"
#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/**
 * EventFixture:
 * @folder: where the library is
 * @library: a library with two people, of whom one is me
 * @me: my uid
 * @other: uid of the other
 * @window: a window with a toast overlay and a place
 * @place: the place in which pages are pushed
 * @commits: how often the library was written
 * @opened: kind and uid that `win.open` was asked for last
 *
 * What tests of the pages of events need.
 */
typedef struct {
  char *folder;
  TrellisLibrary *library;
  char *me, *other;
  GtkWidget *window;
  TrellisPlace *place;
  guint commits;
  char *opened;
} EventFixture;

void event_fixture_set_up (EventFixture *self, gconstpointer data);
void event_fixture_tear_down (EventFixture *self, gconstpointer data);
void event_fixture_save (EventFixture *self, gpointer record);
TrellisEvent *event_fixture_add_event (EventFixture *self, const char *title, int in_minutes);
void event_fixture_sign_up (EventFixture *self,
                            TrellisEvent *event,
                            const char *person,
                            TrellisSignUpStatus status);
int event_fixture_status (EventFixture *self, TrellisEvent *event, const char *person);
GtkWidget *event_fixture_push (EventFixture *self, GtkWidget *page);
GtkWidget *event_fixture_top (EventFixture *self);
void event_fixture_act (EventFixture *self, GtkWidget *page, const char *action);
void event_fixture_wait (EventFixture *self, guint commits);
void event_fixture_settle (void);
gboolean event_fixture_shows (GtkWidget *widget, const char *text);
gboolean event_fixture_comes (GtkWidget *widget, const char *text);
GtkWidget *event_fixture_find_button (GtkWidget *widget, const char *label);

G_END_DECLS
