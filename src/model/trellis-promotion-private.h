/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-promotion.h"

G_BEGIN_DECLS

/* For the files that write the texts. */
void trellis_promotion_add (GString *text, char *paragraph);
void trellis_promotion_add_heading (GString *text, guint level, const char *words);
void trellis_promotion_add_items (GString *text, const char *lines);
void trellis_promotion_add_intro (GString *text, TrellisProgramme *programme);
void trellis_promotion_add_sign_up (GString *text, TrellisProgramme *programme);
void trellis_promotion_add_access (GString *text, TrellisProgramme *programme);
void trellis_promotion_add_day (GString *text, TrellisProgramme *programme, gint64 date);
const char *trellis_promotion_url (TrellisProgramme *programme);
char *trellis_promotion_tag (TrellisProgramme *programme);

char *trellis_promotion_long_text (TrellisProgramme *programme, TrellisPromotionMoment moment);
char *trellis_promotion_short_text (TrellisProgramme *programme, const TrellisPromotionSlot *slot);

G_END_DECLS
