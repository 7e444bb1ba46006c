/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/framework/trellis-standing.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisFrameworkSidebar:
 *
 * What there is in a framework: groups with their competencies and my level in each, then values, roles and pathways.
 * The arrow keys walk in it, Return opens, Tab leaves.
 */
#define TRELLIS_TYPE_FRAMEWORK_SIDEBAR (trellis_framework_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisFrameworkSidebar, trellis_framework_sidebar, TRELLIS, FRAMEWORK_SIDEBAR, AdwBin)

GtkWidget *trellis_framework_sidebar_new (TrellisStanding *standing) G_GNUC_WARN_UNUSED_RESULT;
void trellis_framework_sidebar_set_shown (TrellisFrameworkSidebar *self,
                                          const char *kind,
                                          const char *uid);

G_END_DECLS
