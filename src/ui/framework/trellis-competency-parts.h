/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The groups of the page of a competency. */
#pragma once

#include "ui/common/trellis-page.h"
#include "ui/framework/trellis-standing.h"

G_BEGIN_DECLS

void trellis_competency_add_ladder (TrellisPage *page,
                                    TrellisStanding *standing,
                                    TrellisCompetency *competency);
void trellis_competency_add_history (TrellisPage *page,
                                     TrellisStanding *standing,
                                     TrellisCompetency *competency);
void trellis_competency_add_closing (TrellisPage *page,
                                     TrellisStanding *standing,
                                     TrellisCompetency *competency);
void trellis_competency_add_evidence (TrellisPage *page,
                                      TrellisStanding *standing,
                                      TrellisCompetency *competency);

G_END_DECLS
