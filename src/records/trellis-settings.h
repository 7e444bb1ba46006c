/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-transaction.h"

G_BEGIN_DECLS

#define TRELLIS_SETTING_ME "me"
#define TRELLIS_SETTING_SAMPLE "sample"

char *
trellis_settings_get (TrellisConnection *connection, const char *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_settings_set (TrellisTransaction *transaction,
                               const char *name,
                               const char *value,
                               GError **error);
gboolean trellis_settings_note_command (TrellisTransaction *transaction,
                                        const char *name,
                                        gint64 now,
                                        GError **error);

G_END_DECLS
