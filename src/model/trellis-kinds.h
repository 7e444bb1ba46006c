/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Every kind of record of the model. */
#include "model/trellis-activity.h"
#include "model/trellis-assessment.h"
#include "model/trellis-conversation.h"
#include "model/trellis-cpd-entry.h"
#include "model/trellis-event.h"
#include "model/trellis-feedback.h"
#include "model/trellis-framework.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-measure.h"
#include "model/trellis-network.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-opportunity.h"
#include "model/trellis-organisation.h"
#include "model/trellis-person.h"
#include "model/trellis-plan.h"
#include "model/trellis-preparation.h"
#include "model/trellis-role-profile.h"
#include "model/trellis-room.h"
#include "model/trellis-saved-filter.h"
#include "model/trellis-sign-up.h"
#include "model/trellis-support-role.h"

G_BEGIN_DECLS

const TrellisKind *const *trellis_kinds_list (guint *n_kinds);
const TrellisKind *trellis_kinds_find (const char *name);
const TrellisKind *trellis_kinds_of (GType type);
GType trellis_kinds_type (const TrellisKind *kind);

G_END_DECLS
