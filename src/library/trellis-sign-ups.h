/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"
#include "model/trellis-sign-up.h"

G_BEGIN_DECLS

TrellisBatch *trellis_sign_ups_add (TrellisLibrary *library,
                                    TrellisEvent *event,
                                    const char *person,
                                    const char *access_needs,
                                    gint64 now,
                                    TrellisSignUpStatus *status) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_sign_ups_withdraw (TrellisLibrary *library,
                                         TrellisEvent *event,
                                         const char *person,
                                         const char *reason,
                                         gint64 now) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_sign_ups_set (TrellisLibrary *library,
                                    TrellisEvent *event,
                                    const char *person,
                                    TrellisSignUpStatus status,
                                    gint64 now) G_GNUC_WARN_UNUSED_RESULT;
void trellis_sign_ups_keep_wishes (TrellisBatch *batch, GPtrArray *roster);
TrellisSignUp *
trellis_sign_ups_again (TrellisSignUp *present, gint64 now) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_sign_ups_overlapping (TrellisLibrary *library,
                                         TrellisEvent *event,
                                         const char *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
