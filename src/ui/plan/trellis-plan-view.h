/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

/**
 * TrellisPlanView:
 * @library: where it reads
 * @kind: singular name of the kind of record it shows, empty for a section
 * @uid: uid of the record, empty for a section
 * @adder: (nullable): the line in which the next action is typed, of the page as it is built now
 * @draft: (nullable): what is typed in it, which outlives a page that is built again
 * @draft_due: the day given with it
 * @number: what the page is set to, such as the year chosen
 *
 * What a live page of the place is built from.
 */
typedef struct {
  TrellisLibrary *library;
  char *kind;
  char *uid;
  GtkWidget *adder;
  char *draft;
  gint64 draft_due;
  int number;
} TrellisPlanView;

GtkWidget *trellis_plan_page_new (TrellisLibrary *library,
                                  const char *kind,
                                  const char *uid,
                                  const char *kinds,
                                  TrellisPageFill fill) G_GNUC_WARN_UNUSED_RESULT;
TrellisPlanView *trellis_plan_page_get_view (GtkWidget *page);
gpointer trellis_plan_view_get (TrellisPlanView *self, GType type) G_GNUC_WARN_UNUSED_RESULT;

GtkWidget *trellis_plan_row (const char *title,
                             const char *subtitle,
                             gpointer record) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_plan_row_with (const char *title,
                                  const char *subtitle,
                                  gpointer record,
                                  GtkWidget *suffix) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_plan_do_row (const char *title,
                                const char *subtitle,
                                const char *icon_name,
                                const char *action,
                                const char *target) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_plan_button (TrellisPage *page,
                                const char *label,
                                const char *action,
                                const char *target,
                                gboolean suggested);
void trellis_plan_add_edit_buttons (TrellisPage *page, gpointer record);
void trellis_plan_add_summary (TrellisPage *page, const char *sentence);
void trellis_plan_add_fact (GtkWidget *group, const char *title, const char *value);
void trellis_plan_add_date (GtkWidget *group, const char *title, gint64 date);
void trellis_plan_add_field (GtkWidget *group, gpointer record, guint field);
void
trellis_plan_add_competencies (TrellisPage *page, TrellisLibrary *library, const char *const *uids);
gboolean trellis_plan_add_who (TrellisPage *page, TrellisLibrary *library);
GtkWidget *trellis_plan_event_row (gpointer event, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_plan_organises (GtkWidget *widget);

G_END_DECLS
