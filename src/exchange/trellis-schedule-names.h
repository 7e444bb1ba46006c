/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean trellis_schedule_is_uuid (const char *text);
char *trellis_schedule_derive (const char *what, const char *name) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_schedule_guid_of (const char *uid) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_schedule_guid_of_place (const char *place) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_schedule_acronym_of (const char *uid, const char *title) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_schedule_week_uid (const char *acronym,
                                 const char *title,
                                 int year) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_schedule_slug (const char *text, gsize most) G_GNUC_WARN_UNUSED_RESULT;
guint32 trellis_schedule_number_of (const char *guid);
int trellis_schedule_kind (const char *type, gboolean *exactly);

G_END_DECLS
