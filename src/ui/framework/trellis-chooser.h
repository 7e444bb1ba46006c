/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisChosen:
 * @uid: uid of a record, empty for none
 * @data: data of the chooser
 *
 * Told when another record is chosen.
 */
typedef void (*TrellisChosen) (const char *uid, gpointer data);

GtkWidget *trellis_chooser_new (const char *name,
                                gboolean required,
                                GPtrArray *records,
                                const char *uid,
                                TrellisChosen chosen,
                                gpointer data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
