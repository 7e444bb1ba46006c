/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"
#include "model/trellis-roster-entry.h"
#include "ui/common/trellis-list.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisRosterView:
 * @library: a library
 * @uid: uid of the event
 * @page: the page, once it is made
 * @list: its list
 * @event: (nullable): the event as it was read last
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @entries: (element-type TrellisRosterEntry): a row for each of them
 * @shown: those of the rows that the filter lets through
 * @words: what was typed to filter by
 * @section: the one that is shown, -1 for all
 * @opened: (nullable): uid of the person whose page was opened from the list
 * @marking: whether a mark was just set, and the list is not read again yet
 * @large: whether sheets are printed large
 *
 * What the page of a roster knows.
 */
typedef struct {
  TrellisLibrary *library;
  char *uid;
  GtkWidget *page;
  GtkWidget *list;
  TrellisEvent *event;
  GPtrArray *roster;
  GPtrArray *entries;
  GListStore *shown;
  char *words;
  int section;
  char *opened;
  gboolean marking;
  gboolean large;
} TrellisRosterView;

TrellisRosterView *
trellis_roster_view_new (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void trellis_roster_view_free (gpointer view);
gboolean trellis_roster_view_read (TrellisRosterView *self);
void trellis_roster_view_filter (TrellisRosterView *self);
guint trellis_roster_view_find (TrellisRosterView *self, const char *person);
void trellis_roster_view_describe (gpointer entry, TrellisRowText *text, gpointer view);

G_END_DECLS
