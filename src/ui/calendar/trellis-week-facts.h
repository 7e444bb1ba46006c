/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-releases.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

void trellis_week_facts_add (TrellisPage *page,
                             TrellisLibrary *library,
                             const TrellisReleaseDraft *state,
                             const char *summary);
void trellis_week_facts_add_texts (TrellisPage *page,
                                   TrellisLibrary *library,
                                   TrellisLearningWeek *week);
void trellis_week_facts_add_paper (TrellisPage *page, const char *week);

G_END_DECLS
