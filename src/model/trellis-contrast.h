/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisColourPair:
 * @what: what is drawn with them, in words
 * @ink: colour in front, 0xRRGGBB
 * @ground: colour behind it, 0xRRGGBB
 * @least: the least contrast: 4.5 for text (WCAG 2.2, 1.4.3), 3 for lines and shapes (1.4.11)
 *
 * Two colours that meet.
 */
typedef struct {
  const char *what;
  guint32 ink;
  guint32 ground;
  double least;
} TrellisColourPair;

/* The colours of everything that is written for others: pages, messages, sheets. One table, so that what is checked is
 * what is used. */
#define TRELLIS_INK 0x1d2b22
#define TRELLIS_PAPER 0xffffff
#define TRELLIS_QUIET_INK 0x4a5a50
#define TRELLIS_LINK_INK 0x0b5c33
#define TRELLIS_BAND 0xe8f3ec
#define TRELLIS_BUTTON 0x14683d
#define TRELLIS_RULE_INK 0x6c7d72
#define TRELLIS_DARK_INK 0xeaf2ed
#define TRELLIS_DARK_PAPER 0x16201a
#define TRELLIS_DARK_QUIET_INK 0xb4c4ba
#define TRELLIS_DARK_LINK_INK 0x8fdcb0
#define TRELLIS_DARK_BAND 0x22322a
#define TRELLIS_DARK_BUTTON 0x8fdcb0
#define TRELLIS_DARK_RULE_INK 0x7f9387

double trellis_contrast (guint32 ink, guint32 ground);
const TrellisColourPair *trellis_contrast_palette (guint *n);

G_END_DECLS
