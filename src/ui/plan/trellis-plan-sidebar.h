/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisPlanSection:
 * @TRELLIS_PLAN_SECTION_TODAY: what is due
 * @TRELLIS_PLAN_SECTION_GOALS: plans and goals
 * @TRELLIS_PLAN_SECTION_CPD: the CPD log
 * @TRELLIS_PLAN_SECTION_EVIDENCE: stories
 * @TRELLIS_PLAN_SECTION_MEETINGS: 1-2-1s
 * @TRELLIS_PLAN_SECTION_OPPORTUNITIES: the catalogue
 * @TRELLIS_PLAN_N_SECTIONS: how many there are
 *
 * The sections of the place.
 */
typedef enum {
  TRELLIS_PLAN_SECTION_TODAY,
  TRELLIS_PLAN_SECTION_GOALS,
  TRELLIS_PLAN_SECTION_CPD,
  TRELLIS_PLAN_SECTION_EVIDENCE,
  TRELLIS_PLAN_SECTION_MEETINGS,
  TRELLIS_PLAN_SECTION_OPPORTUNITIES,
  TRELLIS_PLAN_N_SECTIONS,
} TrellisPlanSection;

#define TRELLIS_TYPE_PLAN_SIDEBAR (trellis_plan_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPlanSidebar, trellis_plan_sidebar, TRELLIS, PLAN_SIDEBAR, AdwBin)

GtkWidget *trellis_plan_sidebar_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
void trellis_plan_sidebar_select (TrellisPlanSidebar *self, TrellisPlanSection section);
const char *trellis_plan_section_title (TrellisPlanSection section);
int trellis_plan_section_find (const char *name);

G_END_DECLS
