/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of the place, each in a file of its own. */
#pragma once

#include "ui/framework/trellis-standing.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_overview_page_new (TrellisStanding *standing) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_framework_about_page_new (TrellisStanding *standing,
                                             const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_group_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_competency_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_assess_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
void trellis_assess_page_focus (GtkWidget *page);
GtkWidget *
trellis_evidence_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_values_page_new (TrellisStanding *standing) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_value_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_roles_page_new (TrellisStanding *standing) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_role_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_pathways_page_new (TrellisStanding *standing) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_pathway_page_new (TrellisStanding *standing, const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
