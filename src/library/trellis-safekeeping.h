/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

char *trellis_safekeeping_back_up (TrellisLibrary *library,
                                   const char *target,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_safekeeping_back_up_daily (TrellisLibrary *library);
GPtrArray *trellis_safekeeping_list (const char *path) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_safekeeping_restore (const char *path,
                                   const char *backup,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_safekeeping_verify (TrellisLibrary *library, GError **error);

G_END_DECLS
