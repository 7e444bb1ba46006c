/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-contrast.h"

#include <glib/gi18n.h>
#include <math.h>

/* One channel of sRGB, made linear (WCAG 2.2, “relative luminance”). */
static double
linear (guint32 colour, int shift)
{
  double value = (double) ((colour >> shift) & 0xff) / 255;

  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
luminance (guint32 colour)
{
  return 0.2126 * linear (colour, 16) + 0.7152 * linear (colour, 8) + 0.0722 * linear (colour, 0);
}

/**
 * trellis_contrast:
 * @ink: a colour, 0xRRGGBB
 * @ground: the colour behind it
 *
 * The contrast ratio of two colours (WCAG 2.2).
 *
 * Returns: 1 for the same colour to 21 for black and white
 */
double
trellis_contrast (guint32 ink, guint32 ground)
{
  double a = luminance (ink), b = luminance (ground);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

/**
 * trellis_contrast_palette:
 * @n: (out): how many pairs there are
 *
 * The pairs of colours that meet in what is written for others.
 *
 * Returns: (transfer none) (array length=n): the pairs
 */
const TrellisColourPair *
trellis_contrast_palette (guint *n)
{
  static const TrellisColourPair pairs[] = {
    { N_ ("text"), TRELLIS_INK, TRELLIS_PAPER, 4.5 },
    { N_ ("text on a band"), TRELLIS_INK, TRELLIS_BAND, 4.5 },
    { N_ ("quiet text"), TRELLIS_QUIET_INK, TRELLIS_PAPER, 4.5 },
    { N_ ("quiet text on a band"), TRELLIS_QUIET_INK, TRELLIS_BAND, 4.5 },
    { N_ ("links"), TRELLIS_LINK_INK, TRELLIS_PAPER, 4.5 },
    { N_ ("links on a band"), TRELLIS_LINK_INK, TRELLIS_BAND, 4.5 },
    { N_ ("buttons"), TRELLIS_PAPER, TRELLIS_BUTTON, 4.5 },
    { N_ ("lines"), TRELLIS_RULE_INK, TRELLIS_PAPER, 3 },
    { N_ ("text in the dark"), TRELLIS_DARK_INK, TRELLIS_DARK_PAPER, 4.5 },
    { N_ ("text on a band in the dark"), TRELLIS_DARK_INK, TRELLIS_DARK_BAND, 4.5 },
    { N_ ("quiet text in the dark"), TRELLIS_DARK_QUIET_INK, TRELLIS_DARK_PAPER, 4.5 },
    { N_ ("quiet text on a band in the dark"), TRELLIS_DARK_QUIET_INK, TRELLIS_DARK_BAND, 4.5 },
    { N_ ("links in the dark"), TRELLIS_DARK_LINK_INK, TRELLIS_DARK_PAPER, 4.5 },
    { N_ ("links on a band in the dark"), TRELLIS_DARK_LINK_INK, TRELLIS_DARK_BAND, 4.5 },
    { N_ ("buttons in the dark"), TRELLIS_DARK_PAPER, TRELLIS_DARK_BUTTON, 4.5 },
    { N_ ("lines in the dark"), TRELLIS_DARK_RULE_INK, TRELLIS_DARK_PAPER, 3 },
  };

  *n = G_N_ELEMENTS (pairs);
  return pairs;
}
