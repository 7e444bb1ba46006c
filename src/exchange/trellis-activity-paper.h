/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-paper.h"
#include "model/trellis-activity.h"

G_BEGIN_DECLS

/** TRELLIS_PRINT_NORMAL: (skip): points of normal print. */
#define TRELLIS_PRINT_NORMAL 12.0
/** TRELLIS_PRINT_LARGE: (skip): points of large print (the UK Association for Accessible Formats asks for 16 and more). */
#define TRELLIS_PRINT_LARGE 18.0

TrellisPaper *trellis_activity_paper_new (TrellisActivity *activity,
                                          double size_pt,
                                          gboolean with_answers,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
