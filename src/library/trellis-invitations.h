/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

G_BEGIN_DECLS

GPtrArray *
trellis_invitations_guests (TrellisLibrary *library, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_invitations_write (TrellisLibrary *library,
                                    const char *uid,
                                    const char *const *people,
                                    gboolean cancel,
                                    GOutputStream *stream,
                                    GError **error);
gboolean trellis_invitations_write_to_file (TrellisLibrary *library,
                                            const char *uid,
                                            const char *const *people,
                                            gboolean cancel,
                                            GFile *file,
                                            GError **error);

G_END_DECLS
