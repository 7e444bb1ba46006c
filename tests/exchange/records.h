/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

/* Records with every field filled, made from the tables of fields. */
TrellisEntity *test_record_new (const TrellisKind *kind, int turn) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *test_records_of_all_kinds (int turns) G_GNUC_WARN_UNUSED_RESULT;
