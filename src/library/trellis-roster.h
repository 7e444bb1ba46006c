/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"
#include "model/trellis-sign-up.h"

G_BEGIN_DECLS

GHashTable *
trellis_roster_people (TrellisLibrary *library, const char *event) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_roster_history (TrellisLibrary *library,
                                   const char *event,
                                   const char *person) G_GNUC_WARN_UNUSED_RESULT;

TrellisBatch *trellis_roster_set (TrellisEvent *event,
                                  GPtrArray *roster,
                                  const char *person,
                                  TrellisSignUpStatus status,
                                  const char *reason,
                                  gint64 now) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_roster_mark_all (TrellisEvent *event,
                                       GPtrArray *roster,
                                       gint64 now) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_roster_approve (TrellisEvent *event,
                                      GPtrArray *roster,
                                      const char *person,
                                      gint64 now) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_roster_give_kept (TrellisEvent *event,
                                        GPtrArray *roster,
                                        const char *person,
                                        const char *reason,
                                        gint64 now) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_roster_add (TrellisBatch *batch,
                          TrellisEvent *event,
                          GPtrArray *roster,
                          const char *const *people,
                          gint64 now);
void trellis_roster_state (
    TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, GHashTable *statuses, gint64 now);
guint
trellis_roster_settle (TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, gint64 now);
guint
trellis_roster_cancel (TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, gint64 now);

G_END_DECLS
