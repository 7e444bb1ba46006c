/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-report.h"
#include "model/trellis-entity.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * TrellisJsonFlags:
 * @TRELLIS_JSON_PRIVATE: write private fields too
 *
 * How a record is written.
 */
typedef enum {
  TRELLIS_JSON_PRIVATE = 1 << 0,
} TrellisJsonFlags;

JsonObject *
trellis_json_from_entity (TrellisEntity *entity, TrellisJsonFlags flags) G_GNUC_WARN_UNUSED_RESULT;
TrellisEntity *trellis_json_to_entity (const TrellisKind *kind,
                                       JsonObject *object,
                                       char **why,
                                       TrellisReport *notes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
